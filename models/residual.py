"""A learned correction of the combination: which series wants more of which member.

The weights of a combination are common to all series. Here a ridge regression, pooled over the series of
the inner origins, predicts the combination's error over the noise from what its members say apart from it,
each times what the series is like. Errors of one origin and lead stand about their mean: the noise that a
date gives to all series teaches nothing. It is let in only where it made earlier forecasts better, and
docs/skill.md says how seldom that lasts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.baselines import YEAR
from ..core.combination import Combination
from ..core.inner import Inner
from ..core.noise import noise_level

MEMBERS = (
    "persistence",
    "mean-of-three",
    "linear",
    "seasonal",
    "recent-linear",
    "theta",
    "theta-deseasonalised",
    "harmonic-ar",
    "gaussian-process",
    "neighbours",
)
LONGEST = 10
STRENGTH = 3000.0
LAST = 5
LEAST_WINS, LEAST_GAIN = 3, 0.01
LEAST_ORIGINS = 8
PARTS = ("centre", "spread", "slopes", "middle")
MOST = 5.0
"""No departure and no error counts for more than so many noise levels."""


@dataclass(frozen=True, eq=False)
class Residual:
    """A learned correction.

    Attributes:
        members: (M,) names of the members whose departures it reads.
        centre, spread: (K,) of the traits of a series.
        slopes: (C,) of the columns of the design.
        middle: (L, C) means of these columns over the series when it was fitted, for the steps 1 to L.
        wins, gain: at the last inner origins, of `LAST`, and 1 - RMSE with it / RMSE without.
    """

    members: tuple[str, ...]
    centre: np.ndarray
    spread: np.ndarray
    slopes: np.ndarray
    middle: np.ndarray
    wins: int
    gain: float

    @property
    def earned(self) -> bool:
        """Whether it made earlier forecasts better, often and by enough."""
        return self.wins >= LEAST_WINS and self.gain > LEAST_GAIN

    def correction(
        self, made: Combination, median: np.ndarray, values: np.ndarray, days, cadence
    ) -> np.ndarray:
        """(H, P) float32 mm to add to the `median` (H, P) of the combination `made`; zero where unknown."""
        traits = (_traits(values, days) - self.centre) / self.spread
        noise = made.noise(values)
        result = np.zeros(median.shape, np.float32)
        departures = _departures(self.members, made, median, values, days, cadence)
        for row, apart in enumerate(departures):
            step = min(row + 1, len(self.middle))
            given = (_design(apart / noise, traits, step) - self.middle[step - 1]) @ self.slopes
            result[row] = np.clip(np.nan_to_num(given), -MOST, MOST) * np.nan_to_num(noise)
        return result


def learn(made: Combination, tested: Inner, values: np.ndarray, days: np.ndarray, cadence: float):
    """The correction of the combination `made`, with its worth at the last inner origins.

    Args:
        tested: the inner backtest of its members on `values` (N, P) and `days` (N,).

    Returns:
        a `Residual`, which has `earned` its place or not; None where the record is too short for one.
    """
    if len(tested.origins) < LEAST_ORIGINS:
        return None
    members = tuple(name for name in MEMBERS if name in made.names)
    traits = [_traits(values[:origin, tested.columns], days[:origin]) for origin in tested.origins]
    early = np.concatenate(traits[:-LAST])
    centre, spread = early.mean(axis=0), early.std(axis=0) + 1e-6
    parts = _parts(made, members, tested, [(each - centre) / spread for each in traits])
    if not parts:
        return None
    ratios = [_ratio(parts, number, origin) for number, origin in enumerate(tested.origins)][-LAST:]
    slopes = _ridge([part for part in parts if part.until <= len(values)])
    middle = _middle(made, members, (centre, spread), values, days, cadence)
    wins = sum(ratio < 1 for ratio in ratios)
    return Residual(members, centre, spread, slopes, middle, wins, float(1 - np.mean(ratios)))


def told(correction: Residual | None, tried: bool) -> str:
    """The sentence of a report: whether a correction is used, and why not."""
    if not tried:
        return ""
    if correction is None:
        return "No correction was learned: the record is too short."
    said = f"{correction.wins} of the last {LAST} inner origins, {correction.gain:+.1%} on average"
    if correction.earned:
        return f"A learned correction is used: it won at {said}."
    return f"The learned correction is not used: it won at {said}."


def pack(correction: Residual) -> tuple[dict, dict]:
    """(card, arrays) of a model file that `unpack` reads."""
    card = {"members": list(correction.members), "wins": int(correction.wins), "gain": correction.gain}
    return card, {f"correction/{part}": getattr(correction, part) for part in PARTS}


def unpack(card: dict, arrays: dict) -> Residual:
    """The correction that `pack` packed; KeyError where a part is missing."""
    parts = (arrays[f"correction/{part}"] for part in PARTS)
    return Residual(tuple(card["members"]), *parts, card["wins"], card["gain"])


@dataclass(frozen=True, eq=False)
class _Part:
    """What one inner origin and lead teach: `design` (S, C), scaled `errors` (S,), known `until` a date."""

    number: int
    until: int
    design: np.ndarray
    errors: np.ndarray


def _parts(made: Combination, members: tuple[str, ...], tested: Inner, traits: list) -> list[_Part]:
    """The parts of all inner origins, leads up to `LONGEST`."""
    rows = [made.names.index(name) for name in members]
    weights = made.at(tested.leads).astype(np.float32)
    found = []
    for number, origin in enumerate(tested.origins):
        for place in np.flatnonzero(tested.leads <= LONGEST):
            scaled = tested.errors[number, place] / tested.noise[number]
            own = weights[place] @ scaled
            apart = own - scaled[rows]
            seen = np.isfinite(own) & np.isfinite(apart).all(axis=0)
            if seen.sum() > 1:
                step = int(tested.leads[place])
                design = _design(apart[:, seen], traits[number][seen], step)
                found.append(_Part(number, int(origin) + step, design, np.clip(own[seen], -MOST, MOST)))
    return found


def _ridge(parts: list[_Part]) -> np.ndarray:
    """(C,) slopes of the errors about their means on the design about its means, of all parts."""
    form, pull = 0.0, 0.0
    for part in parts:
        design = part.design - part.design.mean(axis=0)
        form = form + design.T @ design
        pull = pull + design.T @ (part.errors - part.errors.mean())
    return np.linalg.solve(form + STRENGTH * np.eye(len(form)), pull)


def _ratio(parts: list[_Part], number: int, origin: int) -> float:
    """RMSE with over RMSE without, at one inner origin, learned from what was known before; 1 if nothing."""
    known = [part for part in parts if part.until <= origin]
    ahead = [part for part in parts if part.number == number]
    if not known or not ahead:
        return 1.0
    slopes = _ridge(known)
    after = [np.square(p.errors - (p.design - p.design.mean(axis=0)) @ slopes).mean() for p in ahead]
    before = np.mean([np.square(part.errors).mean() for part in ahead])
    return float(np.sqrt(np.mean(after) / before)) if before > 0 else 1.0


def _middle(made: Combination, members, scale, values, days, cadence) -> np.ndarray:
    """(L, C) means of the design over the series, for the steps 1 to `LONGEST`."""
    median = made.median(values, days, cadence, LONGEST)
    apart = _departures(members, made, median, values, days, cadence) / noise_level(values)
    traits = (_traits(values, days) - scale[0]) / scale[1]
    seen = np.isfinite(apart).all(axis=(0, 1))
    rows = [_design(each[:, seen], traits[seen], step + 1).mean(axis=0) for step, each in enumerate(apart)]
    return np.stack(rows)


def _departures(members, made: Combination, median: np.ndarray, values, days, cadence) -> np.ndarray:
    """(H, M, P) mm, how far the members' forecasts lie from the combination's."""
    ahead = days[-1] + cadence * np.arange(1, len(median) + 1)
    return np.stack([made.methods[name](values, days, ahead) - median for name in members], axis=1)


def _design(apart: np.ndarray, traits: np.ndarray, step: int) -> np.ndarray:
    """(S, C): departures (M, S), each times 1 and four of the traits (S, K); the traits; both by the step."""
    gates = np.concatenate([np.ones((len(traits), 1)), traits[:, :4]], axis=1)
    crossed = np.clip(apart.T, -MOST, MOST)[:, :, None] * gates[:, None, :]
    plain = np.concatenate([crossed.reshape(len(traits), -1), traits], axis=1)
    return np.concatenate([plain, plain * np.log(step)], axis=1)


def _traits(values: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(P, 6) of each series: season, wander and noise (logarithms), slope, acceleration, last departure.

    In noise levels, but for the noise itself; 0 where unknown.
    """
    years = (days - days[-1]) / YEAR
    turn = 2 * np.pi * years
    terms = np.stack([np.ones_like(years), years, np.cos(turn), np.sin(turn)], axis=1)
    noise = noise_level(values)
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
    return np.clip(np.nan_to_num(np.stack(columns, axis=1)), -8, 8)
