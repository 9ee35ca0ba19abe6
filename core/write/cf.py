"""A stack as variables after the CF conventions (1.11), for whichever format holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..projection import is_geographic, system
from ..stack import Stack

SINCE = np.datetime64("1970-01-01", "D")
MAPPING = "crs"
_DEFORMATION = ("los", "up", "east", "north")


@dataclass(frozen=True, eq=False)
class Variable:
    """A named array.

    Attributes:
        dimensions: their names; () for a single number.
        values: numbers, or texts as an array of objects.
        about: its attributes.
    """

    name: str
    dimensions: tuple[str, ...]
    values: np.ndarray
    about: dict = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Document:
    """What a file holds.

    Attributes:
        about: attributes of the whole.
        coordinates: time, places, names and the grid mapping, each with its dimensions.
        main: the stack's values along time, y and x, or along time and station.
    """

    about: dict
    coordinates: tuple[Variable, ...]
    main: Variable

    @property
    def sizes(self) -> dict[str, int]:
        """Lengths of the dimensions by name."""
        return {d: n for v in (*self.coordinates, self.main) for d, n in zip(v.dimensions, v.values.shape)}


def document(path: Path | str, stack: Stack, tags: dict[str, str]) -> Document:
    """The stack as `displacement`, or as its factor's name where it is none.

    Args:
        path: what is written, for the words of errors.
        tags: of the whole, as `result_tags` makes them.

    Raises:
        GroundCastError: the reference system is missing or unknown (`crs`), or the grid is turned
            (`grid-mismatch`).
    """
    if not stack.place.crs:
        raise GroundCastError(
            f"{Path(path).name} cannot be written: the data have no coordinate reference system.",
            "Choose the one of the data.",
            "crs",
        )
    name = "displacement" if stack.unit == "mm" and stack.kind in _DEFORMATION else stack.kind
    places = _cells(stack.place) if stack.gridded else _stations(stack)
    rest = tuple(each.name for each in places) if stack.gridded else ("station",)
    main = Variable(name, ("time", *rest), stack.values, _about(stack))
    about = {"Conventions": "CF-1.11", **{key.lower(): value for key, value in tags.items()}}
    return Document(about, (_time(stack.dates), *places, _mapping(stack.place.crs)), main)


STORED = 64
"""Rows and columns that are stored as one where a raster is written part by part."""


def _time(dates: np.ndarray) -> Variable:
    about = {"standard_name": "time", "units": f"days since {SINCE}", "calendar": "standard", "axis": "T"}
    return Variable("time", ("time",), (dates - SINCE).astype(np.int32), about)


def _cells(grid: Grid) -> tuple[Variable, Variable]:
    """Coordinates of a north-up grid."""
    _, b, _, d, _, _ = grid.transform
    if b or d:
        raise GroundCastError(
            "A turned grid cannot be written by rows and columns.", "Resample it.", "grid-mismatch"
        )
    x, y = grid.centres()
    degrees = is_geographic(grid.crs)
    names = ("lat", "lon") if degrees else ("y", "x")
    return tuple(
        Variable(name, (name,), np.ascontiguousarray(numbers), _coordinate(axis, degrees))
        for name, axis, numbers in zip(names, "YX", (y[:, 0], x[0]))
    )


def _stations(stack: Stack) -> tuple[Variable, ...]:
    """Coordinates and names of points."""
    degrees = is_geographic(stack.place.crs)
    names = ("lat", "lon") if degrees else ("y", "x")
    places = [
        Variable(name, ("station",), np.asarray(numbers, np.float64), _without_axis(axis, degrees))
        for name, axis, numbers in zip(names, "YX", (stack.place.y, stack.place.x))
    ]
    labels = np.array([str(each) for each in stack.place.identifiers], dtype=object)
    return (*places, Variable("pid", ("station",), labels))


def _coordinate(axis: str, degrees: bool) -> dict[str, str]:
    if not degrees:
        return {"standard_name": f"projection_{axis.lower()}_coordinate", "units": "m", "axis": axis}
    word, unit = {"Y": ("latitude", "degrees_north"), "X": ("longitude", "degrees_east")}[axis]
    return {"standard_name": word, "units": unit, "axis": axis}


def _without_axis(axis: str, degrees: bool) -> dict[str, str]:
    return {key: value for key, value in _coordinate(axis, degrees).items() if key != "axis"}


def _mapping(crs: str) -> Variable:
    found = system(crs)
    return Variable(MAPPING, (), np.array(0, np.int32), {**found.to_cf(), "crs_wkt": found.to_wkt()})


def _about(stack: Stack) -> dict[str, str]:
    about = {
        "units": stack.unit or "1",
        "grid_mapping": MAPPING,
        "long_name": f"{stack.kind} {stack.sign}".strip(),
    }
    if not stack.gridded:
        about["coordinates"] = "lat lon" if is_geographic(stack.place.crs) else "y x"
    return about
