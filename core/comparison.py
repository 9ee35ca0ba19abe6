"""A table of models: scores on pixels and on region means, with their spread over seeds and origins.

The two kinds of score stand in rows of their own and never in one: a region's mean has less noise, so its
errors are smaller (the tables of Huo et al. 2024 are of region means).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from . import map_scores, metrics
from .scores import skill

ON = ("pixels", "region mean")
SCORES: dict[str, Callable] = {
    "rmse_mm": metrics.rmse,
    "mse_mm2": metrics.mse,
    "mae_mm": metrics.mae,
    "r2": metrics.r2,
    "smape": metrics.smape,
}
NAMES = (*SCORES, "mase", "coverage90", *map_scores.NAMES)
LATER = tuple(name for name in NAMES if name != "rmse_mm")
"""Scores by horizon besides RMSE, which has an entry of its own."""

SHARES = (5, 25, 50, 75, 95)
"""Percentiles of the residuals, observed minus forecast: whiskers, box and middle line of a box plot."""


def rows(
    truth: np.ndarray, given: dict[str, np.ndarray], regions: np.ndarray, horizons, origins, maps=None
) -> list[dict]:
    """Scores of one model from one seed: a row for each region on pixels, and one on its mean.

    Args:
        truth: (O, H, P) mm, NaN where nothing was observed.
        given: `median`, `lower`, `upper` (O, H, P), and the units of MASE, `steps` (O, P) of the series and
            `mean_steps` (O, P) of the mean of their region, None or missing where not known.
        regions: (P,) region of each series.
        horizons, origins: (H,) and (O,) for the labels.
        maps: scores of whole maps by region, score and horizon, as `map_scores.by_region` gives them of each
            model; nothing where the series fill no raster.
    """
    made = []
    for region in dict.fromkeys(regions.tolist()):
        inside = regions == region
        known, median = truth[..., inside], given["median"][..., inside]
        row = _row(known, median, horizons, origins) | {"region": region, "on": ON[0]}
        row["mase"] = metrics.scaled_error(known, median, given["steps"][:, None, inside])
        low, high = given["lower"][..., inside], given["upper"][..., inside]
        row["coverage90"] = metrics.coverage(known, low, high)
        row["by_horizon"] |= _scaled(known, median, given["steps"][:, inside], low, high, horizons)
        drawn = (maps or {}).get(region, {})
        row["by_horizon"] |= {
            name: {str(h): found[str(h)] for h in horizons} for name, found in drawn.items()
        }
        row |= {name: drawn[name]["all"] if name in drawn else None for name in map_scores.NAMES}
        alike = np.isfinite(known) & np.isfinite(median)
        means = (_mean(np.where(alike, known, np.nan)), _mean(np.where(alike, median, np.nan)))
        alone = {"region": region, "on": ON[1], "coverage90": None} | dict.fromkeys(map_scores.NAMES)
        known_steps = given.get("mean_steps")
        steps = None if known_steps is None else known_steps[:, inside][:, :1]
        made += [row, _of_mean(_row(*means, horizons, origins) | alone, means, steps, horizons)]
    return made


def merged(found: dict[str, list[list[dict]]], references: tuple[str, ...]) -> list[dict]:
    """One row for each model, region and kind of score: means over its seeds, and how far they differ.

    `skill` is against the best of `references` on the same rows, picked in hindsight.

    Args:
        found: by model, the `rows` of each of its seeds.
    """
    table = []
    for model, seeds in found.items():
        for alike in zip(*seeds):
            table.append({"model": model} | _merged(alike))
    for row in table:
        others = [r for r in table if r["model"] in references and _place(r) == _place(row)]
        best = min(others, key=lambda r: r["rmse_mm"], default=None)
        row["reference"] = best["model"] if best else ""
        row["skill"] = skill(row["rmse_mm"], best["rmse_mm"]) if best else None
        row["skill_by_origin"] = _compared(row, best, "rmse_mm_by_origin") if best else {}
    return table


def _of_mean(row: dict, means: tuple, steps: np.ndarray | None, horizons) -> dict:
    """The row of a region's mean with its MASE, None where the unit is not known.

    A mean moves less from date to date than its series do: their steps would flatter it.

    Args:
        means: truth and forecast, (O, H, 1) mm.
        steps: (O, 1) mean absolute change of the region's mean from date to date.
    """
    if steps is None:
        by_horizon = dict.fromkeys(map(str, horizons))
        return row | {"mase": None, "by_horizon": row["by_horizon"] | {"mase": by_horizon}}
    truth, median = means
    by_horizon = {
        str(h): metrics.scaled_error(truth[:, k], median[:, k], steps) for k, h in enumerate(horizons)
    }
    whole = metrics.scaled_error(truth, median, steps[:, None])
    return row | {"mase": whole, "by_horizon": row["by_horizon"] | {"mase": by_horizon}}


def _scaled(known, median, steps, low, high, horizons) -> dict:
    """MASE and coverage of single series by horizon."""
    found = {"mase": {}, "coverage90": {}}
    for k, horizon in enumerate(horizons):
        found["mase"][str(horizon)] = metrics.scaled_error(known[:, k], median[:, k], steps)
        found["coverage90"][str(horizon)] = metrics.coverage(known[:, k], low[:, k], high[:, k])
    return found


def _place(row: dict) -> tuple[str, str]:
    return row["region"], row["on"]


def _compared(row: dict, best: dict, key: str) -> dict:
    return {label: skill(error, best[key][label]) for label, error in row[key].items()}


def _row(truth: np.ndarray, median: np.ndarray, horizons, origins) -> dict:
    scores = {name: score(truth, median) for name, score in SCORES.items()}
    by_horizon = {str(h): metrics.rmse(truth[:, k], median[:, k]) for k, h in enumerate(horizons)}
    by_origin = {str(o): metrics.rmse(truth[k], median[k]) for k, o in enumerate(origins)}
    later = {
        name: {str(h): score(truth[:, k], median[:, k]) for k, h in enumerate(horizons)}
        for name, score in SCORES.items()
        if name in LATER
    }
    return scores | {
        "rmse_mm_by_horizon": by_horizon,
        "rmse_mm_by_origin": by_origin,
        "by_horizon": later,
        "residual_mm": _percentiles(truth - median),
    }


def _percentiles(residuals: np.ndarray) -> dict[str, float]:
    """The `SHARES` of the residuals in mm, NaN where there are none."""
    known = residuals[np.isfinite(residuals)]
    found = np.percentile(known, SHARES) if known.size else np.full(len(SHARES), np.nan)
    return {str(share): float(value) for share, value in zip(SHARES, found)}


def _merged(alike: tuple[dict, ...]) -> dict:
    """Rows of several seeds as one."""
    first = alike[0]
    row = {"region": first["region"], "on": first["on"], "seeds": len(alike)}
    for name in NAMES:
        values = [r[name] for r in alike if r[name] is not None]
        row[name] = float(np.mean(values)) if values else None
        row[f"{name}_spread"] = float(np.std(values, ddof=1)) if len(values) > 1 else None
    for key in ("rmse_mm_by_horizon", "rmse_mm_by_origin", "residual_mm"):
        row[key] = _meant([r[key] for r in alike])
    row["by_horizon"] = {name: _meant([r["by_horizon"][name] for r in alike]) for name in first["by_horizon"]}
    errors = list(row["rmse_mm_by_origin"].values())
    row["rmse_mm_origins_spread"] = float(np.std(errors, ddof=1)) if len(errors) > 1 else None
    return row


def _meant(alike: list[dict]) -> dict[str, float]:
    """Entry by entry the mean over seeds."""
    means = {}
    for label in alike[0]:
        values = [each[label] for each in alike if each[label] is not None]
        means[label] = float(np.mean(values)) if values else None
    return means


def _mean(values: np.ndarray) -> np.ndarray:
    """(..., 1) mean over the last axis of what is there, NaN where nothing is."""
    finite = np.isfinite(values)
    count = finite.sum(axis=-1, keepdims=True)
    total = np.where(finite, values, 0).sum(axis=-1, keepdims=True, dtype=np.float64)
    return np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0)
