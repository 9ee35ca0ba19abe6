"""Least-squares forecasts: lines and yearly cycles of each series alone."""

from __future__ import annotations

import numpy as np

from .gaps import YEAR, complete, counts


def linear(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The least-squares straight line through all values of a series."""
    return _regression(values, _trend(days, days), _trend(ahead, days))


def recent_linear(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The least-squares line through the last year of dates, or the last eight where a year has fewer.

    It follows a change of rate within months, at the price of a slope known less well. A series that was
    not observed in that time has the line through all of its values.
    """
    start = min(np.searchsorted(days, days[-1] - YEAR), max(len(days) - 8, 0))
    result = linear(values[start:], days[start:], ahead)
    silent = np.flatnonzero(counts(values[start:]) == 0)
    if silent.size:
        result[:, silent] = linear(values[:, silent], days, ahead)
    return result


def seasonal(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Least-squares trend and yearly cycle.

    Dates that span less than a year cannot tell a cycle from a trend: the cycle is then left out,
    and the forecast equals `linear`.
    """
    if days[-1] - days[0] < YEAR:
        return linear(values, days, ahead)
    return _regression(values, cycle(days, days, 1), cycle(ahead, days, 1))


def velocity(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(P,) slope of each series in mm per year, by least squares."""
    slopes = linear(values, days, np.array([0.0, YEAR]))
    return slopes[1] - slopes[0]


def without_values(coefficients: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The coefficients, (P, …), with NaN for series of which nothing was observed."""
    coefficients[counts(values) == 0] = np.nan
    return coefficients


def _trend(at: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(n, 2) columns 1 and years since the middle of `days`, for a well-conditioned fit."""
    years = (at - np.mean(days)) / YEAR
    return np.stack([np.ones_like(years), years], axis=1)


def cycle(at: np.ndarray, days: np.ndarray, harmonics: int) -> np.ndarray:
    """(n, 2 + 2 harmonics) columns of `_trend` and of yearly cosines and sines."""
    phases = [2 * np.pi * k * at / YEAR for k in range(1, harmonics + 1)]
    waves = [wave(phase) for phase in phases for wave in (np.cos, np.sin)]
    return np.column_stack([_trend(at, days), *waves])


def _regression(values: np.ndarray, design: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Ordinary least squares of each series on `design` (N, k), evaluated at `ahead` (H, k).

    Series without gaps share one matrix; the others are solved one by one.
    """
    result = np.empty((len(ahead), values.shape[1]), np.float32)
    whole = complete(values)
    if whole.any():
        inverse = np.linalg.pinv(design, rcond=1e-6).astype(np.float32)
        full = values if whole.all() else values[:, whole]
        shared = inverse @ full.astype(np.float32, copy=False)
        result[:, whole] = ahead.astype(np.float32) @ shared
    if not whole.all():
        normal, right = normal_equations(values[:, ~whole], design)
        coefficients = without_values(solve(normal, right), values[:, ~whole])
        result[:, ~whole] = (ahead @ coefficients.T).astype(np.float32)
    return result


def normal_equations(values: np.ndarray, design: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(P, k, k) and (P, k): the systems of each series, from its observed dates."""
    finite = np.isfinite(values)
    products = (design[:, :, None] * design[:, None, :]).reshape(len(design), -1)
    normal = (finite.T.astype(np.float32) @ products.astype(np.float32)).astype(np.float64)
    right = np.where(finite, values, 0).T.astype(np.float64) @ design
    return normal.reshape(-1, design.shape[1], design.shape[1]), right


def solve(normal: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Solutions of many small symmetric systems; the least-norm one where a system is singular.

    Too few dates make a system singular: one value fits no slope, and the least-norm solution
    keeps the slope that is nearest to none.
    """
    scale = np.trace(normal, axis1=1, axis2=2)
    # Where all series miss the same dates, one system tells of all.
    told = normal[:1] if (normal == normal[:1]).all() else normal
    least, greatest = np.abs(np.linalg.eigvalsh(told)[:, [0, -1]]).T
    sound = np.broadcast_to(least * 1e10 > greatest, len(normal))
    solution = np.zeros_like(right)
    solution[sound] = np.linalg.solve(normal[sound], right[sound][..., None])[..., 0]
    weak = ~sound & (scale > 0)
    if weak.any():
        inverse = np.linalg.pinv(normal[weak], rcond=1e-8, hermitian=True)
        solution[weak] = (inverse @ right[weak][..., None])[..., 0]
    return solution
