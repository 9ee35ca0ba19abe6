"""Prediction intervals from the errors a method made at earlier origins (split conformal style).

Errors of rolling origins inside the known past are scaled by each series' own error level, pooled
over series and origins for each lead, and read off at the wanted level. Pixels of one date share
their noise, so the pooled sample is smaller than it looks: half-widths are smoothed over leads and
never shrink with the lead. Leads longer than the past can show grow on by the power law of the
longest ones that it shows. Nothing after the panel's last date is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from scipy.optimize import isotonic_regression

from .baselines import METHODS
from .fan import Fan, Joined, Scaled

LEVEL = 0.9
MOST_ORIGINS = 24
SHORT_LEADS = 2
BLOCK = 20_000
QUANTILES = 1001
LEAST_DATES = 3
"""Fewer show no errors."""


def inner_origins(count: int, least: int = 8, most: int = MOST_ORIGINS) -> np.ndarray:
    """Numbers of dates before up to `most` origins, evenly spread over the later half of `count`."""
    first = min(max(least, count // 2), count - 1)
    return np.unique(np.linspace(first, count - 1, min(most, count - first)).round().astype(int))


def errors_of(predict, values: np.ndarray, origins: np.ndarray, horizon: int) -> np.ndarray:
    """(O, H, P) observed minus forecast, NaN beyond the last date.

    Args:
        predict: (origin, leads) → (leads, P), the forecast from the first `origin` dates.
    """
    errors = np.full((len(origins), horizon, values.shape[1]), np.nan, np.float32)
    for row, origin in enumerate(origins):
        leads = min(horizon, len(values) - origin)
        errors[row, :leads] = values[origin : origin + leads] - predict(origin, leads)
    return errors


@dataclass(frozen=True, eq=False)
class Shape:
    """What the errors of many series have in common.

    Attributes:
        table: (L, Q) quantiles of errors over scale at each lead.
        counts: (L,) number of origins that each lead was seen from.
        common: the middle mean square of all series, mm².
    """

    table: np.ndarray
    counts: np.ndarray
    common: float


def shape(errors: np.ndarray) -> Shape:
    """The shape of the `errors` (O, L, P) of earlier origins, mm."""
    sizes = np.abs(errors) / _scale_without_each(errors)
    table = np.stack([quantiles(sizes[:, lead]) for lead in range(errors.shape[1])])
    counts = np.isfinite(errors).any(axis=2).sum(axis=0)
    return Shape(table, counts, _common(*_short_squares(errors)))


def fan(errors: np.ndarray, horizon: int, like: Shape | None = None) -> Scaled:
    """The fan of a forecast of `horizon` dates from the `errors` (O, L, P) of earlier origins.

    Args:
        like: the shape of other series' errors, from which each series then takes all but its own scale.
    """
    like = shape(errors) if like is None else like
    return Scaled(partial(_ratios, like.table, like.counts, horizon), _scale(errors, like.common))


def _ratios(table: np.ndarray, counts: np.ndarray, horizon: int, level: float) -> np.ndarray:
    """(H,) half-widths over scale that hold `level`, of quantiles (L, Q) seen from (L,) origins."""
    places = np.linspace(0, 1, table.shape[1])
    known, usual = (
        smoothed(np.array([np.interp(each, places, row) for row in table]), counts) for each in (level, LEVEL)
    )
    return extended(known, horizon, usual)


def baseline_errors(values: np.ndarray, days: np.ndarray, name: str, horizon: int) -> np.ndarray:
    """(O, H, P) errors of baseline `name`, refitted at each inner origin of the series."""
    method = METHODS[name]

    def predict(origin, leads):
        return method(values[:origin], days[:origin], days[origin : origin + leads])

    return errors_of(predict, values, inner_origins(len(values)), horizon)


def baseline_fan(values: np.ndarray, days: np.ndarray, ahead: np.ndarray, name: str) -> Fan:
    """The fan of baseline `name` at the days `ahead` (H,), one step apart.

    Series are taken in blocks, each calibrated by itself, so that memory stays bounded.
    """
    horizon, count = len(ahead), values.shape[1]
    if len(values) < LEAST_DATES:
        return Scaled(lambda level: np.full(horizon, np.nan), np.full(count, np.nan, np.float32))
    starts = np.arange(0, count, BLOCK)
    blocks = (values[:, start : start + BLOCK] for start in starts)
    fans = tuple(fan(baseline_errors(block, days, name, horizon), horizon) for block in blocks)
    return Joined(fans, starts[1:]) if len(fans) > 1 else fans[0]


def _scale(errors: np.ndarray, common: float) -> np.ndarray:
    """(P,) error level of each series at short leads, drawn a little towards the middle of all series.

    Errors at long leads overlap in time and say little of a series that they do not say twice: a
    scale made from them follows the errors it shall be compared with, and intervals come out narrow.

    A series has only some dozens of errors; half a dozen errors' worth of the common level keeps
    a lucky series from getting an interval that is far too narrow.
    """
    total, count = _short_squares(errors)
    level = _level(total.sum(axis=0), count.sum(axis=0), common)
    return np.where(count.any(axis=0), level, np.nan).astype(np.float32)


def _scale_without_each(errors: np.ndarray) -> np.ndarray:
    """(O, 1, P) `_scale` at each origin from all other origins.

    An error that helped to make the scale it is divided by looks smaller than one that is yet to
    come does, by some percent; leaving its origin out makes the two alike.
    """
    total, count = _short_squares(errors)
    rest, others = total.sum(axis=0) - total, count.sum(axis=0) - count
    return _level(rest, others, _common(total, count))[:, None]


def _short_squares(errors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sums (O, P) of squared errors at short leads, and how many there were."""
    short = errors[:, :SHORT_LEADS]
    finite = np.isfinite(short)
    return np.square(np.where(finite, short, 0), dtype=np.float64).sum(axis=1), finite.sum(axis=1)


