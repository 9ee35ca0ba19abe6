"""The task `compare`: any set of models from several seeds in processes of their own; one table."""

from __future__ import annotations

import hashlib
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core import comparison
from ..core.backtest import REFERENCES
from ..core.baselines import METHODS
from ..core.errors import GroundCastError
from ..core.fingerprint import fingerprint
from ..core.job import Job
from ..core.regions import read_regions
from ..core.reporter import Cancelled, shares
from ..core.stack import Stack
from ..core.write.atomic import write_bytes
from ..core.write.json_file import write_json
from ..models import catalogue
from ..models.forecasters import Maker
from . import comparison_figures, comparison_maps, devices, inputs, summary, told_comparison
from .backtesting import require_settings
from .client import Worker

PACKAGE = Path(__file__).resolve().parents[1]
PARTS = "parts"
RESULTS = ("scores.json", "predictions.npz")
MARK = "inputs.txt"
LISTEN_SECONDS = 0.2
SIMPLE = "baselines"
PAPER_NOTE = (
    "Paper mode, optimistic: networks have the settings of their papers, and factors are brought onto every "
    "pixel. Most of what they learn to say stands in their input already, and validation windows overlap "
    "training windows: loss and R2 of a training say little of a forecast. Published tables are of region "
    "means over one stretch of dates; they never compare with scores on pixels."
)


def compare(job: Job, reporter) -> Path:
    """Backtest every model of the plan from every seed; gives the path of comparison.json.

    The references always take part. Learned models are trained from `job.seeds` seeds, each in a
    process of its own; the others are the same from each, and the simple ones share a process. A
    finished part is kept in the folder `parts` and taken from there when the same comparison is run
    again. A model that fails is named, and the others are compared.

    Raises:
        GroundCastError: an unknown model or setting, or every model failed, in the words of the first.
        core.reporter.Cancelled: finished parts are kept.
    """
    names = tuple(dict.fromkeys((*REFERENCES, *job.plan.models)))
    require_settings(replace(job, plan=replace(job.plan, models=names)))
    device = devices.describe(list(names), job.device)
    reporter.send("hello", versions=summary.versions(), device=device)
    stack = inputs.load_stack(job, reporter)
    mark, todo = _mark(job, stack), _todo(job, names)
    costs = [sum(Maker(name, {}).cost for name in together) for together, _ in todo]
    failed, finished = {}, {}
    for (together, seed), share in zip(todo, shares(reporter, costs)):
        if not failed.keys() & set(together):
            told = _part(_job_of(job, together, seed), mark, f"{', '.join(together)}, seed {seed}", share)
            for name, why in _failures(told, together).items():
                failed[name] = why
                reporter.warning("model-failed", f"{name} is left out: {why.message}", why.cure)
            for name in set(together) - failed.keys():
                finished.setdefault(name, []).append(told)
        share.progress(1.0)
    compared = {name: finished[name] for name in names if name in finished and name not in failed}
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
    return range(job.seed, job.seed + (job.seeds if catalogue.entry(name).learned else 1))


def _job_of(job: Job, together: tuple[str, ...], seed: int) -> Job:
    """The backtest of one part; its sample of series is that of all others."""
    known = {setting.name for name in together for setting in catalogue.entry(name).settings}
    published = catalogue.entry(together[0]).paper if job.preparation.mode == "paper" else {}
    settings = {key: value for key, value in (published | job.settings).items() if key in known}
    plan = replace(job.plan, models=together, training_seed=seed)
    label = together[0] if len(together) == 1 and together[0] not in METHODS else SIMPLE
    out = str(Path(job.out) / PARTS / f"{label}-{seed}")
    return replace(job, task="backtest", plan=plan, settings=settings, out=out)


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
    return {name: GroundCastError(why["message"], why["cure"], why["code"]) for name, why in failed.items()}


def _part(job: Job, mark: str, label: str, reporter) -> Path | GroundCastError:
    """The folder of a finished backtest, run now where it is not there; or why it failed."""
    folder = Path(job.out)
    if _finished(job, mark, folder):
        return folder
    reporter.stage(label)
    # What an earlier job left must not be taken for the results of this one, should it end half-way.
    for name in (*RESULTS, MARK):
        (folder / name).unlink(missing_ok=True)
    write_bytes(folder / "job.json", job.to_json().encode())
    heard = _Ear(reporter)
    worker = Worker(sys.executable, PACKAGE, folder, heard.hear)
    worker.start()
    try:
        while worker.wait(LISTEN_SECONDS) is None:
            reporter.progress(heard.share)
    except Cancelled:
        worker.cancel()
        worker.wait()
        raise
    ended = worker.outcome
    write_json(folder / "curves.json", heard.curves)
    if ended.kind == "done":
        write_bytes(folder / MARK, mark.encode())
        return folder
    return GroundCastError(ended.message, ended.cure, ended.code)


def _finished(job: Job, mark: str, folder: Path) -> bool:
    """Whether the folder holds the results of this very job on inputs with this `mark`."""
    if not all((folder / name).is_file() for name in (*RESULTS, MARK)):
        return False
    if (folder / "job.json").read_text(encoding="utf-8") != job.to_json():
        return False
    return (folder / MARK).read_text(encoding="utf-8") == mark


class _Ear:
    """What a part says of itself: how far it is, and its curves of loss."""

    def __init__(self, reporter):
        self.share, self.curves = 0.0, {}
        self._lock, self._reporter = threading.Lock(), reporter

    def hear(self, message: dict) -> None:
        """Called in the client's thread."""
        with self._lock:
            if message["type"] == "progress":
                self.share = float(message["fraction"])
            elif message["type"] == "metric":
                self.curves.setdefault(message["name"], []).append([message["step"], message["value"]])


def _written(
    job: Job, parts: dict[str, list[Path]], failed: dict, stack: Stack, device: dict, reporter
) -> Path:
    """comparison.json, comparison.csv and the figures; gives the path of the first."""
    found, about = {}, {}
    for name, folders in parts.items():
        loaded = [_loaded(folder, name) for folder in folders]
        found[name] = [comparison.rows(*each) for each in loaded]
        about = about or told_comparison.read(folders[0] / "scores.json")
    table = comparison.merged(found, REFERENCES)
    paper = job.preparation.mode == "paper"
    document = {
        "schema": 1,
        "labels": {name: catalogue.entry(name).label for name in parts},
        "rows": table,
        "horizons": list(job.plan.horizons),
        "origins": about["origins"],
        "series": about["series"],
        "seeds": job.seeds,
        "mode": job.preparation.mode,
        "optimistic": paper,
        "note": PAPER_NOTE if paper else "",
        "parts": {name: [str(folder.relative_to(job.out)) for folder in own] for name, own in parts.items()},
        "failed": {
            name: {"message": e.message, "cure": e.cure, "code": e.code} for name, e in failed.items()
        },
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


def _loaded(folder: Path, name: str) -> tuple:
    """What `comparison.rows` wants of a finished backtest."""
    with np.load(folder / "predictions.npz", allow_pickle=False) as arrays:
        given = {part: arrays[f"{name}.{part}_mm"] for part in ("median", "lower", "upper")}
        given["steps"] = arrays["step_mm"]
        return arrays["truth_mm"], given, arrays["region"], arrays["horizon"], arrays["origin"]
