"""What the docks of series and profiles ask of a run, answered by the data alone: observed, no forecast."""

from __future__ import annotations

from copy import copy
from dataclasses import replace

import numpy as np
from qgis.core import QgsPointXY, QgsRectangle

from ..area import Outline
from ..area_mean import mean_in, mean_words, strips_of
from ..run_profile import profile_along
from ..series_values import Series
from ..words import tr
from .layer import LayerPlaces

# As many dates as the baselines are drawn ahead of the data.
AHEAD = 24


class ObservedResults:
    """The chosen data in place of a run.

    Args:
        places: a `TablePlaces`, `LayerPlaces` or `RasterPlaces`.
        name: of the study; sign: of the values, "" while not known.
        horizon: dates that the baselines are drawn ahead; attribution: the data's credit.
    """

    model, threshold, simulated = "", None, False
    regions = ("all",)
    kind, factors = "", ()

    def __init__(self, places, name: str, sign: str = "", horizon=AHEAD, attribution=""):
        self.places, self.name, self.sign = places, name, sign
        self.unit = places.unit or tr("as in the source")
        self.crs, self.at_points = places.crs, places.at_points
        self.report = {"data": {"attribution": attribution}}
        self.observed_dates = places.dates
        self.held_back_dates = self.forecast_dates = np.empty(0, "datetime64[D]")
        self.dates = np.concatenate([places.dates, _ahead(places.dates, horizon)])

    @property
    def title(self) -> str:
        """What stands over the plots."""
        return tr("{name} · observed", name=self.name.replace("_", " "))

    def factor(self, _name: str, _region: str) -> None:
        """Factors come with a run."""
        return None

    def series_at(self, point: QgsPointXY, tolerance: float = 0.0) -> Series | None:
        """The series at a place in the data's CRS, or None where there are no values."""
        found = self.places.nearest(point, tolerance)
        return self._series(*found) if found is not None else None

    def is_ready(self, point: QgsPointXY) -> bool:
        """Whether `series_at` answers at once; else `read_ahead` makes it so, after a while."""
        return not hasattr(self.places, "is_ready") or self.places.is_ready(point)

    def read_ahead(self, point: QgsPointXY) -> None:
        """Begin to read in the background what `series_at` needs there."""
        if hasattr(self.places, "read_ahead"):
            self.places.read_ahead(point)

    def in_thread(self) -> ObservedResults:
        """These values for one other thread; to be asked for in the main one."""
        if not isinstance(self.places, LayerPlaces):
            return self
        made = copy(self)
        made.places = self.places.in_thread()
        return made

    def series_in(self, box: QgsRectangle, outline: Outline | None = None, going=None):
        """The mean series in a box, and the spread (N,) there; see `RunResults.series_in`."""
        inside, strips = box, 1
        if not self.at_points:
            if not box.intersects(self.extent()):
                return None
            inside = box.intersect(self.extent())
            cells = inside.width() * inside.height() / max(self.cell(), 1e-12) ** 2
            strips = strips_of(cells, len(self.observed_dates))
        found = mean_in(self.places.within, inside, outline, strips, going or (lambda: True))
        if found is None or not found.count:
            return None
        spread = self._on_axis(found.spread)
        where = mean_words(found.count, self.at_points, outline)
        members = np.column_stack([self._on_axis(own) for own in found.members.T])
        made = self._series(where, box.center(), found.mean)
        return replace(made, spread=spread, members=members), spread

    def values_in(self, kind: str, _region: str, box: QgsRectangle, dates=None):
        """The observed values in a box as `RunResults.values_in` gives them; no other kind is there."""
        return self.places.within(box, dates) if kind == "observed" else None

    def values_near(self, kind: str, _region: str, swath, dates=None):
        """The observed values in a swath as `RunResults.values_near` gives them; no other kind is there."""
        return self.places.near(swath, dates) if kind == "observed" else None

    def along(self, corners: list[QgsPointXY], dates: np.ndarray, width: float = 0.0, middle: str = "mean"):
        """The observed values along a line; see `run_profile.profile_along`."""
        return profile_along(self, corners, dates, width, middle)

    def cell(self) -> float:
        """Mean width of a cell in units of the CRS; 0 for points."""
        return self.places.cell()

    def extent(self) -> QgsRectangle:
        """The box around the values."""
        return self.places.extent()

    def close(self) -> None:
        """Let go of what is held in memory; a later question reads it anew."""
        if hasattr(self.places, "close"):
            self.places.close()

    def _series(self, where: str, place: QgsPointXY, values: np.ndarray) -> Series:
        empty = np.full(len(self.dates), np.nan, np.float32)
        return Series(
            self.dates, self._on_axis(values), empty, empty, empty, empty, where=where,
            x=place.x(), y=place.y(), unit=self.unit,
        )  # fmt: skip

    def _on_axis(self, values: np.ndarray) -> np.ndarray:
        return np.concatenate([values, np.full(len(self.dates) - len(values), np.nan)]).astype(np.float32)


def _ahead(dates: np.ndarray, count: int) -> np.ndarray:
    """`count` dates after the last one, at the usual interval."""
    step = np.median(np.diff(dates).astype(int)) if len(dates) > 1 else 0
    return dates[-1:] + np.arange(1, count + 1) * np.timedelta64(max(int(step), 1), "D")
