"""Forecasts of all series of a stack: blocks of series through one matrix product."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..baselines.gaps import counts, observed_dates
from . import common, gaps
from .kernel import Belief, Kernel
from .projection import Projection

BLOCK = 16_384
CERTAINTY = 6.0
"""The typical noise variance counts as much as so many dates of a series in the variance of its own."""


@dataclass(frozen=True, eq=False)
class Bound:
    """A kernel bound to dates: what the forecast of every series needs, made once.

    Attributes:
        used: (N,) bool, the dates on which anything was observed.
        mode: (n,) float32, the common mode on these.
        shared, shared_variance: (H, 1) float32, forecast and variance of the common mode.
        own: what the series do by themselves, each with its belief; nothing without a date.
    """

    used: np.ndarray
    mode: np.ndarray
    shared: np.ndarray
    shared_variance: np.ndarray
    own: tuple[tuple[Projection, Belief], ...]

    def first(self) -> Bound:
        """The same for the first date ahead only."""
        own = tuple((map_.first(), belief) for map_, belief in self.own)
        return replace(self, shared=self.shared[:1], shared_variance=self.shared_variance[:1], own=own)

    def alone(self) -> Bound:
        """The same without a common mode, for values that have none."""
        nothing = np.zeros_like(self.shared)
        return replace(self, mode=np.zeros_like(self.mode), shared=nothing, shared_variance=nothing)

    def both(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Median and standard deviation, two (H, p) float32 arrays in mm, of `values` (N, p)."""
        median, deviation = self._empty(values), self._empty(values)
        for part, inside in self._blocks(values):
            given, variance = _mixed([(*_block(map_, inside, b.level), b.weight) for map_, b in self.own])
            median[:, part] = given + self.shared
            deviation[:, part] = np.sqrt(variance + self.shared_variance)
        return median, deviation

    def median(self, values: np.ndarray) -> np.ndarray:
        """(H, p) float32 mm: the median that `both` gives, without the cost of the deviation."""
        median = self._empty(values)
        for part, inside in self._blocks(values):
            given = [(_forecast(map_, *_centred(inside)), belief.weight) for map_, belief in self.own]
            mixed = given[0][0] if len(given) == 1 else sum(weight * one for one, weight in given)
            median[:, part] = mixed + self.shared
        return median

    def _empty(self, values: np.ndarray) -> np.ndarray:
        return np.full((len(self.shared), values.shape[1]), np.nan, np.float32)

    def _blocks(self, values: np.ndarray):
        """(part, values on the dates used less the common mode), a block of series at a time."""
        for start in range(0, values.shape[1] if self.own else 0, BLOCK):
            part = slice(start, start + BLOCK)
            inside = values[:, part] if self.used.all() else values[self.used, part]
            yield part, inside - self.mode[:, None]


def bind(kernel: Kernel, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> Bound:
    """The kernel bound to `days` (N,) of the series `values` (N, P) and to `ahead` (H,).

    Args:
        kernel: from `fit`; it may have been fitted on fewer or other dates of the same stack.
        values: mm, NaN for gaps; on dates newer than the kernel's they tell the common mode.
        days: strictly increasing, on the scale of the kernel's days; `ahead`: later ones.

    Raises:
        GroundCastError: newer days than the kernel's, and too few series for a common mode (`few-series`).
    """
    days, ahead = np.asarray(days, np.float64), np.asarray(ahead, np.float64)
    used = observed_dates(values)
    if not used.any():
        nothing = np.zeros((len(ahead), 1), np.float32)
        return Bound(used, nothing[:0, 0], nothing, nothing, ())
    mode, shared, shared_variance = _common(kernel, values, days, ahead)
    own = tuple((belief.project(days[used], ahead), belief) for belief in kernel.own)
    return Bound(used, mode[used], shared, shared_variance, own)


def predict(
    kernel: Kernel, values: np.ndarray, days: np.ndarray, ahead: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Median and standard deviation of new observations on the days `ahead` (H,); arguments as of `bind`.

    Returns:
        Two (H, P) float32 arrays in mm; NaN for series without any value.
    """
    return bind(kernel, values, days, ahead).both(values)


def expect(kernel: Kernel, values: np.ndarray, days: np.ndarray, ahead: np.ndarray) -> np.ndarray:
    """(H, P) float32 mm: the median that `predict` gives, without the cost of the deviation."""
    return bind(kernel, values, days, ahead).median(values)


def _common(kernel: Kernel, values, days, ahead) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(N,) common mode, (H, 1) its forecast and (H, 1) variance, float32; zeros without one."""
    nothing = np.zeros((len(ahead), 1), np.float32)
    if not kernel.common:
        return np.zeros(len(days), np.float32), nothing, nothing
    mode = common.of_days(kernel, values, days)
    used = np.isfinite(mode)
    given = []
    for belief in kernel.common:
        map_ = belief.project(days[used], ahead)
        forecast, variance = map_.weights @ mode[used], map_.variance * belief.level
        given.append(
            (forecast[:, None].astype(np.float32), variance[:, None].astype(np.float32), belief.weight)
        )
    return mode.astype(np.float32), *_mixed(given)


def _mixed(given: list) -> tuple[np.ndarray, np.ndarray]:
    """Mean and variance of a mixture of (mean, variance, weight); what they disagree on is variance too."""
    if len(given) == 1:
        return given[0][:2]
    mean = sum(weight * one for one, _, weight in given)
    return mean, sum(weight * (variance + np.square(one - mean)) for one, variance, weight in given)


def _block(projection: Projection, values: np.ndarray, level: float) -> tuple[np.ndarray, np.ndarray]:
    """(H, p) forecast and variance of some series, float32, of the `values` (N, p)."""
    inside, centre, count = _centred(values)
    alive = count > 0
    extra = gaps.fill(projection, inside)
    misfit = np.einsum("np,np->p", inside, projection.precision.astype(np.float32) @ inside)
    noise = (np.maximum(misfit, 0) + CERTAINTY * level) / (count[alive] - 1 + CERTAINTY)
    forecast = _weighted(projection, inside, centre, alive)
    variance = np.full_like(forecast, np.nan)
    variance[:, alive] = (projection.variance[:, None].astype(np.float32) + extra) * noise
    return forecast, variance


def _centred(values: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Float32 series with any value less their means (N, a), these means (a,), and (p,) counts of values."""
    count = counts(values)
    alive = count > 0
    inside = values if alive.all() else values[:, alive]
    centre = (np.mean if (count[alive] == len(values)).all() else np.nanmean)(
        inside, axis=0, dtype=np.float64
    )
    return np.subtract(inside, centre, dtype=np.float32, casting="same_kind"), centre, count


def _forecast(
    projection: Projection, inside: np.ndarray, centre: np.ndarray, count: np.ndarray
) -> np.ndarray:
    """(H, p) forecast of the series that `_centred` gives."""
    gaps.fill(projection, inside)
    return _weighted(projection, inside, centre, count > 0)


def _weighted(
    projection: Projection, inside: np.ndarray, centre: np.ndarray, alive: np.ndarray
) -> np.ndarray:
    forecast = np.full((len(projection.weights), len(alive)), np.nan, np.float32)
    forecast[:, alive] = projection.weights.astype(np.float32) @ inside + centre.astype(np.float32)
    return forecast
