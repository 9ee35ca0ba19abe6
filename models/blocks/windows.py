"""Windows picked out of a table of dates, so that what dates share is computed once."""

from __future__ import annotations

import torch
from torch.nn import functional as F


def positions(starts: torch.Tensor, steps: int, rows: int) -> torch.Tensor:
    """Where the steps of windows stand in a table (3N, ...) of `Glfe.local`.

    Args:
        starts: (W,) first row of each window among the `rows` dates N.

    Returns:
        (T, W) int64: rows inside a window, + N at its first step, + 2N at its last.
    """
    index = starts[None, :] + torch.arange(steps, device=starts.device)[:, None]
    index[0] += rows
    index[-1] += 2 * rows
    return index


def pick(table: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
    """Rows of `table` (R, C) at `index` (...), as (..., C); the gradient sums what was repeated."""
    return F.embedding(index, table)
