"""Standard scaling of each column, fitted on the rows it is given and on no other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Scaler:
    """Mean and standard deviation of each column, both (P,) float32; a spread of 0 counts as 1."""

    mean: np.ndarray
    spread: np.ndarray

    @classmethod
    def fit(cls, values: np.ndarray) -> Scaler:
        """The scaler of `values` (N, P), which have no gaps."""
        mean = values.mean(axis=0, dtype=np.float64)
        spread = values.std(axis=0, dtype=np.float64)
        flat = spread <= 1e-6 * np.maximum(1e-6, np.abs(mean))
        return cls(mean.astype(np.float32), np.where(flat, 1.0, spread).astype(np.float32))

    def forward(self, values: np.ndarray) -> np.ndarray:
        """`values` (..., P) with mean 0 and standard deviation 1 over the fitted rows."""
        return ((values - self.mean) / self.spread).astype(np.float32)

    def inverse(self, values: np.ndarray) -> np.ndarray:
        """What `forward` undoes, (..., P) float32."""
        return (values * self.spread + self.mean).astype(np.float32)

    def take(self, columns: np.ndarray) -> Scaler:
        """That of some of the columns."""
        return Scaler(self.mean[columns], self.spread[columns])
