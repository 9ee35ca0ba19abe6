"""A drive that is unplugged while the worker works: one sentence, an end, and the study as it was."""

import time

import pytest
from groundcast.tests.with_qgis.dock_window import file_layer, flush, needs_data, needs_worker
from groundcast.ui import settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

pytestmark = [needs_data, needs_worker]
# The real worker on a machine that is busy.
PATIENCE_MS = 240_000


@pytest.fixture
def drive(tmp_path):
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@pytest.fixture(params=["results", "source"])
def dock(request, drive, tmp_path, qtbot, qgis_new_project):
    """The dock with real data; the drive holds the results, or the data."""
    local = tmp_path / "local"
    local.mkdir()
    settings.write("results", str(drive if request.param == "results" else local))
    QgsProject.instance().addMapLayers([file_layer(drive if request.param == "source" else local)])
    made = ForecastDock(None, Study(model="seasonal", horizon=6))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.worker.status is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not made.data.preview.reading, timeout=PATIENCE_MS)
    yield made
    made.stop()
    limit = time.monotonic() + 15
    while made.queue.current is not None and time.monotonic() < limit:
        QApplication.processEvents()
    QgsProject.instance().clear()
    settings.write("results", "")
    flush()


def test_the_run_ends_with_one_sentence_and_the_study_stays(dock, drive, qtbot):
    before, heard = dock.study.to_dict(), []
    dock.queue.told.connect(heard.extend)
    ended = []
    dock.queue.ended.connect(ended.append)
    QTest.mouseClick(dock.run.primary, Qt.MouseButton.LeftButton)
    if list(drive.glob("*.gpkg")):
        # Before all is read; the worker loads its libraries for a second.
        qtbot.waitUntil(lambda: dock.queue.current._worker.running, timeout=PATIENCE_MS)
    else:
        qtbot.waitUntil(lambda: any(each["type"] == "hello" for each in heard), timeout=PATIENCE_MS)
    drive.rename(drive.parent / "unplugged")
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)
    outcome = ended[0].outcome
    # A source that has gone before the worker looked for it never was there, for all it knows.
    assert outcome.kind == "failed" and outcome.code in ("folder-gone", "missing")
    told = dock.run.outcome.text()
    assert "cannot be reached any more." in told or "There is no file or folder" in told
    assert "Connect its drive again" in told or "Check the path" in told
    assert "Traceback" not in told and "at fault" not in told
    # Nothing is written where the drive was, and one may go on.
    assert not drive.exists() and dock.queue.current is None and dock.run.primary.isEnabled()
    after = dock.study.to_dict()
    assert after == before | {"runs": after["runs"]} and after["runs"] == before["runs"]
