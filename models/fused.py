"""The processor's engine: the same optimizer steps, with the P-wide layers never held in full.

Nothing here changes the function that is trained. Each distinct date is projected once; layers before
the first dropout run on the distinct windows of a batch; the P-wide heads go through product, loss,
gradient and optimizer step a block of columns at a time; so do the P-wide input layers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch

from . import heads
from .blocks.dropout import Dropout
from .crew import Crew
from .engine import Engine
from .nadam import BLOCK, Clock, Moments, update
from .products import speed_up

SHARDS = 2
WORTH_A_CREW = 1_000_000
"""Weights of a network below which waiting for others takes longer than doing all oneself."""


@dataclass(frozen=True, eq=False)
class Shard:
    """A part of a batch, with the dates that its windows cover.

    Attributes:
        dates: rows of the tables.
        starts: (W,) first row of each distinct window, counted from the first of `dates`.
        samples: (B,) window of each sample.
        rows: (B,) first row of each sample's window in the whole tables.
        drop: its dropout.
    """

    dates: slice
    starts: torch.Tensor
    samples: torch.Tensor
    rows: torch.Tensor
    drop: Dropout


class FusedEngine(Engine):
    """`Engine` for the processor.

    A batch's samples are split in two, which go through the layers between the P-wide ones at the
    same time; the weights of those layers lie in one vector.
    """

    def _prepare(self) -> None:
        net = self.net
        weights = sum(w.numel() for w in net.parameters())
        crew = Crew() if weights > WORTH_A_CREW else Crew(most=1)
        self.crew, self.clock = crew, Clock()
        speed_up()
        self.wide = {n: Moments(w.data) for n, w in net.named_parameters() if _is_wide(n)}
        self.heads = [
            self._head(k, head, table) for k, (head, table) in enumerate(zip(net.heads, self.series.tables))
        ]
        inner = [w for n, w in net.named_parameters() if not _is_wide(n)]
        self.vector = torch.cat([w.data.flatten() for w in inner])
        for weight, piece in zip(inner, self.vector.split([w.numel() for w in inner])):
            weight.data = piece.view(weight.shape)
        self.inner, self.moments = inner, Moments(self.vector)
        self.slopes = [torch.empty_like(self.vector) for _ in range(min(SHARDS, crew.size))]
        self.drops = [Dropout(self.series.dropout, self.device) for _ in self.slopes]

    def _head(self, k: int, head: torch.nn.Linear, table: torch.Tensor) -> heads.Head:
        moments = (self.wide[f"heads.{k}.weight"], self.wide[f"heads.{k}.bias"])
        return heads.Head(head.weight.data, head.bias.data, *moments, table)

    def _schedule(self) -> None:
        self.plans = [[self._shard(p, d) for p, d in self._parts(batch)] for batch in self.batches]

    def _parts(self, batch: np.ndarray):
        """The batch in order of time, in parts of like size; what is near in time shares dates."""
        parts = np.array_split(np.sort(batch), len(self.drops))
        return [(part, drop) for part, drop in zip(parts, self.drops) if len(part)]

    def _shard(self, part: np.ndarray, drop: Dropout) -> Shard:
        windows, samples = np.unique(part, return_inverse=True)
        starts = self.series.training[windows]
        dates = slice(int(starts[0]), int(starts[-1]) + self.series.steps)
        rows = self.series.training[part]
        first, second, third = (torch.from_numpy(a) for a in (starts - starts[0], samples, rows))
        return Shard(dates, first, second, third, drop)

    def at_work(self):
        return self.crew.at_work()

    def step(self, number: int) -> None:
        shards = self.plans[number]
        for place, drop in enumerate(self.drops):
            drop.reseed(self.seed, self.epoch, number * SHARDS + place)
        step = self.clock.tick(self.rate)
        projected = self._projected()
        made = self.crew.run([partial(self._forward, shard, projected) for shard in shards])
        features = [torch.cat([f[k].detach() for _, f in made], dim=-2) for k in range(len(self.heads))]
        slopes, loss = self._descend_heads(features, torch.cat([s.rows for s in shards]), step)
        ends = np.cumsum([0] + [len(s.samples) for s in shards])
        parts = [[s[..., a:b, :] for s in slopes] for a, b in zip(ends, ends[1:])]
        self.crew.run([partial(self._backward, *m, p, v) for m, p, v in zip(made, parts, self.slopes)])
        self._descend_rest(shards, [leaves for leaves, _ in made], step)
        self.count(loss, len(self.batches[number]))

    @torch.no_grad()
    def _projected(self) -> list[torch.Tensor]:
        """(N, H) of each input, hidden features split among the crew."""
        size = self.crew.size
        parts = self.crew.run([partial(self._project, place, size) for place in range(size)])
        return [torch.cat(pieces, dim=1) for pieces in zip(*parts)]

    @torch.no_grad()
    def _project(self, place: int, size: int) -> list[torch.Tensor]:
        pairs = zip(self.net.glfe, self.series.tables)
        dense = [(b.dense.weight.chunk(size)[place], b.dense.bias.chunk(size)[place], t) for b, t in pairs]
        return [torch.addmm(bias, table, weight.t()) for weight, bias, table in dense]

    def _forward(self, shard: Shard, projected: list[torch.Tensor]):
        leaves = [p[shard.dates].detach().requires_grad_() for p in projected]
        steps = self.series.steps
        return leaves, self.net.features(leaves, shard.starts, steps, shard.samples, shard.drop)

    def _backward(self, leaves, features, slopes, vector: torch.Tensor) -> None:
        given = torch.autograd.grad(features, [*leaves, *self.inner], slopes)
        for leaf, slope in zip(leaves, given):
            leaf.grad = slope
        torch.cat([slope.flatten() for slope in given[len(leaves) :]], out=vector)

    def _descend_heads(self, features, starts, step) -> tuple[list[torch.Tensor], float]:
        """Steps of all heads: the slopes at their features, and the batch's loss."""
        rows = heads.target_rows(starts, self.series.steps, self.series.target)
        flat = [f.flatten(0, -2) for f in features]
        scales = [1.0 / (len(flat) * len(rows) * len(head.bias)) for head in self.heads]
        every = [(k, block) for k, head in enumerate(self.heads) for block in heads.blocks(len(head.bias))]
        size = self.crew.size

        def work(place: int) -> tuple[dict[int, torch.Tensor], float]:
            slopes, loss = {}, 0.0
            for k, block in every[place::size]:
                slope = slopes.setdefault(k, torch.zeros_like(flat[k])) if k not in slopes else slopes[k]
                loss += scales[k] * self.heads[k].descend(block, flat[k], rows, scales[k], step, slope)
            return slopes, loss

        done = self.crew.run([partial(work, place) for place in range(size)])
        sums = [sum(slopes[k] for slopes, _ in done if k in slopes) for k in range(len(flat))]
        return [s.mul_(scale).view_as(f) for s, scale, f in zip(sums, scales, features)], sum(
            x for _, x in done
        )

    @torch.no_grad()
    def _descend_rest(self, shards: list[Shard], leaves: list[list[torch.Tensor]], step) -> None:
        """Steps of the input layers and of all between them and the heads."""
        slopes = [
            torch.zeros(len(table), block.dense.out_features)
            for block, table in zip(self.net.glfe, self.series.tables)
        ]
        for shard, own in zip(shards, leaves):
            for total, leaf in zip(slopes, own):
                total[shard.dates] += leaf.grad
        size = self.crew.size
        self.crew.run([partial(self._descend_inputs, slopes, place, size, step) for place in range(size)])
        self.crew.run([partial(self._descend_inner, len(shards), place, size, step) for place in range(size)])

    @torch.no_grad()
    def _descend_inputs(self, slopes, place: int, size: int, step) -> None:
        """Gradient and step of this worker's hidden features, a few at a time."""
        for k, (block, slope, table) in enumerate(zip(self.net.glfe, slopes, self.series.tables)):
            moments = self.wide[f"glfe.{k}.dense.weight"]
            count = max(1, 8 * BLOCK // table.shape[1])
            for first in range(place * count, block.dense.out_features, size * count):
                update(
                    block.dense.weight.data, slope[:, first : first + count].t() @ table, moments, first, step
                )
            if place == 0:
                update(block.dense.bias.data, slope.sum(0), self.wide[f"glfe.{k}.dense.bias"], 0, step)

    @torch.no_grad()
    def _descend_inner(self, shards: int, place: int, size: int, step) -> None:
        share = -(-len(self.vector) // size)
        part = slice(place * share, (place + 1) * share)
        for other in self.slopes[1:shards]:
            self.slopes[0][part] += other[part]
        update(self.vector, self.slopes[0][part], self.moments, part.start, step)

    def _moments(self) -> dict[str, np.ndarray]:
        """The optimizer's memory, not copied."""
        kept = self.wide | {"inner": self.moments}
        arrays = {f"optimizer/{name}/mean": moments.mean.numpy() for name, moments in kept.items()}
        return arrays | {f"optimizer/{name}/square": moments.square.numpy() for name, moments in kept.items()}

    def memory(self) -> tuple[dict, dict[str, np.ndarray]]:
        return {"total": float(self.total), "seen": self.seen} | vars(self.clock), self._moments()

    def remember(self, numbers: dict, arrays: Iterable[tuple[str, np.ndarray]]) -> None:
        moments = self._moments()
        for name, values in arrays:
            if name in moments:
                np.copyto(moments[name], values)
            else:
                self.put([(name.split("/", 1)[1], values)])
        self.clock = Clock(numbers["step"], numbers["momenta"])
        self.total.fill_(numbers["total"])
        self.seen = numbers["seen"]


def _is_wide(name: str) -> bool:
    return name.startswith("heads.") or ".dense." in name
