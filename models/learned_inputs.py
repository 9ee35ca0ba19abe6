"""What the learned correction reads of each series at an origin; nothing in it is later than the origin.

How far its members lie from the combination, its last values, what it is like, the season and the lead; and
of each factor how it stands against its own season and past. All in noise levels or standard deviations.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.baselines import YEAR
from ..core.panel import Factor, Panel

LAST = 8
"""So many last values of a series are read, each less the one before them all."""

RECENT_DAYS = (0.0, 90.0, 365.25)
"""A factor is read as it stands, and as it stood on average over a season and over a year."""

MOST = 5.0
"""No departure and no error counts for more than so many noise levels."""

FURTHEST = 8.0


@dataclass(frozen=True, eq=False)
class Situation:
    """What is known of S series at an origin.

    Attributes:
        traits: (S, 6) what a series is like, see `traits_of`.
        latest: (S, LAST) last values.
        factors: (F,) of all factors.
        day: of the origin, days since 1970-01-01.
    """

    traits: np.ndarray
    latest: np.ndarray
    factors: np.ndarray
    day: float


def situation(past: Panel, columns: np.ndarray, noise: np.ndarray, names: tuple[str, ...]) -> Situation:
    """The situation on the last date of `past`.

    Args:
        columns: (S,) the series looked at.
        noise: (S,) mm, their noise levels.
        names: of the factors to read, in order.
    """
    values = past.values[:, columns]
    day = float(past.dates[-1].astype("datetime64[D]").astype(int))
    states = [_state(past.factors[name], past) for name in names]
    factors = np.concatenate(states) if states else np.empty(0)
    return Situation(traits_of(values, past.days, noise), _latest(values, noise), factors, day)


def context(given: Situation, traits: np.ndarray, apart: np.ndarray, step: int, cadence: float) -> np.ndarray:
    """(S, K) float32: all that a network reads to weigh the members `step` dates ahead.

    Args:
        traits: (S, 6) of `given`, standardised.
        apart: (S, M) what members say less what the combination says, in noise levels.
    """
    ahead = given.day + cadence * step
    shared = np.concatenate([[np.log(step) / 2], _turn(given.day), _turn(ahead), given.factors])
    rows = np.broadcast_to(shared, (len(apart), len(shared)))
    return np.concatenate(
        [given.latest / 3, np.clip(traits, -3, 3), rows, apart / 3], axis=1, dtype=np.float32
    )


def traits_of(values: np.ndarray, days: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """(P, 6) of each series: season, wander and noise (logarithms), slope, acceleration, last departure.

    In noise levels, but for the noise itself; 0 where unknown.
    """
    years = (days - days[-1]) / YEAR
    turn = 2 * np.pi * years
    terms = np.stack([np.ones_like(years), years, np.cos(turn), np.sin(turn)], axis=1)
    seen = np.isfinite(values)
    mean = np.divide(np.where(seen, values, 0).sum(axis=0), np.maximum(seen.sum(axis=0), 1))
    filled = np.where(seen, values - mean, 0)
    line = np.linalg.lstsq(terms, filled, rcond=None)[0]
    apart = filled - terms @ line
    third = max(len(years) // 6, 1)
    late, middle, early = (filled[-k * third :][:third].mean(axis=0) for k in (1, 2, 3))
    columns = (
        np.log(np.hypot(line[2], line[3]) / noise + 0.1),
        np.log(np.sqrt(np.square(apart).mean(axis=0)) / noise + 0.1),
        np.log(noise),
        np.abs(line[1]) / noise,
        (late - 2 * middle + early) / noise,
        apart[-5:].mean(axis=0) / noise,
    )
    return np.clip(np.nan_to_num(np.stack(columns, axis=1)), -FURTHEST, FURTHEST)


def _latest(values: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """(S, LAST) the last values less the one before them, in noise levels; gaps are no change."""
    last = values[-LAST - 1 :]
    change = ((last[1:] - last[:1]) / noise).T
    room = np.zeros((len(noise), LAST - change.shape[1]))
    return np.clip(np.concatenate([room, np.nan_to_num(change)], axis=1), -FURTHEST, FURTHEST)


def _state(factor: Factor, past: Panel) -> np.ndarray:
    """(3,) the factor against its season, in its own standard deviations, over `RECENT_DAYS`."""
    course = np.nanmean(factor.at(past.dates, past.dates[-1]), axis=1).astype(np.float64)
    turn = 2 * np.pi * past.days / YEAR
    terms = np.stack([np.ones_like(turn), np.cos(turn), np.sin(turn)], axis=1)
    apart = course - terms @ np.linalg.lstsq(terms, course, rcond=None)[0]
    apart /= max(apart.std(), 1e-6)
    return np.array([apart[past.days >= past.days[-1] - days].mean() for days in RECENT_DAYS])


def _turn(day: float) -> np.ndarray:
    """(2,) where in the year a day lies."""
    angle = 2 * np.pi * day / YEAR
    return np.array([np.cos(angle), np.sin(angle)])
