"""NetCDF after the CF conventions: cubes of time, y, x or time and station; any variable by name.

Layout: CF 1.11 (cfconventions.org). ERA5, MODIS, CHIRPS and deformation cubes as delivered: packed values,
calendars of climate models, grid mappings, rows from the south, longitudes from 0 to 360, several hours a
day, final and preliminary values, archives of several files.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

from ..source import Source
from ..stack import Stack
from . import netcdf_file as files
from .files import contents, existing, has_suffix
from .netcdf_open import Datasets
from .netcdf_sequence import Sequence
from .netcdf_zip import files_in, is_archive, unpacked

SUFFIXES = (".nc", ".nc4", ".cdf", ".netcdf", ".grd")


class NetCdf:
    """One variable of a netCDF file."""

    name = "netcdf"
    label = "NetCDF cube or stations"
    several = True

    def accepts(self, source: Source) -> bool:
        """By the ending of a file, an archive or a folder of such; .grd only where it has a time."""
        path = Path(source.path)
        if path.is_dir():
            return any(map(files.has_time, _telling(path))) or any(map(is_archive, files_in(path, SUFFIXES)))
        if not has_suffix(source.path, SUFFIXES):
            return is_archive(path)
        return not path.name.lower().endswith(".grd") or files.has_time(path)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the variable; files of a folder follow in time."""
        with unpacked(_paths(source)) as paths:
            return read_in_sequence(paths, source, files.opened)

    @contextmanager
    def cube(self, source: Source):
        """See `Cube`; None where the variable lies on no even grid."""
        with unpacked(_paths(source)) as paths, cube_in_sequence(paths, source, files.opened) as cube:
            yield cube


def _telling(folder: Path) -> list[Path]:
    """Files of a folder that tell whether it holds times.

    A file without dates may stand before those with them, as a mask or a height does. Of GMT grids, hundreds
    of which may lie there with a date in each name alone, the first and the last are enough.
    """
    grids = contents(folder, (".grd",))
    others = contents(folder, tuple(each for each in SUFFIXES if each != ".grd"))
    return [*others, *grids[:1], *grids[1:][-1:]]


def _paths(source: Source) -> list[Path]:
    path = existing(source.path)
    if path.is_dir():
        return files_in(path, SUFFIXES)
    return [path, *map(existing, source.also)]


def read_in_sequence(paths: list[Path], source: Source, opened: Callable) -> Stack:
    """The variable of data sets that follow each other in time.

    Args:
        opened: a context manager that opens one of them.
    """
    with Datasets(opened) as datasets:
        sequence = Sequence(datasets, paths, source)
        cube = sequence.cube()
        return sequence.stack() if cube is None else cube.within(source)


@contextmanager
def cube_in_sequence(paths: list[Path], source: Source, opened: Callable):
    """The same as a cube, None where one of them lies on no even grid."""
    with Datasets(opened) as datasets:
        yield Sequence(datasets, paths, source).cube()
