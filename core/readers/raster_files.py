"""What the readers of rasters share: opening, georeferencing, dates inside, words in names.

GeoTIFF, VRT; ENVI: raw file and .hdr (gdal.org/drivers/raster/envi.html), with SARscape's .sml beside it
(`sarscape`); ISCE: raw file and .xml or .vrt (gdal.org/drivers/raster/isce.html).
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..dates import any_dates
from ..errors import GroundCastError
from ..grid import Grid
from ..library import Library
from ..memory import fits, memory
from ..source import Source
from . import sarscape
from .files import contents, require_tiff

rasterio, errors = Library("rasterio"), Library("rasterio.errors")
windows = Library("rasterio.windows")

# GDAL would keep a twentieth of the memory of blocks, which are read only once here.
os.environ.setdefault("GDAL_CACHEMAX", "128")
SUFFIXES = (".tif", ".tiff")
_NO_RASTERS = (".hdr", ".xml", ".csv", ".txt", ".zip", ".gpkg", ".shp", ".json", ".geojson", ".h5", ".nc")
_DATE_TAGS = ("DATE", "ACQUISITION_DATE", "ACQUISITIONDATE", "acquisition_date", "date", "TIME", "time")


def rasters_in(folder: Path) -> list[Path]:
    """The rasters of a folder: GeoTIFFs, else VRTs, else ENVI headers, else ISCE's descriptions."""
    for suffixes in (SUFFIXES, (".vrt",), (".hdr",), (".xml",)):
        found = [file for file in contents(folder, suffixes) if suffixes == SUFFIXES or is_raster(file)]
        if found:
            return found
    return []


def listed(source: Source, inside: Callable[[Path], list[Path]] = rasters_in) -> list[Path]:
    """The rasters that a source lists: its path and `also`, files or folders; none of a single path.

    So a part of a folder, or rasters of several folders, are one series.

    Args:
        inside: gives the rasters of a folder.
    """
    paths = [Path(path) for path in (source.path, *source.also)] if source.also else []
    return [file for path in paths for file in (inside(path) if path.is_dir() else [path])]


def is_raster(path: Path) -> bool:
    """Whether a file is named like a raster, or lies beside the header of one."""
    name = path.name.lower()
    if not path.is_file():
        return False
    if name.endswith((*SUFFIXES, ".vrt")):
        return True
    if name.endswith((".hdr", ".xml")):
        return _data_of(path) is not None
    return not name.endswith(_NO_RASTERS) and any(header.is_file() for header in _headers(path))


def _headers(path: Path) -> list[Path]:
    """Where the header of a raw file may lie: x.img.hdr, x.hdr, x.unw.xml."""
    return [path.with_name(path.name + ".hdr"), path.with_suffix(".hdr"), path.with_name(path.name + ".xml")]


def _data_of(header: Path) -> Path | None:
    """The raw file that a header describes, None where there is none."""
    bare = header.with_suffix("")
    if header.suffix.lower() == ".xml":
        return bare if bare.is_file() else None
    found = [bare, *(header.with_suffix(ending) for ending in (".img", ".dat", ".bin", ".raw", ".bsq"))]
    return next((each for each in found if each.is_file()), None)


@contextmanager
def opened(path: Path):
    """A raster, open for reading.

    Raises:
        GroundCastError: it is none, is damaged, or holds complex numbers (`wrong-format`,
            `damaged-raster`, `complex`).
    """
    if path.name.lower().endswith(SUFFIXES):
        require_tiff(path)
    elif path.name.lower().endswith(".vrt"):
        _require_local(path)
    file = _data_of(path) if path.name.lower().endswith((".hdr", ".xml")) else path
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", errors.NotGeoreferencedWarning)
            dataset = rasterio.open(file or path)
    except (errors.RasterioError, ValueError) as error:
        raise damaged(path) from error
    with dataset:
        _require_whole(dataset, file or path)
        if any(kind.startswith("complex") for kind in dataset.dtypes):
            raise GroundCastError(
                f"{path.name} holds complex numbers: a wrapped interferogram, not deformation.",
                "Choose the unwrapped phase or the displacement.",
                "complex",
            )
        try:
            yield dataset
        except UnicodeDecodeError as error:
            raise GroundCastError(
                f"{path.name} holds a text that is not in UTF-8 among its metadata.",
                "Copy it without them: gdal_translate -nomd.",
                "wrong-format",
            ) from error


def _require_whole(dataset, path: Path) -> None:
    """Refuses a raw file that is shorter than its header says: GDAL would read zeros."""
    if dataset.driver not in ("ENVI", "ISCE"):
        return
    needed = sum(np.dtype(kind).itemsize for kind in dataset.dtypes) * dataset.width * dataset.height
    held = path.stat().st_size
    if held < needed:
        raise GroundCastError(
            f"{path.name} holds {held:,} bytes; its header speaks of {needed:,}: it is cut short or damaged.",
            "Make it or download it again.",
            "damaged-raster",
        )


