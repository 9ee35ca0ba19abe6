"""A run that fails, in German from the worker's error to the screen: dock, message bar and log panel."""

import time

import pytest
from groundcast.tests.with_qgis.dock_window import file_layer, flush, needs_data, needs_worker
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.ui import language, settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.study import Study
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

pytestmark = [needs_data, needs_worker]
# The real worker on a machine that is busy.
PATIENCE_MS = 240_000
# As the file of translations has them, without the path between.
SAID = ("Eine Datei oder einen Ordner ", " gibt es nicht.")


@pytest.fixture
def german(qgis_app):
    """The plugin's own German, loaded as the plugin does."""
    before = settings.read("language", "")
    settings.write("language", "de")
    translator = language.install()
    assert translator is not None
    yield
    language.remove(translator)
    settings.write("language", before)


@pytest.fixture
def logged(qgis_app):
    """What comes to the GroundCast tab of the log panel."""
    lines, log = [], QgsApplication.messageLog()

    def hear(text, tag, _level):
        if tag == "GroundCast":
            lines.append(text)

    log.messageReceived.connect(hear)
    yield lines
    log.messageReceived.disconnect(hear)


@pytest.fixture
def dock(german, tmp_path, qtbot, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    (tmp_path / "data").mkdir()
    QgsProject.instance().addMapLayers([file_layer(tmp_path / "data")])
    window = qgis_window()
    made = ForecastDock(window, Study(model="seasonal", horizon=6))
    window.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.show()
    qtbot.waitUntil(lambda: made.worker.status is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not made.data.preview.reading, timeout=PATIENCE_MS)
    yield made
    made.stop()
    limit = time.monotonic() + 15
    while made.queue.current is not None and time.monotonic() < limit:
        QApplication.processEvents()
    window.messageBar().clearWidgets()
    window.window.removeDockWidget(made)
    made.deleteLater()
    QgsProject.instance().clear()
    settings.write("results", "")
    flush()


def test_an_error_of_the_worker_reads_german_in_dock_message_bar_and_log(dock, tmp_path, logged, qtbot):
    assert dock.run.primary.text().replace("&", "") == "Vorhersage"
    ended = []
    dock.queue.ended.connect(ended.append)
    (tmp_path / "data").rename(tmp_path / "elsewhere")
    QTest.mouseClick(dock.run.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)
    # The worker itself speaks English.
    assert ended[0].outcome.message.startswith("There is no file or folder ")
    shown = {
        "dock": dock.run.outcome.text(),
        "message bar": dock.iface.messageBar().currentItem().text(),
        "log": "\n".join(logged),
    }
    for place, text in shown.items():
        assert all(part in text for part in SAID), (place, text)
        assert "There is no" not in text and str(tmp_path) in text, (place, text)
