"""The user's saved models: one folder of .gcast files, each complete in itself."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from ..core.errors import GroundCastError
from . import model_card, settings
from .model_card import ModelCard
from .words import tr

ENDING = ".gcast"
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
LONGEST = 100


def folder() -> Path:
    """Where saved models lie."""
    return settings.home() / "Models"


def paths() -> list[Path]:
    """The saved models by name."""
    place = folder()
    return sorted(place.glob(f"*{ENDING}"), key=lambda path: path.stem.casefold()) if place.is_dir() else []


def of_runs(runs: list[str]) -> list[Path]:
    """Models that lie in results folders, the newest run first."""
    return [path for run in reversed(runs) for path in sorted(Path(run).glob("*/model.gcast"))]


def add(source: Path | str, name: str = "") -> Path:
    """Copy a model file into the library, under a name of its own; gives the copy.

    Raises:
        GroundCastError: it is no model (as `model_card.read`), or the folder cannot be written
            (`not-writable`).
    """
    card = model_card.read(source)
    return _copy(Path(source), _free(name or suggested(card)))


def suggested(card: ModelCard) -> str:
    """A name for a model: its place or data, its region, its model."""
    stem = Path(card.path).stem if Path(card.path).name != "model.gcast" else ""
    data = Path(str(card.data.get("path", ""))).stem
    region = "" if card.region == "all" else card.region
    return stem or " ".join(part for part in (data, region, card.label) if part)


def rename(path: Path | str, name: str) -> Path:
    """Give a saved model another name.

    Raises:
        GroundCastError: the name is none for a file (`model-name`) or taken (`model-taken`), or the
            folder cannot be written (`not-writable`).
    """
    path, target = Path(path), folder() / f"{require(name)}{ENDING}"
    if target == path:
        return path
    if target.exists() and not (path.exists() and os.path.samefile(path, target)):
        raise GroundCastError(
            tr("There is a model {name} already.", name=name), tr("Choose another name."), "model-taken"
        )
    try:
        return path.rename(target)
    except OSError as error:
        raise _not_writable(target.parent, error) from error


def remove(path: Path | str) -> None:
    """Delete a saved model.

    Raises:
        GroundCastError: it is not of the library (`model-elsewhere`), or cannot be deleted (`not-writable`).
    """
    path = Path(path)
    if path.parent != folder():
        raise GroundCastError(
            tr("{name} does not lie in the library.", name=path.name),
            tr("Delete it with its run, or in the file manager."),
            "model-elsewhere",
        )
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _not_writable(path.parent, error) from error


def export(path: Path | str, target: Path | str) -> Path:
    """Copy a model to a file of the user's choice; it holds all that a forecast needs.

    Raises:
        GroundCastError: the model is damaged (as `model_card.read`), or the target cannot be written
            (`not-writable`).
    """
    model_card.read(path)
    target = Path(target)
    if target.suffix.lower() != ENDING:
        target = target.with_name(target.name + ENDING)
    return _copy(Path(path), target)


def require(name: str) -> str:
    """The name as a file's, without spaces around it.

    Raises:
        GroundCastError: it cannot be the name of a file on every system (`model-name`).
    """
    name = name.strip().rstrip(".")
    if not name or FORBIDDEN.search(name) or len(name) > LONGEST:
        raise GroundCastError(
            tr("{name!r} cannot name a file.", name=name[:LONGEST]),
            tr("Use letters, digits, spaces, - and _."),
            "model-name",
        )
    return name


def _free(name: str) -> Path:
    """A path of the library that is not taken."""
    stem = FORBIDDEN.sub("-", name).strip()[:LONGEST] or tr("Model")
    number, path = 2, folder() / f"{stem}{ENDING}"
    while path.exists():
        number, path = number + 1, folder() / f"{stem} {number}{ENDING}"
    return path


def _copy(source: Path, target: Path) -> Path:
    """Copy under another name first, so that no half a model stands there."""
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, part)
        os.replace(part, target)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise _not_writable(target.parent, error) from error
    return target


def _not_writable(place: Path, error: OSError) -> GroundCastError:
    return GroundCastError(
        tr("The folder {path} cannot be written ({reason}).", path=place, reason=error.strerror),
        tr("Choose another folder, or free some space."),
        "not-writable",
    )
