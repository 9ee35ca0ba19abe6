"""Spacetimeformer: attention across all points and dates of a group at once.

Grigsby et al. 2021 (arXiv 2109.12218), as used by Wang et al. 2024, Remote Sens. 16, 1891. Differences from
the public implementation: layers are normalised by LayerNorm in place of BatchNorm, so that one
window gives the same answer alone and in a batch; there are no classification and reconstruction heads,
whose losses are zero in the paper; attention is exact. docs/models.md has the counts.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F

from .blocks.tokens import TokenEmbedding

FEATURES = 3
"""Year, month and day, see `core.calendar`."""


@dataclass(frozen=True)
class Form:
    """What a network is built from.

    Attributes:
        points: L, points of a group.
        context, ahead: dates that it looks at, and that it forecasts at once.
        width, heads, inner: sizes of a token, heads of attention, the feed-forward layer.
        layers: of the encoder, and of the decoder.
        dropout: share of features hidden while training.
    """

    points: int
    context: int = 24
    ahead: int = 6
    width: int = 200
    heads: int = 4
    inner: int = 800
    layers: int = 5
    dropout: float = 0.2


class Attention(nn.Module):
    """Multi-head attention of tokens (B, A, D) to tokens (B, M, D)."""

    def __init__(self, form: Form):
        super().__init__()
        self.heads = form.heads
        self.query, self.key, self.value, self.out = (nn.Linear(form.width, form.width) for _ in range(4))

    def forward(self, asking: torch.Tensor, asked: torch.Tensor) -> torch.Tensor:
        parts = (self.query(asking), self.key(asked), self.value(asked))
        query, key, value = (part.unflatten(2, (self.heads, -1)).transpose(1, 2) for part in parts)
        return self.out(F.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2))


class Local(nn.Module):
    """Each point by itself, over time: (B, L, A, D) to (B, L, M, D)."""

    def __init__(self, form: Form):
        super().__init__()
        self.attention = Attention(form)

    def forward(self, asking: torch.Tensor, asked: torch.Tensor) -> torch.Tensor:
        mixed = self.attention(asking.flatten(0, 1), asked.flatten(0, 1))
        return mixed.unflatten(0, asking.shape[:2])


class Global(nn.Module):
    """All tokens of a group to all others."""

    def __init__(self, form: Form):
        super().__init__()
        self.attention = Attention(form)

    def forward(self, asking: torch.Tensor, asked: torch.Tensor) -> torch.Tensor:
        mixed = self.attention(asking.flatten(1, 2), asked.flatten(1, 2))
        return mixed.unflatten(1, asking.shape[1:3])


class Layer(nn.Module):
    """Attention to itself, near and far; for a decoder attention to the encoder's tokens; feed-forward.

    Every part reads normalised tokens and adds to them.
    """

    def __init__(self, form: Form, crossing: bool):
        super().__init__()
        kinds = (Local, Global, Local, Global) if crossing else (Local, Global)
        self.parts = nn.ModuleList(kind(form) for kind in kinds)
        self.norms = nn.ModuleList(nn.LayerNorm(form.width) for _ in range(len(kinds) + 1))
        self.feed = nn.Sequential(
            nn.Linear(form.width, form.inner),
            nn.GELU(),
            nn.Dropout(form.dropout),
            nn.Linear(form.inner, form.width),
            nn.Dropout(form.dropout),
        )
        self.drop = nn.Dropout(form.dropout)

    def forward(self, tokens: torch.Tensor, memory: torch.Tensor | None = None) -> torch.Tensor:
        """(B, L, A, D); `memory` (B, L, M, D) are the encoder's tokens."""
        for place, (part, norm) in enumerate(zip(self.parts, self.norms)):
            asking = norm(tokens)
            tokens = tokens + self.drop(part(asking, asking if place < 2 else memory))
        return tokens + self.feed(self.norms[-1](tokens))


class Spacetimeformer(nn.Module):
    """(B, C, L) values of past dates to the (B, H, L) values of the next H."""

    def __init__(self, form: Form):
        super().__init__()
        self.form = form
        sizes = (FEATURES, form.width, form.dropout)
        self.past = TokenEmbedding(form.points, form.context, *sizes)
        self.future = TokenEmbedding(form.points, form.ahead, *sizes)
        self.encoder = nn.ModuleList(Layer(form, crossing=False) for _ in range(form.layers))
        self.decoder = nn.ModuleList(Layer(form, crossing=True) for _ in range(form.layers))
        self.norms = nn.ModuleList(nn.LayerNorm(form.width) for _ in range(2))
        self.head = nn.Linear(form.width, 1)

    def initialise(self, seed: int) -> None:
        """Draw all weights anew, as torch does by default, from a generator of its own."""
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            for module in self.modules():
                if hasattr(module, "reset_parameters"):
                    module.reset_parameters()
            for embedding in (self.past, self.future):
                nn.init.normal_(embedding.time.rate)
                nn.init.normal_(embedding.time.shift)

    def forward(self, values: torch.Tensor, calendar: torch.Tensor, ahead: torch.Tensor) -> torch.Tensor:
        """Values (B, C, L), calendar (B, C, 3) of their dates and `ahead` (B, H, 3) of the next."""
        memory = self.past(values, calendar, given=1)
        for layer in self.encoder:
            memory = layer(memory)
        memory = self.norms[0](memory)
        unknown = values.new_zeros(len(values), ahead.shape[1], values.shape[2])
        tokens = self.future(unknown, ahead, given=0)
        for layer in self.decoder:
            tokens = layer(tokens, memory)
        return self.head(self.norms[1](tokens)).squeeze(-1).transpose(1, 2)
