"""`groundcast series`: what a source holds at given places, as a table."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from ..core.errors import GroundCastError
from ..core.nearest import nearest
from ..core.readers import read
from ..core.source import Source
from ..core.stack import Stack
from ..core.write.atomic import replacing

HEADER = ("place", "x", "y", "distance", "date")


def places_of(given: list[str], file: str = "") -> tuple[list[str], np.ndarray]:
    """Names and (Q, 2) coordinates of `--at x,y` and of a table with the columns name, x and y.

    Raises:
        GroundCastError: a place is no pair of numbers (`place`), or none is given.
    """
    rows = [(f"{i + 1}", *text.partition(",")[::2]) for i, text in enumerate(given)]
    if file:
        rows += _table(Path(file))
    try:
        places = np.array([[float(x), float(y)] for _, x, y in rows]).reshape(-1, 2)
    except ValueError as error:
        raise GroundCastError(
            f"A place is no pair of numbers ({error}).", "Write it like --at 4567800.5,1737250.", "place"
        ) from error
    if not len(places):
        raise GroundCastError("No place is given.", "Give --at X,Y, or a table by --places.", "place")
    return [name for name, _, _ in rows], places


def _table(path: Path) -> list[tuple[str, str, str]]:
    try:
        with open(path, encoding="utf-8-sig", newline="") as opened:
            return [(row["name"], row["x"], row["y"]) for row in csv.DictReader(opened)]
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise GroundCastError(
            f"{path.name} is not a table of places with the columns name, x and y.",
            "Write one row a place.",
            "place",
        ) from error


def extract(source: Source, names: list[str], places: np.ndarray, out: Path, tolerance: float = 0.0) -> int:
    """Write the series nearest to each place; gives the number of places that have one.

    Args:
        places: (Q, 2) in the coordinates of the source.
        out: CSV of place, x, y (of the series), distance, date and value; a row a date and place.
        tolerance: the series must lie within it, in units of the coordinates; 0 takes the cell that the
            place lies in, and at points the nearest one however far.

    Raises:
        GroundCastError: from the reader, or no place has a series (`place`).
    """
    stack = read(source)
    x, y = stack.coordinates()
    distance, columns = nearest(stack, places)
    near = np.flatnonzero(distance <= _reach(stack, tolerance))
    if not len(near):
        raise GroundCastError(
            f"None of the {len(places)} places lies at a series; the data reach from {np.nanmin(x):.10g}, "
            f"{np.nanmin(y):.10g} to {np.nanmax(x):.10g}, {np.nanmax(y):.10g}.",
            "Give places in the coordinates of the data.",
            "place",
        )
    columns = columns[near]
    with replacing(out) as temporary, open(temporary, "w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened, lineterminator="\n")
        writer.writerow([*HEADER, f"value_{stack.unit}" if stack.unit else "value"])
        for place, column in zip(near, columns):
            where = (names[place], x[column], y[column], f"{distance[place]:.6g}")
            for day, value in zip(stack.dates, stack.series[:, column]):
                writer.writerow([*where, day, f"{value:.6g}" if np.isfinite(value) else ""])
    return len(near)


def _reach(stack: Stack, tolerance: float) -> float:
    """How far a series may lie from a place."""
    if tolerance > 0:
        return tolerance
    return float(np.hypot(*stack.place.cell)) / 2 if stack.gridded else np.inf
