"""From a job's sources to a filter problem: read, mask, put on cells, match dates, make anomalies."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core.errors import GroundCastError
from ..core.grid import Grid
from ..core.hydrology import detectability as physics
from ..core.hydrology import matching, regrid, units
from ..core.hydrology.cells import Cells, cells_of
from ..core.hydrology.epochs import require_series
from ..core.hydrology.filter import Problem
from ..core.hydrology.love_numbers import LoveNumbers, love_numbers
from ..core.hydrology.operator import loading_operator
from ..core.hydrology.reference import NONE, reference_area
from ..core.job import Job
from ..core.readers import read
from ..core.regions import read_regions
from ..core.source import Source
from ..core.stack import Stack
from ..core.water import Water
from . import water_deformation

# What the prior holds within this distance moves the ground by its own account, halo or not.
FAR_KM = 1000.0
COARSE = 1.5


@dataclass(frozen=True, eq=False)
class Given:
    """What a run of the filter starts from.

    Attributes:
        prior, deformation: as read.
        dates: (T,) of the analysis.
        water: (T, Y, X) mm of the prior on its own level, on `grid`, the whole grid of the results.
        window: rows and columns of `grid` that the problem covers.
        problem: on the cells of the window.
        love: Love numbers; period: first and last common date.
        shares: what the report says of halo and reference.
    """

    prior: Stack
    deformation: Stack
    dates: np.ndarray
    grid: Grid
    water: np.ndarray
    window: tuple[slice, slice]
    problem: Problem
    love: LoveNumbers
    period: tuple[np.datetime64, np.datetime64]
    shares: dict


def load(job: Job, reporter) -> Given:
    """Read and prepare everything but the validation.

    Raises:
        GroundCastError: from readers, units, matching and geometry, each in its own words.
    """
    wanted = job.water
    reporter.stage("reading")
    love = love_numbers(wanted.love, wanted.frame)
    for note in love.notes:
        reporter.warning("love", note)
    prior, grid = _prior(wanted, reporter)
    made = water_deformation.load(job, grid, reporter)
    reporter.stage("preparing")
    dates, water, observed = _matched(wanted, prior, made, reporter)
    study = _study(wanted, grid, observed, np.isfinite(water).any(axis=0))
    return _problem(wanted, prior, made, dates, grid, water, observed, study, love, reporter)


def water_stack(source: Source, what: str, reporter) -> Stack:
    """A stack of water in mm.

    Raises:
        GroundCastError: it is no raster (`not-gridded`), has one date only (`single-epoch`), or as in
            `units.to_millimetres`.
    """
    require_series(source.path, what)
    stack = read(replace(source, kind=source.kind or "tws"))
    if not stack.gridded:
        raise GroundCastError(f"{what} is no raster.", "Give a GeoTIFF with one band a date.", "not-gridded")
    tag = "" if source.unit else stack.unit
    values, note = units.to_millimetres(stack.values, source.unit, tag, what)
    return replace(stack, values=values, unit="mm", notes=(*stack.notes, note))


def _prior(wanted: Water, reporter) -> tuple[Stack, Grid]:
    """The prior without holes, on the cells of the analysis."""
    if not wanted.prior.path:
        raise GroundCastError("The job names no prior.", "Give the water storage with --prior.", "no-prior")
    prior = water_stack(wanted.prior, "The prior", reporter)
    grid = prior.place
    cells_of(grid, "The prior")
    if wanted.cells == "ease":
        grid = regrid.ease_grid(grid)
        wide = float(np.sqrt(np.median(cells_of(prior.place, "The prior").area_km2)))
        if wide > COARSE * 25:
            reporter.warning(
                "coarse-prior",
                f"The prior's cells are {wide:.0f} km wide, the analysis' 25 km: neighbours are alike.",
                "Use the prior's own cells (--set cells=prior) for what it can resolve.",
            )
        prior = replace(prior, values=regrid.on_grid(prior, grid, "The prior").values, place=grid)
    return _without_holes(prior, reporter), grid


def _without_holes(prior: Stack, reporter) -> Stack:
    """Dates that hold nothing left out; single missing values interpolated in time."""
    some = np.isfinite(prior.values).any(axis=(1, 2))
    if not some.all():
        reporter.warning(
            "prior-gaps", f"The prior is empty on {int((~some).sum())} dates, which are left out."
        )
        prior = prior.during(some)
    values = prior.values.reshape(len(prior.dates), -1)
    known = np.isfinite(values)
    broken = np.flatnonzero(known.any(axis=0) & ~known.all(axis=0))
    if len(broken):
        reporter.warning("prior-gaps", f"Gaps of the prior in {len(broken)} cells are interpolated in time.")
        values, days = values.copy(), prior.dates.astype(float)
        for cell in broken:
            here = known[:, cell]
            values[:, cell] = np.interp(days, days[here], values[here, cell])
    return replace(prior, values=values.reshape(prior.values.shape))


def _matched(wanted: Water, prior: Stack, seen: Stack, reporter) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Dates of the analysis, water (T, Y, X) and deformation (T, Y, X) on them."""
    gap = wanted.max_gap_days or max(1.0, float(np.median(np.diff(prior.dates).astype(float))) / 2)
    outside = (seen.dates < prior.dates[0]) | (seen.dates > prior.dates[-1])
    if outside.any():
        reporter.warning(
            "prior-short",
            f"The prior covers {prior.dates[0]} to {prior.dates[-1]}; {int(outside.sum())} of {len(outside)} "
            "dates of the deformation lie outside and are left out.",
            "Give a prior as long as the deformation.",
        )
    if wanted.matching == "interpolate":
        inside = seen.during(~outside)
        _require_epochs(len(inside.dates))
        gap = wanted.max_gap_days or np.inf
        water = matching.interpolated(prior.values, prior.dates, inside.dates, gap)
        return inside.dates, water, inside.values
    index = matching.nearest(prior.dates, seen.dates, gap)
    _require_epochs(int((index >= 0).sum()))
    observed = np.where((index >= 0)[:, None, None], seen.values[index], np.nan).astype(np.float32)
    unused = len(seen.dates) - int(outside.sum()) - len(np.unique(index[index >= 0]))
    if unused > 0:
        reporter.warning(
            "dates-unused",
            f"{unused} dates of the deformation have no date of the prior within {gap:g} days of their own.",
            "Interpolate the prior to the acquisitions: --set matching=interpolate.",
        )
    return prior.dates, prior.values, observed


