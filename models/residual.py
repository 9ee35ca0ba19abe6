"""A learned correction of the combination: which series wants more of which member.

The weights of a combination are common to all series. Here a small network, pooled over the series of the
inner origins, says for each series how much more or less of each member it wants. It must earn its place,
origin by origin, each time on what lay before:

1. The last `JUDGES` inner origins are judges. What was known before the first of them is learned from.
2. The last `HELD` origins of that say how many epochs are learned, from what was known before them; where
   none makes them better, nothing is learned.
3. Networks that learned so many epochs without the judges are used where they made at least `LEAST_WINS` of
   these better, and all by more than `LEAST_GAIN` on average. Only then they learn from everything.

docs/skill.md says how seldom that is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.combination import Combination
from ..core.errors import GroundCastError
from ..core.inner import Inner
from ..core.library import Library
from ..core.panel import Panel
from ..core.reporter import Reporter
from .learned_inputs import MOST, context, situation
from .learned_lessons import LONGEST, Lesson, lessons_of, of, until

# PyTorch takes seconds to load, and few runs learn a correction.
learned_gate = Library(f"{__package__}.learned_gate")

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
JUDGES, HELD = 5, 3
LEAST_WINS, LEAST_GAIN = 3, 0.01
LEAST_ORIGINS = JUDGES + HELD + 2
EPOCHS = 12
NETWORKS = 2
PARTS = ("centre", "spread", "middle")


@dataclass(frozen=True, eq=False)
class Residual:
    """A learned correction.

    Attributes:
        members: (M,) names of the members whose departures it reads.
        factors: names of the factors it reads.
        centre, spread: (6,) of the traits of a series.
        nets: the networks, whose mean counts; none where they have not earned it.
        middle: (L,) mean correction when it was fitted, for the steps 1 to L, in noise levels.
        wins, gain: at the judges, and 1 - RMSE with it / RMSE without.
        seed, epochs: of the networks.
    """

    members: tuple[str, ...]
    factors: tuple[str, ...]
    centre: np.ndarray
    spread: np.ndarray
    nets: tuple[learned_gate.Gate, ...]
    middle: np.ndarray
    wins: int
    gain: float
    seed: int
    epochs: int

    @property
    def earned(self) -> bool:
        """Whether it made earlier forecasts better, often and by enough."""
        return self.wins >= LEAST_WINS and self.gain > LEAST_GAIN

    def correction(self, made: Combination, median: np.ndarray, panel: Panel) -> np.ndarray:
        """(H, P) float32 mm to add to the `median` (H, P) of the combination `made`; zero where unknown.

        Raises:
            GroundCastError: a factor that it learned with is missing (`factor-missing`).
        """
        missing = [name for name in self.factors if name not in panel.factors]
        if missing:
            raise GroundCastError(
                f"The learned correction reads the factor {missing[0]}, which these data lack.",
                "Give the factor, or train with correction=off.",
                "factor-missing",
            )
        noise = made.noise(panel.values)
        given = _said(self, made, median, panel, noise)
        given -= self.middle[np.minimum(np.arange(len(given)), len(self.middle) - 1), None]
        return np.clip(np.nan_to_num(given), -MOST, MOST) * np.nan_to_num(noise)


def learn(made: Combination, tested: Inner, panel: Panel, seed: int, report: Reporter) -> Residual | None:
    """The correction of the combination `made`, judged at the last inner origins.

    Args:
        tested: the inner backtest of its members on the `panel`.
        report: its `progress` may raise to cancel.

    Returns:
        a `Residual`, which has `earned` its place or not; None where the record is too short for one.
    """
    if len(tested.origins) < LEAST_ORIGINS:
        return None
    members = tuple(name for name in MEMBERS if name in made.names)
    factors = tuple(sorted(panel.factors))
    lessons, centre, spread = lessons_of(made, members, factors, tested, panel, JUDGES)
    early = until(lessons, tested, len(tested.origins) - JUDGES)
    numbers = sorted({lesson.number for lesson in early})
    if len(numbers) < HELD + 2 or not (young := until(lessons, tested, numbers[-HELD])):
        return None
    held = [of(lessons, number) for number in numbers[-HELD:]]
    epochs = _epochs(young, held, seed, report)
    judged = [0.0] * JUDGES
    if epochs:
        nets = _networks(early, seed, epochs)
        judges = range(len(tested.origins) - JUDGES, len(tested.origins))
        judged = [learned_gate.gain(nets, own) if (own := of(lessons, number)) else 0.0 for number in judges]
    report.progress(0.7)
    wins, gain = sum(each > 0 for each in judged), float(np.mean(judged))
    found = Residual(members, factors, centre, spread, (), np.zeros(LONGEST), wins, gain, seed, epochs)
    return _for_good(found, made, lessons, panel) if found.earned else found


def told(correction: Residual | None, tried: bool) -> str:
    """The sentence of a report: whether a correction is used, and why not."""
    if not tried:
        return ""
    if correction is None:
        return "No correction was learned: the record is too short."
    if not correction.epochs:
        return "No correction was learned: it made none of the past better."
    said = f"{correction.wins} of the last {JUDGES} inner origins, {correction.gain:+.1%} on average"
    if correction.earned:
        return f"A learned correction is used: it won at {said}."
    return f"The learned correction is not used: it won at {said}."


def pack(correction: Residual) -> tuple[dict, dict]:
    """(card, arrays) of a model file that `unpack` reads."""
    plain = {part: getattr(correction, part) for part in ("wins", "gain", "seed", "epochs")}
    names = {part: list(getattr(correction, part)) for part in ("members", "factors")}
    arrays = {f"correction/{part}": getattr(correction, part) for part in PARTS}
    nets = learned_gate.arrays(correction.nets)
    arrays |= {f"correction/nets/{name}": array for name, array in nets.items()}
    return names | plain | {"nets": len(correction.nets)}, arrays


def unpack(card: dict, arrays: dict) -> Residual:
    """The correction that `pack` packed; KeyError, ValueError where a part is missing or misshapen."""
    centre, spread, middle = (arrays[f"correction/{part}"] for part in PARTS)
    start = "correction/nets/"
    inside = {name[len(start) :]: array for name, array in arrays.items() if name.startswith(start)}
    nets = learned_gate.loaded(card["nets"], inside)
    names = tuple(card["members"]), tuple(card["factors"])
    return Residual(
        *names, centre, spread, nets, middle, card["wins"], card["gain"], card["seed"], card["epochs"]
    )


def _epochs(young: list[Lesson], held: list[list[Lesson]], seed: int, report: Reporter) -> int:
    """So many epochs as made the origins held back best; 0 where none did."""
    gains = [0.0]

    def after(net):
        gains.append(float(np.mean([learned_gate.gain([net], own) for own in held if own])))
        report.progress(0.4 * (len(gains) - 1) / EPOCHS)

    learned_gate.trained(young, seed, EPOCHS, after)
    return int(np.argmax(gains))


def _networks(lessons: list[Lesson], seed: int, epochs: int) -> tuple[learned_gate.Gate, ...]:
    return tuple(learned_gate.trained(lessons, seed + number, epochs) for number in range(NETWORKS))


def _for_good(found: Residual, made: Combination, lessons: list[Lesson], panel: Panel) -> Residual:
    """The correction with networks that learned from everything, and its means on the last date."""
    fields = {name: getattr(found, name) for name in found.__dataclass_fields__}
    ready = Residual(**fields | {"nets": _networks(lessons, found.seed, found.epochs)})
    median = made.median(panel.values, panel.days, panel.cadence_days, LONGEST)
    given = _said(ready, made, median, panel, made.noise(panel.values))
    known = np.isfinite(given)
    middle = np.where(known, given, 0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
    return Residual(**fields | {"nets": ready.nets, "middle": middle})


def _said(ready: Residual, made: Combination, median: np.ndarray, panel: Panel, noise: np.ndarray):
    """(H, P) what the networks say of the dates after the panel's last, in noise levels; NaN if unknown."""
    every = np.arange(panel.values.shape[1])
    known = situation(panel, every, noise, ready.factors)
    traits = (known.traits - ready.centre) / ready.spread
    ahead = panel.days[-1] + panel.cadence_days * np.arange(1, len(median) + 1)
    said = [made.methods[name](panel.values, panel.days, ahead) - median for name in ready.members]
    given = np.full(median.shape, np.nan, np.float32)
    for row in range(len(median)):
        apart = np.clip(np.stack([each[row] for each in said], axis=1) / noise[:, None], -MOST, MOST)
        seen = np.isfinite(apart).all(axis=1)
        read = context(known, traits, np.nan_to_num(apart), min(row + 1, LONGEST), panel.cadence_days)
        given[row, seen] = learned_gate.told(ready.nets, read[seen], np.float32(apart[seen]))
    return given
