"""Least-squares forecasts: lines and yearly cycles, of each series alone or drawn towards the stack."""

from __future__ import annotations

import numpy as np

from .gaps import YEAR, complete, counts, spread
from .simple import needs

BLOCK = 4096


def linear(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The least-squares straight line through all values of a series."""
    return _regression(values, _trend(days, days), _trend(ahead, days))


def recent_linear(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The least-squares line through the last year of dates, or the last eight where a year has fewer.

    It follows a change of rate within months, at the price of a slope known less well.
    """
    start = min(np.searchsorted(days, days[-1] - YEAR), max(len(days) - 8, 0))
    return linear(values[start:], days[start:], ahead)


def seasonal(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Least-squares trend and yearly cycle.

    Dates that span less than a year cannot tell a cycle from a trend: the cycle is then left out,
    and the forecast equals `linear`.
    """
    if days[-1] - days[0] < YEAR:
        return linear(values, days, ahead)
    return _regression(values, cycle(days, days, 1), cycle(ahead, days, 1))


@needs(2)
def seasonal_ridge(values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """Trend, yearly and half-yearly cycle, each drawn towards what the stack has in common."""
    return ridge_at(ridge(values, days), days, ahead)


def velocity(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(P,) slope of each series in mm per year, by least squares."""
    slopes = linear(values, days, np.array([0.0, YEAR]))
    return slopes[1] - slopes[0]


def ridge(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(P, k) coefficients of trend, yearly and half-yearly cycle by empirical Bayes ridge regression.

    Slope and cycles of a series are drawn towards the mean of all series, the more so the less they
    differ beyond what noise explains: the prior's variance is that of the least-squares coefficients
    less their sampling variance (method of moments; Efron & Morris 1975). A stack without a season
    thus gets next to none. Cycles are left out below a year, half-yearly ones below two.

    Args:
        values: (N, P) mm with at least one observed value a date.
    """
    design = _design(days, days)
    size = design.shape[1]
    little = 1e-3 * np.eye(size)
    free = _coefficients(values, design, little, np.zeros(size))
    seen = counts(values)
    used = seen > size
    if used.sum() < 3 or size < 2:
        return _without_values(free, values)
    known, fits = (values, free) if used.all() else (values[:, used], free[used])
    noise = _noise(spread(known), design, spread(fits.T).T)
    inverse = np.linalg.inv(design.T @ design * seen[used].mean() / len(design) + little)
    sampling = noise * np.diag(inverse)
    apart = np.maximum(fits.var(axis=0) - sampling, 1e-3 * sampling)
    penalty = np.diag(np.where(np.arange(size) == 0, 0, noise / np.maximum(apart, 1e-12)))
    return _without_values(_coefficients(values, design, penalty, fits.mean(axis=0)), values)


def ridge_at(coefficients: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """(H, P) float32 values of the fit `coefficients` (P, k), made on `days`, at `ahead` (H,)."""
    return _design(ahead, days).astype(np.float32) @ coefficients.T.astype(np.float32)


def cycle_at(coefficients: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """The part of `ridge_at` that comes back every year."""
    return _design(ahead, days)[:, 2:].astype(np.float32) @ coefficients[:, 2:].T.astype(np.float32)


def without_cycle(values: np.ndarray, coefficients: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(N, P) float32: `values` on `days` less `cycle_at`."""
    cycles = cycle_at(coefficients, days, days)
    return np.subtract(values, cycles, out=cycles)


def _coefficients(
    values: np.ndarray, design: np.ndarray, penalty: np.ndarray, middle: np.ndarray
) -> np.ndarray:
    """(P, k) least squares drawn to `middle` (k,) by `penalty` (k, k); series without gaps share a matrix."""
    result = np.empty((values.shape[1], design.shape[1]))
    whole = complete(values)
    if whole.any():
        inverse = np.linalg.pinv(design.T @ design + penalty, hermitian=True)
        shared = (inverse @ design.T).astype(np.float32)
        full = values if whole.all() else values[:, whole]
        result[whole] = (shared @ full.astype(np.float32, copy=False)).T + inverse @ penalty @ middle
    if not whole.all():
        normal, right = _normal_equations(values[:, ~whole], design)
        result[~whole] = _solve(normal + penalty, right + penalty @ middle)
    return result


def _noise(values: np.ndarray, design: np.ndarray, coefficients: np.ndarray) -> float:
    """Mean residual variance of the least-squares fits, mm2."""
    squares, count = 0.0, -coefficients.size
    for start in range(0, values.shape[1], BLOCK):
        part = slice(start, start + BLOCK)
        fits = design.astype(np.float32) @ coefficients[part].T.astype(np.float32)
        residual = values[:, part] - fits
        finite = np.isfinite(residual)
        squares += np.square(residual, where=finite, out=np.zeros_like(residual)).sum(dtype=np.float64)
        count += finite.sum()
    return float(squares / count)


def _without_values(coefficients: np.ndarray, values: np.ndarray) -> np.ndarray:
    coefficients[counts(values) == 0] = np.nan
    return coefficients


def _design(at: np.ndarray, days: np.ndarray) -> np.ndarray:
    span = (days[-1] - days[0]) / YEAR
    return cycle(at, days, 2 if span >= 2 else 1) if span >= 1 else _trend(at, days)


def _trend(at: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(n, 2) columns 1 and years since the middle of `days`, for a well-conditioned fit."""
    years = (at - days.mean()) / YEAR
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
        normal, right = _normal_equations(values[:, ~whole], design)
        coefficients = _without_values(_solve(normal, right), values[:, ~whole])
        result[:, ~whole] = (ahead @ coefficients.T).astype(np.float32)
    return result


def _normal_equations(values: np.ndarray, design: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(P, k, k) and (P, k): the systems of each series, from its observed dates."""
    finite = np.isfinite(values)
    products = (design[:, :, None] * design[:, None, :]).reshape(len(design), -1)
    normal = (finite.T.astype(np.float32) @ products.astype(np.float32)).astype(np.float64)
    right = np.where(finite, values, 0).T.astype(np.float64) @ design
    return normal.reshape(-1, design.shape[1], design.shape[1]), right


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
        inverse = np.linalg.pinv(normal[weak], rcond=1e-8, hermitian=True)
        solution[weak] = (inverse @ right[weak][..., None])[..., 0]
    return solution
