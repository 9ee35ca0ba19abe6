"""A comparison as a table: lines for a terminal, and a CSV file."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from ..core.comparison import LATER, NAMES, ON
from ..core.verdict import kind
from ..core.write.atomic import write_bytes

HEADS = (
    ("RMSE", "rmse_mm"),
    ("MSE", "mse_mm2"),
    ("MAE", "mae_mm"),
    ("R2", "r2"),
    ("SMAPE", "smape"),
    ("MASE", "mase"),
)
WORDS = {"better": "", "equal": "  about equal", "worse": "  not better than the reference"}


def read(path: Path) -> dict:
    """A comparison.json."""
    return json.loads(path.read_text(encoding="utf-8"))


def table(path: Path) -> str:
    """The rows of comparison.json: first single pixels, then, apart from them, region means."""
    document = read(path)
    lines = ["Simulated data."] if document["simulated"] else []
    lines += [document["note"]] if document["note"] else []
    origins, seeds = len(document["origins"]), document["seeds"]
    said = f"{origins} origin{'s' * (origins != 1)}"
    lines.append(f"{document['series']:,} series, {said}, horizons {_listing(document['horizons'])}")
    lines.append(
        f"± is the spread over {seeds} seeds" if seeds > 1 else "One seed: no spread over trainings."
    )
    for on in ON:
        for region in dict.fromkeys(row["region"] for row in document["rows"]):
            lines += ["", *_block(document, region, on)]
    lines += [message for told in document.get("runaways", {}).values() for message in told]
    lines += document.get("notes", [])
    for name, why in document["failed"].items():
        lines.append(f"{why.get('label', name)} failed: {why['message']}")
    return "\n".join(lines)


def _block(document: dict, region: str, on: str) -> list[str]:
    """The table of one region: best in hindsight first marked with a star."""
    rows = [row for row in document["rows"] if (row["region"], row["on"]) == (region, on)]
    rows.sort(key=lambda row: float("inf") if row["rmse_mm"] is None else row["rmse_mm"])
    wide = max(len(document["labels"][row["model"]]) for row in rows)
    head = "".join(f"{name:>9}" for name, _ in HEADS)
    lines = [f"Region {region}, {on}, mm", " " * (wide + 2) + head + "     skill"]
    for place, row in enumerate(rows):
        cells = "".join(f"{_number(row.get(key)):>9}" for _, key in HEADS)
        spread = f" ± {row['rmse_mm_spread']:.2f}" if row["rmse_mm_spread"] is not None else ""
        label = f"{document['labels'][row['model']]:{wide}}"
        lines.append(f"{'*' if place == 0 else ' '} {label}{cells}{_skill(row)}{spread}")
    return lines


def _skill(row: dict) -> str:
    if row["model"] == row["reference"]:
        return " reference"
    value = row["skill"]
    if value is None:
        return "      ----"
    return f"{100 * value:+8.1f} %{WORDS[kind(value)]}"


def _number(value) -> str:
    return "–" if value is None else f"{value:.2f}"


def _listing(values) -> str:
    return ", ".join(str(value) for value in values)


def write_csv(path: Path, document: dict) -> None:
    """All rows: every score with its spread over seeds, RMSE's over origins too, each by horizon, and skill.

    `scored on` keeps single series and region means apart; `mode` says where a row is optimistic, and
    `effort` ("full", "quick") where networks were made smaller and trained shorter.
    """
    horizons = [str(horizon) for horizon in document["horizons"]]
    head = [
        "model",
        "label",
        "region",
        "scored on",
        "mode",
        "effort",
        "simulated",
        "seeds",
        "origins",
        "reference",
        "skill",
    ]
    head += [name for score in NAMES for name in (score, f"{score}_spread")] + ["rmse_mm_origins_spread"]
    head += [f"{score}_{horizon}_ahead" for score in ("rmse_mm", *LATER) for horizon in horizons]
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    for row in document["rows"]:
        start = [row["model"], document["labels"][row["model"]], row["region"], row["on"]]
        start += ["paper (optimistic)" if _in_paper_mode(row["model"], document) else "honest"]
        start += [document["effort"], document["simulated"], row["seeds"], len(document["origins"])]
        scores = [row["skill"], *(row[name] for score in NAMES for name in (score, f"{score}_spread"))]
        scores += [row["rmse_mm_origins_spread"], *(row["rmse_mm_by_horizon"][h] for h in horizons)]
        scores += [row["by_horizon"].get(score, {}).get(h) for score in LATER for h in horizons]
        writer.writerow([*start, row["reference"], *map(_cell, scores)])
    write_bytes(path, text.getvalue().encode("utf-8"))


def _in_paper_mode(model: str, document: dict) -> bool:
    """Whether the scores of a model are optimistic; documents of earlier versions hold one mode."""
    return document["optimistic"] or document.get("modes", {}).get(model) == "paper"


def _cell(value) -> str:
    return "" if value is None else f"{value:.6g}"
