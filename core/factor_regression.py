"""The effect of factors on what trend and season leave over: a ridge regression on their recent means.

    y(t) = trend and season + sum over features of weight · feature(t) + a departure that fades

Features are means of each factor over the last 30, 90 and 180 days (rain that fell, heat that came),
averaged over its places; where a temperature goes below zero, the same of its part above zero (degree
days of thaw). Trend and season are taken out of them as they are out of the series, so that only years
that differ can teach anything. One strength of the ridge for all series is chosen by forecasts from
earlier origins, along the usual year, which is all that was known there; where no strength makes them
better, the factors are left alone. (A fit that explains the past well is no evidence: deformation and
sums of rain both wander, and two wanderers fit each other.)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .baselines import YEAR
from .baselines.pooled import harmonic_ar
from .baselines.regression import cycle
from .baselines.ridge import ridge
from .climatology import climatology, past_of
from .errors import GroundCastError
from .panel import Factor, Panel

WINDOWS_DAYS = (30, 90, 180)
STRENGTHS = (0.1, 1.0, 10.0, 100.0)
"""Of the ridge, in units of the number of dates; features have unit variance."""
BLOCKS = 10
ORIGINS, LEAST_ORIGINS, LEADS, SAMPLE = 8, 3, 10, 300
LEAST_GAIN = 0.01
"""A smaller gain of squared error over a handful of origins is chance."""


@dataclass(frozen=True)
class Strength:
    """How strongly the ridge draws weights to nothing, and what the factors gained with it.

    Attributes:
        value: one of `STRENGTHS`; None where the factors are left alone.
        gain: share by which they made the squared error of forecasts from earlier origins smaller.
    """

    value: float | None
    gain: float


def own_paths(panel: Panel, horizon: int) -> dict[str, np.ndarray]:
    """The factors as this model expects them: the usual year, (H, P_f) each."""
    ahead = panel.next_dates(horizon)
    return {
        name: climatology(past_of(factor, panel.dates[-1], panel.cadence_days), ahead)
        for name, factor in panel.factors.items()
    }


def forecast(
    panel: Panel,
    horizon: int,
    strength: Strength,
    paths: dict[str, np.ndarray] | None = None,
    draw: int = 0,
) -> np.ndarray:
    """(H, P) float32 mm: `harmonic_ar` of the series without the factors' effect, and the effect ahead.

    Args:
        paths: (H, P_f) by factor; the usual year where it is not given.
        draw: 0 fits to all dates; other numbers to a resample of blocks of dates, to show how far the
            effect depends on the years that happened.
    """
    if strength.value is None:
        return harmonic_ar(panel.values, panel.days, _ahead(panel, horizon))
    past, future = features(panel, own_paths(panel, horizon) | (paths or {}))
    rows = _drawn(len(past), draw)
    return _along(panel, past, future, _weights(past[rows], _left_over(panel)[rows], strength.value))


def strength(panel: Panel) -> Strength:
    """The strength whose forecasts from earlier origins of the panel were best; none where none helped.

    Origins from which a factor's usual year was not known yet are left out.
    """
    count = len(panel.dates)
    if not panel.factors or count < 2 * ORIGINS:
        return Strength(None, 0.0)
    sample = panel.take(np.arange(0, panel.values.shape[1], -(-panel.values.shape[1] // SAMPLE)))
    origins = np.unique(np.linspace(count // 2, count - min(LEADS, count // 4), ORIGINS).astype(int))
    tried = [squares for origin in origins if (squares := _squares(sample, int(origin))) is not None]
    if len(tried) < LEAST_ORIGINS:
        return Strength(None, 0.0)
    plain, *drawn = np.sum(tried, axis=0)
    best = int(np.argmin(drawn))
    gain = float(1 - drawn[best] / plain) if plain > 0 else 0.0
    return Strength(STRENGTHS[best], gain) if gain > LEAST_GAIN else Strength(None, 0.0)


def _squares(panel: Panel, origin: int) -> list[float] | None:
    """Squared errors from the first `origin` dates, without factors and with each of `STRENGTHS`."""
    past, truth = panel.before(origin), panel.values[origin : origin + LEADS]
    try:
        known, future = features(past, own_paths(past, len(truth)))
    except GroundCastError as error:
        if error.code != "climatology-short":
            raise
        return None
    rest = _left_over(past)
    made = [_along(past, known, future, _weights(known, rest, value)) for value in STRENGTHS]
    plain = harmonic_ar(past.values, past.days, _ahead(past, len(truth)))
    return [float(np.nansum(np.square(truth - each, dtype=np.float64))) for each in (plain, *made)]


def _along(panel: Panel, past: np.ndarray, future: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """(H, P) the forecast with the effect `weights` (J, P) of the features."""
    rest = panel.values - past @ weights
    return (harmonic_ar(rest, panel.days, _ahead(panel, len(future))) + future @ weights).astype(np.float32)


def _ahead(panel: Panel, horizon: int) -> np.ndarray:
    return panel.days[-1] + panel.cadence_days * np.arange(1, horizon + 1)


def features(panel: Panel, paths: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """(N, J) and (H, J) float32 features without trend and season, of unit variance in the past."""
    columns = [_means(panel, factor, paths[name]) for name, factor in panel.factors.items()]
    table, count = np.concatenate(columns, axis=1), len(panel.dates)
    days = panel.cadence_days * np.arange(len(table))
    design = _design(days, panel.days)
    table = table - design @ np.linalg.lstsq(design[:count], table[:count], rcond=None)[0]
    spread = table[:count].std(axis=0)
    table = (table[:, spread > 1e-9] / spread[spread > 1e-9]).astype(np.float32)
    return table[:count], table[count:]


def _left_over(panel: Panel) -> np.ndarray:
    """(N, P) what trend and season leave of the series; gaps weigh nothing."""
    drawn, coefficients = ridge(panel.values, panel.days)
    return np.nan_to_num(panel.values - drawn.at(coefficients, panel.days))


def _means(panel: Panel, factor: Factor, path: np.ndarray) -> np.ndarray:
    """(N + H, k) means of a factor over the windows before each date, the known past and then `path`."""
    cadence = panel.cadence_days
    lead_in = -(-max(WINDOWS_DAYS) // cadence)
    before = panel.dates[0] - cadence * np.arange(lead_in, 0, -1)
    known = factor.at(np.concatenate([before, panel.dates]), panel.dates[-1])
    course = np.concatenate([known, path]).mean(axis=1, dtype=np.float64)
    kinds = [course]
    if "temp" in factor.name.lower() and known.min() < 0:
        kinds.append(np.maximum(course, 0))
    sums = [np.concatenate([[0.0], kind.cumsum()]) for kind in kinds]
    steps = [max(1, round(window / cadence)) for window in WINDOWS_DAYS]
    index = np.arange(lead_in + 1, len(course) + 1)
    return np.stack([(s[index] - s[index - k]) / k for s in sums for k in steps], axis=1)


def _design(days: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Trend, and yearly and half-yearly cycle where a year, or two, are known."""
    span = (known[-1] - known[0]) / YEAR
    return cycle(days, known, 2 if span >= 2 else int(span >= 1))


def _weights(past: np.ndarray, rest: np.ndarray, strength: float) -> np.ndarray:
    """(J, P) ridge weights; one date is one sample, however many series."""
    normal = past.T @ past + strength * len(past) * np.eye(past.shape[1])
    return np.linalg.solve(normal, past.T @ rest).astype(np.float32)


def _drawn(count: int, draw: int) -> np.ndarray:
    """All dates, or blocks of dates drawn with replacement."""
    if not draw:
        return np.arange(count)
    blocks = np.array_split(np.arange(count), BLOCKS)
    chosen = np.random.default_rng(draw).integers(0, len(blocks), len(blocks))
    return np.concatenate([blocks[k] for k in chosen])
