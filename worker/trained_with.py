"""What a job trains its models with, said in full: a job names only what differs from the defaults."""

from __future__ import annotations

import json

from ..core.job import Job
from ..models import catalogue

PROTOCOL = 2
"""Raised whenever the same settings come to give another forecast: what was made before is made anew."""


def settings_of(job: Job, name: str) -> dict:
    """All settings of model `name`, defaults too; those of the job apply to the models that have them.

    Raises:
        GroundCastError: a value is not one that its setting can take (`setting-value`).
    """
    known = {setting.name for setting in catalogue.entry(name).settings}
    return catalogue.settings(name, {key: value for key, value in job.settings.items() if key in known})


def told(job: Job) -> str:
    """The same as one text for every model of the plan: other defaults of today give another one.

    Raises:
        GroundCastError: as `settings_of`.
    """
    every = {name: settings_of(job, name) for name in job.plan.models}
    return json.dumps({"protocol": PROTOCOL, "settings": every}, sort_keys=True)
