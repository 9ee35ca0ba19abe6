"""One optimizer step after another, by automatic differentiation: the engine of CUDA and MPS."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch

from .blocks.dropout import Dropout
from .descent import Descent, Scores
from .gler_bigrunet import GlerBiGruNet
from .heads import blocks, score, target_rows
from .losses import moa_log_cosh, r2, skill


@dataclass(frozen=True)
class Series:
    """What a network is trained on.

    Attributes:
        tables: standardised values of each input, (N, P_k) float32, on the training device.
        steps: T, dates in a window.
        target: "last" or "seq".
        training, validation: (W,) int, first row of each window.
        dropout: share of features hidden while training.
        known: (N, P) the deformation in the scale of its table, where that holds deviations.
    """

    tables: list[torch.Tensor]
    steps: int
    target: str
    training: np.ndarray
    validation: np.ndarray
    dropout: float
    known: torch.Tensor | None = None


class Engine(Descent):
    """A network in training: `begin` an epoch, `step` through its batches, `evaluate`.

    Values and windows live on the device and nothing is read back before the epoch's end.
    """

    def __init__(self, net: GlerBiGruNet, series: Series, seed: int):
        super().__init__(net, series.tables[0].device, seed)
        self.series = series
        self.starts = torch.as_tensor(series.training, device=self.device)
        self.drop = Dropout(series.dropout, self.device)
        self._prepare()

    def _prepare(self) -> None:
        # Keras's Nadam; torch multiplies the schedule's exponent by momentum_decay.
        options = {"momentum_decay": 1.0, "eps": 1e-7, "foreach": True}
        if self.device.type == "cuda":
            options["capturable"] = True
        self.optimizer = torch.optim.NAdam(self.net.parameters(), lr=1e-4, **options)

    def step(self, number: int) -> None:
        """One optimizer step on batch `number` of the epoch; its dropout depends on nothing else."""
        samples = self.samples[number]
        self.drop.reseed(self.seed, self.epoch, number)
        self.optimizer.zero_grad(set_to_none=True)
        with self._precision():
            projected = self.net.project(self.series.tables)
            features = self.net.features(projected, self.starts, self.series.steps, samples, self.drop)
            answers = self._answers([f.flatten(0, -2) for f in features])
        rows = target_rows(self.starts[samples], self.series.steps, self.series.target)
        loss = moa_log_cosh([answer.float() for answer in answers], [t[rows] for t in self.series.tables])
        loss.backward()
        self.optimizer.step()
        self.count(loss.detach(), len(samples))

    def tables(self) -> list[torch.Tensor]:
        return self.series.tables

    def _precision(self):
        if self.device.type == "cuda":
            return torch.autocast("cuda", torch.bfloat16)
        return contextlib.nullcontext()

    def _answers(self, features: list[torch.Tensor]) -> list[torch.Tensor]:
        """All heads in one product where they are equally wide, on a graphics card."""
        heads = self.net.heads
        if self.device.type == "cpu" or len({head.out_features for head in heads}) > 1:
            return [head(f) for head, f in zip(heads, features)]
        weights = torch.stack([head.weight for head in heads]).transpose(1, 2)
        biases = torch.stack([head.bias for head in heads])[:, None]
        return list(torch.bmm(torch.stack(features), weights) + biases)

    @torch.no_grad()
    def evaluate(self) -> Scores:
        """Scores of the validation windows, each once (copies would score the same)."""
        starts = torch.as_tensor(self.series.validation, device=self.device)
        features = self.net.features(self.net.project(self.series.tables), starts, self.series.steps)
        rows = target_rows(starts, self.series.steps, self.series.target)
        parts = [
            score(head, f.flatten(0, -2), table, rows, len(starts))
            for head, f, table in zip(self.net.heads, features, self.series.tables)
        ]
        loss = float(np.mean([p[0] for p in parts]))
        ours = skill(parts[0][1], self._persistent)
        return Scores(loss, float(np.mean([r2(*p[1:]) for p in parts])), ours)

    def validated(self) -> Iterable[tuple[torch.Tensor, torch.Tensor]]:
        starts = torch.as_tensor(self.series.validation, device=self.device)
        features = self.net.features(self.net.project(self.series.tables), starts, self.series.steps)[0]
        told = self.net.last(features[-1] if features.dim() == 3 else features)
        yield told, self.series.tables[0][starts + self.series.steps]

    @cached_property
    def _persistent(self) -> float:
        """Squared error of the last date's deformation as the forecast of the validation windows."""
        ends = torch.as_tensor(self.series.validation, device=self.device) + self.series.steps
        table = self.series.tables[0] if self.series.known is None else self.series.known
        parts = (table[:, block] for block in blocks(table.shape[1]))
        return sum(float((part[ends] - part[ends - 1]).square().sum()) for part in parts)
