"""The one set-up window of the plugin: the dock and Options open it, and it outlives both."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget


class SetupWindow(QObject):
    """Makes the dialog when it is first asked for. `ready` is emitted once an environment works."""

    ready = pyqtSignal()

    def __init__(self, window: QWidget | None = None):
        super().__init__(window)
        self._window = window
        self.dialog = None

    def show(self, above: QWidget | None = None, repair: bool = False) -> None:
        """Show the dialog, above a modal one where it was asked for there; `repair` begins at once."""
        from .dialogs.setup import SetupDialog

        if self.dialog is None:
            self.dialog = SetupDialog(self._window)
            self.dialog.ready.connect(self.ready)
        elif not self.dialog.busy and not self.dialog.isVisible():
            self.dialog.choice.load()
        if above is not None:
            self._lend(above.window())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        if repair and not self.dialog.busy:
            self.dialog.repair()

    def _lend(self, window: QWidget) -> None:
        """A modal window lets only its children be used; the dialog comes back when that one closes."""
        if self.dialog.parent() is window:
            return
        self._adopt(window)
        if isinstance(window, QDialog):
            window.finished.connect(self._return)

    def _return(self, *_):
        busy = self.dialog is not None and self.dialog.busy
        if self.dialog is not None:
            self._adopt(self._window)
        if busy:
            self.dialog.show()

    def _adopt(self, parent):
        self.dialog.setParent(parent, Qt.WindowType.Dialog)

    def stop(self) -> None:
        """Cancel what is being made, for the plugin's unload."""
        if self.dialog is not None:
            self.dialog.stop()
            self.dialog.deleteLater()
            self.dialog = None
