"""What tests of scenarios and ablations share: docks on finished runs, found and clicked as a user does."""

import time
from contextlib import contextmanager

from groundcast.tests.with_qgis.dock_window import flush, message
from groundcast.ui import settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

HELLO = message("hello", versions={}, device={"kind": "cpu", "name": "Test processor"})
PATIENCE_SECONDS = 15


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def find(parent, name):
    found = parent.findChild(QWidget, name)
    assert found is not None, name
    return found


@contextmanager
def results_in(folder):
    """Within this, results go to `folder`; the worker is the usual one again afterwards."""
    settings.write("results", str(folder / "results"))
    try:
        yield folder
    finally:
        settings.write("python", "")
        settings.write("results", "")


@contextmanager
def docks(qtbot):
    """A maker of forecast docks, their Results open, on finished runs; all are stopped in the end."""
    made = []

    def make(*runs, **entries):
        dock = ForecastDock(None, Study(name="Scene", runs=[str(run) for run in runs], **entries))
        qtbot.addWidget(dock)
        dock.resize(380, 900)
        dock.show()
        qtbot.waitUntil(lambda: dock.worker.status is not None, timeout=60000)
        dock.results.open()
        made.append(dock)
        button = dock.results.questions.scenario
        qtbot.waitUntil(lambda: not button.isVisible() or button.height() > 10, timeout=5000)
        return dock

    yield make
    for dock in made:
        _stop(dock)
    QgsProject.instance().clear()
    flush()


def _stop(dock):
    dock.stop()
    limit = time.monotonic() + PATIENCE_SECONDS
    while dock.queue.current is not None and time.monotonic() < limit:
        QApplication.processEvents()
        time.sleep(0.01)
