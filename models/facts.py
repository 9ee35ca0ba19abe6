"""What a network was trained on and how: the part of a model's card that is the network's own."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from ..core.panel import Factor, Panel
from .gler_bigrunet import MODEL, GlerBiGruNet, Shape, activation_of
from .gler_comparison import STACKS, ComparisonNet


@dataclass(frozen=True)
class Facts:
    """What a network was trained on and how: the part of its card that is its own.

    Attributes:
        settings: every setting of the catalogue, as used.
        time_step: dates in a window.
        region, cadence_days: of the panel it was trained on.
        names: of the factors, in the order of the inputs; `units`, `minima`, `maxima` (None where
            unbounded) belong to them.
        trained_from, trained_until: first and last date of training, ISO.
        epochs_trained, best_epoch: epochs, counted from 1.
        note: what a reader of its results should know.
        model: its name in the catalogue.
    """

    settings: dict
    time_step: int
    region: str
    cadence_days: int
    names: tuple[str, ...]
    units: tuple[str, ...]
    minima: tuple
    maxima: tuple
    trained_from: str
    trained_until: str
    epochs_trained: int = 0
    best_epoch: int = 0
    note: str = ""
    model: str = MODEL


def facts_of(model: str, panel: Panel, settings: dict, time_step: int, note: str = "") -> Facts:
    """The facts of a model of `panel`, which holds the factors that the model takes and no others."""
    factors = panel.factors.values()
    return Facts(
        settings=settings,
        time_step=time_step,
        region=panel.region,
        cadence_days=int(panel.cadence_days),
        names=tuple(panel.factors),
        units=tuple(factor.unit for factor in factors),
        minima=tuple(_bound(factor.minimum) for factor in factors),
        maxima=tuple(_bound(factor.maximum) for factor in factors),
        trained_from=str(panel.dates[0]),
        trained_until=str(panel.dates[-1]),
        note=note,
        model=model,
    )


def read(card: dict) -> Facts:
    """The facts of a model file's card.

    Raises:
        KeyError, TypeError, AttributeError: they are missing or of another kind.
    """
    return Facts(**{k: tuple(v) if isinstance(v, list) else v for k, v in card["facts"].items()})


def _bound(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def shape_of(facts: Facts, widths: list[int]) -> Shape:
    """The network's shape from its facts and the columns of each input."""
    activations = ("tanh", *(activation_of(name) for name in facts.names))
    return Shape(tuple(widths), activations, facts.settings["hidden"], facts.settings["target"])


def network_of(facts: Facts, shape: Shape) -> GlerBiGruNet | ComparisonNet:
    """The network of the facts' model, its weights still as torch draws them."""
    if facts.model == MODEL:
        return GlerBiGruNet(shape)
    added = facts.settings.get("residual", "no") == "yes"
    return ComparisonNet(shape, replace(STACKS[facts.model], residual=added))


def recent(panel: Panel, rows: list[np.ndarray]) -> Panel:
    """The panel of the last dates only, with the gapless `rows` (T, P_k) as its values."""
    dates = panel.dates[-len(rows[0]) :]
    factors = {
        f.name: replace(f, samples=values, dates=dates, rule="linear")
        for f, values in zip(panel.factors.values(), rows[1:])
    }
    return replace(panel, values=rows[0], dates=dates, factors=factors)


def factors_of(facts: Facts, history: list[np.ndarray], dates: np.ndarray) -> dict[str, Factor]:
    """The factors by name, with `history` (T, P_k) at `dates` as their samples."""
    bounds = zip(facts.names, facts.units, facts.minima, facts.maxima, history)
    return {
        name: Factor(
            name,
            rows,
            dates,
            "linear",
            unit,
            -np.inf if low is None else low,
            np.inf if high is None else high,
        )
        for name, unit, low, high, rows in bounds
    }
