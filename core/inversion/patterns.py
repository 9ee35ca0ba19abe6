"""Which pairs of a network are known: series that lack the same ones share one normal matrix."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from .network import Network

# Numbers in the normal matrices, and in the values, of one block: 64 MB of float64.
_BLOCK = 8_000_000


@dataclass(frozen=True, eq=False)
class Pattern:
    """Patterns of known pairs, and the columns that have each.

    Attributes:
        valid: (M, U) bool.
        weights: (M, U) float as given, and 0 for unknown pairs.
        columns: (C,) int, columns of the network, those of one pattern side by side.
        starts, ends: (U,) int, where the columns of each pattern lie in `columns`.
    """

    valid: np.ndarray
    weights: np.ndarray
    columns: np.ndarray
    starts: np.ndarray
    ends: np.ndarray

    @property
    def of(self) -> np.ndarray:
        """(C,) int, the pattern of each column."""
        return np.repeat(np.arange(len(self.starts)), self.ends - self.starts)

    @property
    def scaled(self) -> np.ndarray:
        """(M, U) weights around 1, so that the matrices are in balance."""
        mean = self.weights.sum(axis=0) / np.maximum(self.valid.sum(axis=0), 1)
        return self.weights / np.where(mean > 0, mean, 1.0)

    def take(self, chosen: np.ndarray) -> Pattern:
        """Some of the patterns with their columns."""
        counts = (self.ends - self.starts)[chosen]
        columns = np.concatenate([self.columns[self.starts[i] : self.ends[i]] for i in chosen])
        ends = np.cumsum(counts)
        return Pattern(self.valid[:, chosen], self.weights[:, chosen], columns, ends - counts, ends)

    def until(self, known: np.ndarray) -> Pattern:
        """The same columns with some of the pairs (M,) only."""
        return replace(self, valid=self.valid[known], weights=self.weights[known])


def patterns_of(network: Network) -> Pattern:
    """All patterns of a network; with weights each series is one of its own."""
    valid = np.isfinite(network.values)
    if network.weights is None:
        return _shared(valid)
    valid &= network.weights > 0
    columns = np.arange(valid.shape[1])
    given = np.where(valid, network.weights, 0.0).astype(np.float64)
    return Pattern(valid, given, columns, columns, columns + 1)


def _shared(valid: np.ndarray) -> Pattern:
    """Patterns of equal weights, each with all its columns."""
    packed = np.ascontiguousarray(np.packbits(valid, axis=0).T)
    keys = packed.view(np.dtype((np.void, packed.shape[1]))).ravel()
    _, first, of, counts = np.unique(keys, return_index=True, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    columns = np.argsort(of, kind="stable")
    return Pattern(valid[:, first], valid[:, first].astype(np.float64), columns, ends - counts, ends)


def blocks(patterns: Pattern, epochs: int) -> Iterator[Pattern]:
    """Parts of the patterns whose matrices and values fit a block; a pattern of many columns is cut."""
    most = max(1, _BLOCK // epochs**2)
    wide = max(1, _BLOCK // max(epochs, len(patterns.valid)))
    for start in range(0, len(patterns.starts), most):
        chosen = np.arange(start, min(start + most, len(patterns.starts)))
        block = patterns.take(chosen)
        for first in range(0, len(block.columns), wide):
            yield _window(block, first, min(first + wide, len(block.columns)))


def _window(block: Pattern, first: int, last: int) -> Pattern:
    """The columns from `first` to before `last`, with the patterns that they have."""
    if first == 0 and last == len(block.columns):
        return block
    starts, ends = np.clip(block.starts, first, last) - first, np.clip(block.ends, first, last) - first
    kept = ends > starts
    columns = block.columns[first:last]
    return Pattern(block.valid[:, kept], block.weights[:, kept], columns, starts[kept], ends[kept])
