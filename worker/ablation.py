"""The task `ablation`: with and without each factor, from several seeds and origins; ablation.json."""

from __future__ import annotations

import shutil
from dataclasses import asdict, replace
from itertools import product
from pathlib import Path

import numpy as np

from ..core import tested_series
from ..core.ablation import ALL, NONE, gain, rmse, variants, without
from ..core.backtest import origin_counts
from ..core.baselines import BASELINES
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel
from ..core.reporter import shares
from ..core.write.atomic import replacing
from ..core.write.json_file import write_json
from ..models import catalogue
from ..models.forecasters import Maker
from . import devices, inputs, summary
from .seeds import forecaster, mark
from .told_ablation import sentences

LEAST_DATES = 20
PARTS = "parts"


def ablation(job: Job, reporter) -> Path:
    """Train the model with all factors, without each one and without any; gives the path of ablation.json.

    Every training has the same dates, settings and seeds. A finished one is kept in the folder
    `parts`, and taken from there when the same ablation is run again.

    Raises:
        GroundCastError: a model without factors (`no-factors`), one seed of a model that differs
            from seed to seed (`seeds`), too few dates, or from inputs and training.
    """
    _require(job)
    device = devices.told(reporter, [job.model], job.device)
    given = inputs.load(job, reporter, lambda dates: tuple(_counts(job, dates)[[0, -1]]))
    weights = [panel.values.shape[1] for panel in given.panels]
    parts = shares(reporter, weights)
    made = [_region(job, panel, part, len(weights)) for panel, part in zip(given.panels, parts)]
    document = _document(job, given.panels, made)
    document |= {
        "data": given.about,
        "factors": inputs.factors_of(given.panels[0]),
        "simulated": bool(given.about.get("simulated", False)),
        "device": device,
        "seconds": reporter.seconds,
        "warnings": reporter.warnings,
        "versions": summary.versions(),
    }
    path = Path(job.out) / "ablation.json"
    write_json(path, document | {"sentences": sentences(document)})
    return path


