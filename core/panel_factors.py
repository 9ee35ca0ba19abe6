"""The factors of a panel: brought to its places, proven to cover its dates, and what is missing told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .align import bounds, default_rule
from .alignment import Alignment
from .covering import capital, covering
from .panel import Factor, Panel
from .preparation import Preparation
from .repeated import YEAR, season_only
from .reporter import Reporter
from .spread import in_space
from .stack import Stack


def with_factors(
    panel: Panel,
    stack: Stack,
    factors: dict[str, Stack],
    preparation: Preparation,
    reporter: Reporter,
    ends: tuple[np.datetime64, np.datetime64],
) -> Panel:
    """The panel with its factors, each proven to cover its dates.

    Args:
        stack: the prepared deformation that the panel's cells count in.
        ends: the dates of the first and of the last forecast origin.

    Raises:
        GroundCastError: a factor does not cover the dates (`factor-cover`) or the place, or its rule in
            space does not suit it (`factor-way`).
    """
    made = {}
    for name, factor in factors.items():
        own = preparation.aligned(name)
        way = way_of(factor, preparation.mode, own.space)
        samples = samples_at(replace(factor, kind=name), stack, panel.cells, way)
        keep = taking_part(name, factor, samples, way, panel, ends, own.lag_days)
        _tell_factor(name, samples, keep, factor.dates, panel, reporter)
        _tell_ended(name, samples[:, keep], factor.dates, ends, reporter)
        made[name] = _factor(name, factor, samples[:, keep], own)
    return replace(panel, factors=made)


def taking_part(
    name: str,
    factor: Stack,
    samples: np.ndarray,
    way: str,
    panel: Panel,
    ends: tuple[np.datetime64, np.datetime64],
    lag_days: int = 0,
) -> np.ndarray:
    """(P_f,) bool, which places of a factor a run takes: all but stations that do not cover the dates.

    Args:
        samples: (M, P_f), as `samples_at` gives them by `way`.
        ends: the dates of the first and of the last forecast origin.

    Raises:
        GroundCastError: none covers them (`factor-cover`).
    """
    keep = covering(name, samples, factor.dates, panel, ends, lag_days)
    return keep if way == "keep" and not factor.gridded else np.ones_like(keep)


def samples_at(factor: Stack, stack: Stack, cells: np.ndarray, way: str) -> np.ndarray:
    """(M, P_f) samples of a factor for the series at `cells` of the deformation."""
    x, y = (c[cells] for c in stack.coordinates())
    return in_space(factor, stack.place.crs, x, y, way, stack.place if stack.gridded else None, cells)


def _factor(name: str, factor: Stack, samples: np.ndarray, own: Alignment) -> Factor:
    rule = own.time or default_rule(name)
    repeats = YEAR if season_only(factor) else ""
    return Factor(name, samples, factor.dates, rule, factor.unit, *bounds(name), own.lag_days, repeats)


def _tell_factor(
    name: str, samples: np.ndarray, keep: np.ndarray, dates: np.ndarray, panel: Panel, reporter: Reporter
) -> None:
    """Warns of stations left out and of long stretches without any value."""
    if not keep.all():
        reporter.warning(
            "factor-stations",
            f"{(~keep).sum()} of {keep.size} places of {name} do not cover the dates and are left out.",
        )
    known = dates[np.isfinite(samples[:, keep]).any(axis=1)]
    gaps = np.diff(known).astype(int)
    usual = np.median(gaps) if len(gaps) else 0
    for i in np.flatnonzero(gaps > max(31, 3 * usual)):
        if known[i + 1] > panel.dates[0] and known[i] < panel.dates[-1]:
            reporter.warning(
                "factor-gap",
                f"{capital(name)} has no values between {known[i]} and {known[i + 1]}.",
                "A forecast from within keeps the last value; give a record without the gap.",
            )


def _tell_ended(name: str, samples: np.ndarray, dates: np.ndarray, ends: tuple, reporter: Reporter) -> None:
    """Warns of places that held values at the first origin, but none between it and the last one."""
    between = (dates > ends[0]) & (dates <= ends[1])
    ended = ~np.isfinite(samples[between]).any(axis=0)
    if between.any() and ended.any():
        reporter.warning(
            "factor-ended",
            f"{ended.sum()} of {ended.size} places of {name} hold no value after {ends[0]}; "
            "they keep their last one.",
            "Give a longer record for later forecasts.",
        )


def way_of(factor: Stack, mode: str, space: str = "") -> str:
    """How a factor comes to the series: as chosen, as published in paper mode, else in its own places."""
    if space:
        return space
    if mode != "paper":
        return "keep"
    if factor.gridded:
        return "bilinear"
    return "inverse-distance" if np.isfinite(factor.place.x).any() else "keep"
