"""A run as text to be repeated elsewhere: the command line's words, or a call of Processing."""

from __future__ import annotations

import os
import shlex
from dataclasses import fields

from ..core.job import PRODUCTS, Job
from ..core.preparation import changed_words
from ..core.source import Source

PROGRAM = "scripts/groundcast"
# Entries of a job that `--set` takes, beside those of the preparation and of the model.
SET = ("horizon", "until", "hold_back", "backtest_origins", "threshold_mm", "threshold_side")
# Options of the deformation that the algorithms have a parameter for.
OWN = {"unit": "UNIT", "crs": "CRS", "kind": "DIRECTION", "variable": "VARIABLE"}
DIRECTIONS = ("los", "up", "east", "north")
DEVICES = ("auto", "cpu", "cuda", "cuda:0", "cuda:1", "cuda:2", "cuda:3", "mps")
# Options of a source that are lists of words.
WORDS = ("select", "also")
PROCESSING = {
    "train": "groundcast:train",
    "forecast": "groundcast:forecast",
    "compare": "groundcast:compare",
}


def command(job: Job, folder: str) -> str:
    """The command that repeats `job`; where the options cannot say all of it, the one that reads job.json.

    Args:
        folder: the run's, which holds job.json.
    """
    known = {"train": _train, "forecast": _forecast, "compare": _compare}
    words = known.get(job.task, lambda _job: [])(job)
    if not words or not _is_plain(job):
        words = ["run", folder]
    return shlex.join([PROGRAM, *words])


def reads_the_job(text: str, folder: str) -> bool:
    """Whether a command runs the job.json in `folder`, which has to stay there."""
    return text == shlex.join([PROGRAM, "run", folder])


def processing_call(job: Job) -> str:
    """The Python call of the algorithm that repeats `job`, "" where its parameters cannot say all of it."""
    if job.task not in PROCESSING or not _is_sayable(job):
        return ""
    lines = [f"    {key!r}: {value!r}," for key, value in _parameters(job).items()]
    return "\n".join([f"processing.run({PROCESSING[job.task]!r}, {{", *lines, "})"])


def _is_sayable(job: Job) -> bool:
    """Whether the algorithm's parameters can say all that the job holds."""
    lists = [getattr(source, name) for source in (job.deformation, *job.factors.values()) for name in WORDS]
    # Lists are written with commas.
    apart = not any("," in word or word != word.strip() for words in lists for word in words)
    own = {key for key, _ in changed_words(job.preparation)} if job.task == "forecast" else set()
    usual = job.task == "train" or job.backtest_origins == Job.backtest_origins
    every = job.task != "compare" or job.products == Job.products
    return apart and usual and every and job.device in DEVICES and all(map(_of_forecast, own))


def _is_plain(job: Job) -> bool:
    """Whether neither a choice of regions nor of products was made, and factors are what they are called."""
    plain = all(source.kind in ("", name) for name, source in job.factors.items())
    return plain and not job.region_names and job.products == Job.products


def _options(source: Source) -> list[tuple[str, str]]:
    """(name, text) of what the source was told, its path aside; lists with commas."""
    said = [(f.name, getattr(source, f.name)) for f in fields(source) if f.name != "path"]
    default = Source("")
    changed = [(name, value) for name, value in said if value != getattr(default, name)]
    return [(name, ",".join(map(str, v)) if isinstance(v, tuple) else f"{v}") for name, v in changed]


def _train(job: Job) -> list[str]:
    return _with_inputs(["train", job.deformation.path, "--out", job.out, "--model", job.model], job)


def _compare(job: Job) -> list[str]:
    plan = job.plan
    words = ["compare", job.deformation.path, "--out", job.out, "--models", ",".join(plan.models)]
    words += ["--seeds", str(job.seeds), "--origins", str(plan.origins)]
    words += ["--horizons", ",".join(map(str, plan.horizons))]
    words += ["--max-series", str(plan.max_series)] if plan.max_series else []
    words += ["--quick"] if plan.effort == "quick" else []
    return _with_inputs(words, job)


def _with_inputs(words: list[str], job: Job) -> list[str]:
    """`words` and what a job reads, changes and computes on."""
    words = list(words)
    for name, text in _options(job.deformation):
        words += [f"--{name}", text] if name in ("unit", "crs") else ["--option", f"{name}={text}"]
    words += _factors(job) + (["--regions", job.regions] if job.regions else [])
    words += [word for name, role in job.region_roles.items() for word in ("--role", f"{name}={role}")]
    for key, value in [*_changes(job), *job.settings.items()]:
        words += ["--set", f"{key}={_text(value)}"]
    words += ["--seed", str(job.seed)] if job.seed else []
    return words + _device(job)


