"""Stacks as zarr after the CF conventions (1.11), readable by GDAL, QGIS, xarray and our own reader.

Zarr version 2 with consolidated metadata and the attribute `_ARRAY_DIMENSIONS` (xarray, "Zarr encoding
specification"): what every program that knows zarr reads.
"""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import zarr

from ..stack import Stack
from .atomic import replacing_folder
from .cf import STORED, Variable, document
from .netcdf import Parts
from .room import with_room

# A block holds the whole series of some pixels, so that a click reads one of them.
DATES, POINTS = 512, 4096
MARKS = (".zgroup", "zarr.json")


def write_zarr(path: Path | str, stack: Stack, tags: dict[str, str], parts: Parts | None = None) -> None:
    """Write a stack: `displacement` (or the factor's name) along time, y and x, or along time and station.

    Args:
        tags: attributes of the whole, as `result_tags` makes them.
        parts: windows and values (T, rows, columns) of a grid, in place of the stack's own values.

    Raises:
        GroundCastError: as `cf.document`; something that is no zarr store lies there already
            (`folder-in-use`), or the folder cannot be written.
    """
    path, made = Path(path), document(path, stack, tags)
    everything = [(None, made.main.values)] if parts is None else parts
    with replacing_folder(path, MARKS) as temporary, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        group = _group(temporary)
        group.attrs.update(made.about)
        for variable in made.coordinates:
            _add(group, variable, variable.values.shape, None, [(None, variable.values)])
        limits = (DATES, STORED, STORED) if stack.gridded else (DATES, POINTS)
        chunks = tuple(map(min, stack.values.shape, limits))
        _add(group, made.main, chunks, np.float32(np.nan), with_room(path, everything))
        zarr.consolidate_metadata(group.store)


def _group(folder: Path):
    """A new store of version 2, whichever version of the library writes it."""
    version = {"zarr_format": 2} if int(zarr.__version__.split(".")[0]) > 2 else {}
    return zarr.open_group(str(folder), mode="w", **version)


def _add(group, variable: Variable, chunks: tuple[int, ...], missing, parts: Parts) -> None:
    values = np.asarray(variable.values)
    values = values.astype(str) if values.dtype == object else values
    make = getattr(group, "create_array", None) or group.create_dataset
    array = make(
        variable.name,
        shape=values.shape,
        chunks=tuple(max(1, size) for size in chunks),
        dtype=values.dtype,
        fill_value=missing if missing is not None else None if values.dtype.kind != "U" else "",
    )
    array.attrs.update({**variable.about, "_ARRAY_DIMENSIONS": list(variable.dimensions)})
    for window, block in parts:
        if window is None:
            array[...] = values
        else:
            array[:, window.rows, window.columns] = block
