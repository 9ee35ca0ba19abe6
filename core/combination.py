"""The combination of simple forecasts: for each lead, weights from an inner backtest (`core.weights`).

No method wins everywhere, and choosing the one best loses to weighting (Timmermann 2006).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from . import baselines, gaussian_process, weights
from .baselines import YEAR
from .blend import Blend, blend, side_by_side
from .changes import changes
from .conformal import NOTHING, Calibration, calibrate
from .fallback import judged
from .fan import Scaled
from .inner import LEADS, Inner, Method, inner
from .noise import common_variance, noise_level, require_values, scale

LEAST_DATES = 8
MEMBERS = (
    "persistence",
    "linear",
    "seasonal",
    "drift",
    "recent-linear",
    "exponential",
    "damped-holt",
    "theta",
    "theta-deseasonalised",
    "harmonic-ar",
    "pooled-ar",
    "pooled-ar-deseasonalised",
    "components-var",
    "dmd",
)
"""Robust members, with those of a recent window for stacks that change their ways."""

PROCESS = "gaussian-process"
NEGLIGIBLE = 0.01
BLOCK = 4096
"""Series that go through the members together: their values stay in the processor's cache."""

LATELY_YEARS, MOST = 1.4, 0.4
"""A stack has turned where this share of its series changed within these years."""

TURNED = "stepped or took another velocity of late: recent errors count more in the weights."


