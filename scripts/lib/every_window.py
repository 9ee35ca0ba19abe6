"""Runs inside a real QGIS: opens every dock and dialog of the plugin in its states, and takes their pictures.

Environment, beside that of `window_driver`: GROUNDCAST_SIZE ("1280x800", the screen in pixels),
GROUNDCAST_SOURCE (an EGMS file), GROUNDCAST_RUN (a finished run on it), GROUNDCAST_SCENE (a run with
factors on the simulated scene), GROUNDCAST_SCENARIO, GROUNDCAST_COMPARED and GROUNDCAST_WATER (results of
these kinds), GROUNDCAST_ONLY (parts of the names of views with commas between, for a few of them).

`outcome.json` names what is cut off in each view. A view that cannot be opened is named there too, and
does not keep the others.
"""

import os
import sys
import time
import traceback

sys.path.insert(0, os.environ["GROUNDCAST_JOURNEYS"])

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog
from qgis.utils import iface
from result_views import comparison, plots, scenario, scene, water
from run_views import looks_of_a_run, running
from study_views import (
    dialogs_of_a_study,
    dialogs_without_data,
    egms,
    empty_docks,
    first_run,
    processing,
    steps_of_the_dock,
)
from views import Views
from window_driver import OUT, Journey, quiet, resize

ONLY = [word for word in os.environ.get("GROUNDCAST_ONLY", "").split(",") if word]
# Seconds; a machine with other work on it may be ten times as slow as one without.
PATIENCE = 240

PARTS = (
    first_run, empty_docks, dialogs_without_data, egms, steps_of_the_dock, dialogs_of_a_study, running,
    looks_of_a_run, plots, comparison, scene, scenario, water, processing,
)  # fmt: skip


class Impatient:
    """A condition that gives up after `PATIENCE` seconds, so that one view does not keep the others."""

    def __init__(self, condition):
        self.condition, self.until, self.late = condition, time.monotonic() + PATIENCE, False

    def __call__(self):
        self.late = time.monotonic() > self.until
        return self.late or self.condition()


def guarded(part, views):
    """The steps of a part; what goes wrong in it is noted, and what it left open is closed."""
    steps = part(views)
    try:
        for condition in steps:
            waiting = Impatient(condition)
            yield waiting
            if waiting.late:
                raise TimeoutError(f"line {steps.gi_frame.f_lineno}: nothing happened in {PATIENCE} s")
    except Exception:
        views.note["not opened"][part.__name__] = traceback.format_exc()[-600:]
        iface.mainWindow().grab().save(str(OUT / f"error_{part.__name__}.png"))
        for dialog in [d for d in iface.mainWindow().findChildren(QDialog) if d.isVisible()]:
            dialog.reject()


def steps(journey):
    width, height = (int(n) for n in os.environ["GROUNDCAST_SIZE"].split("x"))
    share = QGuiApplication.primaryScreen().devicePixelRatio()
    note = journey.outcome["notes"]
    note["theme"], note["pixel ratio"] = QgsApplication.themeName(), share
    resize(round(width / share), round(height / share))
    yield quiet(1.5)
    views = Views(note)
    for part in PARTS:
        needed = part in (first_run, egms) or (part is scene and "scenario" in ONLY)
        if ONLY and not needed and not any(word in part.__name__ for word in ONLY):
            continue
        journey.label, journey.patience = part.__name__, 2 * PATIENCE
        yield from guarded(part, views)


def start():
    journey = Journey(iter(()))
    journey.steps = steps(journey)


start()
