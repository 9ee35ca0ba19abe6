"""What the catalogue says of a model: its words, needs and settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Setting:
    """One setting of a model: its default (whose type is the setting's), and what it does."""

    name: str
    default: int | float | str | bool
    label: str
    help: str
    choices: tuple[str, ...] = ()
    advanced: bool = True


@dataclass(frozen=True)
class Entry:
    """A model of the catalogue.

    Attributes:
        name: the word of command line and files; `label` and `summary` are read by people.
        learned: needs the worker's torch; False for baselines.
        factors: whether it takes environmental factors.
        least_dates: fewest dates it can be fitted on at its defaults.
    """

    name: str
    label: str
    summary: str
    learned: bool = False
    factors: bool = False
    least_dates: int = 2
    settings: tuple[Setting, ...] = ()
    source: str = ""
