"""Readers: one file per format, each turning a source into a `Stack`. `READERS` is the registry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ..errors import GroundCastError
from ..grid import Grid
from ..projection import system
from ..source import Source
from ..stack import Stack
from . import large
from .bands import Bands
from .climatology import Climatology
from .cube import Cube
from .database import Database
from .egms import Egms
from .files import contents, existing
from .grids import Grids
from .interferograms import Interferograms
from .large import Parts, Survey, coarsened, cube_in
from .licsbas import LiCSBAS
from .long_table import LongTable
from .mintpy import MintPy
from .netcdf import NetCdf
from .opera import Opera
from .other_hdf5 import OtherHdf5
from .part import cropped, relative
from .point_csv import PointCsv
from .rasters import Rasters
from .scene import SceneFolder
from .simulated import Simulated
from .soundness import sound
from .stamps import StaMPS
from .stations import Stations
from .turning import turned
from .vector import VectorPoints
from .zarr_cube import Zarr

# The first that accepts a source reads it: special formats stand before general ones.
READERS = (
    Simulated(),
    Database(),
    SceneFolder(),
    Interferograms(),
    MintPy(),
    LiCSBAS(),
    OtherHdf5(),
    Zarr(),
    Opera(),
    NetCdf(),
    Grids(),
    Egms(),
    StaMPS(),
    LongTable(),
    Stations(),
    PointCsv(),
    VectorPoints(),
    Climatology(),
    Bands(),
    Rasters(),
)
# Readers of one file, readers of a folder, and those that read only what they would find themselves.
_OF_FILES = ("mintpy", "licsbas", "hdf5", "long", "stations", "csv", "vector", "bands")
_OF_FOLDERS = ("zarr", "scene")
_EXACT = ("simulated", "postgis", "scene", "egms", "stamps", "opera", "hdf5", "stations", "bands")
# What else QGIS shows as a mesh.
_MESHES = (".2dm", ".slf", ".xmdf", ".xdmf", ".dat", ".ply", ".tin", ".13", ".14")


def read(source: Source) -> Stack:
    """The source as a `Stack`: deformation in mm, factors in their own unit.

    A folder may hold a simulated scene, one GeoTIFF per date, or exactly one table or archive.

    Raises:
        GroundCastError: the path is missing (`missing`), the folder is empty (`empty-folder`), the
            chosen CRS is none (`crs`), no reader knows the format (`format`), or what the reader
            found wrong in it.
    """
    reader, source = found_reader(source)
    stack = coarsened(reader, source) if source.coarser > 1 else turned(reader.read(source), source)
    stack = sound(cropped(stack, source), source)
    if source.reference and "network_parts" not in stack.quality:
        stack = relative(stack, source, read)
    return stack


def reader_of(source: Source) -> str:
    """The name of the reader that takes a source: the format that it was found to be in.

    Raises:
        GroundCastError: as `read`, from the path.
    """
    return found_reader(source)[0].name


def survey(source: Source, most_bytes: float) -> Survey | None:
    """What some parts of a raster say of all of it; None of a source that holds `most_bytes` or less.

    Raises:
        GroundCastError: as `read`.
    """
    if source.bounds or source.coarser > 1:
        return None
    reader, source = found_reader(source)
    with cube_in(reader, source) as cube:
        return None if cube is None or cube.bytes <= most_bytes else large.survey(cube)


def extent(source: Source) -> tuple[Grid, float] | None:
    """The grid of a raster and the bytes of its values in memory, none of which is read; None of others.

    Raises:
        GroundCastError: as `read`.
    """
    reader, source = found_reader(source)
    with cube_in(reader, source) as cube:
        return None if cube is None else (cube.grid, cube.bytes)


@contextmanager
def in_one_unit(source: Source) -> Iterator[tuple[Cube | None, Survey | None]]:
    """A raster as a cube, see `core.readers.large.in_one_unit`; errors as of `read`."""
    reader, source = found_reader(source)
    with large.in_one_unit(reader, source) as found:
        yield found


@contextmanager
def in_parts(source: Source, stored: int) -> Iterator[Parts | None]:
    """A raster as parts, none of which is large; see `core.readers.large.in_parts`."""
    reader, source = found_reader(source)
    with large.in_parts(reader, source, stored) as parts:
        yield parts


def found_reader(source: Source):
    """The reader of a source, and the source inside of the folder that it may be.

    Raises:
        GroundCastError: as `read`.
    """
    if source.crs:
        system(source.crs)
    if not any(made.accepts(source) for made in (Simulated(), Database())):
        source = _inside_folder(source)
    reader = _reader(source)
    _require_one(reader, source)
    return reader, source


def _require_one(reader, source: Source) -> None:
    """Refuses further files where the reader takes one (`several-files`): they would be left out unseen."""
    if source.also and not getattr(reader, "several", False):
        raise GroundCastError(
            f"{source.title} was given with {len(source.also)} more, and data of this form "
            f"({reader.label}) are read one at a time.",
            "Give one of them.",
            "several-files",
        )


def _reader(source: Source):
    """The reader the source names, or the first that accepts it."""
    if source.reader:
        named = {reader.name: reader for reader in READERS}
        if source.reader not in named:
            raise GroundCastError(
                f"There is no reader {source.reader!r}.", f"Readers are {', '.join(named)}.", "reader"
            )
        _require_fit(named[source.reader], source)
        return named[source.reader]
    for reader in READERS:
        if reader.accepts(source):
            return reader
    raise _unknown(Path(source.path))


def _require_fit(reader, source: Source) -> None:
    """Refuses a file where the named reader wants a folder, and the other way round (`reader`)."""
    path = Path(source.path.split("|")[0])
    others = _OF_FILES if path.is_dir() else _OF_FOLDERS
    if reader.name in others or (reader.name in _EXACT and not reader.accepts(source)):
        raise GroundCastError(
            f"{path.name} cannot be read as: {reader.label}.",
            "Choose another format, or let it be found.",
            "reader",
        )


def _unknown(path: Path) -> GroundCastError:
    """The error for a format that is not read, with the way out where one is known."""
    said = f"{path.name} is in no format that GroundCast reads."
    cure = "Give a table, an EGMS zip, rasters or a folder of them, HDF5, netCDF, zarr or a layer of points."
    if path.suffix.lower() in _MESHES:
        said = f"{path.name} is a mesh; of meshes only netCDF (UGRID) is read."
        cure = "Load it in QGIS and choose its layer in step 1, or save it as netCDF."
    elif path.suffix.lower() in (".grib", ".grb", ".grib2", ".grb2"):
        said, cure = f"{path.name} is GRIB, which is not read.", "Download it as netCDF."
    return GroundCastError(said, cure, "format")


def _inside_folder(source: Source) -> Source:
    """The source itself, or the only table of its folder where there are no rasters."""
    path = existing(source.path)
    if not path.is_dir() or source.reader or any(r.accepts(source) for r in READERS):
        return source
    tables = contents(path, (".csv", ".zip", ".gpkg", ".shp", ".geojson", ".nc", ".h5", ".he5"))
    if len(tables) == 1:
        return replace(source, path=str(tables[0]))
    if tables:
        names = ", ".join(t.name for t in tables[:4])
        raise GroundCastError(
            f"The folder {path.name} holds {len(tables)} tables ({names}).", "Choose one.", "several-files"
        )
    found = len(contents(path, ("",)))
    raise GroundCastError(
        f"The folder {path.name or path} holds no GeoTIFF and no table"
        + (f" among its {found} files." if found else "; it is empty."),
        "Choose the folder that holds one GeoTIFF per date.",
        "empty-folder",
    )
