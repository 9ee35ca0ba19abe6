"""Block after block: a network of groups forecasts some dates at once, and goes on from them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import torch

from .crew import Crew

AT_ONCE = 32
"""Groups that go through a network together."""


@dataclass(frozen=True, eq=False)
class Surroundings:
    """What all groups see beside their own values.

    Attributes:
        calendar: (C + H + A, F) of the known dates and those after them.
        past: (C, P_f) standardised of each factor.
        coming: (H, P_f) that it shall take next; None where the network forecasts it.
        context, ahead: C dates that a network looks at, and A that it forecasts at once.
    """

    calendar: torch.Tensor
    past: list[torch.Tensor]
    coming: list[torch.Tensor | None]
    context: int
    ahead: int

    def block(self, start: int) -> list[torch.Tensor | None]:
        """(A, P_f) of each given factor from lead `start` on; what lies beyond its end repeats its last."""
        rows = torch.arange(start, start + self.ahead)
        return [None if path is None else path[rows.clamp(max=len(path) - 1)] for path in self.coming]


def roll_blocks(net, known: torch.Tensor, around: Surroundings, horizon: int):
    """(H, G, L) standardised after `known` (C, G, L), and (H, P_f) of each factor, the groups' mean.

    A group sees its own forecast of a factor, where no path is given.
    """
    parts, groups = known.transpose(0, 1).split(AT_ONCE), known.shape[1]
    crew = Crew() if next(net.parameters()).device.type == "cpu" else Crew(most=1)
    # Whole parts on a thread each: threads within every small operation wait for one another.
    tasks = [partial(_several, net, parts[place :: crew.size], around, horizon) for place in range(crew.size)]
    with crew.at_work():
        done = crew.run(tasks)
    told = [done[place % crew.size][place // crew.size] for place in range(len(parts))]
    sums = [sum(rows.sum(axis=0) for rows in each) for each in zip(*(factors for _, factors in told))]
    return torch.cat([values for values, _ in told]).transpose(0, 1).numpy(), [s / groups for s in sums]


@torch.no_grad()
def _several(net, parts, around: Surroundings, horizon: int) -> list:
    """`_rolled` of each part (B, C, L); gradients are switched off for a thread alone."""
    device = next(net.parameters()).device
    return [_rolled(net, part.to(device), around, horizon) for part in parts]


def _rolled(net, values: torch.Tensor, around: Surroundings, horizon: int):
    """(B, H, L) after `values` (B, C, L), and (B, H, P_f) of each factor."""
    many, device = len(values), values.device
    past = [_spread(rows, many, device) for rows in around.past]
    blocks, forcing = [], [[] for _ in past]
    for start in range(0, horizon, around.ahead):
        now = _spread(around.calendar[start : start + around.context + around.ahead], many, device)
        known, after = now[:, : around.context], now[:, around.context :]
        coming = [None if path is None else _spread(path, many, device) for path in around.block(start)]
        told, own = net.tell(values, known, after, past, coming)
        taken = [mine if path is None else path for mine, path in zip(own, coming)]
        values, past = (
            _slid(values, told, around.context),
            [_slid(rows, new, around.context) for rows, new in zip(past, taken)],
        )
        blocks.append(told)
        for rows, mine in zip(forcing, own):
            rows.append(mine)
    ahead = torch.cat(blocks, dim=1)[:, :horizon].cpu()
    return ahead, [torch.cat(rows, dim=1)[:, :horizon].cpu().numpy() for rows in forcing]


def _slid(known: torch.Tensor, new: torch.Tensor, context: int) -> torch.Tensor:
    """The last `context` dates of what is known and new, (B, C, P)."""
    return torch.cat([known, new], dim=1)[:, -context:]


def _spread(rows: torch.Tensor, many: int, device: torch.device) -> torch.Tensor:
    """(N, P) as (B, N, P), the same for all of a batch."""
    return rows.to(device).expand(many, -1, -1)
