"""`groundcast factor`: what a factor held at one place on given dates, brought there as a run brings it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..core.align import bounds, default_rule
from ..core.alignment import Alignment
from ..core.dates import parse_date, usual_interval
from ..core.errors import GroundCastError
from ..core.grid import Grid, Points
from ..core.panel import Factor, Panel
from ..core.panel_factors import samples_at, taking_part, way_of
from ..core.preparation import MODES
from ..core.readers import read
from ..core.readers.climatology import around
from ..core.source import Source
from ..core.stack import Stack
from .inputs import factor_means


def days_of(text: str) -> np.ndarray:
    """(N,) dates of a list like 2020-01-05,2020-01-17, sorted, each once.

    Raises:
        GroundCastError: there is none, or one is no date.
    """
    days = np.unique(np.array([parse_date(day) for day in text.split(",") if day.strip()], "datetime64[D]"))
    if not len(days):
        raise GroundCastError("No date is given.", "Give --dates 2020-01-05,2020-01-17 …", "usage")
    return days


def size_of(text: str) -> tuple[float, float]:
    """Width and height of a cell like 100,100.

    Raises:
        GroundCastError: it is no pair of numbers (`usage`).
    """
    try:
        width, height = (float(part) for part in text.split(","))
    except ValueError as error:
        raise GroundCastError(
            f"--cell {text} is no pair of numbers.", "Write it like --cell 100,100.", "usage"
        ) from error
    return width, height


def told(found: dict) -> str:
    """What `at_place` found as a table: a line a date."""
    head = f"date\t{found['name']}_{found['unit']}".rstrip("_")
    rows = (
        f"{day}\t{'' if v is None else format(v, 'g')}" for day, v in zip(found["dates"], found["values"])
    )
    return "\n".join([head, *rows])


def place_of(crs: str, x: float, y: float, cell: tuple[float, float] = (0.0, 0.0)) -> Grid | Points:
    """One place of the deformation: a point, or the raster cell (width, height) around it."""
    if not all(size > 0 for size in cell):
        return Points(crs, np.array([x]), np.array([y]), np.array(["1"]))
    width, height = cell
    return Grid(crs, (width, 0.0, x - width / 2, 0.0, -height, y + height / 2), 1, 1)


def at_place(
    source: Source,
    place: Grid | Points,
    days: np.ndarray,
    own: Alignment,
    mode: str = MODES[0],
    hold_back: int = 0,
) -> dict:
    """What a run would read of the factor for the series at `place`, the mean where it has several places.

    Args:
        source: its `kind` is the factor's name.
        mode: one of `core.preparation.MODES`: in "paper" mode factors come to the series, as published.
        hold_back: of the dates, held back by the run: a station has to last until the date before them.

    Returns:
        name, unit, dates, values (None where there is none), way (as in `core.alignment`), places (how many
        the values are a mean of), left_out (how many more stations there are that a run leaves out),
        refused (why a run refuses the factor, "" where it takes it: all places count then), gridded, rule
        and lag_days.

    Raises:
        GroundCastError: from the reader; the factor lies elsewhere (`factor-outside`), or its rule in
            space does not suit it (`factor-way`).
    """
    factor = replace(read(around(source, days, own.lag_days)), kind=source.kind)
    values = np.zeros((len(days), 1, 1) if isinstance(place, Grid) else (len(days), 1), np.float32)
    way = way_of(factor, mode, own.space)
    samples = samples_at(factor, Stack(values, days, place), np.array([0]), way)
    panel = Panel(values.reshape(-1, 1), days, usual_interval(days) or 1)
    keep, refused = _taken(source.kind, factor, samples, way, panel, own.lag_days, hold_back)
    rule = own.time or default_rule(source.kind)
    made = Factor(
        source.kind, samples[:, keep], factor.dates, rule, factor.unit, *bounds(source.kind), own.lag_days
    )
    found = factor_means(replace(panel, factors={source.kind: made}))[source.kind]
    known = covered(factor.dates, days, own)
    return {
        "name": source.kind,
        "unit": factor.unit,
        "dates": [str(day) for day in days],
        "values": [value if there else None for value, there in zip(found["mean"], known)],
        "way": way,
        "places": int(keep.sum()),
        "left_out": int((~keep).sum()),
        "refused": refused,
        "gridded": factor.gridded,
        "rule": rule,
        "lag_days": own.lag_days,
    }


def _taken(
    name: str, factor: Stack, samples: np.ndarray, way: str, panel: Panel, lag_days: int, hold_back: int
) -> tuple[np.ndarray, str]:
    """(P_f,) bool which places a run takes, and why it refuses the factor: then all of them are shown."""
    ends = panel.dates[-1 - min(hold_back, len(panel.dates) - 1)], panel.dates[-1]
    try:
        return taking_part(name, factor, samples, way, panel, ends, lag_days), ""
    except GroundCastError as error:
        return np.ones(samples.shape[1], bool), error.message


def covered(dates: np.ndarray, days: np.ndarray, own: Alignment) -> np.ndarray:
    """(N,) whether the record reaches a day; beyond its ends rules go on with the first or last value."""
    usual = np.median(np.diff(dates)) if len(dates) > 1 else np.timedelta64(0, "D")
    asked = days - np.timedelta64(own.lag_days, "D")
    return (asked >= dates[0]) & (asked <= dates[-1] + usual)
