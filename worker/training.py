"""The task `train`: fit one model a region, score it on held-back dates, and forecast with it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..core import plausible
from ..core.job import Job
from ..core.panel import Panel, Quantiles
from ..core.reporter import shares
from ..core.roles import FORECAST
from ..core.write.json_file import plain
from ..models import catalogue
from ..models.forecasters import Maker, save
from . import card as card_facts
from . import devices, finishing, inputs, record, scoring, skill_map, summary
from .ahead import horizon, require_ahead, start_of, warn_of_long
from .fit import fit_of
from .held_back import held_from
from .outlook import outlook
from .products import Products, cells_of
from .relative import Reference
from .roles import Roles, roles_of
from .trial import Trial, cost, trial

TRAINING_SHARE = 0.9
TOGETHER = ".training"
"""The folder of a training of several regions; no region has such a name."""


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

    A training that was stopped goes on where it was, or is taken as it stands (`worker.finishing`).

    Raises:
        GroundCastError: from the inputs and the roles, too few dates for the model or the held-back ones, or
            a stopped training that holds no model yet (`nothing-trained`).
    """
    enough = finishing.asked(Path(job.out))
    if enough:
        finishing.require_network(job.model)
    finishing.settle(Path(job.out), enough)
    job = as_published(job) if job.preparation.mode == "paper" else job
    settings = catalogue.settings(job.model, job.settings)
    device = devices.told(reporter, [job.model], job.device)
    given = inputs.load(job, reporter, lambda count: (count - held_from(job, count), count))
    require_ahead(job, given.panels)
    series = [panel.values.shape[1] for panel in given.panels]
    roles = roles_of(job, [job.model], given.panels, reporter)
    trying, rest = shares(reporter, [cost(job, sum(series)), 1.0])
    tried = None if enough else trial(job, settings, given, roles, trying)
    made = _Made(job, settings, given, tried, roles)
    trained = made.begun(reporter) if enough else given.panels
    fitting, rest = shares(rest, [TRAINING_SHARE if roles.of else 0.0, 1.0])
    made.train_together(fitting)
    parts = shares(rest, [panel.values.shape[1] for panel in trained])
    results = [_region(made, panel, part) for panel, part in zip(trained, parts)]
    factors = inputs.factors_of(given.panels[0])
    backtest = tried.document if tried else None
    document = summary.summary(job, given.about, factors, device, results, reporter, backtest)
    report = summary.write(Path(job.out), document)
    made.clear()
    return report


def as_published(job: Job) -> Job:
    """The job with the protocol of the paper wherever the user has not said otherwise."""
    return replace(job, settings=catalogue.entry(job.model).paper | job.settings)


@dataclass
class _Made:
    """What the regions of a training have in common."""

    job: Job
    settings: dict
    given: inputs.Inputs
    tried: Trial | None
    roles: Roles

    def __post_init__(self):
        self._together = None
        self.cells = cells_of([self.given.stack] * len(self.given.panels), self.given.panels)

    def folder(self, region: str) -> Path:
        return Path(self.job.out) / region

    def begun(self, reporter) -> list[Panel]:
        """The panels of the regions whose training was begun before it was stopped; others are told of.

        Raises:
            GroundCastError: there is none (`nothing-trained`).
        """
        panels = self.given.panels
        if self.roles.of:
            finishing.require_any(finishing.is_begun(self.folder(TOGETHER)))
            return panels
        begun = [panel for panel in panels if finishing.is_begun(self.folder(panel.region) / "training")]
        finishing.require_any(bool(begun))
        if out := [panel.region for panel in panels if panel not in begun]:
            reporter.warning(
                "region-not-trained",
                f"The run was stopped before the training of {', '.join(out)}: no forecast is made there.",
                "Run it again to train and forecast there, too.",
            )
        return begun

    def clear(self) -> None:
        """Let go of the states of the trainings, once the run has its results."""
        for panel in self.given.panels:
            shutil.rmtree(self.folder(panel.region) / "training", ignore_errors=True)
        shutil.rmtree(self.folder(TOGETHER), ignore_errors=True)
        finishing.done(Path(self.job.out))

    def train_together(self, reporter) -> None:
        """The one model of all regions that train, where regions have roles."""
        if not self.roles.of:
            return
        panels = [panel.before(-self.job.hold_back) for panel in self.given.panels]
        self._together = self.roles.shared(self._alone(self.folder(TOGETHER)), panels)
        reporter.stage("training", self._together.training.region)
        self._together.fitted(0, len(panels[0].dates), reporter)

    def maker(self, region: str):
        """What makes the forecaster of a region."""
        return self._together or self._alone(self.folder(region) / "training")

    def _alone(self, folder: Path) -> Maker:
        return Maker(self.job.model, self.settings, self.job.device, self.job.seed, folder)


