"""Runs with names of their own, and runs that the disk has no room for."""

import shutil
from types import SimpleNamespace

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import flush, needs_data, points_layer, scripted_worker
from groundcast.tests.with_qgis.test_plugin import plugin, window  # noqa: F401
from groundcast.ui import run_names, run_room, settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.docks.steps.results import ResultsStep
from groundcast.ui.finder import Finder
from groundcast.ui.layers import find_group
from groundcast.ui.run_results import RunResults
from groundcast.ui.shown_runs import ShownRuns
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QInputDialog, QMenu

pytestmark = needs_data


@pytest.fixture
def run(tmp_path):
    return sample_run.write_raster_run(tmp_path / "run-3-seasonal")


@pytest.fixture
def step(run, qtbot, qgis_new_project):
    made = ResultsStep(Study(runs=[str(run)]))
    qtbot.addWidget(made)
    return made


def test_a_run_is_renamed_in_its_menu_wherever_it_is_named(step, run, monkeypatch):
    asked, told = [], []
    answer = lambda *given, text: asked.append(text) or ("  With   rain ", True)  # noqa: E731
    monkeypatch.setattr(QInputDialog, "getText", answer)
    step.renamed.connect(lambda *words: told.append(words))

    def choose(menu, *_):
        next(action for action in menu.actions() if action.text() == "Rename…").trigger()

    monkeypatch.setattr(QMenu, "exec", choose)
    step.tree.customContextMenuRequested.emit(step.tree.rect().center())
    assert asked == ["Run 3"] and told == [(str(run), "Run 3")]
    assert step.tree.topLevelItem(0).text(0) == "3 · With rain"
    assert RunResults(run).title == "With rain · Trend and season"
    assert run_names.told(run) == "With rain"
    step.rename(str(run), "")
    assert run_names.told(run) == "Run 3" and not (run / run_names.FILE).exists()
    assert step.tree.topLevelItem(0).text(0) == "3 · Trend and season"


def test_the_group_on_the_map_is_renamed_too(run, qgis_new_project, qtbot):
    class Window:
        def mapCanvas(self):  # noqa: N802
            from groundcast.tests.with_qgis.map_window import map_window

            return map_window().mapCanvas()

    shown, added = ShownRuns(Window(), Study(), lambda *_: None), []
    shown.added.connect(lambda: added.append(True))
    shown.show(str(run))
    qtbot.waitUntil(lambda: bool(added), timeout=60000)
    before = run_names.told(run)
    run_names.rename(run, "With rain")
    shown.rename(str(run), before)
    names = [group.name() for group in QgsProject.instance().layerTreeRoot().children()]
    assert any("With rain" in name.split(" · ") for name in names)
    (named,) = [name for name in names if "With rain" in name]
    for told in ("Rain · 20 days", "Rain · 30 days", ""):
        before = run_names.told(run)
        run_names.rename(run, told)
        shown.rename(str(run), before)
        group = find_group(QgsProject.instance(), run)
        assert group.name() == named.replace("With rain", told or "Run 3")
    shown.close()
    QgsProject.instance().clear()


def test_the_locator_names_it_as_the_list_does(run):
    bench = SimpleNamespace(shelf=SimpleNamespace(names=lambda: ["S"], current=0))
    bench.shelf.all_entries = lambda: [{"runs": [str(run)]}]
    labels = lambda: [found.label for found in Finder(bench)._runs()]  # noqa: E731
    assert labels() == ["Run 3 · Trend and season"]
    run_names.rename(run, "With rain")
    assert labels() == ["With rain · Trend and season"]


def test_a_folder_that_takes_no_name_is_told(step, run, monkeypatch):
    shutil.rmtree(run)
    step.rename(str(run), "With rain")
    assert "cannot be written" in step.verdict.text()


def test_room_is_asked_of_the_disk_of_a_folder_yet_to_be_made(tmp_path, monkeypatch):
    assert run_room.trouble(tmp_path / "not" / "yet", 1e3) == ""
    full = run_room.trouble(tmp_path / "not" / "yet", 1e18)
    assert full.startswith("The disk is full: ") and "1000000000.0 GB needed" in full.replace(",", "")
    assert run_room.needed(1000, 200, 10, 72, True) > run_room.needed(1000, 200, 10, 72, False)


