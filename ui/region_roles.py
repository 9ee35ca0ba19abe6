"""What each region of the study is for, kept with the drawn layer or, for other layers, in the study."""

from __future__ import annotations

from itertools import combinations

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ..core.roles import FORECAST, ROLES, SCORED_APART, TEST, TRAIN, VALIDATE
from .region_names import names_of
from .regions_layer import RegionsLayer
from .words import tr

KEY = "region_roles"


def label(role: str) -> str:
    """A role as people read it."""
    return {
        TRAIN: tr("Train"),
        VALIDATE: tr("Validate"),
        TEST: tr("Test (unseen)"),
        FORECAST: tr("Forecast only"),
    }[role]


def tip(role: str) -> str:
    """What a role does, in a sentence."""
    return {
        TRAIN: tr("The model learns here, and forecasts here too."),
        VALIDATE: tr("Decides when training stops and which methods count; nothing else is learned here."),
        TEST: tr("Never used for training. Tells how the model does in a place it has not seen."),
        FORECAST: tr("Forecast by the model of the other regions, and not scored."),
    }[role]


def roles_of(study, layer: QgsVectorLayer | None) -> dict[str, str]:
    """The role of each region of the layer by name; those that nothing is said of train."""
    if layer is None:
        return {}
    field, features = layer.fields().lookupField("role"), list(layer.getFeatures())
    given = {}
    for name, feature in zip(names_of(layer, features), features):
        said = feature[field] if field >= 0 else None
        given[name] = said if said in ROLES else TRAIN
    if not is_drawn(layer):
        kept = study.data_options.get(KEY) or {}
        given |= {name: role for name, role in kept.items() if name in given and role in ROLES}
    return given


def ticked(study, layer: QgsVectorLayer | None) -> list[str]:
    """Names of the regions that a run has, of those that are there; none means all."""
    kept = study.data_options.get("region_names") or ()
    known = set(names_of(layer)) if kept and layer is not None else ()
    return [name for name in kept if name in known]


def take_drawn(study, layer: QgsVectorLayer, names: list[str]) -> None:
    """The study takes the drawn layer, the new regions `names` with a tick.

    Others of the layer, which another study of the project may have drawn, keep the tick that they had.
    """
    kept = list(study.data_options.get("region_names") or ())
    if study.region_layer_id != layer.id():
        kept = []
        others = set(names_of(layer)) - set(names)
    else:
        others = set(kept)
    options = {key: value for key, value in study.data_options.items() if key != "region_names"}
    study.data_options = {**options, "region_names": [*kept, *names]} if others else options
    study.region_layer_id = layer.id()


def of_run(study, layer) -> dict[str, str]:
    """The role of each region that a run has, whether or not all of them train."""
    names = ticked(study, layer)
    return {n: role for n, role in roles_of(study, layer).items() if not names or n in names}


def chosen(study, layer) -> dict[str, str]:
    """The roles of the regions that a run has, empty where all of them train."""
    return unlike(of_run(study, layer))


def unlike(roles: dict[str, str]) -> dict[str, str]:
    """These roles, empty where all of them train."""
    return roles if set(roles.values()) - {TRAIN} else {}


def set_role(study, layer: QgsVectorLayer, name: str, role: str) -> None:
    """Change what a region is for; in a drawn layer Ctrl+Z takes it back."""
    if is_drawn(layer):
        RegionsLayer().set_role(name, role)
        return
    kept = {**(study.data_options.get(KEY) or {}), name: role}
    study.data_options = {**study.data_options, KEY: kept}


def trouble(roles: dict[str, str]) -> str:
    """Why regions of these roles cannot be run, "" when they can."""
    if roles and TRAIN not in roles.values():
        return tr(
            "No region has the role Train, so no model can forecast {name}. Set one to Train.",
            name=next(iter(roles)),
        )
    return ""


def sentence(roles: dict[str, str]) -> str:
    """What the roles come to, "" where every region trains its own model."""
    if not roles:
        return ""
    lists = {role: ", ".join(name for name, own in roles.items() if own == role) for role in ROLES}
    text = {
        TRAIN: tr("{names} train one model together."),
        VALIDATE: tr("{names} decide when it stops and which methods count."),
        TEST: tr("{names} are unseen, and scored apart."),
        FORECAST: tr("{names} are forecast only."),
    }
    alone = {
        TRAIN: tr("{names} trains the model."),
        VALIDATE: tr("{names} decides when it stops and which methods count."),
        TEST: tr("{names} is unseen, and scored apart."),
        FORECAST: tr("{names} is forecast only."),
    }
    several = {role: list(roles.values()).count(role) > 1 for role in ROLES}
    parts = [
        (text if several[role] else alone)[role].format(names=lists[role]) for role in ROLES if lists[role]
    ]
    return " ".join(parts)


def overlaps(layer: QgsVectorLayer, roles: dict[str, str]) -> list[tuple[str, str]]:
    """All pairs of these regions that have an area in common: (the one that keeps its shape, the other)."""
    if len(roles) < 2:
        return []
    features = list(layer.getFeatures())
    shapes = {n: f.geometry() for n, f in zip(names_of(layer, features), features) if n in roles}
    return [
        tuple(sorted(pair, key=lambda name: ROLES.index(roles[name])))
        for pair in combinations(shapes, 2)
        if _share(shapes[pair[0]], shapes[pair[1]])
    ]


def cut(layer: QgsVectorLayer, name: str, by: str) -> None:
    """Take region `by` out of region `name`; Ctrl+Z takes it back."""
    features = dict(zip(names_of(layer), layer.getFeatures()))
    own, other = (QgsFeature(features[each]) for each in (name, by))
    RegionsLayer().begin(layer)
    layer.beginEditCommand(tr("Take {other} out of region {name}", name=name, other=by))
    layer.changeGeometry(own.id(), own.geometry().difference(other.geometry()))
    layer.endEditCommand()
    layer.triggerRepaint()


def spoils(one: str, other: str) -> bool:
    """Whether scores suffer where regions of these two roles overlap."""
    return one != other and FORECAST not in (one, other) and bool({one, other} & set(SCORED_APART))


def _share(one: QgsGeometry, other: QgsGeometry) -> bool:
    """Whether two areas have more than an edge in common."""
    return one.intersects(other) and one.intersection(other).area() > 0


def is_drawn(layer: QgsVectorLayer | None) -> bool:
    """Whether a layer is the study's own, in which regions are drawn."""
    if layer is None:
        return False
    own = RegionsLayer().layer()
    return own is not None and own.id() == layer.id()
