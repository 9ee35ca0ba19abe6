"""How many dates ahead a job forecasts: settled before hours of training, not after."""

from __future__ import annotations

import numpy as np

from ..core.dates import parse_date
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel

MOST_STEPS = 5000
"""Dates of a forecast: more than thirteen years of days. The time of writing grows with their square."""


def horizon(job: Job, start: Panel) -> int:
    """Steps to forecast from the last date of `start`, by number or until a date.

    Raises:
        GroundCastError: no step or more than `MOST_STEPS` (`horizon`); a date that is none (`date`).
    """
    steps = job.horizon
    if job.until:
        steps = int(np.ceil((parse_date(job.until) - start.dates[-1]).astype(int) / start.cadence_days))
    if steps < 1:
        why = f"{job.until} is not after {start.dates[-1]}" if job.until else f"the horizon is {steps} dates"
        raise GroundCastError(
            f"There is nothing to forecast: {why}.",
            "Choose a later date, or a horizon of 1 or more.",
            "horizon",
        )
    if steps > MOST_STEPS:
        raise GroundCastError(
            f"A forecast of {steps:,} dates is more than can be made; {MOST_STEPS:,} is the most.",
            "Choose an earlier date, or a smaller horizon.",
            "horizon",
        )
    return steps


def start_of(job: Job, panel: Panel) -> Panel:
    """The past that a forecast starts from: the whole, or as the paper has it that of the training."""
    return panel.before(-job.hold_back) if job.preparation.mode == "paper" else panel


def require_ahead(job: Job, panels: list[Panel]) -> None:
    """Refuses a job that could not forecast one of its regions, as `horizon` does."""
    for panel in panels:
        horizon(job, start_of(job, panel))


def warn_of_long(reporter, start: Panel, steps: int) -> None:
    """Tell that a forecast is longer than half of what it was learned from."""
    if steps * start.cadence_days > start.days[-1] / 2:
        reporter.warning(
            "long-horizon",
            f"A forecast to {start.next_dates(steps)[-1]} is longer than half the observed span.",
            "Read it as a scenario.",
        )
