"""Forecasts that run away: series that would move farther than they ever moved within as many dates.

A network that feeds on its own answers may leave everything it was trained on, and its curve still looks like
one. What a series has done so far tells: nothing after the origin is looked at.
"""

from __future__ import annotations

import numpy as np

TIMES = 2.0
"""So many times the farthest move of the past is still thought possible."""

LEAST_MM = 1.0
"""Smaller moves are none, however still a series was."""

SHARE = 0.05
"""A few series of many may be odd; from this share on a forecast is flagged."""

MOST = 20_000
"""Series looked at, evenly chosen."""


def runaway(past: np.ndarray, forecast: np.ndarray) -> float:
    """Share of the series that the forecast moves farther than `TIMES` what they did in the past; 0 to 1.

    Args:
        past: (N, P) mm, NaN where nothing was observed.
        forecast: (H, P) mm on the dates after the last one.
    """
    if len(past) < 3:
        return 0.0
    some = np.unique(np.linspace(0, past.shape[1] - 1, min(MOST, past.shape[1])).astype(int))
    past, forecast = past[:, some], forecast[:, some]
    moved = np.abs(forecast - _last(past))
    bound = TIMES * np.maximum(_farthest(past, len(forecast)), LEAST_MM / TIMES)
    gone = (moved > bound).any(axis=0)
    known = np.isfinite(moved).any(axis=0)
    return float(gone[known].mean()) if known.any() else 0.0


def warn(report, panel, forecast: np.ndarray, model) -> None:
    """Warn (`runaway`) of a `forecast` (H, P) of the dates after the `panel`'s last one that runs away.

    Args:
        model: whose it is, with its `label`, whether it is `learned` and takes `factors`.
    """
    told = sentence(runaway(panel.values, forecast), panel.region, f"{model.label} from {panel.dates[-1]}")
    if told:
        report.warning("runaway", told, cure(model.learned, model.factors and bool(panel.factors)))


def sentence(share: float, region: str, label: str) -> str:
    """What to say of a forecast of which so large a share runs away, "" where it is small."""
    if share < SHARE:
        return ""
    where = "" if region == "all" else f" of region {region}"
    return (
        f"The forecast{where} by {label} runs away: it moves {100 * share:.0f} % of the series more than "
        "twice as far as they ever moved within as many dates."
    )


def cure(trained: bool, factors: bool) -> str:
    """What to do about it, of a model that was `trained` and given `factors`, or not."""
    if not trained:
        return "Do not use it. Choose another model."
    if not factors:
        return "Do not use it. Train longer, or choose another model."
    return "Do not use it. Train longer, leave the factors out, or choose another model."


def _last(past: np.ndarray) -> np.ndarray:
    """(P,) the last known value of each series."""
    rows = len(past) - 1 - np.isfinite(past[::-1]).argmax(axis=0)
    return past[rows, np.arange(past.shape[1])]


def _farthest(past: np.ndarray, horizon: int) -> np.ndarray:
    """(H, P) the farthest each series moved within so many dates, at least what half of them did.

    Beyond half of the past, where few moves can be seen, it grows in proportion to time.
    """
    seen = max(1, min(horizon, len(past) // 2))
    table = np.zeros((horizon, past.shape[1]), np.float32)
    for lead in range(1, seen + 1):
        moves = np.abs(past[lead:] - past[:-lead])
        table[lead - 1] = np.where(np.isfinite(moves), moves, 0).max(axis=0)
    table[:seen] = np.maximum.accumulate(table[:seen], axis=0)
    table[:seen] = np.maximum(table[:seen], np.median(table[:seen], axis=1, keepdims=True))
    table[seen:] = table[seen - 1] * (np.arange(seen + 1, horizon + 1) / seen)[:, None]
    return table
