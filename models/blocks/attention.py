"""Attention: across deformation and factors (MHCA), and within a residual sum (RCSA)."""

from __future__ import annotations

import math

import torch
from torch import nn

from .windows import pick


class CrossAttention(nn.Module):
    """Multi-head attention of one table of dates to another, Huo et al. 2024, eq 6 to 9."""

    def __init__(self, hidden: int, memory: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(hidden, hidden)
        self.key = nn.Linear(memory, hidden)
        self.value = nn.Linear(memory, hidden)
        self.out = nn.Linear(hidden, hidden)

    def forward(self, asking: torch.Tensor, asked: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
        """Windows of `asking` (R, H) attend to the same windows of `asked` (R, M); (T, W, H)."""
        query = self._by_head(self.query(asking), index)
        key = self._by_head(self.key(asked), index)
        value = self._by_head(self.value(asked), index)
        scores = torch.bmm(query, key.transpose(1, 2)) / math.sqrt(query.shape[-1])
        mixed = torch.bmm(scores.softmax(dim=-1), value)
        return self.out(mixed.transpose(0, 1).reshape(*index.shape, -1))

    def _by_head(self, table: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
        """(R, H) to (W * heads, T, H / heads)."""
        steps, windows = index.shape
        return pick(table, index).view(steps, windows * self.heads, -1).transpose(0, 1)


class SelfAttention(nn.Module):
    """Single-head self-attention, softmax(Q K' / sqrt H) V with no bias, Huo et al. 2024, eq 14."""

    def __init__(self, hidden: int):
        super().__init__()
        self.query = nn.Linear(hidden, hidden, bias=False)
        self.key = nn.Linear(hidden, hidden, bias=False)
        self.value = nn.Linear(hidden, hidden, bias=False)

    def forward(self, table: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
        """Windows `index` (T, W) of `table` (R, H), each attending to itself; (T, W, H)."""
        parts = (self.query(table), self.key(table), self.value(table))
        query, key, value = (pick(part, index).transpose(0, 1) for part in parts)
        scores = torch.bmm(query, key.transpose(1, 2)) / math.sqrt(query.shape[-1])
        return torch.bmm(scores.softmax(dim=-1), value).transpose(0, 1)


class ResidualAttention(nn.Module):
    """Single-head self-attention beside its own input (RCSA), Huo et al. 2024, eq 13 to 16.

    `target` "seq" answers every step, "last" the last one only: its query alone is needed then,
    and the products with keys' and values' weights move from all steps to that one.
    """

    def __init__(self, hidden: int, target: str):
        super().__init__()
        self.query = nn.Linear(hidden, hidden, bias=False)
        self.key = nn.Linear(hidden, hidden, bias=False)
        self.value = nn.Linear(hidden, hidden, bias=False)
        self.forward = {"seq": self.every, "last": self.last}[target]

    def every(self, summed: torch.Tensor) -> torch.Tensor:
        """(T, B, H) to (T, B, 2H)."""
        windows = summed.transpose(0, 1)
        query, key, value = self.query(windows), self.key(windows), self.value(windows)
        scores = torch.bmm(query, key.transpose(1, 2)) / math.sqrt(query.shape[-1])
        mixed = torch.bmm(scores.softmax(dim=-1), value)
        return torch.cat([summed, mixed.transpose(0, 1)], dim=-1)

    def last(self, summed: torch.Tensor) -> torch.Tensor:
        """(T, B, H) to (B, 2H), what `every` gives at its last step."""
        asked = self.query(summed[-1]) @ self.key.weight
        scores = (summed * asked).sum(-1) / math.sqrt(asked.shape[-1])
        mixed = (scores.softmax(dim=0)[..., None] * summed).sum(0)
        return torch.cat([summed[-1], self.value(mixed)], dim=-1)
