"""Factors that a model is given: whether it takes them, in which order, and paths that they shall follow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..core.errors import GroundCastError
from ..core.panel import Panel
from ..core.prepare.scale import Scaler
from . import catalogue

UNUSED_FACTORS = "This model takes no factors: those given were left out."


def taken(panel: Panel, model: str) -> Panel:
    """The panel as `model` takes it: without factors where it has no use for them."""
    return panel if catalogue.entry(model).factors else replace(panel, factors={})


def unused(panel: Panel, model: str) -> str:
    """What to say of factors that are left out; "" where none are."""
    return UNUSED_FACTORS if panel.factors and not catalogue.entry(model).factors else ""


def ordered(panel: Panel, names: tuple[str, ...]) -> Panel:
    """The panel with its factors in the order of the training.

    Raises:
        GroundCastError: there are others, or some are missing (`factors-differ`).
    """
    if set(panel.factors) != set(names):
        raise GroundCastError(
            f"The model was trained with {listing(names)}, "
            f"the data come with {listing(tuple(panel.factors))}.",
            "Give the same factors, or train a new model.",
            "factors-differ",
        )
    return replace(panel, factors={name: panel.factors[name] for name in names})


def require_paths(paths: dict[str, np.ndarray], places: dict[str, int], horizon: int) -> None:
    """Refuses paths of other factors, places or numbers of dates.

    Args:
        places: P_f by factor, as in training.

    Raises:
        GroundCastError: naming the path and what is wanted of it (`path-differs`).
    """
    for name, path in paths.items():
        wanted = (horizon, places[name]) if name in places else "no such factor"
        if path.shape != wanted:
            raise GroundCastError(
                f"The path of {name} has {path.shape} dates and places, the model takes {wanted}.",
                f"Give paths of {listing(tuple(places))}, on the dates of the forecast.",
                "path-differs",
            )


def standardised(paths: dict[str, np.ndarray], names: tuple[str, ...], scalers: list[Scaler]) -> list:
    """Paths in the order of `names`, as their scalers make them; None where there is no path."""
    pairs = zip(names, scalers)
    return [scaler.forward(paths[name]) if name in paths else None for name, scaler in pairs]


def listing(names: tuple[str, ...]) -> str:
    """Names of factors in a sentence."""
    return "the factors " + ", ".join(sorted(names)) if names else "no factors"
