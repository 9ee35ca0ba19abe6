"""The nine models that Huo et al. 2024 compare GLER-BiGRUnet with: its blocks, left out one by one.

All of them take the same windows, loss and optimizer as GLER-BiGRUnet and are rows of one table. Those
without factors have one input and one output. Sizes that the paper does not give are those of
`gler_bigrunet`; single-direction layers are H wide, so that all rows are equally wide. Parameter
counts at 19,578 pixels: docs/models.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import nn

from .blocks.attention import CrossAttention, SelfAttention
from .blocks.glfe import Glfe, Global
from .blocks.gru import Gru
from .blocks.windows import positions, rows
from .gler_bigrunet import ATTENTION_HEADS, RECURRENT_LAYERS, Shape, unchanged
from .window_net import WindowNet


@dataclass(frozen=True)
class Stack:
    """One model as a stack of blocks.

    Attributes:
        attention: "none", "single" (one head, no bias), "self" (eight heads) or "cross" (eight heads,
            the deformation asks the factors).
        directions: 1 for GRU, 2 for BiGRU.
        convolution: whether a Conv1D follows each input's Dense.
        residual: whether the deformation is added to what "cross" attention passes on, which is made of the
            factors alone; the paper's stacks have no such path, GLER-BiGRUnet has one.
    """

    attention: str
    directions: int
    convolution: bool = False
    residual: bool = False


STACKS = {
    "conv1d-mhca-bigru": Stack("cross", 2, convolution=True),
    "mhca-bigru": Stack("cross", 2),
    "mhca-gru": Stack("cross", 1),
    "mhsa-bigru": Stack("self", 2),
    "mhsa-gru": Stack("self", 1),
    "sa-bigru": Stack("single", 2),
    "sa-gru": Stack("single", 1),
    "bigru": Stack("none", 2),
    "gru": Stack("none", 1),
}


class ComparisonNet(WindowNet):
    """One row of `STACKS`. T steps, B samples, W distinct windows among them, N dates, H hidden.

    It answers the same questions as `GlerBiGruNet`, so that the same engines train it.
    """

    def __init__(self, shape: Shape, stack: Stack):
        super().__init__()
        hidden = shape.hidden
        self.shape = shape
        self.positions = positions if stack.convolution else _rows
        block = Glfe if stack.convolution else Global
        self.glfe = nn.ModuleList(block(w, hidden, a) for w, a in zip(shape.widths, shape.activations))
        kind = "residual" if stack.residual and stack.attention == "cross" else stack.attention
        self.attention = _attention(kind, hidden, max(1, len(shape.widths) - 1) * hidden)
        narrowed = stack.attention in ("self", "cross")
        self.narrow = nn.Linear(hidden, hidden // 2) if narrowed else None
        units = hidden // stack.directions
        self.line1 = Gru(hidden // 2 if narrowed else hidden, units, RECURRENT_LAYERS, stack.directions)
        factors = len(shape.widths) - 1
        self.line2 = Gru(factors * hidden, units, 1, stack.directions) if factors else None
        self.heads = nn.ModuleList(nn.Linear(hidden, width) for width in shape.widths)

    def features(
        self,
        projected: list[torch.Tensor],
        starts: torch.Tensor,
        steps: int,
        samples: torch.Tensor | None = None,
        drop: Callable[[torch.Tensor], torch.Tensor] = unchanged,
    ) -> list[torch.Tensor]:
        """What the heads see, (T, B, H) of each input, or (B, H) where the target is "last".

        Arguments as in `GlerBiGruNet.features`.
        """
        tables = [block.local(rows) for block, rows in zip(self.glfe, projected)]
        index = self.positions(starts, steps, len(projected[0]))
        samples = torch.arange(len(starts), device=starts.device) if samples is None else samples
        lines = [self._line1(self.attention(tables, index), samples, drop)]
        if self.line2 is not None:
            second = self.line2.of_table(torch.cat(tables[1:], dim=1), index)
            lines += [drop(second.index_select(1, samples))] * (len(tables) - 1)
        return [line[-1] for line in lines] if self.shape.target == "last" else lines

    def _line1(self, attended: torch.Tensor, samples: torch.Tensor, drop) -> torch.Tensor:
        """(T, W, H) of distinct windows to (T, B, H); they part at the first dropout."""
        if self.narrow is None:
            return drop(self.line1(attended).index_select(1, samples))
        return drop(self.line1(drop(self.narrow(attended).index_select(1, samples))))


class _Attention(nn.Module):
    """One of the kinds of attention of `Stack`, asked in one way."""

    def __init__(self, block: nn.Module | None, ask: Callable):
        super().__init__()
        self.block, self._ask = block, ask

    def forward(self, tables: list[torch.Tensor], index: torch.Tensor) -> torch.Tensor:
        """(T, W, H) of the windows `index` (T, W) of the inputs' `tables` (R, H)."""
        return self._ask(self.block, tables, index)


def _attention(kind: str, hidden: int, memory: int) -> _Attention:
    blocks = {
        "none": lambda: None,
        "single": lambda: SelfAttention(hidden),
        "self": lambda: CrossAttention(hidden, hidden, ATTENTION_HEADS),
        "cross": lambda: CrossAttention(hidden, memory, ATTENTION_HEADS),
    }
    blocks["residual"] = blocks["cross"]
    asks = {
        "none": lambda _, tables, index: nn.functional.embedding(index, tables[0]),
        "single": lambda block, tables, index: block(tables[0], index),
        "self": lambda block, tables, index: block(tables[0], tables[0], index),
        "cross": lambda block, tables, index: block(
            tables[0], torch.cat(tables[1:] or tables[:1], dim=1), index
        ),
    }
    asks["residual"] = lambda *given: asks["cross"](*given) + asks["none"](*given)
    return _Attention(blocks[kind](), asks[kind])


def _rows(starts: torch.Tensor, steps: int, count: int) -> torch.Tensor:
    """`rows`, with the arguments of `positions`."""
    del count
    return rows(starts, steps)
