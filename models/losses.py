"""MOA-LogCosh and MOA-R2 (Huo et al. 2024, eq 17 and 18): means over the outputs; and skill."""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch.nn import functional as F


def log_cosh(difference: torch.Tensor) -> torch.Tensor:
    """log cosh of each element, without overflow: |d| + softplus(-2 |d|) - ln 2."""
    size = difference.abs()
    return size + F.softplus(-2.0 * size) - math.log(2.0)


def moa_log_cosh(answers: list[torch.Tensor], truths: list[torch.Tensor]) -> torch.Tensor:
    """Mean over the outputs of the mean over all elements of log cosh(y - answer)."""
    return torch.stack([log_cosh(a - t).mean() for a, t in zip(answers, truths)]).mean()


def r2(squared_error: float, total: float, total_squared: float, count: int) -> float:
    """1 - SSE / SST of one output from its sums over all elements; NaN where the truth is constant.

    Args:
        squared_error: sum of (y - answer)^2.
        total, total_squared: sums of y and y^2 over the `count` elements.
    """
    spread = total_squared - total * total / count
    return 1.0 - squared_error / spread if spread > 0 else math.nan


def skill(squared_error: float, persistent: float) -> float:
    """1 - RMSE / RMSE of persistence on the same elements, as docs/skill.md has it; NaN where nothing moves.

    Args:
        squared_error: sum of (y - answer)^2.
        persistent: sum of (y - y of the last date of the window)^2.
    """
    return 1.0 - math.sqrt(squared_error / persistent) if persistent > 0 else math.nan


def least_squares(pairs: Iterable[tuple[torch.Tensor, torch.Tensor]]) -> float:
    """How many times what was told comes nearest to the truth, 0 to 1; 1 where nothing was told.

    Args:
        pairs: what was told and the truth, of the same shape; all of them have one answer.
    """
    squares = together = 0.0
    for told, truth in pairs:
        squares += float(told.square().sum())
        together += float((told * truth).sum())
    return min(1.0, max(0.0, together / squares)) if squares else 1.0
