"""What the profile dock shows of its lines: the values along them, and those under the pointer in words."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import GroundCastError
from .. import run_names
from ..profile_values import Line, NamedLine, Profile
from ..run_profile import line_through, profile_near
from ..thread_reading import ThreadReading, failed
from ..words import tr
from .profile_words import summary, summary_of, values, values_of

AT_ONCE_S = 0.03
"""How long a profile may hold the window up before it is left to a later event."""


@dataclass(frozen=True, eq=False)
class Asked:
    """All that a thread needs to know of the dock: nothing of it changes while it reads.

    Attributes:
        results, other: of the run shown, and of the one taken off or None; for another thread.
        lines, others: by name, in the metric of either; the first is the current one.
        dates, width, middle: as in `run_profile.profile_near`.
    """

    results: object
    other: object
    lines: dict[str, Line]
    others: dict[str, Line]
    dates: np.ndarray
    width: float
    middle: str

    def read(self, going: Callable, told: Callable) -> dict[str, Profile | None]:
        """The profile of each line, None where nothing lies near it; raises as `profile_near`."""
        found, steps = {}, len(self.lines) * (1 if self.other is None else 2)
        given = (self.dates, self.width, self.middle, going)
        for name, line in self.lines.items():
            at = len(found) / len(self.lines)
            part = lambda share, at=at: told(at + share / steps)  # noqa: E731
            found[name] = profile_near(self.results, line, *given, part)
            if found[name] is not None and self.other is not None:
                other = profile_near(self.other, self.others[name], *given, part)
                label = run_names.told(self.other.folder)
                found[name] = None if other is None else found[name].less(other, label)
        return found


class ProfileReading(QObject):
    """Reads for a `ProfileDock` as it is set: dates, width, run taken off, reference, lines together.

    Signals: `progressed(share)` while a reading goes on that did not end at once.
    """

    progressed = pyqtSignal(float)

    def __init__(self, dock):
        super().__init__(dock)
        self._dock = dock
        self._beside = ThreadReading(self)
        self._share = 0.0
        self._beside.waited.connect(lambda: self.progressed.emit(self._share))

    def ask(self, line: QgsGeometry, then: Callable[[Future], None]) -> bool:
        """Read the current line (CRS of the results) and those drawn with it; whether that was done at once.

        `then(future)` is called in the main thread with (profile, named lines), or raises what the files do.

        Raises:
            QgsCsException: a line has no way to a CRS.
        """
        self._share = 0.0
        try:
            asked = self._asked(line)
        except GroundCastError as error:
            # A run of points is opened anew; its drive may be gone, which is told like any other answer.
            self.stop()
            then(failed(error))
            return True
        work = lambda going: asked.read(going, self._tell)  # noqa: E731
        return self._beside.ask(work, lambda answer: then(_finished(answer, self._finish)), AT_ONCE_S)

    @property
    def busy(self) -> bool:
        """Whether values are being read."""
        return self._beside.busy

    def stop(self, wait_s: float = 0.0) -> None:
        """Forget what was asked for; its thread ends after the part that it reads."""
        self._beside.stop(wait_s)

    def _tell(self, share: float) -> None:
        self._share = share

    def _asked(self, line: QgsGeometry) -> Asked:
        dock, other = self._dock, self._dock.extras.other
        shapes = {dock.line_box.currentText(): line}
        if dock.lines.several():
            shapes |= {name: dock.geometry(name) for name in dock.lines.names() if name not in shapes}
        every = dock.extras.is_picture
        dates = dock.results.dates if every else np.array(dock.date_list.dates())
        corners = {name: [QgsPointXY(at) for at in shape.vertices()] for name, shape in shapes.items()}
        lines = {name: line_through(dock.results.crs, own) for name, own in corners.items()}
        others = {}
        if other is not None:
            turn = QgsCoordinateTransform(dock.results.crs, other.crs, QgsProject.instance())
            turned = {name: [turn.transform(at) for at in own] for name, own in corners.items()}
            others = {name: line_through(other.crs, own) for name, own in turned.items()}
        results, less = dock.results.in_thread(), None if other is None else other.in_thread()
        return Asked(results, less, lines, others, dates, dock.swath.width, dock.swath.middle)

    def _finish(self, found: dict[str, Profile | None]) -> tuple[Profile | None, list[NamedLine]]:
        """The current line's profile, and all of those drawn together that have values."""
        dock = self._dock
        own = dock.reference.series(dock.results)
        told = {}
        for name, profile in found.items():
            if profile is not None and own is not None and not profile.against:
                profile = profile.relative_to(own)
            if profile is not None and dock.extras.view == "slope":
                profile = profile.slope()
            told[name] = None if profile is None or profile.empty else profile
        current = dock.line_box.currentText()
        order = [name for name in dock.lines.names() if told.get(name) is not None]
        named = [NamedLine(name, told[name]) for name in order] if len(found) > 1 else []
        return told.get(current, next(iter(told.values()))), named

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
        dock, unit = self._dock, self.shown()[0].unit
        if dock.named and index is not None:
            return values_of(dock.named, float(self.ruler().distance[index]), unit)
        if dock.named:
            shown = [each.name for each in dock.named]
            unlike = [name for name in dock.lines.names() if name not in shown]
            return summary_of(dock.named, unlike, bool(dock.plot.band) or not dock.swath.band)
        if index is not None:
            told = values(dock.profile, index, unit, getattr(dock.plot, "row", None))
            return told + dock.beside.words(index)
        told = summary(dock.profile)
        if dock.lines.together:
            told.insert(0, tr("one line at a time: {name}", name=dock.line_box.currentText()))
        return told


def _away(profile: Profile, place: QgsPointXY) -> tuple[float, Profile, int]:
    """(distance, profile, index) of the place of a profile that is nearest to another."""
    away = np.hypot(profile.x - place.x(), profile.y - place.y())
    index = int(away.argmin())
    return float(away[index]), profile, index


def _finished(answer: Future, finish: Callable) -> Future:
    """The answer of a thread, with what only the main one may add."""
    told = Future()
    try:
        told.set_result(finish(answer.result()))
    except Exception as error:
        # Whoever asked raises it again.
        told.set_exception(error)
    return told
