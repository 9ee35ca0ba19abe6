"""As how many origins that share nothing a set of origins counts, for each lead."""

from __future__ import annotations

import numpy as np


def apart(counts: np.ndarray, steps: np.ndarray, leads: np.ndarray) -> np.ndarray:
    """(..., L) numbers, 1 at least: origins that stand closer together than the lead share dates.

    A span of `s` steps holds 1 + s / lead stretches of a lead's length that do not overlap. Where origins do
    not count alike they are worth fewer still (the effective sample size of Kish 1965).

    Args:
        counts: (..., O, L) how much each origin counts at each lead; 0 where nothing was seen.
        steps: (O,) number of dates before each origin; leads (L,) in the same steps.
    """
    used = counts > 0
    number = used.sum(axis=-2)
    latest = np.where(used, steps[:, None], steps.min()).max(axis=-2)
    first = np.where(used, steps[:, None], steps.max()).min(axis=-2)
    stretches = np.minimum(number, 1 + np.maximum(latest - first, 0) / leads)
    total, squares = np.square(counts.sum(axis=-2)), np.square(counts).sum(axis=-2)
    alike = np.divide(total, number * squares, out=np.ones(number.shape), where=squares > 0)
    return np.maximum(stretches * alike, 1)
