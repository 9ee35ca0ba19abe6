"""The movable reference: a place whose motion is taken off every series, profile and map that is shown."""

from __future__ import annotations

from concurrent.futures import Future

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsMessageLog, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import GroundCastError
from . import map_place
from .place_reading import PlaceReading
from .series_values import Series
from .words import tr

# As many results are asked in turn: of each dock, what was read is kept.
DOCKS = 3
AT_ONCE_S = 0.03
"""How long the mean of an area may hold the window up before it is read beside it."""


class Reference(QObject):
    """One place for all docks, kept in the study; `changed` tells of another one, of none, and of one that
    was read beside the window and is there now.

    Args:
        study: keeps the place in its field `reference`; None keeps it in memory only.
    """

    changed = pyqtSignal()

    def __init__(self, study=None, parent=None):
        super().__init__(parent)
        self._study = study
        self._place = dict(study.reference) if study is not None else {}
        # (results, place, series) of the docks, the last one first.
        self._read: list[tuple] = []
        # (results, place, reading) of what is being read.
        self._asked: list[tuple] = []
        self._is_asking = False
        self._forget = study.on_change(self._follow) if study is not None else lambda: None

    @property
    def on(self) -> bool:
        """Whether there is a reference."""
        return bool(self._place)

    @property
    def place(self) -> dict:
        """The place as a `map_place.entry`, {} where there is none."""
        return dict(self._place)

    def box(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        """The place in `crs`, a point as a box without size; None where there is none or no way there."""
        if not self._place:
            return None
        return map_place.box_in(self._place, crs)

    def take(self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem, read: tuple | None = None) -> None:
        """Make a place of `crs` the reference; a point is a box without size.

        Args:
            read: (results, the `Series` that they hold there) where that is known: it is not read again.
        """
        self.take_place(map_place.entry(box, crs), read)

    def take_place(self, place: dict, read: tuple | None = None) -> None:
        """Make a `map_place.entry` or `area_entry` the reference; `read` as in `take`."""
        if read is not None:
            self._keep(read[0], dict(place), read[1])
        self._set(dict(place))

    def clear(self) -> None:
        """Show everything as it was computed again."""
        self._set({})

    def series(self, results) -> Series | None:
        """What the results hold at the reference; None without one, where they hold nothing there, and while
        it is being read: `changed` tells when it is there."""
        if not self._place or results is None:
            return None
        if self._known(results) is None and not self.is_reading(results):
            self._ask(results)
        known = self._known(results)
        return None if known is None else known[2]

    def read_now(self, results) -> Series | None:
        """As `series`, and waits for it: for what cannot be done a while later."""
        known = self._known(results)
        return known[2] if known is not None else map_place.series_at(self._place, results)

    def is_reading(self, results) -> bool:
        """Whether what these results hold at the reference is being read."""
        return any(of is results and place == self._place for of, place, _ in self._asked)

    def forget(self, results) -> None:
        """These results are shown no more: nothing is read of them."""
        self._give_up(lambda of, _place: of is results)
        self._read = [each for each in self._read if each[0] is not results]

    def _known(self, results) -> tuple | None:
        """(results, place, series) of what was read."""
        there = (each for each in self._read if each[0] is results and each[1] == self._place)
        return next(there, None)

    def _ask(self, results) -> None:
        reading, place = PlaceReading(self), self._place
        self._asked.append((results, place, reading))
        self._is_asking = True
        try:
            reading.ask(results, place, lambda answer: self._take(results, place, answer), AT_ONCE_S)
        finally:
            self._is_asking = False

    def _take(self, results, place: dict, answer: Future) -> None:
        """What was read; after a while, the docks hear of it."""
        self._give_up(lambda of, at: of is results and at == place)
        try:
            found = answer.result()
        except GroundCastError as error:
            # What is shown meets the same files, and tells of them where somebody reads it.
            QgsMessageLog.logMessage(str(error), "GroundCast", Qgis.MessageLevel.Warning)
            found = None
        self._keep(results, place, found)
        if not self._is_asking and place == self._place:
            self.changed.emit()

    def _give_up(self, which) -> None:
        """Read no more what `which(results, place)` says."""
        for of, place, reading in self._asked:
            if which(of, place):
                reading.stop()
                reading.deleteLater()
        self._asked = [each for each in self._asked if not which(each[0], each[1])]

    def _keep(self, results, place: dict, found: Series | None) -> None:
        self._read = [(results, place, found), *self._read][:DOCKS]

    def relative(self, series: Series | None, results) -> Series | None:
        """`series` less the reference, as it is where the results hold nothing there."""
        own = self.series(results)
        return series if own is None or series is None else series.relative_to(own)

    def told(self, results) -> str:
        """The words of the chip: what the reference is, "" without one."""
        if not self.on:
            return ""
        found = self.series(results)
        if self.is_reading(results):
            return tr("Reference: reading…")
        if found is None:
            return tr("Reference: no values here")
        return tr("Reference: {place}", place=found.where)

    def close(self) -> None:
        """Stop reading, and following the study."""
        self._give_up(lambda _of, _place: True)
        self._forget()

    def _set(self, place: dict) -> None:
        if place == self._place:
            return
        self._place = place
        self._give_up(lambda _of, at: at != place)
        if self._study is not None:
            self._study.reference = dict(place)
            self._study.changed()
        self.changed.emit()

    def _follow(self) -> None:
        """A project was opened, or another study chosen."""
        if self._study.reference != self._place:
            self._place = dict(self._study.reference)
            self._give_up(lambda _of, at: at != self._place)
            self.changed.emit()
