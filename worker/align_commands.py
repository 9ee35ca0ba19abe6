"""The words of `align`: a factor on the dates and places of a deformation, written to a file."""

from __future__ import annotations

import argparse

from ..core.errors import GroundCastError
from ..core.job import Job
from . import source_commands
from .words import add_changes, changed


def register(commands) -> None:
    """Add `align` to the subparsers."""
    command = commands.add_parser("align", help="a factor on the dates and places of a source, as a file")
    source_commands.add_source(command)
    command.add_argument("out", metavar="OUT", help="file to write: .tif, .gpkg, .nc, .zarr or .h5")
    source_commands.add_factors(command, told="the factor")
    add_changes(command, "NAME.space, NAME.time, NAME.lag_days, or a step of preparation such as cell")
    command.add_argument("--origin", default="", metavar="DATE", help="no later sample is looked at")
    command.add_argument("--json", action="store_true", help="one JSON document on stdout")


def job(words: argparse.Namespace) -> Job:
    """The job whose factor the words describe.

    Raises:
        GroundCastError: a word is not of its form (`usage`), or out of range.
    """
    made = Job(deformation=source_commands.source_of(words), factors=source_commands.factors_of(words))
    made = changed(made, words.changes)
    if made.settings:
        raise GroundCastError(
            f"The preparation has no step {next(iter(made.settings))!r}.",
            "Set NAME.space, NAME.time, NAME.lag_days, or a step such as cell.",
            "setting-unknown",
        )
    return made
