"""Windows picked out of a table of dates, so that what dates share is computed once."""

from __future__ import annotations

import torch
from torch.nn import functional as F


def rows(starts: torch.Tensor, steps: int) -> torch.Tensor:
    """(T, W) int64, the rows of windows that begin at `starts` (W,)."""
    return starts[None, :] + torch.arange(steps, device=starts.device)[:, None]


def positions(starts: torch.Tensor, steps: int, count: int) -> torch.Tensor:
    """Where the steps of windows stand in a table (3N, ...) of `Glfe.local`.

    Args:
        starts: (W,) first row of each window among `count` dates N.

    Returns:
        (T, W) int64: a row inside a window, + N at its first step, + 2N at its last.
    """
    index = rows(starts, steps)
    index[0] += count
    index[-1] += 2 * count
    return index


def pick(table: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
    """Rows of `table` (R, C) at `index` (...), as (..., C); the gradient sums what was repeated."""
    return F.embedding(index, table)
