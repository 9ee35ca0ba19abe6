"""The copy is filled by the worker while nobody clicks, in the user's hands; nothing of it is left behind."""

import numpy as np
import pytest
from groundcast.core.series_copy import Column
from groundcast.tests.with_qgis import packed_stack
from groundcast.tests.with_qgis.dock_window import flush, needs_worker, scripted_worker
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.tests.with_qgis.packed_stack import BLOCK, SIDE, place_of
from groundcast.ui import lasting, series_copies, settings
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed import block_files, filling
from groundcast.ui.observed.block_files import BlockFiles
from groundcast.ui.observed.filling import nearest
from groundcast.ui.observed.raster import RasterPlaces
from groundcast.ui.observed.results import ObservedResults
from groundcast.worker import environment
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QProcess, Qt

DYING = """#!{python}
import sys
sys.stdin.readline()
sys.exit(3)
"""


@pytest.fixture
def kept(tmp_path, monkeypatch, qgis_app):
    """Settings of a first day, with the worker of this machine."""
    own = {"cache": str(tmp_path / "copies"), "python": str(environment.python_in())}
    monkeypatch.setattr(settings, "read", lambda key, default="": own.get(key, default))
    monkeypatch.setattr(settings, "write", own.__setitem__)
    monkeypatch.setattr(block_files, "QUICK_BYTES", 0)
    monkeypatch.setattr(filling, "IDLE_SECONDS", 0.2)
    monkeypatch.setattr(filling, "BEAT_MS", 50)
    return own


@pytest.fixture
def dock(kept, tmp_path):
    values, vrt = packed_stack.write(tmp_path)
    corner = (500000, 4200000 - 10 * SIDE)
    window = map_window().reset(crs=QgsCoordinateReferenceSystem("EPSG:32633"), corner=corner)
    made = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.show()
    made.values = values
    made.set_observed(ObservedResults(RasterPlaces(vrt, "mm"), "stack"))
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()


def filler(dock):
    return dock.copying.filling


def is_full(dock):
    return filler(dock).share() == 1.0


@needs_worker
def test_all_blocks_come_while_nobody_clicks_and_the_dock_says_so(dock, qtbot, monkeypatch):
    texts = []
    filler(dock).changed.connect(
        lambda: texts.append((dock.copying.line.isVisible(), dock.copying.line.text()))
    )
    qtbot.waitUntil(lambda: is_full(dock), timeout=60000)
    assert (True, "Unpacking for fast clicks: 50 %") in texts and texts[-1][0] is False
    assert (
        "1 MB of 1 MB so far" in dock.copying.line.toolTip()
        and "switches it off" in dock.copying.line.toolTip()
    )
    files = dock.results.places.open
    folder = files.kept.copy.folder
    assert series_copies.size() == files.kept.bytes > 16 * 1000 and folder.parent == series_copies.folder()
    qtbot.waitUntil(lambda: filler(dock)._process is None, timeout=10000)
    monkeypatch.setattr(BlockFiles, "read", None)
    for column, row in ((0, 0), (99, 0), (50, 70), (99, 99)):
        dock.pick(place_of(column, row))
        found = dock.series.observed[: packed_stack.DATES]
        np.testing.assert_array_equal(found.view(np.uint32), dock.values[:, row, column].view(np.uint32))


@needs_worker
def test_clicks_come_first(dock, qtbot, monkeypatch):
    monkeypatch.setattr(filling, "IDLE_SECONDS", 3600)
    dock.pick(place_of(5, 5))
    filler(dock)._end_process()
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)
    qtbot.wait(300)
    assert filler(dock)._process is None and filler(dock).is_filling()
    monkeypatch.setattr(filling, "IDLE_SECONDS", 0.1)
    qtbot.waitUntil(lambda: filler(dock)._process is not None or is_full(dock), timeout=20000)


@needs_worker
@pytest.mark.parametrize("how", ["hidden", "other data", "unloaded"])
def test_the_process_ends_with_what_it_is_for(dock, qtbot, how):
    qtbot.waitUntil(lambda: filler(dock)._process is not None, timeout=20000)
    process = filler(dock)._process
    if how == "hidden":
        dock.hide()
    elif how == "other data":
        dock.set_observed(None)
    else:
        dock.unload()
        dock.unload = lambda: None
    assert process.state() == QProcess.ProcessState.NotRunning
    flush()
    assert sip.isdeleted(process)
    assert filler(dock)._process is None and not filler(dock)._timer.isActive()
    assert not dock.copying.line.isVisible()
    qtbot.waitUntil(lambda: how == "hidden" or "groundcast-blocks" not in lasting.working(), timeout=10000)


@needs_worker
def test_switched_off_nothing_more_is_kept(dock, kept, qtbot, tmp_path):
    qtbot.waitUntil(lambda: (filler(dock).share() or 0) > 0, timeout=30000)
    kept[series_copies.ON] = "no"
    qtbot.waitUntil(lambda: filler(dock)._process is None, timeout=10000)
    had = len(filler(dock).kept)
    dock.pick(place_of(99, 99))
    qtbot.wait(400)
    assert len(filler(dock).kept) == had and not dock.copying.line.isVisible()
    assert RasterPlaces(tmp_path / "series.vrt", "mm").open._room is None


def test_a_worker_that_dies_is_told_once_and_clicks_go_on(dock, kept, qtbot, tmp_path):
    told = []
    hear = lambda text, tag, _level: told.append(text) if tag == "GroundCast" else None  # noqa: E731
    QgsApplication.messageLog().messageReceived.connect(hear)
    path = scripted_worker(tmp_path)
    path.write_text(DYING.format(python=path.read_text().splitlines()[0][2:]))
    filler(dock)._end_process()
    kept["python"] = str(path)
    qtbot.waitUntil(lambda: any("stopped unexpectedly" in text for text in told), timeout=20000)
    qtbot.wait(300)
    QgsApplication.messageLog().messageReceived.disconnect(hear)
    assert len([text for text in told if "stopped unexpectedly" in text]) == 1
    assert filler(dock)._process is None and not dock.copying.line.isVisible()
    dock.pick(place_of(50, 50))
    qtbot.waitUntil(lambda: dock.series is not None, timeout=10000)


def test_without_a_worker_only_clicks_fill_it(dock, kept, qtbot, tmp_path):
    filler(dock)._end_process()
    kept["python"] = str(tmp_path / "none")
    qtbot.waitUntil(lambda: filler(dock).kept is not None, timeout=10000)
    had = len(filler(dock).kept)
    qtbot.wait(300)
    assert len(filler(dock).kept) == had and filler(dock)._process is None


def test_blocks_in_the_view_come_first_from_its_middle():
    blocks = [
        Column(top, left, BLOCK, BLOCK) for top in range(0, 320, BLOCK) for left in range(0, 320, BLOCK)
    ]
    order, left = [], list(blocks)
    while left:
        order.append(nearest(left, (64, 128, 128, 192), (100, 140)))
        left.remove(order[-1])
    assert [(each.left, each.top) for each in order[:4]] == [(96, 128), (64, 128), (96, 160), (64, 160)]
    assert len(set(order)) == len(blocks)
