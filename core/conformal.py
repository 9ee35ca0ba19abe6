"""Intervals from the errors of inner origins over each series' own scale (locally scaled split conformal).

Where origins are few, or so near each other that a lead is seen only once or twice, what they show is drawn
towards the shape that a Gaussian process expects. Late origins count more than early ones (Barber et al.
2023), and the part of the errors that all series share is known from few stretches of time only, however
many series there are: intervals widen by what Student's t has over the normal distribution for that part.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import isotonic_regression
from scipy.special import ndtri, stdtrit

from .independent import apart
from .intervals import LEVEL, QUANTILES, extended, smoothed

PRIOR_ORIGINS = 1.0
"""The expected shape counts as much as so many origins that share nothing."""

HALF_LIFE_DAYS = 365.25
"""An origin a year before the last date counts half in what calibrates the intervals."""

NOTHING = np.empty(0)


@dataclass(frozen=True, eq=False)
class Calibration:
    """Sizes of errors over scale, for each lead.

    Attributes:
        leads: (L,) steps ahead.
        sizes: (L, Q) evenly spaced quantiles, from the least to the largest, over origins and series.
        origins: (L,) number of origins that each lead was seen from.
        apart: (L,) as how many origins that share nothing they count: they may stand closer than the lead.
        expected_leads, expected: (K,) steps ahead, and the standard deviation over scale that is expected
            there; empty where nothing is.
        shared: (L,) share of the mean squared error that all series have in common, 0 to 1.
        stretches: (L,) as many stretches of the length of the lead lie in the known past.
    """

    leads: np.ndarray
    sizes: np.ndarray
    origins: np.ndarray
    apart: np.ndarray
    expected_leads: np.ndarray
    expected: np.ndarray
    shared: np.ndarray
    stretches: np.ndarray

    def ratios(self, horizon: int, level: float) -> np.ndarray:
        """(H,) half-widths over scale that hold `level`, never shrinking with the lead."""
        known, usual = self._known(horizon, level), self._known(horizon, LEVEL)
        return extended(known, horizon, usual).astype(np.float32)

    def _known(self, horizon: int, level: float) -> np.ndarray:
        """The part of `ratios` up to the longest lead that anything is known of."""
        raised = level + level * (1 - level) / (self.origins + 1)
        places = np.linspace(0, 1, self.sizes.shape[1])
        by_lead = np.array([np.interp(q, places, s) for s, q in zip(self.sizes, raised)])
        curve = smoothed(by_lead, self.origins)
        leads = self.leads[: len(curve)]
        wider = self._wider(level)[: len(curve)]
        if len(self.expected):
            wider = np.interp(np.log(self.expected_leads), np.log(leads), wider)
            leads, curve = self.expected_leads, self._drawn(leads, curve, level)
        curve = isotonic_regression(curve * wider).x
        return np.interp(np.arange(1, min(horizon, leads[-1]) + 1), leads, curve)

    def _wider(self, level: float) -> np.ndarray:
        """(L,) factors for what is shared: as many stretches of time tell of it as lie in the past.

        The variance of what a series has by itself is told by all of them, that of the shared part by one
        number a stretch, and the quantile of a normal variable of such a variance is that of Student's t.
        """
        quantile = (1 + level) / 2
        larger = np.square(stdtrit(self.stretches, quantile) / ndtri(quantile))
        return np.sqrt(1 + self.shared * (larger - 1))

    def _drawn(self, leads: np.ndarray, curve: np.ndarray, level: float) -> np.ndarray:
        """(K,) the curve (l,) at `leads`, drawn to the expected one and continued like it."""
        expected = ndtri((1 + level) / 2) * self.expected
        here = np.interp(np.log(leads), np.log(self.expected_leads), expected)
        apart = self.apart[: len(leads)]
        share = apart / (apart + PRIOR_ORIGINS)
        above = share * np.log(np.maximum(curve, 1e-6) / here)
        return isotonic_regression(
            expected * np.exp(np.interp(np.log(self.expected_leads), np.log(leads), above))
        ).x


def calibrate(
    errors: np.ndarray,
    scale: np.ndarray,
    leads: np.ndarray,
    steps: np.ndarray,
    past: np.ndarray,
    expected: tuple[np.ndarray, np.ndarray] = (NOTHING, NOTHING),
) -> Calibration:
    """The calibration of `errors` (O, L, S) by `scale` (O, S) from before each origin, both in mm.

    Args:
        leads: (L,) steps ahead.
        steps: (O,) number of dates before each origin, on the axis that leads are counted on.
        past: (N,) days of all known dates, on that axis.
        expected: (K,) steps ahead, and the standard deviation over scale that is expected there.
    """
    sizes = errors / scale[:, None]
    seen = np.isfinite(sizes).any(axis=2)
    recent = 0.5 ** ((past[-1] - past[steps - 1]) / HALF_LIFE_DAYS)
    counts = np.broadcast_to(recent[:, None], seen.shape) * seen
    table = np.stack([_quantiles(np.abs(s), recent) for s in sizes.swapaxes(0, 1)])
    alone, shared = apart(counts, steps, leads), _shared(sizes, counts)
    return Calibration(leads, table, seen.sum(axis=0), alone, *expected, shared, len(past) / leads)


def _quantiles(sizes: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """(QUANTILES,) as `intervals.quantiles`, of `sizes` (O, S) whose rows count as `counts` (O,)."""
    finite = np.isfinite(sizes)
    order = np.argsort(sizes[finite])
    ordered = sizes[finite][order].astype(np.float64)
    if len(ordered) < 2:
        return np.full(QUANTILES, ordered[0] if len(ordered) else np.nan)
    weight = np.broadcast_to(counts[:, None], sizes.shape)[finite][order]
    places = np.cumsum(weight) - weight / 2
    rank = (places - places[0]) / (places[-1] - places[0])
    return np.interp(np.linspace(0, 1, QUANTILES), rank, ordered)


def _shared(sizes: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """(L,) the part of the mean square of `sizes` (O, L, S) that lies in the means over the series."""
    finite = np.isfinite(sizes)
    number = np.maximum(finite.sum(axis=2), 1)
    known = np.where(finite, sizes, 0)
    means = known.sum(axis=2, dtype=np.float64) / number
    squares = np.square(known).sum(axis=2, dtype=np.float64) / number
    total = (counts * squares).sum(axis=0)
    common = (counts * np.square(means)).sum(axis=0)
    return np.divide(common, total, out=np.zeros(len(total)), where=total > 0)
