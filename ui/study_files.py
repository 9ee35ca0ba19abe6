"""Files of a study that was begun before its project was saved: which they are, and their copy beside it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsProject

from ..core.errors import GroundCastError
from . import settings
from .sources import shown_file
from .study_layers import MARK
from .words import memory, tr, why

PART = ".moving"
# Entries of a study with folders that its runs wrote.
KEYS = ("runs", "comparisons", "unfinished")


@dataclass(frozen=True)
class Move:
    """A file or folder and where it goes; what is `shared` with other projects stays as well."""

    source: Path
    target: Path
    shared: bool = False

    def turned(self, path: str) -> str:
        """A path with what was moved in its new place; others as they are."""
        own = str(self.source)
        inside = path == own or path.startswith((own + "/", own + "\\", own + "|"))
        return str(self.target) + path[len(own) :] if inside else path


def moves(project: QgsProject, studies: list[dict]) -> list[Move]:
    """What lies in the user's own folder though the project has one of its own; [] where nothing does.

    Data that studies read are the user's and stay, as do copies that all projects share.

    Args:
        studies: entries of all studies of the project, paths absolute.
    """
    base, home = settings.results_folder(), settings.home()
    if settings.read("results") or not project.homePath() or base.resolve() == home.resolve():
        return []
    kept = [path for study in studies for path in (study["data_path"], *study["factors"].values()) if path]
    kept.append(str(settings.cache_folder()))
    runs = [Path(path) for study in studies for key in KEYS for path in study.get(key, ())]
    layers = [(shown_file(layer), layer.customProperty(MARK)) for layer in project.mapLayers().values()]
    drawn = [file for file, mark in layers if mark and file]
    ours = [path for path in dict.fromkeys((*runs, *drawn)) if path.exists() and _in(path, home)]
    others = dict.fromkeys(file for file, mark in layers if file and not mark and file.is_file())
    maps = [
        file for file in others if _in(file, home) and not any(_in(file, Path(p)) for p in (*ours, *kept))
    ]
    return [
        Move(path, _free(base / path.resolve().relative_to(home.resolve())), path in maps)
        for path in (*ours, *maps)
        if not _in(path, base)
    ]


def copy(planned: list[Move], cancelled: Callable[[], bool]) -> bool:
    """Copy everything, whole or not at all; False where it was cancelled. Takes any thread.

    Raises:
        GroundCastError: there is too little room (`disk-full`), or a file cannot be read or written
            (`not-moved`); then nothing new is left.
    """
    _require_room(planned)
    placed: list[Move] = []
    try:
        for move in planned:
            _copy_one(move, cancelled)
        for move in planned:
            _part(move).rename(move.target)
            placed.append(move)
    except InterruptedError:
        discard(planned, placed)
        return False
    except (OSError, sqlite3.Error, shutil.Error) as error:
        discard(planned, placed)
        raise GroundCastError(
            tr("The study's files cannot be copied beside the project ({reason}).", reason=why(error)),
            tr("They stay where they are, and nothing is lost."),
            "not-moved",
        ) from error
    return True


def discard(planned: list[Move], placed: list[Move]) -> None:
    """Take copies away again: unfinished ones, and those that got their name."""
    for path in (*map(_part, planned), *(move.target for move in placed)):
        remove(path)


def copy_drawn(planned: list[Move]) -> None:
    """Copy drawn layers anew, with what was drawn while larger files were copied."""
    for move in planned:
        if move.source.suffix == ".gpkg" and not move.shared:
            _copy_file(move.source, move.target)


def remove(path: Path) -> bool:
    """Take a file or folder away; whether it is gone."""
    try:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    except OSError:
        return not path.exists()
    return True


def _copy_one(move: Move, cancelled: Callable[[], bool]) -> None:
    def one(source, target):
        if cancelled():
            raise InterruptedError
        _copy_file(Path(source), Path(target))
        return target

    part = _part(move)
    part.parent.mkdir(parents=True, exist_ok=True)
    if not move.source.is_dir():
        one(move.source, part)
        return
    shutil.copytree(move.source, part, copy_function=one, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    job = part / "job.json"
    if job.is_file():
        # Else a run that is continued would write where it was.
        old, new = (json.dumps(str(path))[1:-1] for path in (move.source, move.target))
        job.write_text(job.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def _copy_file(source: Path, target: Path) -> None:
    if source.suffix != ".gpkg":
        shutil.copy2(source, target)
        return
    # What QGIS wrote last may stand in the log beside the file still.
    reading = sqlite3.connect(f"file:{quote(str(source))}?mode=ro", uri=True)
    writing = sqlite3.connect(target)
    try:
        reading.backup(writing)
    finally:
        writing.close()
        reading.close()
    shutil.copystat(source, target)


def _require_room(planned: list[Move]) -> None:
    needed = sum(_size(move.source) for move in planned)
    there = next(folder for folder in planned[0].target.parents if folder.exists())
    free = shutil.disk_usage(there).free
    if needed * 1.05 > free:
        raise GroundCastError(
            tr("The disk is full: {free} free, {needed} needed.", free=memory(free), needed=memory(needed)),
            tr("Free some space. The study's files stay where they are."),
            "disk-full",
        )


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())


def _part(move: Move) -> Path:
    return move.target.with_name(move.target.name + PART)


def _in(path: Path, folder: Path) -> bool:
    own, other = path.resolve(), folder.resolve()
    return own == other or other in own.parents


def _free(path: Path) -> Path:
    found, number = path, 2
    while found.exists():
        found, number = path.with_name(f"{path.stem} {number}{path.suffix}"), number + 1
    return found
