"""A backtest: forecasts from several past origins, scored on what was observed afterwards.

Each model is fitted anew at each origin on `panel.before(origin)`, so it cannot see what it is
scored on; which series take part is decided from the dates before the first origin only.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from . import metrics
from .errors import GroundCastError
from .panel import Panel
from .reporter import shares

PARTS = ("median", "lower", "upper")
REFERENCES = ("persistence", "linear", "seasonal")


@dataclass(frozen=True, eq=False)
class Backtest:
    """Forecasts and truths at O origins, H horizons, P series, in mm.

    Attributes:
        origins: (O,) datetime64[D], last date known to the forecast.
        horizons: (H,) int, steps of the common axis.
        cells: (P,) int, column of each series in the source.
        regions: (P,) str, region of each series.
        truth: (O, H, P) float32, NaN where nothing was observed.
        forecasts: by model: `median`, `lower`, `upper`, each (O, H, P).
    """

    origins: np.ndarray
    horizons: np.ndarray
    cells: np.ndarray
    regions: np.ndarray
    truth: np.ndarray
    forecasts: dict[str, dict[str, np.ndarray]]


def origin_counts(dates: int, origins: int, longest: int, least: int) -> np.ndarray:
    """(O,) numbers of dates before each origin, increasing, the last one `longest` before the end.

    Origins stand `longest` dates apart, so that no truth is used twice, or closer where the
    series is short.

    Raises:
        GroundCastError: too few dates for the origins and horizons (`too-few-dates`).
    """
    last = dates - longest
    if last < least + origins - 1:
        raise GroundCastError(
            f"{dates} dates are too few for {origins} origins, {longest} ahead and {least} to fit on.",
            f"At least {least + origins - 1 + longest} are needed: use fewer origins or shorter horizons.",
            "too-few-dates",
        )
    step = min(longest, (last - least) // max(origins - 1, 1)) if origins > 1 else longest
    return last - step * np.arange(origins)[::-1]


def sample(panel: Panel, most: int, rng: np.random.Generator) -> Panel:
    """At most `most` series of the panel, drawn at random; 0 keeps all."""
    count = panel.values.shape[1]
    if not most or count <= most:
        return panel
    return panel.take(np.sort(rng.choice(count, most, replace=False)))


def run(panel: Panel, makers: dict, counts: np.ndarray, horizons, report) -> Backtest:
    """Fit and forecast every model at every origin.

    Args:
        makers: by model, a callable with the origin's number that gives a fresh forecaster; its
            `cost` is the relative time one fit takes.
        counts: (O,) from `origin_counts`.
        horizons: steps ahead to keep.
    """
    horizons = np.asarray(horizons)
    shape = (len(counts), len(horizons), panel.values.shape[1])
    truth = np.stack([panel.values[count - 1 + horizons] for count in counts])
    forecasts = {name: {part: np.full(shape, np.nan, np.float32) for part in PARTS} for name in makers}
    parts = shares(report, [make.cost for _ in counts for make in makers.values()])
    for (o, count), (name, make) in product(enumerate(counts), makers.items()):
        share = parts.pop(0)
        share.stage(f"{name} from {panel.dates[count - 1]}", panel.region)
        past = panel.before(count)
        given = make(o).fit(past, share).predict(past, int(horizons.max()))
        for part in PARTS:
            if getattr(given, part) is not None:
                forecasts[name][part][o] = getattr(given, part)[horizons - 1]
        share.progress(1.0)
    cells = np.arange(shape[2]) if panel.cells is None else panel.cells
    regions = np.full(shape[2], panel.region)
    return Backtest(panel.dates[counts - 1], horizons, cells, regions, truth, forecasts)


def joined(parts: list[Backtest]) -> Backtest:
    """Backtests of several regions at the same origins as one."""
    first = parts[0]
    forecasts = {
        name: {part: np.concatenate([b.forecasts[name][part] for b in parts], axis=2) for part in PARTS}
        for name in first.forecasts
    }
    return Backtest(
        first.origins,
        first.horizons,
        np.concatenate([b.cells for b in parts]),
        np.concatenate([b.regions for b in parts]),
        np.concatenate([b.truth for b in parts], axis=2),
        forecasts,
    )


def scores(backtest: Backtest) -> dict:
    """The document `scores.json`: per-series scores by horizon, pooled over origins and series.

    `skill` is 1 - RMSE / RMSE of the reference, with the mean RMSE over horizons; the reference
    is the best of `REFERENCES` that ran, picked in hindsight, which is the hardest choice. It is
    None where the reference leaves no error to improve on, or nothing was observed.
    """
    models = {name: _by_horizon(backtest, given) for name, given in backtest.forecasts.items()}
    means = {name: _mean_of(row["rmse_mm"].values()) for name, row in models.items()}
    ran = [name for name in REFERENCES if name in means] or list(means)
    reference = min(ran, key=means.get)
    return {
        "schema": 1,
        "models": models,
        "reference": reference,
        "skill": {name: _skill(mean, means[reference]) for name, mean in means.items()},
        "mean_rmse_mm": means,
        "rmse_mm_by_origin": {name: _by_origin(backtest, name) for name in models},
        "region_mean_rmse_mm": {name: _region_mean(backtest, name) for name in models},
        "origins": [str(origin) for origin in backtest.origins],
        "series": int(backtest.truth.shape[2]),
    }


def _skill(mean: float, reference: float) -> float | None:
    return 1 - mean / reference if reference > 0 and np.isfinite(mean) else None


def _mean_of(scores) -> float:
    """The mean of the scores that are numbers; NaN where none is."""
    known = [score for score in scores if np.isfinite(score)]
    return float(np.mean(known)) if known else float("nan")


def _by_horizon(backtest: Backtest, given: dict) -> dict:
    """RMSE, MAE, coverage and width of one model for each horizon."""
    table = {"rmse_mm": {}, "mae_mm": {}, "coverage90": {}, "width90_mm": {}}
    for h, horizon in enumerate(backtest.horizons):
        truth = backtest.truth[:, h]
        median, lower, upper = (given[part][:, h] for part in PARTS)
        table["rmse_mm"][str(horizon)] = metrics.rmse(truth, median)
        table["mae_mm"][str(horizon)] = metrics.mae(truth, median)
        table["coverage90"][str(horizon)] = metrics.coverage(truth, lower, upper)
        table["width90_mm"][str(horizon)] = metrics.width(truth, lower, upper)
    return table


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


def arrays(backtest: Backtest) -> dict[str, np.ndarray]:
    """The arrays of `predictions.npz`, enough to recompute every score."""
    result = {
        "origin": backtest.origins,
        "horizon": backtest.horizons,
        "series": backtest.cells,
        "region": backtest.regions,
        "truth_mm": backtest.truth,
    }
    for name, given in backtest.forecasts.items():
        result |= {f"{name}.{part}_mm": given[part] for part in PARTS}
    return result
