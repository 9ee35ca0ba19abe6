"""A line across a region: observed and predicted displacement along it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .page import INK, page, style_of, width_of


def profile(
    folder: Path,
    name: str,
    title: str,
    distance: np.ndarray,
    observed: np.ndarray,
    told: dict[str, list[np.ndarray]],
    note: str,
    unit: str = "km",
) -> None:
    """Displacement along a line: means of the places around it, observed as dots, models as lines.

    Args:
        distance: (S,) from the line's start in `unit`.
        observed: (S,) mm, NaN where nothing was observed.
        told: by label, for each training (S,) mm.
    """
    with page(folder, f"profile_{name}", 6.3, 3.0, note) as figure:
        axes = figure.add_subplot()
        axes.plot(
            distance, observed, color=INK, marker="o", markersize=3, linewidth=0, label="observed", zorder=3
        )
        for place, (label, trainings) in enumerate(told.items()):
            for number, values in enumerate(trainings):
                named = {"label": label, "marker": "."} if number == 0 else {}
                axes.plot(distance, values, **named, **style_of(place), **width_of(number))
        axes.set(xlabel=f"Distance along the line ({unit})", ylabel="Displacement (mm)")
        axes.set_title(title, loc="left")
        axes.grid(True)
        figure.legend(loc="outside right center", fontsize=7)
