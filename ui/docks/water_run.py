"""Step 3 of the Water storage dock: the folder, the one bold button, and the run while it goes on."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from .. import words
from ..widgets.notice import Notice
from ..widgets.paragraph import paragraph
from ..widgets.row import Row
from ..widgets.step import Step
from ..words import tr
from .water_inputs import form

FULL = 1000


class WaterRunStep(Step):
    """Starts and follows runs; the dock's queue holds them."""

    runRequested = pyqtSignal()  # noqa: N815
    cancelRequested = pyqtSignal()  # noqa: N815
    logRequested = pyqtSignal()  # noqa: N815
    edited = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(3, tr("Run"), "gcWaterRunStep", parent)
        self._stage, self._left, self._filling = "", None, False
        self.busy = False
        self._make_folder()
        self._make_buttons()
        self.reason = paragraph("gcWaterReason")
        self.outcome = Notice("gcWaterNotice")
        self._make_running()
        for widget in (self.running, self.outcome):
            self.body.addWidget(widget)
        self.body.addLayout(form([(tr("Folder"), self.folder)]))
        self.body.addWidget(Row((self.primary,)))
        self.body.addWidget(self.reason)
        self.show_idle()

    def _make_folder(self):
        self.folder = QgsFileWidget()
        self.folder.setObjectName("gcWaterFolder")
        self.folder.setAccessibleName(tr("Folder for runs"))
        self.folder.setToolTip(tr("<b>Folder</b><br>Runs get folders in it; empty is the usual place."))
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setPlaceholderText(tr("Beside the project"))
        self.folder.fileChanged.connect(lambda _path: None if self._filling else self.edited.emit())

    def show_folder(self, path: str) -> None:
        """Show where runs go without telling of it."""
        self._filling = True
        self.folder.setFilePath(path)
        self._filling = False

    def _make_buttons(self):
        self.primary = QPushButton(
            QgsApplication.getThemeIcon("/mActionStart.svg"), tr("Correct the water storage")
        )
        self.primary.setObjectName("gcWaterRunButton")
        font = self.primary.font()
        font.setBold(True)
        self.primary.setFont(font)
        self.primary.setDefault(True)
        self.primary.clicked.connect(self.runRequested)

    def _make_running(self):
        self.running = QWidget()
        self.progress_text = paragraph("gcWaterProgressText")
        self.bar = QProgressBar()
        self.bar.setObjectName("gcWaterProgress")
        self.bar.setAccessibleName(tr("Progress of the run"))
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("Cancel"))
        self.cancel.setObjectName("gcWaterCancelButton")
        self.cancel.setAutoDefault(False)
        self.cancel.setToolTip(tr("<b>Cancel</b><br>Stops at once; nothing is left half written."))
        self.cancel.clicked.connect(self.cancelRequested)
        column = QVBoxLayout(self.running)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.progress_text, self.bar, Row((self.cancel,))):
            column.addWidget(widget)

    def block(self, reason: str) -> None:
        """`reason` blocks the button and stands beside it, "" lets it run."""
        self.primary.setEnabled(not reason)
        text = reason or tr("Runs beside QGIS; the map stays usable.")
        self.primary.setToolTip(tr("<b>Correct the water storage</b><br>{text}", text=text))
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason) and not self.busy)

    def show_idle(self) -> None:
        """No run goes on."""
        self.busy = False
        self.running.hide()
        self.primary.show()
        self.folder.setEnabled(True)
        self.reason.setVisible(bool(self.reason.text()))
        self.summarise("")

    def show_running(self) -> None:
        """A run begins."""
        self.busy = True
        self._stage, self._left = words.stage("starting"), None
        self.outcome.clear()
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.primary.hide()
        self.reason.hide()
        self.folder.setEnabled(False)
        self.running.show()
        self._say()

    def show_cancelling(self) -> None:
        """The user cancelled; the worker has five seconds to end."""
        self.cancel.setEnabled(False)
        self.progress_text.setText(tr("Cancelling"))

    def hear(self, batch: list[dict]) -> None:
        """Show a batch of the worker's messages."""
        for message in batch:
            if message["type"] == "stage":
                self._stage = words.stage(message["name"], message.get("region", ""))
            elif message["type"] == "progress":
                self.bar.setRange(0, FULL)
                self.bar.setValue(round(FULL * message["fraction"]))
                self._left = message.get("seconds_left")
        self._say()

    def _say(self):
        if not self.busy or not self.cancel.isEnabled():
            return
        left = [tr("{time} left", time=words.duration(self._left))] if self._left is not None else []
        text = " · ".join([self._stage, *left])
        self.progress_text.setText(text)
        self.summarise(text)
