"""The plugin as QGIS sees it: builds the workbench and the Processing provider, and takes both down."""

from __future__ import annotations

from qgis.core import QgsApplication


class GroundCastPlugin:
    """Everything of GroundCast inside one QGIS window.

    Args:
        iface: QGIS's `QgisInterface`; None in qgis_process, which only asks for `initProcessing`.
    """

    def __init__(self, iface):
        self.iface = iface
        self.workbench = None
        self.provider = None
        self.translator = None

    def initGui(self):  # noqa: N802  (QGIS asks for these names)
        """Put toolbar and menu into the window; the docks are made when they are first opened."""
        from .ui import compat, language
        from .ui.workbench import Workbench

        compat.keep_pool_threads()
        QgsApplication.instance().aboutToQuit.connect(compat.end_pool_threads)
        self.translator = language.install()
        self.initProcessing()
        self.workbench = Workbench(self.iface)
        self.workbench.build()

    def initProcessing(self):  # noqa: N802
        """Add the Processing provider."""
        from .ui import compat
        from .ui.processing.provider import GroundCastProvider

        compat.quieten_gdal()
        if self.provider is None:
            self.provider = GroundCastProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def unload(self):
        """Take everything down, in reverse."""
        if self.workbench is not None:
            from .ui import compat

            self.workbench.take_down()
            self.workbench = None
            QgsApplication.instance().aboutToQuit.disconnect(compat.end_pool_threads)
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QgsApplication.removeTranslator(self.translator)
            self.translator = None
