"""A fitted kernel: what `fit` learns of a stack and `predict` applies to its series."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .projection import Projection, Record


@dataclass(frozen=True, eq=False)
class Belief:
    """One explanation of the series: `theta` (9,), logarithms of `terms.NAMES`.

    A short record may be a trend as well as the flank of a season: beliefs stand side by side.

    Attributes:
        level: typical noise variance of a single date in mm².
        weight: how likely it is, all of them adding up to 1.
        record: the dates that it is ready for; None for none.
    """

    theta: np.ndarray
    level: float
    weight: float
    record: Record | None = None

    def project(self, days: np.ndarray, ahead: np.ndarray) -> Projection:
        """The map for series observed on `days` (N,), forecast on the days `ahead` (H,)."""
        return self._ready(days).project(len(days), ahead)

    def along(self, days: np.ndarray) -> Belief:
        """The same, ready for forecasts from `days` (N,) and from the first ones of them."""
        return replace(self, record=self._ready(days))

    def _ready(self, days: np.ndarray) -> Record:
        if self.record is not None and self.record.begins(days):
            return self.record
        return Record.of(self.theta, days)


@dataclass(frozen=True, eq=False)
class Kernel:
    """The pooled Gaussian process of one stack.

    Attributes:
        own: what a series does by itself, apart from the common mode.
        common: what the common mode does; empty where the series are too few to have one.
        days: (N,) the days that the kernel was fitted on.
        mode: (N,) the common mode in mm on these days, NaN on days without any value.
    """

    own: tuple[Belief, ...]
    common: tuple[Belief, ...]
    days: np.ndarray
    mode: np.ndarray

    def along(self, days: np.ndarray) -> Kernel:
        """The same, ready for forecasts from `days` (N,) and from the first ones of them: all of these
        together then cost hardly more than one."""
        if not len(days):
            return self
        own, shared = (tuple(belief.along(days) for belief in kind) for kind in (self.own, self.common))
        return replace(self, own=own, common=shared)
