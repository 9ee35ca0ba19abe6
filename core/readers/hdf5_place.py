"""Where the pixels of a MintPy file lie: a grid by its attributes, or points by companion coordinates.

MintPy, documentation "Attributes": geocoded files have X_FIRST, Y_FIRST (upper left corner of the upper
left pixel), X_STEP, Y_STEP, X_UNIT (degrees or meters) and EPSG; files in radar geometry have none,
and find `latitude`, `longitude`, `incidenceAngle` in inputs/geometryRadar.h5.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid, Points
from .hdf5 import array, opened

_GEOMETRY = ("geometryGeo.h5", "geometryRadar.h5", "geo_geometryRadar.h5")
_FOLDERS = (".", "inputs", "..", "../inputs", "geo", "../geo")


def place_of(
    file, about: dict[str, str], path: Path, shape: tuple[int, int], crs: str
) -> tuple[Grid | Points, tuple[str, ...], np.ndarray | None]:
    """Place, notes, and incidence angle (P,) in degrees where a geometry file beside it has one.

    Raises:
        GroundCastError: radar geometry without coordinates beside it (`radar-geometry`), or a place
            that is no number (`place`).
    """
    beside = _geometry(path, shape)
    angle = beside.get("incidenceAngle")
    if "X_FIRST" in about and "Y_FIRST" in about:
        return _grid(about, path, shape, crs), (), angle
    own = {name: array(file, name, path) for name in ("latitude", "longitude") if name in file}
    found = {name: values.ravel() for name, values in own.items() if values.shape == shape} or beside
    if "latitude" not in found or "longitude" not in found:
        raise GroundCastError(
            f"{path.name} is in radar geometry: it has no map coordinates.",
            "Geocode it (geo_timeseries), or put geometryRadar.h5 with latitude and longitude beside it.",
            "radar-geometry",
        )
    numbers = np.array([f"{i // shape[1]}_{i % shape[1]}" for i in range(shape[0] * shape[1])])
    longitude, latitude = (found[n].astype(np.float64) for n in ("longitude", "latitude"))
    note = "Pixels are in radar geometry: they are points at their latitude and longitude."
    return Points("EPSG:4326", longitude, latitude, numbers), (note,), angle


def _grid(about: dict[str, str], path: Path, shape: tuple[int, int], crs: str) -> Grid:
    try:
        left, top, width, height = (float(about[n]) for n in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"))
    except (KeyError, ValueError) as error:
        raise GroundCastError(
            f"The attributes X_FIRST, Y_FIRST, X_STEP and Y_STEP of {path.name} are no numbers.",
            "Geocode it again.",
            "place",
        ) from error
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


def _geometry(path: Path, shape: tuple[int, int]) -> dict[str, np.ndarray]:
    """Flat layers of the geometry file of the same size that lies nearest, if any."""
    for folder in _FOLDERS:
        for name in _GEOMETRY:
            candidate = path.parent / folder / name
            if not candidate.is_file():
                continue
            layers = _layers(candidate, shape)
            if layers:
                return layers
    return {}


def _layers(path: Path, shape: tuple[int, int]) -> dict[str, np.ndarray]:
    wanted = ("latitude", "longitude", "incidenceAngle")
    with opened(path) as file:
        found = {name: array(file, name, path) for name in wanted if name in file}
    return {n: v.ravel().astype(np.float32) for n, v in found.items() if v.shape == shape}
