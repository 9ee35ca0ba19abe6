"""Weighted least squares over a network of interferograms (SBAS), for many series at once.

Berardino et al. 2002, doi 10.1109/TGRS.2002.803792. Series whose pairs leave the dates in several
parts have no unique solution: of all least-squares solutions theirs is the one whose velocities
between successive dates are smallest (minimum norm, as there), and the number of parts is given back.
"""

from __future__ import annotations

import numpy as np

from ..library import Library
from .network import Network, parts, seen
from .patterns import Pattern, blocks, patterns_of

sparse = Library("scipy.sparse")


def solve(network: Network) -> tuple[np.ndarray, np.ndarray]:
    """Displacements at every date.

    Series that lack the same pairs share one inverse; normal matrices are made and inverted in blocks.

    Returns:
        (T, P) float64 mm, 0 at the first date that a series has, NaN at dates without any pair; and
        (P,) int, the number of parts that its network falls into (1 is sound, 0 has no pair).
    """
    result, found = _empty(network)
    for block in blocks(patterns_of(network), len(network.dates)):
        solved, pieces = _displacements(network, block)
        result[:, block.columns], found[block.columns] = solved, pieces
    return result, found


def as_acquired(network: Network) -> tuple[np.ndarray, np.ndarray]:
    """Each date as it was known on its day: solved from the pairs that end on it or before.

    No value rests on a later acquisition, so that forecasts can be scored without a leak.

    Returns:
        as `solve`; NaN also at dates that only later pairs connect; parts are those on the last day.
    """
    result, found = _empty(network)
    for block in blocks(patterns_of(network), len(network.dates)):
        begun = np.zeros(len(block.columns), bool)
        for last in range(1, len(network.dates)):
            known, upto = network.until(last), block.until(network.second <= last)
            values, zero, found[block.columns] = _last(known, upto)
            fresh = ~begun & (zero >= 0)
            result[zero[fresh], block.columns[fresh]] = 0.0
            result[last, block.columns] = values
            begun |= fresh
    return result, found


def residual(network: Network, series: np.ndarray) -> np.ndarray:
    """(P,) float32, mm: root mean square of observed minus modelled changes; NaN without any."""
    total, count = np.zeros(series.shape[1]), np.zeros(series.shape[1], int)
    for row, one, other in zip(network.values, network.first, network.second):
        difference = row - (series[other] - series[one])
        known = np.isfinite(difference)
        total += np.where(known, difference, 0.0) ** 2
        count += known
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.sqrt(total / count).astype(np.float32)


def _empty(network: Network) -> tuple[np.ndarray, np.ndarray]:
    shape = len(network.dates), network.values.shape[1]
    return np.full(shape, np.nan), np.zeros(shape[1], int)


def _displacements(network: Network, block: Pattern) -> tuple[np.ndarray, np.ndarray]:
    """(T, C) of the columns of a block of patterns, and their parts (C,)."""
    labels, taking, pieces = _connected(network, block)
    inverses = np.linalg.inv(_normal(block.scaled, network, labels))
    side = _right_side(network, block)
    moved = np.empty_like(side)
    for position, (start, end) in enumerate(zip(block.starts, block.ends)):
        moved[:, start:end] = _product(inverses[position], side[:, start:end])
        if pieces[position] > 1:
            used = taking[:, position]
            shifts = _offsets(moved[used, start:end], labels[used, position], network.days[used])
            moved[used, start:end] += shifts
    used = taking[:, block.of]
    moved -= moved[np.argmax(used, axis=0), np.arange(moved.shape[1])]
    return np.where(used, moved, np.nan), pieces[block.of]


def _last(network: Network, block: Pattern) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The last date of a network alone: (C,) values, NaN without a pair; (C,) first date, -1 without; parts.

    Where all pairs hang together one row of the inverse is enough, which is a weight for each pair.
    """
    labels, taking, pieces = _connected(network, block)
    last, first = len(network.dates) - 1, np.argmax(taking, axis=0)
    wanted = np.zeros((taking.shape[1], last + 1))
    rows = np.arange(len(wanted))
    wanted[rows, last] += 1
    wanted[rows, first] -= 1
    weights = block.scaled
    row = np.linalg.solve(_normal(weights, network, labels), wanted[:, :, None])[:, :, 0].T
    shares = weights * (row[network.second] - row[network.first])
    values = np.zeros(len(block.columns))
    for share, filled in zip(shares, _known_values(network, block)):
        values += share[block.of] * filled
    if (split := np.flatnonzero(pieces > 1)).size:
        some = block.take(split)
        chosen = np.isin(block.of, split)
        values[chosen] = _displacements(network, some)[0][last]
    values[~taking[last, block.of]] = np.nan
    zero = np.where(pieces > 0, first, -1)
    return values, zero[block.of], pieces[block.of]


def _connected(network: Network, block: Pattern) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Labels (T, U) and dates that take part (T, U) of each pattern, and its number of parts (U,)."""
    epochs = len(network.dates)
    labels = parts(block.valid, network.first, network.second, epochs)
    taking = seen(block.valid, network.first, network.second, epochs)
    heads = (labels == np.arange(epochs)[:, None]) & taking
    return labels, taking, heads.sum(axis=0)


def _normal(weights: np.ndarray, network: Network, labels: np.ndarray) -> np.ndarray:
    """(U, T, T) normal matrices; displacements of each part sum to 0, which makes them invertible."""
    matrices = (labels.T[:, :, None] == labels.T[:, None, :]).astype(np.float64)
    for weight, one, other in zip(weights, network.first, network.second):
        matrices[:, one, one] += weight
        matrices[:, other, other] += weight
        matrices[:, one, other] -= weight
        matrices[:, other, one] -= weight
    return matrices


def _known_values(network: Network, block: Pattern) -> np.ndarray:
    """(M, C) values, 0 where unknown."""
    return np.where(block.valid[:, block.of], network.values[:, block.columns], 0.0)


def _right_side(network: Network, block: Pattern) -> np.ndarray:
    """(T, C) right sides of the normal equations."""
    pairs, epochs = len(network.first), len(network.dates)
    rows, columns = np.concatenate([network.second, network.first]), np.tile(np.arange(pairs), 2)
    signs = np.repeat([1.0, -1.0], pairs)
    ends = sparse.csr_matrix((signs, (rows, columns)), shape=(epochs, pairs))
    return ends @ (block.scaled[:, block.of] * _known_values(network, block))


def _offsets(moved: np.ndarray, label: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(N, C) shifts of the parts that make the velocities between successive dates smallest."""
    membership = (label[:, None] == np.unique(label)).astype(np.float64)
    pace = 1 / np.diff(days)[:, None]
    inverse = np.linalg.pinv(pace * np.diff(membership, axis=0))
    return _product(membership @ inverse, -pace * np.diff(moved, axis=0))


def _product(matrix: np.ndarray, values: np.ndarray) -> np.ndarray:
    """(A, C) product summed in one order: BLAS gives a column other bits beside other columns."""
    total = np.zeros((len(matrix), values.shape[1]))
    for weights, row in zip(matrix.T, values):
        total += weights[:, None] * row
    return total
