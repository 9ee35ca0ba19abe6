"""A backtest: forecasts from several past origins, scored on what was observed afterwards.

Each model is fitted anew at each origin on `panel.before(origin)`, so it cannot see what it is
scored on; which series take part is decided from the dates before the first origin only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import product

import numpy as np

from . import metrics, plausible
from .dates import counted
from .errors import GroundCastError
from .panel import Panel
from .reporter import shares

PARTS = ("median", "lower", "upper")
INNER = {0.5: "50", 0.8: "80"}
"""Levels, and the endings of their names, kept beside 90 %, of models whose forecasts carry every level."""
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
        forecasts: by model: `median`, `lower`, `upper`, each (O, H, P), and `lower50`, `upper50`,
            `lower80`, `upper80` where it knows them.
        steps: (O, P) mean absolute change from date to date before each origin, the unit of MASE.
        failed: models that could not be fitted or could not forecast, and why.
        mean_steps: (O, P) the same change of the mean of each series' region; None where not known.
    """

    origins: np.ndarray
    horizons: np.ndarray
    cells: np.ndarray
    regions: np.ndarray
    truth: np.ndarray
    forecasts: dict[str, dict[str, np.ndarray]]
    steps: np.ndarray
    failed: dict[str, GroundCastError] = field(default_factory=dict)
    mean_steps: np.ndarray | None = None