@dataclass(frozen=True, eq=False)
class Combination:
    """A fitted combination.

    Attributes:
        names: (M,) its members.
        leads: (L,) steps ahead at which weights were found.
        weights: (L, M), each row on the simplex.
        calibration: of its intervals.
        gain: 1 - RMSE / RMSE of the best reference in the inner backtest, both scaled by the noise.
        reference: that reference.
        note: sentences where the reference was taken in, or the stack has turned, else "".
        variance: `noise.common_variance` of the stack in mm²; None takes that of the series asked for.
    """

    methods: Mapping[str, Method]
    leads: np.ndarray
    weights: np.ndarray
    calibration: Calibration
    gain: float
    reference: str
    note: str = ""
    variance: float | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Of the methods, in the order of the weights."""
        return tuple(self.methods)

    def at(self, steps: np.ndarray) -> np.ndarray:
        """(H, M) weights at `steps` ahead, interpolated between leads, those of the longest beyond."""
        where = np.log(self.leads)
        columns = [np.interp(np.log(steps), where, column) for column in self.weights.T]
        weights = np.stack(columns, axis=1)
        weights = np.where(weights < NEGLIGIBLE, 0, weights)
        return weights / weights.sum(axis=1, keepdims=True)

    def forecast(
        self, values: np.ndarray, days: np.ndarray, cadence: float, horizon: int
    ) -> tuple[np.ndarray, Scaled]:
        """The next `horizon` dates: (H, P) float32 mm, the weighted mean of the members, and its fan."""
        alone = replace(self, variance=common_variance(values)) if self.variance is None else self
        blended = self._blended(values, days, cadence, horizon)
        size = np.empty(values.shape[1], np.float32)

        def one(inside, part):
            median, deviation = blended.forecast(inside, part)
            size[part] = scale(alone.noise(inside), deviation)
            return median

        median = _by_block(one, values, horizon)
        return median, Scaled(partial(self.calibration.ratios, horizon), size)

    def _blended(self, values: np.ndarray, days: np.ndarray, cadence: float, horizon: int) -> Blend:
        """The members bound to the next `horizon` dates."""
        ahead = days[-1] + cadence * np.arange(1, horizon + 1)
        return blend(self.methods, self.at(np.arange(1, horizon + 1)), values, days, ahead)

    def noise(self, values: np.ndarray) -> np.ndarray:
        """(P,) `noise_level` of `values` (N, P), in mm, as if each series stood alone among the stack."""
        return noise_level(values, self.variance)

    def median(self, values: np.ndarray, days: np.ndarray, cadence: float, horizon: int) -> np.ndarray:
        """(H, P) the first part of `forecast`, without the cost of the second."""
        blended = replace(self._blended(values, days, cadence, horizon), expecting=None)
        return _by_block(lambda inside, part: blended.forecast(inside, part)[0], values, horizon)

    def along(self, days: np.ndarray) -> Combination:
        """The same, ready for many forecasts from `days` (N,) and from the first ones of them.

        Args:
            days: those on which anything was observed.
        """
        methods = dict(self.methods)
        if PROCESS in methods:
            process = methods[PROCESS].along(days)
            methods = {n: m.along(days, process) if hasattr(m, "process") else m for n, m in methods.items()}
            methods[PROCESS] = process
        return replace(self, methods=methods)


def _by_block(function: Callable, values: np.ndarray, horizon: int) -> np.ndarray:
    """(H, P) of `function` of the values of each block of series, and which these are."""
    result = np.empty((horizon, values.shape[1]), np.float32)

    def one(start):
        part = slice(start, start + BLOCK)
        result[:, part] = function(np.ascontiguousarray(values[:, part]), part)

    side_by_side(one, range(0, values.shape[1], BLOCK))
    return result


def members(wanted=MEMBERS, more: Mapping[str, Method] | None = None) -> dict[str, Method]:
    """The simple methods of `wanted`, and `more` beside them."""
    return {name: baselines.METHODS[name] for name in wanted} | dict(more or {})


def fit(
    values: np.ndarray,
    days: np.ndarray,
    cadence: float,
    methods: Mapping[str, Method],
    progress: Callable[[float], None] = lambda share: None,
) -> Combination:
    """Weights, fallback and intervals from the inner backtest of `values` (N, P), and of nothing else.

    Args:
        methods: members by name, the three references among them.
        progress: told the share that is done, 0 to 1; it may raise to cancel.

    Raises:
        GroundCastError: nothing was observed (`nothing-observed`).
    """
    return fit_tested(tested(values, days, cadence, methods, progress), values, days, cadence, methods)


def tested(
    values: np.ndarray,
    days: np.ndarray,
    cadence: float,
    methods: Mapping[str, Method],
    progress: Callable[[float], None] = lambda share: None,
) -> Inner:
    """The inner backtest that `fit_tested` makes a combination of; arguments and errors as for `fit`."""
    require_values(values)
    return inner(methods, values, days, cadence, progress)


def fit_tested(
    trial: Inner, values: np.ndarray, days: np.ndarray, cadence: float, methods: Mapping[str, Method]
) -> Combination:
    """The second part of `fit`, from what `tested` gave for the same arguments."""
    names = tuple(methods)
    changed = changes(values[:, trial.columns], days).since(days[-1] - LATELY_YEARS * YEAR).mean()
    turned = bool(changed >= MOST)
    found, without = weights.found(trial, days, names, turned)
    left_out = np.stack([np.einsum("lm,lms->ls", w, e) for w, e in zip(without, trial.errors)])
    verdict = judged(left_out, trial, names)
    row = names.index(verdict.reference)
    found = (1 - verdict.share) * found + verdict.share * np.eye(len(names))[row]
    left_out = (1 - verdict.share) * left_out + verdict.share * trial.errors[:, :, row]
    final = {name: _final(method, values, days) for name, method in methods.items()}
    expected = _expected(final, values[:, trial.columns], days, cadence)
    calibration = calibrate(left_out, trial.scale, trial.leads, trial.origins, days, expected)
    said = (verdict.note, f"{changed:.0%} of the series {TURNED}" if turned else "")
    note = " ".join(filter(None, said))
    known = (calibration, verdict.gain, verdict.reference, note, common_variance(values))
    return Combination(final, trial.leads, found, *known)


def _final(method: Method, values: np.ndarray, days: np.ndarray) -> Method:
    """The method for good: members that are fitted are fitted to all that is known."""
    fitted = getattr(method, "fitted", None)
    return method if fitted is None else fitted(values, days)


def _expected(methods: Mapping[str, Method], values: np.ndarray, days: np.ndarray, cadence: float):
    """(K,) leads and the Gaussian process's middle deviation over scale there; nothing without a process."""
    kernel = getattr(methods.get(PROCESS), "kernel", None)
    if kernel is None:
        return NOTHING, NOTHING
    leads = np.array(LEADS)
    deviation = gaussian_process.predict(kernel, values, days, days[-1] + cadence * leads)[1]
    size = scale(noise_level(values), deviation[0])
    middle = np.nanmedian(deviation / size, axis=1).astype(np.float64)
    return (leads, middle) if np.isfinite(middle).all() and middle.min() > 0 else (NOTHING, NOTHING)
