"""A profile of a run: its values along a line, read from all its regions."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY, QgsRectangle

from .crs_way import ellipsoidal
from .profile_values import Line, Profile, swathed

POINT_WIDTH = 200.0  # metres: 100 on each side of the line
CELLS = 3
MOST_PLACES = 400


def default_dates(results) -> list[np.datetime64]:
    """First held-back, last held-back and last forecast date, as far as the run has them."""
    held, ahead = results.held_back_dates, results.forecast_dates
    chosen = [*held[:1], *held[-1:], *ahead[-1:]] or [*results.observed_dates[-1:]]
    return sorted(set(chosen))


def profile_along(
    results, corners: list[QgsPointXY], dates: np.ndarray, width: float = 0.0, middle: str = "mean"
) -> Profile | None:
    """The values of a run along a line, or None where none lie near it.

    Args:
        results: a `RunResults`.
        corners: of the line, in the results' CRS.
        dates: those to read.
        width: of the swath in metres; 0 takes three cells, at points 100 m on each side.
        middle: what the curves are of the values in the swath, "mean" or "median".

    Raises:
        GroundCastError: the line has no length (`profile-length`).
    """
    line = _line(results.crs, corners)
    cell = results.cell() * float(line.metres.mean())
    width = width or (CELLS * cell if cell else POINT_WIDTH)
    spacing = max(cell or width / 4, line.true_length / MOST_PLACES)
    x, y, distance = line.places(spacing)
    dates = np.array(sorted(dates), "datetime64[D]")
    read = _Samples(results, line, dates, width, len(x), middle)
    observed, spread, low, high = read("observed")
    bounds = (read.bound("lower"), read.bound("upper"))
    known = (observed, spread, read.forecast(observed), *bounds, width)
    profile = Profile(dates, distance, x, y, *known, low, high, unit=results.unit, middle=middle)
    return None if profile.empty else profile


class _Samples:
    """Reads one kind of values near a line, from every region, as `swathed`."""

    def __init__(self, results, line: Line, dates: np.ndarray, width: float, places: int, middle: str):
        self._results, self._line, self._dates = results, line, dates
        self._width, self._places, self._middle = width, places, middle
        self._box = QgsRectangle(*line.box(width))

    def __call__(self, kind: str) -> tuple[np.ndarray, ...]:
        values, shares = [], []
        for region in self._results.regions:
            found = self._results.values_in(kind, region, self._box, self._dates)
            if found is not None and found[1].size:
                index, share = self._line.near(found[2], found[3], self._width)
                values.append(self._at_dates(found[0], found[1][:, index]))
                shares.append(share)
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


def _line(crs, corners: list[QgsPointXY]) -> Line:
    measure = ellipsoidal(crs)
    places = np.array([[c.x(), c.y()] for c in corners])
    middle = places.mean(axis=0)
    step = max(float(np.abs(np.diff(places, axis=0)).max(initial=0)), 1e-6) / 10
    ends = ((middle[0] + step, middle[1]), (middle[0], middle[1] + step))
    metres = [measure.measureLine(QgsPointXY(*middle), QgsPointXY(*end)) / step for end in ends]
    return Line(places, np.array(metres), measure.measureLine(corners))
