"""GLER-BiGRUnet in plain PyTorch, as one would write it down from the paper: what ours is measured against.

Weights carry the names of `groundcast.models.gler_bigrunet`, so that a state dict fits both.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F


class PlainGlfe(nn.Module):
    def __init__(self, width, hidden, activation):
        super().__init__()
        self.dense = nn.Linear(width, hidden)
        self.conv = nn.Conv1d(hidden, hidden, 3, padding=1)
        self.activation = getattr(torch, activation)

    def forward(self, x):
        x = self.activation(self.dense(x))
        return self.activation(self.conv(x.transpose(1, 2))).transpose(1, 2)


class PlainCross(nn.Module):
    def __init__(self, hidden, memory, heads):
        super().__init__()
        self.heads = heads
        self.query, self.out = nn.Linear(hidden, hidden), nn.Linear(hidden, hidden)
        self.key, self.value = nn.Linear(memory, hidden), nn.Linear(memory, hidden)

    def forward(self, x, memory):
        batch, steps, hidden = x.shape
        q, k, v = (
            t.view(batch, steps, self.heads, -1).transpose(1, 2)
            for t in (self.query(x), self.key(memory), self.value(memory))
        )
        weights = (q @ k.transpose(2, 3) / math.sqrt(hidden / self.heads)).softmax(-1)
        return self.out((weights @ v).transpose(1, 2).reshape(batch, steps, hidden))


class PlainResidual(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.query = nn.Linear(hidden, hidden, bias=False)
        self.key = nn.Linear(hidden, hidden, bias=False)
        self.value = nn.Linear(hidden, hidden, bias=False)

    def forward(self, a):
        weights = (self.query(a) @ self.key(a).transpose(1, 2) / math.sqrt(a.shape[-1])).softmax(-1)
        return torch.cat([a, weights @ self.value(a)], -1)


class PlainRecurrent(nn.Module):
    def __init__(self, width, units, layers):
        super().__init__()
        self.gru = nn.GRU(width, units, layers, bidirectional=True, batch_first=True)

    def forward(self, x):
        return self.gru(x)[0]


class PlainGler(nn.Module):
    """Windows [(B, T, P_k)] to [(B, T, P_k)], or to [(B, P_k)] where the target is "last"."""

    def __init__(self, widths, activations, hidden=256, target="seq", dropout=0.2, heads=8):
        super().__init__()
        self.target, factors = target, len(widths) - 1
        memory = max(1, factors) * hidden
        self.glfe = nn.ModuleList(PlainGlfe(w, hidden, a) for w, a in zip(widths, activations))
        self.attention = PlainCross(hidden, memory, heads)
        self.narrow = nn.Linear(hidden, hidden // 2)
        self.line1 = PlainRecurrent(hidden // 2, hidden // 2, 3)
        self.line2 = PlainRecurrent(memory, hidden // 2, 1) if factors else None
        self.residual = nn.ModuleList(PlainResidual(hidden) for _ in widths)
        self.heads = nn.ModuleList(nn.Linear(2 * hidden, w) for w in widths)
        self.dropout = nn.Dropout(dropout)

    def forward(self, windows):
        local = [block(x) for block, x in zip(self.glfe, windows)]
        memory = torch.cat(local[1:] or local, -1)
        line1 = self.dropout(self.narrow(self.attention(local[0], memory)))
        lines = [self.dropout(self.line1(line1))]
        if self.line2 is not None:
            lines += [self.dropout(self.line2(memory))] * (len(local) - 1)
        features = [block(g + line) for block, g, line in zip(self.residual, local, lines)]
        if self.target == "last":
            features = [f[:, -1] for f in features]
        return [head(self.dropout(f)) for head, f in zip(self.heads, features)]


def log_cosh(answers, truths):
    """MOA-LogCosh: mean over the outputs of mean log cosh."""
    losses = []
    for answer, truth in zip(answers, truths):
        d = (answer - truth).abs()
        losses.append((d + F.softplus(-2 * d) - math.log(2)).mean())
    return sum(losses) / len(losses)


def cut(tables, starts, steps, target):
    """Windows and truths of the windows that begin at rows `starts` of the tables [(N, P_k)]."""
    windows = [torch.stack([t[s : s + steps] for s in starts]) for t in tables]
    if target == "last":
        return windows, [torch.stack([t[s + steps] for s in starts]) for t in tables]
    return windows, [torch.stack([t[s + 1 : s + steps + 1] for s in starts]) for t in tables]


def nadam(net, rate=1e-4):
    """Keras's Nadam in torch's words."""
    return torch.optim.NAdam(net.parameters(), lr=rate, momentum_decay=1.0, eps=1e-7)
