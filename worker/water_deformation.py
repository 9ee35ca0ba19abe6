"""The deformation of a job of water storage: vertical, masked, on the prior's cells."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..core.errors import GroundCastError
from ..core.grid import Grid
from ..core.hydrology import matching, motion, regrid
from ..core.hydrology.epochs import require_series
from ..core.job import Job
from ..core.readers import read
from ..core.source import Source
from ..core.stack import Stack
from ..core.water import Water

DAYS_IN_YEAR = 365
ASSUMED = "taken as line of sight"


def load(job: Job, grid: Grid, reporter) -> Stack:
    """The deformation of the job on the cells of `grid`: (T, Y, X) in mm, positive up.

    Raises:
        GroundCastError: from the reader; not vertical; all places masked (`all-masked`); one date only
            (`single-epoch`); no values on the cells (`no-overlap`).
    """
    wanted = job.water
    stack = _read(job.deformation, reporter)
    if wanted.descending.path:
        stack = _two_tracks(stack, _read(wanted.descending, reporter), grid, wanted, reporter)
    else:
        stack = _on_cells(motion.upwards(stack, "The deformation"), grid, wanted, reporter)
    stack = stack.during(~matching.excluded(stack.dates, wanted.exclude))
    stack = _without_atmosphere(stack, grid, wanted, reporter)
    if len(stack.dates) < 2:
        raise GroundCastError(
            "The deformation has one date only; a change of water needs two at least.",
            "Give a series of dates.",
            "single-epoch",
        )
    return stack


def _read(source: Source, reporter) -> Stack:
    """A stack; one that says neither up nor line of sight and has no angles is taken as vertical."""
    if not source.path:
        raise GroundCastError(
            "The job names no deformation.", "Give it with --deformation.", "no-deformation"
        )
    require_series(source.path, "The deformation")
    stack = read(source)
    if stack.kind == "los" and stack.incidence_deg is None and any(ASSUMED in note for note in stack.notes):
        stack = read(replace(source, kind="up"))
        reporter.warning(
            "kind",
            "The deformation does not say its direction and is taken as vertical, positive up.",
            "Confirm it.",
        )
    return stack


def _on_cells(stack: Stack, grid: Grid, wanted: Water, reporter) -> Stack:
    """The stack without fast places, on cells; its incidence angle too."""
    values = stack.series
    span = int((stack.dates[-1] - stack.dates[0]).astype(int))
    if wanted.velocity_mm and span < DAYS_IN_YEAR:
        said = f"The deformation spans {span} days, too few to tell a rate from a season: no place is masked."
        reporter.warning("short-record", said)
    elif wanted.velocity_mm:
        gone = motion.fast(values, stack.dates, wanted.velocity_mm)
        some = np.isfinite(values).any(axis=0)
        if gone[some].all():
            raise GroundCastError(
                f"All {int(some.sum()):,} places are masked: faster than {wanted.velocity_mm:g} mm/yr.",
                "Raise the limit (--set velocity_mm=…), or check unit and reference.",
                "all-masked",
            )
        if gone.any():
            reporter.warning(
                "masked",
                f"{int(gone.sum()):,} of {int(some.sum()):,} places move faster than "
                f"{wanted.velocity_mm:g} mm/yr and are left out.",
            )
            values = np.where(gone, np.nan, values)
            stack = replace(stack, values=values.reshape(stack.values.shape))
    made = regrid.on_grid(stack, grid, "The deformation", wanted.statistic, wanted.minimum_valid)
    angle = None
    if stack.incidence_deg is not None:
        still = replace(stack, values=stack.incidence_deg[None], dates=stack.dates[:1])
        angle = regrid.on_grid(still, grid, "The incidence angle").values[0]
    quality = {"count": made.count, "spread": made.spread}
    return replace(stack, values=made.values, place=grid, incidence_deg=angle, quality=quality)


def _two_tracks(ascending: Stack, descending: Stack, grid: Grid, wanted: Water, reporter) -> Stack:
    gap = wanted.max_gap_days or 6.0
    tracks = (_on_cells(track, grid, wanted, reporter) for track in (ascending, descending))
    return motion.combined(*tracks, gap)


def _without_atmosphere(stack: Stack, grid: Grid, wanted: Water, reporter) -> Stack:
    """The deformation minus what the air's weight does, where the job names that."""
    if not wanted.atmosphere.path:
        return stack
    air = motion.upwards(
        read(replace(wanted.atmosphere, kind=wanted.atmosphere.kind or "up")), "The atmosphere"
    )
    on_cells = regrid.on_grid(air, grid, "The atmospheric loading").values
    share = matching.interpolated(on_cells, air.dates, stack.dates, wanted.max_gap_days or np.inf)
    covered = np.isfinite(share).any(axis=(1, 2))
    if covered.sum() < 2:
        raise GroundCastError(
            f"The atmospheric loading ({air.dates[0]} to {air.dates[-1]}) misses the deformation.",
            "Give one of the same time, or none.",
            "atmosphere",
        )
    if not covered.all():
        reporter.warning(
            "atmosphere",
            f"{int((~covered).sum())} dates without atmospheric loading are left out.",
        )
    return replace(stack, values=stack.values - share).during(covered)
