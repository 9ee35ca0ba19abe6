"""The largest and the smallest value of each date, observed and predicted."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .curves import dated
from .page import BLUE, GREY, INK, ORANGE, page, width_of


def tracks(folder: Path, name: str, label: str, regions: dict[str, dict], note: str) -> None:
    """Extremes through time, as in Fig. 18 of He et al. 2022, one row a region.

    Args:
        regions: by name, `dates` (N,), `highest` and `lowest` (N,) in mm of what was observed, and `told`:
            for each training and origin dates (H,), highest and lowest (H,) of the forecast at the same
            series.
    """
    with page(folder, f"tracks_{name}", 6.3, 0.7 + 1.9 * len(regions), note) as figure:
        rows = figure.subplots(len(regions), 1, squeeze=False)[:, 0]
        for axes, (region, found) in zip(rows, regions.items()):
            _row(axes, found)
            axes.set(ylabel="Displacement (mm)", title=f"Region {region}")
            axes.title.set_fontsize(8)
        figure.suptitle(f"{label}: largest and smallest value of each date", fontsize=9)
        figure.legend(*rows[0].get_legend_handles_labels(), loc="outside right center", fontsize=7)


def _row(axes, found: dict) -> None:
    start = min(days[0] for days, _, _ in found["told"][0])
    near = found["dates"] >= start - 40 * np.diff(found["dates"]).min()
    for key, style in (("highest", "-"), ("lowest", "--")):
        axes.plot(
            found["dates"][near], found[key][near], style, color=INK, linewidth=0.9, label=f"observed, {key}"
        )
    for training, lines in enumerate(found["told"]):
        for number, line in enumerate(lines):
            _extremes(axes, line, training, named=training == number == 0)
    axes.grid(True)
    dated(axes)


def _extremes(axes, line: tuple, training: int, named: bool) -> None:
    """Highest and lowest from one origin; dots and a mark where it starts for the first training only."""
    days, highest, lowest = line
    look = width_of(training) | ({"marker": "o", "markersize": 2} if training == 0 else {})
    for key, values, style, colour in (("highest", highest, "-", BLUE), ("lowest", lowest, "--", ORANGE)):
        label = f"predicted, {key}" if named else None
        axes.plot(days, values, style, color=colour, label=label, **look)
    if training == 0:
        axes.axvline(days[0], color=GREY, linewidth=0.6, linestyle=":")
