"""The loss curve in a window of its own, large, for as long as somebody looks."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
)

from ..dialogs.size import open_at
from ..help_pages import open_page
from ..words import tr
from .help_key import HelpKey
from .loss_plot import LossPlot, meaning
from .page import Page

BEAT_MS = 400
LINES = 13
"""Of text, as high as the curve is at least: on small screens the words below it are scrolled to."""
HELP = "forecast#run"


class LossWindow(QDialog):
    """Shows the curves of a `LossPlot` as they grow, and says what they mean."""

    def __init__(self, followed: LossPlot):
        super().__init__(followed.window())
        self.setObjectName("gcLossWindow")
        self.setWindowTitle(tr("Loss curve"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.plot = LossPlot(self, followed)
        self.plot.setObjectName("gcLossLarge")
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.plot.setMinimumHeight(LINES * self.fontMetrics().height())
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Help | kinds.Close)
        buttons.rejected.connect(self.reject)
        buttons.helpRequested.connect(lambda: open_page(HELP))
        HelpKey(self, HELP, open_page)
        column = QVBoxLayout(self)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(buttons)
        self._beat = QTimer(self)
        self._beat.timeout.connect(self.plot.update)
        self._beat.start(BEAT_MS)
        open_at(self, 90, 30)

    def _scrolled(self) -> QScrollArea:
        """The curve, and below it what it means."""
        page, told, scroll = Page(), QLabel(meaning()), QScrollArea()
        told.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot, 1)
        column.addWidget(told)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll
