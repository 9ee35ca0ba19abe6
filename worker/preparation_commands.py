"""The commands about data before a run: `prepare`, `lags`, `patterns`, `series` and `factor`."""

from __future__ import annotations

import argparse
from dataclasses import replace

from ..core.alignment import SPACES, TIMES
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.preparation import MODES
from ..core.prepare.filling import RULES
from . import source_commands
from .words import absolute, add_changes, changed


def register(commands) -> None:
    """Add them to the subparsers."""
    _prepare(commands.add_parser("prepare", help="mask, mend, reference, decompose, grid; write the result"))
    _series(commands.add_parser("series", help="the series at given places, as a table"))
    _factor(commands.add_parser("factor", help="what a factor held at a place, as a run would read it"))
    _lags(commands.add_parser("lags", help="after how many days the deformation follows a factor"))
    _patterns(commands.add_parser("patterns", help="how many kinds of series there are"))


def _source(command) -> None:
    source_commands.add_source(command)
    add_changes(command, "a step of preparation")
    command.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _prepare(command) -> None:
    _source(command)
    command.add_argument("out", metavar="OUT", nargs="?", default="", help="file to write; none only tells")
    command.add_argument("--fill", choices=RULES, default=RULES[0], help="how gaps are filled in the file")
    command.add_argument("--origin", default="", metavar="DATE", help="no step looks past it")


def _series(command) -> None:
    source_commands.add_source(command)
    command.add_argument("out", metavar="OUT.csv", help="table to write, a row a date and place")
    command.add_argument("--at", action="append", default=[], metavar="X,Y", help="in the data's coordinates")
    command.add_argument("--places", default="", metavar="FILE", help="table with the columns name, x, y")
    command.add_argument("--tolerance", type=float, default=0.0, metavar="D", help="farthest distance")


def _factor(command) -> None:
    places, dates = "how it comes to places", "how it comes to dates"
    source_commands.add_source(command)
    command.add_argument("--name", required=True, help="of the factor: rain, temperature …")
    command.add_argument("--at", required=True, metavar="X,Y", help="the place")
    command.add_argument("--at-crs", required=True, metavar="CRS", help="of the place")
    command.add_argument("--dates", required=True, metavar="DATE,DATE…", help="those of the deformation")
    command.add_argument("--cell", default="0,0", metavar="W,H", help="of a raster of deformation")
    command.add_argument("--space", choices=SPACES, default="", metavar=_listed(SPACES), help=places)
    command.add_argument("--time", choices=TIMES, default="", metavar=_listed(TIMES), help=dates)
    command.add_argument(
        "--lag-days", type=int, default=0, metavar="DAYS", help="how many days later it acts"
    )
    command.add_argument("--mode", choices=MODES[:2], default=MODES[0], help="of the run's preparation")
    command.add_argument("--hold-back", type=int, default=0, metavar="N", help="of the dates, by the run")
    command.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _listed(words: tuple[str, ...]) -> str:
    """Words to choose from, without the empty one that leaves the choice to the factor."""
    return "|".join(filter(None, words))


def _lags(command) -> None:
    _source(command)
    source_commands.add_factors(command)
    command.add_argument("--regions", default="", metavar="FILE", help="polygons, GeoPackage or GeoJSON")
    command.add_argument("--longest", type=int, default=365, metavar="DAYS", help="longest lag")
    command.add_argument(
        "--step", type=int, default=0, metavar="DAYS", help="between lags; 0: the usual interval"
    )
    command.add_argument("--csv", default="", metavar="FILE", help="also write the table of lags")


def _patterns(command) -> None:
    _source(command)
    command.add_argument("--regions", default="", metavar="FILE", help="polygons, GeoPackage or GeoJSON")
    command.add_argument("--most", type=int, default=10, metavar="N", help="largest number to try")
    window = "as the models' setting; 0 for none"
    command.add_argument("--smoothing", type=int, default=7, metavar="DATES", help=window)


def job(words: argparse.Namespace) -> Job:
    """The job whose preparation the words describe.

    Raises:
        GroundCastError: a word is not of its form (`usage`), or a setting is unknown or out of range.
    """
    made = Job(deformation=source_commands.source_of(words))
    if words.command in ("lags", "patterns"):
        made = replace(made, regions=absolute(words.regions) if words.regions else "")
    if words.command == "lags":
        made = replace(made, factors=source_commands.factors_of(words))
    return _without_settings(changed(made, words.changes))


def _without_settings(made: Job) -> Job:
    """The job, refused where a setting is none of the preparation."""
    if made.settings:
        raise GroundCastError(
            f"The preparation has no step {next(iter(made.settings))!r}.",
            "Steps are mask, drop_dates, jumps, reference_place, other, other.unit and the like, component, "
            "vertical, cell, weighting, cadence_days, and FACTOR.space, .time and .lag_days.",
            "setting-unknown",
        )
    return made
