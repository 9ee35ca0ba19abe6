"""0.7 MAE + 0.3 (1 - MS-SSIM), the loss of He et al. 2022 (eq 11), on maps with a mask."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from ...core import similarity

RANGE = 2.0
"""Values lie between -1 and 1."""

SHARE_OF_MAE, SHARE_OF_LIKENESS = 0.7, 0.3


class MapLoss(nn.Module):
    """The loss of maps of one size.

    Args:
        mask: (Y, X) float, 1 where there is a value. Elsewhere maps are 0 and left out of the MAE.
    """

    def __init__(self, mask: torch.Tensor):
        super().__init__()
        height, width = mask.shape
        count = similarity.scales(height, width)
        self.weights = similarity.weights(count).tolist()
        self.register_buffer("mask", mask)
        for axis, side in enumerate(mask.shape):
            # Halving changes the side; the window shrinks with the smallest map.
            size = min(similarity.WINDOW, side >> (count - 1))
            bell = torch.from_numpy(similarity.gaussian(size).astype(np.float32))
            self.register_buffer(
                f"bell{axis}", bell.view(1, 1, -1, 1) if axis == 0 else bell.view(1, 1, 1, -1)
            )

    def forward(self, answer: torch.Tensor, truth: torch.Tensor) -> torch.Tensor:
        """The mean over maps (B, Y, X), both between -1 and 1."""
        answer, truth = answer * self.mask, truth * self.mask
        mae = (answer - truth).abs().sum() / (self.mask.sum() * len(answer))
        return SHARE_OF_MAE * mae + SHARE_OF_LIKENESS * (1 - self.likeness(answer, truth))

    def likeness(self, one: torch.Tensor, two: torch.Tensor) -> torch.Tensor:
        """Mean MS-SSIM of maps (B, Y, X)."""
        one, two = one[:, None], two[:, None]
        product = torch.ones(len(one), device=one.device)
        for scale, weight in enumerate(self.weights):
            light, shape = self._parts(one, two)
            last = scale == len(self.weights) - 1
            value = (light * shape if last else shape).mean(dim=(1, 2, 3))
            # relu and a tiny floor: a power below 1 has no slope at 0.
            product = product * (F.relu(value) + 1e-8) ** weight
            one, two = F.avg_pool2d(one, 2), F.avg_pool2d(two, 2)
        return product.mean()

    def _parts(self, one: torch.Tensor, two: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Luminance, and contrast times structure; five blurs as one convolution."""
        stacked = torch.cat([one, two, one * one, two * two, one * two], dim=0)
        blurred = F.conv2d(F.conv2d(stacked, self.bell0), self.bell1)
        mean_one, mean_two, square_one, square_two, both = blurred.chunk(5)
        first, second = (similarity.K1 * RANGE) ** 2, (similarity.K2 * RANGE) ** 2
        apart = mean_one * mean_two
        squares = mean_one.square() + mean_two.square()
        light = (2 * apart + first) / (squares + first)
        return light, (2 * (both - apart) + second) / (square_one + square_two - squares + second)
