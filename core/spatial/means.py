"""Means of groups of series that lie together."""

from __future__ import annotations

import numpy as np

from .groups import Groups

DATES = 16
"""Dates that are worked on at a time, so that no copy of all values is made."""


def means(groups: Groups, values: np.ndarray, until: int) -> np.ndarray:
    """(N, G) float32 means of each group on each date, of series about their own means before `until`.

    A row depends on the values of its date and on those before `until`, on nothing later. NaN where nobody
    of a group was seen. Series without a value before `until` do not count.
    """
    centre = _means_before(values, until)
    found = np.empty((len(values), groups.gather.shape[0]), np.float32)
    everybody = groups.gather @ np.ones((values.shape[1], 1), np.float32)
    for start in range(0, len(values), DATES):
        part = values[start : start + DATES] - centre
        total, votes = groups.gather @ part.T, everybody
        if not np.isfinite(total).all():
            total, votes = _of_those_seen(groups, part)
        empty = np.full(total.shape, np.nan, np.float32)
        found[start : start + DATES] = np.divide(total, votes, out=empty, where=votes > 0).T
    return found


def _of_those_seen(groups: Groups, part: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(G, n) sums over the groups of what is there of `part` (n, P), and its votes."""
    seen = np.isfinite(part)
    return groups.gather @ np.where(seen, part, 0).T, groups.gather @ seen.T.astype(np.float32)


def _means_before(values: np.ndarray, until: int) -> np.ndarray:
    """(P,) float32 mean of each series over its first `until` dates; NaN where it has none."""
    total = np.zeros(values.shape[1])
    for row in values[:until]:
        total += row
    lacking = np.flatnonzero(~np.isfinite(total))
    inside = values[:until, lacking]
    count = np.full(values.shape[1], until)
    count[lacking] = np.isfinite(inside).sum(axis=0)
    total[lacking] = np.where(np.isfinite(inside), inside, 0).sum(axis=0, dtype=np.float64)
    return np.divide(total, count, out=np.full(len(count), np.nan), where=count > 0).astype(np.float32)
