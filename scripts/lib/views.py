"""Runs inside a real QGIS: pictures of its window and of its dialogs, and what is cut off in them."""

import cut_off
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog
from qgis.utils import iface
from window_driver import OUT, find, quiet


def dock():
    """The Forecast dock."""
    return find("gcForecastDock")


class Views:
    """Takes a view's picture and asks what of it is cut off."""

    def __init__(self, note):
        self.note = note
        note["cut off"], note["not opened"], note["larger than the screen"] = {}, {}, []
        note["larger, of QGIS"] = []

    def window(self, name, asked=None):
        """The whole window; `asked` is the part of it to be examined."""
        iface.mainWindow().grab().save(str(OUT / f"{name}.png"))
        self._examine(name, asked)

    def dialog(self, name, dialog):
        """A dialog by itself."""
        dialog.grab().save(str(OUT / f"{name}.png"))
        if self._is_larger(dialog.rect().size()):
            self.note["larger than the screen"].append(name)
        self._examine(name, dialog)

    def page(self, name, page):
        """A page of ours in a window of QGIS, whose size is QGIS's; the page must fit, or scroll."""
        window = page.window()
        window.grab().save(str(OUT / f"{name}.png"))
        if self._is_larger(window.rect().size()):
            self.note["larger, of QGIS"].append(name)
        if self._is_larger(page.minimumSizeHint()):
            self.note["larger than the screen"].append(name)
        self._examine(name, page)

    def _is_larger(self, size) -> bool:
        screen = QGuiApplication.primaryScreen().size()
        return size.width() > screen.width() or size.height() > screen.height()

    def _examine(self, name, asked):
        wrong = cut_off.found(asked) if asked is not None else []
        if wrong:
            self.note["cut off"][name] = wrong


def opened(name):
    """The dialog of this name, None while it is not there."""
    found = [d for d in iface.mainWindow().findChildren(QDialog, name) if d.isVisible()]
    return found[0] if found else None


def one_dialog(views, name, open_it, object_name, until=None, pause=0.6):
    """Open a dialog, picture it as soon as `until(dialog)` is true, and close it."""
    QTimer.singleShot(0, open_it)
    yield lambda: opened(object_name) is not None
    dialog = opened(object_name)
    if until is not None:
        yield lambda: until(dialog)
    yield quiet(pause)
    views.dialog(name, dialog)
    dialog.reject()
    yield quiet(0.2)
