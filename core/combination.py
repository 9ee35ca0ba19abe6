"""The combination of simple forecasts: for each lead, weights from an inner backtest (Bates & Granger 1969).

No method wins everywhere, and choosing the one best loses to weighting (Timmermann 2006). The weights of a
lead minimise the squared error of the weighted mean at inner origins, drawn towards inverse powers of
each member's own error, because a dozen origins tell covariances badly. They are common to all series.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from . import baselines, simplex
from .backtest import REFERENCES
from .conformal import Calibration, calibrate
from .fan import Scaled
from .inner import Inner, Method, inner
from .noise import noise_level

LEAST_DATES = 8
MEMBERS = (
    "persistence",
    "linear",
    "seasonal",
    "mean-of-three",
    "drift",
    "recent-linear",
    "seasonal-ridge",
    "exponential",
    "damped-holt",
    "theta",
    "theta-deseasonalised",
    "harmonic-ar",
    "pooled-ar",
    "components-var",
    "dmd",
)
"""Robust members, with those of a recent window for stacks that change their ways."""

STRENGTH = 1.0
FAVOURITE, FAVOUR = "gaussian-process", 0.5
"""The best all-rounder starts with this share of the prior: a dozen inner origins of a short record,
which share their noise and hardly show a year, are no reason to leave a sound model."""
POWER = 4
BEST = 6
HALF_LIFE_DAYS = 365.25
WINSOR = 12.0
NEGLIGIBLE = 0.01
NEAR = 10
"""Leads up to here decide whether the combination beats the best reference."""


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
        note: a sentence where the combination fell back to the reference, else "".
    """

    methods: Mapping[str, Method]
    leads: np.ndarray
    weights: np.ndarray
    calibration: Calibration
    gain: float
    reference: str
    note: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.methods)

    def at(self, steps: np.ndarray) -> np.ndarray:
        """(H, M) weights at `steps` ahead, interpolated between leads, those of the longest beyond."""
        where = np.log(self.leads)
        columns = [np.interp(np.log(steps), where, column) for column in self.weights.T]
        weights = np.stack(columns, axis=1)
        weights = np.where(weights < NEGLIGIBLE, 0, weights)
        return weights / weights.sum(axis=1, keepdims=True)

    def median(self, values: np.ndarray, days: np.ndarray, cadence: float, horizon: int) -> np.ndarray:
        """(H, P) float32 mm: the weighted mean of the members' forecasts of the next `horizon` dates."""
        weights = self.at(np.arange(1, horizon + 1)).astype(np.float32)
        ahead = days[-1] + cadence * np.arange(1, horizon + 1)
        total = np.zeros((horizon, values.shape[1]), np.float32)
        for column, method in zip(weights.T, self.methods.values()):
            if column.any():
                total += column[:, None] * method(values, days, ahead)
        return total

    def halfwidth(self, values: np.ndarray, horizon: int, level: float = 0.9) -> np.ndarray:
        """(H, P) float32 half-widths in mm that hold `level` of what is observed."""
        return self.fan(values, horizon).half(level)

    def fan(self, values: np.ndarray, horizon: int) -> Scaled:
        """The fan about `median`."""
        return Scaled(partial(self.calibration.ratios, horizon), noise_level(values))


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
    """
    tested = inner(methods, values, days, cadence, progress)
    names = tuple(methods)
    favour = np.array([FAVOUR * (name == FAVOURITE) for name in names])
    products = _products(tested)
    found = _weights(tested, days, products, favour)
    left_out = _left_out_errors(tested, days, products, favour)
    rows = [names.index(name) for name in REFERENCES]
    own = _near(left_out[:, :, None], tested)[0]
    theirs = _near(tested.errors[:, :, rows], tested)
    reference = REFERENCES[int(np.argmin(theirs))]
    gain = 1 - own / theirs.min() if theirs.min() > 0 else 0.0
    note = ""
    if not gain > 0:
        note = f"The combination does not beat {reference} on this stack's past: {reference} is used."
        found = np.repeat(np.eye(len(names))[[names.index(reference)]], len(found), axis=0)
        left_out = tested.errors[:, :, names.index(reference)]
    calibration = calibrate(left_out, tested.noise, tested.leads)
    final = {name: _final(method, values, days) for name, method in methods.items()}
    return Combination(final, tested.leads, found, calibration, float(gain), reference, note)


def _final(method: Method, values: np.ndarray, days: np.ndarray) -> Method:
    """The method for good: members that are fitted are fitted to all that is known."""
    fitted = getattr(method, "fitted", None)
    return method if fitted is None else fitted(values, days)


def _near(errors: np.ndarray, tested: Inner) -> np.ndarray:
    """(M,) scaled and winsorised RMSE of `errors` (O, L, M, S), mean over the leads up to `NEAR`."""
    near = tested.leads <= max(NEAR, tested.leads[0])
    scaled = _scaled(errors[:, near], tested.noise)
    finite = np.isfinite(scaled)
    squares = np.square(np.where(finite, scaled, 0)).sum(axis=(0, 3))
    return np.sqrt(squares / np.maximum(finite.sum(axis=(0, 3)), 1)).mean(axis=0)


def _scaled(errors: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """Errors (O, L, M, S) over the noise of their series, winsorised: no single one may decide."""
    return np.clip(errors / noise[-1], -WINSOR, WINSOR)


def _products(tested: Inner) -> np.ndarray:
    """(O, L, M, M) mean products of the members' scaled errors over series, NaN where none was observed."""
    scaled = _scaled(tested.errors, tested.noise)
    known = np.isfinite(scaled).all(axis=2)
    scaled = np.where(known[:, :, None], scaled, 0)
    sums = scaled @ scaled.swapaxes(2, 3)
    count = known.sum(axis=2)[..., None, None]
    return np.divide(sums, count, out=np.full(sums.shape, np.nan), where=count > 0)


