"""Fitted models that forecast each series as if it stood alone: what all share comes from a sample of them.

So a raster can be forecast block by block, and no series' forecast depends on the block that it lies in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core import intervals
from ..core.baselines import METHODS, Learned, Pooled
from ..core.combination import Combination
from ..core.errors import GroundCastError
from ..core.gaussian_process import Kernel
from ..core.gaussian_process.common import of_days
from ..core.gaussian_process.forecaster import FittedProcess
from ..core.inner import Method
from ..core.intervals import Shape
from ..core.members import Process
from ..core.noise import common_variance
from ..core.panel import Panel, Quantiles, around
from .combined import NEIGHBOURS, PROCESS, FittedGroundcast
from .forecasters import Baseline

TOGETHER = "It looks at all series together"


def able(model: str, settings: dict) -> bool:
    """Whether the model `model` of the catalogue can forecast series apart from each other."""
    combined = model == "groundcast" and settings.get("correction", "off") == "off"
    return combined or model == PROCESS or model in METHODS


def apart(fitted, sample: Panel, horizon: int):
    """The fitted model with all that it takes from other series than its own taken from `sample`.

    Args:
        sample: series on the dates that the forecast starts from.
        horizon: the longest one that will be asked for.

    Raises:
        GroundCastError: the model looks at all series together (`not-apart`).
    """
    if isinstance(fitted, Baseline):
        return _baseline(fitted.name, sample, horizon)
    if isinstance(fitted, FittedProcess):
        return replace(fitted, kernel=_on_dates(fitted.kernel, sample))
    if isinstance(fitted, FittedGroundcast) and _separable(fitted):
        return replace(fitted, combination=_combination(fitted.combination, sample))
    raise GroundCastError(
        f"The model cannot forecast a raster block by block. {TOGETHER}.",
        "Choose groundcast without a learned correction, or draw regions.",
        "not-apart",
    )


def _separable(fitted: FittedGroundcast) -> bool:
    return fitted.correction is None and NEIGHBOURS not in fitted.combination.methods


def _combination(made: Combination, sample: Panel) -> Combination:
    """The combination on the sample's dates."""
    methods = {name: _settled(method, sample) for name, method in made.methods.items()}
    variance = common_variance(sample.values) if made.variance is None else made.variance
    return replace(made, methods=methods, variance=variance)


def _settled(method: Method, sample: Panel) -> Method:
    if isinstance(method, Process) and method.kernel is not None:
        return Process(kernel=_on_dates(method.kernel, sample))
    if isinstance(method, Pooled):
        return method.fitted(sample.values, sample.days)
    return method.settled(sample.values, sample.days) if isinstance(method, Learned) else method


def _on_dates(kernel: Kernel, sample: Panel) -> Kernel:
    """The kernel with the common mode of the sample on newer dates than its own."""
    if not kernel.common or np.isin(sample.days, kernel.days).all():
        return kernel
    return replace(kernel, days=sample.days, mode=of_days(kernel, sample.values, sample.days))


@dataclass(frozen=True, eq=False)
class ApartBaseline:
    """A baseline and its interval, both as a sample of the series tells them.

    Attributes:
        methods: by number of dates before an origin: the method, fitted to the sample's dates before it.
        shape: of the errors at earlier origins; None where there are too few dates for any.
    """

    methods: dict[int, Method]
    shape: Shape | None

    def predict(self, panel: Panel, horizon: int) -> Quantiles:
        """Median and 90 % interval of the `horizon` dates after the panel's last one."""
        values, days = panel.values, panel.days
        median = self.methods[len(days)](values, days, _ahead(panel, horizon))
        if self.shape is None:
            return around(median, intervals.baseline_fan(values, days, _ahead(panel, horizon), ""))
        leads = min(horizon, len(self.shape.table))
        return around(median, intervals.fan(_errors(self.methods, panel, leads), horizon, self.shape))


def _baseline(name: str, sample: Panel, horizon: int) -> ApartBaseline:
    count = len(sample.dates)
    origins = intervals.inner_origins(count) if count >= intervals.LEAST_DATES else ()
    methods = {int(n): _fitted(METHODS[name], sample.before(int(n))) for n in (*origins, count)}
    if not len(origins):
        return ApartBaseline(methods, None)
    return ApartBaseline(methods, intervals.shape(_errors(methods, sample, horizon)))


def _fitted(method: Method, sample: Panel) -> Method:
    return method.fitted(sample.values, sample.days) if isinstance(method, Pooled) else method


def _errors(methods: dict[int, Method], panel: Panel, horizon: int) -> np.ndarray:
    """(O, H, P) mm at the origins before the panel's last date, as `intervals.baseline_errors`."""
    days = panel.days

    def predict(origin, leads):
        ahead = days[origin : origin + leads]
        return methods[int(origin)](panel.values[:origin], days[:origin], ahead)

    return intervals.errors_of(predict, panel.values, intervals.inner_origins(len(days)), horizon)


def _ahead(panel: Panel, horizon: int) -> np.ndarray:
    return panel.days[-1] + panel.cadence_days * np.arange(1, horizon + 1)
