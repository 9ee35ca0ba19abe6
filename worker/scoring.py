"""Scores of the held-back dates: the model and the baselines, on pixels and on the region's mean."""

from __future__ import annotations

import numpy as np

from ..core import metrics
from ..core.backtest import REFERENCES
from ..core.fan import LEVELS
from ..core.panel import Panel, Quantiles
from ..models.forecasters import Baseline


def score_rows(panel: Panel, model: str, held_back: Quantiles) -> list[dict]:
    """Rows of the report's table `scores`: `model` first, then every baseline it has to beat.

    The forecasts are made from the dates before the held-back ones; each row stands once for
    pixels and once for the region's mean, which must never be compared with each other.
    """
    count = len(held_back.median)
    past = panel.before(-count)
    given = {model: held_back}
    for name in REFERENCES:
        if name != model:
            given[name] = Baseline(name).predict(past, count)
    truth = panel.values[-count:]
    rows = [_row(panel.region, name, "pixels", truth, g, past.values) for name, g in given.items()]
    for name, g in given.items():
        alike = np.isfinite(truth) & np.isfinite(g.median)
        mean = Quantiles(_mean(np.where(alike, g.median, np.nan)))
        known = _mean(np.where(alike, truth, np.nan))
        rows.append(_row(panel.region, name, "region mean", known, mean, _mean(past.values)))
    return rows


def verdict(rows: list[dict], region: str, model: str) -> dict:
    """How much smaller the model's pixel RMSE is than that of the best baseline, as a share.

    None where the baseline is perfect or nothing was observed: there is no share of nothing.
    """
    on_pixels = {row["model"]: row["rmse_mm"]["all"] for row in rows if row["on"] == "pixels"}
    references = {name: on_pixels[name] for name in REFERENCES if name != model and name in on_pixels}
    reference = min(references, key=references.get)
    best = references[reference]
    skill = 1 - on_pixels[model] / best if best > 0 else None
    return {"region": region, "reference": reference, "skill": skill}


def _row(region: str, model: str, on: str, truth, given: Quantiles, history) -> dict:
    """One row: RMSE, MSE and MAE for each lead and for all, the others over all leads."""
    row = {"region": region, "model": model, "on": on}
    for name, score in (("rmse_mm", metrics.rmse), ("mse_mm2", metrics.mse), ("mae_mm", metrics.mae)):
        leads = {str(h + 1): score(truth[h], given.median[h]) for h in range(len(truth))}
        row[name] = leads | {"all": score(truth, given.median)}
    row |= {"r2": metrics.r2(truth, given.median), "smape": metrics.smape(truth, given.median)}
    row["mase"] = metrics.mase(truth, given.median, history)
    if given.lower is not None:
        row["coverage90"] = metrics.coverage(truth, given.lower, given.upper)
        row["width90_mm"] = metrics.width(truth, given.lower, given.upper)
        row["interval_score90_mm"] = metrics.interval_score(truth, given.lower, given.upper)
    if given.fan is not None:
        row["crps_mm"] = metrics.crps(truth, _quantiles(given))
    return row


def _quantiles(given: Quantiles) -> dict[float, np.ndarray]:
    """The median and the ends of the intervals that are written, by probability."""
    table = {0.5: given.median}
    for level in LEVELS:
        half = given.fan.half(level)
        table |= {(1 - level) / 2: given.median - half, (1 + level) / 2: given.median + half}
    return table


def _mean(values: np.ndarray) -> np.ndarray:
    """(n, 1) mean over the series of each date, NaN where there is none."""
    finite = np.isfinite(values)
    count = finite.sum(axis=1, keepdims=True)
    total = np.where(finite, values, 0).sum(axis=1, keepdims=True, dtype=np.float64)
    return np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0)
