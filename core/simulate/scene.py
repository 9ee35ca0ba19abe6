"""The simulated scene: truth, noise and observation apart, with the factors that drive the truth."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..stack import TOWARDS_SATELLITE, Stack
from .deformation import line_of_sight
from .factors import NOTE, make_factors
from .landscape import Landscape, Relief, make_landscape
from .layout import DATES, REGIONS, Rectangle, deformation_grid
from .noise import Noise, make_noise
from .parameters import Parameters
from .thaw import thaw_through
from .weather import Weather, make_weather


@dataclass(frozen=True, eq=False)
class Scene:
    """A simulated permafrost railway.

    Attributes:
        size, seed, parameters: what it was made from.
        dates: (N,) datetime64[D], 89 dates 12 days apart, the missing one included.
        truth: (N, Y, X) float32, mm towards the satellite since the first date, NaN where there is
            no ground (water) to follow.
        noise: its parts, each (N, Y, X).
        factors: stacks by name, at their own resolution and dates.
        landscape: ground properties and coherence.
        regions: A to D.
    """

    size: str
    seed: int
    truth: np.ndarray
    noise: Noise
    factors: dict[str, Stack]
    landscape: Landscape
    parameters: Parameters
    dates: np.ndarray = field(default_factory=lambda: DATES)
    regions: tuple[Rectangle, ...] = REGIONS

    @property
    def observed(self) -> np.ndarray:
        """Truth plus noise, (N, Y, X) float32 mm, NaN where nothing was observed."""
        values = self.truth + self.noise.total
        values[self.noise.missing] = np.nan
        return values

    def stack(self) -> Stack:
        """The observation as a reader gives it: the dates that were acquired."""
        return self._stack(self.observed)

    def truth_stack(self) -> Stack:
        """The truth at all dates."""
        return self._stack(self.truth)

    def _stack(self, values: np.ndarray) -> Stack:
        """Dated deformation without dates that hold nothing."""
        acquired = np.isfinite(values).any(axis=(1, 2))
        return Stack(
            values[acquired],
            self.dates[acquired],
            self.landscape.grid,
            kind="los",
            sign=TOWARDS_SATELLITE,
            reference=self.dates[0],
            incidence_deg=np.full(values.shape[1:], self.parameters.radar.incidence_deg, np.float32),
            quality={"temporal_coherence": self.landscape.coherence.astype(np.float32)},
            notes=(f"{NOTE} Size {self.size}, seed {self.seed}.",),
            simulated=True,
        )


def scene(size: str = "small", seed: int = 0, parameters: Parameters | None = None) -> Scene:
    """The simulated scene of a size and a seed; the same answer for the same arguments.

    Landscape, weather and the truth's physics do not depend on the size; noise does.

    Raises:
        GroundCastError: there is no such size (`scene-size`).
    """
    parameters = parameters or Parameters()
    grid = deformation_grid(size)
    place, sky, sensor, disturbance = np.random.default_rng(seed).spawn(4)
    relief = Relief(place)
    weather = make_weather(relief, parameters, sky)
    landscape = make_landscape(grid, size, relief, parameters, place)
    return Scene(
        size,
        seed,
        truth_of(weather, landscape, parameters),
        make_noise(landscape, parameters.radar, disturbance),
        make_factors(weather, sensor),
        landscape,
        parameters,
    )


def truth_of(weather: Weather, landscape: Landscape, parameters: Parameters) -> np.ndarray:
    """The deformation that answers the weather, (N, Y, X) float32 mm towards the satellite."""
    thaw = thaw_through(weather, parameters.soil, DATES)
    return line_of_sight(thaw, weather.grid, landscape, parameters)


def factors_of(seed: int = 0, parameters: Parameters | None = None) -> dict[str, Stack]:
    """The factors alone, as in `scene`; they do not depend on the size."""
    parameters = parameters or Parameters()
    place, sky, sensor, _ = np.random.default_rng(seed).spawn(4)
    return make_factors(make_weather(Relief(place), parameters, sky), sensor)
