"""The hall: the only place that drives core and models. One function a task, one for them all."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.library import Library
from ..core.readers.unpacked import kept
from ..core.reporter import AfterReading
from ..core.write.atomic import write_bytes
from .as_before import JOB, unless_refused
from .folder_lock import alone_in
from .large_raster import in_blocks
from .within_memory import within_memory


def _room(name: str) -> Library:
    """A module beside this one: a run waits for the libraries of its own task only."""
    return Library(f"{__package__}.{name}")


training, block_training, forecasting = _room("training"), _room("block_training"), _room("forecasting")
backtesting, comparison, ablation = _room("backtesting"), _room("comparison"), _room("ablation")
scenarios, assimilation = _room("scenarios"), _room("assimilation")

TASKS = {
    "train": lambda job, reporter: training.train(job, reporter),
    "forecast": lambda job, reporter: forecasting.forecast(job, reporter),
    "backtest": lambda job, reporter: backtesting.backtest(job, reporter),
    "scenario": lambda job, reporter: scenarios.scenario(job, reporter),
    "ablation": lambda job, reporter: ablation.ablation(job, reporter),
    "compare": lambda job, reporter: comparison.compare(job, reporter),
    "assimilate": lambda job, reporter: assimilation.assimilate(job, reporter),
}


READING = 0.1
"""Of the progress of a run, whatever it takes."""


def run(job: Job, reporter) -> Path:
    """Run a job and give the path of its report; the job is written beside its results first.

    While it runs, no other run writes into its folder. What is refused before it has results leaves the
    folder as it was. An archive that holds several inputs is unpacked once.

    Raises:
        GroundCastError: the job or its input is wrong, or another run is writing into its folder
            (`folder-busy`), in words for the user.
        core.reporter.Cancelled: the user cancelled; what was trained so far is kept.
    """
    if job.task not in TASKS:
        raise GroundCastError(
            f"The job's task {job.task!r} is not known.", f"Choose one of {', '.join(TASKS)}.", "job-task"
        )
    if job.preparation.mode == "both" and job.task != "compare":
        raise GroundCastError(
            "mode = both sets two protocols beside one another, which a comparison alone does.",
            "Set it to honest or paper.",
            "setting-value",
        )
    if not job.out:
        raise GroundCastError("The job names no results folder.", "Set one with --out.", "job-out")
    out = Path(job.out)
    with alone_in(out), unless_refused(out), kept():
        write_bytes(out / JOB, job.to_json().encode())
        return _done(job, AfterReading(reporter, READING))


def _done(job: Job, reporter) -> Path:
    if in_blocks(job):
        return block_training.train(job, reporter)
    return TASKS[job.task](within_memory(job, reporter), reporter)
