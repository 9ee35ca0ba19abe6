"""All observations at once, each weighing less with distance: the local ensemble transform filter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .cells import Cells, distance_km
from .update import Predicted

# Weights are found for blocks of cells this much narrower than the localisation, and interpolated.
BLOCKS_A_LENGTH = 4.0
EVERY_CELL_UP_TO = 400


@dataclass(frozen=True, eq=False)
class Localisation:
    """How much the observations of one block count in another.

    Attributes:
        block: cells a block is wide and high.
        weights: (G, G) float32 between blocks, 1 at no distance and 0 beyond the localisation.
        down, across: (Y, B_y) and (X, B_x) linear interpolation from blocks to cells.
    """

    block: int
    weights: np.ndarray
    down: np.ndarray
    across: np.ndarray


def localisation(cells: Cells, radius_km: float) -> Localisation:
    """The localisation of a grid: the fifth-order function of Gaspari and Cohn (1999), 0 at `radius_km`.

    Weights of small grids are found for every cell, of larger ones for blocks a quarter of the
    localisation wide (Yang et al. 2009): they vary slowly, and the sums within a block are exact.
    """
    block = 1
    if cells.longitude.size > EVERY_CELL_UP_TO:
        block = max(1, round(radius_km / BLOCKS_A_LENGTH / max(cells.spacing_km)))
    height, width = cells.grid.shape
    rows, columns = _centres(height, block), _centres(width, block)
    down, across = _interpolation(height, rows), _interpolation(width, columns)
    at = np.ix_(np.round(rows).astype(int), np.round(columns).astype(int))
    lon, lat = cells.longitude[at].ravel(), cells.latitude[at].ravel()
    apart = distance_km(lon[:, None], lat[:, None], lon, lat)
    return Localisation(block, taper(apart / radius_km).astype(np.float32), down, across)


def taper(share: np.ndarray) -> np.ndarray:
    """Gaspari and Cohn (1999), eq. 4.10: 1 at 0, 0 from `share` = 1 on."""
    z = 2.0 * np.asarray(share, float)
    near = 1 - z**2 * (5 / 3 - z * (5 / 8 + z * (1 / 2 - z / 4)))
    with np.errstate(divide="ignore"):
        far = 4 - z * (5 - z * (5 / 3 + z * (5 / 8 - z * (1 / 2 - z / 12)))) - 2 / (3 * z)
    return np.where(z <= 1, near, np.where(z < 2, np.maximum(far, 0.0), 0.0))


def transform(
    seen: Predicted,
    observed: np.ndarray,
    error_variance: float,
    local: Localisation,
    noise: np.ndarray | None,
) -> np.ndarray:
    """(B_y, B_x, N, N) weights: column i combines the forecast deviations to the analysis of member i.

    With A = S' rho R⁻¹ S the mean moves by (N-1 + A)⁻¹ S' rho R⁻¹ d and the deviations turn by
    sqrt(N-1)·(N-1 + A)^(-1/2) (Hunt et al. 2007); with `noise` each member meets its own
    perturbed observation instead.

    Args:
        seen: of (N, Y, X) predicted observations; observed: (Y, X) with NaN where there is none.
        noise: (N, Y, X) draws of unit variance for perturbed observations, None for the square root.
    """
    count = len(seen.deviation)
    known = np.isfinite(observed)
    scale = np.where(known, 1 / np.sqrt(error_variance), 0.0).astype(np.float32)
    spread = _blocks(seen.deviation * scale, local.block)
    miss = _blocks((np.where(known, observed - seen.mean, 0.0) * scale)[None], local.block)
    information = _spread_out(spread @ spread.swapaxes(-1, -2), local)
    pull = _spread_out(spread @ miss.swapaxes(-1, -2), local)[..., 0]
    values, vectors = np.linalg.eigh(information)
    values = np.maximum(values, 0.0)
    turned = vectors.swapaxes(-1, -2)
    mean = (vectors * (1 / (count - 1 + values))[..., None, :]) @ (turned @ pull[..., None])
    if noise is None:
        return mean + (vectors * np.sqrt((count - 1) / (count - 1 + values))[..., None, :]) @ turned
    drawn = _blocks((noise - noise.mean(axis=0)) * (scale > 0), local.block)
    cross = _spread_out(spread @ drawn.swapaxes(-1, -2), local)
    inverse = (vectors * (1 / (count - 1 + values))[..., None, :]) @ turned
    return mean + np.eye(count, dtype=np.float32) + inverse @ (cross - information)


def apply(weights: np.ndarray, state: np.ndarray, local: Localisation) -> np.ndarray:
    """The members (N, Y, X) after the weights of `transform`, interpolated from blocks to cells."""
    count, height, width = state.shape
    mean = state.mean(axis=0)
    deviation = np.ascontiguousarray((state - mean).transpose(1, 2, 0))
    grid = weights.reshape(len(local.down[0]), len(local.across[0]), count * count)
    by_row = np.tensordot(local.down, grid, axes=1)
    answer = np.empty((height, width, count), np.float32)
    for row in range(height):
        here = (local.across @ by_row[row]).reshape(width, count, count)
        answer[row] = np.matmul(deviation[row][:, None, :], here)[:, 0]
    return answer.transpose(2, 0, 1) + mean


def _blocks(fields: np.ndarray, block: int) -> np.ndarray:
    """(M, Y, X) as (B_y, B_x, M, block²), zeros where the last blocks reach beyond the grid."""
    count, height, width = fields.shape
    rows, columns = -(-height // block), -(-width // block)
    padded = np.zeros((count, rows * block, columns * block), np.float32)
    padded[:, :height, :width] = fields
    parts = padded.reshape(count, rows, block, columns, block).transpose(1, 3, 0, 2, 4)
    return np.ascontiguousarray(parts).reshape(rows, columns, count, block * block)


def _spread_out(sums: np.ndarray, local: Localisation) -> np.ndarray:
    """Sums of the blocks (B_y, B_x, …), each replaced by the weighted sum of all."""
    flat = sums.reshape(len(local.weights), -1)
    return (local.weights @ flat).reshape(sums.shape)


def _centres(count: int, block: int) -> np.ndarray:
    """Middle row or column of each block; the last block may be narrower."""
    starts = np.arange(0, count, block)
    return (starts + np.minimum(starts + block, count) - 1) / 2.0


def _interpolation(count: int, centres: np.ndarray) -> np.ndarray:
    """(count, B) float32 weights of linear interpolation, constant beyond the first and last centre."""
    return np.stack(
        [np.interp(np.arange(count), centres, row) for row in np.eye(len(centres))], axis=1
    ).astype(np.float32)
