"""`groundcast align`: one factor on the dates and places of a deformation, as a stack to be written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.align import complete_on, default_rule, in_time, require_some
from ..core.alignment import Alignment
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel_factors import samples_at, way_of
from ..core.readers import read
from ..core.readers.climatology import around
from ..core.source import Source
from ..core.stack import Stack
from .converting import require_apart, require_format, write
from .factor_series import covered
from .inputs import load_stack

AT_ONCE_BYTES = 128e6
"""Of samples at places: more are brought to the places block by block."""

MEAN = "mean"
"""The way of stations whose places are unknown: one value for all series."""


def align(job: Job, out: Path, until: np.datetime64 | None, reporter) -> dict:
    """Write the job's factor on the dates and places of its prepared deformation.

    Args:
        until: no sample that was complete later is looked at; None looks at all.

    Returns:
        name, unit, way, rule, lag_days, dates, covered (how many dates the record reaches), out.

    Raises:
        GroundCastError: there is not just one factor (`factor-name`), its rule in space keeps it in its own
            places (`factor-way`), or as readers, preparation, alignment and writers do.
    """
    name, source = _only(job.factors)
    own = job.preparation.aligned(name)
    for each in (source, job.deformation):
        require_apart(each, out)
    require_format(out)
    if own.space == "keep":
        raise GroundCastError(
            f"With {name}.space=keep the factor {name} stays in its own places.",
            "Choose nearest, bilinear, average, cell-size or inverse-distance.",
            "factor-way",
        )
    stack = load_stack(job, reporter)
    made, way = aligned(stack, source, own, until)
    reporter.stage("writing")
    write(out, made)
    return {
        "name": name,
        "unit": made.unit,
        "way": way,
        "rule": own.time or default_rule(name),
        "lag_days": own.lag_days,
        "dates": [str(day) for day in made.dates],
        "covered": int(np.isfinite(made.series).any(axis=1).sum()),
        "out": str(out),
    }


def aligned(
    stack: Stack, source: Source, own: Alignment, until: np.datetime64 | None = None
) -> tuple[Stack, str]:
    """A factor as a stack like the deformation, on its dates and its grid or points, and its way there.

    Series without any displacement stay empty, and so do places without any value that counts, and dates
    that the record does not reach: beyond its ends nothing was measured.

    Raises:
        GroundCastError: from the reader; no value of the factor counts (`factor-cover`), it lies elsewhere
            (`factor-outside`), or its rule in space does not suit it (`factor-way`).
    """
    factor = replace(read(around(source, stack.dates, own.lag_days)), kind=source.kind)
    way = way_of(factor, "paper", own.space)
    rule, complete = own.time or default_rule(source.kind), complete_on(factor.dates)
    last = until or complete[-1]
    known = int((complete <= last).sum())
    require_some(factor.series[:known], last)
    values = np.full(stack.series.shape, np.nan, np.float32)
    for cells in _blocks(stack, len(factor.dates)):
        samples = _mean(factor) if way == "keep" else samples_at(factor, stack, cells, way)
        # What a place without a value is given must not depend on the block that it lies in: nothing.
        here = np.isfinite(samples[:known]).any(axis=0)
        if here.any():
            brought = in_time(samples[:, here], factor.dates, stack.dates, rule, last, own.lag_days)
            values[:, cells if way == "keep" else cells[here]] = brought
    values[~covered(factor.dates, stack.dates, own)] = np.nan
    place = {"values": values.reshape(stack.values.shape), "incidence_deg": None, "quality": {}}
    about = {"kind": source.kind, "unit": factor.unit, "sign": "", "reference": None, "notes": factor.notes}
    simulated = stack.simulated or factor.simulated
    made = replace(stack, **place, **about, attribution=factor.attribution, simulated=simulated)
    return made, MEAN if way == "keep" else way


def told(found: dict) -> str:
    """The same for people."""
    count, reached = len(found["dates"]), found["covered"]
    lag = f", {found['lag_days']} days later" if found["lag_days"] else ""
    lines = [f"{found['name']}: {count} dates by {found['rule']}, places by {found['way']}{lag}."]
    if reached < count:
        lines.append(f"The record reaches {reached} of them; the others are empty.")
    return "\n".join([*lines, found["out"]])


def _only(factors: dict[str, Source]) -> tuple[str, Source]:
    if len(factors) != 1:
        raise GroundCastError(
            f"{len(factors)} factors are given.", "Give one with --factor NAME=SOURCE.", "factor-name"
        )
    return next(iter(factors.items()))


def _mean(factor: Stack) -> np.ndarray:
    """(M, 1) mean of the stations that hold a value."""
    known = np.isfinite(factor.series)
    total, count = np.where(known, factor.series, 0).sum(axis=1), known.sum(axis=1)
    mean = np.divide(total, count, out=np.full(len(count), np.nan, np.float32), where=count > 0)
    return mean[:, None].astype(np.float32)


def _blocks(stack: Stack, samples: int) -> list[np.ndarray]:
    """Cells that hold a value, some at a time."""
    held = np.flatnonzero(np.isfinite(stack.series).any(axis=0))
    return np.array_split(held, max(1, int(np.ceil(4.0 * samples * len(held) / AT_ONCE_BYTES))))
