"""QGIS's window as far as the plugin needs it: real toolbars, menus, docks and canvas, no application."""

from functools import lru_cache

from groundcast.tests.with_qgis.map_window import MapWindow
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QToolBar


class QgisWindow(MapWindow):
    """`iface` for the plugin's shell; what is registered and not taken back can be counted."""

    def __init__(self):
        super().__init__()
        self.window.resize(1280, 800)
        self.menus = {}
        self.registered = {}
        self.option_pages = []
        self.locator_filters = []
        self.options_shown = []

    def addToolBar(self, name):  # noqa: N802  (names of QGIS's interface)
        return self.window.addToolBar(name)

    def addPluginToMenu(self, name, action):  # noqa: N802
        if name not in self.menus:
            self.menus[name] = QMenu(name, self.window)
        self.menus[name].addAction(action)

    def removePluginMenu(self, name, action):  # noqa: N802
        self.menus[name].removeAction(action)
        if self.menus[name].isEmpty():
            self.menus.pop(name).deleteLater()

    def registerMainWindowAction(self, action, shortcut):  # noqa: N802
        assert not shortcut or shortcut not in self.registered.values(), f"{shortcut} is taken"
        self.registered[action] = shortcut
        self.window.addAction(action)
        return True

    def unregisterMainWindowAction(self, action):  # noqa: N802
        del self.registered[action]
        self.window.removeAction(action)
        return True

    def addDockWidget(self, area, dock):  # noqa: N802
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):  # noqa: N802
        self.window.removeDockWidget(dock)

    def setActiveLayer(self, layer):  # noqa: N802
        self.active = layer
        return True

    def registerOptionsWidgetFactory(self, factory):  # noqa: N802
        self.option_pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):  # noqa: N802
        self.option_pages.remove(factory)

    def registerLocatorFilter(self, found):  # noqa: N802
        self.locator_filters.append(found)

    def deregisterLocatorFilter(self, found):  # noqa: N802
        self.locator_filters.remove(found)

    def showOptionsDialog(self, parent, page):  # noqa: N802
        self.options_shown.append(page)

    def left_behind(self):
        """Names of everything of ours in the window."""
        kinds = (QDockWidget, QToolBar, QMenu)
        widgets = [w for kind in kinds for w in self.window.findChildren(kind)]
        names = [w.objectName() or getattr(w, "title", str)() for w in widgets]
        actions = [action.objectName() for action in self.window.actions()]
        return sorted(name for name in names + actions if name.startswith(("gc", "&GroundCast")))


@lru_cache(maxsize=1)
def qgis_window():
    """One window for all tests: QGIS's canvases do not like to be destroyed while Python lives on."""
    return QgisWindow()
