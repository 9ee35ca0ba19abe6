"""Where the pixels of raster interferograms lie, and how the satellite looks at them, from files beside them.

ISCE's topsStack and stripmapStack (MintPy docs/dir_structure.md, mintpy/prep_isce.py): geom_reference/ beside
the folder of pairs (merged/interferograms, Igrams), with lat.rdr, lon.rdr (float64, degrees) and los.rdr, two
bands in degrees: incidence, and the azimuth of the line of sight from the north, anti-clockwise. HyP3 (ASF,
"Sentinel-1 InSAR Product Guide"): _lv_theta.tif and _lv_phi.tif of each pair, radians: elevation of the look
vector above the ground, and its direction from the east towards the north. LiCSAR: FRAME.geo.E.tif, .N.tif
and .U.tif in metadata/ or in GEOC, the unit vector from the ground to the satellite (LiCSBAS,
LiCSBAS01_get_geotiff.py).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..grid import Grid, Points
from .hdf5_place import geometry, in_radar_geometry
from .raster_files import grid_of, opened, rasters_in

_GEOMETRY = ("geom_reference", "../geom_reference", "../../geom_reference", "../geometry")
_LOS = ("los_east", "los_north", "los_up")
_METADATA = (".", "metadata", "../metadata")
_UNPLACED = (
    "The interferograms are in radar geometry and have no place. Put the folder geom_reference with lat.rdr "
    "and lon.rdr beside the folder of pairs."
)


def radar_place(first: Path, grid: Grid) -> tuple[Points | None, dict[str, np.ndarray], str]:
    """Points of interferograms in ISCE's radar geometry, (P,) layers of their line of sight, and a note.

    Args:
        first: one of the interferograms; grid: its rows and columns.

    Returns:
        None, nothing and the reason, where nothing tells the place.

    Raises:
        GroundCastError: the coordinates are of another size (`grid-mismatch`).
    """
    folders = [above / name for above in (first.parent, first.parent.parent) for name in _GEOMETRY]
    for folder in folders:
        latitude, longitude = (_described(folder, name) for name in ("lat.rdr", "lon.rdr"))
        if latitude and longitude:
            places = (_layer(latitude, 1, grid, first), _layer(longitude, 1, grid, first))
            points, note = in_radar_geometry(*places, grid.shape)
            return points, _line_of_sight(folder, grid, first), note
    return None, {}, _UNPLACED


def map_geometry(first: Path, grid: Grid) -> dict[str, np.ndarray]:
    """The (P,) line of sight of geocoded interferograms, by HyP3's or LiCSAR's files; empty without them."""
    beside = {path.name.lower(): path for path in rasters_in(first.parent)}
    theta, phi = (
        next((p for n, p in beside.items() if f"lv_{angle}" in n), None) for angle in ("theta", "phi")
    )
    if theta and phi:
        up, turn = (_fitting(path, grid) for path in (theta, phi))
        if up is not None and turn is not None:
            up[(up == 0) & (turn == 0)] = np.nan  # HyP3's own no data, also where no tag says so
            return dict(zip(_LOS, (np.cos(up) * np.cos(turn), np.cos(up) * np.sin(turn), np.sin(up))))
    for folder in (above / name for above in (first.parent, first.parent.parent) for name in _METADATA):
        parts = [_fitting(path, grid) for path in _unit_vector(folder)]
        if parts and all(part is not None for part in parts):
            unknown = np.all([part == 0 for part in parts], axis=0)
            return {name: np.where(unknown, np.nan, part) for name, part in zip(_LOS, parts)}
    return {}


def incidence_of(layers: dict[str, np.ndarray]) -> np.ndarray | None:
    """(P,) degrees from the upward part of the line of sight; None without it."""
    up = layers.get("los_up")
    return None if up is None else np.degrees(np.arccos(np.clip(up, -1, 1))).astype(np.float32)


def _unit_vector(folder: Path) -> list[Path]:
    """LiCSAR's three files in a folder, east, north and up; none unless all are there."""
    files = rasters_in(folder) if folder.is_dir() else []
    found = [[f for f in files if f.name.lower().endswith(f".geo.{part}.tif")][:1] for part in "enu"]
    return [path for one in found for path in one] if all(found) else []


def _described(folder: Path, name: str) -> Path | None:
    """ISCE's description of a file, of the looks of the interferograms or else of full resolution."""
    for bare in (name, f"{name}.full"):
        for ending in (".vrt", ".xml"):
            path = folder / f"{bare}{ending}"
            if path.is_file() and (bare != name or path.with_suffix("").is_file()):
                return path
    return None


def _line_of_sight(folder: Path, grid: Grid, first: Path) -> dict[str, np.ndarray]:
    """The line of sight that los.rdr tells; nothing where it is not there."""
    path = _described(folder, "los.rdr")
    if path is None:
        return {}
    angles = [_layer(path, band, grid, first).ravel() for band in (1, 2)]
    return geometry(dict(zip(("incidenceAngle", "azimuthAngle"), angles)))


def _layer(path: Path, band: int, grid: Grid, first: Path) -> np.ndarray:
    """(Y, X) float64 of a band that must have the size of the interferograms."""
    with opened(path) as dataset:
        if (dataset.height, dataset.width) != grid.shape:
            raise GroundCastError(
                f"{path.name} has {dataset.width:,} x {dataset.height:,} pixels, {first.name} "
                f"{grid.width:,} x {grid.height:,}.",
                "Give the geom_reference of these interferograms, of the same looks.",
                "grid-mismatch",
            )
        return dataset.read(band, out_dtype=np.float64)


def _fitting(path: Path, grid: Grid) -> np.ndarray | None:
    """(P,) float32 of a raster on the grid of the interferograms, NaN without data; None of another."""
    with opened(path) as dataset:
        if grid_of(dataset).shape != grid.shape:
            return None
        return dataset.read(1, out_dtype=np.float32, masked=True).filled(np.nan).ravel()
