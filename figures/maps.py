"""Observed, predicted and residual as maps, with histogram and quartiles; predicted against observed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.ticker import LogLocator, NullFormatter, StrMethodFormatter

from .cells import cells_of
from .page import BLUE, INK, page

WIDTH = 9.6
MAP_WIDTH = 2.3
"""Of each of the three maps, in inches; the histogram takes the rest."""


def maps(
    folder: Path,
    name: str,
    label: str,
    places: np.ndarray,
    values: tuple,
    when: str,
    note: str,
    unit: str = "",
) -> str:
    """Three maps and the histogram of the residual, as in Fig. 11 of Huo et al. 2024; gives its quartiles.

    Args:
        places: (P, 2) coordinates in `unit`.
        values: observed and predicted, (P,) mm each.
        when: the date, and how far ahead it is.
    """
    observed, predicted = values
    residual = observed - predicted
    limit = _limit(np.concatenate([observed, predicted]))
    parts = (("Observed", observed, "RdBu", limit), ("Predicted", predicted, "RdBu", limit))
    parts += (("Observed − predicted", residual, "PuOr", _limit(residual)),)
    wide, high = np.maximum(np.nanmax(places, axis=0) - np.nanmin(places, axis=0), 1e-9)
    height = float(np.clip(MAP_WIDTH * high / wide, 0.9, 3.6))
    with page(folder, f"maps_{name}", WIDTH, height + 1.7, note) as figure:
        axes = figure.subplots(1, 4, width_ratios=(1, 1, 1, 0.9))
        for axis, (title, shown, ramp, most) in zip(axes, parts):
            _map(figure, axis, places, shown, ramp, most)
            axis.set_title(title)
        if unit:
            axes[0].set(xlabel=f"East ({unit})", ylabel=f"North ({unit})")
        quartiles = _histogram(axes[3], residual)
        figure.suptitle(f"{label}, {when}", fontsize=9)
    return quartiles


def scatter(
    folder: Path, name: str, label: str, truth: np.ndarray, median: np.ndarray, r2: float, note: str
) -> None:
    """Density of predicted against observed, as in Fig. 12 of Wang et al. 2024."""
    both = np.isfinite(truth) & np.isfinite(median)
    known, told = truth[both], median[both]
    ends = [float(np.percentile(np.concatenate([known, told]), q)) for q in (0.5, 99.5)]
    ends[1] = max(ends[1], ends[0] + 0.1)
    with page(folder, f"scatter_{name}", 3.8, 3.5, note) as figure:
        axes = figure.add_subplot()
        drawn = axes.hexbin(
            known,
            told,
            gridsize=int(np.clip(known.size**0.5 / 2, 15, 60)),
            bins="log",
            cmap="viridis",
            extent=(*ends, *ends),
            mincnt=1,
            linewidths=0,
        )
        axes.plot(ends, ends, color=INK, linewidth=0.8)
        axes.set(xlabel="Observed (mm)", ylabel="Predicted (mm)", aspect="equal", xlim=ends, ylim=ends)
        axes.set_title(f"{label}, R2 {r2:.2f}")
        bar = figure.colorbar(drawn, ax=axes, label="Values in a cell", shrink=0.8)
        bar.ax.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        bar.ax.yaxis.set_major_formatter(StrMethodFormatter("{x:g}"))
        bar.ax.yaxis.set_minor_formatter(NullFormatter())


def _map(figure, axis, places: np.ndarray, shown: np.ndarray, ramp: str, most: float) -> None:
    look = {"cmap": ramp, "vmin": -most, "vmax": most, "rasterized": True}
    cells = cells_of(places)
    if cells is not None:
        drawn = axis.pcolormesh(*cells.edges, cells.drawn(shown), **look)
    else:
        size = np.clip(3000 / max(1, len(shown)) ** 0.9, 0.5, 12)
        drawn = axis.scatter(*places.T, c=shown, s=size, marker="s", linewidths=0, **look)
    axis.set_aspect("equal", anchor="S")
    axis.locator_params(nbins=4)
    axis.tick_params(labelsize=6, length=2)
    figure.colorbar(drawn, ax=axis, orientation="horizontal", label="mm", shrink=0.9)


def _histogram(axes, residual: np.ndarray) -> str:
    known = residual[np.isfinite(residual)]
    limit = _limit(known)
    axes.hist(np.clip(known, -limit, limit), bins=np.linspace(-limit, limit, 41), color=BLUE, alpha=0.6)
    quartiles = np.percentile(known, (25, 50, 75))
    for place in quartiles:
        axes.axvline(place, color=INK, linewidth=0.8, linestyle="--")
    told = ", ".join(f"{place:.1f}" for place in quartiles).replace("-", "−")
    axes.set(xlabel="Residual (mm)", ylabel="Series")
    axes.set_title(f"Quartiles {told}", fontsize=7)
    return told


def _limit(values: np.ndarray) -> float:
    """A symmetric range that holds 98 % of the values."""
    known = np.abs(values[np.isfinite(values)])
    return max(float(np.percentile(known, 98)), 0.1) if known.size else 1.0
