"""Peephole LSTM layers (Gers, Schraudolph & Schmidhuber 2002): gates that look at the cell's state."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F


class PeepholeLstm(nn.Module):
    """One layer; He et al. 2022, eq 5 to 10, where the sign of the Hadamard product stands for a plain one.

        i = s(W_i x + U_i h + p_i * c + b_i)          f = s(W_f x + U_f h + p_f * c + b_f)
        g = tanh(W_g x + U_g h + b_g)                 c' = f * c + i * g
        o = s(W_o x + U_o h + p_o * c' + b_o)         h' = o * tanh(c')

    Peepholes p are vectors: a gate sees the state of its own unit only. The products with x of all steps
    are one; the loop holds those with h.
    """

    def __init__(self, width: int, units: int):
        super().__init__()
        self.units = units
        self.weight_ih = nn.Parameter(torch.empty(4 * units, width))
        self.weight_hh = nn.Parameter(torch.empty(4 * units, units))
        self.bias = nn.Parameter(torch.zeros(4 * units))
        self.peephole = nn.Parameter(torch.zeros(3, units))
        self.initialise()

    def initialise(self, generator: torch.Generator | None = None) -> None:
        """As Keras draws an LSTM: glorot uniform, orthogonal, zero biases but one for the forget gate."""
        nn.init.xavier_uniform_(self.weight_ih, generator=generator)
        nn.init.orthogonal_(self.weight_hh, generator=generator)
        nn.init.zeros_(self.peephole)
        with torch.no_grad():
            self.bias.zero_()[self.units : 2 * self.units] = 1.0

    def forward(self, steps: torch.Tensor) -> torch.Tensor:
        """(T, B, I) to (T, B, U)."""
        inputs = F.linear(steps, self.weight_ih, self.bias)
        hidden = cell = steps.new_zeros(steps.shape[1], self.units)
        upwards = self.weight_hh.t()
        early, late = self.peephole[:2].flatten(), self.peephole[2]
        told = []
        for given in inputs:
            gates = torch.addmm(given, hidden, upwards)
            first, new, last = gates.split([2 * self.units, self.units, self.units], dim=1)
            take, keep = torch.addcmul(first, early, cell.repeat(1, 2)).sigmoid().chunk(2, dim=1)
            cell = torch.addcmul(keep * cell, take, new.tanh())
            hidden = torch.addcmul(last, late, cell).sigmoid() * cell.tanh()
            told.append(hidden)
        return torch.stack(told)
