"""The one button of a window that does what the window is for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QPushButton


def make_primary(button: QPushButton) -> None:
    """Bold, whatever the theme: in dark ones the frame of a default button cannot be told from others."""
    button.installEventFilter(_Bold(button))
    _embolden(button)


class _Bold(QObject):
    """Keeps a button's words bold: a theme's style sheet takes away what was set before it came."""

    KINDS = (QEvent.Type.Show, QEvent.Type.StyleChange, QEvent.Type.FontChange)

    def eventFilter(self, button, event):  # noqa: N802  (Qt asks for this name)
        if event.type() in self.KINDS:
            _embolden(button)
        if event.type() == QEvent.Type.Show:
            # Not before: a dialog knows nothing of a button that was made the default outside of it, and
            # takes the first of all.
            button.setDefault(True)
        return False


def _embolden(button):
    font = button.font()
    if not font.bold():
        font.setBold(True)
        button.setFont(font)
