"""Panels: the series of each region on one time axis, with their factors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from .align import bounds, complete_on, default_rule
from .axis import Axis, common_axis
from .errors import GroundCastError
from .job import Preparation
from .panel import Factor, Panel
from .projection import around_middle
from .rasterise import to_grid
from .regions import Region, everything
from .reporter import Reporter, Silent
from .spread import in_space
from .stack import Stack
from .vertical import to_vertical

# From the number of dates of an axis: how many lie before the first and before the last origin.
Origins = Callable[[int], tuple[int, int]]


def prepare(stack: Stack, preparation: Preparation) -> Stack:
    """The stack as panels want it: converted to vertical, then gridded, where the job asks for it.

    Raises:
        GroundCastError: as `to_vertical` and `to_grid`.
    """
    if preparation.vertical:
        stack = to_vertical(stack)
    if preparation.cell and stack.gridded:
        note = f"The data are a raster already: the cell size of {preparation.cell:g} is not used."
        return replace(stack, notes=(*stack.notes, note))
    return to_grid(stack, preparation.cell, preparation.weighting) if preparation.cell else stack


def panels(
    stack: Stack,
    factors: dict[str, Stack],
    regions: list[Region],
    preparation: Preparation,
    reporter: Reporter | None = None,
    origins: Origins | None = None,
) -> list[Panel]:
    """One panel a region.

    Which series and which stations take part is decided from the dates before the first origin
    alone (`enough`); values after it decide nothing. Factors keep their own places in honest mode; in
    paper mode they are resampled onto the series, as published.

    Args:
        stack: prepared by `prepare`.
        factors: stacks by name, in their own units, dates and places.
        regions: in the stack's CRS; an empty list takes everything.
        reporter: told of regions that share series and of stations left out.
        origins: from the number of dates of the axis, how many of them lie before the first and
            before the last forecast origin; None keeps every series with any value.

    Raises:
        GroundCastError: a region outside the data (`region-outside`) or without values
            (`region-empty`) or with sparse ones only (`too-sparse`), or a factor that does not cover the
            dates up to the last origin (`factor-cover`) or the place.
    """
    reporter = reporter or Silent()
    axis = common_axis(stack.dates, preparation.cadence_days)
    first, last = origins(len(axis.dates)) if origins else (len(axis.dates),) * 2
    x, y = stack.coordinates()
    valid = np.isfinite(stack.series).any(axis=0)
    made = []
    for region in regions or [everything()]:
        panel = _panel(stack, _cells(region, x, y, valid, stack), region.name, axis)
        kept = enough(panel, preparation.minimum_valid, first) if origins else panel
        made.append(_placed(kept, stack))
    _tell_shared(made, reporter)
    ends = axis.dates[first - 1], axis.dates[last - 1]
    return [_with_factors(panel, stack, factors, preparation.mode, reporter, ends) for panel in made]


def panel_at(
    stack: Stack,
    cells: np.ndarray,
    region: str,
    cadence_days: int,
    factors: dict[str, Stack | Factor],
    mode: str = "honest",
) -> Panel:
    """A panel of given series, as a trained model wants newer data.

    Args:
        stack: prepared by `prepare`, with the series of the training at the same columns.
        cells: (P,) columns of `stack.series`.
        cadence_days: that of the training.
        factors: new sources, or the factors of the training as they are.

    Raises:
        GroundCastError: a factor does not cover the dates or the place.
    """
    panel = _placed(_panel(stack, cells, region, common_axis(stack.dates, cadence_days)), stack)
    sources = {name: factor for name, factor in factors.items() if isinstance(factor, Stack)}
    kept = {name: factor for name, factor in factors.items() if name not in sources}
    ends = panel.dates[-1], panel.dates[-1]
    for name, factor in kept.items():
        _covering(name, factor.samples, factor.dates, panel, ends)
    made = _with_factors(panel, stack, sources, mode, Silent(), ends).factors
    return replace(panel, factors={name: made.get(name, kept.get(name)) for name in factors})


def enough(panel: Panel, share: float, until: int | None = None) -> Panel:
    """The panel without series that were observed on less than `share` of its first `until` dates.

    Args:
        until: dates that may be looked at: those before the first forecast origin. None takes all.

    Raises:
        GroundCastError: no series is left (`too-sparse`).
    """
    observed = np.isfinite(panel.values[:until]).mean(axis=0)
    keep = (observed >= share) & (observed > 0)
    if keep.all():
        return panel
    if not keep.any():
        raise GroundCastError(
            f"No series of region {panel.region} is observed on {share:.0%} of the dates; "
            f"the fullest has {observed.max():.0%}.",
            "Lower minimum_valid, set a longer cadence_days for uneven dates, or draw a larger region.",
            "too-sparse",
        )
    return panel.take(np.flatnonzero(keep))


def _cells(region: Region, x: np.ndarray, y: np.ndarray, valid: np.ndarray, stack: Stack) -> np.ndarray:
    """Columns of the series in a region that hold any value."""
    inside = region.inside(x, y)
    if (inside & valid).any():
        return np.flatnonzero(inside & valid)
    what = "pixels" if stack.gridded else "points"
    if inside.any():
        raise GroundCastError(
            f"Region {region.name} has no valid series: none of its {inside.sum()} {what} holds a value.",
            "Draw it where the data are.",
            "region-empty",
        )
    crs = f" ({region.said_crs})" if region.said_crs else ""
    if region.geometry is not None and _within(region, x, y):
        raise GroundCastError(
            f"Region {region.name} lies between the {what} and holds none.", "Draw it larger.", "region-empty"
        )
    raise GroundCastError(
        f"Region {region.name} lies outside the data.",
        f"Draw it on the coloured area, or check its CRS{crs}.",
        "region-outside",
    )


def _within(region: Region, x: np.ndarray, y: np.ndarray) -> bool:
    """Whether a region's box touches the box of the data."""
    left, bottom, right, top = region.geometry.bounds
    return left <= np.nanmax(x) and right >= np.nanmin(x) and bottom <= np.nanmax(y) and top >= np.nanmin(y)


