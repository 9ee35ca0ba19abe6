"""Spacetimeformer: attention across all points and dates of a group at once.

Grigsby et al. 2021 (arXiv 2109.12218), as used by Wang et al. 2024, Remote Sens. 16, 1891. Differences from
the public implementation: layers are normalised by LayerNorm in place of BatchNorm, so that one
window gives the same answer alone and in a batch; there are no classification and reconstruction heads,
whose losses are zero in the paper; attention is exact. docs/models.md has the counts.

Factors, which the paper names as future work, are further variables among the tokens: known in the past, and
in the future known (the path that they shall follow) or to be forecast. With factors a date of the future
looks at no later one, so that what a factor does on a day moves nothing before it.
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
        places: P_f of each factor.
    """

    points: int
    context: int = 24
    ahead: int = 6
    width: int = 200
    heads: int = 4
    inner: int = 800
    layers: int = 5
    dropout: float = 0.2
    places: tuple[int, ...] = ()


class Attention(nn.Module):
    """Multi-head attention of tokens (B, A, D) to tokens (B, M, D)."""

    def __init__(self, form: Form):
        super().__init__()
        self.heads = form.heads
        self.query, self.key, self.value, self.out = (nn.Linear(form.width, form.width) for _ in range(4))

    def forward(self, asking: torch.Tensor, asked: torch.Tensor, seen=None) -> torch.Tensor:
        """`seen` (A, M) bool says which tokens each one may look at; None for all."""
        parts = (self.query(asking), self.key(asked), self.value(asked))
        query, key, value = (part.unflatten(2, (self.heads, -1)).transpose(1, 2) for part in parts)
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=seen)
        return self.out(mixed.transpose(1, 2).flatten(2))


class Local(nn.Module):
    """Each point by itself, over time: (B, L, A, D) to (B, L, M, D)."""

    def __init__(self, form: Form):
        super().__init__()
        self.attention = Attention(form)

    def forward(self, asking: torch.Tensor, asked: torch.Tensor, seen=None) -> torch.Tensor:
        """`seen` (A, M) bool by date."""
        mixed = self.attention(asking.flatten(0, 1), asked.flatten(0, 1), seen)
        return mixed.unflatten(0, asking.shape[:2])


class Global(nn.Module):
    """All tokens of a group to all others, (B, L, A, D) to (B, L, M, D)."""

    def __init__(self, form: Form):
        super().__init__()
        self.attention = Attention(form)

    def forward(self, asking: torch.Tensor, asked: torch.Tensor, seen=None) -> torch.Tensor:
        """`seen` (A, M) bool by date."""
        whole = None if seen is None else seen.repeat(asking.shape[1], asked.shape[1])
        mixed = self.attention(asking.flatten(1, 2), asked.flatten(1, 2), whole)
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

    def forward(self, tokens: torch.Tensor, memory: torch.Tensor | None = None, seen=None) -> torch.Tensor:
        """(B, L, A, D); `memory` (B, L, M, D) are the encoder's tokens.

        Args:
            seen: (A, A) bool, dates that each date may look at among the tokens themselves; None for all.
        """
        for place, (part, norm) in enumerate(zip(self.parts, self.norms)):
            asking = norm(tokens)
            told = part(asking, asking, seen) if place < 2 else part(asking, memory)
            tokens = tokens + self.drop(told)
        return tokens + self.feed(self.norms[-1](tokens))


class Spacetimeformer(nn.Module):
    """(B, C, L) values of past dates to the (B, H, L) values of the next H."""

    def __init__(self, form: Form):
        super().__init__()
        self.form = form
        sizes = (FEATURES, form.width, form.dropout, form.places)
        self.past = TokenEmbedding(form.points, form.context, *sizes)
        self.future = TokenEmbedding(form.points, form.ahead, *sizes)
        self.encoder = nn.ModuleList(Layer(form, crossing=False) for _ in range(form.layers))
        self.decoder = nn.ModuleList(Layer(form, crossing=True) for _ in range(form.layers))
        self.norms = nn.ModuleList(nn.LayerNorm(form.width) for _ in range(2))
        self.head = nn.Linear(form.width, 1)
        self.heads = nn.ModuleList(nn.Linear(form.width, count) for count in form.places)

    @property
    def last(self) -> nn.Module:
        """The layer that the values of the next dates come from."""
        return self.head

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

    def tell(self, values, calendar, ahead, past=(), coming=()) -> tuple[torch.Tensor, list[torch.Tensor]]:
        """The values of the next dates, and those of each factor.

        Args:
            values: (B, C, L).
            calendar: (B, C, 3) of their dates; `ahead` (B, H, 3) of the next.
            past: (B, C, P_f) of each factor.
            coming: (B, H, P_f) of each factor on the next dates; None for one that is to be forecast.

        Returns:
            (B, H, L), and (B, H, P_f) of each factor.
        """
        memory = self.past(values, calendar, 1, past)
        for layer in self.encoder:
            memory = layer(memory)
        memory = self.norms[0](memory)
        unknown = values.new_zeros(len(values), ahead.shape[1], values.shape[2])
        tokens = self.future(unknown, ahead, 0, coming)
        seen = self._seen(tokens) if self.form.places else None
        for layer in self.decoder:
            tokens = layer(tokens, memory, seen)
        tokens, points = self.norms[1](tokens), values.shape[2]
        told = [head(rows) for head, rows in zip(self.heads, tokens[:, points:].unbind(1))]
        return self.head(tokens[:, :points]).squeeze(-1).transpose(1, 2), told

    def _seen(self, tokens: torch.Tensor) -> torch.Tensor:
        """(H, H): each date looks at itself and those before it."""
        dates = tokens.shape[2]
        return torch.ones(dates, dates, dtype=torch.bool, device=tokens.device).tril()

    def forward(self, values: torch.Tensor, calendar: torch.Tensor, ahead: torch.Tensor) -> torch.Tensor:
        """`tell` of a network without factors, the values alone."""
        return self.tell(values, calendar, ahead)[0]
