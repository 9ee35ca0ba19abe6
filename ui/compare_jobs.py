"""The job that compares models, from a study and what is asked for, in a folder that it can go on in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from ..core.errors import GroundCastError
from ..core.job import Job, Plan
from ..models import catalogue
from . import jobs
from .words import tr

MODES = ("honest", "paper", "both")


@dataclass(frozen=True)
class Asked:
    """What the dialog asks for.

    Attributes:
        models: besides the three baselines, which always take part.
        region_names: those to score; empty for all of them.
        seeds: trainings of each network.
        mode: one of `MODES`; "both" lets each model of a paper take part twice.
        settings: of the models, for those that have them, as text.
        effort: one of `core.job.EFFORTS`: full trainings, or a quick look.
        folder: of an earlier comparison to go on in; "" makes a new one.
    """

    models: tuple[str, ...]
    region_names: tuple[str, ...] = ()
    seeds: int = 1
    origins: int = Plan.origins
    horizons: tuple[int, ...] = Plan.horizons
    max_series: int = 0
    mode: str = MODES[0]
    settings: dict = field(default_factory=dict)
    effort: str = Plan.effort
    folder: str = ""


def prepared(study, asked: Asked) -> jobs.Prepared:
    """The comparison's folder with its job; in an earlier folder, finished parts are taken from there.

    Raises:
        GroundCastError: no data (`data-missing`), its layer is gone (`layer-missing`), a setting that no
            chosen model has (`setting-unknown`), or a folder that cannot be written (`not-writable`).
    """
    if not study.data_path and not study.data_layer_id:
        raise GroundCastError(tr("There is no data to compare on."), tr("Choose data first."), "data-missing")
    require_settings(asked)
    made = jobs.Prepared(Path(asked.folder) if asked.folder else _new_folder(study), Job())
    made.job = _described(study, asked, made)
    return jobs.written(made)


def _described(study, asked: Asked, made: jobs.Prepared) -> Job:
    given = jobs.inputs(study, made)
    given["preparation"] = replace(given["preparation"], mode=asked.mode)
    given["region_names"] = asked.region_names
    return Job(
        task="compare",
        settings=dict(asked.settings),
        plan=Plan(asked.models, asked.horizons, asked.origins, asked.max_series, effort=asked.effort),
        seeds=asked.seeds,
        seed=int(study.seed),
        out=str(made.folder),
        **given,
    )


def again(folder: str) -> jobs.Prepared:
    """The comparison of a folder as it stands there, to go on with it.

    Raises:
        GroundCastError: it holds no job (`job-missing`) or one of another version.
    """
    return jobs.Prepared(Path(folder), Job.load(Path(folder)))


def asked_before(folder: str) -> Asked:
    """What the comparison of a folder asked for; errors as `again`."""
    job = again(folder).job
    plan = job.plan
    return Asked(
        plan.models, job.region_names, job.seeds, plan.origins, plan.horizons, plan.max_series,
        job.preparation.mode, dict(job.settings), plan.effort, folder,
    )  # fmt: skip


def require_settings(asked: Asked) -> None:
    """Refuse a setting that none of the chosen models has (`setting-unknown`)."""
    known = {setting.name for name in asked.models for setting in catalogue.entry(name).settings}
    for name in asked.settings:
        if name not in known:
            raise GroundCastError(
                tr("None of the chosen models has a setting {name}.", name=name),
                tr("Their settings are {listing}.", listing=", ".join(sorted(known)) or tr("none")),
                "setting-unknown",
            )


def _new_folder(study) -> Path:
    """comparison-1, comparison-2 … beside the study's runs."""
    base, number = jobs.home_of(study), len(study.comparisons) + 1
    while (folder := base / f"comparison-{number}").exists():
        number += 1
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise jobs.not_writable(folder) from error
    return folder
