"""The network of the learned correction: it gates what the members say apart from the combination.

For each series it gives a weight to each member's departure, and a remainder. It starts at no correction at
all. What a date does to all series teaches nothing: errors and corrections of one origin and lead stand about
their means over the series.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import nn

from .learned_lessons import Lesson

WIDTH = 16
DROPOUT = 0.1
RATE, DECAY = 2e-3, 0.1
ROWS, TOGETHER = 256, 4
"""A step sees so many series of each of so many origins and leads."""

BLOCK = 1 << 16


class Gate(nn.Module):
    """(B, K) contexts and (B, M) departures to (B,) corrections, in noise levels."""

    def __init__(self, context: int, members: int):
        super().__init__()
        self.first = nn.Linear(context, WIDTH)
        self.second = nn.Linear(WIDTH, WIDTH // 2)
        self.last = nn.Linear(WIDTH // 2, members + 1)
        self.dropout = nn.Dropout(DROPOUT)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)

    def forward(self, context: torch.Tensor, apart: torch.Tensor) -> torch.Tensor:
        """Contexts (B, K) and departures of the members from the forecast (B, M) to corrections (B,)."""
        inside = self.dropout(nn.functional.gelu(self.first(context)))
        gates = self.last(nn.functional.gelu(self.second(inside)))
        return (gates[:, :-1] * apart).sum(dim=1) + gates[:, -1]


def trained(
    lessons: Sequence[Lesson], seed: int, epochs: int, after: Callable[[Gate], None] = lambda net: None
) -> Gate:
    """A network that learned so many epochs from the `lessons`.

    Args:
        after: told the network after each epoch; it may raise to cancel.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        net = Gate(lessons[0].context.shape[1], lessons[0].apart.shape[1])
        optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
        draw = np.random.default_rng(seed)
        for _ in range(epochs):
            net.train()
            for part in np.array_split(draw.permutation(len(lessons)), max(len(lessons) // TOGETHER, 1)):
                _step(net, optimizer, [lessons[place] for place in part], draw)
            after(net.eval())
    return net.eval()


def told(nets: Sequence[Gate], context: np.ndarray, apart: np.ndarray) -> np.ndarray:
    """(S,) float32 mean correction of the networks, in noise levels."""
    result = np.empty(len(context), np.float32)
    with torch.no_grad():
        for start in range(0, len(context), BLOCK):
            part = slice(start, start + BLOCK)
            given = torch.from_numpy(context[part]), torch.from_numpy(apart[part])
            result[part] = torch.stack([net(*given) for net in nets]).mean(dim=0).numpy()
    return result


def gain(nets: Sequence[Gate], lessons: Sequence[Lesson]) -> float:
    """1 - RMSE with the networks / RMSE without, over the lessons of one origin."""
    before, after = [], []
    for lesson in lessons:
        given = told(nets, lesson.context, lesson.apart)
        before.append(np.square(lesson.errors).mean())
        after.append(np.square(lesson.errors - (given - given.mean())).mean())
    return float(1 - np.sqrt(np.mean(after) / np.mean(before))) if np.mean(before) > 0 else 0.0


def arrays(nets: Sequence[Gate]) -> dict[str, np.ndarray]:
    """The networks' weights by name, for a model file."""
    named = ((number, net.state_dict()) for number, net in enumerate(nets))
    return {f"{number}/{key}": part.numpy() for number, state in named for key, part in state.items()}


def loaded(count: int, given: dict[str, np.ndarray]) -> tuple[Gate, ...]:
    """The networks that `arrays` told.

    Raises:
        KeyError, ValueError: a part is missing or of another shape.
    """
    nets = []
    for number in range(count):
        state = {
            k.split("/", 1)[1]: torch.from_numpy(v) for k, v in given.items() if k.startswith(f"{number}/")
        }
        net = Gate(state["first.weight"].shape[1], len(state["last.bias"]) - 1)
        try:
            net.load_state_dict(state)
        except RuntimeError as error:
            raise ValueError("The networks of the correction do not fit together.") from error
        nets.append(net.eval())
    return tuple(nets)


def _step(net: Gate, optimizer, lessons: Sequence[Lesson], draw: np.random.Generator) -> None:
    """One step down on a drawn part of the series of some lessons."""
    rows = [draw.integers(len(lesson.errors), size=ROWS) for lesson in lessons]
    context, apart = (
        torch.from_numpy(np.concatenate([getattr(each, part)[row] for each, row in zip(lessons, rows)]))
        for part in ("context", "apart")
    )
    wanted = np.stack([(each.errors - each.errors.mean())[row] for each, row in zip(lessons, rows)])
    given = net(context, apart).reshape(len(lessons), -1)
    about = given - given.mean(dim=1, keepdim=True)
    loss = nn.functional.huber_loss(about, torch.from_numpy(wanted), delta=2.0)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
