"""A series that is kept beside the one shown: what the user calls it, its colour, and a note."""

from __future__ import annotations

from dataclasses import dataclass

from .series_values import Series


@dataclass(eq=False)
class Kept:
    """A kept series.

    Attributes:
        found: as the results hold it, whatever the reference.
        name, colour, note: the user's; shown: whether its curve is drawn.
    """

    found: Series
    name: str
    colour: str
    note: str = ""
    shown: bool = True
