"""EGMS products as downloaded: L2a, L2b (line of sight) and L3 (up, east), CSV or zip.

Format: EGMS product description, https://land.copernicus.eu/en/products/european-ground-motion-service:
ETRS89-LAEA coordinates (EPSG:3035), millimetres, positive towards the satellite, up or east.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..dates import iso
from ..errors import GroundCastError
from ..source import Source
from ..stack import Stack
from . import text
from .point_csv import table_columns
from .points import DEFORMATION, point_stack

ATTRIBUTION = "Generated using European Union's Copernicus Land Monitoring Service information"
_COLUMNS = {"pid", "easting", "northing", "mean_velocity", "seasonality"}
_DIRECTIONS = {"U": "up", "E": "east"}


class Egms:
    """European Ground Motion Service point series."""

    name = "egms"
    label = "EGMS points"

    def accepts(self, source: Source) -> bool:
        """By the columns of the header, so that renamed files are known too."""
        return text.looks_like(source, lambda header: set(header.names) >= _COLUMNS)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. Further errors: an L3 product whose direction is unknown (`kind`)."""
        header = text.header(source)
        kind = source.kind if source.kind in DEFORMATION else _kind(header)
        stack = point_stack(table_columns(header, ""), source, kind, "mm", "EPSG:3035")
        return replace(stack, attribution=ATTRIBUTION, notes=(*stack.notes, *_notes(stack, header)))


def _kind(header: text.Header) -> str:
    """ "los" for products with a viewing angle, else the direction that the file's name ends with."""
    if "incidence_angle" in header.names or "los_up" in header.names:
        return "los"
    for title in (header.title, header.path.name):
        match = re.search(r"L3_.*_([UE])(?=[_.])", title)
        if match:
            return _DIRECTIONS[match.group(1)]
    raise GroundCastError(
        f"{header.title} is an EGMS L3 product, but its name does not say up (U) or east (E).",
        "Choose the kind up or east.",
        "kind",
    )


def _notes(stack: Stack, header: text.Header) -> list[str]:
    """What users of this product should know."""
    if stack.kind == "los":
        return []
    last = iso(stack.dates)[-1]
    if last < "2021-12-24":
        return []
    return [
        "EGMS L3 keeps dates 6 days apart after December 2021, when one satellite was lost: many are "
        "interpolated, so scores on them are optimistic. Score on L2b."
    ]
