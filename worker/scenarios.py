"""The task `scenario`: what a trained model makes of other factors, as the difference of two forecasts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.factor_paths import Continuation, paths, warnings
from ..core.job import Job
from ..core.panel import Panel, Quantiles
from ..core.panel_factors import samples_at, way_of
from ..core.rasterise import Cells
from ..core.readers import read
from ..core.readers.climatology import around
from ..core.reporter import shares
from ..core.response import LEVEL, Response, response
from ..core.scenario import CLIMATOLOGY, OWN
from ..core.stack import Stack
from ..models import catalogue
from . import devices, inputs, seeds, summary
from .ahead import horizon, warn_of_long
from .forecasting import Opened, as_trained, model_files, opened
from .products import Products, cells_of, parts
from .told_scenario import MEANING, about_factors, sentence
from .training import Result, about_model


def scenario(job: Job, reporter) -> Path:
    """Forecast every region of a run along the scenario and along its reference; gives the report's path.

    Raises:
        GroundCastError: the model takes no factors (`no-factors`) or none of that name
            (`factor-unknown`), the scenario changes nothing (`scenario-empty`), a path does not cover
            the forecast or the model (see `core.factor_paths.paths`), or as `forecast` and `train`.
    """
    files = model_files(Path(job.run))
    loaded = [opened(path, job.device) for path in files]
    job = as_trained(job, Job.from_json(loaded[0].card["job"]))
    _require_factors(job, loaded[0].panel)
    device = devices.told(reporter, [job.model], job.device)
    stacks = _read(job, [model.panel for model in loaded])
    made, cells = [], cells_of([model.stack for model in loaded], [model.panel for model in loaded])
    for path, model, part in zip(files, loaded, shares(reporter, [1] * len(loaded))):
        made.append(_region(job, path, model, stacks, part, cells))
    results, entries = zip(*made)
    first = loaded[0]
    about = first.card["data"]
    document = summary.summary(job, about, inputs.factors_of(first.panel), device, list(results), reporter)
    told = {"meaning": MEANING, "seeds": _seeds(job), "level": LEVEL}
    document["scenario"] = told | {"factors": about_factors(job, first.panel), "regions": list(entries)}
    return summary.write(Path(job.out), document)


@dataclass(frozen=True, eq=False)
class Outcome:
    """Forecasts along both paths: (K, H, P) medians of K trainings, and the paths of the first one."""

    reference: np.ndarray
    scenario: np.ndarray
    reference_paths: dict[str, np.ndarray]
    scenario_paths: dict[str, np.ndarray]


def _region(
    job: Job, path: Path, model: Opened, stacks: dict[str, Stack], reporter, cells: Cells | None
) -> tuple[Result, dict]:
    """One region from its model file to its products; the entry of the report beside the result."""
    panel, hold = model.panel, model.card["hold_back"]
    steps = horizon(job, panel)
    given = {name: _placed(name, stack, model, job) for name, stack in stacks.items()}
    # What the user gave is proven before hours of training, on the first model.
    first = getattr(model.fitted, "network", model.fitted)
    _outcome(job, [first], panel, steps, given)
    training, writing = shares(reporter, [0.9, 0.1])
    folder = seeds.folder_for(path, Path(job.out), panel.region)
    trained = seeds.trainings(first, job, panel, hold, folder, training)
    writing.stage("forecasting along the scenario", panel.region)
    made = _outcome(job, trained, panel, steps, given)
    _warn(job, panel, made, steps, reporter)
    answer = response(made.scenario - made.reference)
    products = Products(Path(job.out), model.stack, panel, job.model, writing, cells=cells)
    products.write_layers(_layers(panel, model.fitted.predict(panel, steps), made, answer))
    dates = panel.next_dates(steps)
    told = {"observed": [str(d) for d in panel.dates], "held_back": [], "forecast": [str(d) for d in dates]}
    about = {"name": panel.region, "colour": model.card["colour"], "series": int(panel.values.shape[1])}
    result = Result(about | about_model(model.fitted), told, artifacts=products.artifacts)
    return result, _entry(panel.region, dates, made)


def _outcome(job: Job, trained: list, panel: Panel, steps: int, given: dict) -> Outcome:
    """Both forecasts by every training; a path that is the model's own differs from one to the next."""
    rows = []
    for model in trained:
        own = model.factors(panel, steps)
        ways = [paths(s, panel, steps, own, given) for s in (job.scenario.reference(), job.scenario)]
        rows.append([*ways, *(_median(model, panel, steps, way) for way in ways)])
    reference_paths, scenario_paths = rows[0][:2]
    medians = [np.stack([row[k] for row in rows]) for k in (2, 3)]
    return Outcome(*medians, reference_paths, scenario_paths)


