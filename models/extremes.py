"""Largest and smallest value of each map, followed by two small GRUs: what maps are compressed by.

He et al. 2022, section III-B: values above 0 are divided by the fitted maximum of their date, values
below by the size of the fitted minimum (eq 3), so that most lie between -1 and 1; forecasts are
multiplied by the extremes that the same networks give for their dates (eq 4).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from ..core.errors import GroundCastError
from .blocks.initial import initialise
from .losses import log_cosh

STEPS, UNITS, LAYERS, BATCH = 15, 64, 3, 64
LEAST = 1e-3
"""An extreme nearer to 0 than this share of the largest one would blow values up."""


class ExtremeNet(nn.Module):
    """Two networks side by side, three GRU layers and a Dense each: (B, T, 2) to the next (B, 2)."""

    def __init__(self):
        super().__init__()
        self.recurrent = nn.ModuleList(nn.GRU(1, UNITS, LAYERS, batch_first=True) for _ in range(2))
        self.dense = nn.ModuleList(nn.Linear(UNITS, 1) for _ in range(2))

    def forward(self, windows: torch.Tensor) -> torch.Tensor:
        """(B, T, 2) maxima and minima, scaled, to the next (B, 2)."""
        pairs = zip(self.recurrent, self.dense, windows.unsqueeze(-1).unbind(2))
        return torch.cat([dense(recurrent(series)[0][:, -1]) for recurrent, dense, series in pairs], dim=1)


@dataclass(frozen=True, eq=False)
class Extremes:
    """Fitted networks of the extremes.

    Attributes:
        net: trained.
        low, high: (2,) range of the maximum's and of the minimum's series in training, mm.
        steps: dates that the networks look at.
    """

    net: ExtremeNet
    low: np.ndarray
    high: np.ndarray
    steps: int

    def follow(self, series: np.ndarray, horizon: int) -> np.ndarray:
        """(N + horizon, 2) maximum and minimum, mm: fitted one step ahead, then rolled forward.

        The first dates, which have too short a past, keep their own.

        Args:
            series: (N, 2) maximum and minimum of each known map.
        """
        scaled = self._scaled(series)
        with torch.no_grad():
            found = self._fitted(scaled)
            window = found.new_tensor(scaled[-self.steps :])[None]
            ahead = []
            for _ in range(horizon):
                ahead.append(self.net(window))
                window = torch.cat([window[:, 1:], ahead[-1][:, None]], dim=1)
        told = torch.cat([found, *ahead]).cpu().numpy()
        return _guarded(told * (self.high - self.low) + self.low, self.high[0], self.low[1])

    def _fitted(self, scaled: np.ndarray) -> torch.Tensor:
        """(N, 2): the first `steps` dates as they are, the others as the network tells them."""
        device = next(self.net.parameters()).device
        known = torch.from_numpy(scaled).to(device)
        if len(known) <= self.steps:
            return known
        windows = known.unfold(0, self.steps, 1)[:-1].transpose(1, 2)
        return torch.cat([known[: self.steps], self.net(windows)])

    def _scaled(self, series: np.ndarray) -> np.ndarray:
        return ((series - self.low) / (self.high - self.low)).astype(np.float32)


def of_maps(values: np.ndarray) -> np.ndarray:
    """(N, 2) largest and smallest value of each row of `values` (N, P)."""
    return np.stack([values.max(axis=1), values.min(axis=1)], axis=1)


def train(series: np.ndarray, epochs: int, rate: float, seed: int, progress) -> Extremes:
    """Fit both networks to `series` (N, 2), of the known past only.

    Loss log cosh, Adam, batches of 64 windows of 15 dates (a third of the dates where there are fewer).

    Args:
        progress: told the share that is done, 0 to 1; it may raise to cancel.

    Raises:
        GroundCastError: the loss or a weight is no longer a number (`loss-not-finite`).
    """
    low, high = series.min(axis=0), series.max(axis=0)
    high = np.where(high > low, high, low + 1)
    draw = torch.Generator().manual_seed(seed)
    net = ExtremeNet()
    initialise(net, draw)
    made = Extremes(net, low, high, max(1, min(STEPS, len(series) // 3)))
    known = torch.from_numpy(made._scaled(series))
    windows = known.unfold(0, made.steps, 1)[:-1].transpose(1, 2)
    truths = known[made.steps :]
    optimizer = torch.optim.Adam(made.net.parameters(), lr=rate)
    for epoch in range(epochs):
        for batch, rows in enumerate(torch.randperm(len(windows), generator=draw).split(BATCH), start=1):
            optimizer.zero_grad()
            loss = log_cosh(made.net(windows[rows]) - truths[rows]).mean()
            loss.backward()
            optimizer.step()
            _require_number(loss, net, epoch + 1, batch, rate)
        progress((epoch + 1) / epochs)
    made.net.eval().requires_grad_(False)
    return made


def _require_number(loss: torch.Tensor, net: ExtremeNet, epoch: int, batch: int, rate: float) -> None:
    if torch.isfinite(loss) and all(torch.isfinite(weight).all() for weight in net.parameters()):
        return
    raise GroundCastError(
        f"The loss is no longer a number in epoch {epoch}, batch {batch} of the two small networks that "
        f"follow the extremes of each map; most likely their learning rate of {rate:g} is too high.",
        "Set a lower compression learning rate (compression_rate).",
        "loss-not-finite",
    )


def compress(values: np.ndarray, extremes: np.ndarray) -> np.ndarray:
    """Values (N, P) mm over the extremes (N, 2) of their dates (eq 3); not clipped."""
    return values / np.where(values > 0, extremes[:, :1], -extremes[:, 1:])


def expand(values: np.ndarray, extremes: np.ndarray) -> np.ndarray:
    """What `compress` undoes (eq 4), mm."""
    return values * np.where(values > 0, extremes[:, :1], -extremes[:, 1:])


def _guarded(extremes: np.ndarray, largest: float, smallest: float) -> np.ndarray:
    """Maxima above 0 and minima below it, however a fit may stray."""
    least = max(LEAST * max(largest, -smallest), LEAST)
    return np.stack([np.maximum(extremes[:, 0], least), np.minimum(extremes[:, 1], -least)], axis=1)
