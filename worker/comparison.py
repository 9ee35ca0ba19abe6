"""The task `compare`: any set of models from several seeds in processes of their own; one table."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core import comparison
from ..core.backtest import REFERENCES
from ..core.baselines import METHODS
from ..core.errors import GroundCastError
from ..core.fingerprint import fingerprint
from ..core.job import Job, Plan
from ..core.regions import read_regions
from ..core.stack import Stack
from ..core.write.json_file import write_json
from ..models import catalogue
from ..models.catalogue import twice
from ..models.forecasters import Maker
from . import (
    comparison_figures,
    comparison_maps,
    comparison_settings,
    comparison_warnings,
    devices,
    inputs,
    machine,
    summary,
    told_comparison,
)
from .backtesting import require_settings
from .comparison_parts import Part, Parts
from .comparison_series import require_same_series

PARTS = "parts"
SIMPLE = "baselines"


def compare(job: Job, reporter) -> Path:
    """Backtest every model of the plan from every seed; gives the path of comparison.json.

    The references always take part. Learned models are trained from `job.seeds` seeds, each in a
    process of its own; the others are the same from each, and the simple ones share a process. A
    finished part is kept in the folder `parts` and taken from there when the same comparison is run
    again. A model that fails is named, and the others are compared. Where both modes are wanted, the models
    of papers take part twice.

    Raises:
        GroundCastError: an unknown model or setting, or every model failed, in the words of the first.
        core.reporter.Cancelled: finished parts are kept.
    """
    names = tuple(dict.fromkeys((*REFERENCES, *job.plan.models)))
    require_settings(replace(job, plan=replace(job.plan, models=names)))
    device = devices.told(reporter, list(names), job.device)
    stack = inputs.load_stack(job, reporter)
    entrants = comparison_settings.entrants(job, names)
    parts = [_part_of(job, together, seed) for together, seed in _todo(job, entrants)]
    side = machine.side_by_side(names, stack.values.shape, device, len(parts))
    failed, finished = {}, {}

    def heard(part: Part, end: Path | GroundCastError):
        for name, why in _failures(end, part.models).items():
            failed[name] = why
            label = catalogue.label_of(name)
            reporter.warning("model-failed", f"{label} is left out: {why.message}", why.cure)
        return failed.keys()

    told = Parts(parts, _mark(job, stack), side, heard).run(reporter)
    require_same_series([end for end in told if isinstance(end, Path)])
    for part, end in zip(parts, told):
        for name in set(part.models) - failed.keys():
            finished.setdefault(name, []).append(end)
    compared = {name: finished[name] for name in entrants if name in finished and name not in failed}
    if failed and not set(compared) - set(REFERENCES):
        raise next(iter(failed.values()))
    return _written(job, compared, failed, stack, device, reporter)


def _todo(job: Job, names: tuple[str, ...]) -> list[tuple[tuple[str, ...], int]]:
    """(models, seed) of each part: all simple ones together, every other model alone from each seed."""
    simple = tuple(name for name in names if name in METHODS)
    rest = [name for name in names if name not in METHODS]
    alone = [((name,), seed) for name in rest for seed in _seeds(job, name)]
    return [(simple, job.seed), *alone]


def _seeds(job: Job, name: str) -> range:
    return range(job.seed, job.seed + (job.seeds if catalogue.entry(twice.model_of(name)).learned else 1))


def _part_of(job: Job, together: tuple[str, ...], seed: int) -> Part:
    cost = sum(Maker(twice.model_of(name), {}).cost for name in together)
    return Part(together, seed, _job_of(job, together, seed), cost)


def _job_of(job: Job, together: tuple[str, ...], seed: int) -> Job:
    """The backtest of one part; its sample of series is that of all others."""
    models = tuple(twice.model_of(name) for name in together)
    known = {setting.name for name in models for setting in catalogue.entry(name).settings}
    given = comparison_settings.changed(job, together[0]) | job.settings
    settings = {key: value for key, value in given.items() if key in known}
    beside = job.preparation.mode == "both"
    plan = replace(job.plan, models=models, training_seed=seed, effort=Plan.effort, beside=beside)
    prepared = replace(job.preparation, mode=comparison_settings.mode_of(job, together[0]))
    label = together[0] if len(together) == 1 and together[0] not in METHODS else SIMPLE
    out = str(Path(job.out) / PARTS / f"{label}-{seed}")
    # However many trainings there are in all, a finished one stays as it is.
    made = replace(job, task="backtest", plan=plan, settings=settings, out=out, seeds=1)
    return replace(made, preparation=prepared)


def _mark(job: Job, stack: Stack) -> str:
    """What a part is made from as one word: deformation, polygons, and the files of factors."""
    digest = hashlib.sha256(fingerprint(stack).encode())
    for region in read_regions(job.regions, stack.place.crs):
        digest.update(region.name.encode() + (region.geometry.wkb if region.geometry else b""))
    for name, source in sorted(job.factors.items()):
        path = Path(source.path)
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            told = file.stat() if file.is_file() else None
            digest.update(f"{name} {file} {told and (told.st_size, told.st_mtime_ns)}".encode())
    return digest.hexdigest()


def _failures(told: Path | GroundCastError, together: tuple[str, ...]) -> dict[str, GroundCastError]:
    """The models of a part that failed, and why: all of them where the part itself did."""
    if isinstance(told, GroundCastError):
        return dict.fromkeys(together, told)
    failed = told_comparison.read(told / "scores.json")["failed"]
    found = {name: failed[twice.model_of(name)] for name in together if twice.model_of(name) in failed}
    return {name: GroundCastError(why["message"], why["cure"], why["code"]) for name, why in found.items()}


def _written(
    job: Job, parts: dict[str, list[Path]], failed: dict, stack: Stack, device: dict, reporter
) -> Path:
    """comparison.json, comparison.csv and the figures; gives the path of the first."""
    found, about = {}, {}
    runaways = comparison_warnings.of(parts, comparison_warnings.RUNAWAY)
    notes = comparison_warnings.of(parts, comparison_warnings.NOTE)
    for message, cure in comparison_warnings.told(runaways):
        reporter.warning("runaway", message, cure)
    for name, folders in parts.items():
        loaded = [_loaded(folder, name) for folder in folders]
        found[name] = [comparison.rows(*each, _maps(folder, name)) for folder, each in zip(folders, loaded)]
        about = about or told_comparison.read(folders[0] / "scores.json")
    table = comparison.merged(found, REFERENCES)
    paper = job.preparation.mode == "paper"
    document = {
        "schema": 1,
        "labels": {name: catalogue.label_of(name) for name in parts},
        "rows": table,
        "horizons": list(job.plan.horizons),
        "origins": about["origins"],
        "series": about["series"],
        "seeds": job.seeds,
        "mode": job.preparation.mode,
        "modes": {name: comparison_settings.mode_of(job, name) for name in parts},
        "optimistic": paper,
        "effort": job.plan.effort,
        "note": comparison_settings.notes(job, parts),
        "parts": {name: [str(folder.relative_to(job.out)) for folder in own] for name, own in parts.items()},
        "failed": {
            name: {"label": catalogue.label_of(name), "message": e.message, "cure": e.cure, "code": e.code}
            for name, e in failed.items()
        },
        "runaways": {name: [each["message"] for each in every] for name, every in runaways.items()},
        "notes": comparison_warnings.together(notes),
        "data": about["data"],
        "simulated": bool(about["data"].get("simulated", False)),
        "device": device,
        "seconds": reporter.seconds,
        "warnings": reporter.warnings,
        "versions": summary.versions(),
    }
    path = Path(job.out) / "comparison.json"
    document["artifacts"] = comparison_maps.write(Path(job.out), document, stack)
    write_json(path, document)
    told_comparison.write_csv(Path(job.out) / "comparison.csv", document)
    reporter.stage("drawing figures")
    comparison_figures.draw(Path(job.out), document, stack)
    return path


def _maps(folder: Path, name: str) -> dict:
    """The scores of whole maps of a finished part, by region; {} where series fill no raster."""
    maps = told_comparison.read(folder / "scores.json").get("maps", {})
    return {region: models[twice.model_of(name)] for region, models in maps.items()}


def _loaded(folder: Path, name: str) -> tuple:
    """What `comparison.rows` wants of a finished backtest."""
    own = twice.model_of(name)
    with np.load(folder / "predictions.npz", allow_pickle=False) as arrays:
        given = {part: arrays[f"{own}.{part}_mm"] for part in ("median", "lower", "upper")}
        given["steps"] = arrays["step_mm"]
        # Parts that an earlier version finished do not tell it.
        given["mean_steps"] = arrays.get("mean_step_mm")
        return arrays["truth_mm"], given, arrays["region"], arrays["horizon"], arrays["origin"]
