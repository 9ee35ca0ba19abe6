"""The verdict on a combination: whether it beats the best reference in the inner backtest, and what then."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .backtest import REFERENCES
from .inner import Inner
from .weights import scaled

NEAR = 10
"""Leads up to here decide."""

DOUBT = 1.0
"""The reference is called better from so many standard errors of the difference on."""

HALF = 0.5
"""Its share of the forecast from then on."""


@dataclass(frozen=True)
class Verdict:
    """What the inner backtest says of the combination.

    Attributes:
        gain: 1 - RMSE / RMSE of the best reference, both scaled by the noise.
        reference: that reference.
        share: of the forecast that it gets.
        note: a sentence where it gets one, else "".
    """

    gain: float
    reference: str
    share: float = 0.0
    note: str = ""


def judged(left_out: np.ndarray, tested: Inner, names: tuple[str, ...]) -> Verdict:
    """The verdict on the combination's errors (O, L, S), made by weights that had not seen them.

    A dozen inner origins that share their seasons are a weak judge: handing the whole forecast to the
    reference loses to handing it half (docs/skill.md).

    Args:
        tested: the errors of the members `names`, the references among them.
    """
    own = _near(left_out[:, :, None], tested)[:, 0]
    theirs = _near(tested.errors[:, :, [names.index(name) for name in REFERENCES]], tested)
    sizes = np.sqrt(np.nanmean(np.square(theirs), axis=0))
    best = int(np.argmin(sizes))
    reference, least = REFERENCES[best], float(sizes[best])
    gain = 1 - float(np.sqrt(np.nanmean(np.square(own)))) / least if least > 0 else 0.0
    said = f"The combination does not beat {reference} on this stack's past"
    if least == 0:
        return Verdict(gain, reference, 1.0, f"{said}: {reference} is used.")
    worse = own - theirs[:, best]
    worse = worse[np.isfinite(worse)]
    error = worse.std() / np.sqrt(max(len(worse) - 1, 1))
    if gain > 0 or worse.mean() < DOUBT * error:
        return Verdict(gain, reference)
    return Verdict(gain, reference, HALF, f"{said}: half of the forecast is {reference}.")


def _near(errors: np.ndarray, tested: Inner) -> np.ndarray:
    """(O, M) scaled and winsorised RMSE of `errors` (O, L, M, S), mean over the leads up to `NEAR`."""
    near = tested.leads <= max(NEAR, tested.leads[0])
    sizes = scaled(errors[:, near], tested.noise)
    finite = np.isfinite(sizes)
    count = finite.sum(axis=3)
    squares = np.square(np.where(finite, sizes, 0)).sum(axis=3, dtype=np.float64)
    each = np.sqrt(np.divide(squares, count, out=np.full(count.shape, np.nan), where=count > 0))
    seen = np.isfinite(each)
    total = np.where(seen, each, 0).sum(axis=1)
    return np.divide(total, seen.sum(axis=1), out=np.full(total.shape, np.nan), where=seen.any(axis=1))
