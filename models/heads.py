"""The P-wide ends of the network, streamed over blocks of columns: no (B, T, P) array ever exists."""

from __future__ import annotations

import math

import torch
from torch import nn
from torch.nn import functional as F

from .losses import log_cosh
from .nadam import Coefficients, Moments, update

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


def train(
    head: nn.Linear,
    moments: tuple[Moments, Moments],
    features: torch.Tensor,
    table: torch.Tensor,
    rows: torch.Tensor,
    outputs: int,
    step: Coefficients,
) -> tuple[torch.Tensor, float]:
    """Forward, loss, gradient and optimizer step of one head, a block of columns after the other.

    The loss is log cosh, whose derivative is tanh; both come from one e = exp(-2 |d|):
    log cosh d = |d| + log(1 + e) - ln 2 and tanh |d| = 2 / (1 + e) - 1.

    Args:
        moments: of the head's weight (P, 2H) and bias (P,).
        features: (R, 2H).
        table: (N, P) standardised values, of which row `rows[r]` is the truth for features[r].
        outputs: number of outputs that the loss is the mean of.

    Returns:
        gradient of the loss to the features (R, 2H), and this output's mean log cosh.
    """
    weight, bias = head.weight.data, head.bias.data
    scale = 1.0 / (outputs * len(rows) * len(bias))
    to_features = torch.zeros_like(features)
    total = torch.zeros((), dtype=torch.float64)
    for block in blocks(len(bias)):
        error = torch.index_select(bias[block] - table[:, block], 0, rows)
        error.addmm_(features, weight[block].t())
        pull, loss = _tanh_and_log_cosh(error)
        total += loss
        to_features.addmm_(pull, weight[block])
        to_weight = torch.addmm(weight[block], pull.t(), features, beta=0, alpha=scale)
        update(weight, to_weight, moments[0], block.start, step)
        update(bias, pull.sum(0).mul_(scale), moments[1], block.start, step)
    return to_features.mul_(scale), float(total) * scale * outputs


def _tanh_and_log_cosh(error: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """tanh of each element, and the sum of their log cosh."""
    size = error.abs()
    total = size.sum()
    factor = size.mul_(-2.0).exp_().add_(1.0)
    total += _sum_of_logs(factor) - math.log(2.0) * error.numel()
    return torch.copysign(factor.reciprocal_().mul_(2.0).sub_(1.0), error), total


def _sum_of_logs(factors: torch.Tensor) -> torch.Tensor:
    """Sum of the logarithms of numbers from 1 to 2: the logarithms of products of sixteen."""
    flat = factors.view(-1)
    whole = len(flat) // 16 * 16
    return flat[:whole].view(16, -1).prod(0).log_().sum() + flat[whole:].log().sum()
