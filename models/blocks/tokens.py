"""Points and dates as tokens: Time2Vec, and the embeddings of value, position, being given, and point."""

from __future__ import annotations

import torch
from torch import nn

WAVES = 6


class Time2Vec(nn.Module):
    """Each calendar feature as one line and `WAVES` - 1 sines of it (Kazemi et al. 2019)."""

    def __init__(self, features: int):
        super().__init__()
        self.rate = nn.Parameter(torch.randn(features, WAVES))
        self.shift = nn.Parameter(torch.randn(features, WAVES))

    def forward(self, calendar: torch.Tensor) -> torch.Tensor:
        """(..., F) to (..., 6 F)."""
        waves = calendar.unsqueeze(-1) * self.rate + self.shift
        return torch.cat([waves[..., :1], waves[..., 1:].sin()], dim=-1).flatten(-2)


class TokenEmbedding(nn.Module):
    """One token for each of L points, and of K factors, at each of T dates; the dates of each side by side.

    The point's own embedding is dropped out by itself and added last, as in the original; it
    stands for the place of a point in its group, since one network serves many groups. A factor is one
    variable, whose value is that of all its places together: factors have a resolution of their own.
    """

    def __init__(self, points: int, dates: int, features: int, width: int, dropout: float, places=()):
        super().__init__()
        self.time = Time2Vec(features)
        self.value = nn.Linear(WAVES * features + 1, width)
        self.position = nn.Embedding(dates, width)
        self.given = nn.Embedding(2, width)
        self.point = nn.Embedding(points, width)
        self.drop, self.drop_point = nn.Dropout(dropout), nn.Dropout(dropout)
        self.forcing = nn.ModuleList(nn.Linear(WAVES * features + count, width) for count in places)
        self.factor = nn.Embedding(len(places), width) if places else None

    def forward(self, values: torch.Tensor, calendar: torch.Tensor, given: int, factors=()) -> torch.Tensor:
        """Tokens of `values` (B, T, L).

        Args:
            calendar: (B, T, F).
            given: 1 where the values are known, 0 where they are to be forecast.
            factors: (B, T, P_f) of each factor; None for one that is to be forecast.

        Returns:
            (B, L + K, T, D).
        """
        waves = self.time(calendar)
        times = waves[:, None].expand(-1, values.shape[2], -1, -1)
        tokens = self.value(torch.cat([values.transpose(1, 2).unsqueeze(-1), times], dim=-1))
        tokens = tokens + self.position.weight[: values.shape[1]] + self.given.weight[given]
        tokens = self.drop(tokens) + self.drop_point(self.point.weight)[:, None]
        if self.factor is None:
            return tokens
        return torch.cat([tokens, self._of_factors(waves, factors)], dim=1)

    def _of_factors(self, waves: torch.Tensor, factors) -> torch.Tensor:
        """(B, K, T, D) tokens of the factors, at dates whose calendar gives `waves` (B, T, 6 F)."""
        rows = []
        for layer, values in zip(self.forcing, factors):
            known = values is not None
            if not known:
                values = waves.new_zeros(*waves.shape[:2], layer.in_features - waves.shape[2])
            rows.append(layer(torch.cat([values, waves], dim=-1)) + self.given.weight[int(known)])
        tokens = torch.stack(rows, dim=1) + self.position.weight[: waves.shape[1]]
        return self.drop(tokens) + self.drop_point(self.factor.weight)[:, None]
