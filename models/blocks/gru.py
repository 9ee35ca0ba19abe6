"""GRU layers, both directions in one product, with their gradient written out."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional as F

from .windows import pick


class Gru(nn.Module):
    """A stack of GRU layers, one way or both ways: weights and answers of `nn.GRU` (reset after, as Keras).

    On a processor torch walks through the steps of each direction with some thirty small
    operations each; here all directions step together with ten. Elsewhere `nn.GRU` runs.
    """

    def __init__(self, width: int, units: int, layers: int, directions: int = 2):
        super().__init__()
        self.gru = nn.GRU(width, units, layers, bidirectional=directions == 2)
        self.suffixes = ("", "_reverse")[:directions]

    def forward(self, steps: torch.Tensor) -> torch.Tensor:
        """(T, B, I) to (T, B, D U), D directions."""
        if steps.device.type != "cpu":
            return self.gru(steps)[0]
        for layer in range(self.gru.num_layers):
            ways = zip(self._input_weights(layer), (steps, steps.flip(0)))
            steps = self._recur(layer, [F.linear(way, *weights) for weights, way in ways])
        return steps

    def of_table(self, table: torch.Tensor, index: torch.Tensor) -> torch.Tensor:
        """The first and only layer on windows `index` (T, W) of `table` (R, I): (T, W, D U).

        The input products are made for the rows of the table, of which windows share most.
        """
        if table.device.type != "cpu":
            return self.gru(pick(table, index))[0]
        ways = zip(self._input_weights(0), (index, index.flip(0)))
        return self._recur(0, [pick(F.linear(table, *weights), way) for weights, way in ways])

    def _names(self, layer: int) -> list[str]:
        return [f"l{layer}{suffix}" for suffix in self.suffixes]

    def _input_weights(self, layer: int) -> list[tuple[torch.Tensor, torch.Tensor]]:
        names = self._names(layer)
        return [(getattr(self.gru, f"weight_ih_{n}"), getattr(self.gru, f"bias_ih_{n}")) for n in names]

    def _recur(self, layer: int, ways: list[torch.Tensor]) -> torch.Tensor:
        names = self._names(layer)
        weights = torch.stack([getattr(self.gru, f"weight_hh_{n}") for n in names])
        biases = torch.stack([getattr(self.gru, f"bias_hh_{n}") for n in names])
        hidden = _Recurrence.apply(torch.stack(ways, dim=1), weights, biases)
        back = [hidden[:, way].flip(0) for way in range(1, len(names))]
        return torch.cat([hidden[:, 0], *back], dim=-1)


class _Recurrence(torch.autograd.Function):
    """h = (1 - z) n + z h', n = tanh(x_n + r (U_n h' + b_n)), r and z = sigmoid(x + U h' + b).

    Inputs (T, D, B, 3U) for D directions, the second with time reversed; weights (D, 3U, U),
    biases (D, 3U), gates in the order r, z, n. Output (T, D, B, U).
    """

    @staticmethod
    def forward(ctx, inputs, weights, biases):
        steps, ways, batch, gates = inputs.shape
        units = gates // 3
        hidden = inputs.new_zeros(steps + 1, ways, batch, units)
        inner = inputs.new_empty(steps, ways, batch, gates)
        switches = inputs.new_empty(steps, ways, batch, 2 * units)
        news = inputs.new_empty(steps, ways, batch, units)
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
        steps, ways, batch, units = news.shape
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
            carried = torch.baddbmm(kept, outwards[t].view(ways, batch, 3 * units), weights)
        inwards = outwards.clone()
        torch.mul(totals, through_new, out=inwards[:, :, :, 2])
        rows = ways, steps * batch
        by_direction = outwards.view(steps, ways, batch, 3 * units).transpose(0, 1).reshape(*rows, -1)
        before = hidden[:-1].transpose(0, 1).reshape(*rows, -1)
        to_weights = torch.bmm(by_direction.transpose(1, 2), before)
        return inwards.view(steps, ways, batch, 3 * units), to_weights, by_direction.sum(1)
