"""Where results and drawings go, asked for where the folder so far cannot be written."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..core.errors import GroundCastError
from . import settings
from .words import tr

CURED = ("not-writable", "layer-file")
"""Codes of errors that another folder cures."""


def ask(parent: QWidget) -> bool:
    """Ask where results go from now on; whether a folder was chosen."""
    start = str(settings.results_folder())
    path = QFileDialog.getExistingDirectory(parent, tr("Folder for results"), start)
    if path:
        settings.write("results", path)
    return bool(path)


def cures(error: GroundCastError, parent: QWidget, again: Callable[[], None]) -> list:
    """The button that asks for another folder and does `again` what failed; [] where none helps."""
    if error.code not in CURED:
        return []
    return [("gcChooseFolder", tr("Choose folder…"), lambda: again() if ask(parent) else None)]
