"""How likely a displacement lies beyond a threshold at each date, and when it is first likely."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .panel import Quantiles

EPOCH = np.datetime64("1970-01-01", "D")
SHARES = {"crossing_early": 0.1, "crossing": 0.5, "crossing_late": 0.9}
"""The probabilities whose first dates are told."""


@dataclass(frozen=True)
class Threshold:
    """A displacement in mm, as in the series, and the side of it that is watched: "below" or "above"."""

    mm: float
    side: str = "below"

    def beyond(self, values: np.ndarray) -> np.ndarray:
        """Where `values` lie on the watched side; a gap does not."""
        return values < self.mm if self.side == "below" else values > self.mm


def probability(forecast: Quantiles, threshold: Threshold) -> np.ndarray:
    """(H, P) float32, the share of outcomes beyond the threshold at each date by itself, 0 to 1.

    What is forecast is the value that will be measured, noise included. NaN where there is no forecast.
    """
    beyond = threshold.mm - forecast.median
    if threshold.side == "above":
        np.negative(beyond, out=beyond)
    share = forecast.fan.share(np.abs(beyond))
    share *= 0.5
    np.copysign(share, beyond, out=share)
    share += 0.5
    return share


def reached(values: np.ndarray, threshold: Threshold) -> np.ndarray:
    """(P,) whether the last value that was observed in each series (N, P) lies beyond the threshold."""
    last = values[-1].copy()
    for row in values[-2::-1]:
        missing = ~np.isfinite(last)
        if not missing.any():
            break
        last[missing] = row[missing]
    return threshold.beyond(last)


def course(forecast: Quantiles, past: np.ndarray, threshold: Threshold) -> np.ndarray:
    """(1 + H, P) float32 shares beyond the threshold: 1 or 0 at the last observed date, then `probability`.

    Args:
        past: (N, P) mm, observed before the forecast.
    """
    shares = probability(forecast, threshold)
    return np.concatenate([reached(past, threshold)[None].astype(np.float32), shares])


def first(shares: np.ndarray, dates: np.ndarray, least: float) -> np.ndarray:
    """The first date at which a share is at least `least`, as days since 1970-01-01.

    Args:
        shares: (D, …), as `course` gives them.
        dates: (D,) datetime64[D].

    Returns:
        (…) float32, NaN where that does not happen until the last date.
    """
    days = (dates - EPOCH).astype(np.float32)
    likely = shares >= np.float32(least)
    return np.where(likely.any(axis=0), days[likely.argmax(axis=0)], np.float32(np.nan))
