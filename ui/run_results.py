"""The values of a finished run, read from its files where they are asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from threading import Event

import numpy as np
from qgis.core import QgsPointXY, QgsRectangle

from ..core.errors import GroundCastError
from . import lasting
from .area import Outline
from .area_mean import AreaMean, mean_in, mean_words, strips_of, together
from .point_files import PointFile
from .profile_values import Profile
from .raster_files import RasterFile
from .run_profile import profile_along
from .run_report import RunReport
from .series_values import NO_VALUES, Series
from .words import tr

KINDS = (
    "observed",
    "held_back",
    "held_back_lower",
    "held_back_upper",
    "residual",
    "median",
    "lower",
    "upper",
    "lower80",
    "upper80",
    "lower50",
    "upper50",
    "probability",
    "fit",
)

# What `preload` may keep of a run, and up to which size a stack is kept in any case.
MOST_BYTES, SMALL_BYTES = 256e6, 8e6

__all__ = ["NO_VALUES", "RunResults"]


class RunResults(RunReport):
    """A run's report and results, read as they are asked for; files stay open until `close`."""

    def __init__(self, folder: Path | str):
        super().__init__(folder)
        self._open: dict[str, RasterFile | PointFile] = {}
        # Set once nobody will ask for what is read ahead.
        self._over = Event()

    @cached_property
    def at_points(self) -> bool:
        """Whether the values lie at the points of the source; points that only tell the centres of
        cells do not count."""
        files = [self.artifact("points", region) for region in self.regions]
        return any(
            path is not None and path.is_file() and not PointFile(path, "observed").cells for path in files
        )

    def series_at(self, point: QgsPointXY, tolerance: float = 0.0) -> Series | None:
        """The series at a place, or None where there are no values.

        Args:
            point: in the results' CRS.
            tolerance: how far a point of the results may be, in units of the CRS; for a grid the
                cell at `point` is taken.
        """
        for region in self.regions:
            found = (
                self._points_at(region, point, tolerance) if self.at_points else self._cell_at(region, point)
            )
            if found is not None:
                return found
        return None

    def series_in(self, box: QgsRectangle, outline: Outline | None = None, going=None):
        """The mean series in a box of the results' CRS, and the observed spread (N,) there; or None.

        Args:
            outline: takes the cells or points within it only.
            going: () → whether to go on; None comes back otherwise. Any thread may ask for rasters.
        """
        regions = self._regions_in(box, outline, going)
        observed = self._mean("observed", regions, box, outline, going)
        if observed is None or not observed.count:
            return None
        means = {kind: self._mean(kind, regions, box, outline, going) for kind in KINDS[1:]}
        means = {kind: (found.dates, found.mean) for kind, found in means.items() if found is not None}
        means["observed"] = (observed.dates, observed.mean)
        named = ", ".join(regions)
        where = mean_words(observed.count, self.at_points, outline, named)
        spread = self._on_axis(observed.dates, observed.spread)
        members = np.column_stack([self._on_axis(observed.dates, own) for own in observed.members.T])
        made = self._series(means, named, where, box.center())
        series = replace(made, spread=spread, members=members)
        return None if going is not None and not going() else (series, spread)

    def _regions_in(self, box: QgsRectangle, outline: Outline | None, going) -> list[str]:
        """The regions that have values in an area; one that bears the area's name stands for it alone."""
        count = lambda region: getattr(self._mean("observed", [region], box, outline, going), "count", 0)  # noqa: E731
        own = outline.region if outline is not None else ""
        if own in self.regions and count(own):
            return [own]
        opened = ((region, self._file("observed", region)) for region in self.regions)
        near = [region for region, file in opened if file is not None and file.extent().intersects(box)]
        return near if len(near) < 2 else [region for region in near if count(region)]

    def _mean(self, kind: str, regions: list[str], box: QgsRectangle, outline, going) -> AreaMean | None:
        files = [file for file in (self._file(kind, region) for region in regions) if file is not None]
        if not files:
            return None
        inside, strips = box, 1
        if isinstance(files[0], RasterFile):
            extent = QgsRectangle()
            for file in files:
                extent.combineExtentWith(file.extent())
            if not box.intersects(extent):
                return None
            inside, (width, height) = box.intersect(extent), files[0].cell()
            cells = inside.width() / width * inside.height() / height
            strips = strips_of(cells, len(files[0].dates))
        read = lambda part: together([file.within(part) for file in files])  # noqa: E731
        return mean_in(read, inside, outline, strips, going or (lambda: True))

    def values_in(self, kind: str, region: str, box: QgsRectangle, dates=None):
        """(dates (B,), values (B, n), x (n,), y (n,)) of the cells or points in a box, or None."""
        opened = self._file(kind, region)
        return opened.within(box, dates) if opened is not None else None

    def values_near(self, kind: str, region: str, swath, dates=None):
        """(dates (B,), values (B, n), share of the way (n,)) of cells or points in a `Swath`, or None.

        Any thread may ask.
        """
        opened = self._file(kind, region)
        return opened.near(swath, dates) if opened is not None else None

    def along(
        self, corners: list[QgsPointXY], dates: np.ndarray, width: float = 0.0, middle: str = "mean"
    ) -> Profile | None:
        """The values along a line; see `run_profile.profile_along`."""
        return profile_along(self, corners, dates, width, middle)

    def in_thread(self) -> RunResults:
        """These results for one other thread: a layer of points keeps the filter of who reads it."""
        return RunResults(self.folder) if self.at_points else self

    def cell(self) -> float:
        """Mean width of a cell in units of the CRS; 0 for points."""
        for region in self.regions:
            opened = self._file("observed", region)
            if isinstance(opened, RasterFile):
                return float(np.mean(opened.cell()))
        return 0.0

    def extent(self) -> QgsRectangle:
        """The box around the observed values, in the results' CRS."""
        box = QgsRectangle()
        for region in self.regions:
            opened = self._file("observed", region)
            if opened is not None:
                box.combineExtentWith(opened.extent())
        return box

    def preload(self) -> None:
        """Read what clicks will ask for, in a thread of its own, so that none of them waits.

        Small stacks, and those whose blocks are slow to unpack as far as the memory set aside reaches.
        """
        over = self._over
        lasting.begin(lambda: self._preload(over), "groundcast-ahead")

    def _preload(self, over: Event) -> None:
        left = MOST_BYTES
        try:
            for kind, region in ((kind, region) for region in self.regions for kind in KINDS):
                opened = None if over.is_set() else self._file(kind, region)
                wanted = isinstance(opened, RasterFile) and (
                    opened.size <= SMALL_BYTES or not opened.is_quick()
                )
                if wanted and opened.size <= left:
                    left -= opened.size
                    opened.preload(lambda: not over.is_set())
        except GroundCastError:
            # A damaged file is told when a click asks for it, where somebody reads it.
            return

    def close(self) -> None:
        """Close the files, which would stay locked on Windows otherwise, and read no further ahead."""
        self._over.set()
        self._over = Event()
        self._open.clear()

    def _cell_at(self, region: str, point: QgsPointXY) -> Series | None:
        values = {}
        for kind in KINDS:
            opened = self._file(kind, region)
            if opened is not None:
                values[kind] = (opened.dates, opened.at(point))
        if "observed" not in values or not np.isfinite(values["observed"][1]).any():
            return None
        observed = self._file("observed", region)
        column, row = observed.cell_at(point)
        where = tr("Pixel {column}, {row}", column=column + 1, row=row + 1)
        return self._series(values, region, where, observed.centre(point))

    def _points_at(self, region: str, point: QgsPointXY, tolerance: float) -> Series | None:
        observed = self._file("observed", region)
        nearest = observed.nearest(point, tolerance) if observed is not None else None
        if nearest is None:
            return None
        fid, name, where = nearest
        values = {}
        for kind in KINDS:
            opened = self._file(kind, region)
            if opened is not None:
                values[kind] = (opened.dates, opened.at(fid))
        return self._series(values, region, tr("Point {name}", name=name), where)

    def _series(self, values: dict, region: str, where: str, point: QgsPointXY) -> Series:
        columns = {kind: self._on_axis(*found) for kind, found in values.items()}
        empty = np.full(len(self.dates), np.nan, np.float32)
        observed, median = columns["observed"], columns.get("median", empty)
        # A run keeps the held-back forecast, or only its residual, observed minus forecast.
        held_back = columns.get("held_back", observed - columns.get("residual", empty))
        bounds = (
            np.where(np.isfinite(median), columns.get(side, empty), columns.get(f"held_back_{side}", empty))
            for side in ("lower", "upper")
        )
        return Series(
            self.dates,
            observed,
            held_back,
            median,
            *bounds,
            region=region,
            where=where,
            x=point.x(),
            y=point.y(),
            hidden=np.isin(self.dates, self.held_back_dates),
            inner={
                level: tuple(columns[f"{side}{level}"] for side in ("lower", "upper"))
                for level in (80, 50)
                if f"lower{level}" in columns and f"upper{level}" in columns
            },
            chance=columns.get("probability", empty),
            fit=columns.get("fit"),
            unit=self.unit,
        )

    def _on_axis(self, dates: np.ndarray, values: np.ndarray) -> np.ndarray:
        column = np.full(len(self.dates), np.nan, np.float32)
        known = np.isin(dates, self.dates)
        column[np.searchsorted(self.dates, dates[known])] = values[known]
        return column

    def _file(self, kind: str, region: str) -> RasterFile | PointFile | None:
        """The open file (for points: layer) of `kind`, or None where the run has none.

        Raises:
            GroundCastError: the results folder is gone, as with its drive (`results-gone`).
        """
        path = self.artifact("points" if self.at_points else kind, region)
        if path is None:
            return None
        if not path.is_file():
            self._require_folder()
            return None
        key = f"{path}|{kind}"
        if key not in self._open:
            # Of two threads that open a file both keep the one that was first.
            self._open.setdefault(key, PointFile(path, kind) if self.at_points else RasterFile(path))
        opened = self._open[key]
        return opened if opened.there else None

    def _require_folder(self) -> None:
        if not self.folder.is_dir():
            raise GroundCastError(
                tr("{folder} cannot be reached any more.", folder=self.folder),
                tr("Connect its drive again, or put the folder back, and click once more."),
                "results-gone",
            )
