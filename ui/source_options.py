"""What the user chose for a source, as options of a study, entries of a job and words of a command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from ..core.source import Source

WORDS = (
    "reader",
    "kind",
    "unit",
    "sign",
    "crs",
    "variable",
    "phase_sign",
    "network",
    "no_data",
    "date_order",
    "first_day",
)
LISTS = ("also", "select", "reference", "years", "bounds")
NUMBERS = ("wavelength_mm",)
COUNTS = ("coarser",)
# These have words of their own on the command line.
OWN_WORDS = ("unit", "crs")


def entries(options: Mapping) -> dict:
    """The entries of a job's `core.source.Source` that the options of a study set."""
    found = {key: str(options[key]) for key in WORDS if options.get(key)}
    found |= {key: tuple(options[key]) for key in LISTS if options.get(key)}
    found |= {key: float(options[key]) for key in NUMBERS if options.get(key)}
    return found | {key: int(options[key]) for key in COUNTS if options.get(key)}


def words(options: Mapping) -> list[str]:
    """The same as words of `groundcast info` and `groundcast convert`."""
    said = []
    for key, value in entries(options).items():
        text = ",".join(str(part) for part in value) if key in LISTS else str(value)
        said += [f"--{key}", text] if key in OWN_WORDS else ["--option", f"{key}={text}"]
    return said


def of_source(source: Source) -> dict:
    """What a source was told, as options of a study."""
    usual, names = Source(""), [f.name for f in fields(Source) if f.name != "path"]
    return {name: getattr(source, name) for name in names if getattr(source, name) != getattr(usual, name)}


def factor_words(name: str, options: Mapping) -> list[str]:
    """What the source of a factor was told, as words of every command that takes `--factor`."""
    said = []
    for key, value in entries(options).items():
        text = ",".join(str(part) for part in value) if key in LISTS else str(value)
        said += ["--factor-option", f"{name}.{key}={text}"] if key != "kind" else []
    return said
