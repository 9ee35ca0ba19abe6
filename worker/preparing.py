"""`groundcast prepare`: a source through the steps of preparation, told and written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.axis import common_axis
from ..core.checks import checks
from ..core.dates import parse_date
from ..core.decompose import line_of_sight, shared_dates
from ..core.describe import describe
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.prepare.filling import filled
from ..core.prepare.masks import layers
from ..core.prepare.steps import prepare
from ..core.rasterise import automatic_cell
from ..core.readers import read
from ..core.stack import Stack
from .converting import write
from .inputs import second_track

_QUANTILES = 101
AXIS = "Common axis"


def prepared(job: Job, fill: str = "none", origin: str = "") -> tuple[Stack, Stack]:
    """The source as read, and as the job's preparation makes it.

    On native dates where the preparation names no cadence, else on the common axis.

    Args:
        fill: rule of `core.prepare.filling`.
        origin: ISO date; no step looks past it, and no gap is filled across it. "" lets all dates be seen.

    Raises:
        GroundCastError: from the reader and the steps, or an origin before the second or after the last
            date (`origin`).
    """
    raw = read(job.deformation)
    other = read(second_track(job)) if job.preparation.other else None
    until = _origin(origin, raw)
    wavelength = job.deformation.wavelength_mm
    origins = None if until is None else lambda count: (_before(raw, other, job, until, count), count)
    made = prepare(raw, job.preparation, other, origins, wavelength)
    if job.preparation.cadence_days:
        made = on_axis(made, job.preparation.cadence_days)
    return raw, filled(made, fill, until)


def _before(raw: Stack, other: Stack | None, job: Job, until: np.datetime64, count: int) -> int:
    """How many of the axis's dates lie up to the origin."""
    dates = raw.dates if other is None else shared_dates(raw, other)
    axis = common_axis(dates, job.preparation.cadence_days)
    return max(1, min(count, int(np.searchsorted(axis.dates, until, "right"))))


def _origin(text: str, raw: Stack) -> np.datetime64 | None:
    if not text:
        return None
    until = parse_date(text)
    first, last = raw.dates[0], raw.dates[-1]
    if until < first:
        raise GroundCastError(
            f"The origin {until} lies before the first date, {first}.", "Give a later one.", "origin"
        )
    if until > last:
        raise GroundCastError(
            f"The origin {until} lies after the last date, {last}.",
            "Give an earlier one, or none: then all dates are seen.",
            "origin",
        )
    if first < last and until < raw.dates[1]:
        raise GroundCastError(
            f"The origin {until} lies before the second date, {raw.dates[1]}: no motion is known up to it.",
            "Give a later one.",
            "origin",
        )
    return until


def on_axis(stack: Stack, cadence_days: int) -> Stack:
    """The stack on a common axis: each date with the epoch nearest to it, less than half a step away."""
    axis = common_axis(stack.dates, cadence_days)
    values = axis.rows(stack.series).reshape(len(axis.dates), *stack.values.shape[1:])
    return replace(
        stack, values=values, dates=axis.dates, notes=(*stack.notes, axis_sentence(stack.dates, axis))
    )


def axis_sentence(dates: np.ndarray, axis) -> str:
    """What a common axis does to the dates of acquisition."""
    taken = axis.take >= 0
    off = np.abs((axis.dates[taken] - dates[axis.take[taken]]).astype(int))
    moved, unused = int((off > 0).sum()), len(dates) - int(taken.sum())
    parts = [f"{len(axis.dates)} dates {axis.cadence_days} days apart, {int(taken.sum())} of them observed"]
    parts += [f"{moved} moved by up to {off.max()} days"] if moved else []
    parts += [f"{unused} acquisitions between them are not used"] if unused else []
    return f"{AXIS}: {'; '.join(parts)}."


def document(job: Job, raw: Stack, made: Stack) -> dict:
    """What `groundcast prepare --json` says: what each step did, and what there is to choose from."""
    notes = made.notes[len(raw.notes) :]
    # On the axis already, the acquisitions behind it are told by the step that brought it there.
    told_axis = next((note for note in notes if note.startswith(AXIS)), "")
    axis = common_axis(made.dates, job.preparation.cadence_days)
    return {
        "steps": [note for note in notes if note != told_axis],
        "axis": told_axis or axis_sentence(made.dates, axis),
        "prepared": describe(made) | {"held": _held(made)},
        "dates": [str(day) for day in raw.dates],
        "series": _held(raw),
        "kind": raw.kind,
        "incidence": raw.incidence_deg is not None,
        "directions": _has_directions(raw),
        "crs": raw.place.crs,
        "coherence": "temporal_coherence" in raw.quality,
        "layers": {
            name: _quantiles(layer) for name, layer in layers(raw).items() if np.isfinite(layer).any()
        },
        "usual_cell": automatic_cell(raw.place) if not raw.gridded else 0.0,
        "checks": checks(raw, job.deformation.wavelength_mm),
        "simulated": raw.simulated,
    }


def told(found: dict) -> str:
    """The same for people."""
    steps = found["steps"] or ["No step changes a value: the series are as they were read."]
    return "\n".join([*steps, found["axis"]])


def written(made: Stack, out: Path) -> Path:
    """Write the prepared stack in the format of the ending of `out`."""
    write(out, made)
    return out


def _held(stack: Stack) -> int:
    return int(np.isfinite(stack.series).any(axis=0).sum())


def _has_directions(stack: Stack) -> bool:
    try:
        line_of_sight(stack)
    except GroundCastError:
        return False
    return True


def _quantiles(layer: np.ndarray) -> list[float]:
    """The least value, every hundredth of the values, and the greatest: for a choice of thresholds."""
    known = layer[np.isfinite(layer)]
    return [float(f"{value:.6g}") for value in np.quantile(known, np.linspace(0, 1, _QUANTILES))]
