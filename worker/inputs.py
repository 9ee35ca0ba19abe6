"""From a job's sources to panels: read, prepare, cut into regions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..core.describe import describe
from ..core.errors import GroundCastError
from ..core.fingerprint import fingerprint
from ..core.job import Job
from ..core.panel import Factor, Panel
from ..core.panels import panel_at, panels
from ..core.preparation import Preparation
from ..core.prepare.steps import Origins, prepare
from ..core.readers import read
from ..core.readers.climatology import around
from ..core.readers.telling import listening
from ..core.readers.unpacked import kept, let_go
from ..core.regions import Region, read_regions, tell_joined
from ..core.repeated import lasting, season_only
from ..core.reporter import shares
from ..core.roles import require_known
from ..core.source import Source, without_password
from ..core.stack import Stack


@dataclass(frozen=True, eq=False)
class Inputs:
    """What a job reads.

    Attributes:
        stack: the deformation, prepared (gridded, vertical) as the job says.
        regions, panels: one panel for each region; one region "all" where the job has no polygons.
        about: the entry `data` of the report.
        factors: as read, in their own places and dates.
        as_of: the deformation prepared for other origins: what a step learns, it learns before the first.
    """

    stack: Stack
    regions: list[Region]
    panels: list[Panel]
    about: dict
    factors: dict[str, Stack]
    as_of: Callable[[Origins], Stack]


def load(job: Job, reporter, origins: Origins, lag_days: int = 0) -> Inputs:
    """Read and prepare the job's deformation, factors and regions.

    Args:
        origins: how many dates lie before the first and the last origin, see `core.panels.panels`.
        lag_days: the longest lag that will be asked for beside the job's own.

    Raises:
        GroundCastError: from readers, preparation, regions and alignment, each in its own words.
    """
    with kept():
        as_of = _tracks(job, reporter)
        stack = as_of(origins)
        factors = _factors(job, stack.dates, lag_days)
    let_go()
    for name, factor in factors.items():
        for note in season_only(factor):
            reporter.warning(
                "climatology", f"{name}: {note}", "Give measured values where a year's weather matters."
            )
    reporter.stage("preparing")
    found = read_regions(job.regions, stack.place.crs)
    require_known(job.region_roles, [region.name for region in found])
    regions = [region for region in found if not job.region_names or region.name in job.region_names]
    tell_joined(regions, reporter)
    made = panels(stack, factors, regions, job.preparation, reporter, origins)
    told = about(job.deformation, stack, made[0])
    return Inputs(stack, regions, made, told, factors, as_of if _learns(job) else lambda _origins: stack)


def _factors(job: Job, dates: np.ndarray, lag_days: int = 0) -> dict[str, Stack]:
    """The job's factors, which are looked at on `dates` and `lag_days` or their own lag before them."""
    lags = {name: max(lag_days, job.preparation.aligned(name).lag_days) for name in job.factors}
    return {name: read(around(given, dates, lags[name])) for name, given in job.factors.items()}


def load_stack(job: Job, reporter, origins: Origins | None = None) -> Stack:
    """The job's deformation, prepared as the job says.

    Args:
        origins: as in `load`; None lets the preparation look at every date.

    Raises:
        GroundCastError: from the reader and the preparation, or series without places.
    """
    return _tracks(job, reporter)(origins)


def _learns(job: Job) -> bool:
    """Whether a step finds out something from values, and so depends on the origin."""
    return job.preparation.jumps != "keep" or bool(job.preparation.reference_place)


def _tracks(job: Job, reporter) -> Callable[[Origins | None], Stack]:
    """The job's deformation as read, to be prepared for any origins."""
    reporter.stage("reading")
    first, second = shares(
        getattr(reporter, "reading", reporter), [1.0, 1.0 if job.preparation.other else 0.0]
    )
    with listening(first.progress):
        stack = read(as_known(job, job.deformation))
    if not np.isfinite(stack.coordinates()[0]).any():
        raise GroundCastError(
            f"{Path(job.deformation.path).name} is a station table without coordinates: it fits on no map.",
            "Give it as a factor, or put stations.csv with the coordinates beside it.",
            "no-coordinates",
        )
    with listening(second.progress):
        other = read(as_known(job, second_track(job))) if job.preparation.other else None
    own, wavelength = _preparation(job), job.deformation.wavelength_mm
    return lambda origins: prepare(stack, own, other, origins, wavelength)


def _preparation(job: Job) -> Preparation:
    """How the deformation is prepared: beside models in honest mode as it is for these."""
    return replace(job.preparation, mode="honest") if job.plan.beside else job.preparation


def second_track(job: Job) -> Source:
    """The source of the preparation's second track: told what the first one was told, or its own."""
    return job.preparation.second_track(job.deformation)


def as_known(job: Job, given: Source) -> Source:
    """A source so that no date rests on a later one: of interferograms, each as it was acquired."""
    honest = _preparation(job).mode != "paper" and not given.network
    return replace(given, network="as-acquired") if honest else given


def newer_panel(stack: Stack, cells: np.ndarray, trained: Panel, job: Job) -> Panel:
    """The series `cells` of newer data on the cadence of the `trained` panel, in its order.

    Factors are the job's own where it names some, else those that the model was trained with; of these a
    climatology goes on as it was.

    Raises:
        GroundCastError: a trained series holds no value now (`other-places`), or a factor ends
            before the newer data do (`factor-cover`).
    """
    if missing := int((~np.isfinite(stack.series[:, cells]).any(axis=0)).sum()):
        raise GroundCastError(
            f"{missing} of {len(cells)} series of {trained.region} hold no value.",
            "Use data of the same places, or train a model on these.",
            "other-places",
        )
    kept = {name: lasting(factor, stack.dates) for name, factor in trained.factors.items()}
    factors = kept | _factors(job, stack.dates)
    return panel_at(stack, cells, trained.region, trained.cadence_days, factors, job.preparation)


def about(source: Source, stack: Stack, panel: Panel) -> dict:
    """The entry `data` of the report."""
    axis = {"cadence_days": panel.cadence_days, "dates": len(panel.dates)}
    path = without_password(source.path)
    return {"path": path, **describe(stack), **axis, "fingerprint": fingerprint(stack)}


def factors_of(panel: Panel) -> list[dict]:
    """The entry `factors` of the report."""
    return [
        {
            "name": name,
            "unit": factor.unit,
            "places": int(factor.samples.shape[1]),
            "rule": factor.rule,
            "lag_days": factor.lag_days,
            "first": str(factor.dates[0]),
            "last": str(factor.dates[-1]),
        }
        for name, factor in panel.factors.items()
    ]


def factor_means(panel: Panel) -> dict[str, dict]:
    """The mean of each factor over its places on the panel's dates, for plots: unit and (N,) values.

    Samples up to the last date count, brought to the dates as the panel brings them.
    """
    return {
        name: {"unit": factor.unit, "mean": _mean_of(factor, panel.dates)}
        for name, factor in panel.factors.items()
    }


def _mean_of(factor: Factor, dates: np.ndarray) -> list[float | None]:
    known = np.isfinite(factor.samples)
    total, count = np.where(known, factor.samples, 0).sum(axis=1), known.sum(axis=1)
    mean = np.divide(total, count, out=np.full(len(count), np.nan), where=count > 0)
    alone = replace(factor, samples=mean[:, None].astype(np.float32)).at(dates, dates[-1])[:, 0]
    return [round(float(value), 4) if np.isfinite(value) else None for value in alone]