def _require_epochs(count: int) -> None:
    if count < 2:
        raise GroundCastError(
            f"{count or 'No'} date of the deformation meets the prior; a change needs two at least.",
            "Give records of the same time, or allow a larger gap (--set max_gap_days=…).",
            "single-epoch",
        )


def _study(wanted: Water, grid: Grid, observed: np.ndarray, land: np.ndarray) -> np.ndarray:
    """(Y, X) bool: land cells of the study area that are observed at all."""
    seen = np.isfinite(observed).any(axis=0) & land
    if wanted.study:
        x, y = (axis.ravel() for axis in grid.centres())
        areas = read_regions(wanted.study, grid.crs)
        seen &= np.any([area.inside(x, y) for area in areas], axis=0).reshape(grid.shape)
    if not seen.any():
        where = "the study area" if wanted.study else "the prior's cells"
        raise GroundCastError(
            f"No cell of {where} holds both deformation and water.",
            "Check study area, mask and reference systems.",
            "no-cells",
        )
    return seen


def _problem(wanted, prior, seen, dates, grid, water, observed, study, love, reporter) -> Given:
    """Crop to study area and halo, predict the prior's own uplift, bring observations to its level."""
    cells, land = cells_of(grid, "The prior"), np.isfinite(water).any(axis=0)
    period = matching.common_period({"prior": dates, "deformation": _observed_dates(dates, observed)})
    use = (dates >= period[0]) & (dates <= period[1])
    anomaly = np.nan_to_num(matching.anomalies(water, use))
    wide, near = (_window(cells, study, km) for km in (max(FAR_KM, wanted.halo_km), wanted.halo_km))
    uplift = _uplift(grid, anomaly, wide, near, love, wanted.gravity)
    window = _cut(cells, near)
    observed = np.where(study, observed, np.nan)[:, near[0], near[1]]
    reference = reference_area(wanted.reference, window.grid)
    operator = loading_operator(window, love, wanted.gravity)
    problem = Problem(
        window,
        (dates - dates[0]).astype(float),
        anomaly[:, near[0], near[1]],
        uplift,
        matching.levelled(observed, reference.relative(uplift)),
        operator,
        reference,
        land[near],
        study[near],
        _snow(wanted, window.grid, dates, reporter),
    )
    shares = _shares(wanted, cells, study, problem, love, reporter)
    _doubt_sign(problem, reporter)
    return Given(prior, seen, dates, grid, water, near, problem, love, period, shares)


