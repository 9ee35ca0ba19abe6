"""The plugin in QGIS's own places: the locator, the question before QGIS ends, runs without their dock."""

import json
import time

import groundcast
import pytest
from groundcast.tests.with_qgis import model_files, sample_run
from groundcast.tests.with_qgis.dock_window import message, scripted_worker
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.tests.with_qgis.test_plugin import settle
from groundcast.ui import jobs, settings, tasks
from groundcast.ui.compat import user_data
from groundcast.ui.quitting import QuitGuard
from qgis.core import QgsApplication, QgsLocator, QgsLocatorContext, QgsLocatorResult, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

TICK = 10


@pytest.fixture
def plugin(qgis_new_project, monkeypatch, tmp_path):
    """The plugin in a window, its settings in memory, the user's folder a new one, a scripted worker."""
    kept = {}
    monkeypatch.setattr(settings, "read", lambda key, default="": kept.get(key, default))
    monkeypatch.setattr(settings, "write", kept.__setitem__)
    monkeypatch.setattr(settings, "home", lambda: tmp_path / "home")
    scripted_worker(tmp_path)
    made = groundcast.classFactory(qgis_window())
    made.initGui()
    yield made
    if made.workbench is not None:
        made.unload()
    settle()


def found(plugin, text):
    """(name, what it is) of what the locator's filter gives for some letters."""
    copy, results = plugin.workbench.shell.locator.clone(), []
    # What a signal hands over lives as long as the call.
    copy.resultFetched.connect(lambda result: results.append(QgsLocatorResult(result)))
    copy.fetchResults(text, QgsLocatorContext(), None)
    return results


def labels(results):
    return [result.displayString for result in results]


