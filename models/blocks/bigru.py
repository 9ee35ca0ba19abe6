"""Bidirectional GRU layers, both directions in one product, with their gradient written out."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from .windows import pick


class BiGru(nn.Module):
    """A stack of bidirectional GRU layers: weights and answers of `nn.GRU` (reset after, as Keras).

    On a processor torch walks through the steps of each direction with some thirty small
    operations each; here both directions step together with ten. Elsewhere `nn.GRU` runs.
    """

    def __init__(self, width: int, units: int, layers: int):
        super().__init__()
        self.gru = nn.GRU(width, units, layers, bidirectional=True)

    def forward(self, steps: torch.Tensor) -> torch.Tensor:
        """(T, B, I) to (T, B, 2U)."""
        if steps.device.type != "cpu":
            return self.gru(steps)[0]
        for layer in range(self.gru.num_layers):
            ahead, back = self._input_weights(layer)
            steps = self._recur(layer, F.linear(steps, *ahead), F.linear(steps.flip(0), *back))
        return steps

    def of_table(self, table: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
        """The first and only layer on windows `index` (T, W) of `table` (R, I): (T, W, 2U).

        The input products are made for the rows of the table, of which windows share most.
        """
        if table.device.type != "cpu":
            return self.gru(pick(table, index))[0]
        ahead, back = (F.linear(table, *weights) for weights in self._input_weights(0))
        return self._recur(0, pick(ahead, index), pick(back, index.flip(0)))

    def _input_weights(self, layer: int) -> list[tuple[torch.Tensor, torch.Tensor]]:
        names = (f"l{layer}", f"l{layer}_reverse")
        return [(getattr(self.gru, f"weight_ih_{n}"), getattr(self.gru, f"bias_ih_{n}")) for n in names]

    def _recur(self, layer: int, ahead: torch.Tensor, back: torch.Tensor) -> torch.Tensor:
        names = (f"l{layer}", f"l{layer}_reverse")
        weights = torch.stack([getattr(self.gru, f"weight_hh_{n}") for n in names])
        biases = torch.stack([getattr(self.gru, f"bias_hh_{n}") for n in names])
        hidden = _Recurrence.apply(ahead, back, weights, biases)
        return torch.cat([hidden[:, 0], hidden[:, 1].flip(0)], dim=-1)


class _Recurrence(torch.autograd.Function):
    """h = (1 - z) n + z h', n = tanh(x_n + r (U_n h' + b_n)), r and z = sigmoid(x + U h' + b).

    Inputs (T, B, 3U) for both directions, the second with time reversed; weights (2, 3U, U),
    biases (2, 3U), gates in the order r, z, n. Output (T, 2, B, U).
    """

    @staticmethod
    def forward(ctx, ahead, back, weights, biases):
        steps, batch, gates = ahead.shape
        units = gates // 3
        hidden = ahead.new_zeros(steps + 1, 2, batch, units)
        inner = ahead.new_empty(steps, 2, batch, gates)
        switches = ahead.new_empty(steps, 2, batch, 2 * units)
        news = ahead.new_empty(steps, 2, batch, units)
        inputs = torch.stack([ahead, back], dim=1)
        upwards, offset = weights.transpose(1, 2).contiguous(), biases[:, None]
        for t in range(steps):
            torch.baddbmm(offset, hidden[t], upwards, out=inner[t])
            torch.add(inputs[t, ..., : 2 * units], inner[t, ..., : 2 * units], out=switches[t]).sigmoid_()
            reset, update = switches[t, ..., :units], switches[t, ..., units:]
            torch.addcmul(inputs[t, ..., 2 * units :], reset, inner[t, ..., 2 * units :], out=news[t]).tanh_()
            torch.lerp(news[t], hidden[t], update, out=hidden[t + 1])
        ctx.save_for_backward(hidden, inner, switches, news, weights)
        return hidden[1:]

    @staticmethod
    def backward(ctx, given):
        hidden, inner, switches, news, weights = ctx.saved_tensors
        steps, _, batch, units = news.shape
        reset, update = switches[..., :units], switches[..., units:]
        through_new = (1 - update) * (1 - news * news)
        slopes = torch.stack(
            [
                through_new * inner[..., 2 * units :] * reset * (1 - reset),
                (hidden[:-1] - news) * update * (1 - update),
                through_new * reset,
            ],
            dim=3,
        )
        totals, outwards = torch.empty_like(news), torch.empty_like(slopes)
        carried = torch.zeros_like(news[0])
        for t in reversed(range(steps)):
            torch.add(carried, given[t], out=totals[t])
            torch.mul(slopes[t], totals[t].unsqueeze(2), out=outwards[t])
            kept = totals[t] * update[t]
            carried = torch.baddbmm(kept, outwards[t].view(2, batch, 3 * units), weights)
        inwards = outwards.clone()
        torch.mul(totals, through_new, out=inwards[:, :, :, 2])
        by_direction = outwards.view(steps, 2, batch, 3 * units).transpose(0, 1).reshape(2, -1, 3 * units)
        before = hidden[:-1].transpose(0, 1).reshape(2, -1, units)
        inwards = inwards.view(steps, 2, batch, 3 * units)
        to_weights = torch.bmm(by_direction.transpose(1, 2), before)
        return inwards[:, 0], inwards[:, 1], to_weights, by_direction.sum(1)
