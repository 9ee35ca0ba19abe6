"""A comparison from the toolbar to its table, on with one more model, and on after it was cancelled."""

from pathlib import Path

import pytest
from groundcast.core.job import Job
from groundcast.tests.with_qgis.compare_dock import ask, workbench
from groundcast.tests.with_qgis.dock_window import file_layer, needs_data, needs_worker
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = [needs_data, needs_worker]


@pytest.fixture
def bench(qgis_new_project, tmp_path):
    with workbench(tmp_path) as made:
        yield made


def test_from_the_toolbar_to_the_table_and_on_with_one_more(bench, qtbot, tmp_path):
    QgsProject.instance().addMapLayers([file_layer(tmp_path, dates=60)])
    bench.docks.show("forecast")
    forecast = bench.docks["forecast"]
    qtbot.waitUntil(
        lambda: forecast.worker.status is not None and not forecast.data.preview.reading, timeout=90000
    )
    bench.actions["compare"].trigger()
    dock = bench.docks["compare"]
    assert bench.actions["compare"].isChecked() and "press Compare" in dock.headline.text()
    first = ask(bench, dock, dock.add, {"theta"})
    qtbot.waitUntil(lambda: forecast.queue.current is not None, timeout=10000)
    assert dock.progress.isVisible() and bench.study.comparisons == [first]
    assert Job.load(Path(first)).task == "compare"
    qtbot.waitUntil(lambda: forecast.queue.current is None, timeout=180000)
    assert not dock.progress.isVisible() and {line.model for line in dock.table.lines()} >= {"theta"}
    assert forecast.run.outcome.text() == ""
    assert ask(bench, dock, dock.more, {"theta", "drift"}) == first
    qtbot.waitUntil(lambda: forecast.queue.current is None and len(dock.table.lines()) == 5, timeout=180000)
    assert bench.study.comparisons == [first] and bench.study.runs == []
    kept = Study.from_dict(bench.study.to_dict())
    assert kept.comparisons == [first]


def test_a_cancelled_comparison_goes_on(bench, qtbot, tmp_path):
    QgsProject.instance().addMapLayers([file_layer(tmp_path, dates=60)])
    bench.docks.show("forecast")
    forecast = bench.docks["forecast"]
    qtbot.waitUntil(
        lambda: forecast.worker.status is not None and not forecast.data.preview.reading, timeout=90000
    )
    bench.show_compare()
    dock = bench.docks["compare"]
    first = ask(bench, dock, dock.add, {"theta"})
    qtbot.waitUntil(lambda: forecast.queue.current is not None, timeout=10000)
    QTest.mouseClick(dock.progress.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: forecast.queue.current is None, timeout=60000)
    assert dock.notice.kind == "info" and dock.choices.folder() == first
    QTest.mouseClick(dock.notice.button("gcCompareGoOn"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.found is not None, timeout=180000)
    assert {line.model for line in dock.table.lines()} >= {"theta"}
