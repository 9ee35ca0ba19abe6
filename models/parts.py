"""Series cut into the parts that a network of points forecasts one by one."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
from scipy.signal import savgol_filter

from ..core import holt_winters
from ..core.holt_winters import Smoothing

ORDER = 2
YEAR = 365.25


@dataclass(frozen=True)
class Cut:
    """How series are smoothed and cut.

    Attributes:
        window: dates of the Savitzky-Golay filter, 0 for none.
        weights: of Holt-Winters, None where series stay whole.
    """

    window: int
    weights: Smoothing | None

    def __call__(self, values: np.ndarray) -> list[np.ndarray]:
        """(N, P) each; they add up to the smoothed series, and the last row sees no later one."""
        smooth = smoothed(values, self.window)
        if self.weights is None:
            return [smooth]
        parts = holt_winters.split(smooth, self.weights)
        if not self.weights.period:
            return [parts.trend, parts.rest]
        return [parts.trend, parts.season, parts.rest]

    @property
    def parts(self) -> int:
        """Into how many a series is cut."""
        return 1 if self.weights is None else 3 if self.weights.period else 2

    def as_dict(self) -> dict:
        return {"window": self.window, "weights": asdict(self.weights) if self.weights else None}

    @classmethod
    def from_dict(cls, entries: dict) -> Cut:
        weights = entries["weights"]
        return cls(entries["window"], Smoothing(**weights) if weights else None)


def cut_of(values: np.ndarray, window: int, components: bool, cadence_days: float) -> Cut:
    """How to cut series like `values` (N, P), the known past; a season is a year long."""
    window = longest(window, len(values))
    if not components:
        return Cut(window, None)
    return Cut(window, holt_winters.fit(smoothed(values, window), round(YEAR / cadence_days)))


def longest(window: int, rows: int) -> int:
    """The window, or the longest odd one that fits into so many rows."""
    return min(window, (rows - 1) // 2 * 2 + 1)


def smoothed(values: np.ndarray, window: int) -> np.ndarray:
    """(N, P) after a Savitzky-Golay filter of order 2 over the rows given; the ends are one-sided fits.

    A record that is shorter than the window is smoothed over an odd number of the rows that it has.
    """
    window = longest(window, len(values))
    if window <= ORDER:
        return values.astype(np.float32)
    return savgol_filter(values, window, ORDER, axis=0, mode="interp").astype(np.float32)
