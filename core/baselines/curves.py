"""Curves through the past of one series: polynomials and exponentials, with a yearly cycle or without.

They describe what was observed and forecast nothing: a parabola or an exponential that goes on leaves the
data behind within months.
"""

from __future__ import annotations

import numpy as np

from .gaps import YEAR
from .regression import cycle

SEASON = "-seasonal"
"""Behind the word of a curve: with a yearly cycle."""

DEGREES = {"linear": 1, "parabola": 2, "cubic": 3}
EXPONENTIAL = "exponential"
CURVES = tuple(kind + season for kind in (*DEGREES, EXPONENTIAL) for season in ("", SEASON))
"""The words of all curves."""

STEP = 1.2
RATES = STEP ** np.arange(-9.0, 17.0)
"""How many times an exponential falls to its e-th part, or grows to e times, within the dates: 0.2 to 18."""


def curve(values: np.ndarray, days: np.ndarray, at: np.ndarray, name: str) -> np.ndarray:
    """The least-squares curve of a kind through one series.

    Args:
        values: (N,) mm with NaN for gaps; days: (N,) increasing.
        at: (M,) days to draw it at, on the same scale.
        name: of `CURVES`.

    Returns:
        (M,) mm; NaN beyond the first and the last value, and everywhere where there are no more values than
        the curve has coefficients. Over less than a year there is no yearly cycle, as in `seasonal`.
    """
    known = np.isfinite(values)
    values, days, at = (np.asarray(part, float) for part in (values[known], days[known], at))
    if len(days) < 2:
        return np.full(len(at), np.nan)
    seasonal, kind = name.endswith(SEASON) and days[-1] - days[0] >= YEAR, name.removesuffix(SEASON)
    fit = _Fit(values, days, at, seasonal)
    line = fit.exponential() if kind == EXPONENTIAL else fit.polynomial(DEGREES[kind])
    return np.where((at >= days[0]) & (at <= days[-1]), line, np.nan)


class _Fit:
    """Curves through the values of one series, at the dates and at other days, as (squared error, values)."""

    def __init__(self, values: np.ndarray, days: np.ndarray, at: np.ndarray, seasonal: bool):
        self._values = values
        # From -1 to 1 over the dates, which keeps powers well conditioned.
        shares = (2 * (part - days[0]) / (days[-1] - days[0]) - 1 for part in (days, at))
        self._shares = [np.clip(share, -1, 1) for share in shares]
        self._waves = [cycle(part, days, 1)[:, 2:] if seasonal else None for part in (days, at)]

    def polynomial(self, degree: int) -> np.ndarray:
        """The polynomial of a degree."""
        return self._through([np.vander(share, degree + 1, increasing=True) for share in self._shares])[1]

    def exponential(self) -> np.ndarray:
        """A constant and an exponential, falling or growing, whose rate is found in two rounds."""
        best = min((*-RATES, *RATES), key=self._error)
        fine = best * np.geomspace(1 / STEP, STEP, 25)
        return self._through(self._exponential(min(fine, key=self._error)))[1]

    def _error(self, rate: float) -> float:
        return self._through(self._exponential(rate))[0]

    def _exponential(self, rate: float) -> list[np.ndarray]:
        """Its columns; it is one at the end of the dates where it is greatest."""
        powers = (np.exp(rate * (share - np.sign(rate)) / 2) for share in self._shares)
        return [np.column_stack([np.ones_like(power), power]) for power in powers]

    def _through(self, shape: list[np.ndarray]) -> tuple[float, np.ndarray]:
        """Squared error at the dates, and the curve; infinite and NaN without dates to spare."""
        past, there = (
            part if waves is None else np.column_stack([part, waves])
            for part, waves in zip(shape, self._waves)
        )
        if past.shape[1] >= len(self._values):
            return np.inf, np.full(len(there), np.nan)
        weights = np.linalg.lstsq(past, self._values, rcond=None)[0]
        return float(np.sum((self._values - past @ weights) ** 2)), there @ weights
