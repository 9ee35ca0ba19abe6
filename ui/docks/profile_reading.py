"""What the profile dock shows of its lines: the values along them, and those under the pointer in words."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ..profile_values import NamedLine, Profile
from ..words import run_name, tr
from .profile_words import summary, summary_of, values, values_of


class ProfileReading:
    """Reads for a `ProfileDock` as it is set: dates, width, run taken off, reference, lines together."""

    def __init__(self, dock):
        self._dock = dock

    def along(self, line: QgsGeometry) -> Profile | None:
        """The values along a line (CRS of the results): all dates for a picture, less a run or a place."""
        dock, corners = self._dock, [QgsPointXY(vertex) for vertex in line.vertices()]
        every, less = dock.extras.view != "curves", dock.extras.other
        dates = dock.results.dates if every else np.array(dock.date_list.dates())
        swath = (dock.swath.width, dock.swath.middle)
        profile = dock.results.along(corners, dates, *swath)
        if profile is not None and less is not None:
            other = dock.extras.profile_of_other(corners, dates, *swath)
            profile = None if other is None else profile.less(other, run_name(less.name))
        own = dock.reference.series(dock.results)
        if profile is not None and own is not None and not profile.against:
            profile = profile.relative_to(own)
        return None if profile is None or profile.empty else profile

    def together(self) -> list[NamedLine]:
        """Every line that is drawn with others and has values; empty where one is drawn alone."""
        dock = self._dock
        if not dock.lines.several():
            return []
        current = dock.line_box.currentText()
        found = [
            NamedLine(name, dock.profile if name == current else self.along(dock.geometry(name)))
            for name in dock.lines.names()
        ]
        return [each for each in found if each.profile is not None]

    def shown(self) -> list[Profile]:
        """The profiles that are drawn; empty without any."""
        alone = [self._dock.profile] if self._dock.profile is not None else []
        return [each.profile for each in self._dock.named] or alone

    def ruler(self) -> Profile:
        """The profile whose places the pointer counts: the longest of those drawn."""
        return max(self.shown(), key=lambda profile: profile.distance[-1])

    def places(self, index: int) -> list[QgsPointXY]:
        """The place at one distance, on each line that is so long, in the CRS of the results."""
        metres = self.ruler().distance[index]
        told = [(p, p.nearest(metres)) for p in self.shown() if metres <= p.distance[-1] + 1]
        return [QgsPointXY(profile.x[at], profile.y[at]) for profile, at in told]

    def index_at(self, place: QgsPointXY, reach: float) -> int | None:
        """Index of the distance of the line's place nearest to `place`; None where none is in reach.

        Args:
            place, reach: in the CRS of the results and its units; two places of a line are in reach, too.
        """
        away, profile, index = min((_away(p, place) for p in self.shown()), key=lambda found: found[0])
        step = float(np.hypot(*(c[1] - c[0] for c in (profile.x, profile.y)))) if len(profile.x) > 1 else 0.0
        return self.ruler().nearest(profile.distance[index]) if away <= max(reach, step) else None

    def words(self, index: int | None) -> list[str]:
        """What is said of one place, an index; of the whole of the lines for None."""
        dock, unit = self._dock, self._dock.results.unit
        if dock.named and index is not None:
            return values_of(dock.named, float(self.ruler().distance[index]), unit)
        if dock.named:
            shown = [each.name for each in dock.named]
            unlike = [name for name in dock.lines.names() if name not in shown]
            return summary_of(dock.named, unlike, bool(dock.plot.band) or not dock.swath.band)
        if index is not None:
            return values(dock.profile, index, unit, getattr(dock.plot, "row", None))
        told = summary(dock.profile)
        if dock.lines.together:
            told.insert(0, tr("one line at a time: {name}", name=dock.line_box.currentText()))
        return told


def _away(profile: Profile, place: QgsPointXY) -> tuple[float, Profile, int]:
    """(distance, profile, index) of the place of a profile that is nearest to another."""
    away = np.hypot(profile.x - place.x(), profile.y - place.y())
    index = int(away.argmin())
    return float(away[index]), profile, index
