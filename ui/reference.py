"""The movable reference: a place whose motion is taken off every series, profile and map that is shown."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .series_values import Series
from .words import tr

# How near a point must lie to be the one that was chosen, as a share of the extent of the data.
NEAR = 1e-5


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
        self._read: tuple | None = None
        self._forget = study.on_change(self._follow) if study is not None else lambda: None

    @property
    def on(self) -> bool:
        """Whether there is a reference."""
        return bool(self._place)

    def box(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        """The place in `crs`, a point as a box without size; None where there is none or no way there."""
        if not self._place:
            return None
        own = QgsCoordinateReferenceSystem(self._place["crs"])
        box = QgsRectangle(*self._place["box"])
        if own == crs:
            return box
        try:
            turn = QgsCoordinateTransform(own, crs, QgsProject.instance())
            if self._is_point():
                place = turn.transform(box.center())
                return QgsRectangle(place, place)
            return turn.transformBoundingBox(box)
        except QgsCsException:
            return None

    def take(self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Make a place of `crs` the reference; a point is a box without size."""
        corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
        self._set({"crs": crs.authid() or crs.toWkt(), "box": corners})

    def clear(self) -> None:
        """Show everything as it was computed again."""
        self._set({})

    def series(self, results) -> Series | None:
        """What the results hold at the reference; None without one, or where they hold nothing there."""
        if not self._place or results is None:
            return None
        key = (results, self._place)
        if self._read is None or self._read[0] is not results or self._read[1] != self._place:
            self._read = (*key, self._at(results))
        return self._read[2]

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

    def _at(self, results) -> Series | None:
        box = self.box(results.crs)
        if box is None:
            return None
        if self._is_point():
            extent = results.extent()
            return results.series_at(box.center(), NEAR * max(extent.width(), extent.height()))
        found = results.series_in(box)
        return found[0] if found is not None else None

    def _is_point(self) -> bool:
        left, bottom, right, top = self._place["box"]
        return left == right and bottom == top

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
