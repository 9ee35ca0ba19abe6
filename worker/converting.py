"""`groundcast convert`: a source as multi-band GeoTIFF, GeoPackage of points, netCDF, zarr or HDF5."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.decompose import decompose
from ..core.errors import GroundCastError
from ..core.grid import Points
from ..core.projection import system
from ..core.rasterise import to_grid
from ..core.readers import extent, in_parts, read
from ..core.readers.large import Parts
from ..core.readers.telling import listening, tell
from ..core.readers.unpacked import kept
from ..core.reporter import Reporter, Silent, shares
from ..core.source import Source
from ..core.stack import Stack
from ..core.window import Window, part
from ..core.write.cf import STORED

AT_ONCE_BYTES = 1e9
"""Larger rasters are written part by part."""

READING = 0.7
"""Of the time of what is converted at once."""


@kept()
def convert(source: Source, out: Path, cell: float = 0.0, reporter: Reporter | None = None) -> Path:
    """Write a source to `out`, in the format of its ending; deformation in mm.

    GeoTIFF: one band a date, described by it. GeoPackage: one point a series with fields DYYYYMMDD, as
    InSAR Explorer reads them. NetCDF and zarr: after CF. HDF5: as MintPy writes a series.

    Args:
        cell: grids points first; 0 keeps them.
        reporter: told how far it is; it may cancel.

    Raises:
        GroundCastError: from the reader; an ending that is none of these (`format`), points for a GeoTIFF
            without a cell size (`cell`), a file of the source itself (`own-source`), or one that cannot be
            written.
    """
    require_apart(source, out)
    writer, reporter = _writer(out), reporter or Silent()
    reporter.stage("reading")
    with listening(reporter.progress):
        if not cell and _by_parts(source, out):
            return out
    reading, writing = shares(reporter, [READING, 1 - READING])
    with listening(reading.progress):
        stack = read(source)
    if cell:
        stack = to_grid(stack, cell)
    writing.stage("writing")
    writing.progress(0.0)
    writer(out, stack)
    return out


def require_apart(source: Source, out: Path) -> None:
    """Refuses to write over the source or a file of its folder (`own-source`): nothing could undo it."""
    path = source.path.split("|")[0]
    # os.path: a name too long for a file, as of a database, is not there; its reader says more.
    if (
        os.path.exists(path)
        and os.path.exists(out)
        and (out.samefile(path) or out.resolve().parent.samefile(path))
    ):
        raise GroundCastError(
            f"{out} belongs to the source itself, and would be lost.", "Choose another name.", "own-source"
        )


def require_format(out: Path) -> None:
    """Refuses an ending that no writer has (`format`), before anything is read or computed for it."""
    _writer(out)


def _by_parts(source: Source, out: Path) -> bool:
    """Writes a raster part by part where it is large and can be; whether it was done."""
    ending = out.suffix.lower()
    if ending not in _IN_PARTS or source.bounds or source.reference or source.coarser > 1:
        return False
    found = extent(source)
    if found is None or found[1] <= AT_ONCE_BYTES:
        return False
    with in_parts(source, STORED) as parts:
        _IN_PARTS[ending](out, parts)
    return True


def decomposed(one: Source, other: Source, out: Path, cell: float = 0.0) -> tuple[Path, Path]:
    """Write up and east of two tracks, as OUT_up and OUT_east with the ending of `out`.

    Raises:
        GroundCastError: as `convert` and `core.decompose.decompose`.
    """
    writer = _writer(out)
    made = decompose(read(one), read(other), cell)
    paths = out.with_stem(f"{out.stem}_up"), out.with_stem(f"{out.stem}_east")
    for path, stack in zip(paths, (made.up, made.east)):
        writer(path, stack)
    return paths


def write(out: Path, stack: Stack) -> None:
    """Write a stack in the format of the ending of `out`.

    Raises:
        GroundCastError: as `convert`.
    """
    _writer(out)(out, stack)


def _writer(out: Path):
    """What writes the format of an ending."""
    if out.suffix.lower() not in _WRITERS:
        raise GroundCastError(
            f"{out.name} ends in no format that GroundCast writes.",
            "End it in .tif, .gpkg, .nc, .zarr or .h5.",
            "format",
        )
    return _WRITERS[out.suffix.lower()]


def _tags(stack: Stack) -> dict[str, str]:
    tags = {"UNIT": stack.unit, "SIGN": stack.sign, "KIND": stack.kind, "ATTRIBUTION": stack.attribution}
    return {key: value for key, value in tags.items() if value} | {
        "SIMULATED": "yes" if stack.simulated else "no"
    }


def _netcdf_in_parts(out: Path, parts: Parts) -> None:
    from ..core.write.netcdf import write_netcdf

    write_netcdf(out, parts.stack, _tags(parts.stack), parts.blocks)


def _zarr_in_parts(out: Path, parts: Parts) -> None:
    from ..core.write.zarr_store import write_zarr

    write_zarr(out, parts.stack, _tags(parts.stack), parts.blocks)


def _hdf5_in_parts(out: Path, parts: Parts) -> None:
    from ..core.write.mintpy import write_mintpy

    write_mintpy(out, parts.stack, _tags(parts.stack), parts.blocks)


def _geotiff_in_parts(out: Path, parts: Parts) -> None:
    from ..core.write.canvas import Canvas
    from ..core.write.temporary import beside, forget

    stack, draft = parts.stack, beside(out.with_name(f"{out.stem}.draft.tif"))
    canvas = Canvas(out, draft, stack.dates, stack.place, _tags(stack))
    try:
        for window, values in parts.blocks:
            canvas.draw(window, values)
        canvas.finish(last_word=lambda: tell(1.0))
    finally:
        canvas.drop()
        forget(draft)


def _geopackage_in_parts(out: Path, parts: Parts) -> None:
    from ..core.write.geopackage import write_points_in_parts

    stack = parts.stack
    if stack.place.crs:
        system(stack.place.crs)
    found = (_points_of(stack, window, values) for window, values in parts.blocks)
    write_points_in_parts(out, stack.kind, found, stack.dates, _tags(stack), stack.unit)


def _points_of(stack: Stack, window: Window, values: np.ndarray) -> tuple[Points, np.ndarray]:
    """The pixels of a window that hold values as points, named by row and column of the whole."""
    place = part(stack.place, window)
    held = np.isfinite(values).any(axis=0).ravel()
    x, y = (side.ravel()[held] for side in place.centres())
    rows, columns = np.unravel_index(np.flatnonzero(held), window.shape)
    names = [f"{row}_{column}" for row, column in zip(rows + window.top, columns + window.left)]
    return Points(place.crs, x, y, np.array(names)), values.reshape(len(values), -1)[:, held]


def _geotiff(out: Path, stack: Stack) -> None:
    from ..core.write.geotiff import write_cog

    if not stack.gridded:
        raise GroundCastError(
            f"{out.name} cannot hold {len(stack.place):,} points.",
            "Give --cell, or write .gpkg or .nc.",
            "cell",
        )
    write_cog(out, stack.values, stack.dates, stack.place, _tags(stack))


def _geopackage(out: Path, stack: Stack) -> None:
    from ..core.write.geopackage import write_points

    if stack.place.crs:
        system(stack.place.crs)
    stack = _as_points(stack)
    units = {} if stack.unit == "mm" else {stack.kind: stack.unit}
    write_points(out, {stack.kind: (stack.values, stack.dates)}, stack.place, _tags(stack), units)


def _netcdf(out: Path, stack: Stack) -> None:
    from ..core.write.netcdf import write_netcdf

    write_netcdf(out, stack, _tags(stack))


def _zarr(out: Path, stack: Stack) -> None:
    from ..core.write.zarr_store import write_zarr

    write_zarr(out, stack, _tags(stack))


def _hdf5(out: Path, stack: Stack) -> None:
    from ..core.write.mintpy import write_mintpy

    write_mintpy(out, stack, _tags(stack))


def _as_points(stack: Stack) -> Stack:
    """The series that hold values, pixels as points at their middle."""
    held = np.isfinite(stack.series).any(axis=0)
    if not stack.gridded:
        return stack
    x, y = stack.coordinates()
    rows, columns = np.unravel_index(np.flatnonzero(held), stack.place.shape)
    names = np.array([f"{row}_{column}" for row, column in zip(rows, columns)])
    layers = {n: layer.ravel()[held].astype(np.float32) for n, layer in stack.quality.items()}
    points = Points(stack.place.crs, x[held], y[held], names, layers)
    return replace(stack, values=stack.series[:, held], place=points, quality={}, incidence_deg=None)


_WRITERS = {
    ".tif": _geotiff,
    ".tiff": _geotiff,
    ".gpkg": _geopackage,
    ".nc": _netcdf,
    ".zarr": _zarr,
    ".h5": _hdf5,
}

_IN_PARTS = {
    ".tif": _geotiff_in_parts,
    ".tiff": _geotiff_in_parts,
    ".gpkg": _geopackage_in_parts,
    ".h5": _hdf5_in_parts,
    ".nc": _netcdf_in_parts,
    ".zarr": _zarr_in_parts,
}
