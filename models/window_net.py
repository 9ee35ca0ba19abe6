"""What GLER-BiGRUnet and the networks beside it have in common: inputs, heads and first weights."""

from __future__ import annotations

import torch
from torch import nn

from .blocks.initial import initialise


class WindowNet(nn.Module):
    """Windows of several inputs to their next values; subclasses have `glfe`, `heads` and `features`."""

    @property
    def last(self) -> nn.Module:
        """The layer that the deformation comes from."""
        return self.heads[0]

    def initialise(self, seed: int) -> None:
        """Draw all weights anew."""
        initialise(self, torch.Generator().manual_seed(seed))

    def project(self, rows: list[torch.Tensor]) -> list[torch.Tensor]:
        """(N, P_k) standardised values of each input to (N, H), its Dense."""
        return [block.dense(values) for block, values in zip(self.glfe, rows)]

    def forward(self, windows: list[torch.Tensor]) -> list[torch.Tensor]:
        """(B, T, P_k) of each input to its next values, (B, T, P_k) or (B, P_k) for "last"."""
        batch, steps = windows[0].shape[:2]
        projected = self.project([w.flatten(0, 1) for w in windows])
        starts = torch.arange(batch, device=windows[0].device) * steps
        answers = [head(f) for head, f in zip(self.heads, self.features(projected, starts, steps))]
        return [a.transpose(0, 1) if a.dim() == 3 else a for a in answers]
