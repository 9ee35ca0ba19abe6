"""Where the values of a netCDF variable lie: CF grid mappings, coordinates of grids and of stations."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid, Points
from ..library import Library
from ..projection import is_geographic, system
from . import netcdf_file as files
from .degrees import require_degrees
from .netcdf_mesh import mesh_places

pyproj = Library("pyproj")

_EAST = ("lon", "longitude", "x", "easting")
_NORTH = ("lat", "latitude", "y", "northing")
_EVEN = 1e-3


def place_of(
    dataset, variable, rest: tuple[str, ...], values: np.ndarray, crs: str, path: Path
) -> tuple[Grid | Points, np.ndarray, list[str]]:
    """Place, values in its order, and notes.

    Args:
        rest: dimensions of `values` (T, …) after the time.

    Raises:
        GroundCastError: there are more dimensions than a map has (`dimensions`), or no coordinates.
    """
    if len(rest) > 2:
        sizes = ", ".join(f"{n} ({len(dataset.dimensions[n])})" for n in rest)
        raise GroundCastError(
            f"The variable {variable.name} of {path.name} has the dimensions {sizes} besides time.",
            "Take one level of it first.",
            "dimensions",
        )
    found, notes = system_of(dataset, variable, crs)
    if len(rest) < 2:
        return _stations(dataset, variable, rest, values, (crs, found), notes, path)
    north, east = (_along(dataset, rest[i], words) for i, words in ((0, _NORTH), (1, _EAST)))
    if north is None and east is None:
        flipped = tuple(_along(dataset, rest[i], words) for i, words in ((1, _NORTH), (0, _EAST)))
        if all(each is not None for each in flipped):
            values, rest, (north, east) = np.swapaxes(values, 1, 2), rest[::-1], flipped
    if north is None or east is None:
        return _curved(dataset, variable, rest, values, (crs, found), notes, path)
    if not found and _degrees(dataset, rest):
        require_degrees(east, north, path.name)
    crs = found or ("EPSG:4326" if _degrees(dataset, rest) else "")
    if not crs:
        notes.append("No coordinate reference system was found. Choose the one of the grid.")
    return _even(values, east, north, crs, notes, _degrees(dataset, rest))


def system_of(dataset, variable, crs: str) -> tuple[str, list[str]]:
    """The chosen reference system, or that of the grid mapping; "" where there is none."""
    if crs:
        return crs, []
    name = files.word(variable, "grid_mapping").split(":")[0].strip()
    mapping = dataset.variables.get(name)
    if mapping is None:
        return "", []
    attributes = {key: mapping.getncattr(key) for key in mapping.ncattrs()}
    text = attributes.get("crs_wkt") or attributes.get("spatial_ref") or attributes.get("proj4")
    try:
        system = pyproj.CRS.from_user_input(text) if text else pyproj.CRS.from_cf(attributes)
    except (pyproj.exceptions.CRSError, KeyError, ValueError, TypeError):
        return "", [f"The grid mapping {name} is not understood."]
    code = system.to_epsg(min_confidence=70) or (4326 if _is_wgs84(system) else None)
    return (f"EPSG:{code}" if code else system.to_wkt()), []


def _is_wgs84(system) -> bool:
    """Whether degrees of no named datum are on the ellipsoid of WGS 84, as AppEEARS states them."""
    named = system.is_geographic and system.datum is not None and "undefined" in system.datum.name.lower()
    return bool(named) and abs(system.ellipsoid.semi_major_metre - 6378137) < 1


def _along(dataset, dimension: str, words: tuple[str, ...]) -> np.ndarray | None:
    """The coordinates of a dimension, where it points that way."""
    coordinate = dataset.variables.get(dimension)
    if coordinate is None or coordinate.ndim != 1 or np.dtype(coordinate.dtype).kind not in "fiu":
        return None
    said = f"{dimension} {files.word(coordinate, 'standard_name')} {files.word(coordinate, 'long_name')}"
    axis = files.word(coordinate, "axis").upper()
    points = axis == ("Y" if words is _NORTH else "X") or set(re.split(r"[^a-z]+", said.lower())) & set(words)
    return np.ma.filled(np.ma.asarray(coordinate[...]).astype(np.float64), np.nan) if points else None


def _degrees(dataset, names: tuple[str, ...]) -> bool:
    """Whether coordinates are longitudes and latitudes: by their units, or where those are silent by name."""
    units = [
        files.word(dataset.variables[name], "units").lower() for name in names if name in dataset.variables
    ]
    if any(units):
        return any(unit.startswith("degree") for unit in units)
    return any(name.lower() in ("lon", "lat", "longitude", "latitude") for name in names)


def _even(values, east, north, crs, notes, degrees) -> tuple[Grid | Points, np.ndarray, list[str]]:
    """A grid from the north down where coordinates are even, else points."""
    if len(north) > 1 and north[0] < north[-1]:
        values, north = values[:, ::-1], north[::-1]
    if len(east) > 1 and east[0] > east[-1]:
        values, east = values[:, :, ::-1], east[::-1]
    if degrees and np.nanmax(east) > 180:
        order = np.argsort(turned := (east + 180) % 360 - 180, kind="stable")
        values, east = values[:, :, order], turned[order]
    width, height = _step(east), _step(north)
    values = np.ascontiguousarray(values)
    if width is None or height is None:
        x, y = (each.ravel() for each in np.meshgrid(east, north))
        note = "Cells are not evenly spaced: they are kept as points."
        points = Points(crs, x, y, np.arange(len(x)).astype(str))
        return points, values.reshape(len(values), -1), [*notes, note]
    if len(east) == 1 or len(north) == 1:
        width, height = width or abs(height) or 1.0, height or -(width or 1.0)
    corner = (width, 0.0, east[0] - width / 2, 0.0, height, north[0] - height / 2)
    return Grid(crs, tuple(map(float, corner)), len(north), len(east)), values, notes


def _step(coordinates: np.ndarray) -> float | None:
    """The even step of coordinates, 0 for a single one, None where they are uneven."""
    if len(coordinates) == 1:
        return 0.0
    steps = np.diff(coordinates)
    step = float((coordinates[-1] - coordinates[0]) / len(steps))
    even = step and np.isfinite(steps).all() and (np.abs(steps - step) <= _EVEN * abs(step)).all()
    return step if even else None


def _curved(dataset, variable, rest, values, systems, notes, path) -> tuple[Points, np.ndarray, list[str]]:
    """Points at the two-dimensional coordinates of a curved grid."""
    found = _coordinates(dataset, variable, values.shape[1:], systems, path)
    if found is None:
        raise GroundCastError(
            f"The variable {variable.name} of {path.name} has no coordinates along {rest[0]} and {rest[1]}.",
            "Add longitude and latitude, or x and y.",
            "no-coordinates",
        )
    x, y, crs, missing = found
    note = "The grid is curved: its cells are kept as points."
    points = Points(crs, x.ravel(), y.ravel(), np.arange(x.size).astype(str))
    return points, values.reshape(len(values), -1), [*notes, note, *missing]


def _stations(dataset, variable, rest, values, systems, notes, path) -> tuple[Points, np.ndarray, list[str]]:
    """Points of stations, placed where coordinates tell."""
    values = values.reshape(len(values), -1)
    shape = values.shape[1:]
    names = _labels(dataset, rest, shape[0])
    mesh = mesh_places(dataset, variable, systems[1])
    if mesh and mesh[0].shape == mesh[1].shape == shape:
        x, y, crs = mesh
        missing = [] if crs else ["No coordinate reference system was found. Choose the one of the mesh."]
        return Points(crs, x, y, names), values, [*notes, *missing]
    found = _coordinates(dataset, variable, shape, systems, path)
    if found is None:
        unknown = np.full(shape, np.nan)
        return Points("", unknown, unknown.copy(), names), values, [*notes, "Stations have no coordinates."]
    x, y, crs, missing = found
    return Points(crs, x, y, names), values, [*notes, *missing]


def _coordinates(dataset, variable, shape: tuple, systems: tuple[str, str], path: Path):
    """x and y of a given shape, their reference system and notes; None where there are none.

    Longitudes and latitudes are degrees whatever the grid mapping says, which is about other coordinates
    (CF 1.11, 5.2: of a rotated or projected grid both are given).

    Args:
        systems: the chosen one, and that or the one of the grid mapping; "" for none.

    Raises:
        GroundCastError: longitudes and latitudes are no degrees (`no-coordinates`).
    """
    names = [_named(dataset, variable, words, shape) for words in (_EAST, _NORTH)]
    if None in names:
        return None
    x, y = (_of_shape(dataset.variables[name], shape) for name in names)
    chosen, found = systems
    if chosen or not _degrees(dataset, tuple(names)):
        missing = "No coordinate reference system was found. Choose the one of the coordinates."
        return x, y, found, [] if found else [missing]
    require_degrees(x, y, path.name)
    return np.where(x > 180, x - 360, x), y, found if _has_degrees(found) else "EPSG:4326", []


def _has_degrees(crs: str) -> bool:
    """Whether longitudes and latitudes are those of a system; of a rotated pole they are not."""
    return is_geographic(crs) and not system(crs).is_derived


def _named(dataset, variable, words: tuple[str, ...], shape: tuple) -> str | None:
    """The coordinate variable of a given shape: one that the variable names, else one named so."""
    listed = [name for name in files.word(variable, "coordinates").split() if name in dataset.variables]
    for name in [*listed, *(n for n in dataset.variables if n.lower() in words)]:
        found = dataset.variables[name]
        said = {name.lower(), files.word(found, "standard_name").lower()}
        fits = found.shape == shape or (found.ndim == 0 and shape == (1,))
        if fits and said & set(words):
            return name
    return None


def _of_shape(coordinate, shape: tuple) -> np.ndarray:
    """A coordinate variable as float64, NaN where missing; a single number as an array of one."""
    return np.ma.filled(np.ma.asarray(coordinate[...]).astype(np.float64), np.nan).reshape(shape)


def _labels(dataset, rest: tuple[str, ...], count: int) -> np.ndarray:
    """Names of stations: a variable of texts along them, else numbers."""
    for variable in dataset.variables.values():
        if rest and variable.dimensions == rest and variable.dtype is str:
            return np.array([str(each) for each in variable[...]])
    return np.arange(count).astype(str)