def _observed_dates(dates: np.ndarray, observed: np.ndarray) -> np.ndarray:
    return dates[np.isfinite(observed).any(axis=(1, 2))]


def _window(cells: Cells, study: np.ndarray, halo_km: float) -> tuple[slice, slice]:
    """Rows and columns of the grid that study area and halo take."""
    top, bottom, left, right = physics.halo_window(cells, study, halo_km)
    return slice(max(0, top), bottom), slice(max(0, left), right)


def _cut(cells: Cells, window: tuple[slice, slice]) -> Cells:
    """The cells of a window."""
    rows, columns = window
    a, b, c, d, e, f = cells.grid.transform
    top, left = rows.start, columns.start
    longitude = cells.longitude[window]
    corner = (a, b, c + a * left + b * top, d, e, f + d * left + e * top)
    grid = Grid(cells.grid.crs, corner, *longitude.shape)
    return Cells(grid, longitude, cells.latitude[window], cells.area_km2[window])


def _uplift(grid: Grid, anomaly: np.ndarray, wide, near, love: LoveNumbers, gravity: float) -> np.ndarray:
    """(T, Y, X) on the window `near` under the water of the window `wide`, a few dates at a time."""
    operator = loading_operator(_cut(cells_of(grid, "The prior"), wide), love, gravity)
    inner = tuple(slice(n.start - w.start, n.stop - w.start) for n, w in zip(near, wide))
    parts = [
        operator(anomaly[i : i + 32, wide[0], wide[1]])[:, inner[0], inner[1]]
        for i in range(0, len(anomaly), 32)
    ]
    return np.concatenate(parts).astype(np.float32)


def _snow(wanted: Water, grid: Grid, dates: np.ndarray, reporter) -> np.ndarray | None:
    """(T, Y, X) mm of snow on the window, None where the job names none."""
    if not wanted.snow.path:
        return None
    stack = water_stack(wanted.snow, "The snow", reporter)
    on_cells = np.nan_to_num(regrid.on_grid(stack, grid, "The snow").values)
    values = matching.interpolated(on_cells, stack.dates, dates, np.inf)
    if not np.isfinite(values).all() or values.min() < 0:
        said = "does not cover the prior's dates" if not np.isfinite(values).all() else "is below 0"
        raise GroundCastError(f"The snow {said}.", "Give snow water equivalent for all dates.", "snow")
    return values


def _shares(wanted, cells, study, problem: Problem, love: LoveNumbers, reporter) -> dict:
    """What halo and reference leave of the response, with a warning where that is little."""
    missing = physics.missing_share(cells, study, wanted.halo_km, love)
    if missing > 0.01:
        reporter.warning(
            "halo-short",
            f"The prior is smaller than study area plus halo ({wanted.halo_km:g} km): {100 * missing:.0f} % "
            "of the response to an even load is missing.",
            "Give a larger prior, or a smaller halo.",
        )
    held = physics.held_by_halo(cells, study, wanted.halo_km, love)
    return {"halo_km": wanted.halo_km, "missing": missing, "held_of_load_km": held} | _kept(problem, reporter)


def _kept(problem: Problem, reporter) -> dict:
    """The share of an even load's response that a reference area leaves."""
    if problem.reference.cells is None:
        return {"reference": NONE, "reference_keeps": 1.0}
    even = problem.operator(problem.land.astype(np.float32))
    kept = float(problem.reference.relative(even)[problem.study].mean() / even[problem.study].mean())
    if (problem.reference.cells & problem.study).any():
        reporter.warning(
            "reference-loaded",
            f"The reference area lies inside the load: {100 * (1 - kept):.0f} % of the response cancels.",
            "Use deformation tied to GNSS, or a reference far from the water.",
        )
    return {"reference": problem.reference.note, "reference_keeps": kept}


def _doubt_sign(problem: Problem, reporter) -> None:
    """Warn where the ground moves against the load."""
    seen = problem.observed[:, problem.study]
    predicted = np.where(
        np.isfinite(seen), problem.reference.relative(problem.uplift)[:, problem.study], np.nan
    )
    doubt = units.sign_doubt(matching.mean_known(seen.T), matching.mean_known(predicted.T))
    if doubt:
        reporter.warning("sign", doubt, "Check that up is positive.")