def _weights(
    tested: Inner, days: np.ndarray, products: np.ndarray, favour: np.ndarray, without: int | None = None
) -> np.ndarray:
    """(L, M) weights of each lead, from all inner origins or all but number `without`."""
    recent = 0.5 ** ((days[-1] - days[tested.origins - 1]) / HALF_LIFE_DAYS)
    if without is not None:
        recent = np.where(np.arange(len(recent)) == without, 0, recent)
    rows = []
    for lead in range(len(tested.leads)):
        known = np.isfinite(products[:, lead]).all(axis=(1, 2)) & (recent > 0)
        if known.any():
            form = np.average(products[known, lead], axis=0, weights=recent[known])
            rows.append(simplex.least(form, _prior(np.diag(form), favour), STRENGTH))
        else:
            rows.append(rows[-1] if rows else np.full(products.shape[-1], 1 / products.shape[-1]))
    return np.stack(rows)


def _prior(squares: np.ndarray, favour: np.ndarray) -> np.ndarray:
    """(M,) shares: `favour` as given, the rest by inverse errors to the `BEST` members.

    Args:
        squares: (M,) mean squared errors.
    """
    best = np.argsort(squares, kind="stable")[:BEST]
    share = np.zeros(len(squares))
    floor = max(float(squares[best[0]]), 1e-12)
    share[best] = (floor / np.maximum(squares[best], floor)) ** POWER
    return favour + (1 - favour.sum()) * share / share.sum()


def _left_out_errors(tested: Inner, days: np.ndarray, products: np.ndarray, favour: np.ndarray) -> np.ndarray:
    """(O, L, S) errors of the combination, each origin with the weights of the other origins.

    Weights that saw an error make it look smaller than the next one will be.
    """
    result = np.empty(tested.errors.shape[:2] + tested.errors.shape[3:], np.float32)
    for o in range(len(tested.origins)):
        weights = _weights(tested, days, products, favour, o).astype(np.float32)
        result[o] = np.einsum("lm,lms->ls", weights, tested.errors[o])
    return result
