"""The figures of a region in a comparison: bars, errors by horizon, its mean through time, a profile."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.backtest import REFERENCES
from ..core.comparison import ON
from ..figures import curves, profiles, scores
from .captions import Captions
from .compared import Compared, mean
from .comparison_patterns import every_line
from .transect import transect

SHOWN = 4


def draw(folder: Path, document: dict, found: Compared, region: str, note: str, captions: Captions) -> None:
    """All figures of one region: bars of scores, errors by horizon, curves of the region, a profile."""
    for on in ON:
        name = scores.bars(folder, document, region, on, note)
        captions.add(name, _said(document, region, on))
    name = scores.horizons(folder, document, region, note)
    captions.add(name, f"{_horizons_said(document, region)}{_unseen(found)}")
    _curves(folder, document, found, region, note, captions)
    _profile(folder, document, found, region, note, captions)


def _said(document: dict, region: str, on: str) -> str:
    """The first and the last of a region's table in words."""
    rows = [r for r in document["rows"] if (r["region"], r["on"]) == (region, on) and _known(r["rmse_mm"])]
    if not rows:
        return f"Region {region}, {on}: nothing was observed on the tested dates."
    rows.sort(key=lambda row: row["rmse_mm"])
    first, last, labels = rows[0], rows[-1], document["labels"]
    trained = max(row["seeds"] for row in rows)
    table = (
        f"RMSE in mm, region {region}, {on}: from {first['rmse_mm']:.2f} ({labels[first['model']]}) "
        f"to {last['rmse_mm']:.2f} ({labels[last['model']]})."
    )
    return " ".join([table, origins_said(len(document["origins"])), *trainings_said(trained)])


def origins_said(count: int) -> str:
    """Where the forecasts of a table start."""
    return "All forecasts start at one origin." if count == 1 else f"Forecasts start at {count} origins."


def trainings_said(count: int) -> list[str]:
    """Sentences of how often each network was trained, and of what is drawn for that."""
    if count == 1:
        return ["Each network was trained once."]
    return [f"Each network was trained {count} times.", "Whiskers: standard deviation over trainings."]


def _horizons_said(document: dict, region: str) -> str:
    """What the figure of RMSE by dates ahead shows."""
    means = ["origins"] if len(document["origins"]) > 1 else []
    means += ["trainings"] if max(row["seeds"] for row in document["rows"]) > 1 else []
    over = f", means over {' and '.join(means)}" if means else ""
    return f"RMSE on single series of region {region} by dates ahead{over}."


def further_said(count: int) -> str:
    """How further trainings are drawn, " " first; "" where there is but one."""
    return f" Thin lines: further trainings of the same network, {count} in all." if count > 1 else ""


def _known(value) -> bool:
    return value is not None and bool(np.isfinite(value))


def _unseen(found: Compared) -> str:
    """Which dates nobody observed, " " first; "" where all were."""
    seen = np.isfinite(found.truth).any(axis=(0, 2))
    ahead = ", ".join(str(each) for each in found.ahead[~seen])
    return f" Nothing was observed {ahead} dates ahead." if ahead else ""


def _curves(
    folder: Path, document: dict, found: Compared, region: str, note: str, captions: Captions
) -> None:
    inside, labels = found.inside(region), document["labels"]
    told = {labels[name]: every_line(found, name, inside) for name in found.forecasts}
    plain = tuple(labels[name] for name in REFERENCES if name in labels)
    own = found.observed[:, inside]
    file = scores.file_name(region)
    seen = (found.dates, mean(own, own))
    curves.curves(folder, file, f"Region {region}, mean of {inside.sum():,} series", seen, told, plain, note)
    captions.add(
        f"curves_{file}",
        f"Mean of {inside.sum():,} series of region {region}: observed, and forecasts from "
        f"{', '.join(document['origins'])}, each drawn from the value observed at its origin."
        f"{further_said(max(map(found.count, found.forecasts)))}",
    )


def _profile(
    folder: Path, document: dict, found: Compared, region: str, note: str, captions: Captions
) -> None:
    inside = np.flatnonzero(found.inside(region))
    names = best(document, region)
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
        document["labels"][name]: [line.mean(each[origin, lead, inside]) for each in found.trainings(name)]
        for name in names
    }
    file, date = scores.file_name(region), found.targets(origin)[lead]
    unit, size = ("km", 1000) if found.metric else ("units of the map", 1)
    title = f"Region {region}, {date}, {found.ahead[lead]} dates ahead"
    profiles.profile(folder, file, title, line.distance / size, observed, told, note, unit)
    captions.add(
        f"profile_{file}",
        f"Displacement on {date}, forecast from {document['origins'][origin]}, along the longest line "
        f"through region {region}: means of {line.count:,} series within {line.half_width:,.0f} "
        f"{'m' if found.metric else 'units'} of it; "
        f"the {len(names)} models of the smallest RMSE, references among them."
        f"{further_said(max(map(found.count, names)))}",
    )


def best(document: dict, region: str = "") -> list[str]:
    """The `SHOWN` models with the smallest RMSE on single series, of one region or over all."""
    errors = {}
    for row in document["rows"]:
        if row["on"] == ON[0] and region in ("", row["region"]) and _known(row["rmse_mm"]):
            errors.setdefault(row["model"], []).append(row["rmse_mm"])
    return sorted(errors or document["parts"], key=lambda name: np.mean(errors.get(name, 0)))[:SHOWN]