def _tell_shared(made: list[Panel], reporter: Reporter) -> None:
    """Warns of regions that share series."""
    for i, one in enumerate(made):
        for other in made[i + 1 :]:
            shared = np.intersect1d(one.cells, other.cells, assume_unique=True).size
            if shared:
                reporter.warning(
                    "regions-share",
                    f"Regions {one.region} and {other.region} share {shared:,} series.",
                    f"Scores for {other.region} would be too good; cut {other.region} by {one.region}.",
                )


def _panel(stack: Stack, cells: np.ndarray, region: str, axis: Axis) -> Panel:
    """The series at `cells` on the axis, still without factors and places."""
    raster = stack.place.shape if stack.gridded else None
    values = axis.rows(stack.series[:, cells])
    return Panel(values, axis.dates, axis.cadence_days, {}, region, cells, None, raster)


def _placed(panel: Panel, stack: Stack) -> Panel:
    """The panel with its places around their middle: a series that is not in it must not move that."""
    x, y = (c[panel.cells] for c in stack.coordinates())
    return replace(panel, places=around_middle(stack.place.crs, x, y))


def _with_factors(
    panel: Panel, stack: Stack, factors: dict[str, Stack], mode: str, reporter: Reporter, ends: tuple
) -> Panel:
    """The panel with its factors, each proven to cover its dates."""
    x, y = (c[panel.cells] for c in stack.coordinates())
    made = {}
    for name, factor in factors.items():
        samples = in_space(replace(factor, kind=name), stack.place.crs, x, y, way_of(factor, mode))
        keep = _covering(name, samples, factor.dates, panel, ends)
        if factor.gridded or mode == "paper":
            keep[:] = True
        _tell_factor(name, samples, keep, factor.dates, panel, reporter)
        _tell_ended(name, samples[:, keep], factor.dates, ends, reporter)
        made[name] = Factor(
            name, samples[:, keep], factor.dates, default_rule(name), factor.unit, *bounds(name)
        )
    return replace(panel, factors=made)


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
                f"{_capital(name)} has no values between {known[i]} and {known[i + 1]}.",
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


def way_of(factor: Stack, mode: str) -> str:
    """How a factor comes to the series: as published in paper mode, where its places are known."""
    if mode != "paper":
        return "keep"
    if factor.gridded:
        return "bilinear"
    return "inverse-distance" if np.isfinite(factor.place.x).any() else "keep"


def _covering(
    name: str, samples: np.ndarray, dates: np.ndarray, panel: Panel, ends: tuple[np.datetime64, np.datetime64]
) -> np.ndarray:
    """Which places of a factor span the axis up to the first origin; some must reach the last one.

    A factor may start one of its own steps late and end one step early, or one of the axis.

    Args:
        ends: the dates of the first and of the last forecast origin.
    """
    step = int(np.median(np.diff(dates).astype(int))) if len(dates) > 1 else 1
    known = np.isfinite(samples)
    if not known.any():
        raise GroundCastError(
            f"The factor {name} has no values here.", "Leave it out, or choose another.", "factor-cover"
        )
    starts = dates[np.argmax(known, axis=0)]
    complete, slack = complete_on(dates), max(step, panel.cadence_days)
    until = _last_known(known, complete)
    held = known.any(axis=0)
    early = held & (starts <= panel.dates[0] + step)
    late = held & (until >= ends[1] - slack)
    if not early.any():
        said = f"{_capital(name)} starts on {starts[held].min()}, after the first date of the deformation,"
        raise _uncovered(said, panel.dates[0])
    if not late.any():
        what = "date of the deformation" if ends[1] == panel.dates[-1] else "forecast origin"
        said = f"{_capital(name)} ends on {until[held].max()}, before the last {what},"
        raise _uncovered(said, ends[1])
    if not (early & late).any():
        raise _uncovered(f"No place of {name} covers all dates from {panel.dates[0]} to", ends[1])
    # The choice itself rests on the past: those that reach the first origin, else those that come nearest.
    reached = _last_known(known & (complete <= ends[0])[:, None], complete)
    return early & (reached >= min(ends[0] - slack, reached[early].max()))


def _last_known(known: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(P_f,) day of the last value of each place; that of the last sample where there is none."""
    return days[len(days) - 1 - np.argmax(known[::-1], axis=0)]


def _capital(name: str) -> str:
    """A factor's name at the start of a sentence."""
    return name[0].upper() + name[1:]


def _uncovered(sentence: str, day: np.datetime64) -> GroundCastError:
    """The error for a factor that leaves dates without values; `day` ends the sentence."""
    return GroundCastError(
        f"{sentence} {day}.",
        "Values are not carried on; give a longer record, or leave the factor out.",
        "factor-cover",
    )
