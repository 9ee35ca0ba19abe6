"""Where a series changed its ways in the known past: a step (earthquake, unwrapping) or a bend (new rate).

Each series is a line with a yearly cycle; at every date a step and a bend are tried, and the better one is
kept where it explains more than noise with memory could (sup-F test, Andrews 1993; the variance is raised by
the residuals' memory, Bayley & Hammersley 1946). Nothing but the values and days given is used.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from .baselines.gaps import YEAR, filled, observed
from .baselines.regression import cycle
from .noise import noise_level

LEAST_DATES = 20
LEAST_YEARS = 1.5
"""The flank of a season is a bend to any shorter record."""

MARGIN = 6
"""Dates on either side that a change needs: one or two outlying dates are none."""

FALSE_ALARM = 0.001
MOST_MEMORY = 0.9
WINSOR = 5.0
BLOCK = 20_000
KINDS = ("none", "step", "bend")


@dataclass(frozen=True, eq=False)
class Changes:
    """The strongest change of each of P series.

    Attributes:
        kind: (P,) int, place in `KINDS`; 0 where there is none, too few dates, or no values.
        day: (P,) float, day of the first date after it; NaN where there is none.
        size: (P,) float32, mm for a step, mm per year of new velocity for a bend; NaN where there is none.
    """

    kind: np.ndarray
    day: np.ndarray
    size: np.ndarray

    def since(self, day: float) -> np.ndarray:
        """(P,) bool: a change on `day` or later."""
        return (self.kind > 0) & (np.nan_to_num(self.day, nan=-np.inf) >= day)


def changes(values: np.ndarray, days: np.ndarray) -> Changes:
    """The change of each series of `values` (N, P) in mm, NaN for gaps, on `days` (N,).

    Gaps are filled linearly. Fewer than `LEAST_DATES` dates with any value, or `LEAST_YEARS`, show none.
    """
    count = values.shape[1]
    kind, day, size = np.zeros(count, int), np.full(count, np.nan), np.full(count, np.nan, np.float32)
    seen, when = observed(values, days)
    if len(when) >= LEAST_DATES and when[-1] - when[0] >= LEAST_YEARS * YEAR:
        steps, bends, basis = _shapes(when)
        for start in range(0, count, BLOCK):
            part = slice(start, start + BLOCK)
            kind[part], place, size[part] = _strongest(seen[:, part], when, steps, bends, basis)
            day[part] = np.where(kind[part] > 0, when[place], np.nan)
    return Changes(kind, day, np.where(kind > 0, size, np.nan).astype(np.float32))


def _shapes(days: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(K, N) steps and bends, one a date, and (N, k) an orthonormal basis of line and cycle."""
    years = (days - days[0]) / YEAR
    places = np.arange(MARGIN, len(days) - MARGIN)
    after = years[None] - years[places, None]
    return (after >= 0).astype(float), np.maximum(after, 0), np.linalg.qr(cycle(days, days, 1))[0]


def _strongest(values, days, steps, bends, basis) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(P,) kind, date and size of the best change of each series; kind 0 where noise explains it."""
    rest = _winsorised(_without(basis, filled(values, days).astype(np.float64)), noise_level(values))
    tried = np.concatenate([steps, bends])
    shapes = _without(basis, tried.T)
    length = np.maximum(np.sqrt(np.square(shapes).sum(axis=0)), 1e-9)
    fits = (shapes / length).T @ rest
    best = np.abs(fits).argmax(axis=0)
    columns = np.arange(values.shape[1])
    height = fits[best, columns]
    left = rest - (shapes / length)[:, best] * height
    noisy = _variance(left, basis.shape[1] + 1)
    limit = ndtri(1 - FALSE_ALARM / (2 * len(tried)))
    found = np.isfinite(height) & (np.square(height) > np.square(limit) * np.maximum(noisy, 1e-12))
    kind = np.where(found, np.where(best < len(steps), 1, 2), 0)
    return kind, MARGIN + best % len(steps), (height / length[best]).astype(np.float32)


def _without(basis: np.ndarray, series: np.ndarray) -> np.ndarray:
    """What `series` (N, P) holds beside the columns of `basis` (N, k)."""
    return series - basis @ (basis.T @ series)


def _winsorised(rest: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """Residuals with single outliers drawn in: a date far from both its neighbours makes no change."""
    before, after = np.roll(rest, 1, axis=0), np.roll(rest, -1, axis=0)
    before[0], after[-1] = after[0], before[-1]
    reach = WINSOR * noise
    low, high = np.minimum(before, after) - reach, np.maximum(before, after) + reach
    return np.clip(rest, low, high)


def _variance(left: np.ndarray, used: int) -> np.ndarray:
    """(P,) variance of the residuals (N, P), raised by their memory.

    White noise and a short memory together: the first autocorrelation is a series' own, drawn halfway to
    the stack's, and how it fades from the first lag to the second is the stack's.
    """
    squares = np.square(left).sum(axis=0)
    first, second = (_correlation(left, squares, lag) for lag in (1, 2))
    known = squares > 1e-9
    here, next_one = (one[known].mean() if known.any() else 0.0 for one in (first, second))
    fades = np.clip(next_one / max(here, 1e-3), np.clip(here, 0, MOST_MEMORY), MOST_MEMORY)
    memory = np.maximum((first + here) / 2, 0)
    return squares / (len(left) - used) * (1 + 2 * memory / (1 - fades))


def _correlation(left: np.ndarray, squares: np.ndarray, lag: int) -> np.ndarray:
    return (left[lag:] * left[:-lag]).sum(axis=0) / np.maximum(squares, 1e-12)
