"""Trend and cycles of each series, drawn towards what the stack has in common."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from .gaps import YEAR, complete, counts, spread
from .learned import Known, pooled
from .regression import cycle, normal_equations, solve, without_values

BLOCK = 4096


@dataclass(frozen=True, eq=False)
class Drawn:
    """What trend and cycles of a series are drawn towards, learned from a stack.

    Attributes:
        centre: () the middle of the days that it was learned on.
        penalty: (k,) how strongly each coefficient is drawn; `middle` (k,) where to.
    """

    centre: np.ndarray
    penalty: np.ndarray
    middle: np.ndarray

    def coefficients(self, values: np.ndarray, days: np.ndarray) -> np.ndarray:
        """(P, k) trend, yearly and half-yearly cycle of each series of `values` (N, P)."""
        drawn = _coefficients(values, self.design(days), np.diag(self.penalty), self.middle)
        return without_values(drawn, values)

    def at(self, coefficients: np.ndarray, ahead: np.ndarray) -> np.ndarray:
        """(H, P) float32 values of the fit `coefficients` (P, k) at `ahead` (H,)."""
        return self.design(ahead).astype(np.float32) @ coefficients.T.astype(np.float32)

    def cycle_at(self, coefficients: np.ndarray, ahead: np.ndarray) -> np.ndarray:
        """The part of `at` that comes back every year."""
        return self.design(ahead)[:, 2:].astype(np.float32) @ coefficients[:, 2:].T.astype(np.float32)

    def without_cycle(self, values: np.ndarray, coefficients: np.ndarray, days: np.ndarray) -> np.ndarray:
        """(N, P) float32: `values` on `days` less `cycle_at`."""
        cycles = self.cycle_at(coefficients, days)
        return np.subtract(values, cycles, out=cycles)

    def design(self, at: np.ndarray) -> np.ndarray:
        """(n, k) columns of the fit at the days `at`."""
        return cycle(at, self.centre, len(self.penalty) // 2 - 1)


RIDGE = tuple(part.name for part in fields(Drawn))


def learned_ridge(values: np.ndarray, days: np.ndarray) -> dict[str, np.ndarray]:
    """The parts of `Drawn` by empirical Bayes ridge regression.

    Slope and cycles of a series are drawn towards the mean of all series, the more so the less they
    differ beyond what noise explains: the prior's variance is that of the least-squares coefficients
    less their sampling variance (method of moments; Efron & Morris 1975). A stack without a season
    thus gets next to none. Cycles are left out below a year, half-yearly ones below two.

    Args:
        values: (N, P) mm with at least one observed value a date.
    """
    span = (days[-1] - days[0]) / YEAR
    size = 2 + 2 * (2 if span >= 2 else 1 if span >= 1 else 0)
    free = Drawn(days.mean(), np.full(size, 1e-3), np.zeros(size))
    design = free.design(days)
    fits = free.coefficients(values, days)
    seen = counts(values)
    used = seen > size
    if used.sum() < 3:
        return vars(free)
    known, fits = (values, fits) if used.all() else (values[:, used], fits[used])
    noise = _noise(spread(known), design, spread(fits.T).T)
    inverse = np.linalg.inv(design.T @ design * seen[used].mean() / len(design) + np.diag(free.penalty))
    sampling = noise * np.diag(inverse)
    apart = np.maximum(fits.var(axis=0) - sampling, 1e-3 * sampling)
    penalty = np.where(np.arange(size) == 0, 0, noise / np.maximum(apart, 1e-12))
    return vars(Drawn(free.centre, penalty, fits.mean(axis=0)))


def ridge(values: np.ndarray, days: np.ndarray, known: Known | None = None) -> tuple[Drawn, np.ndarray]:
    """What is `known`, else learned from `values` (N, P), and the coefficients (P, k) of each series."""
    known = learned_ridge(values, days) if known is None else known
    drawn = Drawn(*(known[part] for part in RIDGE))
    return drawn, drawn.coefficients(values, days)


@pooled(learned_ridge, RIDGE, 2)
def seasonal_ridge(
    values: np.ndarray, days: np.ndarray, ahead: np.ndarray, known: Known | None = None
) -> np.ndarray:
    """Trend, yearly and half-yearly cycle, each drawn towards what the stack has in common."""
    drawn, coefficients = ridge(values, days, known)
    return drawn.at(coefficients, ahead)


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
        normal, right = normal_equations(values[:, ~whole], design)
        result[~whole] = solve(normal + penalty, right + penalty @ middle)
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
