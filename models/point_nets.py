"""Networks of single series: LSTM and Transformer beside Spacetimeformer, and a small MLP.

Wang et al. 2024, Remote Sens. 16, 1891: three LSTM layers of 256 and a Dense; a Transformer of 3 + 3
layers, 512 wide, eight heads. He et al. 2022 (IEEE JSTARS 15) compare with an MLP. All take what
`Spacetimeformer` takes and give what it gives; a group's points go through them one by one.
"""

from __future__ import annotations

import math

import torch
from torch import nn

UNITS, LSTM_LAYERS = 256, 3
WIDTH, HEADS, LAYERS = 512, 8, 3
INNER = 4
"""Width of a transformer's feed-forward layers over that of its tokens."""


class PointNet(nn.Module):
    """Values (B, C, L) through `series` as (B L, C) to (B L, H)."""

    @property
    def last(self) -> nn.Module:
        """The layer that its answers come from."""
        return self.head

    def initialise(self, seed: int) -> None:
        """Draw all weights anew, as torch does by default, from a generator of its own."""
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            for module in self.modules():
                for name in ("reset_parameters", "_reset_parameters"):
                    if hasattr(module, name):
                        getattr(module, name)()

    def tell(self, values, calendar, ahead, past=(), coming=()) -> tuple[torch.Tensor, list[torch.Tensor]]:
        """As `Spacetimeformer.tell`, of no factors."""
        return self(values, calendar, ahead), []

    def forward(self, values: torch.Tensor, calendar: torch.Tensor, ahead: torch.Tensor) -> torch.Tensor:
        """Values (B, C, P) and days ahead (B, H) to (B, H, P): each series by itself, without a calendar."""
        del calendar
        given = values.transpose(1, 2).flatten(0, 1)
        return self.series(given)[:, : ahead.shape[1]].unflatten(0, (len(values), -1)).transpose(1, 2)


class PointLstm(PointNet):
    """Three layers of LSTM and a Dense to H dates; `units` of each as in the paper."""

    def __init__(self, ahead: int, dropout: float, units: int = UNITS):
        super().__init__()
        self.lstm = nn.LSTM(1, units, LSTM_LAYERS, batch_first=True, dropout=dropout)
        self.head = nn.Linear(units, ahead)

    def series(self, given: torch.Tensor) -> torch.Tensor:
        """(N, C) to (N, H)."""
        return self.head(self.lstm(given.unsqueeze(-1))[0][:, -1])


class PointTransformer(PointNet):
    """Encoder and decoder of Vaswani et al. 2017 with sinusoidal positions; sizes as in the paper."""

    def __init__(self, context: int, ahead: int, dropout: float, width: int = WIDTH, layers: int = LAYERS):
        super().__init__()
        self.value = nn.Linear(1, width)
        self.body = nn.Transformer(
            width, HEADS, layers, layers, INNER * width, dropout, batch_first=True, norm_first=False
        )
        self.head = nn.Linear(width, 1)
        self.register_buffer("positions", _sinusoids(context + ahead, width), persistent=False)
        self.context, self.ahead = context, ahead

    def series(self, given: torch.Tensor) -> torch.Tensor:
        """(N, C) to (N, H); unknown values enter as zeros."""
        past = self.value(given.unsqueeze(-1)) + self.positions[: self.context]
        unknown = self.value(given.new_zeros(len(given), self.ahead, 1)) + self.positions[self.context :]
        return self.head(self.body(past, unknown)).squeeze(-1)


class PointMlp(PointNet):
    """The last dates through layers of 64 and 32 to the next ones."""

    @property
    def last(self) -> nn.Module:
        return self.layers[-1]

    def __init__(self, context: int, ahead: int):
        super().__init__()
        sizes = (context, 64, 32)
        layers = [(nn.Linear(one, other), nn.ReLU()) for one, other in zip(sizes, sizes[1:])]
        self.layers = nn.Sequential(*(layer for pair in layers for layer in pair), nn.Linear(32, ahead))

    def series(self, given: torch.Tensor) -> torch.Tensor:
        """(N, C) to (N, H)."""
        return self.layers(given)


def _sinusoids(count: int, width: int) -> torch.Tensor:
    """(count, D) sines and cosines of positions."""
    rates = torch.exp(torch.arange(0, width, 2) * (-math.log(10_000.0) / width))
    angles = torch.arange(count)[:, None] * rates
    return torch.stack([angles.sin(), angles.cos()], dim=-1).flatten(1)