def test_locator_finds_actions_runs_regions_and_models(plugin, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

    bench = plugin.workbench
    bench.study.runs = [str(tmp_path / "run-1-seasonal")]
    model_files.write(tmp_path / "home" / "Models" / "Ustica.gcast")
    bench.draw_region(True)
    shape = QgsGeometry.fromWkt("POLYGON((0 0,10 0,10 10,0 0))")
    bench.drawing._drawn(shape, QgsCoordinateReferenceSystem("EPSG:3035"))
    bench.draw_region(False)
    everything = labels(found(plugin, ""))
    assert {"Add stack", "Help", "Options", "Run 1 · Trend and season", "Region A", "Ustica"} <= set(
        everything
    )
    assert labels(found(plugin, "ustica")) == ["Ustica"]
    assert labels(found(plugin, "zoom region")) == ["Region A"]
    assert found(plugin, "nothing of the kind") == []


def test_names_that_begin_with_the_word_come_first(plugin):
    results = sorted(found(plugin, "ser"), key=lambda result: -result.score)
    assert results[0].displayString == "Series tool"


def test_locator_runs_through_qgis_s_own_search(plugin, qtbot):
    """The real locator clones, prepares and searches the filter, and hands the choice back to it."""
    locator, results = QgsLocator(), []
    filter_ = plugin.workbench.shell.locator
    locator.registerFilter(filter_)
    locator.foundResult.connect(lambda result: results.append(QgsLocatorResult(result)))
    try:
        with qtbot.waitSignal(locator.finished, timeout=5000):
            locator.fetchResults("gc model", QgsLocatorContext())
        assert "Model library" in labels(results)
        assert user_data(results[0]).startswith("action\n")
        results.clear()
        with qtbot.waitSignal(locator.finished, timeout=5000):
            locator.fetchResults("model library", QgsLocatorContext())
        assert results == [], "without its prefix the filter keeps out of other searches"
    finally:
        filter_.setParent(None)
        locator.deregisterFilter(filter_)
        plugin.workbench.shell.locator = None
        plugin.workbench.iface.locator_filters.clear()
        plugin.workbench.iface.locator_filters.append(None)


def open_first(plugin, text):
    plugin.workbench.shell.locator.triggerResult(found(plugin, text)[0])


def test_what_is_chosen_opens(plugin, tmp_path, monkeypatch):
    bench, shown = plugin.workbench, []
    monkeypatch.setattr(bench.runs, "show", shown.append)
    run = tmp_path / "run-2-groundcast"
    run.mkdir()
    (run / "report.json").write_text("{}")
    bench.study.runs = [str(run), str(tmp_path / "run-9-gone")]
    open_first(plugin, "run 2")
    assert shown == [str(run)]
    open_first(plugin, "run 9")
    assert "are gone" in bench.iface.message()
    model_files.write(tmp_path / "home" / "Models" / "Ustica.gcast")
    open_first(plugin, "ustica")
    assert bench._library.isVisible() and bench._library.path().endswith("Ustica.gcast")
    bench._library.close()
    open_first(plugin, "options")
    assert bench.iface.options_shown == ["mGroundCastOptions"]
    bench.iface.options_shown.clear()


@pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
def test_the_locator_finds_the_studies_of_the_project_and_their_runs(plugin, tmp_path, monkeypatch):
    bench, shown = plugin.workbench, []
    monkeypatch.setattr(bench.runs, "show", shown.append)
    run = sample_run.write_raster_run(tmp_path / "run-2-groundcast")
    bench.shelf.rename("Ustica")
    bench.study.runs = [str(run)]
    bench.shelf.new()
    bench.shelf.rename("Etna")
    assert labels(found(plugin, "study open")) == ["Ustica", "Etna"]
    assert {"Ustica", "Run 2 · GroundCast"} <= set(labels(found(plugin, "ustica")))
    open_first(plugin, "study etna")
    assert bench.study.name == "Etna" and bench.docks.is_open("forecast")
    open_first(plugin, "run 2")
    assert bench.study.name == "Ustica" and shown == [str(run)]
    open_first(plugin, "study etna")
    assert bench.study.name == "Etna"
    with monkeypatch.context() as busy:
        busy.setattr(bench.docks["forecast"].queue, "current", True)
        open_first(plugin, "run 2")
    assert bench.study.name == "Etna" and "stays open until it has ended" in bench.iface.message()


def test_a_study_that_has_gone_meanwhile_is_told(plugin):
    bench = plugin.workbench
    bench.shelf.rename("Ustica")
    results = found(plugin, "study ustica")
    bench.shelf.rename("Other")
    bench.shell.locator.triggerResult(results[0])
    assert "The study Ustica is gone." in bench.iface.message()


def prepared(folder, steps=("wait",)):
    """A run of the scripted worker that goes on until it is cancelled, or says `steps`."""
    folder.mkdir()
    scripted_worker(folder.parent, steps)
    (folder / "job.json").write_text(jobs.Job().to_json())
    return jobs.Prepared(folder, jobs.Job())


def close_event(window):
    event = QCloseEvent()
    QApplication.sendEvent(window, event)
    return event


def test_quitting_without_a_run_asks_nothing(plugin):
    asked = []
    guard = QuitGuard(plugin.workbench.iface.mainWindow(), lambda *names: asked.append(names))
    assert not guard.eventFilter(None, QCloseEvent()) and asked == []
    guard.close()


def test_quitting_while_a_run_goes_on_asks_once_and_may_stay(plugin, tmp_path, qtbot):
    bench = plugin.workbench
    bench.show_forecast()
    queue = bench.docks["forecast"].queue
    queue.add(prepared(tmp_path / "run-1"), "Run 1")
    qtbot.waitUntil(lambda: queue.current._worker.running, timeout=10000)
    texts = []

    def answer(stays):
        box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
        texts.append((box.text(), [button.text() for button in box.buttons()]))
        wanted = "Keep" if stays else "Stop"
        next(button for button in box.buttons() if button.text().startswith(wanted)).click()

    QTimer.singleShot(50, lambda: answer(True))
    event = QCloseEvent()
    assert bench.shell.guard.eventFilter(None, event) and not event.isAccepted()
    assert tasks.running() == ["Run 1"]
    QTimer.singleShot(50, lambda: answer(False))
    assert not bench.shell.guard.eventFilter(None, QCloseEvent())
    assert texts[0][0] == "Run 1 is still working."
    assert set(texts[0][1]) == {"Keep working and stay in QGIS", "Stop, keep the best model and quit"}
    # By then QGIS, which asks about running tasks too, has none to ask about.
    assert tasks.running() == []
    qtbot.waitUntil(lambda: queue.current is None, timeout=15000)


def test_quitting_starts_none_of_the_runs_that_wait_and_names_them(plugin, tmp_path, qtbot):
    bench = plugin.workbench
    bench.show_forecast()
    queue, begun, asked = bench.docks["forecast"].queue, [], []
    queue.started.connect(lambda task: begun.append(task.description()))
    runs = [prepared(tmp_path / f"run-{number}") for number in (1, 2, 3, 4)]
    for number, run in enumerate(runs[:3], 1):
        queue.add(run, f"Run {number}")
    qtbot.waitUntil(lambda: queue.current._worker.running, timeout=10000)

    def leave():
        box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
        asked.append(box.text())
        next(button for button in box.buttons() if button.text().startswith("Stop")).click()

    QTimer.singleShot(50, leave)
    assert not bench.shell.guard.eventFilter(None, QCloseEvent())
    assert asked == ["Run 1 is still working. 2 runs wait and would not begin: Run 2, Run 3."]
    assert tasks.running() == [] and queue.waiting() == []
    qtbot.waitUntil(lambda: queue.current is None, timeout=15000)
    assert begun == ["Run 1"]
    # Who stays after all, at a question of QGIS's own, can run again.
    queue.add(runs[3], "Run 4")
    assert begun == ["Run 1", "Run 4"]
    queue.cancel()
    qtbot.waitUntil(lambda: queue.current is None, timeout=15000)


def test_runs_go_on_when_the_dock_is_closed(plugin, tmp_path, qtbot):
    bench = plugin.workbench
    bench.show_forecast()
    dock = bench.docks["forecast"]
    steps = [message("stage", name="training", region="all"), 0.6, message("done", report="report.json")]
    ended = []
    dock.queue.ended.connect(lambda task: ended.append(task.outcome.kind))
    dock.queue.add(prepared(tmp_path / "run-1", steps), "Run 1")
    dock.close()
    assert dock.isHidden()
    qtbot.waitUntil(lambda: ended == ["done"], timeout=15000)


def test_unload_ends_the_worker_of_a_run(plugin, tmp_path, qtbot):
    bench = plugin.workbench
    bench.show_forecast()
    queue = bench.docks["forecast"].queue
    queue.add(prepared(tmp_path / "run-1"), "Run 1")
    worker = queue.current._worker
    qtbot.waitUntil(lambda: worker.running, timeout=10000)
    process = worker._process
    plugin.unload()
    assert process.wait(15) is not None
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=15000)


