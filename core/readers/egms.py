"""EGMS products as downloaded: L2a, L2b (line of sight) and L3 (up, east), CSV or zip.

Format: "European Ground Motion Service (EGMS) - Product Description and Format Specification"
(eea.github.io/CLMS_documents, DOCS/products/EGMS_product_description_2023.html): ETRS89-LAEA coordinates
(EPSG:3035), millimetres, positive towards the satellite, up or east.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ..dates import iso
from ..errors import GroundCastError
from ..source import Source
from ..stack import Stack
from . import text
from .deformation import DEFORMATION
from .files import contents
from .point_csv import table_columns
from .points import point_stack
from .tiles import side_by_side

ATTRIBUTION = "Generated using European Union's Copernicus Land Monitoring Service information"
_COLUMNS = {"pid", "easting", "northing", "mean_velocity", "seasonality"}
_BASIC = "EGMS L2a is not calibrated: each burst has a reference of its own, so tiles need not fit together."
_DIRECTIONS = {"U": "up", "E": "east"}


class Egms:
    """European Ground Motion Service point series."""

    name = "egms"
    label = "EGMS points"
    several = True

    def accepts(self, source: Source) -> bool:
        """By the columns of the header, so that renamed files are known too; or a folder of such files."""
        return bool(_tables(source))

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. Further errors: an L3 product whose direction is unknown (`kind`).

        The tables of a folder, or those that `source.also` names, are tiles of one product.
        """
        tables = _tables(source) + [replace(source, path=path) for path in source.also]
        headers = [text.header(table) for table in tables or [source]]
        _require_one_product(headers)
        stacks = [_read(table, header) for table, header in zip(tables or [source], headers)]
        return side_by_side(stacks, [header.title for header in headers])


def _read(source: Source, header: text.Header) -> Stack:
    """One table."""
    kind = source.kind if source.kind in DEFORMATION else _kind(header)
    stack = point_stack(table_columns(header, ""), source, kind, "mm", "EPSG:3035")
    return replace(stack, attribution=ATTRIBUTION, notes=(*stack.notes, *_notes(stack, header)))


def _tables(source: Source) -> list[Source]:
    """The source itself, or the EGMS tables of its folder; none where it is no such."""
    folder = Path(source.path)
    if not folder.is_dir():
        return [source] if _is_egms(source) else []
    inside = [replace(source, path=str(file)) for file in contents(folder, (".csv", ".zip"))]
    return [table for table in inside if _is_egms(table)]


def _is_egms(source: Source) -> bool:
    return text.looks_like(source, lambda header: set(header.names) >= _COLUMNS)


def _require_one_product(headers: list[text.Header]) -> None:
    """Refuses tables of several products or tracks, by the names that EGMS gives."""
    products = {_product(header.title): header.title for header in headers}
    if len(products) > 1:
        raise GroundCastError(
            f"The files are of {len(products)} products or tracks ({', '.join(sorted(products))}).",
            "Take the tiles of one.",
            "several-files",
        )


def _product(title: str) -> str:
    """Level and track (L2b 022) or level and direction (L3 U) in a name; "" where it does not say."""
    if found := re.search(r"(L2[ab])_(\d{3})_", title):
        return f"{found[1]} {found[2]}"
    found = re.search(r"(L3)_.*_([UE])(?=[_.])", title)
    return f"{found[1]} {found[2]}" if found else ""


def _kind(header: text.Header) -> str:
    """ "los" for products with a viewing angle, else the direction that the file's name ends with."""
    if "incidence_angle" in header.names or "los_up" in header.names:
        return "los"
    for title in (header.title, header.path.name):
        match = re.search(r"L3_.*_([UE])(?=[_.])", title)
        if match:
            return _DIRECTIONS[match.group(1)]
    raise GroundCastError(
        f"{header.told} is an EGMS L3 product, but its name does not say up (U) or east (E).",
        "Choose the kind up or east.",
        "kind",
    )


def _notes(stack: Stack, header: text.Header) -> list[str]:
    """What users of this product should know."""
    if stack.kind == "los":
        return [_BASIC] if "L2a" in header.title else []
    last = iso(stack.dates)[-1]
    if last < "2021-12-24":
        return []
    return [
        "EGMS L3 keeps dates 6 days apart after December 2021, when one satellite was lost: many are "
        "interpolated, so scores on them are optimistic. Score on L2b."
    ]
