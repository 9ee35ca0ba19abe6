"""A run that the memory was not enough for, once more with a smaller batch."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ..core.job import Job
from ..models import catalogue
from . import jobs

CODES = ("out-of-memory", "memory", "memory-limit")
# What a run says that has tried smaller batches by itself, as far as they helped.
TRIED = re.compile(r"at batch \d+")
SMALLER, LEAST = 4, 2


def after(job: Job, outcome) -> int:
    """The batch to try next, 0 where a batch has no part in it or cannot get smaller."""
    if job.task != "train" or outcome is None or outcome.code not in CODES:
        return 0
    batch = 0 if TRIED.search(outcome.message) else _batch(job) // SMALLER
    return batch if batch >= LEAST else 0


def _batch(job: Job) -> int:
    known = {entry.name: entry.settings for entry in catalogue.ENTRIES}
    usual = {setting.name: setting.default for setting in known.get(job.model, ())}
    return int(job.settings.get("batch", usual["batch"])) if "batch" in usual else 0


def again(folder, batch: int) -> jobs.Prepared:
    """The run of the folder once more, with that batch.

    Raises:
        GroundCastError: the folder has no job any more (`job-missing`), or is read-only (`not-writable`).
    """
    job = Job.load(Path(folder))
    return jobs.written(jobs.Prepared(Path(folder), replace(job, settings={**job.settings, "batch": batch})))
