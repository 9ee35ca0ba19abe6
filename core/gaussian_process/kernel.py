"""A fitted kernel: what `fit` learns of a stack and `predict` applies to its series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Kernel:
    """The pooled Gaussian process of one stack.

    Attributes:
        own: (9,) logarithms of the parameters `terms.NAMES` of a series without the common mode.
        level: typical noise variance of a single date of such a series, in mm².
        common: (9,) the same for the common mode; None where the series are too few to have one.
        common_level: its noise variance in mm².
        days: (N,) the days that the kernel was fitted on.
        mode: (N,) the common mode in mm on these days, NaN on days without any value.
    """

    own: np.ndarray
    level: float
    common: np.ndarray | None
    common_level: float
    days: np.ndarray
    mode: np.ndarray
