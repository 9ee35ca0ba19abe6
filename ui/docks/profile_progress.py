"""How far the reading of a profile is, and a button that ends it; both only where it takes a while."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from ..words import percent, tr

WHOLE, WIDTH = 1000, 12
"""Steps of the bar, and its width in letters."""
HINT_MS = 100
"""What is read sooner is shown without a word."""


class ProfileProgress(QObject):
    """A bar and a button at the foot of a `ProfileDock`, hidden while nothing is read."""

    def __init__(self, dock):
        super().__init__(dock)
        self._dock = dock
        self.bar = QProgressBar()
        self.bar.setObjectName("gcProfileProgress")
        self.bar.setAccessibleName(tr("Reading the profile"))
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(WIDTH * dock.fontMetrics().averageCharWidth())
        self.button = QPushButton(tr("Cancel"))
        self.button.setObjectName("gcProfileCancel")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda _checked=False: dock.cancel_reading())
        for widget in (self.bar, self.button):
            dock.foot.addWidget(widget)
            widget.hide()
        dock.reading.progressed.connect(self._tell)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(HINT_MS)
        self._soon.timeout.connect(self._show)

    def begin(self) -> None:
        """Something is being read; soon that is said."""
        self._soon.start()

    def _show(self) -> None:
        """It takes a while: what is shown fades, and the line below says why."""
        self.bar.setValue(0)
        self.bar.show()
        self.button.show()
        if self._dock.has_picture():
            self._dock.dim(True)
        else:
            self._dock.say_empty(tr("Reading…"))
        self._tell(0.0)

    def end(self) -> None:
        """Nothing is read any more."""
        self._soon.stop()
        self.bar.hide()
        self.button.hide()
        self._dock.dim(False)

    def _tell(self, share: float) -> None:
        if self.bar.isHidden():
            return
        self.bar.setValue(round(share * WHOLE))
        self._dock.readout.say([tr("Reading the profile: {share}", share=percent(share))])
