"""The skill of each series: where on the map a forecast is better than the reference, and where it is not."""

from __future__ import annotations

import numpy as np

from .backtest import Backtest

ENOUGH = 0.5
"""Least share of the pairs of origin and horizon that a series must have been observed at."""


def by_series(backtest: Backtest, model: str, reference: str) -> np.ndarray:
    """(P,) float32, percent: how much smaller the RMSE of `model` is than that of `reference`.

    The reference is one for the whole region, so that neighbours compare. NaN where fewer than half of
    the pairs were observed, or where the reference leaves no error.

    A single series has a few dozen pairs that share dates: the pattern of a map means more than any cell.
    """
    ours, theirs = (
        np.square(backtest.truth - backtest.forecasts[name]["median"], dtype=np.float64)
        for name in (model, reference)
    )
    both = np.isfinite(ours) & np.isfinite(theirs)
    enough = both.sum(axis=(0, 1)) >= max(ENOUGH * both.shape[0] * both.shape[1], 1)
    ours, theirs = (np.where(both, squares, 0).sum(axis=(0, 1)) for squares in (ours, theirs))
    ratio = np.divide(ours, theirs, out=np.full(len(ours), np.nan), where=enough & (theirs > 0))
    return (100 * (1 - np.sqrt(ratio))).astype(np.float32)
