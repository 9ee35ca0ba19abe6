"""Nothing goes on after what it was for: threads that read ahead, a run taken off, signals, timers."""

from threading import Event, current_thread, main_thread

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import points_layer
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import lasting, plots_ahead, run_results, settings
from groundcast.ui.area_reading import AreaReading
from groundcast.ui.docks.compare import CompareDock
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.docks.steps.data import DataStep
from groundcast.ui.layers.loader import Loader
from groundcast.ui.observed.layer import LayerPlaces
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.raster_files import RasterFile
from groundcast.ui.run_results import RunResults
from groundcast.ui.shown_runs import ShownRuns
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer

pytestmark = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    home = tmp_path_factory.mktemp("runs")
    return [sample_run.write_raster_run(home / name) for name in ("Run 1", "Run 2")]


@pytest.fixture
def make_dock(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    QgsProject.instance().removeAllMapLayers()
    window, made = map_window().reset(), []

    def make(kind, study=None):
        dock = kind(window, None, study)
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        made.append(dock)
        return dock

    yield make
    for dock in made:
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def gate(monkeypatch):
    """Reading a part of a raster waits until it is let through; `parts` counts them."""
    gate, read = Event(), RasterFile._read
    gate.parts = []

    def waiting(self, *window, bands=None):
        gate.parts.append(window)
        gate.wait(20)
        return read(self, *window, bands=bands)

    monkeypatch.setattr(RasterFile, "_read", waiting)
    yield gate
    gate.set()


def ahead():
    return "groundcast-ahead" in lasting.working()


def test_closed_results_read_no_further_ahead(runs, gate, qtbot):
    """A run that was switched away from was read to its end, 256 MB of it, one thread for each switch."""
    results = RunResults(runs[0])
    results.preload()
    qtbot.waitUntil(lambda: len(gate.parts) == 1, timeout=10000)
    results.close()
    gate.set()
    qtbot.waitUntil(lambda: not ahead(), timeout=10000)
    assert len(gate.parts) == 1


def test_a_large_raster_is_let_go_of_in_the_midst(runs, monkeypatch):
    monkeypatch.setattr("groundcast.ui.raster_files.ROWS_AHEAD", 4)
    file, asked = RasterFile(runs[0] / "A" / "observed.tif"), []
    file.preload(lambda: asked.append(1) or len(asked) < 3)
    assert file._held is None and len(asked) == 3
    file.preload(lambda: True)
    assert file._held is not None


def test_files_are_opened_for_reading_ahead_in_the_thread(runs, monkeypatch, qtbot):
    """Fourteen kinds of every region were opened before the dock could be painted."""
    opened = []

    class Told(RasterFile):
        def __init__(self, *given):
            opened.append(current_thread() is main_thread())
            super().__init__(*given)

    monkeypatch.setattr(run_results, "RasterFile", Told)
    results = RunResults(runs[0])
    results.preload()
    qtbot.waitUntil(lambda: bool(opened) and not ahead(), timeout=10000)
    assert not any(opened)
    results.close()


def test_switching_runs_and_closing_the_docks_leave_no_thread(runs, make_dock, gate, qtbot):
    dock = make_dock(SeriesDock)
    for _ in range(3):
        for run in runs:
            dock.set_run(run)
    dock.unload()
    gate.set()
    qtbot.waitUntil(lambda: not ahead(), timeout=10000)
    other = make_dock(ProfileDock)
    other.set_run(runs[0])
    assert not ahead(), "a profile reads along its line alone"
    other.unload()


def test_the_mean_of_points_in_a_layer_is_read_beside_the_window(qgis_app, monkeypatch, qtbot):
    results, where = ObservedResults(LayerPlaces(points_layer(dates=5), "mm"), "Ustica"), []
    read = LayerPlaces._read

    def told(self, *given):
        where.append(current_thread() is main_thread())
        return read(self, *given)

    monkeypatch.setattr(LayerPlaces, "_read", told)
    reading, answers = AreaReading(), []
    reading.ask(results, results.extent(), None, answers.append, 0.0)
    qtbot.waitUntil(lambda: bool(answers), timeout=20000)
    assert where and not any(where) and answers[0].result()[0] is not None


def take_off(dock, run):
    """Choose a run in the menu of the runs that can be taken off."""
    dock.extras.take_off(str(run))
    assert dock.extras.other is not None


def test_the_run_taken_off_is_let_go_with_the_dock(runs, make_dock):
    dock = make_dock(ProfileDock)
    dock.extras.runs = lambda: [str(run) for run in runs]
    dock.set_run(runs[0])
    take_off(dock, runs[1])
    dock.unload()
    assert dock.extras.other is None


def test_a_run_is_not_taken_off_itself(runs, make_dock):
    dock = make_dock(ProfileDock)
    dock.extras.runs = lambda: [str(run) for run in runs]
    dock.set_run(runs[0])
    take_off(dock, runs[1])
    dock.set_run(runs[1])
    assert dock.extras.other is None and dock.extras.less.text() == "Minus run"
    assert dock.notice.text() == "Run 2 is shown itself now, so it is no longer taken off."
    dock.unload()


def test_a_run_of_another_study_is_taken_off_no_more(runs, make_dock):
    study = Study(runs=[str(run) for run in runs])
    dock = make_dock(ProfileDock, study)
    dock.extras.runs = lambda: study.runs
    dock.set_run(runs[0])
    take_off(dock, runs[1])
    study.runs = [str(runs[0])]
    study.changed()
    assert dock.extras.other is None and "Run 2 is no run of this study" in dock.notice.text()
    take_off(dock, runs[1])
    dock.set_run(None)
    assert dock.extras.other is None
    dock.unload()


class Window:
    """What `ShownRuns` asks of QGIS's window."""

    def mapCanvas(self):  # noqa: N802
        return map_window().mapCanvas()


def test_a_refused_run_is_not_played_when_it_is_shown_later(tmp_path, qgis_new_project):
    """Asked for once and refused, it played at the next "Show on map", perhaps an hour later."""
    said = []
    shown = ShownRuns(Window(), Study(), lambda text, _level: said.append(text))
    shown.play(str(tmp_path / "Run 9"))
    assert shown._asked
    shown.loader.refused.emit("The run has no maps.", str(tmp_path / "Run 9"))
    assert not shown._asked and said == ["The run has no maps."]
    shown.play(str(tmp_path / "Run 9"))
    QgsProject.instance().clear()
    assert not shown._asked
    shown.close()


def test_the_loader_says_which_run_it_refuses(tmp_path, qgis_new_project, qtbot):
    loader, told = Loader(QgsProject.instance()), []
    loader.refused.connect(lambda *words: told.append(words))
    loader.add(tmp_path / "Run 9")
    qtbot.waitUntil(lambda: bool(told), timeout=20000)
    assert told[0][1] == str(tmp_path / "Run 9")
    loader.close()


def test_an_unloaded_series_dock_hears_no_more_of_the_map(make_dock):
    canvas = map_window().mapCanvas()
    before = [canvas.receivers(getattr(canvas, name)) for name in SIGNALS]
    dock = make_dock(SeriesDock)
    dock.unload()
    dock.tool.remove()
    assert [canvas.receivers(getattr(canvas, name)) for name in SIGNALS] == before


SIGNALS = ("temporalRangeChanged", "destinationCrsChanged")


def test_a_layer_is_followed_once_however_often_it_is_chosen(qtbot, qgis_new_project):
    """Each return to a layer connected it once more: one change of its CRS was taken several times."""
    first, second = points_layer("first"), points_layer("second")
    QgsProject.instance().addMapLayers([first, second])
    step = DataStep(Study())
    qtbot.addWidget(step)
    for _ in range(3):
        step.take_layer(first)
        step.take_layer(second)
    assert first.receivers(first.crsChanged) == second.receivers(second.crsChanged) - 1
    step.preview.forget()


def test_redraws_while_the_plots_load_are_waited_for_once(monkeypatch, qtbot):
    monkeypatch.setattr(plots_ahead, "loading", lambda: True)
    dock = CompareDock(map_window(), Study())
    dock.found = object()
    before = len(dock.findChildren(QTimer))
    for _ in range(4):
        dock._draw_boxes()
    assert len(dock.findChildren(QTimer)) == before + 1
    dock.found = None
    dock.deleteLater()
