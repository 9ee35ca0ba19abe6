"""The figure set of a comparison, from its files: bars, horizons, losses, maps and scatters."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from ..core import metrics
from ..core.comparison import ON
from ..core.stack import Stack
from ..figures import maps, scores

FOLDER = "figures"


def draw(out: Path, document: dict, stack: Stack) -> list[Path]:
    """All figures of the comparison in `out`, as PDF and PNG in its folder `figures`; gives their paths."""
    folder = out / FOLDER
    note = "Simulated data." if document["simulated"] else document["data"].get("attribution", "")
    for region in dict.fromkeys(row["region"] for row in document["rows"]):
        for on in ON:
            scores.bars(folder, document, region, on, note)
        scores.horizons(folder, document, region, note)
    for name, parts in document["parts"].items():
        _of_model(folder, name, document["labels"][name], out / parts[0], stack, note)
    return sorted(folder.iterdir())


def _of_model(folder: Path, name: str, label: str, part: Path, stack: Stack, note: str) -> None:
    """Maps of the last observed date and scatter of one model, and its losses where it was trained."""
    curves = part / "curves.json"
    told = json.loads(curves.read_text(encoding="utf-8")) if curves.is_file() else {}
    if told.get("loss"):
        scores.losses(folder, label, name, told, note)
    with np.load(part / "predictions.npz", allow_pickle=False) as arrays:
        truth, median = arrays["truth_mm"], arrays[f"{name}.median_mm"]
        series, origins, ahead = arrays["series"], arrays["origin"], arrays["horizon"]
    seen = np.argwhere((np.isfinite(truth) & np.isfinite(median)).any(axis=2))
    if not len(seen):
        return
    origin, lead = seen[-1]
    x, y = stack.coordinates()
    places = np.stack([x[series], y[series]], axis=1)
    when = f"{ahead[lead]} dates after {origins[origin]}"
    maps.maps(folder, name, label, places, (truth[origin, lead], median[origin, lead]), when, note)
    maps.scatter(folder, name, label, truth, median, metrics.r2(truth, median), note)
