"""The page of Settings → Options → GroundCast: everything that is set once for all studies."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .help_pages import open_page
from .options import PAGE
from .options_environment import EnvironmentGroup
from .options_looks import LooksGroup
from .options_resources import ResourcesGroup
from .widgets.help_key import HelpKey
from .widgets.row import Row
from .words import tr

HELP = "setup#options"


class OptionsPage(QgsOptionsPageWidget):
    """Everything that is set once for all studies; kept when the dialog is accepted."""

    applied = pyqtSignal()
    refused = pyqtSignal(str)
    seriesReset = pyqtSignal()  # noqa: N815  (Qt's way of naming)
    diagnosticsRequested = pyqtSignal()  # noqa: N815

    def __init__(self, setup, parent=None):
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.environment = EnvironmentGroup(setup)
        self.resources = ResourcesGroup()
        self.looks = LooksGroup()
        self.groups = (self.environment, self.resources, self.looks)
        self.environment.known.connect(self.resources.show_devices)
        self.diagnostics = QPushButton(tr("Copy diagnostics"))
        self.diagnostics.setObjectName("gcOptionsDiagnostics")
        self.diagnostics.clicked.connect(self.diagnosticsRequested)
        self.help = QPushButton(tr("Help"))
        self.help.setObjectName("gcOptionsHelp")
        self.help.clicked.connect(lambda: open_page(HELP))
        for button in (self.diagnostics, self.help):
            button.setAutoDefault(False)
        self._lay_out()
        HelpKey(self, HELP, open_page)

    def _lay_out(self):
        inside = QWidget()
        column = QVBoxLayout(inside)
        for widget in (*self.groups, Row((self.diagnostics, self.help))):
            column.addWidget(widget)
        column.addStretch(1)
        # QGIS gives its options the height of their highest page, on small screens too.
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def apply(self):
        """Keep what is shown; called by QGIS when the dialog is accepted.

        What is no proxy is not kept; `refused` says so, since the page is gone by then.
        """
        for group in self.groups:
            group.save()
        if self.looks.resets_series:
            self.seriesReset.emit()
            self.looks.load()
        self.applied.emit()
        if self.environment.trouble():
            kept = tr("The proxy is as it was before.")
            self.refused.emit(f"{self.environment.trouble()} {kept}")

    def isValid(self) -> bool:  # noqa: N802  (newer versions of QGIS ask for this name)
        """Whether the dialog may be accepted."""
        return not self.environment.trouble()

    def helpKey(self):  # noqa: N802  (QGIS asks for this name)
        """None of QGIS's own manual: the Help button opens the plugin's page."""
        return ""
