"""Unwrapping replicas: the observed values half a wavelength up and down, where a wrong cycle would lie."""

from __future__ import annotations

import numpy as np

STYLE = {"linestyle": "none", "marker": "o", "markersize": 2, "markeredgewidth": 0, "alpha": 0.35}


class Replicas:
    """Draws on `plot.top`; `half` is half a wavelength in mm along the line of sight, 0 for none."""

    def __init__(self, plot):
        colour = plot.theme.colour("observed")
        self._lines = [plot.top.plot([], [], color=colour, zorder=2.1, **STYLE)[0] for _ in range(2)]
        self._half = 0.0

    def show(self, x: np.ndarray, observed: np.ndarray, half: float) -> None:
        """Draw the values (N,) at `x` (N,), up and down."""
        self._half = half
        known = np.isfinite(observed)
        for line, side in zip(self._lines, (1, -1)):
            line.set_data(x[known], observed[known] + side * half)
            line.set_visible(half > 0)

    def room(self, observed: np.ndarray) -> list[np.ndarray]:
        """Values that the axis must hold besides."""
        return [observed + self._half, observed - self._half] if self._half else []
