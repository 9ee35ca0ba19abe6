"""Runs of a study without results yet: it keeps their folders, so that they can go on after any end."""

from __future__ import annotations

from pathlib import Path

from ..core.job import Job
from ..worker.protocol import FINISH, STATE
from . import jobs


def remember(study, folder) -> None:
    """The study knows the folder from now on."""
    folder = str(folder)
    if folder not in study.unfinished and folder not in study.runs:
        study.unfinished = [*study.unfinished, folder]
        study.changed()


def forget(study, folder) -> None:
    """The study lets go of the folder; its files stay."""
    if str(folder) in study.unfinished:
        study.unfinished = [each for each in study.unfinished if each != str(folder)]
        study.changed()


def has_results(study, folder) -> None:
    """The run has ended well and is one of the study's runs."""
    folder = str(folder)
    study.unfinished = [each for each in study.unfinished if each != folder]
    study.runs = [*(each for each in study.runs if each != folder), folder]
    study.changed()


def has_model(folder) -> bool:
    """Whether a training was begun there and saved: there may be a best model to forecast with."""
    return any(True for _ in Path(folder).glob(f"*/**/{STATE}"))


def again(folder, as_it_stands: bool = False) -> jobs.Prepared:
    """The run of the folder once more, from where it was stopped, or with its training as it stands.

    Raises:
        GroundCastError: the folder has no job any more (`job-missing`), or is read-only (`not-writable`).
    """
    folder = Path(folder)
    job = Job.load(folder)
    try:
        if as_it_stands:
            (folder / FINISH).touch()
        else:
            (folder / FINISH).unlink(missing_ok=True)
    except OSError as error:
        raise jobs.not_writable(folder) from error
    return jobs.Prepared(folder, job)