def test_load_model_offers_the_library_and_shows_the_card_of_a_file(plugin, tmp_path, monkeypatch):
    from groundcast.ui.docks import starting

    bench = plugin.workbench
    bench.show_forecast()
    dock = bench.docks["forecast"]
    path = model_files.write(tmp_path / "Ustica.gcast")
    monkeypatch.setattr(starting.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dock.starting.ask_for_model()
    menu = dock.findChild(starting.QMenu, "gcLoadModelMenu")
    assert [action.text() for action in menu.actions()] == [
        "Model library…", "Run folder…", "Model file (.gcast)…",
    ]  # fmt: skip
    menu.actions()[2].trigger()
    menu.close()
    assert bench._library.isVisible() and bench._library.path() == str(path)
    asked = []
    monkeypatch.setattr(dock.starting, "forecast", lambda run, own: asked.append((run, own)))
    bench._library.forecast()
    assert asked == [(str(path), False)]


def test_a_broken_environment_is_told_with_its_cures(plugin, monkeypatch):
    from groundcast.worker.environment import Status

    bench = plugin.workbench
    settings.write("python", "")
    bench.show_forecast()
    dock = bench.docks["forecast"]
    dock.worker.wait()
    broken = Status(
        False, "p", problem="The worker environment lacks h5py.", cure="Repair it.", code="packages"
    )
    dock.worker._found(broken)
    assert dock.setup_notice.kind == "error"
    assert dock.setup_notice.text() == "The worker environment lacks h5py. Repair it."
    repaired = []
    monkeypatch.setattr(dock.setup, "show", lambda above=None, repair=False: repaired.append(repair))
    dock.setup_notice.button("gcRepairButton").click()
    assert repaired == [True]
    dock.setup_notice.button("gcOptionsButton").click()
    assert bench.iface.options_shown == ["mGroundCastOptions"]
    bench.iface.options_shown.clear()
    settings.write("python", "/my/own/python")
    dock.worker._found(broken)
    assert dock.setup_notice.button("gcRepairButton") is None


def test_changed_options_make_the_dock_look_again(plugin, monkeypatch):
    bench = plugin.workbench
    bench.show_forecast()
    looked = []
    monkeypatch.setattr(bench.docks["forecast"].worker, "look", lambda: looked.append(True))
    bench.shell.options.applied.emit()
    bench.shell.setup.ready.emit()
    assert looked[:2] == [True, True]


def pauses(work, seconds):
    """The longest time in ms for which the event loop stood still while `work()` and the time after ran."""
    longest, last = [0.0], [time.monotonic()]
    timer = QTimer()

    def tick():
        now = time.monotonic()
        longest[0] = max(longest[0], 1000 * (now - last[0]) - TICK)
        last[0] = now

    timer.timeout.connect(tick)
    timer.start(TICK)
    work()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
    timer.stop()
    return longest[0]


def test_event_loop_goes_on_while_the_worker_talks(plugin, tmp_path, qtbot):
    """Two hundred messages a second of a run; printed, and bounded generously for a loaded machine."""
    bench = plugin.workbench
    bench.show_forecast()
    steps = []
    for number in range(200):
        steps += [message("progress", fraction=number / 200, seconds_left=3), 0.005]
        steps.append(message("metric", name="train", step=number, value=1.0, region="all"))
    queue = bench.docks["forecast"].queue
    settle()
    longest = pauses(lambda: queue.add(prepared(tmp_path / "run-1", steps), "Run 1"), 2.0)
    print(json.dumps({"longest pause, ms": round(longest)}))
    qtbot.waitUntil(lambda: queue.current is None, timeout=20000)
    assert longest < 1000


def test_project_that_closes_leaves_no_library_of_the_other(plugin, tmp_path):
    bench = plugin.workbench
    run = tmp_path / "run-1-gler-bigrunet"
    model_files.write(run / "all" / "model.gcast")
    bench.study.runs = [str(run)]
    bench.show_models()
    assert len(bench._library._items()) == 1
    QgsProject.instance().clear()
    bench.show_models()
    assert bench._library._items() == []
