"""Observed, predicted and residual as maps, with histogram and quartiles; predicted against observed."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .page import BLUE, INK, page

MOST_POINTS = 200_000


def maps(
    folder: Path, name: str, label: str, places: np.ndarray, values: tuple, when: str, note: str
) -> None:
    """Three maps and the histogram of the residual, as in Fig. 11 of Huo et al. 2024.

    Args:
        places: (P, 2) coordinates.
        values: observed and predicted, (P,) mm each.
        when: the date, and how far ahead it is.
    """
    observed, predicted = values
    residual = observed - predicted
    limit = _limit(np.concatenate([observed, predicted]))
    parts = (("Observed", observed, "RdBu", limit), ("Predicted", predicted, "RdBu", limit))
    parts += (("Observed − predicted", residual, "PuOr", _limit(residual)),)
    with page(folder, f"maps_{name}", 9.0, 2.8, note) as figure:
        axes = figure.subplots(1, 4, width_ratios=(1, 1, 1, 0.9))
        for axis, (title, shown, ramp, most) in zip(axes, parts):
            size = np.clip(3000 / max(1, len(shown)) ** 0.9, 0.5, 12)
            drawn = axis.scatter(
                *places.T, c=shown, s=size, cmap=ramp, vmin=-most, vmax=most, marker="s", linewidths=0
            )
            axis.set(title=title, aspect="equal", xticks=[], yticks=[])
            figure.colorbar(drawn, ax=axis, orientation="horizontal", label="mm", shrink=0.9)
        _histogram(axes[3], residual)
        figure.suptitle(f"{label}, {when}", fontsize=9)


def scatter(
    folder: Path, name: str, label: str, truth: np.ndarray, median: np.ndarray, r2: float, note: str
) -> None:
    """Density of predicted against observed, as in Fig. 12 of Wang et al. 2024."""
    both = np.isfinite(truth) & np.isfinite(median)
    known, told = truth[both][:MOST_POINTS], median[both][:MOST_POINTS]
    ends = [float(np.percentile(np.concatenate([known, told]), q)) for q in (0.5, 99.5)]
    with page(folder, f"scatter_{name}", 3.6, 3.4, note) as figure:
        axes = figure.add_subplot()
        drawn = axes.hexbin(
            known, told, gridsize=60, bins="log", cmap="Blues", extent=(*ends, *ends), mincnt=1
        )
        axes.plot(ends, ends, color=INK, linewidth=0.8)
        axes.set(
            xlabel="Observed (mm)", ylabel="Predicted (mm)", title=f"{label}, R2 {r2:.2f}", aspect="equal"
        )
        figure.colorbar(drawn, ax=axes, label="values", shrink=0.8)


def _histogram(axes, residual: np.ndarray) -> None:
    known = residual[np.isfinite(residual)]
    limit = _limit(known)
    axes.hist(known, bins=np.linspace(-limit, limit, 41), color=BLUE, alpha=0.6)
    low, middle, high = np.percentile(known, (25, 50, 75))
    for place in (low, middle, high):
        axes.axvline(place, color=INK, linewidth=0.8, linestyle="--")
    axes.set(xlabel="Residual (mm)", title=f"quartiles {low:.1f}, {middle:.1f}, {high:.1f}")


def _limit(values: np.ndarray) -> float:
    """A symmetric range that holds 98 % of the values."""
    known = np.abs(values[np.isfinite(values)])
    return max(float(np.percentile(known, 98)), 0.1) if known.size else 1.0
