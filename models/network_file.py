"""A trained network's own arrays and card inside a model file."""

from __future__ import annotations

import numpy as np
import torch

from ..core.panel import Panel
from ..core.prepare.scale import Scaler
from .facts import Facts, factors_of, network_of, read, shape_of
from .gler_bigrunet import Shape


def pack(fitted) -> tuple[dict, dict]:
    """(card, arrays) that `unpack` reads: facts and dates; weights, scalers and the last dates."""
    arrays = {f"weights/{n}": w.detach().cpu().numpy() for n, w in fitted.net.named_parameters()}
    arrays |= {f"mean/{k}": s.mean for k, s in enumerate(fitted.scalers)}
    arrays |= {f"spread/{k}": s.spread for k, s in enumerate(fitted.scalers)}
    history = (fitted.panel.values, *(f.samples for f in fitted.panel.factors.values()))
    arrays |= {f"history/{k}": rows for k, rows in enumerate(history)}
    arrays["observed"] = fitted.observed
    card = {"facts": vars(fitted.facts), "parameters": fitted.parameters}
    return card | {"dates": [str(d) for d in fitted.panel.dates]}, arrays


def unpack(card: dict, arrays: dict, device: torch.device) -> tuple:
    """(net, scalers, observed, facts, panel) that `pack` packed.

    Raises:
        KeyError, TypeError, ValueError, AttributeError, RuntimeError: a part is missing or does
            not fit the others.
    """
    facts = read(card)
    count = 1 + len(facts.names)
    scalers = [Scaler(arrays[f"mean/{k}"], arrays[f"spread/{k}"]) for k in range(count)]
    history = [arrays[f"history/{k}"] for k in range(count)]
    dates = np.array(card["dates"], dtype="datetime64[D]")
    shapes = {(len(dates), len(s.mean)) == h.shape for s, h in zip(scalers, history)}
    whole = shapes == {True} and len(dates) >= facts.time_step
    if not whole or arrays["observed"].shape != scalers[0].mean.shape:
        raise ValueError("Scalers, history and dates disagree.")
    shape = shape_of(facts, [len(s.mean) for s in scalers])
    net = _network(facts, shape, group(arrays, "weights"))
    factors = factors_of(facts, history[1:], dates)
    panel = Panel(history[0], dates, facts.cadence_days, factors, facts.region)
    return net.to(device), scalers, arrays["observed"].astype(bool), facts, panel


def group(arrays: dict[str, np.ndarray], name: str) -> dict[str, np.ndarray]:
    """The arrays whose names start with `name/`, without it."""
    return {n.split("/", 1)[1]: a for n, a in arrays.items() if n.startswith(name + "/")}


def _network(facts: Facts, shape: Shape, weights: dict[str, np.ndarray]) -> torch.nn.Module:
    """The network with `weights`; refused before anything is allocated where shapes disagree."""
    with torch.device("meta"):
        net = network_of(facts, shape)
    if {n: tuple(w.shape) for n, w in net.named_parameters()} != {n: w.shape for n, w in weights.items()}:
        raise ValueError("The weights do not fit the card.")
    tensors = {n: torch.from_numpy(np.ascontiguousarray(w, np.float32)) for n, w in weights.items()}
    net.load_state_dict(tensors, assign=True)
    return net


def filled(net: torch.nn.Module, weights: dict[str, np.ndarray]) -> torch.nn.Module:
    """`net` with `weights`.

    Raises:
        RuntimeError: names or shapes disagree.
    """
    tensors = {n: torch.from_numpy(np.ascontiguousarray(w, np.float32)) for n, w in weights.items()}
    net.load_state_dict(tensors)
    return net


def pack_scalers(scalers: list[Scaler]) -> dict[str, np.ndarray]:
    """Arrays of the scalers of factors, for `unpack_scalers`."""
    pairs = [(f"factors/{k}", scaler) for k, scaler in enumerate(scalers)]
    return {f"{name}/{word}": getattr(s, word) for name, s in pairs for word in ("mean", "spread")}


def unpack_scalers(arrays: dict[str, np.ndarray], count: int) -> list[Scaler]:
    """The `count` scalers that `pack_scalers` packed.

    Raises:
        KeyError: one is missing.
    """
    return [Scaler(arrays[f"factors/{k}/mean"], arrays[f"factors/{k}/spread"]) for k in range(count)]
