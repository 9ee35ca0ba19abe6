"""What tests of the Compare dock share: comparisons by the real worker, a workbench, and a user's clicks."""

import os
import subprocess
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from groundcast.models import catalogue
from groundcast.tests.with_qgis.dock_window import flush
from groundcast.tests.with_qgis.qgis_window import qgis_window
from groundcast.ui import compare_needs, settings
from groundcast.ui.dialogs.compare import CompareDialog
from groundcast.ui.workbench import Workbench
from groundcast.worker import environment
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
REGISTER = (
    "import importlib.util as u, sys; "
    f"s = u.spec_from_file_location('groundcast', {str(ROOT / '__init__.py')!r}, "
    f"submodule_search_locations=[{str(ROOT)!r}]); "
    "m = u.module_from_spec(s); sys.modules['groundcast'] = m; s.loader.exec_module(m); "
)
WITHOUT_FIGURES = (
    "from groundcast.worker import comparison_figures, door; comparison_figures.draw = lambda *_: []; "
)
"""Figures take most of the time, and are looked at elsewhere (`test_compare_window`)."""

DRAWING_NOTHING = """#!/bin/sh
# Runs of a job draw no figures; anything else is as it always is.
if [ "$6" = run ]; then exec '{python}' -u -I -X utf8 -c "{words}" "$7"; fi
exec '{python}' "$@"
"""

PATIENCE_SECONDS = 20


def compared(out, *words):
    """The folder of a finished comparison, by the real worker, from the words of its command."""
    if not os.path.isfile(environment.python_in()):
        pytest.skip("the worker environment is not set up")
    told = ["compare", *map(str, words), "--out", str(out)]
    start = REGISTER + WITHOUT_FIGURES + f"sys.exit(door.main({told!r}))"
    done = subprocess.run([environment.python_in(), "-c", start], capture_output=True, timeout=500)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return out


def setting(**changed):
    at_hand = catalogue.AtHand(dates=200, series=500, points=True, memory_bytes=8e9)
    return replace(compare_needs.Setting(at_hand), **changed)


@contextmanager
def workbench(place):
    """All docks in a window, results in a folder of `place`; in the end nothing runs and nothing is left.

    Its comparisons are the real worker's, without figures.
    """
    settings.write("results", str(place / "results"))
    settings.write("python", str(_python_without_figures(place)))
    made = Workbench(qgis_window())
    made.build()
    qgis_window().window.show()
    try:
        yield made
    finally:
        _stop(made)
        settings.write("results", "")
        settings.write("python", "")
        QgsProject.instance().clear()
        flush()


def _python_without_figures(place):
    """The worker's Python, but for the figures of comparisons."""
    words = REGISTER + WITHOUT_FIGURES + "sys.exit(door.main(['run', sys.argv[1]]))"
    program = place / "python without figures"
    program.write_text(DRAWING_NOTHING.format(python=environment.python_in(), words=words))
    program.chmod(0o700)
    return program


def _stop(bench):
    forecast = bench.docks["forecast"]
    forecast.queue.cancel()
    limit = time.monotonic() + PATIENCE_SECONDS
    while (forecast.queue.current is not None or forecast.data.preview.reading) and time.monotonic() < limit:
        QApplication.processEvents()
        time.sleep(0.01)
    bench.take_down()


def opened(bench, folder):
    bench.study.name = "Ustica"
    bench.study.comparisons = [str(folder)]
    bench.study.changed()
    bench.show_compare()
    dock = bench.docks["compare"]
    assert dock.found is not None and dock.found.folder == Path(folder)
    shown_boxes(dock)
    return dock


def shown_boxes(dock):
    """The boxes, once matplotlib is there."""
    end = time.monotonic() + 30
    while dock.boxes is None and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    return dock.boxes


def ask(bench, dock, button, models):
    """Press a button of the dock, tick models in the dialog, start; gives the folder of the comparison."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = qgis_window().window.findChild(CompareDialog)
    dialog.list.tick({*models, *catalogue.BASELINES})
    dialog.form.origins.setValue(1)
    dialog.form.horizons.setText("1, 2")
    dialog.form.settings.setText("")
    assert dialog.start.isEnabled(), dialog.reason.text()
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return bench.study.comparisons[-1]


def combo(choices, name, value):
    box = next(each for each in choices.widgets() if each.objectName() == name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def click_cell(table, row, column):
    index = table.model().index(row, column)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
