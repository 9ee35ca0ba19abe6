"""A profile of a run: its values along a line, read from all its regions."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY

from .crs_way import ellipsoidal
from .profile_values import Line, Profile, swathed
from .swath import Swath, too_many

POINT_WIDTH = 200.0  # metres: 100 on each side of the line
CELLS = 3
MOST_PLACES = 400
READINGS = 8
"""Kinds of values that a profile is made of."""


def default_dates(results) -> list[np.datetime64]:
    """First held-back, last held-back and last forecast date, as far as the run has them."""
    held, ahead = results.held_back_dates, results.forecast_dates
    chosen = [*held[:1], *held[-1:], *ahead[-1:]] or [*results.observed_dates[-1:]]
    return sorted(set(chosen))


def profile_along(
    results, corners: list[QgsPointXY], dates: np.ndarray, width: float = 0.0, middle: str = "mean"
) -> Profile | None:
    """The values of a run along a line in the results' CRS, as `profile_near`; in the main thread.

    Raises:
        GroundCastError: as `profile_near`.
    """
    return profile_near(results, line_through(results.crs, corners), dates, width, middle)


def profile_near(
    results, line: Line, dates: np.ndarray, width=0.0, middle="mean", going=None, told=None
) -> Profile | None:
    """The values of a run along a line, or None where none lie near it.

    Args:
        results: a `RunResults` or `ObservedResults`; in another thread what its `in_thread` gave.
        dates: those to read.
        width: of the swath in metres; 0 takes three cells, at points 100 m on each side.
        middle: what the curves are of the values in the swath, "mean" or "median".
        going: () → whether to go on; told: (share that is read) → None.

    Raises:
        GroundCastError: the line has no length (`profile-length`), or more lies near it than memory
            holds (`profile-many`).
        Cancelled: `going` said no.
    """
    cell = results.cell() * float(line.metres.mean())
    width = width or (CELLS * cell if cell else POINT_WIDTH)
    spacing = max(cell or width / 4, line.true_length / MOST_PLACES)
    x, y, distance = line.places(spacing)
    dates = np.array(sorted(dates), "datetime64[D]")
    swath = Swath(line, width, going, told)
    swath.expect(READINGS * len(results.regions))
    try:
        read = _Samples(results, swath, dates, len(x), middle)
        observed, spread, low, high = read("observed")
        bounds = (read.bound("lower"), read.bound("upper"))
        known = (observed, spread, read.forecast(observed), *bounds, width)
    except MemoryError as error:
        raise too_many(len(x), len(dates)) from error
    profile = Profile(dates, distance, x, y, *known, low, high, unit=results.unit, middle=middle)
    return None if profile.empty else profile


class _Samples:
    """Reads one kind of values in a swath, from every region, as `swathed`."""

    def __init__(self, results, swath: Swath, dates: np.ndarray, places: int, middle: str):
        self._results, self._swath, self._dates = results, swath, dates
        self._places, self._middle = places, middle

    def __call__(self, kind: str) -> tuple[np.ndarray, ...]:
        values, shares = [], []
        for region in self._results.regions:
            found = self._results.values_near(kind, region, self._swath, self._dates)
            if found is not None and found[1].size:
                values.append(self._at_dates(found[0], found[1]))
                shares.append(found[2])
            self._swath.next()
        if not values:
            return tuple(np.full((4, len(self._dates), self._places), np.nan))
        return swathed(np.concatenate(values, axis=1), np.concatenate(shares), self._places, self._middle)

    def forecast(self, observed: np.ndarray) -> np.ndarray:
        """Held-back forecasts and the forecast in one table (D, S)."""
        held_back = self("held_back")[0]
        if not np.isfinite(held_back).any():
            # Files of points keep the residual of the held-back dates, observed minus forecast.
            held_back = observed - self("residual")[0]
        return _first(self("median")[0], held_back)

    def bound(self, side: str) -> np.ndarray:
        """The lower or upper bound of `forecast`, (D, S)."""
        return _first(self(side)[0], self(f"held_back_{side}")[0])

    def _at_dates(self, dates: np.ndarray, values: np.ndarray) -> np.ndarray:
        rows = np.full((len(self._dates), values.shape[1]), np.nan, np.float32)
        rows[np.searchsorted(self._dates, dates)] = values
        return rows


def _first(values: np.ndarray, otherwise: np.ndarray) -> np.ndarray:
    return np.where(np.isfinite(values), values, otherwise)


def line_through(crs, corners: list[QgsPointXY]) -> Line:
    """A line with its metric; in the main thread, since it asks QGIS of the CRS."""
    measure = ellipsoidal(crs)
    places = np.array([[c.x(), c.y()] for c in corners])
    middle = places.mean(axis=0)
    step = max(float(np.abs(np.diff(places, axis=0)).max(initial=0)), 1e-6) / 10
    ends = ((middle[0] + step, middle[1]), (middle[0], middle[1] + step))
    metres = [measure.measureLine(QgsPointXY(*middle), QgsPointXY(*end)) / step for end in ends]
    return Line(places, np.array(metres), measure.measureLine(corners))
