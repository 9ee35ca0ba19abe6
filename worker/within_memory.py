"""Jobs on rasters larger than the memory: only the part around the regions is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..core.errors import GroundCastError
from ..core.grid import Grid
from ..core.job import Job
from ..core.memory import workable
from ..core.readers import extent
from ..core.regions import read_regions
from ..core.window import box, part, whole, window_of

CUT = ("train", "backtest", "compare", "ablation")
"""Tasks that read a deformation and its regions; `forecast` reads newer data as its model was made."""


def within_memory(job: Job, reporter) -> Job:
    """The job, its deformation cut to the box around its regions where all of it would be too much.

    Series outside of the regions and of the reference take part in nothing, so that the results are those
    of the whole.

    Raises:
        GroundCastError: from the reader and the regions; a region lies outside the data (`bounds`).
    """
    source = job.deformation
    if job.task not in CUT or not job.regions or source.bounds or source.coarser > 1:
        return job
    found = extent(source)
    if found is None or workable(found[1]):
        return job
    grid, needed = found
    bounds = _around(job, grid)
    cut = part(grid, window_of(grid, bounds, Path(source.path).name))
    reporter.warning(
        "read-in-part",
        f"All of the raster would need {needed / 1e9:,.1f} GB: only {cut.width:,} x {cut.height:,} of its "
        f"{grid.width:,} x {grid.height:,} pixels around the regions were read.",
    )
    return replace(job, deformation=replace(source, bounds=bounds))


def _around(job: Job, grid: Grid) -> tuple[float, float, float, float]:
    """The box around the job's regions and its reference, cut to the grid."""
    regions = [r for r in read_regions(job.regions, grid.crs) if r.name in (job.region_names or (r.name,))]
    boxes = [region.geometry.bounds for region in regions if region.geometry is not None]
    boxes += [
        _box_of(place) for place in (job.preparation.reference_place, job.deformation.reference) if place
    ]
    if not boxes:
        raise GroundCastError(
            f"No region is named {', '.join(job.region_names)}.", "Choose one of the file.", "no-regions"
        )
    lefts, bottoms, rights, tops = zip(*boxes)
    left, bottom, right, top = box(grid, whole(grid))
    width, height = grid.cell
    return (
        max(left, min(lefts) - width),
        max(bottom, min(bottoms) - height),
        min(right, max(rights) + width),
        min(top, max(tops) + height),
    )


def _box_of(reference: tuple[float, ...]) -> tuple[float, float, float, float]:
    return reference if len(reference) == 4 else (*reference, *reference)
