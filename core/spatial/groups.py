"""Groups of about ten places that lie together: all places halved along their wider side, again and again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

SMALLEST = 8
"""Fewest places of a group; the most are twice as many."""

LEAST_PLACES = 4 * SMALLEST
AROUND = 3
"""A series lies between so many groups, nearer ones first."""

SAME = 0.1
"""Places nearer than this, in metres, are one: twice the same point is no neighbour."""


@dataclass(frozen=True, eq=False)
class Groups:
    """Who lies together.

    Attributes:
        middles: (G, 2) float64 metres.
        gather: (G, P) sparse float32, what each series counts in its group; series of one place share a vote.
    """

    middles: np.ndarray
    gather: csr_matrix


def gathered(places: np.ndarray | None) -> Groups | None:
    """The groups of `places` (P, 2) in metres, NaN where unknown; None with fewer than `LEAST_PLACES`."""
    if places is None:
        return None
    known = np.flatnonzero(np.isfinite(places).all(axis=1))
    east, north = np.round(places[known] / SAME).T
    distinct, which, counts = np.unique(east + 1j * north, return_inverse=True, return_counts=True)
    if len(distinct) < LEAST_PLACES:
        return None
    distinct = np.stack([distinct.real, distinct.imag], axis=1)
    group = _halved(distinct)
    count = int(group.max()) + 1
    middles = np.stack([np.bincount(group, column) for column in distinct.T], axis=1) * SAME
    middles /= np.bincount(group)[:, None]
    votes = (1 / counts[which.ravel()]).astype(np.float32)
    gather = csr_matrix((votes, (group[which.ravel()], known)), (count, len(places)))
    return Groups(middles, gather)


def shares(places: np.ndarray, middles: np.ndarray) -> csr_matrix:
    """(P, G) sparse float32 shares of the groups around each place, by inverse squared distance.

    Each row adds up to 1; that of an unknown place is empty.
    """
    known = np.flatnonzero(np.isfinite(places).all(axis=1))
    count = min(AROUND, len(middles))
    distance, index = cKDTree(middles).query(places[known], np.arange(1, count + 1))
    weight = 1 / np.square(np.maximum(distance, SAME))
    weight = (weight / weight.sum(axis=1, keepdims=True)).astype(np.float32)
    rows = np.repeat(known, count)
    return csr_matrix((weight.ravel(), (rows, index.ravel())), (len(places), len(middles)))


def _halved(places: np.ndarray) -> np.ndarray:
    """(P,) number of each place's group: halves of halves, each cut across its wider side.

    All groups are halved at once, as rows of one table. Places that are repeated to make the table even stay
    in the group in which they come first.
    """
    count = len(places)
    halvings = int(np.log2(count / SMALLEST))
    even = -(-count // 2**halvings) * 2**halvings
    table = np.linspace(0, count - 1, even).round().astype(int)[None]
    for _ in range(halvings):
        here = places[table]
        wider = np.argmax(np.ptp(here, axis=1), axis=1)
        along = np.take_along_axis(here, wider[:, None, None], axis=2)[:, :, 0]
        table = np.take_along_axis(table, np.argsort(along, axis=1, kind="stable"), axis=1)
        table = table.reshape(2 * len(table), -1)
    return _first(table)


def _first(table: np.ndarray) -> np.ndarray:
    """(P,) the first row of `table` that holds each of the numbers 0 to P - 1."""
    first = np.unique(table, return_index=True)[1]
    return np.unique(first // table.shape[1], return_inverse=True)[1].ravel()
