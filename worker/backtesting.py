"""The task `backtest`: rolling origins for several models; scores, predictions and a map of skill."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core import backtest as core_backtest
from ..core import tested_series
from ..core.backtest import Backtest
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.map_scores import Layout, by_region
from ..core.panel import Panel
from ..core.reporter import shares
from ..core.scores import scores, selected
from ..core.skill import by_series
from ..core.stack import Stack
from ..core.write.atomic import replacing
from ..core.write.json_file import write_json
from ..models import catalogue
from ..models.forecasters import Maker
from . import devices, inputs, skill_map, summary, trained_with, unfinished
from .roles import Roles, roles_of
from .unfinished import TOGETHER, Unfinished

LEAST_DATES = 20
DRAWING = 0.1
"""Of the time: how long whole maps are scored, about."""


def backtest(job: Job, reporter) -> Path:
    """Score the plan's models at its origins and horizons; gives the path of scores.json.

    A backtest that was stopped goes on: forecasts that it had made are taken, and the training under way goes
    on from its last state. A model that fails is named in the warnings and in scores.json, the others are
    scored.

    Raises:
        GroundCastError: from the inputs, an unknown model or setting, too few dates, or every model failed.
    """
    require_settings(job)
    makers = {name: _maker(job, name) for name in job.plan.models}
    device = devices.told(reporter, list(makers), job.device)
    given = inputs.load(job, reporter, lambda dates: tuple(_counts(job, dates)[[0, -1]]))
    panels = [_sampled(job, panel, len(given.panels), reporter) for panel in given.panels]
    roles = roles_of(job, list(makers), given.panels, reporter)
    drawing = DRAWING if given.stack.gridded and not job.plan.max_series else 0.0
    fitting, rest = shares(reporter, [1 - drawing, drawing])
    done = _forecasts(job, makers, panels, roles, fitting)
    for name, error in done.failed.items():
        label = makers[name].label
        reporter.warning("model-failed", f"{label} is left out: {error.message}", error.cure)
    path = _written(job, done, given, roles, device, rest)
    unfinished.clear(job)
    return path


def _forecasts(job: Job, makers: dict, panels: list[Panel], roles: Roles, reporter) -> Backtest:
    """Forecasts of every region that is scored, those among them that a stopped run had made."""
    folder, mark = unfinished.folder_of(job), unfinished.mark_of(job, panels)
    shared = {name: roles.shared(_in(maker, folder / TOGETHER), panels) for name, maker in makers.items()}
    panels = [panel for panel in panels if roles.scored(panel.region)]
    counts = _counts(job, len(panels[0].dates))
    parts, ran = shares(reporter, [panel.values.shape[1] for panel in panels]), []
    for number, (panel, part) in enumerate(zip(panels, parts)):
        kept = Unfinished(folder / str(number), mark)
        own = shared if roles.of else {n: _in(maker, kept.folder) for n, maker in makers.items()}
        ran.append(core_backtest.run(panel, own, counts, job.plan.horizons, part, kept))
    return core_backtest.joined(ran)


def _written(job: Job, done: Backtest, given: inputs.Inputs, roles: Roles, device: dict, reporter) -> Path:
    """All files of the backtest; gives the path of scores.json."""
    out = Path(job.out)
    with replacing(out / "predictions.npz") as temporary:
        np.savez(temporary, **core_backtest.arrays(done))
    document = scored(done, roles) | {"data": given.about, "factors": inputs.factors_of(given.panels[0])}
    document["roles"] = roles.of
    drawn = layout(job, given.stack, done.cells)
    if drawn:
        reporter.stage("scoring whole maps")
    document["maps"] = by_region(done, drawn, reporter) if drawn else {}
    reference = document["reference"]
    skills = {name: by_series(done, name, reference) for name in done.forecasts if name != reference}
    if skills:
        region = ",".join(dict.fromkeys(done.regions))
        skill_map.write(out, skills, given.stack, done.cells, region)
    extra = {"device": device, "seconds": reporter.seconds, "warnings": reporter.warnings, "seed": job.seed}
    path = out / "scores.json"
    write_json(path, document | extra | {"versions": summary.versions()})
    return path


def layout(job: Job, stack: Stack, cells: np.ndarray) -> Layout | None:
    """Where the series (P,) lie in the raster; None for points and for a sample, which fill none."""
    if not stack.gridded or job.plan.max_series:
        return None
    return Layout(cells, stack.values.shape[2])


def scored(done: Backtest, roles: Roles, without: str = "") -> dict:
    """The document of `core.scores`; regions that are scored apart stand in its `regions` only."""
    if not roles.of:
        return scores(done, without)
    seen = np.array([not roles.apart(region) for region in done.regions])
    alone = scores(selected(done, series=seen), without)
    return alone | {"regions": scores(done, without)["regions"]}


def require_settings(job: Job) -> None:
    """Refuses settings that none of the plan's models has."""
    known = {setting.name for name in job.plan.models for setting in catalogue.entry(name).settings}
    unknown = [key for key in job.settings if key not in known]
    if unknown:
        listing = ", ".join(sorted(known)) or "none"
        raise GroundCastError(
            f"None of the models has a setting {unknown[0]!r}.",
            f"Their settings are {listing}.",
            "setting-unknown",
        )


def _maker(job: Job, name: str) -> Maker:
    """The maker of model `name`; settings apply to the models that have them."""
    seed = job.seed if job.plan.training_seed < 0 else job.plan.training_seed
    return Maker(name, trained_with.settings_of(job, name), job.device, seed)


def _in(maker: Maker, folder: Path) -> Maker:
    """The maker whose networks keep the state of their training in a folder of the model in `folder`."""
    return replace(maker, folder=folder / maker.name)


def _sampled(job: Job, panel: Panel, regions: int, reporter) -> Panel:
    """One series of each place, and no more than the plan wants; places told twice are told of."""
    alone = tested_series.distinct(panel)
    again = panel.values.shape[1] - alone.values.shape[1]
    if again:
        reporter.warning(
            "same-place",
            f"{again:,} series of region {panel.region} lie where another one does: each place counts once.",
        )
    most = -(-job.plan.max_series // regions) if job.plan.max_series else 0
    return tested_series.sample(alone, most, np.random.default_rng(job.seed))


def _counts(job: Job, dates: int) -> np.ndarray:
    """(O,) numbers of dates before each origin."""
    return core_backtest.origin_counts(dates, job.plan.origins, max(job.plan.horizons), LEAST_DATES)
