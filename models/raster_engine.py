"""Training of networks on maps: windows of past maps to the next one."""

from __future__ import annotations

import math

import numpy as np
import torch

from .blocks.similarity import MapLoss
from .cnn_phlstm import CnnRecurrent
from .descent import Descent, Scores
from .losses import r2


class RasterEngine(Descent):
    """Adam on 0.7 MAE + 0.3 (1 - MS-SSIM); a map that several windows of a batch share is encoded once.

    Args:
        maps: (N, Y, X) compressed, on the training device.
        mask: (Y, X), 1 where there is a value.
        steps: T, maps in a window.
        training, validation: (W,) first map of each window.
    """

    def __init__(self, net: CnnRecurrent, maps, mask, steps: int, training, validation, seed: int):
        super().__init__(net, maps.device, seed)
        self.maps, self.steps = maps, steps
        self.training, self.validation = (
            torch.as_tensor(starts, device=maps.device) for starts in (training, validation)
        )
        self.criterion = MapLoss(mask).to(maps.device)
        trained = [weight for weight in net.parameters() if weight.requires_grad]
        self.optimizer = torch.optim.Adam(trained)

    def step(self, number: int) -> None:
        starts = self.training[self.samples[number]]
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.criterion(self._answers(starts), self.maps[starts + self.steps])
        loss.backward()
        self.optimizer.step()
        self.total += loss.detach() * len(starts)
        self.seen += len(starts)

    @torch.no_grad()
    def evaluate(self) -> Scores:
        """Loss and R2 of the validation windows, a few at a time."""
        losses, sums = 0.0, np.zeros(3)
        mask = self.criterion.mask
        for starts in self.validation.split(8):
            truth = self.maps[starts + self.steps]
            answers = self._answers(starts)
            losses += float(self.criterion(answers, truth)) * len(starts)
            known, error = truth * mask, (answers - truth) * mask
            sums += [float(s) for s in (error.square().sum(), known.sum(), known.square().sum())]
        count = int(mask.sum()) * len(self.validation)
        return Scores(losses / max(1, len(self.validation)), r2(*sums, count) if count else math.nan)

    def _answers(self, starts: torch.Tensor) -> torch.Tensor:
        """(B, Y, X) forecasts of the maps after the windows that begin at `starts` (B,)."""
        rows = starts[:, None] + torch.arange(self.steps, device=self.device)
        dates, place = torch.unique(rows, return_inverse=True)
        return self.net.answer(self.net.encode(self.maps[dates])[place])
