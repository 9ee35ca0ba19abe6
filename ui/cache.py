"""Copies that the worker converts for the map: how much room they take, and which may go."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMessageLog, QgsProject

from . import settings, sources
from .words import tr

LIMIT_GB = "cache_gb"
GB = 1_000_000_000
ENDINGS = (".tif", ".gpkg")
BESIDE = (".qml", ".aux.xml", "-wal", "-shm", "-journal")


def limit_gb() -> int:
    """The most that copies may take, in GB; 0 for no limit."""
    text = str(settings.read(LIMIT_GB, "0"))
    return int(text) if text.isdigit() else 0


def copies() -> list[Path]:
    """The copies in the folder, the oldest first."""
    folder = settings.cache_folder()
    found = [path for path in folder.glob("*") if path.suffix in ENDINGS] if folder.is_dir() else []
    return sorted(found, key=lambda path: path.stat().st_mtime)


def size() -> int:
    """Bytes that the copies take."""
    return sum(path.stat().st_size for path in copies())


def spare() -> list[Path]:
    """Copies that no layer of the open project shows; layers of other projects may."""
    shown = {sources.shown_file(layer) for layer in QgsProject.instance().mapLayers().values()}
    return [path for path in copies() if path.resolve() not in shown]


def empty() -> int:
    """Delete the copies that the open project does not show; gives the bytes that became free."""
    return sum(_delete(path) for path in spare())


def trim() -> int:
    """Delete the oldest copies that the open project does not show until the limit is kept."""
    excess, freed = size() - limit_gb() * GB, 0
    if not limit_gb():
        return 0
    for path in spare():
        if freed >= excess:
            break
        freed += _delete(path)
    return freed


def _delete(path: Path) -> int:
    """Delete a copy and what lies beside it; gives its bytes, 0 where the system does not let it go."""
    try:
        taken = path.stat().st_size
        path.unlink()
        for ending in BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        path.with_suffix(".qml").unlink(missing_ok=True)
    except OSError as error:
        text = tr("{path} cannot be deleted ({reason}).", path=path, reason=error.strerror)
        QgsMessageLog.logMessage(text, "GroundCast", Qgis.MessageLevel.Warning)
        return 0
    return taken
