"""The place of zero motion: a point or an area, in the coordinates of the data."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from qgis.utils import iface

from ..words import tr


class ReferencePlace(QWidget):
    """Numbers that can be typed, or taken from the map: its middle or what it shows."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._crs = ""
        self.text = QLineEdit()
        self.text.setObjectName("gcReferencePlace")
        self.text.setAccessibleName(tr("Reference"))
        self.text.setPlaceholderText(tr("x, y or left, bottom, right, top; empty: as they come"))
        self.text.editingFinished.connect(self.changed)
        self.middle = self._button("gcReferenceMiddle", tr("Middle of the map"), False)
        self.shown = self._button("gcReferenceShown", tr("What the map shows"), True)
        self.about = QLabel(
            tr("Its mean is taken off every date before training: observed and forecast are relative to it.")
        )
        self.about.setWordWrap(True)
        # Below the line: beside it they left no room for the words in it.
        row = QHBoxLayout()
        row.addWidget(self.middle)
        row.addWidget(self.shown)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addWidget(self.about)

    def _button(self, name, label, area):
        button = QPushButton(label)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(area))
        return button

    def show_crs(self, crs: str) -> None:
        """The system that the numbers are in; places on the map are brought to it."""
        self._crs = crs
        there = iface is not None and bool(crs)
        for button in (self.middle, self.shown):
            button.setEnabled(there)
            button.setToolTip("" if there else tr("The data have no coordinate reference system."))

    def fill(self, place) -> None:
        self.text.setText(", ".join(f"{part:.10g}" for part in place))

    def value(self) -> list[float]:
        try:
            return [float(part) for part in self.text.text().split(",") if part.strip()]
        except ValueError:
            return []

    def problem(self) -> str:
        """Why the text is no place, "" where it is one."""
        if not self.text.text().strip() or len(self.value()) in (2, 4):
            return ""
        return tr("The reference needs 2 numbers (x, y) or 4 (left, bottom, right, top).")

    def _take(self, area: bool):
        canvas = iface.mapCanvas()
        system = QgsCoordinateReferenceSystem(self._crs)
        bring = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), system, QgsProject.instance())
        try:
            box = bring.transformBoundingBox(canvas.extent())
        except QgsCsException:
            self.about.setText(tr("The map cannot be brought to {crs}. Type the numbers.", crs=self._crs))
            return
        middle = box.center()
        corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
        self.fill(corners if area else [middle.x(), middle.y()])
        self.changed.emit()
