"""Training of networks on maps: windows of past maps to the next one."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
import torch

from .blocks.similarity import MapLoss
from .cnn_phlstm import CnnRecurrent
from .descent import Descent, Scores
from .losses import r2, skill

FACTOR_WEIGHT = 0.1
"""Weight of the factors' own mean squared error beside the loss of the maps."""


class RasterEngine(Descent):
    """Adam on 0.7 MAE + 0.3 (1 - MS-SSIM); a map that several windows of a batch share is encoded once.

    Factors add the error of their own forecast to the loss; what is validated is the maps alone.

    Args:
        maps: (N, Y, X) compressed, on the training device.
        mask: (Y, X), 1 where there is a value.
        steps: T, maps in a window.
        training, validation: (W,) first map of each window.
        factors: (N, P_f) standardised of each factor.
        kept: (N, Y, X) the map before each one, seen as that one is, where maps are of deviations.
    """

    def __init__(
        self, net: CnnRecurrent, maps, mask, steps: int, training, validation, seed, factors=(), kept=None
    ):
        super().__init__(net, maps.device, seed)
        self.maps, self.steps, self.factors, self.kept = maps, steps, factors, kept
        self.training, self.validation = (
            torch.as_tensor(starts, device=maps.device) for starts in (training, validation)
        )
        self.criterion = MapLoss(mask).to(maps.device)
        trained = [weight for weight in net.parameters() if weight.requires_grad]
        self.optimizer = torch.optim.Adam(trained)

    def step(self, number: int) -> None:
        starts = self.training[self.samples[number]]
        self.optimizer.zero_grad(set_to_none=True)
        answers, own = self._answers(starts)
        loss = self.criterion(answers, self.maps[starts + self.steps])
        if own:
            errors = [
                (mine - table[starts + self.steps]).square().mean() for mine, table in zip(own, self.factors)
            ]
            loss = loss + FACTOR_WEIGHT * torch.stack(errors).mean()
        loss.backward()
        self.optimizer.step()
        self.count(loss.detach(), len(starts))

    def tables(self) -> list[torch.Tensor]:
        return [self.maps, *self.factors]

    @torch.no_grad()
    def evaluate(self) -> Scores:
        """Loss, R2 and skill of the validation windows, a few at a time."""
        losses, persistent, sums = 0.0, 0.0, np.zeros(3)
        mask = self.criterion.mask
        for starts in self.validation.split(8):
            truth = self.maps[starts + self.steps]
            answers = self._answers(starts)[0]
            losses += float(self.criterion(answers, truth)) * len(starts)
            known, error = truth * mask, (answers - truth) * mask
            sums += [float(s) for s in (error.square().sum(), known.sum(), known.square().sum())]
            persistent += float(((truth - self._before(starts + self.steps)) * mask).square().sum())
        count = int(mask.sum()) * len(self.validation)
        explained = r2(*sums, count) if count else math.nan
        return Scores(losses / max(1, len(self.validation)), explained, skill(sums[0], persistent))

    def _before(self, rows: torch.Tensor) -> torch.Tensor:
        """(B, Y, X) what persistence says of the maps `rows` (B,)."""
        return self.maps[rows - 1] if self.kept is None else self.kept[rows]

    def validated(self) -> Iterable[tuple[torch.Tensor, torch.Tensor]]:
        told = torch.cat([self._answers(starts)[0] for starts in self.validation.split(8)])
        yield told * self.criterion.mask, self.maps[self.validation + self.steps] * self.criterion.mask

    def _answers(self, starts: torch.Tensor) -> tuple[torch.Tensor, list[torch.Tensor]]:
        """(B, Y, X) maps after the windows that begin at `starts` (B,), and (B, P_f) of the factors."""
        rows = starts[:, None] + torch.arange(self.steps, device=self.device)
        dates, place = torch.unique(rows, return_inverse=True)
        known = [table[dates] for table in self.factors]
        return self.net.answer(self.net.encode(self.maps[dates], known)[place])
