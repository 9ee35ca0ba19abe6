"""How a dialog opens: as large as letters and lines of the user's font, and all of it within reach of Tab."""

from __future__ import annotations

from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

# The window manager's title bar and borders need the rest.
SHARE = 0.85


def open_at(dialog: QDialog, letters: int, lines: int) -> None:
    """Resize `dialog` to this many letters by lines, as far as the screen has room."""
    metrics = dialog.fontMetrics()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    width = min(letters * metrics.averageCharWidth(), int(SHARE * screen.width()))
    height = min(lines * metrics.height(), int(SHARE * screen.height()))
    dialog.resize(width, height)
    reach_buttons(dialog)


def reach_buttons(dialog: QDialog) -> None:
    """Let Tab come to every button of the box below, in the order in which they stand.

    Qt 5 leaves out those that the box was made with once another one was added.
    """
    for box in dialog.findChildren(QDialogButtonBox):
        places = (box.layout().itemAt(index).widget() for index in range(box.layout().count()))
        buttons = [widget for widget in places if widget is not None]
        for before, after in zip(buttons, buttons[1:]):
            QWidget.setTabOrder(before, after)
