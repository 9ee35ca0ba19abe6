"""The figures of a model in a comparison: losses, maps, predicted against observed, extremes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from ..core import metrics
from ..figures import maps, scores, tracks
from .captions import Captions
from .compared import Compared

MOST_ROWS = 6


def draw(
    folder: Path, name: str, document: dict, part: Path, found: Compared, note: str, captions: Captions
) -> None:
    """Losses, maps of the last observed date, scatter and extremes of one model."""
    label = document["labels"][name]
    if told := losses(part):
        trainings = scores.losses(folder, label, name, told, note)
        captions.add(f"loss_{name}", losses_said(label, trainings))
    last = found.last_seen(name)
    if last is None:
        captions.skip(f"Maps, scatter and extremes of {label}", "nothing was observed on the tested dates.")
        return
    truth, median = found.truth[last], found.forecasts[name][last]
    when = f"{found.targets(last[0])[last[1]]}, {found.ahead[last[1]]} dates ahead"
    places, unit = (found.places / 1000, "km") if found.metric else (found.places, "")
    quartiles = maps.maps(folder, name, label, places, (truth, median), when, note, unit)
    captions.add(f"maps_{name}", f"{label}, {when}. Quartiles of the residual: {quartiles} mm.")
    r2 = metrics.r2(found.truth, found.forecasts[name])
    maps.scatter(folder, name, label, found.truth, found.forecasts[name], r2, note)
    captions.add(
        f"scatter_{name}",
        f"{label}: all origins, horizons and series. R2 {r2:.2f} is pooled: it holds how places differ, "
        "which a forecast need not know.",
    )
    _tracks(folder, name, label, found, note, captions)


def losses_said(label: str, trainings: int) -> str:
    """What the figure of losses shows."""
    if trainings == 1:
        return f"{label}: loss and R2 of one training."
    return f"{label}: loss and R2 of {trainings} trainings, drawn over each other."


def losses(part: Path) -> dict:
    """Losses by epoch of a part, empty where it was not trained so."""
    path = part / "curves.json"
    told = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return told if told.get("loss") else {}


def _tracks(folder: Path, name: str, label: str, found: Compared, note: str, captions: Captions) -> None:
    every = dict.fromkeys(found.regions.tolist())
    rows = {region: _extremes(found, name, region) for region in list(every)[:MOST_ROWS]}
    tracks.tracks(folder, name, label, rows, note)
    more = f" The first {MOST_ROWS} of {len(every)} regions." if len(every) > MOST_ROWS else ""
    captions.add(
        f"tracks_{name}",
        f"{label}: largest and smallest value of each date. Observed ones hold the largest noise of all "
        f"series, which a median leaves out, so they lie further apart.{more}",
    )


def _extremes(found: Compared, name: str, region: str) -> dict:
    inside = found.inside(region)
    own = found.observed[:, inside]
    told = []
    for origin in range(len(found.starts)):
        given = found.forecasts[name][origin][:, inside]
        told.append((found.targets(origin), _most(given), -_most(-given)))
    return {"dates": found.dates, "highest": _most(own), "lowest": -_most(-own), "told": told}


def _most(values: np.ndarray) -> np.ndarray:
    """(N,) largest of each row, NaN where it holds nothing."""
    most = np.where(np.isfinite(values), values, -np.inf).max(axis=1)
    return np.where(np.isfinite(most), most, np.nan)
