"""What is said of the regions of a study: too little in them, shared by them, or too near each other."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.roles import FORECAST, TEST
from . import region_roles
from .region_counts import Counts
from .region_names import names_of
from .spoken import translated
from .words import number, tr


@dataclass(frozen=True)
class Remark:
    """A sentence; `cut` is (region that keeps its shape, region to be cut) where cutting mends it."""

    text: str
    cut: tuple[str, str] | tuple = ()


def refusals(layer, roles: dict[str, str], counts: Counts | None) -> list[Remark]:
    """Why regions of these roles cannot be run, of regions that a run has."""
    crossed = crossing(layer, roles)
    # What two areas share cannot be told of one that crosses itself.
    shared = [] if crossed else overlapping(layer, roles, counts, spoiling=True)
    return [*crossed, *empty(roles, counts, certainly=True), *shared]


def warnings(layer, roles: dict[str, str], counts: Counts | None) -> list[Remark]:
    """What to know of them before they are run."""
    return [
        *empty(roles, counts, certainly=False),
        *overlapping(layer, roles, counts, spoiling=False),
        *adjoining(roles, counts),
    ]


def crossing(layer, roles: dict[str, str]) -> list[Remark]:
    """Of each region whose outline crosses itself, as QGIS's own tools let it: the worker's own words."""
    features = list(layer.getFeatures())
    wrong = (
        name
        for name, feature in zip(names_of(layer, features), features)
        if name in roles and not (feature.geometry().isEmpty() or feature.geometry().isGeosValid())
    )
    text = "Region {name} is not a proper polygon (self-intersection). Draw it without crossing lines."
    return [Remark(translated(text.format(name=name))) for name in wrong]


def empty(roles: dict[str, str], counts: Counts | None, certainly: bool) -> list[Remark]:
    """Of each region without data: those in which surely nothing lies, or those that only seem so."""
    found = counts or Counts()
    text = tr("Region {name} holds no valid pixels. Draw it on the coloured area.")
    return [
        Remark(text.format(name=name))
        for name in roles
        if found.inside.get(name) == 0 and (name not in found.uncertain) == certainly
    ]


def overlapping(layer, roles: dict[str, str], counts: Counts | None, spoiling: bool) -> list[Remark]:
    """Of each pair that shares an area: those that spoil a score, or all others."""
    made = []
    for pair in region_roles.overlaps(layer, roles):
        if region_roles.spoils(*(roles[name] for name in pair)) == spoiling:
            shared = counts.shared.get(pair, counts.shared.get(pair[::-1], 0)) if counts else None
            made.append(Remark(_overlap(*pair, shared, spoiling), pair))
    return made


def _overlap(kept: str, other: str, shared: int | None, spoiling: bool) -> str:
    if not spoiling:
        if shared is None:
            return tr("Regions {a} and {b} overlap; what they share counts in both.", a=kept, b=other)
        text = tr("Regions {a} and {b} share {n} pixels or points, which count in both.")
        return text.format(a=kept, b=other, n=number(shared))
    if shared is None:
        return tr("Region {b} overlaps {a}, so its scores would be too good.", a=kept, b=other)
    text = tr("Regions {a} and {b} share {n} pixels or points. Scores for {b} would be too good.")
    return text.format(a=kept, b=other, n=number(shared))


def adjoining(roles: dict[str, str], counts: Counts | None) -> list[Remark]:
    """Of each unseen region that touches one that the model learns from."""
    made = []
    for pair in sorted(counts.beside) if counts else ():
        by_role = {roles.get(name): name for name in pair}
        if TEST in by_role and set(by_role) - {TEST, FORECAST, None}:
            other = next(name for role, name in by_role.items() if role != TEST)
            text = tr("Region {b} lies directly beside {a}. Neighbours move alike, so its scores flatter.")
            made.append(Remark(text.format(a=other, b=by_role[TEST])))
    return made
