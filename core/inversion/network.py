"""A network of interferograms: changes between pairs of dates, for each series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Network:
    """Changes between dates.

    Attributes:
        values: (M, P) float, mm, the change from the first to the second date of each pair; NaN
            where it is unknown.
        first, second: (M,) int, positions in `dates`, first before second.
        dates: (T,) datetime64[D], strictly increasing.
        weights: (M, P) float, inverse variances up to a factor, or None where all are alike.
    """

    values: np.ndarray
    first: np.ndarray
    second: np.ndarray
    dates: np.ndarray
    weights: np.ndarray | None = None

    @property
    def days(self) -> np.ndarray:
        """(T,) float64, days since the first date."""
        return (self.dates - self.dates[0]).astype(np.float64)

    def until(self, last: int) -> Network:
        """What was known on the date at position `last`: pairs that end on it or before."""
        known = self.second <= last
        weights = None if self.weights is None else self.weights[known]
        dates = self.dates[: last + 1]
        return Network(self.values[known], self.first[known], self.second[known], dates, weights)


def parts(valid: np.ndarray, first: np.ndarray, second: np.ndarray, epochs: int) -> np.ndarray:
    """Which dates hang together, for each of U patterns of known pairs.

    Args:
        valid: (M, U) bool, the pairs that each pattern has.

    Returns:
        (T, U) int, the earliest date that each date is connected with; its own where it has no pair.
    """
    labels = np.repeat(np.arange(epochs)[:, None], valid.shape[1], axis=1)
    settled = False
    while not settled:
        before = labels.copy()
        for pair, (one, other) in enumerate(zip(first, second)):
            lower = np.minimum(labels[one], labels[other])
            np.copyto(labels[one], lower, where=valid[pair])
            np.copyto(labels[other], lower, where=valid[pair])
        settled = np.array_equal(before, labels)
    return labels


def seen(valid: np.ndarray, first: np.ndarray, second: np.ndarray, epochs: int) -> np.ndarray:
    """(T, U) bool: whether a date takes part in any known pair of a pattern."""
    found = np.zeros((epochs, valid.shape[1]), bool)
    for pair, (one, other) in enumerate(zip(first, second)):
        found[one] |= valid[pair]
        found[other] |= valid[pair]
    return found
