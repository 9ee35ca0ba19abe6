"""The pooled Gaussian process: one kernel for all series of a stack, exact forecasts by matrix products.

docs/gaussian-process.md says what it assumes, where each choice comes from and what did not help.
"""

from __future__ import annotations

from .forecaster import PooledProcess
from .kernel import Kernel
from .prediction import Bound, bind, expect, predict
from .training import fit, fit_near

__all__ = ["Bound", "Kernel", "PooledProcess", "bind", "expect", "fit", "fit_near", "predict"]
