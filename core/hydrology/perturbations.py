"""Errors of the prior as an ensemble: correlated in space and, by a first-order recursion, in time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .cells import Cells


@dataclass(frozen=True, eq=False)
class Perturbations:
    """Draws fields of variance 1 whose mean over the members is zero everywhere.

    The correlation exp(-d²/(2 length²)) is the product of one along rows and one along columns;
    distances between columns are those in the middle of the grid.

    Attributes:
        down, across: (Y, Y) and (X, X) square roots of the two correlation matrices.
        members: N.
        tau_days: time in which the correlation falls to 1/e.
    """

    down: np.ndarray
    across: np.ndarray
    members: int
    tau_days: float

    def draw(self, rng: np.random.Generator) -> np.ndarray:
        """(N, Y, X) float32."""
        shape = (self.members, len(self.down), len(self.across))
        field = self.down @ rng.standard_normal(shape, np.float32) @ self.across
        return field - field.mean(axis=0)

    def memory(self, days: float) -> float:
        """phi = exp(-days/tau): the share of an error that is left."""
        return float(np.exp(-days / self.tau_days))

    def evolve(self, fields: np.ndarray, sd: float, days: float, rng: np.random.Generator) -> np.ndarray:
        """e(t+1) = phi e(t) + sqrt(1 - phi²) sd w, (N, Y, X): keeps the variance sd² by itself."""
        phi = self.memory(days)
        return np.float32(phi) * fields + np.float32(np.sqrt(1 - phi**2) * sd) * self.draw(rng)


def perturbations(cells: Cells, length_km: float, members: int, tau_days: float) -> Perturbations:
    """The perturbations of a grid with correlation length `length_km`."""
    down, across = cells.spacing_km
    height, width = cells.grid.shape
    return Perturbations(_root(height, down, length_km), _root(width, across, length_km), members, tau_days)


def _root(count: int, spacing: float, length: float) -> np.ndarray:
    """Symmetric square root of the correlation of `count` evenly spaced places, float32."""
    apart = spacing * np.subtract.outer(np.arange(count), np.arange(count))
    values, vectors = np.linalg.eigh(np.exp(-0.5 * (apart / length) ** 2))
    return ((vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T).astype(np.float32)
