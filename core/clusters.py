"""Series of one kind together: K-means patterns and how well apart they are."""

from __future__ import annotations

import numpy as np
from scipy.cluster.vq import ClusterError, kmeans2

SAMPLE = 2000
TRIES = 4


def patterns(values: np.ndarray, count: int, seed: int) -> np.ndarray:
    """(P,) int, the pattern of each series: K-means++ on the series as they are (Wang et al. 2024).

    Args:
        values: (N, P) without gaps, of the known past only.
        count: patterns wanted; fewer come back where there are fewer different series, or where every
            try at so many left a pattern without series.
    """
    if count == 1:
        return np.zeros(values.shape[1], int)
    series = np.ascontiguousarray(values.T, dtype=np.float64)
    for fewer in range(min(count, len(np.unique(series, axis=0))), 1, -1):
        best = _best(series, fewer, seed)
        if best is not None:
            return np.unique(best, return_inverse=True)[1]
    return np.zeros(len(series), int)


def _best(series: np.ndarray, count: int, seed: int) -> np.ndarray | None:
    """(P,) the pattern of each series (P, N) of the best of a few tries; None where all lost a pattern."""
    best, lowest = None, np.inf
    for attempt in range(TRIES):
        rng = np.random.default_rng([seed, attempt])
        try:
            centres, which = kmeans2(series, count, minit="++", missing="raise", rng=rng)
        except ClusterError:
            continue
        spread = float(np.square(series - centres[which]).sum())
        if spread < lowest:
            best, lowest = which, spread
    return best


def silhouette(values: np.ndarray, which: np.ndarray, seed: int = 0) -> float:
    """Mean silhouette of series in their patterns, -1 to 1 (Rousseeuw 1987), on at most 2,000 of them.

    NaN for a single pattern.
    """
    columns = np.random.default_rng(seed).permutation(len(which))[:SAMPLE]
    series, which = values[:, columns].T.astype(np.float64), which[columns]
    kinds, sizes = np.unique(which, return_counts=True)
    if len(kinds) < 2:
        return float("nan")
    squares = np.square(series).sum(axis=1)
    apart = np.sqrt(np.maximum(squares[:, None] + squares - 2 * series @ series.T, 0))
    sums = np.stack([apart[:, which == kind].sum(axis=1) for kind in kinds], axis=1)
    own = np.searchsorted(kinds, which)
    rows = np.arange(len(own))
    inside = sums[rows, own] / np.maximum(sizes[own] - 1, 1)
    means = sums / sizes
    means[rows, own] = np.inf
    nearest = means.min(axis=1)
    widest = np.maximum(inside, nearest)
    value = np.divide(nearest - inside, widest, out=np.zeros_like(widest), where=widest > 0)
    return float(np.where(sizes[own] > 1, value, 0).mean())


def silhouette_curve(values: np.ndarray, most: int, seed: int) -> dict[int, float]:
    """Mean silhouette by number of patterns, 2 to `most`: a peak says how many kinds there are."""
    return {
        count: silhouette(values, patterns(values, count, seed), seed)
        for count in range(2, min(most, values.shape[1]) + 1)
    }


def groups(places: np.ndarray, size: int) -> np.ndarray:
    """(G, size) int, neighbours together: halved along the longer side until a group is small enough.

    Every place is in one group first; groups that are not full repeat their own members.

    Args:
        places: (P, 2) coordinates, P at least 1.
    """
    found, waiting = [], [np.arange(len(places))]
    while waiting:
        members = waiting.pop()
        if len(members) <= size:
            found.append(np.resize(members, size))
            continue
        inside = places[members]
        order = members[np.argsort(inside[:, np.ptp(inside, axis=0).argmax()], kind="stable")]
        parts = -(-len(members) // size)
        cut = len(members) * (parts // 2) // parts
        waiting += [order[cut:], order[:cut]]
    return np.stack(found)
