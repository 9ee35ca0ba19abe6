"""How factors come to the deformation, in words for people and as rows of choices."""

from __future__ import annotations

import os
from collections.abc import Mapping

from ..core.alignment import Alignment
from .words import number, tr

TABLES = (".csv", ".txt")


def kind(path: str) -> str:
    """What a factor's source is, as far as its name tells."""
    if path.lower().endswith(TABLES):
        return tr("stations")
    return tr("rasters") if os.path.isdir(path) else tr("raster")


def spaces(path: str) -> list[tuple[str, str]]:
    """(rule, label) of the ways in space that suit a source."""
    own = ("", tr("Its own places (the model weighs them)"))
    nearest = ("nearest", tr("Nearest"))
    if path.lower().endswith(TABLES):
        return [own, nearest, ("inverse-distance", tr("Weighted by inverse distance"))]
    return [
        own,
        nearest,
        ("bilinear", tr("Bilinear")),
        ("average", tr("Average of the cells within")),
        ("cell-size", tr("By cell size: bilinear or average")),
    ]


def times() -> list[tuple[str, str]]:
    """(rule, label) of the ways in time."""
    return [
        ("", tr("Usual: monthly mean for rain, else linear")),
        ("linear", tr("Linear between samples")),
        ("previous", tr("The sample before")),
        ("monthly", tr("Mean of the month")),
        ("sum", tr("Sum since the date before")),
    ]


def short(entries: Mapping) -> str:
    """How a factor comes, in a cell of a table: "sum, 24 days later"; "usual" where nothing was chosen."""
    chosen = Alignment(**entries)
    names = {"inverse-distance": tr("inverse distance"), "cell-size": tr("by cell size"), "": ""}
    parts = [names.get(chosen.space, chosen.space), chosen.time]
    if chosen.lag_days:
        parts.append(tr("lag {n} days", n=number(chosen.lag_days)))
    return ", ".join(part for part in parts if part) or tr("usual")
