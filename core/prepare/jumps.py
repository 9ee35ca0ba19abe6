"""Unwrapping jumps: steps of a multiple of half a wavelength, in time or between neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..library import Library

spatial = Library("scipy.spatial")

# A change of level counts when it lies this close to a multiple, in parts of half a wavelength …
_CLOSE = 0.25
# … and is so many times as large as such changes usually are in the series.
_ABOVE_NOISE = 5.0
# Dates on either side that a level is the median of: a lone bad date is no jump.
_DATES = 4
_NEIGHBOURS = 8
_MOST_SERIES = 50_000


@dataclass(frozen=True, eq=False)
class Jumps:
    """Steps that look like errors of phase unwrapping.

    Attributes:
        series, date: (J,) column of the series and position of the date after the step.
        multiples: (J,) int, how many half wavelengths it is, with its sign.
    """

    series: np.ndarray
    date: np.ndarray
    multiples: np.ndarray

    def __len__(self) -> int:
        return len(self.series)


def jumps(
    series: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    half_wavelength_mm: float,
    most_series: int = _MOST_SERIES,
) -> Jumps:
    """Lasting steps by a multiple of half a wavelength that the neighbours do not share.

    An unwrapping error moves one pixel or a patch by 2 π of phase, half a wavelength of range, and lasts. A
    series minus the median of its eight nearest neighbours has a jump where the medians of the four dates
    before and after differ by a multiple (not 0, within 0.25), the step itself rounds to the same one, and
    the difference exceeds five times its usual size in that series. Patches larger than a neighbourhood are
    found on their edges.

    Args:
        series: (T, P) mm.
        x, y: (P,) coordinates.
        most_series: of more than these a regular sample is looked at.
    """
    kept = np.flatnonzero(np.isfinite(series).any(axis=0) & np.isfinite(x))
    kept = kept[:: max(1, len(kept) // most_series)]
    if len(kept) < 3 or len(series) < 2 * _DATES:
        return Jumps(*(np.empty(0, int) for _ in range(3)))
    beside = _neighbours(x[kept], y[kept])
    own = np.stack([row[kept] - _median(row[kept][beside]) for row in series])
    level = _level_changes(own)
    usual = 1.4826 * _median_of_columns(np.abs(level))
    turns, step = level / half_wavelength_mm, np.diff(own, axis=0) / half_wavelength_mm
    multiples = np.round(np.nan_to_num(turns)).astype(int)
    found = (multiples != 0) & (np.abs(turns - multiples) < _CLOSE) & (np.abs(level) > _ABOVE_NOISE * usual)
    date, column = np.nonzero(found & (np.round(np.nan_to_num(step)) == multiples))
    return Jumps(kept[column], date + 1, multiples[date, column])


def _level_changes(own: np.ndarray) -> np.ndarray:
    """(T - 1, P) median of the dates after each step minus that of the dates before; NaN near the ends."""
    changes = np.full((len(own) - 1, own.shape[1]), np.nan)
    levels = [_median(own[i : i + _DATES].T) for i in range(len(own) - _DATES + 1)]
    for before in range(len(own) - 2 * _DATES + 1):
        changes[before + _DATES - 1] = levels[before + _DATES] - levels[before]
    return changes


def _neighbours(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """(P, K) positions of the nearest others."""
    places = np.stack([x, y], axis=1)
    count = min(_NEIGHBOURS + 1, len(x))
    return spatial.cKDTree(places).query(places, k=count)[1][:, 1:]


def _median(values: np.ndarray) -> np.ndarray:
    """(P,) median over the values of each row (P, K) that are known, 0 where none is."""
    # Missing values sort to the end.
    ordered, count = np.sort(values, axis=1), np.isfinite(values).sum(axis=1)
    rows, last = np.arange(len(values)), np.maximum(count - 1, 0)
    middle = (ordered[rows, last // 2] + ordered[rows, (last + 1) // 2]) / 2
    return np.where(count > 0, middle, 0.0)


def _median_of_columns(values: np.ndarray) -> np.ndarray:
    """(P,) median of each column, NaN where it holds none."""
    known = np.isfinite(values).any(axis=0)
    result = np.full(values.shape[1], np.nan)
    result[known] = np.nanmedian(values[:, known], axis=0)
    return result
