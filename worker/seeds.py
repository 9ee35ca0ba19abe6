"""The same model trained again from other seeds: how far trainings differ is what a response is judged by."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel
from ..core.reporter import shares
from ..models import catalogue, families
from ..models.forecasters import Maker

FOLDER = "seeds"


def trainings(first, job: Job, panel: Panel, hold: int, folder: Path, reporter) -> list:
    """The model `first` and `job.seeds - 1` more of it, trained on the same dates from other seeds.

    A regression, which is the same from every seed, is fitted to resamples of the dates instead.
    Each network is kept in `folder` and taken from there the next time, unless the data or settings differ.

    Args:
        first: the network of the run, trained with `job.seed`.
        panel: what it was trained on, `hold` held-back dates included.

    Raises:
        GroundCastError: as the training raises them.
        core.reporter.Cancelled: finished trainings are kept, the one under way goes on next time.
    """
    past = panel.before(-hold)
    wanted = range(job.seed + 1, job.seed + job.seeds)
    if not catalogue.entry(job.model).learned:
        return [first, *(replace(first, draw=number + 1) for number in range(len(wanted)))]
    known = {seed: _kept(job, _file(folder, seed), mark(job, past, seed)) for seed in wanted}
    missing = [seed for seed in wanted if known[seed] is None]
    for seed, share in zip(missing, shares(reporter, [1.0] * len(missing)) if missing else ()):
        share.stage(f"training again, seed {seed}", panel.region)
        known[seed] = forecaster(job, seed, folder / f"training-{seed}").fit(past, share)
        known[seed].save(_file(folder, seed), {"mark": mark(job, past, seed)}, {})
        shutil.rmtree(folder / f"training-{seed}", ignore_errors=True)
    return [first, *(known[seed] for seed in wanted)]


def forecaster(job: Job, seed: int, folder: Path):
    """A fresh forecaster of the job's model; a bare network, since medians are all that is compared."""
    settings = catalogue.settings(job.model, job.settings)
    if catalogue.entry(job.model).learned:
        return families.forecaster(job.model, settings, job.device, seed, folder)
    return Maker(job.model, settings, job.device, seed, folder)()


def folder_for(model: Path, out: Path, region: str) -> Path:
    """Beside the model file, so that every scenario of it finds them; in the results where that is locked."""
    beside = model.parent / FOLDER
    return beside if os.access(model.parent, os.W_OK) else out / region / FOLDER


def _kept(job: Job, path: Path, wanted: str):
    """The model of a seed from its file; None where there is none, or none of these data."""
    if not path.is_file():
        return None
    try:
        fitted = families.loaded(job.model, path, job.device)
    except GroundCastError as error:
        if error.code not in ("model-damaged", "model-other"):
            raise
        return None
    return fitted if fitted.card.get("mark") == wanted else None


def _file(folder: Path, seed: int) -> Path:
    return folder / f"seed-{seed}.gcast"


def mark(job: Job, past: Panel, seed: int) -> str:
    """The same for the same data, model, settings and seed of a training on `past` only."""
    digest = hashlib.sha256()
    said = {"model": job.model, "settings": catalogue.settings(job.model, job.settings), "seed": seed}
    digest.update(json.dumps(said, sort_keys=True).encode())
    digest.update(np.ascontiguousarray(past.values))
    digest.update(past.dates.astype(np.int64).tobytes())
    for name, values in past.factor_values().items():
        digest.update(f"{name} {values.shape}".encode())
        digest.update(np.ascontiguousarray(values))
    return digest.hexdigest()
