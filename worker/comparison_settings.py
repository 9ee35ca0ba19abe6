"""What a comparison changes in the settings of its models: those of their papers, those of a quick look."""

from __future__ import annotations

from ..core.job import Job
from ..models import catalogue

QUICK_NOTE = (
    "Quick look: networks are smaller and trained shorter than by default ({settings}). Compare in full "
    "before you judge them."
)
PAPER_NOTE = (
    "Paper mode, optimistic: networks have the settings of their papers, and factors are brought onto every "
    "pixel. Most of what they learn to say stands in their input already, and validation windows overlap "
    "training windows: loss and R2 of a training say little of a forecast. Published tables are of region "
    "means over one stretch of dates; they never compare with scores on pixels."
)


def changed(job: Job, name: str) -> dict:
    """Settings of the model that are not its defaults: of its paper, in paper mode, and of a quick look."""
    published = catalogue.entry(name).paper if job.preparation.mode == "paper" else {}
    return published | _shortened(job, name)


def notes(job: Job, names) -> str:
    """What must be known of the mode and of a quick look before the table is read."""
    smaller = {name: given for name in names if (given := _shortened(job, name))}
    told = {
        f"{catalogue.entry(name).label} {' '.join(f'{key}={value}' for key, value in given.items())}"
        for name, given in smaller.items()
    }
    said = [QUICK_NOTE.format(settings="; ".join(sorted(told)))] if smaller else []
    return " ".join([*said, *([PAPER_NOTE] if job.preparation.mode == "paper" else [])])


def _shortened(job: Job, name: str) -> dict:
    """Settings of a quick look, where one was asked for."""
    return catalogue.entry(name).quick if job.plan.effort == "quick" else {}
