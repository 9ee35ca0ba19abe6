"""The docks of plots in the plugin: their Help buttons and F1 open their own pages of the help."""

import groundcast
import pytest
from groundcast.tests.with_qgis.dock_window import scripted_worker
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.tests.with_qgis.test_plugin import settle
from groundcast.ui import settings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget


@pytest.fixture
def bench(qgis_new_project, monkeypatch, tmp_path):
    kept = {}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    monkeypatch.setattr(settings, "home", lambda: tmp_path / "home")
    scripted_worker(tmp_path)
    made = groundcast.classFactory(qgis_window())
    made.initGui()
    yield made.workbench
    made.unload()
    settle()


def button(dock):
    """The Help button, of a tool bar's action or alone."""
    name = f"{dock.objectName()}Help"
    actions = (
        [each for each in dock.toolbar.actions() if each.objectName() == name]
        if hasattr(dock, "toolbar")
        else []
    )
    return dock.toolbar.widgetForAction(actions[0]) if actions else dock.findChild(QWidget, name)


@pytest.mark.parametrize(
    ("name", "page"),
    [("series", "map#series"), ("profile", "map#profile"), ("water_plots", "water#plots")],
)
def test_button_and_key_open_the_page_of_the_dock(bench, monkeypatch, name, page):
    opened = []
    monkeypatch.setattr(bench, "show_help", opened.append)
    dock = bench.docks[name]
    assert button(dock).toolTip().startswith("<b>Help</b>")
    QTest.mouseClick(button(dock), Qt.MouseButton.LeftButton)
    QTest.keyClick(dock, Qt.Key.Key_F1)
    assert opened == [page, page]
