"""Values along a line: what was observed and forecast near it, at chosen dates, as plain arrays."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core.profiles import along, swath
from .series_values import unit_suffix

PARTS = (10, 50, 90)
"""Percentiles of the swath."""
MIDDLES = ("mean", "median")
"""What a curve may be of the values in a swath."""


@dataclass(frozen=True, eq=False)
class Profile:
    """Values along a line, in places evenly spaced from its start.

    Attributes:
        dates: (D,) datetime64[D].
        distance: (S,) metres from the start, on the ellipsoid.
        x, y: (S,) of the places, in the CRS of the results.
        observed, spread: (D, S) mm, `middle` of the values in the swath, and their standard deviation.
        forecast, lower, upper: (D, S) mm, `middle` over the swath of the forecast and its 90 % interval.
        width: of the swath, in metres.
        low, high: (D, S) mm, 10 and 90 % of the observed values in the swath.
        middle: of `MIDDLES`, what the curves are.
        against: of a difference of two runs: what is taken off, "" for one run.
        unit: of all values; other words than "mm" where nobody told that of the source.
        is_slope: whether these are not values but how steeply they rise along the line.
    """

    dates: np.ndarray
    distance: np.ndarray
    x: np.ndarray
    y: np.ndarray
    observed: np.ndarray
    spread: np.ndarray
    forecast: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    width: float
    low: np.ndarray | None = None
    high: np.ndarray | None = None
    against: str = ""
    unit: str = "mm"
    middle: str = "mean"
    is_slope: bool = False

    def __post_init__(self):
        for name in ("low", "high"):
            if getattr(self, name) is None:
                object.__setattr__(self, name, np.full(self.observed.shape, np.nan))

    @property
    def told(self) -> np.ndarray:
        """(D, S) mm: observed, and forecast where nothing was observed."""
        return np.where(np.isfinite(self.observed), self.observed, self.forecast)

    def less(self, other: Profile, name: str) -> Profile:
        """The forecast of this run less that of another along the same line, at the dates of both.

        What was observed is the same for both and falls out. `name` says what was taken off.
        """
        alike = np.intersect1d(self.dates, other.dates)
        own, its = np.searchsorted(self.dates, alike), np.searchsorted(other.dates, alike)
        place = np.abs(other.distance[None] - self.distance[:, None]).argmin(axis=1)
        forecast = self.forecast[own] - other.forecast[its][:, place]
        nothing = np.full(forecast.shape, np.nan)
        empty = dict.fromkeys(("observed", "spread", "lower", "upper", "low", "high"), nothing)
        return replace(self, dates=alike, forecast=forecast, against=name, **empty)

    def slope(self) -> Profile:
        """How steeply the values rise along the line, in their unit a kilometre; 1 mm/km is 1 µrad.

        From the places before and after each; none in a gap and beside it. What lies around the curves has
        no slope.
        """
        rise = {name: _rise(getattr(self, name), self.distance) for name in ("observed", "forecast")}
        nothing = np.full(self.observed.shape, np.nan)
        empty = dict.fromkeys(("spread", "lower", "upper", "low", "high"), nothing)
        return replace(self, **rise, **empty, unit=f"{self.unit}/km", is_slope=True)

    @property
    def residual(self) -> np.ndarray:
        """(D, S) mm, observed minus forecast."""
        return self.observed - self.forecast

    def relative_to(self, reference) -> Profile:
        """The profile less a reference `Series`: observed less observed, forecast less forecast, by date."""
        at = np.searchsorted(reference.dates, self.dates)
        ahead = np.where(np.isfinite(reference.median), reference.median, reference.held_back)
        observed, forecast = (values[at][:, None] for values in (reference.observed, ahead))
        moved = {name: getattr(self, name) - forecast for name in ("forecast", "lower", "upper")}
        moved |= {name: getattr(self, name) - observed for name in ("observed", "low", "high")}
        return replace(self, **moved)

    @property
    def empty(self) -> bool:
        """Whether it holds no value at all."""
        return not (np.isfinite(self.observed).any() or np.isfinite(self.forecast).any())

    def nearest(self, metres: float) -> int:
        """Index of the place nearest to a distance."""
        return int(np.abs(self.distance - metres).argmin())

    def rows(self) -> tuple[list[str], list[list[str]]]:
        """Header and rows of a table of all values, for CSV and the clipboard."""
        kinds = ("observed", "spread", "low", "high", "forecast", "lower", "upper", "residual")
        end = unit_suffix(self.unit)
        # Of a difference the forecast is that of the run less that of another, which the column names.
        titles = [f"{k}_minus_{self.against}" if self.against and k == "forecast" else k for k in kinds]
        header = ["date", "distance_m", "x", "y", "middle", *(f"{title}{end}" for title in titles)]
        tables = [getattr(self, kind) for kind in kinds]
        rows = []
        for d, date in enumerate(self.dates):
            for s, metres in enumerate(self.distance):
                values = ["" if not np.isfinite(t[d, s]) else f"{t[d, s]:.3f}" for t in tables]
                place = [f"{metres:.1f}", f"{self.x[s]:.6f}", f"{self.y[s]:.6f}"]
                rows.append([str(date), *place, self.middle, *values])
        return header, rows


def _rise(values: np.ndarray, distance: np.ndarray) -> np.ndarray:
    """(D, S) a kilometre, of values (D, S) at distances (S,) in metres."""
    if len(distance) < 2:
        return np.full(values.shape, np.nan)
    return np.where(np.isfinite(values), np.gradient(values, distance / 1000, axis=1), np.nan)


@dataclass(frozen=True, eq=False)
class NamedLine:
    """A profile line by its name on the map, with its profile."""

    name: str
    profile: Profile


@dataclass(frozen=True, eq=False)
class Line:
    """A polyline with its metric: the metres of one unit of the CRS, in x and in y.

    Attributes:
        corners: (V, 2) in units of the CRS.
        metres: (2,) metres a unit, taken in the middle of the line.
        true_length: on the ellipsoid, in metres.
    """

    corners: np.ndarray
    metres: np.ndarray
    true_length: float

    def places(self, spacing: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """x, y and distance (m) of places `spacing` metres apart, each (S,)."""
        x, y, distance = along(self.corners * self.metres, spacing)
        return x / self.metres[0], y / self.metres[1], distance * (self.true_length / max(distance[-1], 1e-9))

    def near(self, x: np.ndarray, y: np.ndarray, width: float) -> tuple[np.ndarray, np.ndarray]:
        """Index into x and y of the places in a swath `width` metres wide, and their share of the way."""
        scaled = self.corners * self.metres
        index, distance = swath(scaled, x * self.metres[0], y * self.metres[1], width / 2)
        total = np.hypot(*np.diff(scaled, axis=0).T).sum()
        return index, distance / total

    def box(self, width: float) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) around the line and its swath, in units of the CRS."""
        margin = width / 2 / self.metres
        low, high = self.corners.min(axis=0) - margin, self.corners.max(axis=0) + margin
        return low[0], low[1], high[0], high[1]


