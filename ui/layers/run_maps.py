"""The maps of a run, ready to become layers: one file a kind, colour ranges, dates. No layers yet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from threading import Lock

import numpy as np

from ...core.errors import GroundCastError
from ..run_results import RunResults
from ..words import label_of, tr
from . import crossings, kinds, mosaic, ranges

FOLDER = "maps"
# A report that was given up may still be at it when the next one begins: both would write the same files.
_one_at_a_time = Lock()


@dataclass(frozen=True)
class RunMaps:
    """What the layers of a run are made of.

    Attributes:
        folder: the results folder; report: its report.json.
        files: one raster for each kind, "width" included where there is an interval; maps of dates tell
            "not in time" from "no values" (`crossings`).
        rasters: every raster of the results by its kind, for the styles beside them.
        points: files of points by region.
        ranges: of colours, the same for observed and forecast.
        days: every date of the run, sorted; cadence_days: between forecast dates.
        empty: bands (from 1) without any value, by kind.
    """

    folder: Path
    report: dict
    files: dict[str, Path]
    rasters: tuple[tuple[str, Path], ...]
    points: dict[str, Path]
    ranges: ranges.Ranges
    days: tuple[date, ...]
    cadence_days: int
    empty: dict[str, frozenset[int]] = field(default_factory=dict)

    @property
    def model(self) -> str:
        """The model as people call it."""
        return self.report["model"].get("label") or label_of(self.report["model"]["name"])

    @property
    def main(self) -> str:
        """The kind that is shown at first: what a scenario changes, else the forecast."""
        return "response" if "scenario" in self.report else "median"

    @property
    def about(self) -> kinds.About:
        """Threshold, reference and last date."""
        return kinds.about(self.report)

    @property
    def prefix(self) -> str:
        """What stands before every name of a run on simulated data."""
        return tr("Simulated · ") if self.report.get("simulated") else ""

    def until(self, day: date) -> date:
        """The first day after `day` that has a map, where its own stops being shown."""
        later = [each for each in self.days if each > day]
        return later[0] if later else date.fromordinal(day.toordinal() + self.cadence_days)


def prepare(folder: Path | str, home: Path | None = None) -> RunMaps:
    """Read a run's report, write its mosaics and find its colour ranges; safe in any thread.

    Args:
        home: of what is written; None for a folder in the run's.

    Raises:
        GroundCastError: no readable report (see `RunResults`), a file it names is missing
            (`results-file`), or regions on different grids (`results-grids`).
        OSError: a file cannot be written.
    """
    with _one_at_a_time:
        return _prepared(RunResults(folder), home)


def _prepared(run: RunResults, home: Path | None) -> RunMaps:
    rasters = tuple(_rasters(run))
    files = _files(home or run.folder / FOLDER, rasters)
    points = {region: path for region in run.regions if (path := run.artifact("points", region)) is not None}
    days = tuple(run.dates.astype("datetime64[D]").astype(object))
    forecast = run.forecast_dates
    step = int((forecast[1] - forecast[0]).astype(int)) if len(forecast) > 1 else 0
    cadence = int(run.report["data"].get("cadence_days") or step or 12)
    found = _ranges(files) if files else _point_ranges(run)
    run.close()
    empty = {kind: ranges.empty_bands(path) for kind, path in files.items()}
    return RunMaps(run.folder, run.report, files, rasters, points, found, days, cadence, empty)


def _rasters(run: RunResults):
    """(kind, path) of each raster of the report, each there."""
    for entry in run.report["artifacts"]:
        path = run.folder / entry["path"]
        if path.suffix.lower() not in (".tif", ".gpkg"):
            continue
        if not path.is_file():
            raise GroundCastError(
                tr("{path} is missing, though the report names it.", path=path),
                tr("Run the forecast again."),
                "results-file",
            )
        if path.suffix.lower() == ".tif":
            yield entry["kind"], path


def _files(home: Path, rasters) -> dict[str, Path]:
    """One raster a kind: the region's own, or a mosaic of them all in `home`."""
    files = {}
    for kind in ("observed", *kinds.SUMMARY, *kinds.ENDS):
        found = [path for each, path in rasters if each == kind]
        if len(found) == 1:
            files[kind] = found[0]
        elif found:
            files[kind] = mosaic.mosaic(found, home / f"{kind}.vrt")
    if "lower" in files and "upper" in files and "width" not in files:
        files["width"] = mosaic.difference(files["upper"], files["lower"], home / "width.vrt")
    for kind in kinds.CROSSINGS:
        if kind in files and "median" in files:
            files[kind] = crossings.told_apart(files[kind], files["median"], home / f"{kind}.tif")
    return files


def _ranges(files: dict[str, Path]) -> ranges.Ranges:
    empty = np.empty(0, np.float32)
    shared = ("observed", "median", "residual", "width")
    samples = [ranges.sample(files[kind]) if kind in files else empty for kind in shared]
    own = {
        kind: ranges.half(ranges.sample(path))
        for kind, path in files.items()
        if kinds.KINDS[kind].reach == "own"
    }
    days = {kind: crossings.days_of(files[kind]) for kind in kinds.CROSSINGS if kind in files}
    return replace(ranges.of_values(*samples), own=own, days=days)


def _point_ranges(run: RunResults) -> ranges.Ranges:
    """The ranges of a run without rasters, from its points."""
    box = run.extent()
    shown = ("observed", "median", "lower", "upper", "residual", "response")
    values = {kind: [np.empty(0, np.float32)] for kind in shown}
    for region in run.regions:
        for kind in shown:
            found = run.values_in(kind, region, box)
            if found is not None:
                values[kind].append(np.ravel(found[1]))
    joined = {kind: np.concatenate(parts) for kind, parts in values.items()}
    same = len(joined["upper"]) == len(joined["lower"])
    width = joined["upper"] - joined["lower"] if same else np.empty(0, np.float32)
    found = ranges.of_values(joined["observed"], joined["median"], joined["residual"], width)
    return replace(found, own={"response": ranges.half(joined["response"])})
