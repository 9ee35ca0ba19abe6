"""From a job's sources to panels: read, prepare, cut into regions."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core.describe import describe
from ..core.errors import GroundCastError
from ..core.fingerprint import fingerprint
from ..core.job import Job
from ..core.panel import Factor, Panel
from ..core.panels import panels, prepare
from ..core.readers import read
from ..core.regions import Region, read_regions
from ..core.source import Source
from ..core.stack import Stack


@dataclass(frozen=True, eq=False)
class Inputs:
    """What a job reads.

    Attributes:
        stack: the deformation, prepared (gridded, vertical) as the job says.
        regions, panels: one panel for each region; one region "all" where the job has no polygons.
        about: the entry `data` of the report.
    """

    stack: Stack
    regions: list[Region]
    panels: list[Panel]
    about: dict


def load(job: Job, reporter) -> Inputs:
    """Read and prepare the job's deformation, factors and regions.

    Raises:
        GroundCastError: from readers, preparation, regions and alignment, each in its own words.
    """
    stack = load_stack(job, reporter)
    factors = {name: read(given) for name, given in job.factors.items()}
    reporter.stage("preparing")
    found = read_regions(job.regions, stack.place.crs)
    regions = [region for region in found if not job.region_names or region.name in job.region_names]
    made = panels(stack, factors, regions, job.preparation, reporter)
    return Inputs(stack, regions, made, about(job.deformation, stack, made[0]))


def load_stack(job: Job, reporter) -> Stack:
    """The job's deformation, gridded and turned vertical as its preparation says."""
    reporter.stage("reading")
    return prepare(read(job.deformation), job.preparation)


def newer_panel(stack: Stack, cells: np.ndarray, trained: Panel, job: Job, reporter) -> Panel:
    """The series `cells` of newer data on the cadence of the `trained` panel, in its order.

    Factors are the job's own where it names some, else those that the model was trained with.

    Raises:
        GroundCastError: a trained series holds no value now (`other-places`), or a factor ends
            before the newer data do (`factor-cover`).
    """
    factors = {name: read(given) for name, given in job.factors.items()}
    preparation = replace(job.preparation, cadence_days=trained.cadence_days)
    chosen = _Chosen(trained.region, cells)
    panel = panels(stack, factors, [chosen], preparation, reporter)[0]
    if len(panel.cells) != len(cells):
        raise GroundCastError(
            f"{len(cells) - len(panel.cells)} of {len(cells)} series of {trained.region} hold no value.",
            "Use data of the same places, or train a model on these.",
            "other-places",
        )
    panel = panel.take(np.searchsorted(panel.cells, cells))
    return panel if factors else replace(panel, factors=_still_covering(trained.factors, panel))


@dataclass(frozen=True, eq=False)
class _Chosen:
    """A region that is a list of series, not a polygon."""

    name: str
    cells: np.ndarray
    geometry: None = None
    said_crs: str = ""

    def inside(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        mask = np.zeros(len(x), bool)
        mask[self.cells] = True
        return mask


def _still_covering(factors: dict[str, Factor], panel: Panel) -> dict[str, Factor]:
    for name, factor in factors.items():
        if factor.dates[-1] < panel.dates[-1] - 2 * panel.cadence_days:
            raise GroundCastError(
                f"{name} in the model ends on {factor.dates[-1]}, the newer data on {panel.dates[-1]}.",
                f"Give newer values with --factor {name}=SOURCE.",
                "factor-cover",
            )
    return factors


def about(source: Source, stack: Stack, panel: Panel) -> dict:
    """The entry `data` of the report."""
    axis = {"cadence_days": panel.cadence_days, "dates": len(panel.dates)}
    return {"path": source.path, **describe(stack), **axis, "fingerprint": fingerprint(stack)}


def factors_of(panel: Panel) -> list[dict]:
    """The entry `factors` of the report."""
    return [
        {
            "name": name,
            "unit": factor.unit,
            "places": int(factor.samples.shape[1]),
            "rule": factor.rule,
            "first": str(factor.dates[0]),
            "last": str(factor.dates[-1]),
        }
        for name, factor in panel.factors.items()
    ]
