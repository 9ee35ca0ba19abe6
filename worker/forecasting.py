"""The task `forecast`: new dates from a trained model, with the data it carries or with newer data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.grid import Grid
from ..core.job import Job
from ..core.panel import Panel
from ..core.reporter import shares
from ..core.stack import Stack
from ..models import catalogue
from ..models.checkpoint import load
from ..models.forecasters import Baseline, FittedLearned
from . import devices, inputs, record, summary
from .products import Products
from .training import finish


def forecast(job: Job, reporter) -> Path:
    """Forecast every region of a run; gives the path of the report.

    Raises:
        GroundCastError: no model where `job.run` points, a damaged model file, or data that the
            model was not made for.
    """
    files = model_files(Path(job.run))
    loaded = [load(path) for path in files]
    trained = Job.from_json(loaded[0][0]["job"])
    job = as_trained(job, trained)
    device = devices.describe([job.model], job.device)
    reporter.send("hello", versions=summary.versions(), device=device)
    newer = inputs.load_stack(job, reporter) if job.deformation.path else None
    results = []
    for (card, arrays), path, part in zip(loaded, files, shares(reporter, [1] * len(files))):
        panel, stack = record.unpack(card, arrays)
        if newer is not None:
            cells = matched(newer, stack, panel)
            panel, stack = inputs.newer_panel(newer, cells, panel, job, reporter), newer
        products = Products(Path(job.out), stack, panel, job.model, part)
        part.stage("forecasting", panel.region)
        fitted = _restored(path, card, job.device)
        results.append(finish(job, fitted, panel, card["hold_back"], products, card))
    about = loaded[0][0]["data"] if newer is None else inputs.about(job.deformation, newer, panel)
    document = summary.summary(job, about, inputs.factors_of(panel), device, results, reporter)
    return summary.write(Path(job.out), document)


def model_files(run: Path) -> list[Path]:
    """The model files of a run folder, or the one file that `run` is.

    Raises:
        GroundCastError: there is none (`model-missing`).
    """
    files = [run] if run.is_file() else sorted(run.glob("*/model.gcast")) + sorted(run.glob("*.gcast"))
    if not files:
        raise GroundCastError(
            f"{run} holds no trained model.", "Choose a run folder, or a .gcast file.", "model-missing"
        )
    return files


def as_trained(job: Job, trained: Job) -> Job:
    """The forecast job with the model, preparation and factors that the model was trained with."""
    return replace(
        job,
        model=trained.model,
        settings=trained.settings,
        preparation=trained.preparation,
        hold_back=trained.hold_back,
        seed=trained.seed,
    )


def matched(newer: Stack, stack: Stack, panel: Panel) -> np.ndarray:
    """(P,) columns of `newer` that lie where the trained series lie.

    Raises:
        GroundCastError: the places differ (`other-places`).
    """
    if isinstance(stack.place, Grid):
        same = newer.gridded and _alike(newer.place, stack.place)
        cells = panel.cells if same else None
    else:
        cells = None if newer.gridded else _by_name(newer.place.identifiers, stack.place.identifiers)
    if cells is None:
        raise GroundCastError(
            "The data do not lie at the places that the model was trained on.",
            "Use a newer version of the same stack, or train a model on this one.",
            "other-places",
        )
    return cells


def _alike(one: Grid, other: Grid) -> bool:
    return one.shape == other.shape and np.allclose(one.transform, other.transform, rtol=0, atol=1e-6)


def _by_name(found: np.ndarray, wanted: np.ndarray) -> np.ndarray | None:
    """Columns of the wanted identifiers, or None when one is missing."""
    order = np.argsort(found)
    place = np.searchsorted(found, wanted, sorter=order)
    index = order[np.minimum(place, len(found) - 1)]
    return index if np.array_equal(found[index], wanted) else None


def _restored(path: Path, card: dict, device: str):
    """The fitted model of a model file."""
    name = card["catalogue_name"]
    if not catalogue.entry(name).learned:
        return Baseline(name)
    from ..models.forecasting import FittedGler

    return FittedLearned(FittedGler.load(path, device))
