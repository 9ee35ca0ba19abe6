"""The figure set of a comparison, from its files: each with a caption, or a reason why it is missing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from ..core import metrics
from ..core.backtest import REFERENCES
from ..core.comparison import ON
from ..core.stack import Stack
from ..figures import curves, maps, patterns, profiles, scores, tracks
from . import compared, comparison_patterns
from .captions import Captions
from .compared import Compared, mean
from .comparison_patterns import lines
from .transect import transect

FOLDER = "figures"
SHOWN = 4
MOST_ROWS = 6
FIRST_SEED = 0


def draw(out: Path, document: dict, stack: Stack) -> list[Path]:
    """All figures of the comparison in `out`, as PDF and PNG in its folder `figures`; gives their paths.

    `captions.md` beside them says what each shows, with its numbers, and which do not apply, and why.
    """
    folder = out / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    note = _note(document)
    captions = Captions(note)
    found = compared.load(out, document, stack)
    for region in dict.fromkeys(row["region"] for row in document["rows"]):
        _of_region(folder, document, found, region, note, captions)
    for name, parts in document["parts"].items():
        _of_model(folder, name, document, out / parts[0], found, note, captions)
    _patterns(folder, document, found, _wanted(out, document), note, captions)
    without = [
        document["labels"][name] for name, own in document["parts"].items() if not _losses(out / own[0])
    ]
    if without:
        captions.skip(f"Loss of {', '.join(without)}", "not trained in epochs.")
    captions.write(folder)
    return sorted(folder.iterdir())


def _note(document: dict) -> str:
    """What stands under every figure: simulated or whose data, and that paper mode flatters."""
    told = "Simulated data." if document["simulated"] else document["data"].get("attribution", "")
    return f"{told} Paper mode: optimistic.".strip() if document["optimistic"] else told


def _of_region(
    folder: Path, document: dict, found: Compared, region: str, note: str, captions: Captions
) -> None:
    for on in ON:
        name = scores.bars(folder, document, region, on, note)
        captions.add(name, _said(document, region, on))
    name = scores.horizons(folder, document, region, note)
    captions.add(name, f"RMSE on single series of region {region} by dates ahead.")
    _curves(folder, document, found, region, note, captions)
    _profile(folder, document, found, region, note, captions)


def _said(document: dict, region: str, on: str) -> str:
    """The first and the last of a region's table in words."""
    rows = [r for r in document["rows"] if (r["region"], r["on"]) == (region, on) and _known(r["rmse_mm"])]
    if not rows:
        return f"Region {region}, {on}: nothing was observed on the tested dates."
    rows.sort(key=lambda row: row["rmse_mm"])
    first, last, labels = rows[0], rows[-1], document["labels"]
    return (
        f"RMSE in mm, region {region}, {on}: from {first['rmse_mm']:.2f} ({labels[first['model']]}) "
        f"to {last['rmse_mm']:.2f} ({labels[last['model']]}); {first['seeds']} training(s), "
        f"{len(document['origins'])} origin(s). Whiskers: standard deviation over trainings."
    )


def _known(value) -> bool:
    return value is not None and bool(np.isfinite(value))


def _curves(
    folder: Path, document: dict, found: Compared, region: str, note: str, captions: Captions
) -> None:
    inside, labels = found.inside(region), document["labels"]
    told = {labels[name]: lines(found, name, inside) for name in found.forecasts}
    plain = tuple(labels[name] for name in REFERENCES if name in labels)
    own = found.observed[:, inside]
    file = scores.file_name(region)
    seen = (found.dates, mean(own, own))
    curves.curves(folder, file, f"Region {region}, mean of {inside.sum():,} series", seen, told, plain, note)
    captions.add(
        f"curves_{file}",
        f"Mean of {inside.sum():,} series of region {region}: observed, and forecasts from "
        f"{', '.join(document['origins'])}, each drawn from the value observed at its origin.",
    )


def _profile(
    folder: Path, document: dict, found: Compared, region: str, note: str, captions: Captions
) -> None:
    inside = np.flatnonzero(found.inside(region))
    names = _best(document, region)
    last = found.last_seen(names[0])
    line = transect(found.places[inside])
    if line is None or last is None:
        why = (
            "fewer than 12 places lie along one line" if last else "nothing was observed on the tested dates"
        )
        captions.skip(f"Profile of region {region}", f"{why}.")
        return
    origin, lead = last
    observed = line.mean(found.truth[origin, lead, inside])
    told = {
        document["labels"][name]: line.mean(found.forecasts[name][origin, lead, inside]) for name in names
    }
    file, date = scores.file_name(region), found.targets(origin)[lead]
    unit, size = ("km", 1000) if found.metric else ("units of the map", 1)
    title = f"Region {region}, {date}, {found.ahead[lead]} dates ahead"
    profiles.profile(folder, file, title, line.distance / size, observed, told, note, unit)
    captions.add(
        f"profile_{file}",
        f"Displacement on {date} along the longest line through region {region}: means of {line.count:,} "
        f"series within {line.half_width:,.0f} {'m' if found.metric else 'units'} of it; "
        f"the {len(names)} models of the smallest RMSE, references among them.",
    )


def _best(document: dict, region: str = "") -> list[str]:
    """The `SHOWN` models with the smallest RMSE on single series, of one region or over all."""
    errors = {}
    for row in document["rows"]:
        if row["on"] == ON[0] and region in ("", row["region"]) and _known(row["rmse_mm"]):
            errors.setdefault(row["model"], []).append(row["rmse_mm"])
    return sorted(errors or document["parts"], key=lambda name: np.mean(errors.get(name, 0)))[:SHOWN]


def _of_model(
    folder: Path, name: str, document: dict, part: Path, found: Compared, note: str, captions: Captions
) -> None:
    """Losses, maps of the last observed date, scatter and extremes of one model."""
    label = document["labels"][name]
    if told := _losses(part):
        trainings = scores.losses(folder, label, name, told, note)
        captions.add(f"loss_{name}", f"{label}: loss and R2 of {trainings} training(s), origins and regions.")
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


def _losses(part: Path) -> dict:
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


def _wanted(out: Path, document: dict) -> int:
    """Number of patterns that a compared model was told to use; 0 where none was."""
    counts = [0]
    for parts in document["parts"].values():
        path = out / parts[0] / "job.json"
        told = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        counts.append(int(told.get("settings", {}).get("clusters", 0)))
    return max(counts) if max(counts) > 1 else 0


def _patterns(
    folder: Path, document: dict, found: Compared, wanted: int, note: str, captions: Captions
) -> None:
    few = comparison_patterns.sampled(found, FIRST_SEED)
    if why := comparison_patterns.why_none(few):
        captions.skip("Silhouette and patterns", why)
        return
    curve, count = comparison_patterns.curve(few, FIRST_SEED, wanted)
    labels = {name: document["labels"][name] for name in _best(document)}
    made = comparison_patterns.patterns(few, count, FIRST_SEED, labels)
    patterns.silhouette(folder, curve, count, note)
    patterns.patterns(folder, found.dates, made, note)
    how = "as the model was told" if wanted == count else "the best of those tried"
    captions.add(
        "silhouette",
        f"K-means on the series until {found.dates[found.starts.min()]}, the first origin: mean silhouette, "
        f"{curve[count]:.2f} with {count} patterns, {how}.",
    )
    sizes = ", ".join(f"{one['size']:,}" for one in made)
    captions.add("patterns", f"Mean and quartiles of the series of each pattern: {sizes} series.")