def _median(model, panel: Panel, steps: int, way: dict) -> np.ndarray:
    """(H, P) the model's forecast along given paths; a network's `predict` gives no more than that."""
    quick = getattr(model, "median", None)
    return quick(panel, steps, way) if quick else model.predict(panel, steps, way).median


def _layers(panel: Panel, plain: Quantiles, made: Outcome, answer: Response) -> dict:
    """What is written, by kind: the scenario's own forecast, the reference's median, and the response.

    The interval of the forecast is that of the model's past errors: nobody knows whether the path
    of the factors comes true.
    """
    median, half = made.scenario.mean(axis=0), plain.upper - plain.median
    dates = panel.next_dates(len(median))
    layers = {"observed": (panel.values, panel.dates)}
    layers |= parts("", Quantiles(median, median - half, median + half), dates)
    layers["reference"] = (made.reference.mean(axis=0), dates)
    names = {"response": answer.mean, "response_lower": answer.lower, "response_upper": answer.upper}
    return layers | {name: (values, dates) for name, values in names.items() if values is not None}


def _entry(region: str, dates: np.ndarray, made: Outcome) -> dict:
    """The region's part of the report: the response of its mean, and the mean paths of the factors.

    The interval is that of the region's mean, not the mean of its pixels' intervals.
    """
    mean = response(np.nanmean(made.scenario - made.reference, axis=2, keepdims=True))
    entry = {"region": region, "dates": [str(date) for date in dates], "response_mm": mean.mean[:, 0]}
    for name, bound in (("lower_mm", mean.lower), ("upper_mm", mean.upper)):
        entry[name] = None if bound is None else bound[:, 0]
    kinds = {"reference": made.reference_paths, "scenario": made.scenario_paths}
    entry["paths"] = {
        name: {kind: way[name].mean(axis=1) for kind, way in kinds.items()} for name in made.scenario_paths
    }
    return entry | {"sentence": sentence(region, entry)}


def _placed(name: str, stack: Stack, model: Opened, job: Job) -> Continuation:
    """A scenario's stack at the places of a region's factor, by the way that the factor came there."""
    way = way_of(stack, job.preparation.mode, job.preparation.aligned(name).space)
    samples = samples_at(replace(stack, kind=name), model.stack, model.panel.cells, way)
    return Continuation(samples, stack.dates, stack.unit)


def _read(job: Job, panels: list[Panel]) -> dict[str, Stack]:
    """The stacks of the scenario by factor; a climatology lasts as long as the forecasts need."""
    ahead = [panel.next_dates(horizon(job, panel)) for panel in panels]
    dates = np.array([min(panel.dates[-1] for panel in panels), max(days[-1] for days in ahead)])
    lags = {name: max(panel.factors[name].lag_days for panel in panels) for name in panels[0].factors}
    return {
        name: read(around(replace(source, kind=name), dates, lags.get(name, 0)))
        for name, source in _sources(job).items()
    }


def _sources(job: Job) -> dict:
    """The paths that have to be read."""
    return {n: s for n, s in job.scenario.paths.items() if s.path not in (OWN, CLIMATOLOGY)}


def _require_factors(job: Job, panel: Panel) -> None:
    """Refuses a model that no factor can move, and a scenario that moves none."""
    entry = catalogue.entry(job.model)
    if not entry.factors:
        names = ", ".join(each.name for each in catalogue.ENTRIES if each.factors)
        raise GroundCastError(
            f"{entry.label} takes no factors, so that no scenario can move it.",
            f"Train a model that takes factors: {names}.",
            "no-factors",
        )
    if not panel.factors:
        raise GroundCastError(
            f"This {entry.label} was trained without factors, so that no scenario can move it.",
            "Train it again with --factor NAME=SOURCE.",
            "no-factors",
        )
    job.scenario.require(tuple(panel.factors))
    if not job.scenario.changes and all(s.path == OWN for s in job.scenario.paths.values()):
        raise GroundCastError(
            "The scenario changes nothing: every factor keeps the model's own forecast.",
            "Name a path (climatology or a stack), or a change such as +1, x0.8 or year:2021.",
            "scenario-empty",
        )


def _warn(job: Job, panel: Panel, made: Outcome, steps: int, reporter) -> None:
    for code, told in warnings(job.scenario, panel, made.scenario_paths):
        reporter.warning(code, told, "Read the response with care.")
    warn_of_long(reporter, panel, steps)
    if len(made.scenario) < 2:
        reporter.warning(
            "scenario-one-seed",
            "One training alone shows no spread: the response has no interval.",
            "Ask for more with --seeds 3.",
        )


def _seeds(job: Job) -> list[int]:
    return list(range(job.seed, job.seed + job.seeds))
