"""Scores of models side by side: bars of RMSE, RMSE by horizon, curves of loss."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.ticker import MaxNLocator

from ..core.backtest import REFERENCES
from .page import BLUE, GREY, ORANGE, page, style_of

KEYS = ("loss", "validation loss", "R2")
FEW = 4
"""More trainings than these are drawn thin."""


def bars(folder: Path, document: dict, region: str, on: str, note: str) -> str:
    """RMSE of each model, best on top, with its spread over seeds and the best reference as a line.

    Gives the figure's name.
    """
    rows = [row for row in document["rows"] if (row["region"], row["on"]) == (region, on)]
    rows = [row for row in rows if row["rmse_mm"] is not None and np.isfinite(row["rmse_mm"])]
    rows.sort(key=lambda row: -row["rmse_mm"])
    best = next((row for row in rows if row["model"] == row["reference"]), None)
    name = f"rmse_{file_name(region)}_{file_name(on)}"
    with page(folder, name, 6.3, 1.0 + 0.24 * len(rows), note) as figure:
        axes = figure.add_subplot()
        labels = [document["labels"][row["model"]] for row in rows]
        colours = [GREY if row["model"] == row["reference"] else BLUE for row in rows]
        spread = [row["rmse_mm_spread"] or 0.0 for row in rows]
        axes.barh(labels, [row["rmse_mm"] for row in rows], xerr=spread, color=colours, height=0.7)
        for place, row in enumerate(rows):
            axes.annotate(
                f"{row['rmse_mm']:.2f}",
                (0, place),
                (3, 0),
                textcoords="offset points",
                va="center",
                color="w",
            )
        if best:
            axes.axvline(best["rmse_mm"], color=ORANGE, linestyle="--", linewidth=1)
            axes.set_title(f"Region {region}, {on}; dashed: {document['labels'][best['model']]}", loc="left")
        axes.set_xlabel("RMSE (mm)")
    return name


def horizons(folder: Path, document: dict, region: str, note: str) -> str:
    """RMSE on pixels of each model by dates ahead; references are grey. Gives the figure's name."""
    rows = [r for r in document["rows"] if (r["region"], r["on"]) == (region, "pixels")]
    name, count = f"horizons_{file_name(region)}", {True: 0, False: 0}
    with page(folder, name, 6.3, 3.6, note) as figure:
        axes = figure.add_subplot()
        for row in rows:
            plain = row["model"] in REFERENCES
            style = style_of(count[plain], plain) | {"marker": "o", "markersize": 3}
            count[plain] += 1
            ahead = [int(h) for h in row["rmse_mm_by_horizon"]]
            errors = list(row["rmse_mm_by_horizon"].values())
            axes.plot(ahead, errors, label=document["labels"][row["model"]], **style)
        axes.set(xlabel="Dates ahead", ylabel="RMSE (mm)", ylim=(0, None))
        axes.set_title(f"Region {region}, pixels", loc="left")
        axes.set_xticks(document["horizons"])
        axes.grid(True)
        figure.legend(loc="outside right center", fontsize=7)
    return name


def losses(folder: Path, label: str, name: str, seeds: list[dict], note: str) -> int:
    """Loss of training and validation and R2 by epoch, as in Fig. 10 of Huo et al. 2024.

    Trainings from several seeds and origins, of several regions or parts of one model, lie over each other.
    Gives how many there are.

    Args:
        seeds: of each seed points (epoch, value) of "loss", "validation loss" and, where there is one, "R2".
    """
    curves = {key: [p for one in seeds for p in trainings(one.get(key, []))] for key in KEYS}
    count = len(curves["loss"])
    with page(folder, f"loss_{file_name(name)}", 6.9, 2.6, note) as figure:
        left, right = figure.subplots(1, 2) if curves["R2"] else (figure.add_subplot(), None)
        for key, colour, style in (("loss", BLUE, "-"), ("validation loss", ORANGE, "--")):
            _overlaid(left, curves[key], colour, style, key)
        left.set(xlabel="Epoch", ylabel="Loss")
        if _decades(curves["loss"]) >= 1:
            left.set(yscale="log", ylabel="Loss (logarithmic)")
        figure.legend(*left.get_legend_handles_labels(), loc="outside right center", fontsize=7)
        if right is not None:
            _overlaid(right, curves["R2"], BLUE, "-", "R2")
            right.set(xlabel="Epoch", ylabel="R2 of the validation windows")
        many = f", {count} trainings" if count > 1 else ""
        of = f" from {len(seeds)} seeds" if len(seeds) > 1 else ""
        figure.suptitle(f"{label}{many}{of}", fontsize=9)
    return count


def trainings(points: list) -> list[list]:
    """Points (epoch, value) cut where the epochs begin anew."""
    parts: list[list] = []
    for epoch, value in points:
        if not parts or epoch <= parts[-1][-1][0]:
            parts.append([])
        parts[-1].append((epoch, value))
    return parts


def _overlaid(axes, parts: list[list], colour: str, style: str, label: str) -> None:
    look = {"color": colour, "alpha": 0.8, "linewidth": 1 if len(parts) <= FEW else 0.6}
    for number, part in enumerate(parts):
        epochs, values = zip(*part)
        mark = "." if len(part) == 1 else ""
        axes.plot(epochs, values, style, marker=mark, label=label if number == 0 else None, **look)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.grid(True)


def _decades(parts: list[list]) -> float:
    """How many powers of ten the values span; 0 where one is not above zero."""
    values = [value for part in parts for _, value in part]
    return float(np.log10(max(values) / min(values))) if min(values) > 0 else 0.0


def file_name(text: str) -> str:
    """`text` as a part of a file's name."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in text)
