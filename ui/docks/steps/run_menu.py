"""What a right click on a run of step 6 offers."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QApplication, QInputDialog, QMenu

from ....core.errors import GroundCastError
from ....core.job import Job
from ... import copies, run_names
from ...words import tr


def pop_up(step, place) -> None:
    """The menu of the run that is selected in `step`, a `ResultsStep`, at a place of its list."""
    folder = step.current()
    if not folder:
        return
    menu = QMenu(step)
    menu.setObjectName("gcRunMenu")
    menu.addAction(tr("Show on map"), lambda: step.showRequested.emit(folder))
    menu.addAction(tr("Report…"), lambda: step.reportRequested.emit(folder))
    menu.addAction(tr("Open folder"), step.open_run)
    menu.addAction(tr("Rename…"), lambda: _ask_name(step, folder))
    add_copies(menu, folder)
    menu.addAction(tr("Remove from study"), lambda: step.remove(folder))
    menu.exec(step.tree.viewport().mapToGlobal(place))


def add_copies(menu: QMenu, folder: str) -> None:
    """The run as text; a call of Processing only where its parameters can say all of it."""
    try:
        job = Job.load(folder)
    except GroundCastError:
        return
    for label, text in (
        (tr("Copy as command"), copies.command(job, folder)),
        (tr("Copy as Processing call"), copies.processing_call(job)),
    ):
        action = menu.addAction(label, lambda text=text: QApplication.clipboard().setText(text))
        action.setEnabled(bool(text))


def _ask_name(step, folder: str) -> None:
    name, given = QInputDialog.getText(
        step, tr("Rename"), tr("Name of the run; empty for its number"), text=run_names.told(folder)
    )
    if given:
        step.rename(folder, name)
