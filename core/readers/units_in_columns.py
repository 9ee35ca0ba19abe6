"""Units at the end of a column's name (los_mm)."""

from __future__ import annotations

from ..units import length_unit


def unit_of_column(name: str) -> str:
    """The unit of length that a name ends with after an underscore, "" where there is none."""
    bare, _, last = name.rpartition("_")
    return length_unit(last) if bare else ""