def _region(made: _Made, panel: Panel, reporter) -> Result:
    """One region from panel to files."""
    job, given, tried = made.job, made.given, made.tried
    hold = job.hold_back
    folder = made.folder(panel.region)
    fitting, writing = shares(reporter, [TRAINING_SHARE, 1 - TRAINING_SHARE])
    fitting.stage("training", panel.region)
    past = panel.before(-hold)
    fitted = made.maker(panel.region)().fit(past, fitting)
    writing.stage("forecasting", panel.region)
    products = Products(folder.parent, given.stack, panel, job.model, writing, cells=made.cells)
    colour = next(r.colour for r in given.regions if r.name == panel.region)
    card, arrays = record.pack(panel, given.stack, colour, given.about, hold)
    if hasattr(fitted, "network"):
        fitted.network.remember(panel)
    card |= {"job": job.to_json(), "backtest": plain(tried.document) if tried else None}
    card["role"] = made.roles.role(panel.region)
    held = fitted.predict(past, hold)
    card["about"] = card_facts.about(job, panel, given.stack, _scores(card, panel, job.model, held))
    save(fitted, products.add("model", "model.gcast"), card, arrays)
    if tried and made.roles.scored(panel.region):
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
    start = start_of(job, panel)
    steps = horizon(job, start)
    warn_of_long(products.report, start, steps)
    forecast = fitted.predict(start, steps)
    plausible.warn(products.report, start, forecast.median, catalogue.entry(job.model))
    if reference is not None:
        panel, start, held, forecast = reference.taken_off(panel, start, held, forecast)
        products.panel = panel
    further = outlook(job, start, forecast)
    further.warn(products.report)
    products.report.progress(0.5)
    # What is taken off later has a fit of its own, which nobody made.
    fit = fit_of(job, fitted, panel.before(-hold), products.report) if reference is None else None
    products.write(held, further, fit)
    rows = _scores(card, panel, job.model, held)
    products.report.progress(1.0)
    told = {
        "observed": [str(d) for d in panel.dates],
        "held_back": [str(d) for d in panel.dates[-hold:]],
        "forecast": [str(d) for d in further.dates],
    }
    about = {"name": panel.region, "colour": card["colour"], "series": int(panel.values.shape[1])}
    about |= {"role": card.get("role", ""), "factors": inputs.factor_means(panel)}
    verdict = scoring.verdict(rows, panel.region, job.model) if rows else None
    return Result(about | about_model(fitted), told, rows, verdict, products.artifacts)


def _scores(card: dict, panel: Panel, model: str, held: Quantiles) -> list[dict]:
    """The region's scores on the held-back dates, with its role; none of a region that is forecast only."""
    role = card.get("role", "")
    if role == FORECAST:
        return []
    rows = scoring.score_rows(panel, model, held)
    return [row | {"role": role} for row in rows] if role else rows


def about_model(fitted) -> dict:
    """What there is to say of a trained network, and of a combination; a baseline has nothing."""
    network = getattr(fitted, "network", fitted)
    names = ("parameters", "time_step", "epochs_trained", "best_epoch", "seconds_per_epoch", "note")
    return {name: getattr(network, name, None) for name in names}
