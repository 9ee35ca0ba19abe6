"""Going down a loss step by step: what every way of training a network has in common."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch

from .losses import least_squares


@dataclass(frozen=True)
class Scores:
    """MOA-LogCosh over all elements, MOA-R2 over each window's last step, and skill of the deformation there.

    Attributes:
        skill: 1 - RMSE / RMSE of persistence, of values as they are scaled for the network.
    """

    loss: float
    r2: float
    skill: float = math.nan


def say_nothing(last: torch.nn.Module) -> None:
    """Until it has learned something, a network with this `last` layer finds its reference right."""
    for weight in last.parameters():
        torch.nn.init.zeros_(weight)


class Descent:
    """A network in training: `begin` an epoch, `step` through its batches, `evaluate`.

    Subclasses set `optimizer` and define `step`, `evaluate`, `validated`, and `tables`, the scaled values
    that they see. `last` of the network is the layer that the deformation comes from.
    """

    optimizer: torch.optim.Optimizer

    def __init__(self, net: torch.nn.Module, device: torch.device, seed: int):
        self.net, self.device, self.seed = net, device, seed
        exact = torch.float64 if device.type == "cpu" else torch.float32
        self.total = torch.zeros((), dtype=exact, device=device)
        self.seen = 0

    def begin(self, epoch: int, rate: float, batches: list[np.ndarray], first: int = 0) -> None:
        """Start an epoch, or go on with it at batch `first`.

        Args:
            batches: the training window of each of their samples.
        """
        self.epoch, self.rate, self.batches = epoch, rate, batches
        if first == 0:
            self.total.zero_()
            self.seen = 0
        self._schedule()

    def _schedule(self) -> None:
        order = torch.as_tensor(np.concatenate(self.batches), device=self.device)
        self.samples = order.split([len(batch) for batch in self.batches])
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate

    def at_work(self):
        """Every `step` is taken within this context."""
        return contextlib.nullcontext()

    def count(self, loss, samples: int) -> None:
        """Take note of the mean `loss` of a step on so many samples."""
        self.total += loss * samples
        self.seen += samples

    def largest(self) -> float:
        """Size of the largest scaled value that the network sees."""
        return max(float(table.abs().max()) for table in self.tables())

    def loss(self) -> float:
        """Mean training loss of the epoch so far, with dropout, over its samples."""
        return float(self.total) / max(1, self.seen)

    @torch.no_grad()
    def temper(self) -> float:
        """Let the network say as much of the deformation as fits the validation windows best, 0 to 1 times.

        Of few dates it learns more than holds for others. The share that is left is returned.
        """
        share = least_squares(self.validated())
        for weight in self.net.last.parameters():
            weight.mul_(share)
        return share

    def validated(self) -> Iterable[tuple[torch.Tensor, torch.Tensor]]:
        """What is told of the deformation in the validation windows, and the truth, of the same shape."""
        raise NotImplementedError

    def weights(self) -> dict[str, np.ndarray]:
        """The network's weights by name; on the processor these are no copies."""
        return {n: w.detach().cpu().numpy() for n, w in self.net.named_parameters()}

    def memory(self) -> tuple[dict, dict[str, np.ndarray]]:
        """Numbers and arrays that, with the weights, let training go on as if never stopped."""
        arrays = {}
        for name, weight in self.net.named_parameters():
            kept = self.optimizer.state.get(weight, {})
            arrays |= {f"optimizer/{name}/{k}": v.detach().cpu().numpy() for k, v in kept.items()}
        return {"total": float(self.total), "seen": self.seen}, arrays

    @torch.no_grad()
    def put(self, weights: Iterable[tuple[str, np.ndarray]]) -> None:
        """Give the network the weights that `weights` once told, by name."""
        own = dict(self.net.named_parameters())
        for name, values in weights:
            own[name].copy_(torch.from_numpy(values))

    def remember(self, numbers: dict, arrays: Iterable[tuple[str, np.ndarray]]) -> None:
        """Go back to what `memory` told, and to the weights, which come as "weights/NAME"."""
        own = dict(self.net.named_parameters())
        for name, values in arrays:
            group, rest = name.split("/", 1)
            if group == "weights":
                self.put([(rest, values)])
                continue
            weight, key = rest.rsplit("/", 1)
            # The step counter stays with the processor where the optimizer keeps it there.
            place = "cpu" if values.ndim == 0 and self.device.type != "cuda" else self.device
            self.optimizer.state[own[weight]][key] = torch.as_tensor(values).to(place)
        self.total.fill_(numbers["total"])
        self.seen = numbers["seen"]
