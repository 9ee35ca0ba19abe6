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
"""Elements that are updated at once: weight, moments and gradient together fit a core's cache."""


@dataclass(frozen=True)
class Coefficients:
    """One step's numbers: w -= size * (m + share * g) / (sqrt(v) + floor)."""

    size: float
    share: float
    floor: float


@dataclass
class Clock:
    """Step number and product of the momenta u_1 ... u_t; u_t = 0.9 (1 - 0.5 * 0.96^t)."""

    step: int = 0
    momenta: float = 1.0

    def tick(self, rate: float) -> Coefficients:
        """Begin the next step with learning rate `rate`."""
        self.step += 1
        momentum, following = (BETA1 * (1 - 0.5 * 0.96**t) for t in (self.step, self.step + 1))
        self.momenta *= momentum
        of_gradient = (1 - momentum) / (1 - self.momenta)
        of_mean = following / (1 - self.momenta * following)
        correction = math.sqrt(1 - BETA2**self.step)
        return Coefficients(rate * of_mean * correction, of_gradient / of_mean, EPSILON * correction)


class Moments:
    """First and second moment of one weight tensor."""

    def __init__(self, weight: torch.Tensor):
        self.mean = torch.zeros_like(weight)
        self.square = torch.zeros_like(weight)


def update(weight: torch.Tensor, gradient: torch.Tensor, moments: Moments, first: int, step: Coefficients):
    """Take one step in place on the rows of `weight` that begin at `first`.

    Args:
        weight: (R, ...), contiguous, with its `moments`.
        gradient: (r, ...) of the rows first to first + r; it is overwritten.
    """
    rows = max(1, BLOCK // max(1, gradient[0].numel()))
    for start in range(0, len(gradient), rows):
        part = slice(first + start, first + min(start + rows, len(gradient)))
        _update(weight[part], gradient[start : start + rows], moments.mean[part], moments.square[part], step)


def _update(weight, gradient, mean, square, step: Coefficients) -> None:
    mean.lerp_(gradient, 1 - BETA1)
    square.mul_(BETA2).addcmul_(gradient, gradient, value=1 - BETA2)
    change = torch.add(mean, gradient, alpha=step.share)
    root = torch.sqrt(square, out=gradient).add_(step.floor)
    weight.addcdiv_(change, root, value=-step.size)
