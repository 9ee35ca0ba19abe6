"""Archives of netCDF files, as the Climate Data Store gives them for variables of several kinds of step.

ERA5 asked for with temperature and precipitation comes as a zip of `data_stream-oper_stepType-instant.nc` and
`data_stream-oper_stepType-accum.nc`, whatever the name it is saved under: often one that ends in .nc.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
from contextlib import contextmanager
from pathlib import Path

from ..write.room import require_space
from .files import contents
from .text import DAMAGE, damaged, require_sane

_MEMBERS = (".nc", ".nc4", ".cdf", ".netcdf")
_SIGNATURE = b"PK\x03\x04"


def is_archive(path: Path) -> bool:
    """Whether a file is a zip archive that holds netCDF; never raises."""
    return path.name.lower().endswith((".zip", *_MEMBERS)) and bool(_held(path))


def archives(folder: Path) -> list[Path]:
    """The archives of a folder that hold netCDF."""
    return [path for path in contents(folder, (".zip",)) if is_archive(path)]


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
def unpacked(paths: list[Path]):
    """The same files, with what archives hold in their place for as long as the context lasts.

    Raises:
        GroundCastError: an archive is damaged, locked, or unpacks to more than data do (`damaged-archive`);
            there is no room for it (`disk-full`).
    """
    held = {path: _held(path) for path in paths}
    if not any(held.values()):
        yield paths
        return
    with tempfile.TemporaryDirectory(prefix="groundcast-") as folder:
        yield [each for path in paths for each in (_unpacked(path, held[path], Path(folder)) or [path])]


def _unpacked(path: Path, members: list[zipfile.ZipInfo], folder: Path) -> list[Path]:
    """Members of an archive as files that are named after both."""
    for member in members:
        require_sane(path, member)
    require_space(folder / path.name, sum(member.file_size for member in members))
    files = []
    for number, member in enumerate(members):
        name = re.sub(r"[^\w.-]", "_", Path(member.filename).name)
        inside = folder / f"{path.stem}-{number}"
        inside.mkdir(exist_ok=True)
        files.append(inside / f"{name} in {path.name}")
        _unpack(path, member, files[-1])
    return files


def _unpack(path: Path, member: zipfile.ZipInfo, target: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(member) as raw, open(target, "wb") as out:
            shutil.copyfileobj(raw, out, 1 << 20)
    except DAMAGE as error:
        raise damaged(path) from error
