"""Archives of netCDF files, as the Climate Data Store gives them for variables of several kinds of step.

ERA5 asked for with temperature and precipitation comes as a zip of `data_stream-oper_stepType-instant.nc` and
`data_stream-oper_stepType-accum.nc`, whatever the name it is saved under: often one that ends in .nc.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from .archives import DAMAGE
from .files import contents
from .unpacked import copy_of

_MEMBERS = (".nc", ".nc4", ".cdf", ".netcdf")
_SIGNATURE = b"PK\x03\x04"


def is_archive(path: Path) -> bool:
    """Whether a file is a zip archive that holds netCDF; never raises."""
    return path.name.lower().endswith((".zip", *_MEMBERS)) and bool(_held(path))


def files_in(folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
    """The netCDF files of a folder and its archives of such, by name.

    An archive all of whose files lie unpacked beside it is left out.

    Args:
        suffixes: of netCDF files.
    """
    sizes = {path.name: path.stat().st_size for path in contents(folder, suffixes)}
    found = []
    for path in contents(folder, (*suffixes, ".zip")):
        held = _held(path) if path.suffix.lower() == ".zip" else []
        beside = all(sizes.get(Path(each.filename).name) == each.file_size for each in held)
        if path.name in sizes or not beside:
            found.append(path)
    return found


def _held(path: Path) -> list[zipfile.ZipInfo]:
    """The netCDF files of an archive; none of what is no archive."""
    try:
        with open(path, "rb") as file:
            if file.read(4) != _SIGNATURE:
                return []
        with zipfile.ZipFile(path) as archive:
            named = [each for each in archive.infolist() if "__MACOSX" not in each.filename]
            return [each for each in named if each.filename.lower().endswith(_MEMBERS)]
    except (*DAMAGE, ValueError):
        return []


@contextmanager
def unpacked(paths: list[Path]) -> Iterator[list[Path]]:
    """The same files, with what archives hold in their place for as long as the context lasts.

    Raises:
        GroundCastError: as `copy_of`.
    """
    found: list[Path] = []
    with ExitStack() as stack:
        for path in paths:
            members = _held(path)
            named = [(each, f"{_plain(each.filename)} in {path.name}") for each in members]
            found += stack.enter_context(copy_of(path, named)) if named else [path]
        yield found


def _plain(name: str) -> str:
    return re.sub(r"[^\w.-]", "_", Path(name).name)