def _common(total: np.ndarray, count: np.ndarray) -> float:
    """The middle mean square of all series."""
    total, count = total.sum(axis=0), count.sum(axis=0)
    used = count > 0
    return float(np.median(total[used] / count[used])) if used.any() else np.nan


def _level(total: np.ndarray, count: np.ndarray, common: float) -> np.ndarray:
    """Error levels of sums of squares; the common one where there are none."""
    return np.sqrt(np.maximum((total + 6 * common) / (count + 6), 1e-12)).astype(np.float32)


def quantiles(values: np.ndarray) -> np.ndarray:
    """(QUANTILES,) evenly spaced quantiles of the finite `values`, from least to largest; NaN of none.

    One sort serves every level; neighbours in rank are joined by a line.
    """
    ordered = np.sort(values[np.isfinite(values)])
    if not ordered.size:
        return np.full(QUANTILES, np.nan)
    rank = np.linspace(0, 1, QUANTILES) * (ordered.size - 1)
    below = np.minimum(rank.astype(int), max(ordered.size - 2, 0))
    above = np.minimum(below + 1, ordered.size - 1)
    lower = ordered[below].astype(np.float64)
    return lower + (rank - below) * (ordered[above] - lower)


def smoothed(by_lead: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The least-squares non-decreasing curve through the leads seen from at least three origins."""
    enough = np.isfinite(by_lead) & (counts >= min(3, counts.max()))
    shown = max(int(enough.sum()), 1)
    return isotonic_regression(by_lead[:shown], weights=np.maximum(counts[:shown], 1)).x


def extended(by_lead: np.ndarray, horizon: int, usual: np.ndarray | None = None) -> np.ndarray:
    """`by_lead` continued to `horizon` by the power law of the later half of `usual`, power 0.25 to 1.

    Args:
        usual: (L,) the curve that all levels grow like, so that none overtakes another; by default
            `by_lead` itself.
    """
    known = len(by_lead)
    if horizon <= known:
        return by_lead[:horizon]
    beyond = np.arange(known + 1, horizon + 1)
    growth = (beyond / known) ** _power(by_lead if usual is None else usual)
    return np.concatenate([by_lead, by_lead[-1] * growth])


def _power(curve: np.ndarray) -> float:
    """The power law of the later half of `curve` (L,), 0.5 where it is too short or vanishes."""
    leads = np.arange(1, len(curve) + 1)
    half = slice(len(curve) // 2, None)
    if len(curve) < 4 or not (curve[half] > 0).all():
        return 0.5
    return float(np.clip(np.polyfit(np.log(leads[half]), np.log(curve[half]), 1)[0], 0.25, 1.0))
