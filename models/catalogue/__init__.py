"""The models by name: labels, needs and settings; importable without torch."""

from __future__ import annotations

from ...core.errors import GroundCastError
from ...core.job import convert
from . import twice, work
from .entry import Entry, Memory, Needs, Setting
from .fitness import AtHand, memory_needed, missing
from .networks import GLER_SETTINGS, NETWORKS, PRESETS, with_preset
from .point_networks import POINT_NETWORKS, VECTOR_MACHINES
from .raster_networks import RASTER_NETWORKS
from .simple import REFERENCES, STATISTICAL

__all__ = [
    "BASELINES",
    "ENTRIES",
    "GLER_SETTINGS",
    "PRESETS",
    "AtHand",
    "Entry",
    "Memory",
    "Needs",
    "Setting",
    "entry",
    "label_of",
    "memory_needed",
    "missing",
    "settings",
    "twice",
    "with_preset",
    "work",
]

ENTRIES = (*REFERENCES, *NETWORKS, *RASTER_NETWORKS, *POINT_NETWORKS, *VECTOR_MACHINES, *STATISTICAL)
BASELINES = tuple(each.name for each in REFERENCES)
"""The references that skill is measured against."""


def entry(name: str) -> Entry:
    """The catalogue's entry `name`.

    Raises:
        GroundCastError: there is none (`model-unknown`).
    """
    for candidate in ENTRIES:
        if candidate.name == name:
            return candidate
    names = ", ".join(e.name for e in ENTRIES)
    raise GroundCastError(f"There is no model {name!r}.", f"Choose one of {names}.", "model-unknown")


def label_of(name: str) -> str:
    """What people call a model of a comparison, which may take part a second time as in its paper."""
    label = entry(twice.model_of(name)).label
    return f"{label} {twice.OPTIMISTIC}" if twice.is_published(name) else label


def settings(name: str, changed: dict) -> dict:
    """All settings of model `name`: the defaults with `changed` (text is converted) laid over them.

    Raises:
        GroundCastError: a setting is unknown (`setting-unknown`), or its value is not one it can
            take (`setting-value`).
    """
    known = {s.name: s for s in entry(name).settings}
    for key in changed:
        if key not in known:
            listing = ", ".join(known) or "none"
            raise GroundCastError(
                f"{entry(name).label} has no setting {key!r}.",
                f"Its settings are {listing}.",
                "setting-unknown",
            )
    return {key: _value(s, changed.get(key, s.default)) for key, s in known.items()}


def _value(setting: Setting, given):
    value = convert(setting.name, given, setting.default)
    if setting.choices and value not in setting.choices:
        raise GroundCastError(
            f"{setting.name} = {value} is not one of {', '.join(setting.choices)}.",
            f"The default is {setting.default}.",
            "setting-value",
        )
    return value
