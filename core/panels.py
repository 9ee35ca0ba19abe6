"""Panels: the series of each region on one time axis, with their factors."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .axis import Axis, common_axis
from .covering import covering
from .dates import counted, parse_date
from .errors import GroundCastError
from .panel import Factor, Panel
from .panel_factors import with_factors
from .preparation import Preparation
from .prepare.steps import Origins
from .projection import around_middle
from .regions import Region, everything
from .reporter import Reporter, Silent
from .stack import Stack

LONG_GAP_DAYS = 365


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
        stack: prepared by `core.prepare.steps.prepare`.
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
    _tell_dropped(preparation, axis.dates[first - 1], reporter)
    ends = axis.dates[first - 1], axis.dates[last - 1]
    return [with_factors(panel, stack, factors, preparation, reporter, ends) for panel in made]


def panel_at(
    stack: Stack,
    cells: np.ndarray,
    region: str,
    cadence_days: int,
    factors: dict[str, Stack | Factor],
    preparation: Preparation | None = None,
) -> Panel:
    """A panel of given series, as a trained model wants newer data.

    Args:
        stack: prepared by `core.prepare.steps.prepare`, with the series of the training at the same columns.
        cells: (P,) columns of `stack.series`.
        cadence_days: that of the training.
        factors: new sources, or the factors of the training as they are.
        preparation: that of the training; None for none.

    Raises:
        GroundCastError: a factor does not cover the dates or the place.
    """
    panel = _placed(_panel(stack, cells, region, common_axis(stack.dates, cadence_days)), stack)
    sources = {name: factor for name, factor in factors.items() if isinstance(factor, Stack)}
    kept = {name: factor for name, factor in factors.items() if name not in sources}
    ends = panel.dates[-1], panel.dates[-1]
    for name, factor in kept.items():
        covering(name, factor.samples, factor.dates, panel, ends, factor.lag_days)
    made = with_factors(panel, stack, sources, preparation or Preparation(), Silent(), ends).factors
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
            f"the fullest has {observed.max():.0%}.{_why_sparse(panel.before(until))}",
            "Lower minimum_valid, set a longer cadence_days for uneven dates, or draw a larger region.",
            "too-sparse",
        )
    return panel.take(np.flatnonzero(keep))


def _why_sparse(panel: Panel) -> str:
    """A sentence on the longest time without any observation, or on the step of uneven dates; else ""."""
    seen = np.flatnonzero(np.isfinite(panel.values).any(axis=1))
    if len(seen) < 2:
        return ""
    longest = np.diff(seen).argmax()
    start, end = panel.dates[seen[longest]], panel.dates[seen[longest + 1]]
    if (end - start).astype(int) > LONG_GAP_DAYS:
        return f" Nothing was observed between {start} and {end}."
    if len(seen) < len(panel.dates):
        held = f"{len(seen)} of {counted(len(panel.dates))} hold values"
        return f" The dates stand {panel.cadence_days} days apart; {held}."
    return ""


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


def _tell_dropped(preparation: Preparation, origin: np.datetime64, reporter: Reporter) -> None:
    """Warns of dates left out that scores would have been made of."""
    late = [day for day in preparation.drop_dates if parse_date(day) > origin]
    if late:
        reporter.warning(
            "dropped-scored",
            f"{len(late)} of the dates left out lie after the first forecast origin: they are not scored.",
            "Scores may look better than they are.",
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
