"""What the plugin puts into QGIS's own places: the options, the locator, the question on quitting."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import threads
from .finder import Finder
from .kept_series import reset_colours
from .locator import StudyFilter
from .options import PAGE, OptionsFactory
from .quitting import QuitGuard
from .setup_window import SetupWindow


class Shell(QObject):
    """Registers all of it; `remove` takes it back.

    `changed` is emitted after the options were accepted or the worker environment was set up.

    Args:
        iface: QGIS's interface.
        bench: the `Workbench`.
    """

    changed = pyqtSignal()

    def __init__(self, iface, bench):
        super().__init__()
        self._iface = iface
        self.setup = SetupWindow(iface.mainWindow())
        self.setup.ready.connect(self.changed)
        self.options = OptionsFactory(self.setup)
        self.options.applied.connect(self.changed)
        self.options.refused.connect(self._warn)
        self.options.seriesReset.connect(lambda: reset_colours(bench.study))
        self.options.diagnosticsRequested.connect(bench.copy_diagnostics)
        iface.registerOptionsWidgetFactory(self.options)
        finder = Finder(bench)
        self.locator = StudyFilter(finder.finds, finder.open)
        self.locator.claim_prefix()
        iface.registerLocatorFilter(self.locator)
        self.guard = QuitGuard(iface.mainWindow(), queues=lambda: bench.docks.queues())

    def show_options(self) -> None:
        """Open QGIS's options on the plugin's page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def _warn(self, reason: str):
        self._iface.messageBar().pushWarning("GroundCast", reason)

    def remove(self) -> None:
        """Leave nothing in QGIS's places, and nothing running."""
        self.guard.close()
        self._iface.deregisterLocatorFilter(self.locator)
        self._iface.unregisterOptionsWidgetFactory(self.options)
        self.setup.stop()
        threads.wait()
        self.locator = self.options = None
