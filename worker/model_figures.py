"""The figures of a model in a comparison: losses, maps, predicted against observed, extremes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from ..core import metrics
from ..figures import maps, scores, tracks
from .captions import Captions
from .compared import Compared
from .region_figures import further_said

MOST_ROWS = 6
SCATTERED = "all origins, horizons and series"


def draw(
    folder: Path,
    name: str,
    document: dict,
    parts: list[Path],
    found: Compared,
    note: str,
    captions: Captions,
) -> None:
    """Losses, maps of the last observed date, scatter and extremes of one model.

    Args:
        parts: the folder of each of its seeds.
    """
    label = document["labels"][name]
    if told := [curves for curves in map(losses, parts) if curves]:
        trainings = scores.losses(folder, label, name, told, note)
        captions.add(f"loss_{name}", losses_said(label, trainings, len(told)))
    last = found.last_seen(name)
    if last is None:
        captions.skip(f"Maps, scatter and extremes of {label}", "nothing was observed on the tested dates.")
        return
    truth, median = found.truth[last], found.forecasts[name][last]
    when = f"{found.targets(last[0])[last[1]]}, {found.ahead[last[1]]} dates ahead"
    places, unit = (found.places / 1000, "km") if found.metric else (found.places, "")
    quartiles = maps.maps(folder, name, label, places, (truth, median), when, note, unit)
    seeds = found.count(name)
    captions.add(
        f"maps_{name}",
        f"{label}, {when}, forecast from {document['origins'][last[0]]}{first_said(seeds)}. "
        f"Quartiles of the residual: {quartiles} mm.",
    )
    every = np.stack(list(found.trainings(name)))
    truths = np.broadcast_to(found.truth, every.shape)
    r2 = metrics.r2(truths, every)
    maps.scatter(folder, name, label, truths, every, r2, note)
    which = f"all {seeds} trainings, origins, horizons and series" if seeds > 1 else SCATTERED
    captions.add(
        f"scatter_{name}",
        f"{label}: {which}. R2 {r2:.2f} is pooled: it holds how places differ, "
        "which a forecast need not know.",
    )
    _tracks(folder, name, label, found, note, captions)


def first_said(seeds: int) -> str:
    """Which of several trainings a map shows; "" where there is but one."""
    return f", the first of {seeds} trainings" if seeds > 1 else ""


def losses_said(label: str, trainings: int, seeds: int) -> str:
    """What the figure of losses shows."""
    if trainings == 1:
        return f"{label}: loss and R2 of one training."
    of = f" from {seeds} seeds" if seeds > 1 else ""
    return f"{label}: loss and R2 of {trainings} trainings{of}, drawn over each other."


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
        f"series, which a median leaves out, so they lie further apart."
        f"{further_said(found.count(name))}{more}",
    )


def _extremes(found: Compared, name: str, region: str) -> dict:
    inside = found.inside(region)
    own = found.observed[:, inside]
    told = []
    for median in found.trainings(name):
        every = (median[origin][:, inside] for origin in range(len(found.starts)))
        told.append([(found.targets(o), _most(given), -_most(-given)) for o, given in enumerate(every)])
    return {"dates": found.dates, "highest": _most(own), "lowest": -_most(-own), "told": told}


def _most(values: np.ndarray) -> np.ndarray:
    """(N,) largest of each row, NaN where it holds nothing."""
    most = np.where(np.isfinite(values), values, -np.inf).max(axis=1)
    return np.where(np.isfinite(most), most, np.nan)
