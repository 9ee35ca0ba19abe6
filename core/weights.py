"""Weights of the members of a combination, for each lead, from their errors at inner origins.

They minimise the squared error of the weighted mean (Bates & Granger 1969), drawn towards a prior because a
dozen origins tell covariances badly (Timmermann 2006), the more so the fewer stretches of the lead's length
they hold that share nothing. They are common to all series.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from . import simplex
from .baselines import YEAR
from .independent import apart
from .inner import Inner

FAVOURITES = ("gaussian-process", "neighbours")
"""The best all-rounders start with a share of the prior: inner origins of a short record share their noise
and hardly show a year; they are no reason to leave a sound model."""

FAVOUR, EARLY_FAVOUR = 0.4, 0.45
"""Their share where inner origins span years, and what is added where they span none."""

EARLY_YEARS = 0.3
STRENGTH, EARLY_STRENGTH = 2.0, 1.0
LONELY_STRENGTH = 10.0
"""How many times as strong the pull is, beside once, where all origins count as a single one."""

LEAST_YEARS = 0.1
POWER = 4
BEST = 6
HALF_LIFE_DAYS = 180.0
WINSOR = 12.0
TURNED = 0.5
"""What is left of favour and half-life where most series have just changed their ways."""


def found(
    tested: Inner, days: np.ndarray, names: Sequence[str], turned: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """(L, M) weights from all inner origins, and (O, L, M) those of each origin from all others.

    Args:
        tested: errors of the members `names` (M) at origins inside `days` (N,).
        turned: most series changed their ways lately, so that the past counts less.
    """
    when = days[tested.origins - 1]
    span = max((when[-1] - when[0]) / YEAR, LEAST_YEARS)
    recent = 0.5 ** ((days[-1] - when) / (HALF_LIFE_DAYS * (TURNED if turned else 1)))
    without = np.where(np.eye(len(recent), dtype=bool), 0, recent)
    forms, shares = products(tested), np.concatenate([recent[None], without])
    given, known = _means(forms, shares)
    alone = apart(shares[:, :, None] * np.isfinite(forms[:, :, 0, 0]), tested.origins, tested.leads)
    favour = _favour(names, span) * (TURNED if turned else 1)
    prior = np.stack([_prior(squares, favour) for squares in np.einsum("kmm->km", given)])
    strength = (STRENGTH + EARLY_STRENGTH / span) * (1 + LONELY_STRENGTH / alone[known])
    weights = np.zeros((*known.shape, len(names)))
    weights[known] = simplex.least(given, prior, strength[:, None])
    for lead in range(known.shape[1]):
        before = weights[:, lead - 1] if lead else np.full(weights[:, 0].shape, 1 / len(names))
        weights[:, lead] = np.where(known[:, lead, None], weights[:, lead], before)
    return weights[0], weights[1:]


def scaled(errors: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """Errors (O, L, M, S) over the noise (O, S) of their series, winsorised: no single one may decide."""
    return np.clip(errors / noise[-1], -WINSOR, WINSOR)


def products(tested: Inner) -> np.ndarray:
    """(O, L, M, M) mean products of the members' scaled errors over series, NaN where none was observed."""
    errors = scaled(tested.errors, tested.noise)
    known = np.isfinite(errors).all(axis=2)
    errors = np.where(known[:, :, None], errors, 0)
    sums = errors @ errors.swapaxes(2, 3)
    count = known.sum(axis=2)[..., None, None]
    return np.divide(sums, count, out=np.full(sums.shape, np.nan), where=count > 0)


def _means(forms: np.ndarray, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Means of `forms` (O, L, M, M) over the origins by `shares` (K, O).

    Returns:
        (k, M, M) the means that there are, and (K, L) bool where they stand.
    """
    seen = np.isfinite(forms).all(axis=(2, 3))
    total = shares @ seen
    sums = np.tensordot(shares, np.where(seen[..., None, None], forms, 0), axes=1)
    known = total > 0
    return sums[known] / total[known][:, None, None], known


def _favour(names: Sequence[str], span: float) -> np.ndarray:
    """(M,) the share of the prior that is given beforehand, split between the favourites there are."""
    chosen = np.array([name in FAVOURITES for name in names], float)
    share = FAVOUR + EARLY_FAVOUR * np.exp(-span / EARLY_YEARS)
    return share * chosen / max(chosen.sum(), 1)


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
