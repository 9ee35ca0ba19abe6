"""Asks which series and profiles a report has."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from ..report.chosen import Chosen
from ..words import tr

ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
# Lines of a list that are seen without scrolling, at least and at most.
FEW, MANY = 2, 5


class ReportPlots(QWidget):
    """Two lists with ticks: series and profiles of a run.

    Args:
        lines: (name, line in the CRS of the run) of the user's profiles.
        places: (name, `map_place.entry`) of the series that the user picked or kept.
    """

    def __init__(self, lines=(), places=(), parent=None):
        super().__init__(parent)
        self._lines, self._places = tuple(lines), tuple(places)
        names = [(name, True) for name, _ in self._places]
        fastest = (tr("Where the ground moves most"), True)
        self.series = self._list("gcReportSeries", tr("Series"), [fastest, *names])
        names = [(name, not index) for index, (name, _) in enumerate(self._lines)]
        across = (tr("From west to east"), not self._lines)
        self.profiles = self._list("gcReportProfiles", tr("Profiles"), [*names, across])
        self._lay_out()

    def _list(self, name: str, spoken: str, entries) -> QListWidget:
        box = QListWidget()
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.setTextElideMode(Qt.TextElideMode.ElideRight)
        for text, on in entries:
            item = QListWidgetItem(text, box)
            item.setToolTip(text)
            item.setCheckState(ON if on else OFF)
        box.setCurrentRow(0)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        lines = min(max(self.series.count(), self.profiles.count(), FEW), MANY)
        for column, (text, box) in enumerate(
            ((tr("&Series"), self.series), (tr("P&rofiles"), self.profiles))
        ):
            label = QLabel(text)
            label.setBuddy(box)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
            box.setFixedHeight(round((1.4 * lines + 0.6) * box.fontMetrics().height()))

    def chosen(self) -> Chosen:
        """What is ticked."""
        fastest, *places = _ticks(self.series)
        *lines, across = _ticks(self.profiles)
        return Chosen(
            fastest,
            tuple(place for place, on in zip(self._places, places) if on),
            tuple(line for line, on in zip(self._lines, lines) if on),
            across,
        )


def _ticks(box: QListWidget) -> list[bool]:
    return [box.item(row).checkState() == ON for row in range(box.count())]
