"""The jobs that ask a trained run about its factors: another future, and whether they helped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..core.job import Job, Plan
from ..core.scenario import Scenario
from . import jobs, settings
from .trained_run import ABLATION, ORIGINS, TrainedRun


def scenario(
    study, run: TrainedRun, asked: Scenario, seeds: int, horizon: int, base: str = ""
) -> jobs.Prepared:
    """A new run folder with the job that forecasts along `asked` and along its reference.

    Args:
        seeds: trainings that are compared, the run's own among them.
        horizon: dates ahead.
        base: where the folder is made; "" with the study's runs.

    Raises:
        GroundCastError: the folder cannot be written (`not-writable`).
    """
    folder = jobs.new_folder(study, "scenario", base)
    said = run.report.get("job") or {}
    job = Job(
        task="scenario",
        model=run.report["model"]["name"],
        settings=dict(said.get("settings") or {}),
        scenario=asked,
        seeds=seeds,
        seed=int(run.report.get("seed") or 0),
        horizon=horizon,
        device=settings.device(study.device),
        run=str(run.folder),
        out=str(folder),
    )
    return jobs.written(jobs.Prepared(folder, job))


def ablation(run: TrainedRun, seeds: int, device: str = "auto", origins: int = ORIGINS) -> jobs.Prepared:
    """The job that trains the run's model with and without each factor; its folder lies in the run's.

    The folder stays the same, so that an ablation that was stopped goes on.

    Raises:
        GroundCastError: the run's job cannot be read (`job-missing`, `job-version`), or its folder cannot
            be written (`not-writable`).
    """
    folder = Path(run.folder) / ABLATION
    trained = Job.load(run.folder)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise jobs.not_writable(folder) from error
    plan = Plan(models=(trained.model,), origins=origins)
    job = replace(trained, task="ablation", plan=plan, seeds=seeds, device=device, out=str(folder))
    return jobs.written(jobs.Prepared(folder, job))
