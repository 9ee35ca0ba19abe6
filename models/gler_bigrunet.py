"""GLER-BiGRUnet: Huo et al. 2024, IEEE JSTARS 17, doi 10.1109/JSTARS.2024.3443833, sections III-A1 to 4.

Sizes that the paper does not give: hidden width H = 256, GRU units U = H / 2 in each direction (so
that a BiGRU gives the H that the residual sum needs), dropout 0.2. Every output has a residual
attention of its own; the factors' recurrent line feeds those of the factors, so that deformation
depends on the factors and no factor on deformation. Heads are linear: tanh or relu would clip
standard-scaled values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import nn

from ..core.align import default_rule
from .blocks.attention import CrossAttention, ResidualAttention
from .blocks.glfe import Glfe
from .blocks.gru import Gru
from .blocks.windows import pick, positions
from .window_net import WindowNet

MODEL = "gler-bigrunet"
ATTENTION_HEADS = 8
RECURRENT_LAYERS = 3


def activation_of(name: str) -> str:
    """GLFE's activation for a factor: relu for precipitation and NDVI, tanh for all others."""
    return "relu" if default_rule(name) == "monthly" or "ndvi" in name.lower() else "tanh"


def unchanged(values: torch.Tensor) -> torch.Tensor:
    """The dropout of a network that is not being trained."""
    return values


@dataclass(frozen=True)
class Shape:
    """What a network is built from.

    Attributes:
        widths: columns of the deformation, then of each factor.
        activations: "tanh" or "relu", of each of them.
        hidden: H, a multiple of 16.
        target: "last" (answer the date after the window) or "seq" (the window shifted by one date).
    """

    widths: tuple[int, ...]
    activations: tuple[str, ...]
    hidden: int = 256
    target: str = "last"


class GlerBiGruNet(WindowNet):
    """The network. T steps, B samples, W distinct windows among them, N dates, H hidden.

    Without factors the deformation attends to itself and the second recurrent line falls away.
    """

    def __init__(self, shape: Shape):
        super().__init__()
        hidden, factors = shape.hidden, len(shape.widths) - 1
        memory = max(1, factors) * hidden
        self.shape = shape
        self.glfe = nn.ModuleList(Glfe(w, hidden, a) for w, a in zip(shape.widths, shape.activations))
        self.attention = CrossAttention(hidden, memory, ATTENTION_HEADS)
        self.narrow = nn.Linear(hidden, hidden // 2)
        self.line1 = Gru(hidden // 2, hidden // 2, RECURRENT_LAYERS)
        self.line2 = Gru(memory, hidden // 2, 1) if factors else None
        self.residual = nn.ModuleList(ResidualAttention(hidden, shape.target) for _ in shape.widths)
        self.heads = nn.ModuleList(nn.Linear(2 * hidden, width) for width in shape.widths)

    def features(
        self,
        projected: list[torch.Tensor],
        starts: torch.Tensor,
        steps: int,
        samples: torch.Tensor | None = None,
        drop: Callable[[torch.Tensor], torch.Tensor] = unchanged,
    ) -> list[torch.Tensor]:
        """What the heads see.

        Everything before the first dropout is made for distinct windows, then spread over the
        samples, so that copies of a window differ in their dropout only.

        Args:
            projected: (N, H) of each input, as `project` gives it, for consecutive dates.
            starts: (W,) first row of each distinct window.
            samples: (B,) window of each sample; None for each window once.
            drop: dropout, while training.

        Returns:
            for each input (T, B, 2H), or (B, 2H) where the target is "last".
        """
        tables = [block.local(rows) for block, rows in zip(self.glfe, projected)]
        memory = torch.cat(tables[1:] or tables[:1], dim=1)
        index = positions(starts, steps, len(projected[0]))
        samples = torch.arange(len(starts), device=starts.device) if samples is None else samples
        narrow = self.narrow(self.attention(tables[0], memory, index))
        lines = [drop(self.line1(drop(narrow.index_select(1, samples))))]
        if self.line2 is not None:
            lines += [drop(self.line2.of_table(memory, index).index_select(1, samples))] * (len(tables) - 1)
        spread = index[:, samples]
        return [
            drop(block(pick(table, spread) + line))
            for block, table, line in zip(self.residual, tables, lines)
        ]
