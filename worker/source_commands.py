"""Words that describe a source on the command line, and `convert` (README, "Command line")."""

from __future__ import annotations

import argparse
from dataclasses import replace

from ..core.errors import GroundCastError
from ..core.job import convert
from ..core.preparation import Preparation
from ..core.source import Source
from .words import absolute, pair

# Options of `core.source.Source` that have a word of their own for the deformation, and the others.
OWN = ("unit", "crs")
_OPTIONS = (
    "reader",
    "kind",
    "variable",
    "select",
    "also",
    "wavelength_mm",
    "sign",
    "phase_sign",
    "network",
    "reference",
    "years",
    "bounds",
    "coarser",
    "no_data",
    "date_order",
    "first_day",
)
FACTOR = "NAME=SOURCE"
_NUMBERS = {"reference": float, "years": int, "bounds": float}


def add_options(command) -> None:
    """`--option KEY=VALUE` for everything else that a source may need to be told."""
    known = ", ".join(_OPTIONS)
    command.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        dest="options",
        help=f"of the source: {known}",
    )


def add_factors(command, form: str = FACTOR, told: str = "environmental factor") -> None:
    """`--factor` and `--factor-option`."""
    command.add_argument("--factor", action="append", default=[], metavar=form, help=told)
    add_factor_options(command)


def add_factor_options(command) -> None:
    """`--factor-option`, what the source of a factor needs to be told."""
    command.add_argument(
        "--factor-option",
        action="append",
        default=[],
        metavar="NAME.KEY=VALUE",
        dest="factor_options",
        help="of the source of a factor: unit, crs, and what --option takes",
    )


def add_source(command) -> None:
    """The source itself, and what it may need to be told."""
    command.add_argument("source", metavar="SOURCE", help="file or folder")
    command.add_argument("--unit", default="", help="unit of the values, where the source is wrong or silent")
    command.add_argument("--crs", default="", help="coordinate reference system, where the source has none")
    add_options(command)


def register(commands) -> None:
    """Add `convert` to the subparsers."""
    command = commands.add_parser(
        "convert", help="write a source as GeoTIFF, GeoPackage, netCDF, zarr or HDF5"
    )
    command.add_argument("source", metavar="SOURCE", help="file or folder")
    command.add_argument("out", metavar="OUT", help="file to write: .tif, .gpkg, .nc, .zarr or .h5")
    command.add_argument("--unit", default="", help="unit of the values, where the source is wrong or silent")
    command.add_argument("--crs", default="", help="coordinate reference system, where the source has none")
    command.add_argument("--cell", type=float, default=0.0, help="grid points to cells of this size")
    command.add_argument(
        "--other",
        default="",
        metavar="SOURCE",
        help="second track: writes up and east as OUT_up and OUT_east",
    )
    command.add_argument(
        "--other-option",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        dest="other_options",
        help="of the second track, where it is not what the first one is told; as-found takes that back",
    )
    add_options(command)


def source_of(words: argparse.Namespace) -> Source:
    """The source that the words of a command describe.

    Raises:
        GroundCastError: an option is unknown or cannot be read (`usage`, `setting-value`, `source-option`).
    """
    return with_options(Source(absolute(words.source), unit=words.unit, crs=words.crs), words.options)


def factors_of(words: argparse.Namespace) -> dict[str, Source]:
    """The sources of `--factor NAME=SOURCE` by name, each told what `--factor-option` says of it.

    Raises:
        GroundCastError: as `with_factor_options`.
    """
    pairs = [pair(text, "--factor", FACTOR) for text in words.factor]
    sources = {name: Source(absolute(source), kind=name) for name, source in pairs}
    return with_factor_options(sources, words.factor_options)


def with_factor_options(sources: dict[str, Source], given: list[str]) -> dict[str, Source]:
    """The factors with the options of `--factor-option NAME.KEY=VALUE`.

    Raises:
        GroundCastError: there is no such factor or option, or the value cannot be read (`usage`,
            `setting-value`, `source-option`).
    """
    made = dict(sources)
    for text in given:
        named, value = pair(text, "--factor-option", "NAME.KEY=VALUE")
        name, _, key = named.rpartition(".")
        if name not in made:
            raise GroundCastError(
                f"--factor-option {text} is of no factor that is given.",
                f"Write NAME.KEY=VALUE with one of {', '.join(made)}." if made else "Give it with --factor.",
                "usage",
            )
        made[name] = _with(made[name], key, value, (*OWN, *_OPTIONS))
    return made


def newer_source(words: argparse.Namespace) -> Source:
    """The newer data of `forecast`; none where the model's own are meant.

    Raises:
        GroundCastError: as `source_of`, or something is said of data that are not given (`usage`).
    """
    if words.source:
        return source_of(words)
    said = [*words.options, *filter(None, (words.unit, words.crs))]
    if said:
        raise GroundCastError(
            f"{said[0]} is said of newer data, but there are none.", "Give them with --source.", "usage"
        )
    return Source("")


def with_options(source: Source, given: list[str]) -> Source:
    """The source with the options of `--option KEY=VALUE`; lists are written with commas."""
    for text in given:
        source = _with(source, *pair(text, "--option", "KEY=VALUE"), _OPTIONS)
    return source


def _with(source: Source, key: str, value: str, known: tuple[str, ...]) -> Source:
    """The source with one option, which has to be one of those that are known here."""
    if key not in known:
        raise GroundCastError(f"A source has no option {key!r}.", f"Options are {', '.join(known)}.", "usage")
    return replace(source, **{key: _value(key, value, getattr(source, key))})


def second_track(words: argparse.Namespace, first: Source) -> Source:
    """The second track of `convert`: told what the first one is told, and `--other-option`.

    Raises:
        GroundCastError: as `core.told.told`.
    """
    said = dict(pair(text, "--other-option", "KEY=VALUE") for text in words.other_options)
    return Preparation(other=absolute(words.other), other_options=said).second_track(first)


def _value(key: str, text: str, default):
    """The text as the type of the option."""
    if not isinstance(default, tuple):
        return convert(key, text, default)
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if key == "also":
        return tuple(absolute(part) for part in parts)
    kind = _NUMBERS.get(key, str)
    try:
        return tuple(kind(part) for part in parts)
    except ValueError as error:
        raise GroundCastError(
            f"{key} = {text} is not a list of numbers.", "Write it like 1,2.", "setting-value"
        ) from error
