"""A region's mean through time: observed, and what every model said, the tested dates enlarged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

from .page import GREY, INK, page, style_of, width_of


def curves(
    folder: Path,
    name: str,
    title: str,
    seen: tuple[np.ndarray, np.ndarray],
    told: dict[str, list[list[tuple[np.ndarray, np.ndarray]]]],
    references: tuple[str, ...],
    note: str,
) -> None:
    """The mean of a region, as in Fig. 12 of Huo et al. 2024: the whole record, and the tested dates below.

    Args:
        seen: dates (N,) and observed mean (N,) in mm, NaN where nothing was observed.
        told: by label, for each training and origin the dates from it on and the forecast, the observed
            value at the origin first, so that the line begins where it was made.
        references: labels drawn in grey.
    """
    dates, observed = seen
    every = [line for trainings in told.values() for lines in trainings for line in lines]
    first, last = min(days[0] for days, _ in every), max(days[-1] for days, _ in every)
    with page(folder, f"curves_{name}", 6.9, 4.9, note) as figure:
        above, below = figure.subplots(2, 1, height_ratios=(0.8, 1))
        for axes in (above, below):
            axes.plot(dates, observed, color=INK, marker="o", markersize=2.2, linewidth=0.9, label="observed")
            axes.set_ylabel("Region's mean (mm)")
            axes.grid(True)
            dated(axes)
        _lines(below, told, references)
        above.axvspan(first, last, color=GREY, alpha=0.15, linewidth=0)
        above.set_title(f"{title}; shaded: tested dates, enlarged below", loc="left")
        step = np.diff(dates).min()
        near = (dates >= first - 3 * step) & (dates <= last)
        _limits(
            below,
            (first - 3 * step, last + step),
            [observed[near], *(values for _, values in every)],
        )
        figure.legend(*below.get_legend_handles_labels(), loc="outside right center", fontsize=6.5)


def dated(axes) -> None:
    """Few dates on the horizontal axis, each as short as it can be."""
    locator = AutoDateLocator(minticks=3, maxticks=8)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))


def _lines(axes, told: dict, references: tuple[str, ...]) -> None:
    """One style a model; its origins share it, and its trainings but for their width."""
    place = {True: 0, False: 0}
    for label, trainings in told.items():
        plain = label in references
        draw_trainings(axes, label, trainings, style_of(place[plain], plain))
        place[plain] += 1


def draw_trainings(axes, label: str, trainings: list[list[tuple]], style: dict) -> None:
    """Lines (dates, values) of every training and origin of a model, named once in the legend."""
    for training, lines in enumerate(trainings):
        for number, (days, values) in enumerate(lines):
            told = label if training == number == 0 else None
            axes.plot(days, values, label=told, **style, **width_of(training))


def _limits(axes, span: tuple, values: list[np.ndarray]) -> None:
    """Everything of the span in sight, with a margin."""
    known = np.concatenate([one[np.isfinite(one)] for one in values])
    axes.set_xlim(*span)
    if known.size:
        low, high = float(known.min()), float(known.max())
        margin = 0.06 * max(high - low, 0.1)
        axes.set_ylim(low - margin, high + margin)
