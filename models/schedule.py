"""Learning rate and stopping, steered by the validation loss."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

MINIMUM_CHANGE = 1e-4
MINIMUM_RATE = 1e-15

DEAD = 1e-3
"""Share of the first learning rate at which nothing is learned any more: Nadam's steps are as long as it."""


@dataclass
class Plateau:
    """Keras's ReduceLROnPlateau as the paper sets it (Table III): patience 4, cooldown 4.

    A validation loss counts as better when it is lower by more than 1e-4, an absolute number, as
    in Keras; late in training that lets the rate decay quickly.
    """

    rate: float
    factor: float
    patience: int = 4
    cooldown: int = 4
    best: float = math.inf
    waited: int = 0
    cooling: int = 0
    first: float = 0.0

    def __post_init__(self):
        self.first = self.first or self.rate

    @property
    def dead(self) -> bool:
        """Whether the rate has fallen so far that the weights hardly move."""
        return self.rate < DEAD * self.first

    def after(self, loss: float) -> None:
        """Take note of an epoch's validation loss."""
        if self.cooling > 0:
            self.cooling -= 1
            self.waited = 0
        if loss < self.best - MINIMUM_CHANGE:
            self.best, self.waited = loss, 0
        elif self.cooling <= 0:
            self.waited += 1
            if self.waited >= self.patience and self.rate > MINIMUM_RATE:
                self.rate = max(self.rate * self.factor, MINIMUM_RATE)
                self.cooling, self.waited = self.cooldown, 0


@dataclass
class Stopping:
    """Which epoch was best, and whether to go on. `patience` 0 never stops early."""

    patience: int
    best: float = math.inf
    best_epoch: int = 0

    def better(self, epoch: int, loss: float) -> bool:
        """Take note of an epoch's validation loss; true where it is the lowest so far."""
        if not loss < self.best:
            return False
        self.best, self.best_epoch = loss, epoch
        return True

    def over(self, epoch: int) -> bool:
        """Whether the patience is at its end."""
        return self.patience > 0 and epoch - self.best_epoch >= self.patience


def state(*parts) -> list[dict]:
    """The parts as JSON can hold them; infinity as None."""
    return [{k: None if v == math.inf else v for k, v in asdict(part).items()} for part in parts]


def restored(part_class: type, entries: dict):
    """What `state` wrote, as an object again."""
    return part_class(**{k: math.inf if v is None else v for k, v in entries.items()})
