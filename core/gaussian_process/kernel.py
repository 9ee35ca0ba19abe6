"""A fitted kernel: what `fit` learns of a stack and `predict` applies to its series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Belief:
    """One explanation of the series: `theta` (9,), logarithms of `terms.NAMES`.

    A short record may be a trend as well as the flank of a season: beliefs stand side by side.

    Attributes:
        level: typical noise variance of a single date in mm².
        weight: how likely it is, all of them adding up to 1.
    """

    theta: np.ndarray
    level: float
    weight: float


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
