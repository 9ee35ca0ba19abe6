"""Light or dark, as QGIS's main window says: the palette of a dock is wrong under QGIS's own dark theme."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QWidget

HALF = 128
# Links on dark ground, 6.6:1 on #323232; Qt's own blue has 1.5:1 there.
LINK_ON_DARK = "#56B4E9"


def palette(widget: QWidget) -> QPalette:
    """The palette to paint with: the main window's, or the widget's own where there is none."""
    above = widget.window()
    while above is not None:
        if isinstance(above, QMainWindow) and above.isVisible():
            return above.palette()
        above = above.parentWidget()
    # Whoever stands alone: to look through all windows of QGIS takes a millisecond each time.
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible()]
    return windows[0].palette() if windows else widget.palette()


def is_dark(widget: QWidget) -> bool:
    """Whether the ground is dark."""
    return palette(widget).color(QPalette.ColorRole.Window).lightness() < HALF


def text(widget: QWidget) -> QColor:
    """The colour of text on the ground."""
    return palette(widget).color(QPalette.ColorRole.WindowText)


def adapt_links(widget: QWidget) -> None:
    """Make links readable on dark ground, for `widget` and all in it."""
    own = widget.palette()
    light = QApplication.palette().color(QPalette.ColorRole.Link)
    wanted = QColor(LINK_ON_DARK) if is_dark(widget) else light
    if own.color(QPalette.ColorRole.Link) != wanted:
        own.setColor(QPalette.ColorRole.Link, wanted)
        widget.setPalette(own)
