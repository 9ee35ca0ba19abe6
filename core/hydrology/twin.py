"""A twin experiment: water that is known, a prior that is wrong about it, and the uplift it causes.

Simulated from end to end. The wet region fades out before the grid ends, so that no load is missing;
the error of the prior has a seasonal part, a part that varies in place and time, and a bias.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from .cells import Cells, cells_of
from .loading import GRAVITY
from .love_numbers import bundled
from .operator import loading_operator
from .perturbations import perturbations

CRS = "EPSG:6933"
CELL_M = 25025.26
CORNER = (9_560_000.0, 3_560_000.0)
STUDY = {"small": 12, "full": 30}
MARGIN = 26
DATES = np.datetime64("2018-01-05") + 12 * np.arange(92)
NOTE = "Simulated: a twin experiment. No value is a measurement."
NOISES_MM = (9.0, 3.0)
GAP = (np.datetime64("2018-07-01"), np.datetime64("2018-10-01"))


@dataclass(frozen=True)
class Wrong:
    """How the prior errs.

    Attributes:
        amplitude, lag_days: its season is this many times as strong, and this late, in a region that
            reaches `width_km` beyond the study area.
        sd_mm, tau_days, length_km: of the part that varies in place and time.
        bias_mm: a constant.
    """

    amplitude: float = 1.3
    lag_days: float = 10.0
    sd_mm: float = 45.0
    tau_days: float = 90.0
    length_km: float = 150.0
    bias_mm: float = 40.0
    width_km: float = 100.0


@dataclass(frozen=True, eq=False)
class Twin:
    """What is true, what is believed and what is seen, each (T, Y, X) float32 in mm.

    Attributes:
        cells: the grid; `study` (Y, X) bool is where deformation is observed.
        truth, prior: water.
        uplift: displacement under the truth, positive up, without noise.
        noise: draws of unit variance, for any noise of the observation.
    """

    size: str
    seed: int
    cells: Cells
    study: np.ndarray
    truth: np.ndarray
    prior: np.ndarray
    uplift: np.ndarray
    noise: np.ndarray
    dates: np.ndarray

    def observed(self, noise_mm: float) -> np.ndarray:
        """(T, Y, X) uplift with noise of `noise_mm`, NaN outside of the study area and on a lost date."""
        seen = self.uplift + np.float32(noise_mm) * self.noise
        seen[:, ~self.study] = np.nan
        seen[len(seen) // 3] = np.nan
        return seen

    def monthly(self) -> tuple[np.ndarray, np.ndarray]:
        """The truth as monthly means (M, Y, X) and their months, without the months of `GAP`."""
        months = self.dates.astype("datetime64[M]")
        kept = [m for m in np.unique(months) if not GAP[0] <= m.astype("datetime64[D]") < GAP[1]]
        return np.stack([self.truth[months == m].mean(axis=0) for m in kept]), np.array(kept)


def twin(size: str = "small", seed: int = 0, wrong: Wrong | None = None) -> Twin:
    """The twin experiment of a size and a seed; the same for the same arguments.

    Raises:
        GroundCastError: there is no such size (`scene-size`).
    """
    if size not in STUDY:
        raise GroundCastError(
            f"There is no simulated twin of size {size!r}.", f"Choose {' or '.join(STUDY)}.", "scene-size"
        )
    side = STUDY[size] + 2 * MARGIN
    left, top = CORNER
    grid = Grid(CRS, (CELL_M, 0.0, left, 0.0, -CELL_M, top), side, side)
    cells = cells_of(grid, "The simulated prior")
    study = np.zeros(grid.shape, bool)
    study[MARGIN:-MARGIN, MARGIN:-MARGIN] = True
    nature, model, sensor = np.random.default_rng(seed).spawn(3)
    truth = _water(cells, 1.0, 0.0) + _varying(cells, 25.0, 60.0, 200.0, nature)
    prior = _wrong_prior(cells, truth, wrong or Wrong(), model)
    uplift = loading_operator(cells, bundled(), GRAVITY)(truth)
    noise = sensor.standard_normal(truth.shape, np.float32)
    return Twin(size, seed, cells, study, truth, prior, uplift, noise, DATES)


def _wrong_prior(cells: Cells, truth: np.ndarray, wrong: Wrong, rng: np.random.Generator) -> np.ndarray:
    season = (_water(cells, wrong.amplitude, wrong.lag_days) - _water(cells, 1.0, 0.0)) * _patch(cells, wrong)
    varying = _varying(cells, wrong.sd_mm, wrong.tau_days, wrong.length_km, rng)
    return truth + season + varying + np.float32(wrong.bias_mm) * _envelope(cells)


def _patch(cells: Cells, wrong: Wrong) -> np.ndarray:
    """(Y, X) float32: 1 in the middle of the grid, falling off with a width beyond the study area's."""
    height, width = cells.grid.shape
    y, x = np.indices((height, width))
    apart = CELL_M / 1000 * np.hypot(y - (height - 1) / 2, x - (width - 1) / 2)
    wide = wrong.width_km + CELL_M / 2000 * (width - 2 * MARGIN)
    return np.exp(-0.5 * (apart / wide) ** 2).astype(np.float32)


def _water(cells: Cells, amplitude: float, lag_days: float) -> np.ndarray:
    """The season, (T, Y, X) float32 mm: 110 mm strong, wettest in September, later in the east."""
    days = (DATES - np.datetime64("2018-01-01")).astype(float)[:, None, None]
    lateness = 15.0 * np.linspace(-1, 1, cells.grid.width)
    phase = 2 * np.pi * (days - 255.0 - lag_days - lateness) / 365.25
    return (110.0 * amplitude * _envelope(cells) * np.cos(phase)).astype(np.float32)


def _envelope(cells: Cells) -> np.ndarray:
    """(Y, X) float32: 1 in the middle, 0 at the edge of the grid."""
    height, width = cells.grid.shape
    y, x = np.linspace(-1, 1, height)[:, None], np.linspace(-1, 1, width)
    return np.clip(1.6 * np.cos(np.pi / 2 * y) * np.cos(np.pi / 2 * x), 0, 1).astype(np.float32)


def _varying(cells: Cells, sd: float, tau: float, length: float, rng: np.random.Generator) -> np.ndarray:
    """(T, Y, X) float32 mm, correlated in space and time, fading out with the wet region."""
    made = perturbations(cells, length, 2, tau)
    # Two members with mean zero are opposite; one of them times sqrt(2) has variance 1.
    fields, series = np.sqrt(2.0) * made.draw(rng), []
    for _ in DATES:
        series.append(sd * fields[0])
        fields = made.evolve(fields, np.sqrt(2.0), 12.0, rng)
    return np.stack(series).astype(np.float32) * _envelope(cells)
