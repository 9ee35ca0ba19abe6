"""Stacks as MintPy's timeseries HDF5, readable by MintPy's programs and by our own reader.

Layout: MintPy 1.6, docs/api/data_structure.md ("timeseries") and docs/api/attributes.md: `timeseries`
(T, Y, X) float32 in metres, positive towards the satellite, `date` (T,) as YYYYMMDD, `bperp` (T,) in metres,
and text attributes. What a stack does not know (wavelength, orbit) is left out; baselines, which MintPy wants
in each file, are 0.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import h5py
import numpy as np

from ..errors import GroundCastError
from ..projection import system
from ..stack import Stack
from ..version import VERSION
from ..window import whole
from .atomic import replacing
from .geotiff import stamp
from .netcdf import Parts
from .room import given_up, with_room

SIDE = 256
"""Rows and columns that are stored as one where a raster is written in parts."""

_KINDS = ("los", "up", "east", "north")


def write_mintpy(path: Path | str, stack: Stack, tags: dict[str, str], parts: Parts | None = None) -> None:
    """Write a deformation on a north-up grid; layers of quality, which have own files in MintPy, are not.

    Pixels without any value are 0 on all dates, as MintPy masks them; single missing values are NaN.

    Args:
        tags: further attributes, as `result_tags` makes them; their names are kept in capitals.
        parts: windows and values (T, rows, columns) in mm, in place of the stack's own values.

    Raises:
        GroundCastError: it is no deformation (`kind`), lies at points (`cell`), on a turned grid
            (`grid-mismatch`) or nowhere (`crs`), or the file cannot be written.
    """
    path = Path(path)
    _require(path, stack)
    about = {key: str(value) for key, value in (tags | _about(stack)).items()}
    everything = [(whole(stack.place), stack.values)] if parts is None else parts
    sides = stack.place.shape if parts is None else np.minimum(SIDE, stack.place.shape)
    packing = {"chunks": (1, *map(int, sides)), "compression": "gzip", "compression_opts": 1}
    with (
        replacing(path) as temporary,
        h5py.File(temporary, "w") as file,
        given_up(temporary, path),
        _closing(file),
    ):
        series = file.create_dataset("timeseries", stack.values.shape, np.float32, **packing)
        for window, values in with_room(path, everything):
            series[:, window.rows, window.columns] = _metres(values)
            file.flush()
        file["date"] = np.array([stamp(day) for day in stack.dates], "S8")
        file["bperp"] = np.zeros(len(stack.dates), np.float32)
        file.attrs.update(about)
        file.flush()


@contextmanager
def _closing(file) -> Iterator[None]:
    """After an error: what HDF5 still wants to write goes nowhere, as its end would else be a crash."""
    try:
        yield
    except (OSError, RuntimeError):
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, file.id.get_vfd_handle())
        os.close(nowhere)
        raise


def _metres(values: np.ndarray) -> np.ndarray:
    """Millimetres (T, Y, X) as MintPy has them."""
    values = values * np.float32(0.001)
    values[:, ~np.isfinite(values).any(axis=0)] = 0
    return values


def _require(path: Path, stack: Stack) -> None:
    if stack.kind not in _KINDS or stack.unit != "mm":
        raise GroundCastError(
            f"{path.name} cannot hold {stack.kind}: MintPy's series are deformations.",
            "Write .nc or .tif.",
            "kind",
        )
    if not stack.gridded:
        raise GroundCastError(
            f"{path.name} cannot hold {len(stack.place):,} points.", "Give --cell, or write .gpkg.", "cell"
        )
    _, b, _, d, _, _ = stack.place.transform
    if b or d:
        raise GroundCastError(
            "A turned grid cannot be written by rows and columns.", "Resample it.", "grid-mismatch"
        )
    if not stack.place.crs:
        raise GroundCastError(
            f"{path.name} cannot be written: the data have no coordinate reference system.",
            "Choose the one of the data.",
            "crs",
        )


def _about(stack: Stack) -> dict[str, str]:
    """MintPy's attributes, as text."""
    width, _, left, _, height, top = stack.place.transform
    reference = stack.dates[0] if stack.reference is None else stack.reference
    about = {
        "FILE_TYPE": "timeseries",
        "PROCESSOR": f"GroundCast {VERSION}",
        "DATA_TYPE": "float32",
        "UNIT": "m",
        "LENGTH": stack.place.height,
        "WIDTH": stack.place.width,
        "X_FIRST": repr(float(left)),
        "Y_FIRST": repr(float(top)),
        "X_STEP": repr(float(width)),
        "Y_STEP": repr(float(height)),
        "START_DATE": stamp(stack.dates[0]),
        "END_DATE": stamp(stack.dates[-1]),
        "REF_DATE": stamp(reference),
    }
    return about | _system(stack.place.crs)


def _system(crs: str) -> dict[str, str]:
    """X_UNIT, EPSG and, of UTM, UTM_ZONE."""
    found = system(crs)
    unit = "degrees" if found.is_geographic else "meters"
    code, zone = found.to_epsg(min_confidence=70), found.utm_zone
    about = {"X_UNIT": unit, "Y_UNIT": unit}
    if code:
        about["EPSG"] = str(code)
    if zone and re.fullmatch(r"\d+[NS]", zone):
        about["UTM_ZONE"] = zone
    return about
