"""The local field, what neighbours do together apart from the whole stack: its means, kernels and forecast.

A series is the stack's common mode, a field between the means of the groups around it, and a rest of its own.
Means of ten hold less noise than one series, so that their trend and season are followed further; each
part has a kernel of its own, learned as the stack's is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix

from .. import gaussian_process
from ..baselines.gaps import complete, counts
from ..gaussian_process import Kernel, common

SAMPLE = 300
BLOCK = 16_384


@dataclass(frozen=True, eq=False)
class Scales:
    """The kernels of a stack whose neighbours are known: of the whole, of the field, of the rest."""

    whole: Kernel
    field: Kernel
    rest: Kernel

    def along(self, days: np.ndarray, whole: Kernel) -> Scales:
        """The same, ready as `whole` is for forecasts from `days` (N,) and from the first ones of them."""
        return Scales(whole, self.field.along(days), self.rest.along(days))


def learn(
    whole: Kernel,
    local: np.ndarray,
    values: np.ndarray,
    days: np.ndarray,
    share: csr_matrix,
    rng: np.random.Generator,
) -> Scales:
    """Kernels of the field and of the rest, from a sample of the series.

    Args:
        whole: the kernel of the stack on the same days or earlier ones.
        local: (N, G) from `means.means`.
        values: (N, P) mm; `days` (N,).
        share: (P, G) from `groups.shares`.
    """
    mode = _mode(whole, values, days)
    count = counts(values)
    usable = np.flatnonzero(count >= max(count.max() / 2, 1))
    columns = np.sort(rng.choice(usable, min(SAMPLE, len(usable)), replace=False))
    field = _between(local - mode[:, None], share[columns])
    rest = values[:, columns] - mode[:, None] - field
    return Scales(
        whole,
        gaussian_process.fit_near(whole, field, days, rng),
        gaussian_process.fit_near(whole, rest, days, rng),
    )


@dataclass(frozen=True, eq=False)
class Bound:
    """The kernels bound to dates: what the forecast of every series needs, made once.

    Attributes:
        rest: the kernel of the rest, with the common mode of the whole.
        share: (P, G) of the series that it was bound for, of the groups around any of them.
        apart: (N, G) means of these groups apart from the common mode.
        groups: (H, G) forecast of the field at the groups.
        double: (H, G) what the kernel of the rest would forecast of it.
    """

    rest: gaussian_process.Bound
    share: csr_matrix
    apart: np.ndarray
    groups: np.ndarray
    double: np.ndarray

    @property
    def shape(self) -> str:
        """How forecasts depend on series that lack nothing: "linear" where their neighbours lack nothing."""
        return "linear" if np.isfinite(self.apart[self.rest.used]).all() else "bent"

    def forecast(self, values: np.ndarray, part) -> np.ndarray:
        """(H, p) float32 mm of `values` (N, p), which are the series `part`."""
        if self.shape == "linear" and complete(values[self.rest.used]).all():
            return self.alone(values) + self.around(values, part)
        rest = values - _between(self.apart, self.share[part])
        return self.rest.median(rest) + _between(self.groups, self.share[part])

    def alone(self, values: np.ndarray) -> np.ndarray:
        """(H, p) the part of a linear `forecast` that the series themselves tell."""
        return self.rest.median(values)

    def around(self, values: np.ndarray, part) -> np.ndarray:
        """(H, p) what the field adds to it at the series `part`, less what their rest has of it."""
        return _between(self.groups - self.double, self.share[part])


def bind(
    scales: Scales,
    local: np.ndarray,
    values: np.ndarray,
    days: np.ndarray,
    ahead: np.ndarray,
    share: csr_matrix,
) -> Bound:
    """The kernels bound to `days` (N,) of the series `values` (N, P) and to the days `ahead` (H,).

    Args:
        as `learn`.

    Raises:
        GroundCastError: newer days than the kernel's, and too few series for a common mode (`few-series`).
    """
    near = np.unique(share.indices)
    if len(near) < local.shape[1]:
        local, share = local[:, near], share[:, near]
    mode = _mode(scales.whole, values, days)
    apart = local - mode[:, None]
    groups = gaussian_process.expect(scales.field, apart, days, ahead)
    groups = np.where(np.isfinite(groups).all(axis=0), groups, np.nan)
    kernel = replace(scales.rest, common=scales.whole.common, days=days, mode=mode)
    bound = gaussian_process.bind(kernel, values, days, ahead)
    # Forecasts are linear where nothing is missing: the field leaves the rest after it, at the groups.
    return Bound(bound, share, apart, groups, bound.alone().median(apart))


def forecast(
    scales: Scales,
    local: np.ndarray,
    values: np.ndarray,
    days: np.ndarray,
    ahead: np.ndarray,
    share: csr_matrix,
) -> np.ndarray:
    """(H, P) float32 mm on the days `ahead` (H,): common mode, field and rest, each forecast by itself.

    Args, errors: as `bind`.
    """
    bound = bind(scales, local, values, days, ahead, share)
    result = np.empty((len(ahead), values.shape[1]), np.float32)
    for start in range(0, values.shape[1], BLOCK):
        part = slice(start, start + BLOCK)
        result[:, part] = bound.forecast(values[:, part], part)
    return result


def _mode(kernel: Kernel, values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(N,) float32 common mode; zeros where the stack has none."""
    if not kernel.common:
        return np.zeros(len(days), np.float32)
    return common.of_days(kernel, values, days).astype(np.float32)


def _between(local: np.ndarray, share: csr_matrix) -> np.ndarray:
    """(K, p) float32 field at some series, from `local` (K, G); of the groups that are there.

    Zero where no group is: such a series is all rest.
    """
    seen = np.isfinite(local)
    total = share @ np.where(seen, local, 0).T
    if seen.all():
        return total.T
    weight = share @ seen.T.astype(np.float32)
    return np.divide(total, weight, out=np.zeros_like(total), where=weight > 0).T