def _require_local(path: Path) -> None:
    """Refuses a VRT that is none, or that refers to files elsewhere, which could block for minutes."""
    try:
        text = path.read_bytes()[:1_000_000].decode("utf-8")
    except UnicodeDecodeError as error:
        raise damaged(path) from error
    if "<VRTDataset" not in text:
        raise GroundCastError(f"{path.name} is not a VRT.", "Choose another file.", "wrong-format")
    if re.search(r"/vsi(?!zip|tar|gzip)|https?://(?!www\.opengis|.*xml)", text):
        raise GroundCastError(
            f"{path.name} refers to files on another computer.", "Download them first.", "remote"
        )


def require_room(count: int, shape: tuple[int, int], title: str, beside: int = 0) -> None:
    """Refuses rasters that would not fit into the memory of this computer (`too-large`).

    Args:
        beside: numbers of each that are held at the same time.
    """
    needed = 4.0 * count * (shape[0] * shape[1] + beside)
    if not fits(needed):
        raise GroundCastError(
            f"{title} holds {count} rasters of {shape[1]:,} x {shape[0]:,} pixels: they need "
            f"{needed / 1e9:,.1f} GB, this computer has {memory() / 1e9:,.1f} GB.",
            "Draw regions, or read a part with --option bounds=left,bottom,right,top, or the mean of "
            "4 x 4 pixels with --option coarser=4.",
            "too-large",
        )


def described(dataset) -> list[str]:
    """What each band of an open raster says of itself: its description, and its date under any usual name."""
    tags = (dataset.tags(band) for band in dataset.indexes)
    dates = (" ".join(each[name] for name in _DATE_TAGS if name in each) for each in tags)
    return [f"{text or ''} {date}".strip() for text, date in zip(dataset.descriptions, dates)]


def dates_inside(path: Path, first_day: int = 1) -> list[np.datetime64]:
    """The dates that a raster's first band, its tags or SARscape's header beside it state."""
    with opened(path) as dataset:
        tags = {**dataset.tags(), **dataset.tags(1)}
        said = f"{dataset.descriptions[0] or ''} {' '.join(tags.get(name, '') for name in _DATE_TAGS)}"
    return any_dates(said, first_day) or sarscape.days_of(path)


def damaged(path: Path) -> GroundCastError:
    """The error for a raster that cannot be read to its end."""
    return GroundCastError(
        f"{path.name} is cut short or damaged.", "Make it or download it again.", "damaged-raster"
    )


def grid_of(dataset) -> Grid:
    """The geometry of an open raster."""
    crs = ""
    if dataset.crs:
        code = dataset.crs.to_epsg()
        crs = f"EPSG:{code}" if code else dataset.crs.to_wkt()
    return Grid(crs, tuple(dataset.transform)[:6], dataset.height, dataset.width)


def about_crs(grid: Grid, source: Source) -> tuple[str, ...]:
    """The sentence on a missing coordinate reference system."""
    if grid.crs or source.crs:
        return ()
    return ("No coordinate reference system was found. Choose the one of the rasters.",)


def words(name: str) -> list[str]:
    """The words of a file name, lower case."""
    return re.split(r"[^a-z]+", name.lower())


def require_some(values: np.ndarray, title: str) -> None:
    """Refuses a stack without any number (`all-missing`)."""
    if not np.isfinite(values).any():
        count, height, width = values.shape
        raise GroundCastError(
            f"{title} holds no values: all {count} rasters of {width} x {height} pixels are empty.",
            "Choose another source, or check its no-data value.",
            "all-missing",
        )


def require_same(grid: Grid, other: Grid, path: Path, first: Path) -> None:
    """Refuses a raster of another grid (`grid-mismatch`)."""
    if other == grid:
        return
    said, rest = f"{other.width} x {other.height} pixels", f"{grid.width} x {grid.height}"
    if other.shape == grid.shape and other.crs != grid.crs:
        said, rest = f"the reference system {_short(other.crs)}", _short(grid.crs)
    elif other.shape == grid.shape:
        if np.allclose(other.transform, grid.transform, rtol=1e-9, atol=1e-6 * grid.cell[0]):
            return
        said = f"its corner at {_corner(other)} and cells of {other.cell[0]:.10g}"
        rest = f"at {_corner(grid)} and {grid.cell[0]:.10g}"
    raise GroundCastError(
        f"{path.name} has {said}, {first.name} {rest}.", "Resample it or leave it out.", "grid-mismatch"
    )


def _corner(grid: Grid) -> str:
    return f"{grid.transform[2]:.10g}, {grid.transform[5]:.10g}"


def _short(crs: str) -> str:
    """A CRS in few words."""
    return crs.split('"')[1] if '"' in crs else crs or "none"
