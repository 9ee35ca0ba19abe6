"""Which plots a report has."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsGeometry


@dataclass(frozen=True)
class Chosen:
    """What is plotted besides the maps.

    Attributes:
        fastest: the series where the ground moves most.
        places: (name, `map_place.entry`) of further series.
        lines: (name, line in the CRS of the run) of profiles.
        across: a profile from west to east through the region that moves most; drawn, too, where none of
            `lines` meets values.
    """

    fastest: bool = True
    places: tuple[tuple[str, dict], ...] = ()
    lines: tuple[tuple[str, QgsGeometry], ...] = ()
    across: bool = True
