"""Stacks as netCDF after the CF conventions (1.11), readable by GDAL, QGIS, xarray and our own reader."""

from __future__ import annotations

from pathlib import Path

import netCDF4
import numpy as np

from ..errors import GroundCastError
from ..grid import Grid
from ..projection import is_geographic, system
from ..stack import Stack
from .atomic import replacing

_SINCE = np.datetime64("1970-01-01", "D")


def write_netcdf(path: Path | str, stack: Stack, tags: dict[str, str]) -> None:
    """Write a stack: `displacement` (or the factor's name) along time, y and x, or along time and station.

    Args:
        tags: global attributes, as `result_tags` makes them.

    Raises:
        GroundCastError: the reference system is unknown (`crs`), or the file cannot be written.
    """
    if not stack.place.crs:
        raise GroundCastError(
            f"{Path(path).name} cannot be written: the data have no coordinate reference system.",
            "Choose the one of the data.",
            "crs",
        )
    name = (
        "displacement" if stack.unit == "mm" and stack.kind in ("los", "up", "east", "north") else stack.kind
    )
    with replacing(path) as temporary, netCDF4.Dataset(temporary, "w") as file:
        file.setncatts({"Conventions": "CF-1.11", **{key.lower(): value for key, value in tags.items()}})
        _time(file, stack.dates)
        dimensions = _grid(file, stack) if stack.gridded else _stations(file, stack)
        layer = (1, *stack.values.shape[1:]) if stack.gridded else None
        packing = {"zlib": True, "complevel": 4, "fill_value": np.float32(np.nan), "chunksizes": layer}
        main = file.createVariable(name, "f4", ("time", *dimensions), **packing)
        main.setncatts(_about(stack))
        main[:] = stack.values


def _time(file, dates: np.ndarray) -> None:
    file.createDimension("time", len(dates))
    time = file.createVariable("time", "i4", ("time",))
    time.setncatts(
        {"standard_name": "time", "units": f"days since {_SINCE}", "calendar": "standard", "axis": "T"}
    )
    time[:] = (dates - _SINCE).astype(int)


def _grid(file, stack: Stack) -> tuple[str, str]:
    """Coordinates of a north-up grid and its mapping; the names of the dimensions.

    Raises:
        GroundCastError: the grid is turned (`grid-mismatch`).
    """
    grid: Grid = stack.place
    _, b, _, d, _, _ = grid.transform
    if b or d:
        raise GroundCastError("A turned grid cannot be written as netCDF.", "Resample it.", "grid-mismatch")
    x, y = grid.centres()
    degrees = is_geographic(grid.crs)
    names = ("lat", "lon") if degrees else ("y", "x")
    for axis, (dimension, numbers) in enumerate(zip(names, (y[:, 0], x[0]))):
        file.createDimension(dimension, len(numbers))
        coordinate = file.createVariable(dimension, "f8", (dimension,))
        coordinate.setncatts(_coordinate("YX"[axis], degrees))
        coordinate[:] = numbers
    _mapping(file, grid.crs)
    return names


def _stations(file, stack: Stack) -> tuple[str]:
    """Coordinates and names of points; the name of their dimension."""
    degrees = is_geographic(stack.place.crs)
    file.createDimension("station", len(stack.place))
    names = ("lat", "lon") if degrees else ("y", "x")
    for axis, (name, numbers) in enumerate(zip(names, (stack.place.y, stack.place.x))):
        coordinate = file.createVariable(name, "f8", ("station",))
        coordinate.setncatts({k: v for k, v in _coordinate("YX"[axis], degrees).items() if k != "axis"})
        coordinate[:] = numbers
    label = file.createVariable("pid", str, ("station",))
    label[:] = np.array([str(each) for each in stack.place.identifiers], dtype=object)
    _mapping(file, stack.place.crs)
    return ("station",)


def _coordinate(axis: str, degrees: bool) -> dict[str, str]:
    if degrees:
        word = {"Y": "latitude", "X": "longitude"}[axis]
        return {
            "standard_name": word,
            "units": {"Y": "degrees_north", "X": "degrees_east"}[axis],
            "axis": axis,
        }
    return {"standard_name": f"projection_{axis.lower()}_coordinate", "units": "m", "axis": axis}


def _mapping(file, crs: str) -> None:
    mapping = file.createVariable("crs", "i4")
    found = system(crs)
    mapping.setncatts({**found.to_cf(), "crs_wkt": found.to_wkt()})


def _about(stack: Stack) -> dict[str, str]:
    about = {
        "units": stack.unit or "1",
        "grid_mapping": "crs",
        "long_name": f"{stack.kind} {stack.sign}".strip(),
    }
    if not stack.gridded:
        about["coordinates"] = "lat lon" if is_geographic(stack.place.crs) else "y x"
    return about