@pytest.fixture
def dock(tmp_path, qtbot, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    scripted_worker(tmp_path)
    QgsProject.instance().addMapLayer(points_layer())
    made = ForecastDock(None, Study(model="seasonal", horizon=6))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.worker.status is not None, timeout=60000)
    qtbot.waitUntil(lambda: made.data.has_data() and not made.data.preview.reading, timeout=60000)
    yield made
    made.stop()
    settings.write("python", "")
    settings.write("results", "")
    QgsProject.instance().clear()
    flush()


def test_a_run_without_room_does_not_begin(dock, monkeypatch):
    """The worker told it after the training."""
    monkeypatch.setattr(run_room.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1.1e6})())
    QTest.mouseClick(dock.run.primary, Qt.MouseButton.LeftButton)
    assert dock.run.outcome.text().startswith("The disk is full: 1 MB free, ")
    assert dock.run.outcome.text().endswith("Free some space; finished files are kept.")
    assert dock.run.outcome.button("gcChooseFolder") is not None
    assert dock.queue.current is None and not dock.study.unfinished


def test_a_run_with_little_room_begins_where_the_user_says_so(dock, monkeypatch):
    """The room is guessed without the packing of the maps: it was refused on disks that would have done."""
    monkeypatch.setattr(run_room.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 30e6})())
    monkeypatch.setattr(run_room, "needed", lambda *_: 1e9)
    QTest.mouseClick(dock.run.primary, Qt.MouseButton.LeftButton)
    outcome = dock.run.outcome
    assert outcome.kind == "warning" and outcome.text().startswith("The disk is full: 30 MB free, 1.0 GB ")
    assert outcome.button("gcStartAnyway").text() == "Start anyway"
    begun = []
    monkeypatch.setattr(dock.starting, "enqueue", begun.append)
    QTest.mouseClick(outcome.button("gcStartAnyway"), Qt.MouseButton.LeftButton)
    assert len(begun) == 1 and outcome.isHidden()


def test_a_renamed_run_leaves_the_docks_at_what_they_show(plugin, tmp_path):  # noqa: F811
    """They were shown the newest run, whichever one was looked at."""
    runs = [sample_run.write_raster_run(tmp_path / f"run-{n}-seasonal") for n in (1, 2)]
    bench = plugin.workbench
    bench.study.runs = [str(run) for run in runs]
    bench.study.changed()
    bench.show_forecast()
    bench.pick_series(True)
    series, renamed = bench.docks["series"], bench.docks["forecast"].results.renamed
    bench.docks.set_run(str(runs[0]))
    run_names.rename(runs[0], "With rain")
    renamed.emit(str(runs[0]), "Run 1")
    assert series.results.folder == runs[0] and "With rain" in series.windowTitle()
    bench.docks.set_run("")
    before = series.results
    renamed.emit(str(runs[0]), "Run 1")
    assert series.results is before


def test_docks_stay_at_the_run_that_is_looked_at(plugin, tmp_path):  # noqa: F811
    """A dock made later began with the newest run, and any change of the study went back to it."""
    runs = [str(sample_run.write_raster_run(tmp_path / f"run-{n}-seasonal")) for n in (1, 2, 3)]
    bench = plugin.workbench
    bench.study.runs = runs[:2]
    bench.study.changed()
    bench.show_forecast()
    bench.runs.show(runs[0])
    bench.pick_series(True)
    series = bench.docks["series"]
    assert str(series.results.folder) == runs[0]
    bench.study.hold_back = 7
    bench.study.changed()
    assert str(series.results.folder) == runs[0]
    bench.study.runs = runs
    bench.study.changed()
    assert str(series.results.folder) == runs[2], "a new run is shown"
    bench.study.runs = runs[:2]
    bench.study.changed()
    assert str(series.results.folder) == runs[1], "the run shown was taken out of the study"
