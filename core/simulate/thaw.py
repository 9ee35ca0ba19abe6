"""Thaw and freezing of the active layer: Stefan's problem, day by day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .parameters import SECONDS_A_DAY, Soil
from .weather import Weather


@dataclass(frozen=True, eq=False)
class Thaw:
    """The state of the active layer at the end of chosen days, each (N, Y, X).

    Attributes:
        depth: depth of the thaw front since 1 March, m.
        frozen: thickness that has frozen again from above, m; at most `depth`.
        surface: height of the surface by ice that formed minus ice that thawed since the first day,
            in metres of soil with the usual ice; times the strain of a soil it is metres of ground.
        clock: degradation clock, years: the time integral of the unfrozen thickness over its usual
            yearly mean.
    """

    depth: np.ndarray
    frozen: np.ndarray
    surface: np.ndarray
    clock: np.ndarray


def thaw_through(weather: Weather, soil: Soil, days: np.ndarray) -> Thaw:
    """Follow the active layer through the weather and keep its state at `days` (N,).

    The thaw front obeys z·dz/dt = (k·T + z·c·P·T)/(L·w·ρ): conduction from the surface and the heat
    of rain that seeps in. Freezing counts from 15 August, from above; the layer is taken as frozen
    through by 1 March, when a new thaw year begins. Ice forms in proportion to the wetness at the
    freezing front, and the same ice thaws in the next summer.
    """
    layer = _Layer(weather.grid.shape)
    kept: dict[np.datetime64, tuple] = {}
    wanted = set(days.astype("datetime64[D]").tolist())
    drivers = zip(weather.days, weather.temperature, weather.rain, weather.wetness, weather.ndvi)
    for day, temperature, rain, wetness, ndvi in drivers:
        month, date = day.astype("datetime64[M]").astype(int) % 12 + 1, day.astype(object).day
        if (month, date) == (3, 1):
            layer.begin_year()
        layer.thaw(temperature, rain, wetness, ndvi, soil)
        if (month, date) >= (8, 15) or month < 3:
            layer.freeze(temperature, wetness, soil)
        layer.clock = layer.clock + (layer.depth - layer.frozen) / soil.mean_thaw_m / 365.25
        if day.astype(object) in wanted:
            kept[day] = layer.state()
    return Thaw(*(np.stack(column) for column in zip(*(kept[day] for day in days))))


class _Layer:
    """The active layer on one day; attributes as in `Thaw`, `ice` relative to the usual."""

    def __init__(self, shape: tuple[int, int]):
        self.depth, self.frozen, self.surface, self.clock = (np.zeros(shape) for _ in range(4))
        self.ice, self.formed = np.ones(shape), np.zeros(shape)

    def begin_year(self) -> None:
        """The ice that formed in winter is the ice that this year thaws."""
        known = self.depth > 0
        self.ice = np.where(known, self.formed / np.where(known, self.depth, 1.0), self.ice)
        self.depth, self.frozen, self.formed = (np.zeros_like(self.depth) for _ in range(3))

    def thaw(self, temperature, rain, wetness, ndvi, soil: Soil) -> None:
        """Move the thaw front down; ice that thaws lowers the surface."""
        warmth = np.maximum(temperature, 0.0)
        conductivity = soil.dry_conductivity + (soil.wet_conductivity - soil.dry_conductivity) * wetness
        conducted = conductivity * SECONDS_A_DAY * warmth * (1.0 - soil.shade * ndvi)
        carried = self.depth * soil.heat_of_water * (rain / 1000.0) * warmth
        thawing = np.where((self.frozen > 0) & (self.frozen >= self.depth), 0.0, conducted + carried)
        deeper = np.sqrt(self.depth**2 + 2.0 * thawing / soil.heat_a_metre)
        self.surface = self.surface - self.ice * (deeper - self.depth)
        self.depth = deeper

    def freeze(self, temperature, wetness, soil: Soil) -> None:
        """Move the freezing front down; ice that forms lifts the surface."""
        cold = np.maximum(-temperature, 0.0) * soil.snow
        heat = soil.frozen_conductivity * SECONDS_A_DAY * cold
        deeper = np.minimum(np.sqrt(self.frozen**2 + 2.0 * heat / soil.heat_a_metre), self.depth)
        ice = (soil.dry_ice + (soil.wet_ice - soil.dry_ice) * wetness) * (deeper - self.frozen)
        self.surface, self.formed = self.surface + ice, self.formed + ice
        self.frozen = deeper

    def state(self) -> tuple:
        """What `Thaw` keeps."""
        return self.depth, self.frozen, self.surface, self.clock
