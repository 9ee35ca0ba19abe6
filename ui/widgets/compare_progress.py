"""A comparison while it runs: what it is at, how far it is, and Cancel."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ..words import duration, stage, tr

FULL = 1000


class CompareProgress(QWidget):
    """`cancelRequested` is emitted once a run."""

    cancelRequested = pyqtSignal()  # noqa: N815

    def __init__(self, parent=None):
        super().__init__(parent)
        self.text = QLabel()
        self.text.setObjectName("gcCompareProgressText")
        self.text.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setObjectName("gcCompareProgress")
        self.bar.setAccessibleName(tr("Progress of the comparison"))
        self.bar.setRange(0, FULL)
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("Cancel"))
        self.cancel.setObjectName("gcCompareCancel")
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(tr("<b>Cancel</b><br>Stops at once; finished parts are kept."))
        self.cancel.clicked.connect(self._cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        for widget, stretch in ((self.text, 2), (self.bar, 3), (self.cancel, 0)):
            row.addWidget(widget, stretch)
        self._stage, self._left = "", None
        self.hide()

    def start(self) -> None:
        """A comparison begins."""
        self._stage, self._left = stage("starting"), None
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.show()
        self._say()

    def hear(self, batch: list[dict]) -> None:
        """Show a batch of the worker's messages."""
        for message in batch:
            if message["type"] == "stage":
                self._stage = stage(message["name"], message.get("region", ""))
            elif message["type"] == "progress":
                self.bar.setRange(0, FULL)
                self.bar.setValue(round(FULL * message["fraction"]))
                self._left = message.get("seconds_left")
        if self.cancel.isEnabled():
            self._say()

    def _say(self) -> None:
        parts = [self._stage]
        if self._left is not None:
            parts.append(tr("{time} left", time=duration(self._left)))
        self.text.setText(" · ".join(parts))

    def _cancelled(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(tr("Cancelling: finished parts are kept."))
        self.cancelRequested.emit()