def origin_counts(dates: int, origins: int, longest: int, least: int) -> np.ndarray:
    """(O,) numbers of dates before each origin, increasing, the last one `longest` before the end.

    Origins stand `longest` dates apart, so that no truth is used twice, or closer where the
    series is short.

    Raises:
        GroundCastError: too few dates for the origins and horizons (`too-few-dates`).
    """
    last = dates - longest
    if dates <= least:
        raise GroundCastError(
            f"The record has {counted(dates)}; a backtest needs {least + 1}, {least} of them to fit on.",
            f"Add {counted(least + 1 - dates)} or more, or train a forecast, which needs fewer.",
            "too-few-dates",
        )
    if last < least + origins - 1:
        raise GroundCastError(
            f"{dates} dates are too few for {origins} origins, {longest} ahead and {least} to fit on.",
            f"At least {least + origins - 1 + longest} are needed: use fewer origins or shorter horizons, "
            f"1 origin and {dates - least} ahead at most.",
            "too-few-dates",
        )
    step = min(longest, (last - least) // max(origins - 1, 1)) if origins > 1 else longest
    return last - step * np.arange(origins)[::-1]


def anew(name: str, origin: int, make, report, forecast) -> dict[str, np.ndarray]:
    """Nothing is kept between runs: each forecast is made when it is asked for."""
    return forecast(report)


def run(panel: Panel, makers: dict, counts: np.ndarray, horizons, report, kept=anew) -> Backtest:
    """Fit and forecast every model at every origin.

    A model that cannot be fitted at one of the origins is given up and named in `failed`; the others go on.

    Args:
        makers: by model, a callable with the origin's number that gives a fresh forecaster; its
            `cost` is the relative time one fit takes, `label` what people call it, `learned` whether it is
            trained, and `factors` whether it takes them.
        counts: (O,) from `origin_counts`.
        horizons: steps ahead to keep.
        kept: like `anew`: gives the parts of a forecast, of an earlier run where it holds them, else by its
            last argument, which takes the reporter that it shall tell.
    """
    horizons = np.asarray(horizons)
    shape = (len(counts), len(horizons), panel.values.shape[1])
    truth = np.stack([panel.values[count - 1 + horizons] for count in counts])
    forecasts, failed = {name: {} for name in makers}, {}
    parts = shares(report, [make.cost for _ in counts for make in makers.values()])
    said: set[tuple[str, str]] = set()
    for (o, count), (name, make) in product(enumerate(counts), makers.items()):
        share, past = parts.pop(0), panel.before(count)
        if name in failed:
            continue
        share.stage(f"{make.label} from {past.dates[-1]}", panel.region)
        try:
            told = partial(_forecast, make, o, past, horizons, said)
            _keep(forecasts[name], o, shape, kept(name, o, make, share, told))
        except GroundCastError as error:
            failed[name] = error
            del forecasts[name]
        share.progress(1.0)
    cells = np.arange(shape[2]) if panel.cells is None else panel.cells
    steps = np.stack([metrics.one_step(panel.values[:count]) for count in counts]).astype(np.float32)
    regions = np.full(shape[2], panel.region)
    of_mean = np.repeat(
        [[metrics.one_step_of_mean(panel.values[:count])] for count in counts], shape[2], axis=1
    )
    return Backtest(
        panel.dates[counts - 1], horizons, cells, regions, truth, forecasts, steps, failed, of_mean
    )


def _forecast(
    make, origin: int, past: Panel, horizons: np.ndarray, said: set, report
) -> dict[str, np.ndarray]:
    """The parts of one forecast, each (H, P) at `horizons`; those that the model lacks are missing.

    A forecast that runs away is told of as a warning, and once what a network did without.

    Raises:
        GroundCastError: from the model, or the memory is not enough for it (`out-of-memory`).
    """
    try:
        fitted = make(origin).fit(past, report)
        given = fitted.predict(past, int(horizons.max()))
    except MemoryError as error:
        raise GroundCastError(
            f"The memory is not enough for {past.values.shape[1]:,} series.",
            "Use fewer series.",
            "out-of-memory",
        ) from error
    plausible.warn(report, past, given.median, make)
    without = getattr(fitted, "without", "")
    if without and (make.label, without) not in said:
        said.add((make.label, without))
        report.warning("model-note", f"A note on {make.label}: {without}")
    parts = {part: getattr(given, part) for part in PARTS}
    if getattr(given, "fan", None) is not None:
        for level, ending in INNER.items():
            half = given.fan.half(level)
            parts |= {f"lower{ending}": given.median - half, f"upper{ending}": given.median + half}
    return {name: part[horizons - 1] for name, part in parts.items() if part is not None}


def _keep(kept: dict, origin: int, shape: tuple, parts: dict) -> None:
    """Put the parts of one origin into arrays of all origins, NaN where a part is missing."""
    for name in (*PARTS, *parts):
        if name not in kept:
            kept[name] = np.full(shape, np.nan, np.float32)
    for name, part in parts.items():
        kept[name][origin] = part


def joined(parts: list[Backtest]) -> Backtest:
    """Backtests of several regions at the same origins as one; models that failed in one are left out.

    Raises:
        GroundCastError: every model failed; the reason of the first.
    """
    first = parts[0]
    failed = {name: error for part in reversed(parts) for name, error in part.failed.items()}
    names = [name for name in first.forecasts if name not in failed]
    if not names:
        raise next(iter(first.failed.values() or failed.values()))

    def together(pick, axis):
        return np.concatenate([pick(part) for part in parts], axis=axis)

    forecasts = {
        name: {key: together(lambda b, n=name, k=key: b.forecasts[n][k], 2) for key in first.forecasts[name]}
        for name in names
    }
    return Backtest(
        first.origins,
        first.horizons,
        together(lambda b: b.cells, 0),
        together(lambda b: b.regions, 0),
        together(lambda b: b.truth, 2),
        forecasts,
        together(lambda b: b.steps, 1),
        failed,
        together(lambda b: b.mean_steps, 1),
    )


def arrays(backtest: Backtest) -> dict[str, np.ndarray]:
    """The arrays of `predictions.npz`, enough to recompute every score."""
    result = {
        "origin": backtest.origins,
        "horizon": backtest.horizons,
        "series": backtest.cells,
        "region": backtest.regions,
        "truth_mm": backtest.truth,
        "step_mm": backtest.steps,
        "mean_step_mm": backtest.mean_steps,
    }
    for name, given in backtest.forecasts.items():
        result |= {f"{name}.{part}_mm": values for part, values in given.items()}
    return result
