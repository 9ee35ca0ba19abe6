"""Scores of models side by side: bars of RMSE, RMSE by horizon, curves of loss."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from matplotlib.ticker import MaxNLocator

from .page import BLUE, GREY, LINES, ORANGE, STYLES, page


def bars(folder: Path, document: dict, region: str, on: str, note: str) -> None:
    """RMSE of each model, best on top, with its spread over seeds and the best reference as a line."""
    rows = [row for row in document["rows"] if (row["region"], row["on"]) == (region, on)]
    rows = [row for row in rows if row["rmse_mm"] is not None and np.isfinite(row["rmse_mm"])]
    rows.sort(key=lambda row: -row["rmse_mm"])
    best = next((row for row in rows if row["model"] == row["reference"]), None)
    name = f"rmse_{_file(region)}_{_file(on)}"
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


def horizons(folder: Path, document: dict, region: str, note: str) -> None:
    """RMSE on pixels of each model by dates ahead."""
    rows = [r for r in document["rows"] if (r["region"], r["on"]) == (region, "pixels")]
    with page(folder, f"horizons_{_file(region)}", 6.3, 3.6, note) as figure:
        axes = figure.add_subplot()
        for place, row in enumerate(rows):
            ahead = [int(h) for h in row["rmse_mm_by_horizon"]]
            style = {
                "color": LINES[place % 8],
                "linestyle": STYLES[place // 8 % 4],
                "marker": "o",
                "markersize": 3,
            }
            axes.plot(
                ahead,
                list(row["rmse_mm_by_horizon"].values()),
                label=document["labels"][row["model"]],
                **style,
            )
        axes.set(xlabel="Dates ahead", ylabel="RMSE (mm)", title=f"Region {region}, pixels", ylim=(0, None))
        axes.set_xticks(document["horizons"])
        axes.grid(True)
        figure.legend(loc="outside right upper", fontsize=7)


def losses(folder: Path, label: str, name: str, curves: dict, note: str) -> None:
    """Training and validation loss, and R2, by epoch; of several trainings one after the other."""
    with page(folder, f"loss_{_file(name)}", 6.3, 2.6, note) as figure:
        left, right = figure.subplots(1, 2)
        for key, colour, style in (("loss", BLUE, "-"), ("validation loss", ORANGE, "--")):
            points = curves.get(key, [])
            left.plot(
                range(1, len(points) + 1), [value for _, value in points], style, color=colour, label=key
            )
        left.set(xlabel="Epoch, over all origins", ylabel="Loss (log)", yscale="log", title=label)
        left.legend(fontsize=7)
        for axes in (left, right):
            axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        points = curves.get("R2", [])
        right.plot(range(1, len(points) + 1), [value for _, value in points], color=BLUE)
        right.set(xlabel="Epoch, over all origins", ylabel="R2 of the validation windows")


def _file(text: str) -> str:
    """`text` as a part of a file's name."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in text)
