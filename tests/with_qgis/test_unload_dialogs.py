"""Dialogs that are open when the plugin is unloaded close with it, whoever opened them."""

import pytest
from groundcast.tests.with_qgis import every_dialog, sample_run
from groundcast.tests.with_qgis.test_plugin import needs_data, plugin, settle, window  # noqa: F401
from groundcast.ui import settings
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QApplication, QDialog

OPENED = [make for make in every_dialog.DIALOGS if make is not every_dialog.options]


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "home", lambda: tmp_path / "home")
    yield tmp_path
    every_dialog.forget()


def ours():
    """The dialogs of the plugin that are there, seen or not."""
    widgets = QApplication.topLevelWidgets()
    return [w for w in widgets if isinstance(w, QDialog) and type(w).__module__.startswith("groundcast.ui")]


@pytest.mark.parametrize("make", OPENED, ids=lambda make: make.__name__)
def test_a_dialog_that_is_open_goes_with_the_plugin(plugin, window, place, make):  # noqa: F811
    """Report, comparison and factors stayed on the main window, whose dock and actions were gone."""
    dialog = make(place)
    dialog.setParent(window.mainWindow(), dialog.windowFlags())
    dialog.open()
    settle()
    assert dialog.isVisible()
    plugin.unload()
    settle()
    assert sip.isdeleted(dialog) and not ours()
    plugin.initGui()


@needs_data
def test_dialogs_that_the_plugin_opened_go_with_it(plugin, window, place, monkeypatch):  # noqa: F811
    monkeypatch.setattr(type(window), "openLayoutDesigner", lambda *_: None, raising=False)
    run = sample_run.write_raster_run(place / "Run 1")
    workbench = plugin.workbench
    workbench.runs.report_on(str(run))
    workbench.comparing.ask()
    workbench.show_models()
    workbench.docks["forecast"].add_stack()
    settle()
    assert len(ours()) >= 4
    plugin.unload()
    settle()
    assert not ours()
    plugin.initGui()


def test_a_dialog_of_others_stays(plugin, window):  # noqa: F811
    other = QDialog(window.mainWindow())
    other.show()
    plugin.unload()
    settle()
    assert not sip.isdeleted(other) and other.isVisible()
    other.deleteLater()
    plugin.initGui()
