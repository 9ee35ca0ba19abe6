"""The P-wide ends of the network, streamed over blocks of columns: no (B, T, P) array ever exists."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from .losses import log_cosh

COLUMNS = 1024


def target_rows(starts: torch.Tensor, steps: int, target: str) -> torch.Tensor:
    """Rows of the true values, in the order of the features.

    Args:
        starts: (B,) first row of each sample's window.

    Returns:
        (T * B,) time first, the window shifted by one date, or (B,) the date after it for "last".
    """
    if target == "last":
        return starts + steps
    shifts = torch.arange(1, steps + 1, device=starts.device)
    return (starts[None, :] + shifts[:, None]).flatten()


def blocks(width: int):
    """Slices of `COLUMNS` columns that cover `width`."""
    return [slice(start, min(start + COLUMNS, width)) for start in range(0, width, COLUMNS)]


def score(
    head: nn.Linear, features: torch.Tensor, table: torch.Tensor, rows: torch.Tensor, last: int
) -> tuple[float, float, float, float, int]:
    """Mean log cosh over all rows; then over the last `last` rows what `losses.r2` asks for."""
    sums = torch.zeros(4, dtype=torch.float64, device=features.device)
    for block in blocks(head.out_features):
        truth = table[rows, block]
        error = F.linear(features, head.weight[block], head.bias[block]) - truth
        end, known = error[-last:], truth[-last:]
        parts = [log_cosh(error).sum(), (end * end).sum(), known.sum(), (known * known).sum()]
        sums += torch.stack(parts)
    loss, squared, total, total_squared = sums.tolist()
    width = head.out_features
    return loss / (len(rows) * width), squared, total, total_squared, last * width
