"""Nadam as Keras computes it (Dozat 2016), in blocks that stay in the processor's cache.

torch's NAdam scales the momentum schedule's exponent by `momentum_decay` (0.004); Keras does not.
With momentum_decay=1 and eps=1e-7 the two agree, which the tests check.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

BETA1, BETA2, EPSILON = 0.9, 0.999, 1e-7
BLOCK = 1 << 16


@dataclass
class Clock:
    """Step number and product of momenta u_1 ... u_t; u_t = 0.9 (1 - 0.5 * 0.96^t)."""

    step: int = 0
    momenta: float = 1.0

    def tick(self, rate: float) -> Coefficients:
        """Begin the next step with learning rate `rate`."""
        self.step += 1
        momentum, following = (BETA1 * (1 - 0.5 * 0.96**t) for t in (self.step, self.step + 1))
        self.momenta *= momentum
        return Coefficients(
            gradient=rate * (1 - momentum) / (1 - self.momenta),
            mean=rate * following / (1 - self.momenta * following),
            spread=1 / math.sqrt(1 - BETA2**self.step),
        )


@dataclass(frozen=True)
class Coefficients:
    """w -= (gradient * g + mean * m) / (spread * sqrt(v) + eps): one step's numbers."""

    gradient: float
    mean: float
    spread: float


class Moments:
    """First and second moment of one weight tensor."""

    def __init__(self, weight: torch.Tensor):
        self.mean = torch.zeros_like(weight)
        self.square = torch.zeros_like(weight)

    def rows(self, start: int, stop: int) -> tuple[torch.Tensor, torch.Tensor]:
        return self.mean[start:stop], self.square[start:stop]


def update(
    weight: torch.Tensor,
    gradient: torch.Tensor,
    moments: tuple[torch.Tensor, torch.Tensor],
    step: Coefficients,
    scale: float = 1.0,
) -> None:
    """Take one step in place. The true gradient is `scale` times `gradient`, which is overwritten."""
    mean, square = moments
    mean.lerp_(gradient, 1 - BETA1) if scale == 1.0 else mean.mul_(BETA1).add_(
        gradient, alpha=(1 - BETA1) * scale
    )
    square.mul_(BETA2).addcmul_(gradient, gradient, value=(1 - BETA2) * scale * scale)
    change = gradient.mul_(step.gradient * scale).add_(mean, alpha=step.mean)
    weight.addcdiv_(change, square.sqrt().mul_(step.spread).add_(EPSILON), value=-1.0)


def update_flat(weight: torch.Tensor, gradient: torch.Tensor, moments: Moments, step: Coefficients) -> None:
    """`update` of one long vector, block by block."""
    for start in range(0, len(weight), BLOCK):
        stop = start + BLOCK
        update(weight[start:stop], gradient[start:stop], moments.rows(start, stop), step)
