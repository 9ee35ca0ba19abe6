"""Patterns of series: how many there are, and the mean of each with its forecasts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.ticker import MaxNLocator

from .curves import dated, draw_trainings
from .page import BLUE, GREY, INK, ORANGE, page, style_of


def silhouette(folder: Path, curve: dict[int, float], chosen: int, note: str) -> None:
    """Mean silhouette by number of patterns, the one in use marked.

    Args:
        curve: mean silhouette, -1 to 1, by number of patterns.
    """
    with page(folder, "silhouette", 3.6, 2.8, note) as figure:
        axes = figure.add_subplot()
        axes.plot(list(curve), list(curve.values()), color=BLUE, marker="o", markersize=4)
        axes.plot(chosen, curve[chosen], color=ORANGE, marker="D", markersize=7, linewidth=0)
        axes.annotate("used", (chosen, curve[chosen]), (7, 3), textcoords="offset points", fontsize=7)
        axes.set(xlabel="Number of patterns", ylabel="Mean silhouette")
        axes.margins(x=0.12, y=0.15)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.grid(True)


def patterns(folder: Path, dates: np.ndarray, found: list[dict], note: str) -> None:
    """The series of each pattern: observed mean, its quartiles, and the forecasts of some models.

    Args:
        dates: (N,).
        found: for each pattern `size`, `mean`, `low` and `high` (N,) in mm, and `told`: by label, for each
            training and origin dates and values of the forecast's mean.
    """
    across = 2 if len(found) > 1 else 1
    down = -(-len(found) // across)
    with page(folder, "patterns", 7.0, 0.8 + 1.9 * down, note) as figure:
        grid = figure.subplots(down, across, squeeze=False, sharex=True).ravel()
        for number, (axes, one) in enumerate(zip(grid, found), 1):
            _pattern(axes, dates, one)
            axes.set_title(f"Pattern {number}: {one['size']:,} series", fontsize=8)
        for axes in grid[len(found) :]:
            axes.set_visible(False)
        for axes in grid[::across]:
            axes.set_ylabel("Displacement (mm)")
        figure.legend(*grid[0].get_legend_handles_labels(), loc="outside upper center", ncols=3, fontsize=7)


def _pattern(axes, dates: np.ndarray, one: dict) -> None:
    axes.fill_between(dates, one["low"], one["high"], color=GREY, alpha=0.25, linewidth=0, label="quartiles")
    axes.plot(dates, one["mean"], color=INK, linewidth=0.9, label="observed, mean")
    for place, (label, trainings) in enumerate(one["told"].items()):
        draw_trainings(axes, label, trainings, style_of(place))
    axes.grid(True)
    dated(axes)
