"""matplotlib is loaded in a thread: what the window waits for is only the plot itself."""

import gc
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import plots_ahead, workbench_docks
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

ROOT = Path(__file__).resolve().parents[2]
START = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location(
    "groundcast", {root!r} + "/__init__.py", submodule_search_locations=[{root!r}])
package = importlib.util.module_from_spec(spec)
sys.modules["groundcast"] = package
spec.loader.exec_module(package)
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
from groundcast.tests.with_qgis import plots_ahead_program
plots_ahead_program.main({folder!r})
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
def test_the_docks_of_plots_load_matplotlib_in_a_thread(tmp_path):
    """The pauses are printed; how long they are depends on the machine."""
    folder = sample_run.write_raster_run(tmp_path / "Run 1")
    words = START.format(root=str(ROOT), folder=str(folder))
    told = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, timeout=300)
    lines = [line for line in told.stdout.splitlines() if line.startswith("{")]
    assert lines, told.stderr[-2000:]
    found = json.loads(lines[-1])
    print("longest pauses, ms:", {name: found[name] for name in ("series", "click", "profile")})
    assert found["picture"]
    for part in ("matplotlib", "matplotlib.figure", "matplotlib.dates", "matplotlib.font_manager"):
        assert part in found["thread"] and part not in found["main"]


def test_who_waits_for_it_is_called_once_and_not_after_its_end(qtbot, monkeypatch):
    going = [True]
    monkeypatch.setattr(plots_ahead, "loading", lambda: going[0])
    called, owner, gone = [], QObject(), QObject()
    plots_ahead.then(owner, lambda: called.append("owner"))
    plots_ahead.then(gone, lambda: called.append("gone"))
    qtbot.wait(3 * plots_ahead.BEAT_MS)
    assert called == []
    gone.deleteLater()
    qtbot.wait(10)
    going[0] = False
    qtbot.waitUntil(lambda: bool(called), timeout=2000)
    qtbot.wait(3 * plots_ahead.BEAT_MS)
    assert called == ["owner"]


def test_no_garbage_is_looked_for_among_what_was_loaded_until_the_plugin_goes(qtbot, qgis_app, monkeypatch):
    """To look through all of matplotlib and QGIS held the window up for 0.1 s, in the midst of a drawing."""
    docks, kept = workbench_docks.Docks(map_window(), Study()), []
    monkeypatch.setattr(workbench_docks, "part", lambda name: kept.append([name]))
    docks._load_ahead()
    qtbot.waitUntil(lambda: not docks._turns.busy, timeout=2000)
    assert len(kept) == len(workbench_docks.PARTS)
    assert gc.get_freeze_count() > 10_000 and not any(each is kept[-1] for each in gc.get_objects())
    docks.close()
    assert gc.get_freeze_count() == 0 and any(each is kept[-1] for each in gc.get_objects())


def test_each_part_is_loaded_in_an_event_of_its_own_and_not_after_the_end(qtbot, qgis_app, monkeypatch):
    window, loaded = map_window(), []
    docks = workbench_docks.Docks(window, Study())
    monkeypatch.setattr(workbench_docks, "part", loaded.append)
    docks._load_ahead()
    assert loaded == []
    qtbot.waitUntil(lambda: not docks._turns.busy, timeout=2000)
    assert loaded == list(workbench_docks.PARTS)
    for name in loaded:
        assert importlib.util.find_spec(f"groundcast.ui.{name}"), name
    loaded.clear()
    docks._load_ahead()
    docks.close()
    qtbot.wait(20)
    assert loaded == []
    docks.deleteLater()


def test_the_first_dock_is_loaded_while_nobody_waits_for_it(qtbot, qgis_app, monkeypatch):
    docks, loaded = workbench_docks.Docks(map_window(), Study()), []
    monkeypatch.setattr(workbench_docks, "IDLE_MS", 10)
    monkeypatch.setattr(workbench_docks, "part", loaded.append)
    docks.load_page_soon()
    assert loaded == []
    qtbot.waitUntil(lambda: len(loaded) > 1, timeout=2000)
    # As QGIS does once more while it starts.
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: len(loaded) == len(workbench_docks.PAGE_PARTS), timeout=2000)
    for name in loaded:
        assert importlib.util.find_spec(f"groundcast.ui.{name}"), name
    loaded.clear()
    docks.load_page_soon()
    docks.close()
    qtbot.wait(40)
    assert loaded == []
    docks.deleteLater()
