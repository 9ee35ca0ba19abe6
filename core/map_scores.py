"""How alike forecast and observed maps are: PSNR, SSIM and MS-SSIM over all origins and horizons.

He et al. 2022, eq 12 to 16, with the range of the observed values as peak. They measure the standing
pattern more than the forecast: persistence scores high. Pixels without a value take no part.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from . import similarity
from .backtest import Backtest
from .reporter import Reporter, Silent, shares

NAMES = ("ssim", "ms_ssim", "psnr_db")


@dataclass(frozen=True, eq=False)
class Layout:
    """Where series lie in a raster.

    Attributes:
        cells: (P,) int, of a raster of `width` columns, row by row.
    """

    cells: np.ndarray
    width: int

    def inside(self, mask: np.ndarray) -> Layout:
        """The layout of some of the series (P,)."""
        return Layout(self.cells[mask], self.width)

    def drawn(self, values: np.ndarray) -> np.ndarray:
        """(..., Y, X) maps of values (..., P), just large enough for the series, NaN between them."""
        rows, columns = np.divmod(self.cells, self.width)
        rows, columns = rows - rows.min(), columns - columns.min()
        maps = np.full((*values.shape[:-1], rows.max() + 1, columns.max() + 1), np.nan)
        maps[..., rows, columns] = values
        return maps


def scores(
    truth: np.ndarray, forecast: np.ndarray, layout: Layout, report: Reporter | None = None
) -> dict[str, list]:
    """Each of `NAMES` for every horizon, then for all of them together; None where nothing was observed.

    SSIM and MS-SSIM are means over the maps, PSNR is that of the mean square over all of them.

    Args:
        truth, forecast: (O, H, P) mm.
        report: told of the progress origin by origin; each is a cancel point.
    """
    alike = np.isfinite(truth) & np.isfinite(forecast)
    if not alike.any():
        return {name: [None] * (truth.shape[1] + 1) for name in NAMES}
    known = truth[np.isfinite(truth)]
    peak = float(known.max() - known.min())
    observed, made = layout.drawn(truth), layout.drawn(forecast)
    each = zip(NAMES, shares(report or Silent(), [1.0, 1.0]))
    found = {name: _likeness(getattr(similarity, name), observed, made, peak, part) for name, part in each}
    parts = [*range(truth.shape[1]), slice(None)]
    noise = [similarity.psnr(truth[:, part], forecast[:, part], peak) for part in parts]
    return found | {"psnr_db": [value if np.isfinite(value) else None for value in noise]}


def by_region(backtest: Backtest, layout: Layout, report: Reporter | None = None) -> dict:
    """The entry `maps` of scores.json: region, model, score, then horizon, "all" for all of them together.

    Args:
        report: told of the progress, model by model and origin by origin; each is a cancel point.
    """
    labels = (*map(str, backtest.horizons), "all")
    pairs = list(product(dict.fromkeys(backtest.regions.tolist()), backtest.forecasts.items()))
    inside = {region: backtest.regions == region for region, _ in pairs}
    told = {region: {} for region in inside}
    parts = shares(report or Silent(), [float(inside[region].sum()) for region, _ in pairs])
    for (region, (name, given)), part in zip(pairs, parts):
        there = inside[region]
        pair = backtest.truth[..., there], given["median"][..., there]
        found = scores(*pair, layout.inside(there), part)
        told[region][name] = {score: dict(zip(labels, each)) for score, each in found.items()}
    return told


def _likeness(measure, observed: np.ndarray, made: np.ndarray, peak: float, report: Reporter) -> list:
    """The measure's mean over the maps (O, H, Y, X) of each horizon, and over all maps."""
    if not peak > 0:
        return [None] * (observed.shape[1] + 1)
    each = []
    for number, origin in enumerate(zip(observed, made), 1):
        each.append([measure(*pair, peak, masked=True) for pair in zip(*origin)])
        report.progress(number / len(observed))
    table = np.array(each)
    return [_mean(column) for column in table.T] + [_mean(table)]


def _mean(values: np.ndarray) -> float | None:
    known = values[np.isfinite(values)]
    return float(known.mean()) if known.size else None
