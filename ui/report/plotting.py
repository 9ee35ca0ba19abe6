"""The plots of a report: what they show is read beside the window, then drawn in turns."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from qgis.core import QgsPointXY

from ...core.errors import GroundCastError
from .. import map_place
from ..beside import aside
from ..run_profile import default_dates
from ..words import tr
from . import pictures
from .chosen import Chosen
from .places import moving_places, widest_row
from .steps import Step, telling

READING, SERIES, PROFILES = 0.2, 0.35, 0.5
NO_LENGTH = "profile-length"


class Plotting:
    """Draws the chosen plots of a run into a folder.

    Args:
        run: a `RunResults`.
        against: the series that values are shown relative to, None for values as they were computed.

    Attributes:
        missing: names of chosen places and lines without values.
    """

    def __init__(self, run, chosen: Chosen, home: Path, against=None):
        self._run, self._chosen, self._home, self._against = run, chosen, home, against
        self._moving: dict | None = None
        self.missing: list[str] = []

    def steps(self) -> Iterator[Step]:
        """What comes next; returns the files: a series and a profile first, then the others."""
        series = yield from self._series()
        profiles = yield from self._profiles()
        return [*series[:1], *profiles[:1], *series[1:], *profiles[1:]]

    def _fastest(self) -> Iterator[Step]:
        """(region, place) where the ground moves most, None where nothing is known."""
        if self._moving is None:
            reading = Step(tr("Looking for the place that moves most"), READING)
            yield reading
            self._moving = yield from aside(reading, lambda: moving_places(self._run))
        if not self._moving:
            return None
        region = max(self._moving, key=lambda name: self._moving[name][0])
        return region, self._moving[region][1]

    def _series(self) -> Iterator[Step]:
        found, step = [], Step(tr("Drawing the series"), SERIES)
        if self._chosen.fastest:
            fastest = yield from self._fastest()
            series = None
            if fastest is not None:
                series = yield from aside(step, lambda: self._run.series_at(fastest[1], 1.0))
            if series is not None:
                found.append((tr("region {region} · {where}", region=fastest[0], where=series.where), series))
        for name, place in self._chosen.places:
            series = yield from aside(step, lambda place=place: map_place.series_at(place, self._run))
            found += [] if series is None else [(name, series)]
            self.missing += [name] if series is None else []
        return (yield from self._drawn(step, found, "series", pictures.draw_series))

    def _profiles(self) -> Iterator[Step]:
        found, step = [], Step(tr("Drawing the profile"), PROFILES)
        for name, line in self._chosen.lines:
            corners = [QgsPointXY(vertex) for vertex in line.vertices()]
            profile = yield from aside(step, lambda corners=corners: self._along(corners))
            found += [] if profile is None else [(tr("profile {name}", name=name), profile)]
            self.missing += [name] if profile is None else []
        if self._chosen.across or (self._chosen.lines and not found):
            fastest = yield from self._fastest()
            profile = None
            if fastest is not None:
                profile = yield from aside(step, lambda: self._along(widest_row(self._run, fastest[0])))
            if profile is not None:
                found.append((tr("region {region} from west to east", region=fastest[0]), profile))
        return (yield from self._drawn(step, found, "profile", pictures.draw_profile))

    def _along(self, corners):
        try:
            return self._run.along(corners, np.array(default_dates(self._run)))
        except GroundCastError as error:
            if error.code != NO_LENGTH:
                raise
            # One line of a layer that is a dot, or lies where nothing can be measured, is left out.
            return None

    def _drawn(self, step: Step, found: list, name: str, draw) -> Iterator[Step]:
        """Draw (words, values) each into a file of its own."""
        files = []
        for number, (words, values) in enumerate(found, 1):
            path = self._home / (f"{name}_{number}.png" if number > 1 else f"{name}.png")
            if self._against is not None:
                values = values.relative_to(self._against)
                words = f"{words} · {tr('relative to {place}', place=self._against.where)}"
            files.append((yield from telling(step, draw(self._run, values, words, path))))
        return files
