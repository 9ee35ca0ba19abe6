"""The colours that a run has on the map, for all that is drawn of it elsewhere: exports and reports."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsProject

from . import look, recolour
from .group import find_group
from .run_maps import RunMaps


@dataclass(frozen=True)
class ShownColours:
    """What the user changed; safe in any thread.

    Attributes:
        ramp: the run's own for what moves, as text; "" for that of all runs.
        half: of the range of displacement, in mm; 0 for the one that the run came with.
    """

    ramp: str = ""
    half: float = 0.0

    def on(self, maps: RunMaps) -> RunMaps:
        """The maps of the run in these colours."""
        ranges = replace(maps.ranges, ramp=self.ramp, motion=self.half or maps.ranges.motion)
        return replace(maps, ranges=ranges)


def of_run(folder, project: QgsProject | None = None) -> ShownColours:
    """The colours of the run in `folder` in a project, None for the open one; in the main thread."""
    group = find_group(QgsProject.instance() if project is None else project, folder)
    return ShownColours() if group is None else ShownColours(recolour.kept(group), look.stretched(group))
