"""The quiet line of the Series dock that says how much of packed files is unpacked for fast clicks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QLabel

from ..observed.filling import Filling
from ..words import memory, tr


class SeriesCopying(QObject):
    """Fills the series copy of the data that the dock shows, and says so, while the dock is seen."""

    def __init__(self, dock):
        super().__init__(dock)
        self._dock = dock
        self.filling = Filling(dock.canvas, self)
        self.filling.changed.connect(self.show)
        self.line = QLabel()
        self.line.setObjectName("gcSeriesCopying")
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        gap = self.line.fontMetrics().height() // 3
        self.line.setContentsMargins(gap, 0, gap, 0)
        self.line.hide()
        dock.foot.addWidget(self.line)
        dock.visibilityChanged.connect(lambda _seen: self.follow())

    def follow(self) -> None:
        """Fill for what the dock shows now, if it is seen."""
        results = self._dock.results if self._dock.isVisible() else None
        self.filling.follow(getattr(results, "places", None))

    def show(self) -> None:
        """Say how far it is; nothing where nothing is filled."""
        kept, share = self.filling.kept, self.filling.share()
        self.line.setVisible(kept is not None and share is not None and self.filling.is_filling())
        if self.line.isHidden():
            return
        text = tr("Unpacking for fast clicks: {percent} %", percent=int(100 * share))
        about = tr(
            "Blocks of the packed files are kept unpacked on the disk while you do nothing: {size} of {all} "
            "so far, in {folder}. Options → GroundCast switches it off.",
            size=memory(kept.bytes), all=memory(self.filling.bytes_when_done()), folder=kept.copy.folder,
        )  # fmt: skip
        self.line.setText(text)
        self.line.setToolTip(about)
        self.line.setAccessibleName(text)
        self.line.setAccessibleDescription(about)

    def close(self) -> None:
        """End it for good."""
        self.filling.end()
        self.line.hide()
