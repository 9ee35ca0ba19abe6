"""Settings → Options → GroundCast: the factory that QGIS makes the page with, when it opens its options."""

from __future__ import annotations

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon

from .. import resources
from .words import tr

PAGE = "mGroundCastOptions"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever QGIS opens its options.

    Args:
        setup: the plugin's `SetupWindow`.
    """

    applied = pyqtSignal()
    refused = pyqtSignal(str)
    seriesReset = pyqtSignal()  # noqa: N815
    diagnosticsRequested = pyqtSignal()  # noqa: N815

    def __init__(self, setup):
        super().__init__()
        self.setTitle(tr("GroundCast"))
        self._setup = setup
        self.page = None

    def icon(self):
        """The plugin's own."""
        return QIcon(resources.path("icons/groundcast.svg"))

    def createWidget(self, parent=None):  # noqa: N802
        """A fresh page; its parts are loaded with the first one."""
        from .options_page import OptionsPage

        self.page = OptionsPage(self._setup, parent)
        self.page.applied.connect(self.applied)
        self.page.refused.connect(self.refused)
        self.page.seriesReset.connect(self.seriesReset)
        self.page.diagnosticsRequested.connect(self.diagnosticsRequested)
        self.page.destroyed.connect(self._gone)
        return self.page

    def _gone(self, *_):
        self.page = None
