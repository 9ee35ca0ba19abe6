"""What is believed of a kernel before any data: broad, the same for every stack, from how ground moves.

Medians, in units of the white noise's variance where they are variances: steady slope 0.1 per year²,
changing velocity 0.1 per year² remembered for 0.7 years, random walk 0.05 per year, season 0.3 that keeps its
shape for about 5 years, short memory (troposphere, soil moisture) 0.3 over 40 days. A standard deviation of 2
in the logarithm is a factor of 7 either way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

MEDIANS = np.log([0.1, 0.1, 0.05, 0.3, 0.3, 40 / 365.25, 1.0, 5.0, 0.7])
SPREADS = np.array([2.0, 2.0, 2.0, 1.5, 1.5, 0.7, 0.4, 0.7, 0.6])

TILTS = np.array(
    [
        [2.0, 0, 0, -2, 0, 0, 0, 0, 0],
        [-1.0, 2, 2, -2, 0, 0, 0, 0, 0],
        [-1.0, -1, -1, 2, 0, 0, 0, 0, 0],
    ]
)
"""A mover, a wanderer and a season, each on top of the others: the posterior has several hills."""

NO_TILTS = np.empty((0, 9))


@dataclass(frozen=True, eq=False)
class Prior:
    """A normal distribution of the logarithms: `mean` (9,) and `precision` (9, 9).

    `tilts` (k, 9) are further starts of the search, in standard deviations from the mean; `given` (k, 9)
    are all of them, where they are known.
    """

    mean: np.ndarray
    precision: np.ndarray
    tilts: np.ndarray
    given: tuple[np.ndarray, ...] = ()

    def penalty(self, theta: np.ndarray) -> tuple[float, np.ndarray]:
        """Half the squared distance from the mean, and its gradient."""
        pull = self.precision @ (theta - self.mean)
        return 0.5 * float((theta - self.mean) @ pull), pull

    def starts(self) -> list[np.ndarray]:
        """Where to climb from: the given starts, else the mean first."""
        if self.given:
            return list(self.given)
        spread = np.sqrt(np.diag(np.linalg.inv(self.precision)))
        return [self.mean, *(self.mean + tilt * spread for tilt in self.tilts)]

    def apart(self, one: np.ndarray, other: np.ndarray) -> float:
        """Distance of two parameters in standard deviations."""
        return float(np.sqrt((one - other) @ self.precision @ (one - other)))

    def bounds(self) -> list[tuple[float, float]]:
        """Four standard deviations around the mean: the optimiser's first step must not leave them."""
        reach = 4 * np.sqrt(np.diag(np.linalg.inv(self.precision)))
        return list(zip(self.mean - reach, self.mean + reach))


def general() -> Prior:
    """The prior of every stack."""
    return Prior(MEDIANS, np.diag(SPREADS**-2.0), TILTS)


def starting_at(thetas: list[np.ndarray]) -> Prior:
    """The prior of every stack, climbed from each of `thetas` (9,) only."""
    return replace(general(), given=tuple(thetas))


def tied(theta: np.ndarray) -> Prior:
    """The prior of a mean series whose stack has the kernel `theta`.

    A mean has less white noise against its signal, so trend, velocity, walk and season may all be stronger or
    weaker together (2.0); their proportions are those of the stack up to 0.5, and their shapes up
    to 0.3. One series of a few years could not tell them by itself.
    """
    spread = np.diag(np.array([0.5, 0.5, 0.5, 0.5, 1.0, 0.3, 0.3, 0.3, 0.3]) ** 2)
    spread[:4, :4] += 2.0**2
    return Prior(theta, np.linalg.inv(spread), NO_TILTS)
