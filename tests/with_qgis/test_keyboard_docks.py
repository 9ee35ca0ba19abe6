"""The docks and the toolbar by the keyboard alone, as the dialogs are in `test_keyboard`."""

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import flush, needs_data, needs_worker, points_layer
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.tests.with_qgis.test_keyboard import by_tab, controls, goes_back, name, rect, same_row
from groundcast.tests.with_qgis.water_run import corrected_twin
from groundcast.ui import settings
from groundcast.ui.actions import COMMANDS, Actions
from groundcast.ui.processing.provider import GroundCastProvider
from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QRadioButton, QScrollArea, QToolBar

pytestmark = [needs_data, pytest.mark.usefixtures("profiles_at_once")]


def place(east=0.0, north=0.0):
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    return QgsPointXY(x + east, y + north)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture(scope="module")
def twin_run(tmp_path_factory):
    """A run of water storage."""
    provider = GroundCastProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield str(corrected_twin(provider, tmp_path_factory.mktemp("water ü"))[0])
    QgsApplication.processingRegistry().removeProvider(provider)


def series(window, ask):
    from groundcast.ui.docks.series import SeriesDock

    dock = SeriesDock(window)
    dock.set_run(ask("run"))
    dock.pick(place())
    return dock


def series_empty(window, ask):
    from groundcast.ui.docks.series import SeriesDock

    dock = SeriesDock(window)
    dock.set_run(ask("run"))
    return dock


def profile(window, ask):
    from groundcast.ui.docks.profile import ProfileDock

    dock = ProfileDock(window)
    dock.set_run(ask("run"))
    dock.drawn(QgsGeometry.fromPolylineXY([place(-300), place(300)]), dock.results.crs)
    return dock


def forecast(window, _ask):
    """With data chosen, and every step open."""
    layer = points_layer()
    QgsProject.instance().addMapLayer(layer)
    dock = forecast_empty(window, _ask)
    dock.data.take_layer(layer)
    for step in dock.steps:
        step.open(True)
    return dock


def forecast_empty(window, _ask):
    from groundcast.ui.docks.forecast import ForecastDock
    from groundcast.ui.study import Study
    from groundcast.ui.study_shelf import Shelf

    study = Study()
    dock = ForecastDock(window, study)
    dock.show_studies(Shelf(study, QgsProject.instance(), dock))
    return dock


def water(window, _ask):
    from groundcast.ui.docks.water import WaterDock

    return WaterDock(window)


def water_plots(window, ask):
    from groundcast.ui.docks.water_plots import WaterPlotsDock

    dock = WaterPlotsDock(window)
    dock.set_run(ask("twin_run"))
    return dock


def compare(window, _ask):
    from groundcast.ui.docks.compare import CompareDock
    from groundcast.ui.study import Study

    return CompareDock(window, Study())


DOCKS = [
    forecast,
    forecast_empty,
    series,
    series_empty,
    profile,
    water,
    pytest.param(water_plots, marks=needs_worker),
    compare,
]


@pytest.fixture(params=DOCKS, ids=lambda make: make.__name__)
def dock(request, tmp_path, monkeypatch, qtbot, qgis_new_project):
    """A dock in a window of its own, where Tab comes round within it."""
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    window = qgis_window()
    made = request.param(window, request.getfixturevalue)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.setFloating(True)
    # Where the steps need no scrolling, places tell the order.
    made.resize(1100, 2500 if request.param is forecast else 700)
    made.show()
    QApplication.setActiveWindow(made)
    qtbot.wait(300)
    yield made
    getattr(made, "unload", getattr(made, "stop", None))()
    window.window.removeDockWidget(made)
    made.deleteLater()
    QgsProject.instance().clear()
    flush()


def own(dock):
    """The controls of the dock's body: its title bar belongs to the window."""
    return [w for w in controls(dock) if dock.widget().isAncestorOf(w)]


def test_tab_reaches_every_control_of_a_dock(dock, qtbot):
    order = by_tab(qtbot, dock)
    missed = [w for w in own(dock) if w not in order and w.focusProxy() not in order]
    missed = [w for w in missed if not isinstance(w, QRadioButton) and "qt_toolbar_ext" not in w.objectName()]
    missed = [w for w in missed if w.parentWidget() not in order]
    assert [name(w) for w in missed] == []


def test_tab_goes_through_a_dock_as_one_reads(dock, qtbot):
    order = [
        w for w in by_tab(qtbot, dock) if dock.widget().isAncestorOf(w) and not isinstance(w, QScrollArea)
    ]
    highest = rect(min(order, key=lambda w: rect(w, dock).top()), dock)
    # A box is a little higher than the buttons before it in its row.
    first_row = [w for w in order if same_row(rect(w, dock), highest)]
    start = order.index(min(first_row, key=lambda w: rect(w, dock).left()))
    order = order[start:] + order[:start]
    steps = zip(order, order[1:])
    wrong = [f"{name(a)} → {name(b)}" for a, b in steps if goes_back(rect(a, dock), rect(b, dock))]
    assert wrong == []


def test_every_control_of_a_dock_has_words_for_those_who_hear_it(dock):
    silent = [w for w in own(dock) if not (w.accessibleName() or w.toolTip() or getattr(w, "text", str)())]
    assert [name(w) for w in silent] == []


def test_every_action_of_the_toolbar_is_in_the_menu_and_has_a_chord(qgis_app):
    """Toolbars of QGIS are not on the way of Tab; what is in ours is reached by menu and by chord."""
    window = qgis_window()
    made = Actions(window, {command.name: lambda _on: None for command in COMMANDS})
    bar = window.window.findChild(QToolBar, "gcToolBar")
    menu = next(iter(window.menus.values()))
    assert bar.actions() and set(bar.actions()) <= set(menu.actions())
    for action in bar.actions():
        assert window.registered[action]
        assert "<b>" in action.toolTip() and action.statusTip()
    order = [command.name for command in COMMANDS if command.place == "toolbar"]
    assert [a.objectName() for a in bar.actions()] == [f"gc{each.title()}Action" for each in order]
    made.remove()
    flush()
