"""How large a dialog opens: in letters and lines of the user's font, never larger than the screen."""

from __future__ import annotations

from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog

# The window manager's title bar and borders need the rest.
SHARE = 0.85


def open_at(dialog: QDialog, letters: int, lines: int) -> None:
    """Resize `dialog` to this many letters by lines, as far as the screen has room."""
    metrics = dialog.fontMetrics()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    width = min(letters * metrics.averageCharWidth(), int(SHARE * screen.width()))
    height = min(lines * metrics.height(), int(SHARE * screen.height()))
    dialog.resize(width, height)
