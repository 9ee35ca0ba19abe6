"""The pooled Gaussian process behind the contract of all forecasters."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..baselines.gaps import observed_dates
from ..errors import GroundCastError
from ..fan import Normal
from ..noise import require_values
from ..panel import Panel, Quantiles, around
from .kernel import Kernel
from .prediction import expect, predict
from .training import fit

LEVEL = 0.9
LEAST_DATES = 8


@dataclass(frozen=True)
class FittedProcess:
    """A kernel that forecasts panels of its stack; `level` of the intervals."""

    kernel: Kernel
    level: float = LEVEL

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """Median and interval of the `horizon` dates after the panel's last one.

        Raises:
            GroundCastError: as `predict`.
        """
        median, deviation = predict(self.kernel, panel.values, panel.days, _ahead(panel, horizon))
        return around(median, Normal(deviation), self.level)

    def median(self, panel: Panel, horizon: int) -> np.ndarray:
        """(H, P) the median of `predict`, in mm."""
        return expect(self.kernel, panel.values, panel.days, _ahead(panel, horizon))

    def along(self, panel: Panel) -> FittedProcess:
        """The same, ready for forecasts from many dates of `panel`."""
        return replace(self, kernel=self.kernel.along(panel.days[observed_dates(panel.values)]))


def _ahead(panel: Panel, horizon: int) -> np.ndarray:
    return panel.days[-1] + panel.cadence_days * np.arange(1, horizon + 1)


@dataclass(frozen=True)
class PooledProcess:
    """The forecaster; `seed` draws the sample of series that the kernel is fitted on."""

    seed: int = 0
    level: float = LEVEL

    def fit(self, panel: Panel, report) -> FittedProcess:
        """The kernel of the panel's series.

        Raises:
            GroundCastError: fewer than eight dates (`too-few-dates`), or nothing observed
                (`nothing-observed`).
        """
        require_values(panel.values)
        if len(panel.dates) < LEAST_DATES:
            raise GroundCastError(
                f"{len(panel.dates)} dates are too few for the Gaussian process, which needs {LEAST_DATES}.",
                "Use persistence, or more dates.",
                "too-few-dates",
            )
        report.stage("fitting the kernel", panel.region)
        kernel = fit(panel.values, panel.days, np.random.default_rng(self.seed))
        report.progress(1.0)
        return FittedProcess(kernel, self.level)
