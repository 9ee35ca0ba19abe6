"""Training on groups of points: windows of past dates to the next ones."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch

from ..core.reporter import Reporter
from .descent import Descent, Scores
from .losses import r2, skill
from .shown import Shown
from .training import Plan

FACTOR_WEIGHT = 0.5
"""Weight of the factors' own mean squared error beside that of the deformation."""

WEIGHT_DECAY = 1e-3
WARM_UP = 50
"""Steps in which the learning rate grows to its full size, as in the original."""

WORTH_THREADS = 100_000
"""Weights of a network below which its operations are too small to be shared among threads."""

LEAST_VALIDATED = 64
"""Windows of a check; more where a check trains on more, so that looking never costs more than learning."""

MOST_HELD = 256
"""Windows that tell how much of what was learned holds, once after a training: a small share of its work."""


@dataclass(frozen=True)
class SomePlan(Plan):
    """A plan whose epochs hold at most `most` batches, drawn anew each time."""

    most: int = 50

    def batches(self, epoch: int) -> list[np.ndarray]:
        draw = np.random.default_rng([self.seed, epoch])
        order = draw.permutation(self.windows)[: self.most * self.batch]
        return [order[i : i + self.batch] for i in range(0, len(order), self.batch)]

    def tell_resumed(self, epoch: int, report: Reporter) -> None:
        report.warning("training-resumed", f"Training goes on from check {epoch} of a run that was stopped.")

    def stopped_note(self, done: int, best: int) -> str:
        if not best:
            return f"The training was stopped after check {done} of {self.epochs}."
        return (
            f"The training was stopped after check {done} of {self.epochs}; "
            f"the model is that of check {best}, the best until then."
        )


@dataclass(frozen=True, eq=False)
class Grouped:
    """What a network of groups is trained on.

    Attributes:
        shown: the series.
        calendar: (N, F) of the dates.
        training, validation: (W, 2) int, first row and group of each window.
        factors: (N, P_f) standardised of each factor.
    """

    shown: Shown
    calendar: torch.Tensor
    training: np.ndarray
    validation: np.ndarray
    factors: tuple[torch.Tensor, ...] = ()

    @property
    def context(self) -> int:
        """Dates of a window's context."""
        return self.shown.contexts.shape[1]

    @property
    def ahead(self) -> int:
        """Dates that follow it."""
        return self.shown.reference.shape[1]


