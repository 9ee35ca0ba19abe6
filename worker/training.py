"""The task `train`: fit one model a region, score it on held-back dates, and forecast with it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..core.dates import parse_date
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel, Quantiles
from ..core.reporter import shares
from ..core.write.json_file import plain
from ..models import catalogue
from ..models.forecasters import Maker, save
from . import card as card_facts
from . import devices, inputs, record, scoring, skill_map, summary
from .outlook import outlook
from .products import Products
from .relative import Reference
from .trial import Trial, cost, trial

TRAINING_SHARE = 0.9


@dataclass
class Result:
    """What the report says of one region."""

    about: dict
    dates: dict
    scores: list[dict] = field(default_factory=list)
    verdict: dict | None = None
    artifacts: list[dict] = field(default_factory=list)


def train(job: Job, reporter) -> Path:
    """Train, score and forecast every region of the job; gives the path of the report.

    Raises:
        GroundCastError: from the inputs, or too few dates for the model or the held-back ones.
    """
    job = as_published(job) if job.preparation.mode == "paper" else job
    settings = catalogue.settings(job.model, job.settings)
    device = devices.describe([job.model], job.device)
    reporter.send("hello", versions=summary.versions(), device=device)
    given = inputs.load(job, reporter, lambda count: (count - held_back(job, count), count))
    series = [panel.values.shape[1] for panel in given.panels]
    trying, rest = shares(reporter, [cost(job, sum(series)), 1.0])
    tried = trial(job, settings, given, trying)
    parts = shares(rest, series)
    results = [_region(job, settings, panel, given, tried, part) for panel, part in zip(given.panels, parts)]
    factors = inputs.factors_of(given.panels[0])
    backtest = tried.document if tried else None
    document = summary.summary(job, given.about, factors, device, results, reporter, backtest)
    return summary.write(Path(job.out), document)


def as_published(job: Job) -> Job:
    """The job with the protocol of the paper wherever the user has not said otherwise."""
    return replace(job, settings=catalogue.entry(job.model).paper | job.settings)


def _region(
    job: Job, settings: dict, panel: Panel, given: inputs.Inputs, tried: Trial | None, reporter
) -> Result:
    """One region from panel to files."""
    hold = job.hold_back
    folder = Path(job.out) / panel.region
    fitting, writing = shares(reporter, [TRAINING_SHARE, 1 - TRAINING_SHARE])
    fitting.stage("training", panel.region)
    past = panel.before(-hold)
    fitted = Maker(job.model, settings, job.device, job.seed, folder / "training")().fit(past, fitting)
    writing.stage("forecasting", panel.region)
    products = Products(folder.parent, given.stack, panel, job.model, writing)
    colour = next(r.colour for r in given.regions if r.name == panel.region)
    card, arrays = record.pack(panel, given.stack, colour, given.about, hold)
    if hasattr(fitted, "network"):
        fitted.network.remember(panel)
    card |= {"job": job.to_json(), "backtest": plain(tried.document) if tried else None}
    held = fitted.predict(past, hold)
    card["about"] = card_facts.about(job, panel, given.stack, scoring.score_rows(panel, job.model, held))
    save(fitted, products.add("model", "model.gcast"), card, arrays)
    shutil.rmtree(folder / "training", ignore_errors=True)
    if tried:
        skill_map.add(products, *tried.of(panel.region))
    return finish(job, fitted, panel, hold, products, card, held)


def finish(
    job: Job,
    fitted,
    panel: Panel,
    hold: int,
    products: Products,
    card: dict,
    held: Quantiles | None = None,
    reference: Reference | None = None,
) -> Result:
    """Forecast, score and write with a fitted model: the common end of `train` and `forecast`.

    `held` is the forecast of the held-back dates, where it was made before; `reference` is taken off all.
    """
    held = fitted.predict(panel.before(-hold), hold) if held is None else held
    start = panel.before(-hold) if job.preparation.mode == "paper" else panel
    steps = horizon(job, start)
    warn_of_long(products.report, start, steps)
    forecast = fitted.predict(start, steps)
    if reference is not None:
        panel, start, held, forecast = reference.taken_off(panel, start, held, forecast)
        products.panel = panel
    further = outlook(job, start, forecast)
    further.warn(products.report)
    products.report.progress(0.5)
    products.write(held, further)
    rows = scoring.score_rows(panel, job.model, held)
    products.report.progress(1.0)
    told = {
        "observed": [str(d) for d in panel.dates],
        "held_back": [str(d) for d in panel.dates[-hold:]],
        "forecast": [str(d) for d in further.dates],
    }
    about = {"name": panel.region, "colour": card["colour"], "series": int(panel.values.shape[1])}
    verdict = scoring.verdict(rows, panel.region, job.model)
    return Result(about | about_model(fitted), told, rows, verdict, products.artifacts)


def held_back(job: Job, count: int) -> int:
    """How many of `count` dates are held back.

    Raises:
        GroundCastError: none, or more than half of the dates (`hold-back`).
    """
    if not 1 <= job.hold_back <= count // 2:
        raise GroundCastError(
            f"{job.hold_back} dates cannot be held back of {count}.",
            f"Hold back 1 to {count // 2}." if count > 1 else "At least 2 dates are needed.",
            "hold-back",
        )
    return job.hold_back


def horizon(job: Job, start: Panel) -> int:
    """Steps to forecast from the last date of `start`, by number or until a date.

    Raises:
        GroundCastError: less than one step, or a date that is none (`date`).
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
    return steps


def warn_of_long(reporter, start: Panel, steps: int) -> None:
    if steps * start.cadence_days > start.days[-1] / 2:
        reporter.warning(
            "long-horizon",
            f"A forecast to {start.next_dates(steps)[-1]} is longer than half the observed span.",
            "Read it as a scenario.",
        )


def about_model(fitted) -> dict:
    """What there is to say of a trained network, and of a combination; a baseline has nothing."""
    network = getattr(fitted, "network", fitted)
    names = ("parameters", "time_step", "epochs_trained", "best_epoch", "seconds_per_epoch", "note")
    return {name: getattr(network, name, None) for name in names}
