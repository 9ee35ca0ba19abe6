"""Paths of factors at forecast time: the model's own, the usual year, a user's stack, and changes of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .climatology import Past, climatology, past_of, past_year, short
from .continuation import continued
from .panel import Factor, Panel
from .scenario import CLIMATOLOGY, OWN, Change, Scenario


@dataclass(frozen=True, eq=False)
class Continuation:
    """A user's path of one factor at the factor's places: `samples` (M, P_s) at `dates` (M,), in `unit`."""

    samples: np.ndarray
    dates: np.ndarray
    unit: str = ""


def paths(
    scenario: Scenario,
    panel: Panel,
    horizon: int,
    own: dict[str, np.ndarray],
    stacks: dict[str, Continuation],
) -> dict[str, np.ndarray]:
    """The path of every factor of the panel on the `horizon` dates after its last one.

    Nothing after the panel's last date is looked at, but what the user's own stacks hold.

    Args:
        own: (H, P_f) by factor, the model's own forecast.
        stacks: by factor, for the paths that are neither own nor climatology.

    Returns:
        (H, P_f) float32 by factor, in its unit and within its physical bounds.

    Raises:
        GroundCastError: as `climatology`, `past_year` and `continued`.
    """
    ahead = panel.next_dates(horizon)
    return {
        name: _path(scenario, factor, panel, ahead, own.get(name), stacks.get(name))
        for name, factor in panel.factors.items()
    }


def _path(scenario: Scenario, factor: Factor, panel: Panel, ahead, own, stack) -> np.ndarray:
    """One factor's path."""
    origin, changes = panel.dates[-1], scenario.of(factor.name)
    if changes and changes[0].kind == "year":
        past = past_of(factor, origin, panel.cadence_days)
        start = past_year(factor, past, int(changes[0].amount), ahead)
    elif scenario.source(factor.name).path == CLIMATOLOGY:
        start = climatology(past_of(factor, origin, panel.cadence_days), ahead)
    elif scenario.source(factor.name).path == OWN:
        start = own
    else:
        start = continued(factor, stack.samples, stack.dates, stack.unit, origin, ahead)
    return changed(start, changes, factor)


def changed(path: np.ndarray, changes: tuple[Change, ...], factor: Factor) -> np.ndarray:
    """The path after its changes, one after the other, then kept within the factor's physical bounds."""
    for change in changes:
        if change.kind == "add":
            path = path + change.amount
        elif change.kind == "times":
            path = path * change.amount
    return np.clip(path, factor.minimum, factor.maximum).astype(np.float32)


def warnings(scenario: Scenario, panel: Panel, paths: dict[str, np.ndarray]) -> list[tuple[str, str]]:
    """(code, sentence) of what a reader should know: short records, and values never seen before."""
    told = []
    for name in scenario.names:
        past = past_of(panel.factors[name], panel.dates[-1], panel.cadence_days)
        if scenario.source(name).path == CLIMATOLOGY and (sentence := short(past)):
            told.append(("climatology-short", sentence))
        if (share := outside(past, paths[name])) > 0:
            low, high = float(past.values.min()), float(past.values.max())
            told.append(
                (
                    "scenario-outside",
                    f"{max(share, 0.01):.0%} of the scenario's {name} lies beyond all that was seen "
                    f"at its place (all places: {low:.4g} to {high:.4g}): there the model extrapolates.",
                )
            )
    return told


def outside(past: Past, path: np.ndarray) -> float:
    """Share of a path's values (H, P_f) beyond the least and greatest known value of their place."""
    known = np.where(past.known, past.values, np.nan)
    return float(((path < np.nanmin(known, axis=0)) | (path > np.nanmax(known, axis=0))).mean())