class GroupEngine(Descent):
    """AdamW on the mean squared error; dropout and order depend on seed, epoch and batch only.

    With factors, every other step tells the network what they will be on the next dates, which is what a
    given path does; in the steps between it forecasts them itself. It is validated as it is
    used: along its own forecast of them.
    """

    def __init__(self, net: torch.nn.Module, given: Grouped, seed: int):
        super().__init__(net, given.calendar.device, seed)
        self.given = given
        self.windows = torch.as_tensor(given.training, device=self.device)
        self.optimizer = torch.optim.AdamW(net.parameters(), weight_decay=WEIGHT_DECAY)

    def step(self, number: int) -> None:
        chosen = self.windows[self.samples[number]]
        passed = (self.epoch - 1) * len(self.batches) + number
        self._warm(passed)
        place = np.random.SeedSequence([self.seed, self.epoch, number]).generate_state(1)
        self.optimizer.zero_grad(set_to_none=True)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(int(place[0]))
            loss = self._loss(chosen, told=passed % 2 == 1)
        loss.backward()
        self.optimizer.step()
        self.count(loss.detach(), len(chosen))

    def _loss(self, chosen: torch.Tensor, told: bool) -> torch.Tensor:
        """Of the windows `chosen` (B, 2), the next factors `told` to the network or to be forecast by it."""
        coming = self._rows(chosen, self.given.factors)[1]
        answers, own, truth, _ = self._answers(chosen, coming if told else [None] * len(coming))
        errors, known = _squares(answers, truth)
        loss = errors / max(1, known)
        if coming and not told:
            errors = [(mine - theirs).square().mean() for mine, theirs in zip(own, coming)]
            loss = loss + FACTOR_WEIGHT * torch.stack(errors).mean()
        return loss

    def _warm(self, step: int) -> None:
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * min(1.0, (step + 1) / WARM_UP)

    @contextlib.contextmanager
    def at_work(self):
        """Small networks on one thread: several would wait for one another in every operation."""
        threads = torch.get_num_threads()
        weights = sum(weight.numel() for weight in self.net.parameters())
        torch.set_num_threads(threads if weights > WORTH_THREADS else 1)
        try:
            yield
        finally:
            torch.set_num_threads(threads)

    def begin(self, *arguments, **named) -> None:
        self.net.train()
        super().begin(*arguments, **named)

    @torch.no_grad()
    def evaluate(self) -> Scores:
        """Error, R2 and skill of the validation windows, or of the same share of them each time."""
        sums, persistent, count = np.zeros(3), 0.0, 0
        for answers, truth, last in self._validated(self._looked_at()):
            errors, known = _squares(answers, truth)
            seen = truth.nan_to_num(0.0)
            sums += [float(s) for s in (errors, seen.sum(), seen.square().sum())]
            persistent += float(_squares(last.expand_as(truth), truth)[0])
            count += known
        explained = r2(*sums, count) if count else math.nan
        return Scores(float(sums[0]) / max(1, count), explained, skill(sums[0], persistent))

    def validated(self) -> Iterable[tuple[torch.Tensor, torch.Tensor]]:
        for answers, truth, _ in self._validated(self._drawn(MOST_HELD)):
            known = torch.isfinite(truth)
            yield answers[known], truth[known]

    def _validated(self, rows: np.ndarray) -> Iterable[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
        """Of the windows `rows` (V, 2), some at a time: (B, A, L) answers along the network's own forecast of
        the factors, truth, and (B, 1, L) last values.
        """
        self.net.eval()
        for chosen in torch.as_tensor(rows, device=self.device).split(32):
            answers, own, truth, last = self._answers(chosen, [None] * len(self.given.factors))
            if own:
                answers = self._answers(chosen, own)[0]
            yield answers, truth, last

    def _looked_at(self) -> np.ndarray:
        """(V, 2) windows of a check: at most as many as an epoch trains on."""
        return self._drawn(max(LEAST_VALIDATED, len(self.batches) * len(self.batches[0])))

    def _drawn(self, most: int) -> np.ndarray:
        """(V, 2) validation windows, drawn by the seed: of a smaller number the first ones."""
        every = self.given.validation
        return every[np.random.default_rng(self.seed).permutation(len(every))[:most]]

    def _answers(self, chosen: torch.Tensor, coming: list):
        """(B, H, L) forecasts of the windows `chosen` (B, 2), own ones of factors, truth and last values."""
        given = self.given
        rows = chosen[:, :1] + torch.arange(given.context + given.ahead, device=self.device)
        values, truth, last = given.shown.windows(chosen)
        calendar = given.calendar[rows]
        past, ahead = slice(None, given.context), slice(given.context, None)
        known = self._rows(chosen, given.factors)[0]
        told = self.net.tell(values, calendar[:, past], calendar[:, ahead], known, coming)
        return *told, truth, last

    def _rows(self, chosen: torch.Tensor, tables) -> tuple[list[torch.Tensor], list[torch.Tensor]]:
        """(B, C, P_f) of each table in the windows `chosen`, and (B, H, P_f) of the dates after them."""
        steps = torch.arange(self.given.context + self.given.ahead, device=self.device)
        rows = [table[chosen[:, :1] + steps] for table in tables]
        context = self.given.context
        return [values[:, :context] for values in rows], [values[:, context:] for values in rows]

    def tables(self) -> list[torch.Tensor]:
        return [self.given.shown.scaled(), *self.given.factors]


def _squares(answers: torch.Tensor, truth: torch.Tensor) -> tuple[torch.Tensor, int]:
    """Sum of the squared errors where there is a truth, and on how many values there is."""
    known = torch.isfinite(truth)
    # A lost truth is replaced before it meets an answer: its gradient would be lost as well, however masked.
    return (answers - torch.where(known, truth, answers.detach())).square().sum(), int(known.sum())
