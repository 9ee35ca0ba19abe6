"""The processor's engine: the same optimizer steps, with the P-wide layers never held in full.

Nothing here changes the function that is trained. Each distinct date is projected once; layers before
the first dropout run on the distinct windows of a batch; the P-wide heads go through product, loss,
gradient and optimizer step a block of columns at a time; so do the P-wide input layers.
"""

from __future__ import annotations

import numpy as np
import torch

from . import heads
from .engine import Engine
from .nadam import BLOCK, Clock, Moments, update


class FusedEngine(Engine):
    """`Engine` for the processor. Weights of the layers between the P-wide ones lie in one vector."""

    def _prepare(self) -> None:
        net = self.net
        self.clock = Clock()
        self.inputs = [block.dense for block in net.glfe]
        self.wide = {
            name: Moments(weight.data)
            for name, weight in net.named_parameters()
            if name.startswith("heads.") or ".dense." in name
        }
        self.inner = [(n, w) for n, w in net.named_parameters() if n not in self.wide]
        self.vector = torch.cat([w.data.flatten() for _, w in self.inner])
        self.gradient = torch.zeros_like(self.vector)
        self.moments = Moments(self.vector)
        for (_, weight), values, slope in zip(
            self.inner, self._pieces(self.vector), self._pieces(self.gradient)
        ):
            weight.data, weight.grad = values, slope

    def _pieces(self, vector: torch.Tensor) -> list[torch.Tensor]:
        """Views of `vector` with the shapes of the inner weights."""
        parts = vector.split([w.numel() for _, w in self.inner])
        return [part.view(w.shape) for part, (_, w) in zip(parts, self.inner)]

    def _schedule(self) -> None:
        self.windows = [np.unique(batch, return_inverse=True) for batch in self.batches]

    def step(self, number: int) -> None:
        distinct, samples = (torch.from_numpy(index) for index in self.windows[number])
        self.drop.reseed(self.seed, self.epoch, number)
        self.gradient.zero_()
        step = self.clock.tick(self.rate)
        starts = self.starts[distinct]
        projected = self._projected()
        features = self.net.features(projected, starts, self.series.steps, samples, self.drop)
        slopes, loss = self._heads(features, starts[samples], step)
        torch.autograd.backward(features, slopes)
        self._inputs(projected, step)
        update(self.vector, self.gradient, self.moments, 0, step)
        self.total += loss * len(samples)
        self.seen += len(samples)

    def _projected(self) -> list[torch.Tensor]:
        with torch.no_grad():
            rows = self.net.project(self.series.tables)
        return [r.requires_grad_() for r in rows]

    def _heads(self, features, starts, step) -> tuple[list[torch.Tensor], float]:
        """Steps of all heads: the slopes at their features, and the batch's loss."""
        rows = heads.target_rows(starts, self.series.steps, self.series.target)
        slopes, losses = [], []
        for k, (head, seen, table) in enumerate(zip(self.net.heads, features, self.series.tables)):
            moments = (self.wide[f"heads.{k}.weight"], self.wide[f"heads.{k}.bias"])
            flat = seen.detach().flatten(0, -2)
            slope, loss = heads.train(head, moments, flat, table, rows, len(features), step)
            slopes.append(slope.view_as(seen))
            losses.append(loss)
        return slopes, float(np.mean(losses))

    @torch.no_grad()
    def _inputs(self, projected: list[torch.Tensor], step) -> None:
        """Steps of the input layers: gradient rows of a few hidden features at a time."""
        for k, (dense, rows, table) in enumerate(zip(self.inputs, projected, self.series.tables)):
            moments = self.wide[f"glfe.{k}.dense.weight"]
            count = max(1, 4 * BLOCK // table.shape[1])
            for first in range(0, dense.out_features, count):
                slope = rows.grad[:, first : first + count].t() @ table
                update(dense.weight.data, slope, moments, first, step)
            update(dense.bias.data, rows.grad.sum(0), self.wide[f"glfe.{k}.dense.bias"], 0, step)

    def memory(self) -> tuple[dict, dict[str, np.ndarray]]:
        numbers = {"total": float(self.total), "seen": self.seen} | vars(self.clock)
        kept = self.wide | {"inner": self.moments}
        arrays = {f"{name}/mean": moments.mean.numpy() for name, moments in kept.items()}
        return numbers, arrays | {f"{name}/square": moments.square.numpy() for name, moments in kept.items()}

    def remember(self, numbers: dict, weights: dict, arrays: dict) -> None:
        self.put(weights)
        self.clock = Clock(numbers["step"], numbers["momenta"])
        for name, moments in (self.wide | {"inner": self.moments}).items():
            moments.mean.copy_(torch.from_numpy(arrays[f"{name}/mean"]))
            moments.square.copy_(torch.from_numpy(arrays[f"{name}/square"]))
        self.total.fill_(numbers["total"])
        self.seen = numbers["seen"]
