"""A line across a region: observed and predicted displacement along it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .page import INK, page, style_of


def profile(
    folder: Path,
    name: str,
    title: str,
    distance: np.ndarray,
    observed: np.ndarray,
    told: dict[str, np.ndarray],
    note: str,
    unit: str = "km",
) -> None:
    """Displacement along a line: means of the places around it, observed as dots, models as lines.

    Args:
        distance: (S,) from the line's start in `unit`.
        observed: (S,) mm, NaN where nothing was observed.
        told: by label (S,) mm.
    """
    with page(folder, f"profile_{name}", 6.3, 3.0, note) as figure:
        axes = figure.add_subplot()
        axes.plot(
            distance, observed, color=INK, marker="o", markersize=3, linewidth=0, label="observed", zorder=3
        )
        for place, (label, values) in enumerate(told.items()):
            axes.plot(distance, values, label=label, linewidth=1.2, marker=".", **style_of(place))
        axes.set(xlabel=f"Distance along the line ({unit})", ylabel="Displacement (mm)")
        axes.set_title(title, loc="left")
        axes.grid(True)
        figure.legend(loc="outside right center", fontsize=7)
