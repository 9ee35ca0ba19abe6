"""The task `backtest`: rolling origins for several models; scores.json and predictions.npz."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core import backtest as core_backtest
from ..core.job import Job
from ..core.panel import Panel
from ..core.reporter import shares
from ..core.write.atomic import replacing
from ..core.write.json_file import write_json
from ..models import catalogue
from ..models.forecasters import Maker
from . import devices, inputs, summary

LEAST_DATES = 20


def backtest(job: Job, reporter) -> Path:
    """Score the plan's models at its origins and horizons; gives the path of scores.json.

    Raises:
        GroundCastError: from the inputs, an unknown model, or too few dates.
    """
    makers = {name: _maker(job, name) for name in job.plan.models}
    device = devices.describe(list(makers), job.device)
    reporter.send("hello", versions=summary.versions(), device=device)
    given = inputs.load(job, reporter, lambda dates: tuple(_counts(job, dates)[[0, -1]]))
    parts = shares(reporter, [panel.values.shape[1] for panel in given.panels])
    done = [_region(job, makers, panel, part, len(parts)) for panel, part in zip(given.panels, parts)]
    joined = core_backtest.joined(done)
    out = Path(job.out)
    with replacing(out / "predictions.npz") as temporary:
        np.savez(temporary, **core_backtest.arrays(joined))
    path = out / "scores.json"
    document = core_backtest.scores(joined) | {
        "data": given.about,
        "factors": inputs.factors_of(given.panels[0]),
    }
    extra = {"device": device, "seconds": reporter.seconds, "warnings": reporter.warnings, "seed": job.seed}
    write_json(path, document | extra | {"versions": summary.versions()})
    return path


def _maker(job: Job, name: str) -> Maker:
    """The maker of model `name`; settings apply to the models that have them."""
    known = {setting.name for setting in catalogue.entry(name).settings}
    changed = {key: value for key, value in job.settings.items() if key in known}
    return Maker(name, catalogue.settings(name, changed), job.device, job.seed)


def _region(job: Job, makers: dict, panel: Panel, reporter, regions: int) -> core_backtest.Backtest:
    plan = job.plan
    counts = _counts(job, len(panel.dates))
    most = -(-plan.max_series // regions) if plan.max_series else 0
    rng = np.random.default_rng(job.seed)
    sampled = core_backtest.sample(panel, most, rng)
    return core_backtest.run(sampled, makers, counts, plan.horizons, reporter)


def _counts(job: Job, dates: int) -> np.ndarray:
    """(O,) numbers of dates before each origin."""
    return core_backtest.origin_counts(dates, job.plan.origins, max(job.plan.horizons), LEAST_DATES)
