"""The movable reference: a place whose motion is taken off every series, profile and map that is shown."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsMessageLog, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import GroundCastError
from . import map_place
from .series_values import Series
from .words import tr

# As many results are asked in turn: of each dock, what was read is kept.
DOCKS = 3


class Reference(QObject):
    """One place for all docks, kept in the study; `changed` tells of another one, and of none.

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
        self._forget = study.on_change(self._follow) if study is not None else lambda: None

    @property
    def on(self) -> bool:
        """Whether there is a reference."""
        return bool(self._place)

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
        place = map_place.entry(box, crs)
        if read is not None:
            self._keep(read[0], place, read[1])
        self._set(place)

    def clear(self) -> None:
        """Show everything as it was computed again."""
        self._set({})

    def series(self, results) -> Series | None:
        """What the results hold at the reference; None without one, or where they hold nothing there."""
        if not self._place or results is None:
            return None
        for of, place, found in self._read:
            if of is results and place == self._place:
                return found
        try:
            self._keep(results, self._place, map_place.series_at(self._place, results))
        except GroundCastError as error:
            # What is shown meets the same files, and tells of them where somebody reads it.
            QgsMessageLog.logMessage(str(error), "GroundCast", Qgis.MessageLevel.Warning)
            return None
        return self._read[0][2]

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
        if found is None:
            return tr("Reference: no values here")
        return tr("Reference: {place}", place=found.where)

    def close(self) -> None:
        """Stop following the study."""
        self._forget()

    def _set(self, place: dict) -> None:
        if place == self._place:
            return
        self._place = place
        if self._study is not None:
            self._study.reference = dict(place)
            self._study.changed()
        self.changed.emit()

    def _follow(self) -> None:
        """A project was opened, or another study chosen."""
        if self._study.reference != self._place:
            self._place = dict(self._study.reference)
            self.changed.emit()
