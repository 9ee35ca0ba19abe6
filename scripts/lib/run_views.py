"""Views of a run that goes on, and of what can be asked of a finished one: its residuals and its colours."""

import os
from types import SimpleNamespace

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMenu, QPushButton
from qgis.utils import iface
from views import dock, one_dialog, opened
from window_driver import bench, quiet

RUN = os.environ["GROUNDCAST_RUN"]
NETWORK, EPOCHS = "gler-bigrunet", 60
# Seconds of a run for each that the formula says: of a computer on which trainings take long.
SLOW = 100.0


def running(views):
    """Step 5 of a network whose training takes long, while it trains, and after the memory was full."""
    from groundcast.core.job import Job
    from groundcast.ui import settings
    from groundcast.worker import faults
    from groundcast.worker.client import Outcome

    before = dock().study.model
    settings.keep_pace("cpu", NETWORK, SLOW)
    dock().model.take_model(NETWORK)
    step = dock().run
    for other in dock().steps:
        other.open(other is step)
    yield quiet(1)
    _up_to(step)
    yield quiet(0.5)
    views.window("46_quick_try", dock())
    job = Job(model=NETWORK)
    step.show_running(job)
    step.hear(_training())
    yield quiet(1)
    _up_to(step)
    yield quiet(0.5)
    views.window("47_running", dock())
    yield from one_dialog(views, "48_loss", step.loss.enlarge.emit, "gcLossWindow", pause=1)
    step.show_idle()
    said = faults.told(MemoryError())
    full = Outcome("failed", said.message, said.cure, said.code)
    dock().ending.tell(SimpleNamespace(outcome=full, folder=RUN, job=job))
    yield quiet(1)
    _up_to(step)
    yield quiet(0.5)
    views.window("49_memory_full", dock())
    settings.write(f"pace/cpu/{NETWORK}", 0.0)
    step.outcome.clear()
    iface.messageBar().clearWidgets()
    dock().model.take_model(before)


def _up_to(step):
    """The step at the top of the dock."""
    dock().scroll.verticalScrollBar().setValue(max(step.y() - 4, 0))


def _training() -> list[dict]:
    """What the worker says in the middle of a training."""
    told = [{"type": "stage", "name": "training", "region": ""}]
    for epoch in range(1, EPOCHS + 1):
        loss = 0.9 / epoch**0.6
        values = {"loss": loss, "validation loss": 0.07 + 1.1 * loss, "R2": 0.9 - loss / 2}
        values |= {"skill": 0.3 - loss, "learning rate": 1e-3 if epoch < 35 else 2e-4}
        told += [{"type": "metric", "name": name, "step": epoch, "value": values[name]} for name in values]
    return [*told, {"type": "progress", "fraction": 0.3, "seconds_left": 412.0}]


def looks_of_a_run(views):
    """The histogram of the residuals, the menu of the display, and a run in vik."""
    from groundcast.ui.layers import find_group, recolour
    from groundcast.ui.words import tr

    name = "gcResidualsDialog"
    open_it = lambda: bench().runs.show_residuals(RUN)  # noqa: E731
    yield from one_dialog(views, "55_residuals", open_it, name, lambda found: found.plot is not None, pause=1)
    for step in dock().steps:
        step.open(step is dock().results)
    yield quiet(0.5)
    QTimer.singleShot(0, dock().results.look.click)
    yield lambda: isinstance(QApplication.activePopupWidget(), QMenu)
    yield quiet(0.5)
    menu = QApplication.activePopupWidget()
    views.dialog("56_display_menu", menu)
    entry = next(each for each in menu.actions() if each.text() == tr("Colours of this run…"))
    menu.close()
    QTimer.singleShot(0, entry.trigger)
    yield lambda: opened("gcRunColoursDialog") is not None
    dialog = opened("gcRunColoursDialog")
    yield quiet(0.5)
    views.dialog("57_run_colours", dialog)
    dialog.findChild(QPushButton, "gcVikRamp").click()
    yield quiet(0.5)
    views.dialog("58_run_colours_vik", dialog)
    dialog.accept()
    yield quiet(1.5)
    views.window("59_vik", dock())
    recolour.recolour(find_group(QgsProject.instance(), RUN), None)
