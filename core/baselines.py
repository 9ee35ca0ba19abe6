"""Simple forecasts that every model has to beat: vectorised over series, gaps allowed, numpy only.

All take `values` (N, P) in mm with NaN for gaps, `days` (N,) and `ahead` (H,) in days on one scale,
and give (H, P) float32. A series without any value stays NaN.
"""

from __future__ import annotations

import numpy as np

YEAR = 365.25


def persistence(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The last observed value of each series stays."""
    finite = np.isfinite(values)
    last = len(values) - 1 - finite[::-1].argmax(axis=0)
    kept = np.where(finite.any(axis=0), values[last, np.arange(values.shape[1])], np.nan)
    return np.repeat(kept[None].astype(np.float32), len(ahead), axis=0)


def linear(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The least-squares straight line through all values of a series."""
    return _regression(values, _trend(days, days), _trend(ahead, days))


def seasonal(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Least-squares trend and yearly cycle.

    Dates that span less than a year cannot tell a cycle from a trend: the cycle is then left out,
    and the forecast equals `linear`.
    """
    if days[-1] - days[0] < YEAR:
        return linear(values, days, ahead)
    return _regression(values, _cycle(days, days), _cycle(ahead, days))


BASELINES = {"persistence": persistence, "linear": linear, "seasonal": seasonal}


def velocity(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(P,) slope of each series in mm per year, by least squares."""
    slopes = linear(values, days, np.array([0.0, YEAR]))
    return slopes[1] - slopes[0]


def _trend(at: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(n, 2) columns 1 and years since the middle of `days`, for a well-conditioned fit."""
    years = (at - days.mean()) / YEAR
    return np.stack([np.ones_like(years), years], axis=1)


def _cycle(at: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(n, 4) columns of `_trend` and of a yearly cosine and sine."""
    phase = 2 * np.pi * at / YEAR
    return np.column_stack([_trend(at, days), np.cos(phase), np.sin(phase)])


def _regression(values: np.ndarray, design: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Ordinary least squares of each series on `design` (N, k), evaluated at `ahead` (H, k)."""
    finite = np.isfinite(values)
    seen = finite.astype(np.float64)
    products = (design[:, :, None] * design[:, None, :]).reshape(len(design), -1)
    normal = (seen.T @ products).reshape(-1, design.shape[1], design.shape[1])
    right = np.where(finite, values, 0).T.astype(np.float64) @ design
    coefficients = _solve(normal, right)
    coefficients[finite.sum(axis=0) == 0] = np.nan
    return (ahead @ coefficients.T).astype(np.float32)


def _solve(normal: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Solutions of many small symmetric systems; the least-norm one where a system is singular.

    Too few dates make a system singular: one value fits no slope, and the least-norm solution
    keeps the slope that is nearest to none.
    """
    scale = np.trace(normal, axis1=1, axis2=2)
    sound = np.linalg.cond(normal) < 1e10
    solution = np.zeros_like(right)
    solution[sound] = np.linalg.solve(normal[sound], right[sound][..., None])[..., 0]
    weak = ~sound & (scale > 0)
    if weak.any():
        solution[weak] = (np.linalg.pinv(normal[weak], rcond=1e-8, hermitian=True) @ right[weak][..., None])[
            ..., 0
        ]
    return solution