def _region(job: Job, panel: Panel, reporter, regions: int) -> tuple[np.ndarray, dict]:
    """(truth (O, H, P), forecasts by variant (O, S, H, P)) of one region."""
    most = -(-job.plan.max_series // regions) if job.plan.max_series else 0
    panel = tested_series.sample(tested_series.distinct(panel), most, np.random.default_rng(job.seed))
    counts, horizons = _counts(job, len(panel.dates)), np.array(job.plan.horizons)
    truth = np.stack([panel.values[count - 1 + horizons] for count in counts])
    chosen, repeats = variants(tuple(panel.factors)), seeds_of(job)
    todo = list(product(counts, chosen, repeats))
    rows = {}
    for (count, name, seed), share in zip(todo, shares(reporter, [1.0] * len(todo))):
        share.stage(f"{name}, from {panel.dates[count - 1]}, seed {seed}", panel.region)
        past = panel.before(count)
        past = replace(past, factors={n: past.factors[n] for n in chosen[name]})
        rows[count, name, seed] = _part(job, past, seed, share)
    forecasts = {
        name: np.stack([[rows[count, name, seed] for seed in repeats] for count in counts]) for name in chosen
    }
    return truth, forecasts | {name: _simple(name, panel, counts, horizons, reporter) for name in BASELINES}


def _simple(name: str, panel: Panel, counts: np.ndarray, horizons: np.ndarray, reporter) -> np.ndarray:
    """(O, 1, H, P) forecasts of a baseline."""
    pasts = [panel.before(count) for count in counts]
    made = [_at(Maker(name, {})().fit(past, reporter), past, horizons) for past in pasts]
    return np.stack(made)[:, None]


def _part(job: Job, past: Panel, seed: int, reporter) -> np.ndarray:
    """(H, P) forecast of one training, from its file where it is finished."""
    horizons = np.array(job.plan.horizons)
    stamp = mark(job, past, seed)
    file = Path(job.out) / PARTS / f"{stamp[:24]}.npy"
    made = _kept(file, max(horizons), past.values.shape[1])
    if made is None:
        folder = file.with_suffix("")
        fitted = forecaster(job, seed, folder).fit(past, reporter)
        made = fitted.predict(past, max(job.plan.horizons)).median
        with replacing(file) as temporary, open(temporary, "wb") as handle:
            np.save(handle, made)
        shutil.rmtree(folder, ignore_errors=True)
    reporter.progress(1.0)
    return made[horizons - 1]


def _kept(file: Path, leads: int, series: int) -> np.ndarray | None:
    """A finished forecast; None where there is none, a damaged one, or one of fewer dates ahead."""
    try:
        kept = np.load(file, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    return kept if kept.ndim == 2 and len(kept) >= leads and kept.shape[1] == series else None


def _document(job: Job, panels: list[Panel], made: list) -> dict:
    """Errors and gains of everything together and, where there are several, of each region."""
    panel = panels[0]
    counts = _counts(job, len(panel.dates))
    truth = np.concatenate([part[0] for part in made], axis=2)
    forecasts = {name: np.concatenate([part[1][name] for part in made], axis=3) for name in made[0][1]}
    whole = _judged(panel, truth, forecasts)
    regions = {p.region: _judged(p, *part) for p, part in zip(panels, made)} if len(panels) > 1 else {}
    return {
        "schema": 1,
        "model": job.model,
        "label": catalogue.entry(job.model).label,
        "settings": catalogue.settings(job.model, job.settings),
        "origins": [str(day) for day in panel.dates[counts - 1]],
        "seeds": seeds_of(job),
        "horizons": list(job.plan.horizons),
        "series": int(truth.shape[2]),
        **whole,
        "regions": regions,
    }


def _judged(panel: Panel, truth: np.ndarray, forecasts: dict[str, np.ndarray]) -> dict:
    """Errors (O, S) by variant, and gains of each factor, of all of them, and over the baselines.

    The reference is the baseline of the smallest error, in hindsight: what is better than another one may
    still be worse than the simplest that there is.
    """
    errors = {name: rmse(given, truth) for name, given in forecasts.items()}
    names = tuple(panel.factors)
    left_out = {name: errors[without(name) if len(names) > 1 else NONE] for name in names}
    gains = {name: asdict(gain(errors[ALL], other)) for name, other in left_out.items()}
    gains[ALL] = asdict(gain(errors[ALL], errors[NONE]))
    best = min(BASELINES, key=lambda name: np.mean(errors[name]))
    skill = {name: asdict(gain(errors[name], errors[best])) for name in (ALL, NONE)}
    over = {name: asdict(gain(errors[ALL], errors[name])) for name in BASELINES}
    return {"rmse_mm": errors, "gains": gains, "reference": best, "skill": skill, "over": over}


def seeds_of(job: Job) -> list[int]:
    """The seeds to train from; one where the model is the same from every seed."""
    count = job.seeds if catalogue.entry(job.model).learned else 1
    return list(range(job.seed, job.seed + count))


def _counts(job: Job, dates: int) -> np.ndarray:
    """(O,) numbers of dates before each origin."""
    return origin_counts(dates, job.plan.origins, max(job.plan.horizons), LEAST_DATES)


def _at(fitted, past: Panel, horizons: np.ndarray) -> np.ndarray:
    return fitted.predict(past, int(horizons.max())).median[horizons - 1]


def _require(job: Job) -> None:
    """Refuses what no ablation can be made of, before anything is read."""
    entry = catalogue.entry(job.model)
    if not entry.factors:
        names = ", ".join(each.name for each in catalogue.ENTRIES if each.factors)
        raise GroundCastError(
            f"{entry.label} takes no factors: there is nothing to leave out.",
            f"Choose a model that takes factors: {names}.",
            "no-factors",
        )
    if not job.factors:
        raise GroundCastError(
            "No factor was given: there is nothing to leave out.", "Add --factor NAME=SOURCE.", "no-factors"
        )
    if entry.learned and job.seeds < 2:
        raise GroundCastError(
            "One seed cannot show whether a factor or chance made the difference.",
            "Use 2 seeds or more, better 3.",
            "seeds",
        )
