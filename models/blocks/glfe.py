"""Global-local feature extraction (GLFE): Dense and Conv1D in series, Huo et al. 2024, eq 3 and 4."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F


class Global(nn.Module):
    """P columns of a date to H features by a Dense alone: GLFE without its convolution."""

    def __init__(self, width: int, hidden: int, activation: str):
        super().__init__()
        self.dense = nn.Linear(width, hidden)
        self.activation = {"tanh": torch.tanh, "relu": torch.relu}[activation]

    def local(self, projected: torch.Tensor) -> torch.Tensor:
        """(N, H) features of dates from `dense` of them: a date is the same in every window."""
        return self.activation(projected)


class Glfe(nn.Module):
    """P columns of a date to H features, then their neighbours in time.

    The Dense sees one date and the convolution three, so both are computed once for each distinct
    date, not once for each window and step; `blocks.windows` picks the windows out of the three
    results a date can have: inside a window, at its first step and at its last, where the
    convolution meets zeros.
    """

    def __init__(self, width: int, hidden: int, activation: str):
        super().__init__()
        self.dense = nn.Linear(width, hidden)
        self.conv = nn.Conv1d(hidden, hidden, 3, padding=1)
        self.activation = {"tanh": torch.tanh, "relu": torch.relu}[activation]

    def local(self, projected: torch.Tensor) -> torch.Tensor:
        """Features of consecutive dates.

        Args:
            projected: (N, H), `dense` of N dates, before the activation.

        Returns:
            (3N, H): inside a window, at the first step of one, at the last step of one.
        """
        features = self.activation(projected)
        taps = self.conv.weight.permute(2, 0, 1).reshape(-1, self.conv.in_channels)
        before, here, after = F.linear(features, taps).chunk(3, dim=1)
        here = here + self.conv.bias
        before = F.pad(before[:-1], (0, 0, 1, 0))
        after = F.pad(after[1:], (0, 0, 0, 1))
        return self.activation(torch.cat([before + here + after, here + after, before + here]))
