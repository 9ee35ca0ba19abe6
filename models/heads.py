"""The P-wide ends of the network, streamed over blocks of columns: no (B, T, P) array ever exists."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F

from .losses import log_cosh
from .nadam import Coefficients, Moments, update

COLUMNS = 512


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
    # Apple's cards have no double precision.
    exact = torch.float32 if features.device.type == "mps" else torch.float64
    sums = torch.zeros(4, dtype=exact, device=features.device)
    for block in blocks(head.out_features):
        truth = table[rows, block]
        error = F.linear(features, head.weight[block], head.bias[block]) - truth
        end, known = error[-last:], truth[-last:]
        parts = [log_cosh(error).sum(), (end * end).sum(), known.sum(), (known * known).sum()]
        sums += torch.stack(parts)
    loss, squared, total, total_squared = sums.tolist()
    width = head.out_features
    return loss / (len(rows) * width), squared, total, total_squared, last * width


@dataclass(frozen=True, eq=False)
class Head:
    """One P-wide head in training.

    Attributes:
        weight, bias: (P, 2H) and (P,).
        weight_moments, bias_moments: of the optimizer.
        table: (N, P) standardised true values.
    """

    weight: torch.Tensor
    bias: torch.Tensor
    weight_moments: Moments
    bias_moments: Moments
    table: torch.Tensor

    def descend(
        self,
        block: slice,
        features: torch.Tensor,
        rows: torch.Tensor,
        scale: float,
        step: Coefficients,
        slope: torch.Tensor,
    ) -> float:
        """Product, loss, gradient and optimizer step of one block of columns.

        The loss is log cosh, whose derivative is tanh.

        Args:
            features: (R, 2H).
            rows: (R,) row of the table that is the truth for each of them.
            scale: weight of one element in the loss.
            slope: (R, 2H), to which the gradient at the features is added, but for `scale`.

        Returns:
            sum of the block's log cosh.
        """
        error = torch.index_select(self.bias[block] - self.table[:, block], 0, rows)
        error.addmm_(features, self.weight[block].t())
        pull, loss = _tanh_and_log_cosh(error)
        slope.addmm_(pull, self.weight[block])
        to_weight = torch.addmm(self.weight[block], pull.t(), features, beta=0, alpha=scale)
        update(self.weight, to_weight, self.weight_moments, block.start, step)
        update(self.bias, pull.sum(0).mul_(scale), self.bias_moments, block.start, step)
        return loss


def _tanh_and_log_cosh(error: torch.Tensor) -> tuple[torch.Tensor, float]:
    """tanh of each element, and the sum of their log cosh, from one e = exp(-2 |d|).

    log cosh d = |d| + log(1 + e) - ln 2 and tanh |d| = 2 / (1 + e) - 1.
    """
    size = error.abs()
    total = float(size.sum()) - math.log(2.0) * error.numel()
    factor = size.mul_(-2.0).exp_().add_(1.0)
    total += float(_sum_of_logs(factor))
    return torch.copysign(factor.reciprocal_().mul_(2.0).sub_(1.0), error), total


def _sum_of_logs(factors: torch.Tensor) -> torch.Tensor:
    """Sum of the logarithms of numbers from 1 to 2: the logarithms of products of sixteen."""
    flat = factors.view(-1)
    whole = len(flat) // 16 * 16
    return flat[:whole].view(16, -1).prod(0).log_().sum() + flat[whole:].log().sum()