def _forecast(job: Job) -> list[str]:
    words = ["forecast", job.run, "--out", job.out, "--horizon", str(job.horizon)]
    words += ["--until", job.until] if job.until else []
    if _options(job.deformation):
        return []
    words += ["--source", job.deformation.path] if job.deformation.path else []
    words += _factors(job)
    for key in ("threshold_mm", "threshold_side") if job.threshold_mm is not None else ():
        words += ["--set", f"{key}={getattr(job, key)}"]
    for key, text in changed_words(job.preparation):
        words += ["--set", f"{key}={text}"] if _of_forecast(key) else []
    return words + _device(job)


def _of_forecast(key: str) -> bool:
    """Whether a step of the preparation is one that a forecast may still choose."""
    return key in ("other", "reference_place") or key.startswith("other.")


def _factors(job: Job) -> list[str]:
    words = [word for name, source in job.factors.items() for word in ("--factor", f"{name}={source.path}")]
    for name, source in job.factors.items():
        said = [(key, text) for key, text in _options(source) if key != "kind"]
        words += [word for key, text in said for word in ("--factor-option", f"{name}.{key}={text}")]
    return words


def _device(job: Job) -> list[str]:
    return ["--device", job.device] if job.device != Job.device else []


def _changes(job: Job) -> list[tuple[str, object]]:
    """(key, value) of what differs from a new job and its preparation."""
    default = Job()
    own = [(key, getattr(job, key)) for key in SET if getattr(job, key) != getattr(default, key)]
    return own + changed_words(job.preparation)


def _text(value) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _parameters(job: Job) -> dict:
    """The algorithm's parameters by name; those at their defaults are left out."""
    found = {"RUN" if os.path.isdir(job.run) else "MODEL": job.run} if job.task == "forecast" else {}
    path = job.deformation.path
    found |= {"FOLDER" if os.path.isdir(path) else "FILE": path} if path else {}
    found |= _told(job)
    if job.factors:
        found["FACTORS"] = [word for name, source in job.factors.items() for word in (name, source.path)]
    if job.task == "compare":
        return found | _compared(job) | {"DEVICE": job.device, "OUTPUT": job.out}
    found |= {"HORIZON": job.horizon} | ({"UNTIL": job.until} if job.until else {})
    if job.threshold_mm is not None:
        found |= {"THRESHOLD": job.threshold_mm, "THRESHOLD_SIDE": int(job.threshold_side == "above")}
    if job.products != Job.products:
        found["PRODUCTS"] = [PRODUCTS.index(name) for name in job.products]
    if job.task == "forecast" and job.preparation.reference_place:
        found["REFERENCE"] = ",".join(map(str, job.preparation.reference_place))
    if job.task == "forecast" and job.preparation.other:
        found["OTHER"] = job.preparation.other
    if job.backtest_origins != Job.backtest_origins:
        found["BACKTEST_ORIGINS"] = job.backtest_origins
    found |= _training(job) if job.task == "train" else {}
    return found | {"DEVICE": job.device, "OUTPUT": job.out}


def _told(job: Job) -> dict:
    """What the sources were told: parameters of their own, and the table of everything else."""
    found, rows = {}, []
    for name, text in _options(job.deformation):
        if name in OWN and (name != "kind" or text in DIRECTIONS):
            found[OWN[name]] = text
        else:
            rows += [name, text]
    for factor, source in job.factors.items():
        for name, text in _options(source):
            rows += [f"{factor}.{name}", text] if (name, text) != ("kind", factor) else []
    if job.task == "forecast":
        rows += [
            word for name, text in job.preparation.other_options.items() for word in (f"other.{name}", text)
        ]
    return found | ({"OPTIONS": rows} if rows else {})


def _compared(job: Job) -> dict:
    """The parameters that only a comparison has."""
    plan, found = job.plan, _training(job)
    del found["MODEL"], found["HOLD_BACK"]
    found |= {"MODELS": list(plan.models), "HORIZONS": ",".join(map(str, plan.horizons))}
    found |= {"QUICK": True} if plan.effort == "quick" else {}
    return found | {"ORIGINS": plan.origins, "MAX_SERIES": plan.max_series, "SEEDS": job.seeds}


def _training(job: Job) -> dict:
    """The parameters that only a training has."""
    kept = ("cell", "vertical")
    more = [(key, value) for key, value in _changes(job) if key not in (*SET, *kept)]
    words = [shlex.quote(f"{key}={_text(value)}") for key, value in [*more, *job.settings.items()]]
    found = {"MODEL": job.model, "HOLD_BACK": job.hold_back, "SEED": job.seed}
    found |= {"REGIONS": job.regions} if job.regions else {}
    found |= {"REGION_NAMES": list(job.region_names)} if job.region_names else {}
    if job.region_roles:
        found["ROLES"] = [word for pair in job.region_roles.items() for word in pair]
    found |= {"CELL": job.preparation.cell, "VERTICAL": job.preparation.vertical}
    return found | ({"SETTINGS": " ".join(words)} if words else {})
