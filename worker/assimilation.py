"""The task `assimilate`: correct a prior of water storage by the deformation that its load causes."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path

import numpy as np

from ..core.describe import describe
from ..core.fingerprint import fingerprint
from ..core.hydrology import detectability, innovation
from ..core.hydrology import filter as kalman
from ..core.hydrology.filter import Filtered, Settings
from ..core.hydrology.matching import mean_known
from ..core.hydrology.update import ADVISED
from ..core.hydrology.validation import Agreement
from ..core.job import Job
from ..core.reporter import shares
from ..core.version import VERSION
from ..core.write.json_file import write_json
from . import summary, water_inputs, water_validation
from .water_inputs import Given
from .water_products import MODEL, REGION, WaterProducts
from .water_validation import Verdict

# Cells times dates up to which the sweep over sigma is quick, by mode.
QUICK = {"per-cell": 400_000, "joint": 120_000}
# Neighbouring innovations that are more alike than this share their noise.
SHARED = 0.4
LABEL = "Water storage from deformation"
DEVICE = {"name": "Processor", "kind": "cpu"}
UPLIFT_BLOCK = 32


def assimilate(job: Job, reporter) -> Path:
    """Filter, judge and write; gives the path of the report.

    Raises:
        GroundCastError: from the inputs, the settings and the validation.
    """
    reporter.send("hello", versions=summary.versions(), device=DEVICE)
    given = water_inputs.load(job, reporter)
    settings = _settings(job)
    _warn_of_few(settings, reporter)
    main, sweeping, writing = shares(reporter, [0.5, 0.35, 0.15])
    main.stage("filtering")
    made = kalman.run(given.problem, settings, main)
    verdict = water_validation.judge(job.water, given, made.analysis, reporter)
    _warn_of_shared_noise(settings, made, reporter)
    swept = _sweep(job, given, settings, sweeping)
    writing.stage("writing")
    products = WaterProducts(Path(job.out), given, _simulated(given), writing)
    before, after = _relative_uplift(given, made)
    products.water(made)
    writing.progress(0.4)
    products.deformation(before, after)
    writing.progress(0.7)
    products.maps(verdict, made)
    series = _series(given, made, before, after)
    products.tables(series, _months(verdict), swept, made, job.water.gravity)
    scores = _scores(job, given, made, verdict, swept)
    write_json(Path(job.out) / "scores.json", scores)
    writing.progress(1.0)
    return summary.write(Path(job.out), _report(job, given, scores, products, reporter))


def _settings(job: Job) -> Settings:
    wanted = job.water
    same = ("mode", "treatment", "sigma_mm", "sd_mm", "tau_days", "length_km", "members", "localisation_km",
            "snow_sd", "smoother", "noise_length_km")  # fmt: skip
    return Settings(seed=job.seed, **{name: getattr(wanted, name) for name in same})


def _warn_of_few(settings: Settings, reporter) -> None:
    if settings.members < ADVISED:
        reporter.warning(
            "few-members",
            f"{settings.members} members are few: gains will be noise to a large part.",
            f"Take {ADVISED} or more; 24 is usual.",
        )


def _warn_of_shared_noise(settings: Settings, made: Filtered, reporter) -> None:
    """Tell of noise that neighbours share, which the joint mode takes for signal."""
    alike = innovation.neighbours_alike(made.innovation)
    if settings.mode == "joint" and not settings.noise_length_km and alike is not None and alike > SHARED:
        reporter.warning(
            "shared-noise",
            f"Innovations of neighbouring cells are correlated ({alike:.2f}): where that is noise, the joint "
            "mode trusts it too much and can make the water worse.",
            "Give the noise's correlation length (--set noise_length_km=50), or use --mode per-cell.",
        )


def _sweep(job: Job, given: Given, settings: Settings, reporter) -> list[dict]:
    """Innovations for several sigmas, where wanted or quick."""
    wanted, size = job.water.sweep, given.problem.prior.size
    if wanted == "off":
        return []
    if wanted == "auto" and size > QUICK[settings.mode]:
        reporter.warning(
            "no-sweep",
            "The sweep over 7 to 12 mm was left out: it would take long.",
            "Ask for it: --set sweep=on.",
        )
        return []
    reporter.stage("trying other noise levels")
    return innovation.sweep(given.problem, settings, reporter)


def _relative_uplift(given: Given, made: Filtered) -> tuple[np.ndarray, np.ndarray]:
    """Uplift (T, Y, X) that prior and analysis predict, relative to the reference."""
    problem = given.problem
    change = np.where(problem.land, made.analysis - problem.prior, 0)
    blocks = range(0, len(change), UPLIFT_BLOCK)
    added = np.concatenate([problem.operator(change[i : i + UPLIFT_BLOCK]) for i in blocks])
    relative = problem.reference.relative
    return relative(problem.uplift), relative(problem.uplift + added)


def _simulated(given: Given) -> bool:
    return bool(given.prior.simulated or given.deformation.simulated)


def _series(given: Given, made: Filtered, before: np.ndarray, after: np.ndarray) -> list[dict]:
    """Area means of every date, for the curves."""
    problem, study = given.problem, given.problem.study
    weight = problem.cells.area_km2[study] / problem.cells.area_km2[study].sum()
    seen = np.isfinite(problem.observed[:, study])
    area = {
        "prior_mm": problem.prior[:, study] @ weight,
        "analysis_mm": made.analysis[:, study] @ weight,
        "spread_mm": made.area_spread,
        "uplift_observed_mm": mean_known(problem.observed[:, study].T),
        "uplift_before_mm": before[:, study] @ weight,
        "uplift_after_mm": after[:, study] @ weight,
        "innovation": mean_known(made.innovation[:, study].T),
    }
    rows = []
    for i, date in enumerate(given.dates):
        row = {"date": str(date), "cells_observed": int(seen[i].sum())}
        rows.append(row | {name: float(values[i]) for name, values in area.items()})
    return rows


def _months(verdict: Verdict | None) -> list[dict]:
    if verdict is None:
        return []
    columns = {f"{name}_mm": values for name, values in verdict.area.items()}
    return [
        {"month": str(month)} | {name: float(values[i]) for name, values in columns.items()}
        for i, month in enumerate(verdict.months)
    ]


def _scores(job: Job, given: Given, made: Filtered, verdict: Verdict | None, swept: list[dict]) -> dict:
    """The contents of scores.json."""
    problem, wanted = given.problem, job.water
    found = detectability.detectability(problem.operator, problem.study, problem.land, wanted.sigma_mm)
    return {
        "simulated": _simulated(given),
        "seed": job.seed,
        "mode": wanted.mode,
        "treatment": wanted.treatment,
        "smoother": wanted.smoother,
        "members": wanted.members,
        "sigma_mm": wanted.sigma_mm,
        "dates": len(given.dates),
        "cells": int(problem.study.sum()),
        "unit": "mm",
        "sign": "water: positive is more; deformation: positive up; innovation above 0: the model is too wet",
        "validation": None if verdict is None else _judged(verdict),
        "innovation": innovation.statistics(made.innovation[:, problem.study])
        | {"neighbours": innovation.neighbours_alike(made.innovation)},
        "sweep": swept,
        "response": given.shares,
        "detectability": found.__dict__ | {"sentence": found.sentence()},
        "love_numbers": {"source": given.love.source, "frame": given.love.frame},
        "operator": problem.operator.note,
    }


def _judged(verdict: Verdict) -> dict:
    area = {"before": _agreed(verdict.area_before), "after": _agreed(verdict.area_after)}
    fell = 100 * (1 - area["after"]["ubrmsd_mm"] / area["before"]["ubrmsd_mm"])
    told = {
        "months": [str(month) for month in verdict.months],
        "months_without_validation": verdict.missing,
        "area": area | {"ubrmsd_fell_percent": fell},
    }
    if verdict.before is not None and verdict.after is not None:
        told["cells_mean"] = {"before": _agreed(verdict.before), "after": _agreed(verdict.after)}
    return told


def _agreed(found: Agreement) -> dict:
    """R, ubRMSD and bias; the mean over the cells where they are maps."""
    parts = {"r": found.correlation, "ubrmsd_mm": found.ubrmsd, "bias_mm": found.bias}
    return {name: float(mean_known(np.asarray(values).ravel())) for name, values in parts.items()}


def _report(job: Job, given: Given, scores: dict, products: WaterProducts, reporter) -> dict:
    """report.json, in the schema of every run (docs/design.md), with the entry `water`."""
    about = {
        "path": job.deformation.path,
        **describe(given.deformation),
        "fingerprint": fingerprint(given.deformation),
    }
    prior = {"path": job.water.prior.path, **describe(given.prior), "fingerprint": fingerprint(given.prior)}
    return {
        "schema": summary.SCHEMA,
        "groundcast": VERSION,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "simulated": _simulated(given),
        "seed": job.seed,
        "seconds": round(reporter.seconds, 2),
        "job": json.loads(job.to_json()),
        "versions": summary.versions(),
        "device": DEVICE,
        "data": about,
        "factors": [],
        "dates": {"observed": [str(date) for date in given.dates], "held_back": [], "forecast": []},
        "model": {"name": MODEL, "label": LABEL, "settings": {}, "parameters": None, "optimistic": False},
        "regions": [{"name": REGION, "colour": "#56B4E9", "series": scores["cells"], "note": ""}],
        "scores": [],
        "verdicts": [],
        "water": scores | {"prior": prior, "period": [str(date) for date in given.period]},
        "warnings": reporter.warnings,
        "artifacts": products.artifacts,
    }  # fmt: skip
