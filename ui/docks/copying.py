"""What is set in the Forecast dock as text: a command for a terminal, or a call of Processing."""

from __future__ import annotations

import shutil

from qgis.core import QgsApplication

from ...core.errors import GroundCastError
from .. import copies, jobs
from ..words import tr


def copy_study(dock, kind: str) -> None:
    """Put the call that runs the dock's study on the clipboard, and say so in its step 5.

    Args:
        kind: "command" or "call" (of Processing).
    """
    say = dock.run.outcome.say
    dock.run.open()
    try:
        text, folder = written(dock.study, kind)
    except GroundCastError as error:
        say("error", str(error))
        return
    QgsApplication.clipboard().setText(text)
    say("success", tr("Copied. It writes its results to {folder}.", folder=folder))


def written(study, kind: str) -> tuple[str, str]:
    """(text, folder of its results); the folder is there already only where the call reads a file in it.

    Raises:
        GroundCastError: as `jobs.training`; data without a file (`layer-file`), or a call of Processing
            whose parameters cannot say all that is set (`call-parameters`).
    """
    made = jobs.training(study)
    folder = str(made.folder)
    text = copies.command(made.job, folder) if kind == "command" else copies.processing_call(made.job)
    reads = made.job.regions or copies.reads_the_job(text, folder)
    if made.exports or not text or not reads:
        shutil.rmtree(made.folder)
    if made.exports:
        raise GroundCastError(
            tr("The data layer has no file of its own."), tr("Save it to a file first."), "layer-file"
        )
    if not text:
        raise GroundCastError(
            tr("Not all that is set has a parameter in Processing."),
            tr("Copy it as a command instead."),
            "call-parameters",
        )
    return text, folder
