"""One line of values below a plot: as many as fit, the most important first, all of them as tooltip."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

GAP = "    "
MORE = " …"


class Readout(QLabel):
    """A line that never asks for width; what does not fit is left out as a whole, never cut in a word."""

    def __init__(self, name: str, parent=None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        gap = self.fontMetrics().height() // 3
        self.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self._parts: list[str] = []

    def say(self, parts: list[str]) -> str:
        """Show the parts from the first on; gives all of them as one text."""
        self._parts = [part for part in parts if part]
        whole = GAP.join(self._parts)
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self._fit()
        return whole

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.contentsRect().width()
        measure = self.fontMetrics()
        count = len(self._parts)
        texts = [GAP.join(self._parts[:n]) + (MORE if n < count else "") for n in range(count, 0, -1)]
        fits = [text for text in texts if measure.horizontalAdvance(text) <= width]
        first = measure.elidedText(texts[-1], Qt.TextElideMode.ElideRight, width) if texts else ""
        self.setText(fits[0] if fits else first)
