"""The reference in a dock of plots: a button that chooses it on the map, and a chip that takes it away."""

from __future__ import annotations

from concurrent.futures import Future

from qgis.core import QgsCsException, QgsPointXY, QgsRectangle
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QToolButton

from ... import resources
from ...core.errors import GroundCastError
from ..area_reading import AreaReading
from ..crs_way import way
from ..maptools.bands import marker, take_off
from ..maptools.control import crs_trouble
from ..maptools.pick import PickTool, reach_of
from ..observed.waiting import Waiting
from ..reference import Reference
from ..series_values import Series
from ..words import tr

SIZE = 14


class ReferenceTool(PickTool):
    """Picks one place or box as the reference, and gives the former tool back."""

    def words(self) -> str:
        return tr("Click the place that shall not move, or drag a box. Esc stops.")


class ReferenceChip(QObject):
    """Adds the button and the chip to a dock's tool bar, and keeps the mark on the map.

    Args:
        dock: a `PlotDock`, whose results the reference is read from.
        reference: shared by all docks.
    """

    def __init__(self, dock, reference: Reference):
        super().__init__(dock)
        self._dock, self.reference = dock, reference
        self._marks, self._reading, self._waiting = [], AreaReading(self), Waiting(self)
        self.tool = ReferenceTool(dock.iface, self)
        self.tool.blocked = lambda: "" if dock.results is not None else tr("Choose data first.")
        sentence = tr(
            "Click a place on the map, or drag a box: its motion is taken off everything shown, "
            "observed and forecast alike."
        )
        self.action = dock.action("", "gcReference", tr("Reference"), sentence)
        self.action.setIcon(QIcon(resources.path("icons/reference.svg")))
        self.tool.set_action(self.action)
        self.tool.picked.connect(lambda place, _keep: self._finish(QgsRectangle(place, place)))
        self.tool.boxed.connect(lambda box, _keep: self._finish(box))
        self.tool.referenced.connect(self._finish)
        self.chip = QToolButton()
        self.chip.setObjectName("gcReferenceChip")
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.chip.setToolTip(
            f"<b>{tr('Reference')}</b><br>{tr('Click to take it away. Intervals keep their widths.')}"
        )
        self.chip.clicked.connect(lambda: self.reference.clear())
        self._place = dock.toolbar.addWidget(self.chip)
        reference.changed.connect(self.show)
        dock.canvas.destinationCrsChanged.connect(self.mark)
        self.show()

    def take(self, box: QgsRectangle) -> None:
        """Make a place in map coordinates the reference, where the results hold values there."""
        dock = self._dock
        map_crs = dock.canvas.mapSettings().destinationCrs()
        self._reading.stop()
        self._waiting.stop()
        try:
            turn = way(map_crs, dock.results.crs)
            if box.isEmpty():
                self._take_place(turn.transform(box.center()))
            else:
                self._ask(turn.transformBoundingBox(box))
        except QgsCsException:
            dock.notice.say("error", crs_trouble(map_crs, dock.results.crs))
        except GroundCastError as error:
            dock.notice.say("error", str(error))

    def show(self) -> None:
        """Chip and mark as the reference is now."""
        text = self.reference.told(self._dock.results)
        self.chip.setText(f"{text}  ✕")
        self.chip.setAccessibleName(tr("{reference}. Take it away.", reference=text))
        self._place.setVisible(bool(text))
        self.mark()

    def mark(self) -> None:
        """A triangle on the map while the dock is open."""
        self._unmark()
        dock = self._dock
        crs = dock.canvas.mapSettings().destinationCrs()
        box = self.reference.box(crs) if dock.isVisible() else None
        if box is None:
            return
        kind = QgsVertexMarker.IconType.ICON_INVERTED_TRIANGLE
        for tone, width in (("#FFFFFF", 4), ("#000000", 2)):
            mark = marker(dock.canvas, tone, kind, SIZE)
            mark.setPenWidth(width)
            mark.setCenter(box.center())
            mark.show()
            self._marks.append(mark)

    def remove(self) -> None:
        """Leave the map for good."""
        self._reading.stop(wait_s=2.0)
        self._waiting.stop()
        self.reference.changed.disconnect(self.show)
        self._dock.canvas.destinationCrsChanged.disconnect(self.mark)
        self.tool.remove()
        self.clear()

    def clear(self) -> None:
        """Nothing of it on the map; the tool gives the canvas back."""
        self.tool.stop()
        self._unmark()

    def _unmark(self) -> None:
        take_off(self._dock.canvas, *self._marks)
        self._marks = []

    def _finish(self, box: QgsRectangle) -> None:
        self.tool.stop()
        self.take(box)

    def _take_place(self, here: QgsPointXY) -> None:
        """The point or cell at a place in the CRS of the results."""
        results = self._dock.results
        if self._waiting.for_series(results, here, lambda: self._take_read(results, here)):
            self._dock.notice.say("info", tr("Reading the place…"))
            return
        found = results.series_at(here, reach_of(self._dock.canvas, here, results.crs))
        place = QgsPointXY(found.x, found.y) if found is not None else here
        self._take_found(QgsRectangle(place, place), found)

    def _take_read(self, results, here: QgsPointXY) -> None:
        """What was waited for is there; an answer of other results than those shown now is none."""
        if results is not self._dock.results:
            return
        try:
            self._take_place(here)
        except GroundCastError as error:
            self._dock.notice.say("error", str(error))

    def _ask(self, box: QgsRectangle) -> None:
        """The mean of a box in the CRS of the results, which may take a while."""
        dock, results = self._dock, self._dock.results
        if not self._reading.ask(results, box, None, lambda answer: self._take_answer(results, box, answer)):
            dock.notice.say("info", tr("Reading the mean…"))

    def _take_answer(self, results, box: QgsRectangle, answer: Future) -> None:
        if results is not self._dock.results:
            return
        try:
            found = answer.result()
        except GroundCastError as error:
            self._dock.notice.say("error", str(error))
            return
        self._take_found(box, found[0] if found is not None else None)

    def _take_found(self, box: QgsRectangle, found: Series | None) -> None:
        """What was read at a place becomes the reference; where nothing was, that is said."""
        dock = self._dock
        if found is None:
            text = tr("No values at this place. Click where there are some.")
            dock.notice.say("info", text, [("gcHideNotice", tr("Hide"), dock.notice.clear)])
            return
        dock.notice.clear()
        self.reference.take(box, dock.results.crs, (dock.results, found))
