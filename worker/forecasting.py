"""The task `forecast`: new dates from a trained model, with the data it carries or with newer data."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel
from ..core.preparation import Preparation
from ..core.reporter import shares
from ..core.stack import Stack
from ..models.checkpoint import damaged
from ..models.forecasters import Baseline, FittedLearned, load
from . import block_forecasting, devices, inputs, record, summary
from .ahead import horizon
from .continuing import advised, carried_on
from .held_back import require_newer
from .matching import matched
from .products import Products, cells_of
from .relative import reference_of
from .training import finish

SAID = (
    "kind",
    "unit",
    "sign",
    "crs",
    "variable",
    "wavelength_mm",
    "phase_sign",
    "network",
    "reference",
    "bounds",
    "coarser",
    "no_data",
    "date_order",
    "first_day",
)
"""What a user says of a source that decides its values and places, and not which file they are in."""


def forecast(job: Job, reporter) -> Path:
    """Forecast every region of a run; gives the path of the report.

    Raises:
        GroundCastError: no model where `job.run` points, a damaged model file, or data that the
            model was not made for.
    """
    files = model_files(Path(job.run))
    loaded = [opened(path, job.device) for path in files]
    first = loaded[0].card
    later = job.preparation.reference_place
    trained = Job.from_json(first["job"])
    job = as_trained(job, trained)
    if block_forecasting.CARD in first:
        return block_forecasting.forecast(job, later, trained.deformation, loaded[0], reporter)
    device = devices.told(reporter, [job.model], job.device)
    newer = (
        inputs.load_stack(job, reporter, lambda n: (n - job.hold_back, n)) if job.deformation.path else None
    )
    parts = shares(reporter, [1] * len(loaded))
    panels = [m.panel if newer is None else _newer(job, m, newer, part) for m, part in zip(loaded, parts)]
    stacks = [model.stack if newer is None else newer for model in loaded]
    job, reference = _relative(job, later, loaded, panels, stacks, reporter)
    results, cells = [], cells_of(stacks, panels)
    for model, panel, stack, part in zip(loaded, panels, stacks, parts):
        part.stage("forecasting", panel.region)
        products = Products(Path(job.out), stack, panel, job.model, part, cells=cells)
        hold = model.card["hold_back"]
        results.append(finish(job, model.fitted, panel, hold, products, model.card, reference=reference))
    about = first["data"] if newer is None else inputs.about(job.deformation, newer, panels[0])
    factors, backtest = inputs.factors_of(panels[0]), first.get("backtest")
    document = summary.summary(job, about, factors, device, results, reporter, backtest)
    return summary.write(Path(job.out), document)


def _relative(job: Job, later: tuple, loaded: list, panels: list, stacks: list, reporter) -> tuple:
    """The job and the reference where another one than that of the training is asked for."""
    if not later or later == job.preparation.reference_place:
        return job, None
    job = replace(job, preparation=replace(job.preparation, reference_place=later))
    start = panels[0].before(-job.hold_back) if job.preparation.mode == "paper" else panels[0]
    fitted = [model.fitted for model in loaded]
    made = reference_of(job, fitted, panels, stacks, horizon(job, start))
    reporter.warning(
        "reference-later",
        "Observed and forecast values are relative to a reference chosen after the training.",
        "Their intervals are those of each series, without the reference's own.",
    )
    return job, made


def _newer(job: Job, model: Opened, newer: Stack, reporter) -> Panel:
    """The trained series with newer data; factors that end before them are carried on as chosen."""
    cells = matched(newer, model.stack, model.panel)
    network = getattr(model.fitted, "network", model.fitted)
    trained, left = carried_on(job, network, model.panel, newer.dates[-1], reporter)
    try:
        panel = inputs.newer_panel(newer, cells, trained, left)
    except GroundCastError as error:
        raise advised(error) from error
    require_newer(model.card["hold_back"], len(panel.dates))
    return panel


@dataclass(frozen=True, eq=False)
class Opened:
    """A model file: the fitted model, the panel it was trained on, and the place of its series."""

    fitted: Baseline | FittedLearned
    card: dict
    panel: Panel
    stack: Stack


def opened(path: Path, device: str) -> Opened:
    """The model of a file.

    Raises:
        GroundCastError: as `models.checkpoint.load`, or what it holds cannot be read (`model-damaged`).
    """
    fitted, card, arrays = load(path, device)
    try:
        return Opened(fitted, card, *record.unpack(card, arrays))
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise damaged(path) from error


def model_files(run: Path) -> list[Path]:
    """The model files of a run folder, or the one file that `run` is.

    A folder that was used twice may hold models of an earlier run: the report says which are meant.

    Raises:
        GroundCastError: there is none (`model-missing`).
    """
    files = [run] if run.is_file() else _reported(run)
    files = files or sorted(run.glob("*/model.gcast")) + sorted(run.glob("*.gcast"))
    if not files:
        raise GroundCastError(
            f"{run} holds no trained model.", "Choose a run folder, or a .gcast file.", "model-missing"
        )
    return files


def _reported(run: Path) -> list[Path]:
    """The models that the report of a finished training lists, as far as they are there."""
    report = run / "report.json"
    if not report.is_file():
        return []
    try:
        artifacts = json.loads(report.read_text(encoding="utf-8"))["artifacts"]
        listed = [run / entry["path"] for entry in artifacts if entry["kind"] == "model"]
    except (ValueError, KeyError, TypeError) as error:
        raise GroundCastError(
            f"{report} is damaged.", "Choose the .gcast file instead of the folder.", "report-damaged"
        ) from error
    return [path for path in listed if path.is_file()]


def as_trained(job: Job, trained: Job) -> Job:
    """The forecast job with the model, preparation and seed of the training.

    Newer data are read as those of the training were: what the user said then of `SAID` still holds.
    """
    newer, said = job.deformation, trained.deformation
    names = SAID if newer.path else ()
    carried = {name: getattr(newer, name) or getattr(said, name) for name in names}
    return replace(
        job,
        deformation=replace(newer, **carried),
        model=trained.model,
        settings=trained.settings,
        preparation=_with_second_track(trained.preparation, job.preparation),
        hold_back=trained.hold_back,
        seed=trained.seed,
    )


def _with_second_track(trained: Preparation, newer: Preparation) -> Preparation:
    """The preparation of the training with a newer second track, which is told what it was told then."""
    told = trained.other_options | newer.other_options
    return replace(trained, other=newer.other or trained.other, other_options=told)
