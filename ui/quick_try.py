"""A quick try of a model whose training takes long: smaller and trained shorter, and called so everywhere."""

from __future__ import annotations

from ..models import catalogue
from . import estimate, run_names
from .words import run_number, tr

LONG_S = 180.0
"""Trainings that take longer are offered a quick try."""
WORTH = 0.5
"""Of the whole training's time; a quick try that takes more saves too little."""


def seconds(study, device: dict, series: int, dates: int, regions: int) -> float:
    """How long a quick try of the study takes, 0 where none is offered."""
    if not catalogue.entry(study.model).quick:
        return 0.0
    whole = estimate.seconds_of(study.model, study.settings, device, series, dates, regions)
    short = estimate.seconds_of(study.model, settings(study), device, series, dates, regions)
    return short if whole > LONG_S and short < WORTH * whole else 0.0


def settings(study) -> dict:
    """The study's settings, those of a quick try in the place of its own."""
    return {**study.settings, **catalogue.entry(study.model).quick}


def name(folder) -> None:
    """Call a run what it is; the name goes wherever the run is told of.

    Raises:
        GroundCastError: as `run_names.rename`.
    """
    run_names.rename(folder, tr("Quick try {n}", n=run_number(folder.name)))


def is_quick(report: dict) -> bool:
    """Whether a run was trained with the settings of a quick try."""
    job = report.get("job") or {}
    known = {entry.name: entry.quick for entry in catalogue.ENTRIES}
    quick, own = known.get(job.get("model"), {}), job.get("settings") or {}
    return bool(quick) and all(own.get(key) == value for key, value in quick.items())
