"""Dropout whose masks depend on seed, epoch and batch only, so that resumed training repeats them."""

from __future__ import annotations

import torch


class Dropout:
    """Hides a share of the features and scales the others up, as Keras and torch do."""

    def __init__(self, share: float, device: torch.device):
        self.kept = 1.0 - share
        self.generator = torch.Generator(device)

    def reseed(self, seed: int, epoch: int, batch: int) -> None:
        """Begin the masks of one optimizer step."""
        self.generator.manual_seed((seed * 1_000_003 + epoch) * 1_000_003 + batch)

    def __call__(self, values: torch.Tensor) -> torch.Tensor:
        if self.kept == 1.0:
            return values
        mask = torch.empty_like(values).bernoulli_(self.kept, generator=self.generator)
        return values * mask.mul_(1.0 / self.kept)
