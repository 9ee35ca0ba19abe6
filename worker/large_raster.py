"""A raster that is too large to be worked on at once: known, sampled, and gone through block by block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from ..core.axis import common_axis
from ..core.describe import describe_survey
from ..core.errors import GroundCastError
from ..core.fingerprint import fingerprint
from ..core.grid import Grid
from ..core.job import Job
from ..core.memory import fits, workable
from ..core.panel import Panel
from ..core.panels import enough, panel_at
from ..core.prepare.steps import prepare
from ..core.readers import extent, in_one_unit
from ..core.readers.cube import Cube
from ..core.readers.large import Survey, stacks
from ..core.readers.sample import Sample, sampled, series_in
from ..core.source import without_password
from ..core.stack import Stack
from ..core.window import Window, blocks, window_of
from ..core.write.canvas import TILE
from ..models.apart import able
from . import inputs

BLOCK_BYTES = 256e6
"""Of what was observed in a block and is forecast of it; about four times as much is held at a time."""

LAYERS = 20
"""Layers of the size of the forecast that are held at a time."""

EMPTY = ("mask-empty", "all-missing")
"""Codes of errors that mean for a block that it holds nothing."""


@dataclass(frozen=True, eq=False)
class LargeRaster:
    """An open raster and the job that is done on it.

    Attributes:
        cube: the part of it that the job is about.
        seen: what some parts say of it.
    """

    cube: Cube
    seen: Survey
    job: Job

    def prepared(self, stack: Stack) -> Stack | None:
        """A window as the job's preparation makes it; None where nothing is left of it."""
        try:
            return prepare(stack, self.job.preparation)
        except GroundCastError as error:
            if error.code in EMPTY:
                return None
            raise

    def sample(self, before: int) -> Sample:
        """Series spread over the raster, chosen by the dates before `before` ones of the common axis."""
        axis = common_axis(self.cube.dates, self.job.preparation.cadence_days)
        known = self.cube.dates <= axis.dates[max(before, 1) - 1]
        return sampled(self.cube, self.prepared, known)

    def again(self, windows: list[list[int]]) -> Stack:
        """All series of the windows of an earlier sample.

        Raises:
            GroundCastError: they hold no values (`other-places`).
        """
        stack = series_in(self.cube, [Window(*each) for each in windows], self.prepared)
        if stack is None:
            raise GroundCastError(
                f"{self.cube.title} holds no values where the model was trained.",
                "Use a newer version of the same stack, or train a model on this one.",
                "other-places",
            )
        return stack

    @property
    def full_rows(self) -> bool:
        """Whether the files store full rows: windows then are full rows too."""
        rows = 8 * 4 * len(self.cube.dates) * self.cube.grid.width
        return self.cube.stored[1] >= self.cube.grid.width and rows <= BLOCK_BYTES

    def windows(self, steps: int) -> list[Window]:
        """The blocks of a forecast of so many dates."""
        stored = (1, self.cube.grid.width) if self.full_rows else (TILE, TILE)
        layers = max(self.cube.layers, len(self.cube.dates)) + LAYERS * steps
        return list(blocks(self.cube.grid, layers, BLOCK_BYTES, stored))

    def panels(self, windows: list[Window], cadence_days: int, before: int) -> Iterator[Panel | None]:
        """The series of each block that were seen often enough on the first `before` dates.

        `cells` count in the block, row by row. None stands for a block without any.
        """
        for stack in stacks(self.cube, windows):
            made = None if stack is None else self.prepared(stack)
            yield None if made is None else _panel(made, cadence_days, self.job, before)

    def whole(self, sample: Stack) -> Stack:
        """The raster as a stack without values, of the kind that the sample was prepared to."""
        nothing = np.broadcast_to(np.float32(np.nan), (len(sample.dates), *self.cube.grid.shape))
        return replace(sample, values=nothing, place=self.cube.grid)

    def about(self, sample: Stack, panel: Panel) -> dict:
        """The entry `data` of the report; its mark is that of the sample."""
        axis = {"cadence_days": panel.cadence_days, "dates": len(panel.dates)}
        kind = {"kind": sample.kind, "unit": sample.unit, "sign": sample.sign}
        path = without_password(self.job.deformation.path)
        told = describe_survey(self.seen) | kind | axis
        return {"path": path, **told, "fingerprint": fingerprint(sample)}


def in_blocks(job: Job) -> bool:
    """Whether a training is to be done block by block: a whole raster is too large, and the model can.

    Raises:
        GroundCastError: from the reader; or a step of the preparation needs all of a raster that does not
            fit into the memory (`step-too-large`).
    """
    source = job.deformation
    if job.task != "train" or job.regions or source.coarser > 1 or not able(job.model, job.settings):
        return False
    found = extent(source)
    needed = 0.0 if found is None else found[1] * _share(job, found[0])
    if workable(needed):
        return False
    steps = _needing_all(job)
    if steps and not fits(needed):
        raise GroundCastError(
            f"The raster needs {needed / 1e9:,.1f} GB: it is forecast block by block, and {steps[0]} needs "
            "all of it.",
            "Leave the step out, draw regions, or read the mean of 4 x 4 pixels with --option coarser=4.",
            "step-too-large",
        )
    return not steps


@contextmanager
def opened(job: Job) -> Iterator[LargeRaster]:
    """The raster of a job.

    Raises:
        GroundCastError: from the reader; it cannot be read by blocks (`no-blocks`), or its bounds lie
            outside (`bounds`).
    """
    source = inputs.as_known(job, job.deformation)
    with in_one_unit(source) as (cube, seen):
        if cube is None:
            raise GroundCastError(
                f"{source.title} cannot be read block by block.",
                "Give a raster as in the training.",
                "no-blocks",
            )
        yield LargeRaster(cube.cut(source.bounds), seen, job)


def _panel(stack: Stack, cadence_days: int, job: Job, before: int) -> Panel | None:
    """The panel of a block."""
    held = np.flatnonzero(np.isfinite(stack.series).any(axis=0))
    if not len(held):
        return None
    panel = panel_at(stack, held, "all", cadence_days, {})
    try:
        return enough(panel, job.preparation.minimum_valid, before)
    except GroundCastError as error:
        if error.code == "too-sparse":
            return None
        raise


def _share(job: Job, grid: Grid) -> float:
    """The share of the raster in the job's bounds."""
    window = window_of(grid, job.deformation.bounds, job.deformation.title)
    return window.height * window.width / (grid.height * grid.width)


def _needing_all(job: Job) -> list[str]:
    """What of a job looks at all of the raster."""
    preparation = job.preparation
    asked = {
        "jumps": preparation.jumps != "keep",
        "reference_place": bool(preparation.reference_place),
        "the source's reference": bool(job.deformation.reference),
        "other": bool(preparation.other),
        "cell": bool(preparation.cell),
        "mode = paper": preparation.mode == "paper",
    }
    return [name for name, is_asked in asked.items() if is_asked]
