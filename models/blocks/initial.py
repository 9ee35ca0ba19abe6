"""Initial weights as Keras draws them; torch's own defaults learn visibly slower here."""

from __future__ import annotations

import math

import torch
from torch import nn


def initialise(module: nn.Module, generator: torch.Generator) -> None:
    """Glorot uniform kernels, orthogonal recurrent kernels, zero biases, all drawn from `generator`.

    A GRU's kernels are drawn for its three gates at once, as in Keras: fan out is 3U, and the
    recurrent [U, 3U] kernel has orthonormal rows.
    """
    for name, weight in module.named_parameters():
        if name.endswith("bias") or "bias_" in name:
            nn.init.zeros_(weight)
        elif "weight_hh" in name:
            nn.init.orthogonal_(weight, generator=generator)
        else:
            _glorot(weight, generator)


def _glorot(weight: torch.Tensor, generator: torch.Generator) -> None:
    """Uniform within sqrt(6 / (fan in + fan out)); a Conv1D's fans count its taps."""
    taps = math.prod(weight.shape[2:])
    limit = math.sqrt(6.0 / (taps * (weight.shape[0] + weight.shape[1])))
    with torch.no_grad():
        weight.uniform_(-limit, limit, generator=generator)
