"""Words that several commands share: NAME=SOURCE, KEY=VALUE, --set and paths."""

from __future__ import annotations

import argparse
import os

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.source import DATABASE


def pair(text: str, option: str, form: str) -> tuple[str, str]:
    """Both sides of the equals sign.

    Raises:
        GroundCastError: one is missing (`usage`).
    """
    key, equals, value = text.partition("=")
    if not (key and equals and value):
        raise GroundCastError(f"{option} {text} is not of the form {form}.", "Write it like that.", "usage")
    return key.strip(), value.strip()


def add_changes(command: argparse.ArgumentParser, told: str) -> None:
    """`--set KEY=VALUE`, which may be given several times."""
    command.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="changes", help=told)


def changed(job: Job, changes: list[str]) -> Job:
    """The job with what `--set` says of it, one after the other.

    Raises:
        GroundCastError: one is not of its form (`usage`), or as `Job.set`.
    """
    for change in changes:
        job = job.set(*pair(change, "--set", "KEY=VALUE"))
    return job


def absolute(text: str) -> str:
    """An absolute path, so that a job can be repeated from anywhere; other words as they are."""
    # An address is refused by its reader, who says so; as a path it would be looked for on this computer.
    made = text.startswith(("simulated:", "/vsi")) or "://" in text or text.lower().startswith(DATABASE)
    # os.path, not Path: a link round to itself or a home of nobody is no error yet, and nothing is not here.
    return text if made or not text else os.path.realpath(os.path.expanduser(text))


def results(text: str) -> str:
    """The absolute path of the folder that `--out` names.

    Raises:
        GroundCastError: it names none (`usage`).
    """
    if not text.strip():
        raise GroundCastError("--out names no folder.", "Name the folder for the results.", "usage")
    return os.path.realpath(os.path.expanduser(text))
