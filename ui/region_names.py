"""Names of regions, by the worker's rule: a name that it would refuse at the run is refused when given."""

from __future__ import annotations

import re

from qgis.core import NULL

from ..core.errors import GroundCastError
from .plots.colours import letters
from .spoken import translated
from .words import tr

# The same rule as `core.regions`, which cannot be loaded here; a test holds the two together.
ALLOWED = r"\w[\w \-.,+&()']*"
LONGEST = 80
FIELDS = ("name", "region", "label")


def require(name: str) -> None:
    """Refuse a name that cannot be that of a folder of results (`region-name`)."""
    if re.fullmatch(ALLOWED, name) and name[-1] not in ". " and len(name) <= LONGEST:
        return
    raise GroundCastError(
        tr("The region {name!r} cannot name a folder of results.", name=name[:LONGEST]),
        tr("Use letters, digits, spaces, - and _."),
        "region-name",
    )


def trouble(names: list[str]) -> str:
    """What is wrong with the names of a layer's regions, "" when nothing is."""
    seen: dict[str, str] = {}
    for name in names:
        try:
            require(name)
        except GroundCastError as error:
            return translated(str(error))
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            return tr("The regions {a} and {b} differ in case only. Rename one.", a=other, b=name)
    return ""


def field_of(layer) -> str:
    """The field that names the layer's regions, "" where it has none."""
    known = {name.lower(): name for name in layer.fields().names()}
    return next((known[name] for name in FIELDS if name in known), "")


def names_of(layer, features: list | None = None) -> list[str]:
    """The names of a layer's regions in order: from its field where each has one, else A, B, C …

    Args:
        features: of the layer, where they were read already.
    """
    field, features = field_of(layer), list(layer.getFeatures()) if features is None else features
    given = [feature[field] if field else NULL for feature in features]
    names = ["" if value is None or value == NULL else str(value).strip() for value in given]
    return names if all(names) else [letters(i) for i in range(len(features))]
