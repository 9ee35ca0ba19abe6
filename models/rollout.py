"""Cyclic prediction: every input one step ahead, appended, and the window slides."""

from __future__ import annotations

from functools import partial

import numpy as np
import torch

from .crew import Crew
from .gler_bigrunet import GlerBiGruNet


def roll_together(
    net: GlerBiGruNet, windows: list[np.ndarray], horizon: int, every_input: bool, given: list | None = None
) -> list[np.ndarray]:
    """`roll`, on a processor with the origins shared out among its threads."""
    crew = Crew()
    if next(net.parameters()).device.type != "cpu":
        return roll(net, windows, horizon, every_input, given)
    groups = np.array_split(np.arange(len(windows[0])), min(crew.size, len(windows[0])))
    with crew.at_work():
        tasks = [partial(roll, net, [w[g] for w in windows], horizon, every_input, given) for g in groups]
        return [np.concatenate(parts) for parts in zip(*crew.run(tasks))]


@torch.no_grad()
def roll(
    net: GlerBiGruNet, windows: list[np.ndarray], horizon: int, every_input: bool, given: list | None = None
) -> list[np.ndarray]:
    """Recursive standardised forecasts (Huo et al. 2024, fig. 9).

    What is kept of the past is its projection to H features: a date enters the network through
    nothing else, so each is projected once.

    Args:
        windows: (O, T, P_k) standardised, of each input.
        given: for each input the (horizon, P_k) standardised values that take the place of the
            network's own forecast, or None where it goes on with its own; None for none at all.

    Returns:
        (O, horizon, P_k) of the deformation alone, or of every input.
    """
    device = next(net.parameters()).device
    origins, steps = windows[0].shape[:2]
    rows = [torch.from_numpy(w).to(device).flatten(0, 1) for w in windows]
    past = [p.view(origins, steps, -1) for p in net.project(rows)]
    starts = torch.arange(origins, device=device) * steps
    kept = len(windows) if every_input else 1
    forecast = [np.empty((origins, horizon, w.shape[2]), np.float32) for w in windows[:kept]]
    for lead in range(horizon):
        features = net.features([p.flatten(0, 1) for p in past], starts, steps)
        ends = [f[-1] if f.dim() == 3 else f for f in features]
        answers = [head(end) for head, end in zip(net.heads, ends)]
        if given is not None:
            answers = [_instead(answer, path, lead) for answer, path in zip(answers, given)]
        for written, answer in zip(forecast, answers):
            written[:, lead] = answer.cpu().numpy()
        past = [torch.cat([p[:, 1:], new[:, None]], dim=1) for p, new in zip(past, net.project(answers))]
    return forecast


def _instead(answer: torch.Tensor, path: np.ndarray | None, lead: int) -> torch.Tensor:
    """The path's values at `lead` for every origin, or the answer (O, P_k) where there is no path."""
    if path is None:
        return answer
    return torch.from_numpy(path[lead]).to(answer).expand_as(answer)
