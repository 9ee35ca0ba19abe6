"""What the user chose to prepare the data with: as words of the worker's command line, and in one line."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import fields

from ..core.preparation import Alignment, Preparation, changed_words
from .words import number, tr

KEYS = tuple(f.name for f in fields(Preparation) if f.name != "alignment")


def chosen(options: Mapping) -> dict:
    """The entries of a study's data options that prepare the data."""
    return {key: options[key] for key in KEYS if options.get(key)}


def others(options: Mapping) -> dict:
    """The other entries of a study's data options."""
    return {key: value for key, value in options.items() if key not in KEYS}


def preparation(options: Mapping, alignment: Mapping | None = None) -> Preparation:
    """The preparation that a study's options stand for.

    Raises:
        GroundCastError: a value is out of range (`setting-value`).
    """
    aligned = {name: Alignment(**entries) for name, entries in (alignment or {}).items()}
    return Preparation(**chosen(options), alignment=aligned)


def words(made: Preparation) -> list[str]:
    """The same for `groundcast prepare` and `groundcast lags`."""
    return [word for key, text in changed_words(made) for word in ("--set", f"{key}={text}")]


def summary(options: Mapping) -> str:
    """What is on, in one line; "" where nothing is."""
    on = chosen(options)
    parts = [_masked(on), _dates(on), _jumps(on), _reference(on), _direction(on), _cells(on), _axis(on)]
    return " · ".join(part for part in parts if part)


def _masked(on: dict) -> str:
    return tr("only {masks}", masks=", ".join(on["mask"]).replace("_", " ")) if "mask" in on else ""


def _dates(on: dict) -> str:
    days = on.get("drop_dates", ())
    if len(days) == 1:
        return tr("without {day}", day=days[0])
    return tr("without {n} dates", n=number(len(days))) if days else ""


def _jumps(on: dict) -> str:
    texts = {"mend": tr("jumps mended"), "drop": tr("without series that jump")}
    return texts.get(on.get("jumps", ""), "")


def _reference(on: dict) -> str:
    place = on.get("reference_place", ())
    if not place:
        return ""
    return tr("relative to a point") if len(place) == 2 else tr("relative to an area")


def _direction(on: dict) -> str:
    if on.get("other"):
        name = os.path.basename(str(on["other"]).rstrip("/\\"))
        texts = {"east": tr("east, with {name}", name=name)}
        return texts.get(on.get("component", "up"), tr("up, with {name}", name=name))
    return tr("vertical") if on.get("vertical") else ""


def _cells(on: dict) -> str:
    return tr("cells of {size} m", size=number(on["cell"])) if "cell" in on else ""


def _axis(on: dict) -> str:
    return tr("every {n} days", n=number(on["cadence_days"])) if "cadence_days" in on else ""
