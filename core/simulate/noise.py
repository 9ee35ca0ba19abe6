"""What disturbs the measurement: troposphere, decorrelation, an unwrapping error, gaps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .landscape import Landscape
from .layout import DATES, MISSING, REFERENCE, offsets
from .parameters import Radar

# The unwrapping error: dates 41 to 47, an ellipse in region B.
JUMP_DATES = slice(41, 48)
JUMP = (4550.0, 3950.0, 330.0, 220.0)
SNOW_DATE, SNOW_REGION = 36, (9150.0, 600.0, 10_400.0, 1500.0)


@dataclass(frozen=True, eq=False)
class Noise:
    """The parts of the noise, each (N, Y, X) float32 in mm of line of sight.

    Attributes:
        troposphere: turbulent and stratified delay, zero at the reference.
        decorrelation: independent from pixel to pixel and date to date.
        unwrapping: half a wavelength in a patch, for some dates.
        missing: (N, Y, X) bool, values that were not observed.
    """

    troposphere: np.ndarray
    decorrelation: np.ndarray
    unwrapping: np.ndarray
    missing: np.ndarray

    @property
    def total(self) -> np.ndarray:
        """Their sum, (N, Y, X) float32 mm."""
        return self.troposphere + self.decorrelation + self.unwrapping


def make_noise(landscape: Landscape, radar: Radar, rng: np.random.Generator) -> Noise:
    """The noise of one seed."""
    return Noise(
        troposphere(landscape, radar, rng),
        decorrelation(landscape, radar, rng),
        unwrapping_jump(landscape, radar),
        missing(landscape, radar, rng),
    )


def troposphere(landscape: Landscape, radar: Radar, rng: np.random.Generator) -> np.ndarray:
    """Delay at each date: a random field of 1 to 5 km correlation, and a slope with height."""
    grid = landscape.grid
    x, y = offsets(grid)
    at = np.unravel_index(np.argmin(np.hypot(x - REFERENCE[0], y - REFERENCE[1])), grid.shape)
    hundred_metres = (landscape.height - landscape.height[at]) / 100.0
    delays = np.empty((len(DATES), *grid.shape), np.float32)
    for out in delays:
        length = 1000.0 * rng.uniform(radar.shortest_km, radar.longest_km)
        field = radar.troposphere_mm * turbulence(grid.shape, grid.cell[0], length, rng)
        slope = rng.normal(0, radar.stratified_mm_a_hectometre)
        out[:] = field - field[at] + slope * hundred_metres
    return delays


def turbulence(shape, cell: float, length: float, rng: np.random.Generator) -> np.ndarray:
    """A Gaussian random field (Y, X) of variance 1 and correlation `length` in metres, by FFT.

    Spectrum (1 + (k·length)²)^(-11/6): the -11/3 power law of turbulence beyond an outer scale
    (Hanssen 2001). Drawn on a wider grid, so that opposite edges are independent.
    """
    rows, columns = (int(n + np.ceil(3.0 * length / cell)) for n in shape)
    k = 2 * np.pi * np.hypot(np.fft.fftfreq(rows, cell)[:, None], np.fft.rfftfreq(columns, cell))
    spectrum = (1.0 + (k * length) ** 2) ** (-11.0 / 6.0)
    spectrum[0, 0] = 0.0
    field = np.fft.irfft2(np.fft.rfft2(rng.normal(size=(rows, columns))) * np.sqrt(spectrum), (rows, columns))
    return (field / field.std())[: shape[0], : shape[1]]


def decorrelation(landscape: Landscape, radar: Radar, rng: np.random.Generator) -> np.ndarray:
    """White noise of the standard deviation that the coherence allows."""
    sd = decorrelation_sd(landscape.coherence, radar).astype(np.float32)
    return rng.standard_normal((len(DATES), *landscape.grid.shape), np.float32) * sd


def decorrelation_sd(coherence: np.ndarray, radar: Radar) -> np.ndarray:
    """Standard deviation in mm: λ/4π·sqrt(1-γ²)/(γ·sqrt(2·looks)), Rodriguez and Martin (1992)."""
    phase = np.sqrt(1.0 - coherence**2) / (coherence * np.sqrt(2.0 * radar.looks))
    return radar.wavelength_mm / (4.0 * np.pi) * phase


def unwrapping_jump(landscape: Landscape, radar: Radar) -> np.ndarray:
    """Half a wavelength in an ellipse for a few dates."""
    x, y = offsets(landscape.grid)
    centre_x, centre_y, half_x, half_y = JUMP
    patch = ((x - centre_x) / half_x) ** 2 + ((y - centre_y) / half_y) ** 2 < 1.0
    jump = np.zeros((len(DATES), *landscape.grid.shape), np.float32)
    jump[JUMP_DATES, patch] = 0.5 * radar.wavelength_mm
    return jump


def missing(landscape: Landscape, radar: Radar, rng: np.random.Generator) -> np.ndarray:
    """One date that was not acquired, a snowed-in corner on another, and scattered single values.

    No pixel loses all its dates, and the first date is whole.
    """
    x, y = offsets(landscape.grid)
    gone = rng.random((len(DATES), *landscape.grid.shape), np.float32) < radar.gap_share
    left, top, right, bottom = SNOW_REGION
    gone[SNOW_DATE] |= (x > left) & (x < right) & (y > top) & (y < bottom)
    gone[0] = False
    gone[DATES == MISSING] = True
    return gone
