"""The document `scores.json`: what a backtest says of each model, in millimetres and shares.

All scores are of single series. Scores of a region's mean stand apart and never beside them: a mean has
less noise, and so smaller errors.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from . import metrics
from .backtest import INNER, PARTS, REFERENCES, Backtest

NEAR = 10
"""Horizons up to here are pooled: one number for what most forecasts are made for."""


def scores(backtest: Backtest, without: str = "") -> dict:
    """The document `scores.json`; `without` names a model that is not to be its own reference.

    `skill` is 1 - RMSE / RMSE of the reference, with the mean RMSE over horizons; the reference
    is the best of `REFERENCES` that ran, picked in hindsight, which is the hardest choice. It is
    None where the reference leaves no error to improve on, or nothing was observed.
    """
    levels = common_levels(backtest)
    models = {name: _by_horizon(backtest, name, levels) for name in backtest.forecasts}
    means = {name: mean_of(row["rmse_mm"].values()) for name, row in models.items()}
    reference = best_of(means, without)
    by_origin = {name: _by_origin(backtest, name) for name in models}
    return {
        "schema": 1,
        "models": models,
        "reference": reference,
        "skill": {name: skill(mean, means[reference]) for name, mean in means.items()},
        "mean_rmse_mm": means,
        "rmse_mm_by_origin": by_origin,
        "region_mean_rmse_mm": {name: _region_mean(backtest, name) for name in models},
        "origins": [str(origin) for origin in backtest.origins],
        "series": int(backtest.truth.shape[2]),
        "crps_levels": list(levels),
        "pooled": _pooled(backtest, levels),
        "skill_by_horizon": _compared({n: row["rmse_mm"] for n, row in models.items()}, reference),
        "skill_by_origin": _compared(by_origin, reference),
        "spread": {name: spread(by_origin[name], by_origin[reference]) for name in models},
        "regions": {
            str(region): _region(backtest, region, levels, without) for region in np.unique(backtest.regions)
        },
        "failed": {
            name: {"message": error.message, "cure": error.cure, "code": error.code}
            for name, error in backtest.failed.items()
        },
    }


def best_of(means: dict[str, float], without: str = "") -> str:
    """The reference with the least of `means`; among all models where none of the references ran."""
    ran = [name for name in REFERENCES if name in means and name != without]
    ran = ran or [name for name in means if name != without] or list(means)
    return min(ran, key=lambda name: means[name] if np.isfinite(means[name]) else np.inf)


def skill(error: float, reference: float) -> float | None:
    """1 - error / that of the reference; None where the reference has none, or either is no number."""
    return 1 - error / reference if reference > 0 and np.isfinite(error) else None


def mean_of(errors) -> float:
    """The mean of the errors that are numbers; NaN where none is."""
    known = [error for error in errors if np.isfinite(error)]
    return float(np.mean(known)) if known else float("nan")


def spread(errors: dict[str, float], reference: dict[str, float]) -> dict:
    """How skills differ from origin to origin: the least, the most, and how many origins were won."""
    found = [skill(errors[origin], reference[origin]) for origin in errors]
    found = [each for each in found if each is not None]
    ends = {"least": min(found), "most": max(found)} if found else {"least": None, "most": None}
    return ends | {"won": sum(each > 0 for each in found), "origins": len(found)}


def common_levels(backtest: Backtest) -> tuple[float, ...]:
    """Levels of intervals that every model has: CRPS of different ones would not compare."""
    given = backtest.forecasts.values()
    inner = [level for level, ending in INNER.items() if all(f"lower{ending}" in parts for parts in given)]
    return (*inner, 0.9)


def row(backtest: Backtest, name: str, levels: tuple[float, ...]) -> dict[str, float]:
    """Every score of one model over all origins, horizons and series of `backtest`."""
    truth, given = backtest.truth, backtest.forecasts[name]
    median, lower, upper = (given[part] for part in PARTS)
    scored = {
        "rmse_mm": metrics.rmse(truth, median),
        "mse_mm2": metrics.mse(truth, median),
        "mae_mm": metrics.mae(truth, median),
        "coverage90": metrics.coverage(truth, lower, upper),
        "width90_mm": metrics.width(truth, lower, upper),
        "mase": metrics.scaled_error(truth, median, backtest.steps[:, None]),
        "interval_score90_mm": metrics.interval_score(truth, lower, upper),
        "crps_mm": metrics.crps(truth, _quantiles(given, levels)),
    }
    for ending in INNER.values():
        if f"lower{ending}" in given:
            inside = given[f"lower{ending}"], given[f"upper{ending}"]
            scored[f"coverage{ending}"] = metrics.coverage(truth, *inside)
            scored[f"width{ending}_mm"] = metrics.width(truth, *inside)
    return scored


def _quantiles(given: dict, levels: tuple[float, ...]) -> dict[float, np.ndarray]:
    """The median and the ends of the intervals of `levels`, by probability."""
    table = {0.5: given["median"]}
    for level in levels:
        ending = INNER.get(level, "")
        table |= {(1 - level) / 2: given[f"lower{ending}"], (1 + level) / 2: given[f"upper{ending}"]}
    return table


def selected(backtest: Backtest, horizons=None, series=None) -> Backtest:
    """The backtest at some horizons (H,) and of some series (P,) only, by mask."""
    h = slice(None) if horizons is None else horizons
    p = slice(None) if series is None else series
    forecasts = {n: {k: v[:, h][..., p] for k, v in given.items()} for n, given in backtest.forecasts.items()}
    return replace(
        backtest,
        horizons=backtest.horizons[h],
        cells=backtest.cells[p],
        regions=backtest.regions[p],
        truth=backtest.truth[:, h][..., p],
        steps=backtest.steps[:, p],
        mean_steps=None,
        forecasts=forecasts,
    )


def _by_horizon(backtest: Backtest, name: str, levels: tuple) -> dict:
    """Every score of one model for each horizon: score → horizon → number."""
    alone = replace(backtest, forecasts={name: backtest.forecasts[name]})
    rows = {str(h): row(selected(alone, backtest.horizons == h), name, levels) for h in backtest.horizons}
    first = next(iter(rows.values()))
    return {key: {horizon: scored[key] for horizon, scored in rows.items()} for key in first}


def _pooled(backtest: Backtest, levels: tuple) -> dict:
    """Every score over the near horizons together, or over all where none is near."""
    near = backtest.horizons <= NEAR
    part = selected(backtest, near) if near.any() else backtest
    scored = {name: row(part, name, levels) for name in part.forecasts}
    return {"horizons": [int(h) for h in part.horizons], "models": scored}


def _region(backtest: Backtest, region: str, levels: tuple, without: str) -> dict:
    """One region: its series, its own best reference, scores pooled over near horizons, and skills."""
    part = selected(backtest, series=backtest.regions == region)
    means = {name: mean_rmse(part, name) for name in part.forecasts}
    reference = best_of(means, without)
    return {
        "series": int(part.truth.shape[2]),
        "reference": reference,
        "mean_rmse_mm": means,
        "skill": {name: skill(mean, means[reference]) for name, mean in means.items()},
        "pooled": _pooled(part, levels)["models"],
    }


def mean_rmse(backtest: Backtest, name: str) -> float:
    """The mean over horizons of the RMSE over origins and series: what skill is made of."""
    median = backtest.forecasts[name]["median"]
    return mean_of([metrics.rmse(backtest.truth[:, h], median[:, h]) for h in range(len(backtest.horizons))])


def _compared(errors: dict[str, dict[str, float]], reference: str) -> dict:
    """Skills of each model, horizon by horizon or origin by origin."""
    base = errors[reference]
    return {name: {key: skill(found[key], base[key]) for key in found} for name, found in errors.items()}


def _by_origin(backtest: Backtest, name: str) -> dict:
    """RMSE of each origin over all horizons: the spread says how far a mean can be trusted."""
    median = backtest.forecasts[name]["median"]
    return {
        str(origin): metrics.rmse(backtest.truth[o], median[o]) for o, origin in enumerate(backtest.origins)
    }


def _region_mean(backtest: Backtest, name: str) -> dict:
    """RMSE of the mean over each region's series: never to be compared with a per-series score."""
    median = backtest.forecasts[name]["median"]
    result = {}
    for region in np.unique(backtest.regions):
        inside = backtest.regions == region
        difference = backtest.truth[..., inside] - median[..., inside]
        finite = np.isfinite(difference)
        count = finite.sum(axis=2)
        total = np.where(finite, difference, 0).sum(axis=2, dtype=np.float64)
        means = np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0)
        result[str(region)] = metrics.rmse(means, np.zeros_like(means))
    return result
