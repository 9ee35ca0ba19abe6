"""Where the pixels of a MintPy file lie: a grid by its attributes, or what companion coordinates say.

MintPy, docs/api/attributes.md: geocoded files have X_FIRST, Y_FIRST (upper left corner of the first
pixel), X_STEP, Y_STEP, X_UNIT (degrees or meters) and EPSG or UTM_ZONE; files in radar geometry have none,
and find `latitude`, `longitude`, `incidenceAngle`, `azimuthAngle` in inputs/geometryRadar.h5, or a lookup
table in inputs/geometryGeo.h5 (`lookup`).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid, Points
from .hdf5 import array, opened
from .lookup import NOTE, Lookup, lookup_in

_GEOMETRY = ("geometryGeo.h5", "geometryRadar.h5", "geo_geometryRadar.h5")
_FOLDERS = (".", "inputs", "..", "../inputs", "geo", "../geo")
_WANTED = ("latitude", "longitude", "incidenceAngle", "azimuthAngle")


def place_of(
    file,
    about: dict[str, str],
    path: Path,
    shape: tuple[int, int],
    crs: str,
    inner: dict[str, np.ndarray] | None = None,
) -> tuple[Grid | Points | Lookup, tuple[str, ...], dict[str, np.ndarray]]:
    """Place, notes, and the layers of the geometry by MintPy's names, each (P,) as the file's pixels.

    Args:
        inner: (Y, X) layers of the file itself.

    Raises:
        GroundCastError: radar geometry without coordinates (`radar-geometry`), or a place that is no
            number (`place`).
    """
    own = {name: array(file, name, path) for name in _WANTED if name in file} | (inner or {})
    layers = _beside(path, shape) | {
        n: v.ravel() for n, v in own.items() if v.shape == shape and n in _WANTED
    }
    if "X_FIRST" in about and "Y_FIRST" in about:
        return _grid(about, path, shape, crs), (), layers
    if "latitude" not in layers or "longitude" not in layers:
        table, name = _table(path, about, shape, crs)
        if table is not None:
            return table, (NOTE.format(name=name),), layers
        raise GroundCastError(
            f"{path.name} is in radar geometry: it has no map coordinates.",
            "Geocode it (geo_timeseries), or put geometryRadar.h5 with latitude and longitude, or "
            "geometryGeo.h5 with azimuthCoord and rangeCoord, beside it.",
            "radar-geometry",
        )
    points, note = in_radar_geometry(layers["latitude"], layers["longitude"], shape)
    return points, (note,), layers


def in_radar_geometry(
    latitude: np.ndarray, longitude: np.ndarray, shape: tuple[int, int]
) -> tuple[Points, str]:
    """The pixels (Y, X) of radar geometry as points, named row_column, and the sentence on it."""
    numbers = np.array([f"{i // shape[1]}_{i % shape[1]}" for i in range(shape[0] * shape[1])])
    longitude, latitude = (each.ravel().astype(np.float64) for each in (longitude, latitude))
    # Lookup tables are 0 where a pixel has no coordinates.
    unknown = (longitude == 0) & (latitude == 0)
    longitude[unknown] = latitude[unknown] = np.nan
    note = "Pixels are in radar geometry: they are points at their latitude and longitude."
    return Points("EPSG:4326", longitude, latitude, numbers), note


def geometry(layers: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The line of sight from the ground to the satellite, where both of its angles are known.

    The azimuth is that of MintPy: from the north, anti-clockwise positive (utils0.py,
    get_unit_vector4component_of_interest).
    """
    if "incidenceAngle" not in layers or "azimuthAngle" not in layers:
        return {}
    angle, azimuth = np.radians(layers["incidenceAngle"]), np.radians(layers["azimuthAngle"])
    return {
        "los_east": -np.sin(angle) * np.sin(azimuth),
        "los_north": np.sin(angle) * np.cos(azimuth),
        "los_up": np.cos(angle),
    }


def _grid(about: dict[str, str], path: Path, shape: tuple[int, int], crs: str) -> Grid:
    try:
        left, top, width, height = (float(about[n]) for n in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"))
    except (KeyError, ValueError) as error:
        raise GroundCastError(
            f"The attributes X_FIRST, Y_FIRST, X_STEP and Y_STEP of {path.name} are no numbers.",
            "Geocode it again.",
            "place",
        ) from error
    if not width or not height or not np.isfinite([left, top, width, height]).all():
        raise GroundCastError(
            f"The pixels of {path.name} have the size {width:g} x {height:g}.", "Geocode it again.", "place"
        )
    degrees = about.get("X_UNIT", "degrees").lower().startswith("deg")
    stated = about.get("EPSG", "").strip()
    own = f"EPSG:{stated}" if stated.isdigit() else "EPSG:4326" if degrees else _utm(about)
    return Grid(crs or own, (width, 0.0, left, 0.0, height, top), *shape)


def _utm(about: dict[str, str]) -> str:
    """The UTM zone that UTM_ZONE names ("13N"), "" where it does not."""
    zone = about.get("UTM_ZONE", "").strip().upper()
    if not zone[:-1].isdigit():
        return ""
    return f"EPSG:{(326 if zone.endswith('N') else 327) * 100 + int(zone[:-1])}"


def _table(path: Path, about: dict, shape: tuple[int, int], crs: str) -> tuple[Lookup | None, str]:
    """The lookup table that lies nearest, and the name of its file; None where there is none."""

    def grid_of(own: dict[str, str], file: Path, size: tuple[int, int]) -> Grid:
        return _grid(own, file, size, crs)

    for candidate in (path.parent / folder / "geometryGeo.h5" for folder in _FOLDERS):
        if candidate.is_file() and (found := lookup_in(candidate, grid_of, about, shape)):
            return found, candidate.name
    return None, ""


def _beside(path: Path, shape: tuple[int, int]) -> dict[str, np.ndarray]:
    """Flat layers of the geometry file of the same size that lies nearest, if any."""
    for folder in _FOLDERS:
        for name in _GEOMETRY:
            candidate = path.parent / folder / name
            if candidate.is_file() and (layers := _layers(candidate, shape)):
                return layers
    return {}


def _layers(path: Path, shape: tuple[int, int]) -> dict[str, np.ndarray]:
    with opened(path) as file:
        found = {name: array(file, name, path) for name in _WANTED if name in file}
    return {n: _single(v.ravel()) for n, v in found.items() if v.shape == shape}


def _single(values: np.ndarray) -> np.ndarray:
    """As float32; what is too large for it is missing."""
    with np.errstate(over="ignore"):
        values = values.astype(np.float32)
    values[~np.isfinite(values)] = np.nan
    return values