def swathed(
    values: np.ndarray, share: np.ndarray, count: int, middle: str = "mean"
) -> tuple[np.ndarray, ...]:
    """Mean or median, deviation, 10 and 90 % of samples (D, n) at the nearest of `count` places, (D, S) each.

    The deviation is the root of the mean squared distance from the mean. NaN where a place has no sample.

    Args:
        middle: of `MIDDLES`.
    """
    place = np.rint(share * (count - 1)).astype(int)
    order = np.argsort(place, kind="stable")
    found, starts = np.unique(place[order], return_index=True)
    sorted_by_place = values[:, order]
    told = np.full((4, len(values), count), np.nan)
    if not found.size:
        return tuple(told)
    mean, told[1][:, found] = _moments(sorted_by_place, starts)
    for s, here in zip(found, np.split(sorted_by_place, starts[1:], axis=1)):
        told[2][:, s], told[0][:, s], told[3][:, s] = _percentiles(here)
    if middle == "mean":
        told[0][:, found] = mean
    return tuple(told)


def _moments(values: np.ndarray, starts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation (D, U) of the parts of (D, n) that begin at `starts` (U,); NaN for an empty one."""
    known = np.isfinite(values)
    number = np.add.reduceat(known, starts, axis=1, dtype=float)
    number[number == 0] = np.nan
    mean = np.add.reduceat(np.where(known, values, 0), starts, axis=1, dtype=float) / number
    sizes = np.diff([*starts, values.shape[1]])
    apart = np.where(known, values - np.repeat(mean, sizes, axis=1), 0)
    return mean, np.sqrt(np.add.reduceat(apart**2, starts, axis=1) / number)


def _percentiles(values: np.ndarray) -> list[np.ndarray]:
    """`PARTS` of (D, n) along each row, NaN where all are; numpy's own takes a hundred times as long."""
    ordered, last = np.sort(values, axis=1), np.isfinite(values).sum(axis=1) - 1
    rows, told = np.arange(len(values)), []
    for part in PARTS:
        at = part / 100 * np.maximum(last, 0)
        low = at.astype(int)
        first, second = ordered[rows, low], ordered[rows, np.minimum(low + 1, np.maximum(last, 0))]
        told.append(first + (at - low) * (second - first))
    return told
