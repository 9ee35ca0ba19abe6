"""What the scene's ground is like: relief, ice, coherence; smooth random fields of the place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from .layout import EMBANKMENT_HALF_WIDTH, LAKES, REGIONS, offsets, railway_distance
from .parameters import Parameters

WAVES = 48


@dataclass(frozen=True, eq=False)
class Waves:
    """A smooth random field with mean 0 and variance 1, defined everywhere: a sum of cosines.

    Fields of this kind depend on the place and not on a grid, so that both sizes of the scene show
    the same landscape.
    """

    numbers: np.ndarray
    phases: np.ndarray

    @classmethod
    def of(cls, length: float, rng: np.random.Generator) -> Waves:
        """A field that varies over `length` metres (Gaussian covariance)."""
        return cls(rng.normal(0, 1.0 / length, (WAVES, 2)), rng.uniform(0, 2 * np.pi, WAVES))

    def __call__(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Values at x, y (metres), of their shape."""
        total = np.zeros(np.shape(x))
        for (kx, ky), phase in zip(self.numbers, self.phases):
            total += np.cos(kx * x + ky * y + phase)
        return total * np.sqrt(2.0 / len(self.phases))


class Relief:
    """The large forms of the land, as functions of the place in metres."""

    def __init__(self, rng: np.random.Generator):
        self._hills, self._slopes = Waves.of(1400, rng), Waves.of(700, rng)
        self._rain, self._green = Waves.of(6000, rng), Waves.of(600, rng)

    def height(self, x, y) -> np.ndarray:
        """Metres above the scene's mean."""
        return 35.0 * self._hills(x, y) + 0.008 * (y - 3600.0)

    def aspect(self, x, y) -> np.ndarray:
        """Warmth of the slope's aspect, about -2 to 2."""
        return self._slopes(x, y)

    def rain(self, x, y) -> np.ndarray:
        """Relative rain, about -2 to 2."""
        return self._rain(x, y)

    def greenness(self, x, y) -> np.ndarray:
        """NDVI of a warm and wet summer, 0.2 to 0.6."""
        return 0.40 + 0.20 * np.tanh(0.8 * self._green(x, y))


@dataclass(frozen=True, eq=False)
class Landscape:
    """The ground under each cell, all (Y, X).

    Attributes:
        grid: of the deformation.
        height: m above the mean.
        ice: 0 (poor) to 1 (rich).
        thaw: thaw depth relative to that of the scene's mean soil.
        embankment: weight of the railway embankment, 0 to 1.
        sunny: weight of its sunny (southern) shoulder, 0 to 1.
        coherence: temporal coherence, 0 to 1.
        valid: cells that hold data.
    """

    grid: Grid
    height: np.ndarray
    ice: np.ndarray
    thaw: np.ndarray
    embankment: np.ndarray
    sunny: np.ndarray
    coherence: np.ndarray
    valid: np.ndarray


def make_landscape(
    grid: Grid, size: str, relief: Relief, parameters: Parameters, rng: np.random.Generator
) -> Landscape:
    """The landscape of one seed on `grid`."""
    x, y = offsets(grid)
    ice = rising(1.6 * Waves.of(900, rng)(x, y) + 0.5 * Waves.of(250, rng)(x, y))
    thaw = np.exp(0.10 * Waves.of(400, rng)(x, y))
    embankment, sunny = _embankment(grid, x, y)
    coherence = _coherence(x, y, embankment, rng)
    valid = _valid(grid, size, coherence, parameters.radar.least_coherence)
    return Landscape(grid, relief.height(x, y), ice, thaw, embankment, sunny, coherence, valid)


def rising(steps: np.ndarray) -> np.ndarray:
    """The logistic function, from 0 to 1, without overflow."""
    return 0.5 + 0.5 * np.tanh(0.5 * steps)


def _embankment(grid: Grid, x, y) -> tuple[np.ndarray, np.ndarray]:
    """Weights of the embankment and of its southern shoulder; at least a cell wide."""
    half = max(EMBANKMENT_HALF_WIDTH, 0.6 * grid.cell[0])
    distance = railway_distance(x, y)
    embankment = np.exp(-((distance / half) ** 4))
    return embankment, embankment * rising(distance / (0.3 * half))


def _coherence(x, y, embankment, rng: np.random.Generator) -> np.ndarray:
    """Temporal coherence: patchy, high on the embankment, lost on water and its wet shores."""
    patches = 0.66 + 0.09 * Waves.of(350, rng)(x, y) + 0.05 * Waves.of(90, rng)(x, y)
    edge = 1.0 + 0.18 * Waves.of(160, rng)(x, y)
    # Speckle comes last: it alone depends on the size of the scene.
    land = patches + 0.2 * embankment + 0.04 * rng.normal(size=x.shape)
    for lake in LAKES:
        reach = np.hypot(x - lake.x, y - lake.y) / (lake.radius * edge)
        land = land * (1.0 - 0.9 * rising((1.0 - reach) / 0.06))
    return np.clip(land, 0.02, 0.98)


def _valid(grid: Grid, size: str, coherence: np.ndarray, least: float) -> np.ndarray:
    """Cells with data: coherent ones; in each region the most coherent, exactly as many as it has."""
    valid = coherence >= least
    for region in REGIONS:
        cells = np.flatnonzero(region.inside(grid))
        order = np.argsort(coherence.flat[cells], kind="stable")
        lost = len(cells) - region.count(size)
        valid.flat[cells[order[:lost]]] = False
        valid.flat[cells[order[lost:]]] = True
    return valid
