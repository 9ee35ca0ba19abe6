"""Training on groups of points: windows of past dates to the next ones."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch

from .descent import Descent, Scores
from .losses import r2
from .training import Plan

WEIGHT_DECAY = 1e-3
WARM_UP = 50
"""Steps in which the learning rate grows to its full size, as in the original."""


@dataclass(frozen=True)
class SomePlan(Plan):
    """A plan whose epochs hold at most `most` batches, drawn anew each time."""

    most: int = 50

    def batches(self, epoch: int) -> list[np.ndarray]:
        draw = np.random.default_rng([self.seed, epoch])
        order = draw.permutation(self.windows)[: self.most * self.batch]
        return [order[i : i + self.batch] for i in range(0, len(order), self.batch)]


@dataclass(frozen=True, eq=False)
class Grouped:
    """What a network of groups is trained on.

    Attributes:
        values: (N, G, L) standardised.
        calendar: (N, F) of the dates.
        context, ahead: dates of a window, and after it.
        training, validation: (W, 2) int, first row and group of each window.
    """

    values: torch.Tensor
    calendar: torch.Tensor
    context: int
    ahead: int
    training: np.ndarray
    validation: np.ndarray


class GroupEngine(Descent):
    """AdamW on the mean squared error; dropout and order depend on seed, epoch and batch only."""

    def __init__(self, net: torch.nn.Module, given: Grouped, seed: int):
        super().__init__(net, given.values.device, seed)
        self.given = given
        self.windows = torch.as_tensor(given.training, device=self.device)
        self.optimizer = torch.optim.AdamW(net.parameters(), weight_decay=WEIGHT_DECAY)

    def step(self, number: int) -> None:
        chosen = self.windows[self.samples[number]]
        self._warm((self.epoch - 1) * len(self.batches) + number)
        place = np.random.SeedSequence([self.seed, self.epoch, number]).generate_state(1)
        self.optimizer.zero_grad(set_to_none=True)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(int(place[0]))
            answers, truth = self._answers(chosen)
        loss = (answers - truth).square().mean()
        loss.backward()
        self.optimizer.step()
        self.total += loss.detach() * len(chosen)
        self.seen += len(chosen)

    def _warm(self, step: int) -> None:
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * min(1.0, (step + 1) / WARM_UP)

    def begin(self, *arguments, **named) -> None:
        self.net.train()
        super().begin(*arguments, **named)

    @torch.no_grad()
    def evaluate(self) -> Scores:
        """Mean squared error and R2 of the validation windows."""
        self.net.eval()
        sums, count = np.zeros(3), 0
        for chosen in torch.as_tensor(self.given.validation, device=self.device).split(32):
            answers, truth = self._answers(chosen)
            sums += [float(s) for s in ((answers - truth).square().sum(), truth.sum(), truth.square().sum())]
            count += truth.numel()
        return Scores(float(sums[0]) / max(1, count), r2(*sums, count) if count else math.nan)

    def _answers(self, chosen: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """(B, H, L) forecasts and truths of the windows `chosen` (B, 2)."""
        given = self.given
        steps = torch.arange(given.context + given.ahead, device=self.device)
        rows = chosen[:, :1] + steps
        values, calendar = given.values[rows, chosen[:, 1:]], given.calendar[rows]
        past, ahead = slice(None, given.context), slice(given.context, None)
        return self.net(values[:, past], calendar[:, past], calendar[:, ahead]), values[:, ahead]
