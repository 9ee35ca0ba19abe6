"""Weighted least squares over a network of interferograms (SBAS), for many series at once.

Berardino et al. 2002, doi 10.1109/TGRS.2002.803792. Series whose pairs leave the dates in several
parts have no unique solution: of all least-squares solutions theirs is the one whose velocities
between successive dates are smallest (minimum norm, as there), and the number of parts is given back.
"""

from __future__ import annotations

import numpy as np

from .network import Network, parts, seen

# Numbers in the normal matrices of one block, 64 MB of float64.
_BLOCK = 8_000_000


def solve(network: Network) -> tuple[np.ndarray, np.ndarray]:
    """Displacements at every date.

    Series that lack the same pairs share one inverse; normal matrices are made and inverted in blocks.

    Returns:
        (T, P) float64 mm, 0 at the first date that a series has, NaN at dates without any pair; and
        (P,) int, the number of parts that its network falls into (1 is sound, 0 has no pair).
    """
    epochs, count = len(network.dates), network.values.shape[1]
    valid = np.isfinite(network.values)
    if network.weights is not None:
        valid &= network.weights > 0
    patterns, members = _patterns(valid, network.weights)
    result, found = np.full((epochs, count), np.nan), np.zeros(count, int)
    for start in range(0, patterns.shape[1], step := max(1, _BLOCK // epochs**2)):
        block = patterns[:, start : start + step]
        labels = parts(block, network.first, network.second, epochs)
        taking = seen(block, network.first, network.second, epochs)
        weights = _weights(network, block, members, start)
        inverses = np.linalg.inv(_normal(weights, network, labels))
        for position in range(block.shape[1]):
            columns, used = members[start + position], taking[:, position]
            moved = _right_side(network, weights[:, position], columns)
            moved = (inverses[position] @ moved)[used]
            label = labels[used, position]
            found[columns] = pieces = len(np.unique(label))
            if pieces > 1:
                moved += _offsets(moved, label, network.days[used])
            result[np.ix_(used, columns)] = moved - moved[:1]
    return result, found


def as_acquired(network: Network) -> tuple[np.ndarray, np.ndarray]:
    """Each date as it was known on its day: solved from the pairs that end on it or before.

    No value rests on a later acquisition, so that forecasts can be scored without a leak.

    Returns:
        as `solve`; NaN also at dates that only later pairs connect; parts are those on the last day.
    """
    result = np.full((len(network.dates), network.values.shape[1]), np.nan)
    found = np.zeros(result.shape[1], int)
    for last in range(1, len(network.dates)):
        known, found = solve(network.until(last))
        fresh = np.isnan(result).all(axis=0) & np.isfinite(known).any(axis=0)
        zero = np.argmax(np.isfinite(known), axis=0)
        result[zero[fresh], np.flatnonzero(fresh)] = 0.0
        result[last] = known[last]
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


def _patterns(valid: np.ndarray, weights: np.ndarray | None) -> tuple[np.ndarray, list[np.ndarray]]:
    """Distinct patterns (M, U) of known pairs and the columns of each; one a series with weights."""
    if weights is not None or not valid.size:
        return valid, [np.array([column]) for column in range(valid.shape[1])]
    packed = np.ascontiguousarray(np.packbits(valid, axis=0).T)
    keys = packed.view(np.dtype((np.void, packed.shape[1]))).ravel()
    _, first, of = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(of, kind="stable")
    return valid[:, first], np.split(order, np.cumsum(np.bincount(of))[:-1])


def _weights(network: Network, block: np.ndarray, members: list[np.ndarray], start: int) -> np.ndarray:
    """(M, U) weights of a block of patterns, around 1, and 0 for unknown pairs."""
    if network.weights is None:
        return block.astype(np.float64)
    given = network.weights[:, [members[start + each][0] for each in range(block.shape[1])]]
    given = np.where(block, given, 0.0)
    mean = given.sum(axis=0) / np.maximum(block.sum(axis=0), 1)
    return given / np.where(mean > 0, mean, 1.0)


def _normal(weights: np.ndarray, network: Network, labels: np.ndarray) -> np.ndarray:
    """(U, T, T) normal matrices; displacements of each part sum to 0, which makes them invertible."""
    matrices = (labels.T[:, :, None] == labels.T[:, None, :]).astype(np.float64)
    for weight, one, other in zip(weights, network.first, network.second):
        matrices[:, one, one] += weight
        matrices[:, other, other] += weight
        matrices[:, one, other] -= weight
        matrices[:, other, one] -= weight
    return matrices


def _right_side(network: Network, weights: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """(T, C) right sides of the normal equations of series that share a pattern."""
    values = np.where(weights[:, None] > 0, network.values[:, columns], 0.0) * weights[:, None]
    side = np.zeros((len(network.dates), len(columns)))
    np.add.at(side, network.second, values)
    np.subtract.at(side, network.first, values)
    return side


def _offsets(moved: np.ndarray, label: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(N, C) shifts of the parts that make the velocities between successive dates smallest."""
    membership = (label[:, None] == np.unique(label)).astype(np.float64)
    pace = 1 / np.diff(days)[:, None]
    shifts, *_ = np.linalg.lstsq(pace * np.diff(membership, axis=0), -pace * np.diff(moved, axis=0))
    return membership @ shifts
