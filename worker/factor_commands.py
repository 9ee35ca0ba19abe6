"""The commands about factors: `scenario` and `ablation`."""

from __future__ import annotations

import argparse
from dataclasses import replace

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.scenario import CLIMATOLOGY, HOW, OWN, Scenario
from ..core.source import Source
from .source_commands import add_factor_options, with_factor_options
from .words import absolute, pair

CHANGE_FORM = "NAME=+1|x0.8|year:2021"
MODEL = "gler-bigrunet"


def add_scenario(command) -> None:
    """The words of `scenario`."""
    command.add_argument("run", metavar="RUN", help="run folder or .gcast file of a model with factors")
    command.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    command.add_argument(
        "--set-factor",
        action="append",
        default=[],
        metavar="NAME=own|climatology|SOURCE",
        help="the model's own forecast, the usual year, or a stack or table that continues the factor",
    )
    add_factor_options(command)
    command.add_argument("--change", action="append", default=[], metavar=CHANGE_FORM, help=HOW)
    command.add_argument("--horizon", type=int, default=Job.horizon, metavar="N", help="dates ahead")
    command.add_argument("--until", default="", metavar="DATE", help="last date, YYYY-MM-DD")
    command.add_argument("--seeds", type=int, default=Job.seeds, metavar="K", help="trainings compared")
    command.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps")


def add_ablation(command) -> None:
    """The words of `ablation` beside those that every training has."""
    most = "sample of so many series; 0 takes all"
    command.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    command.add_argument("--model", default=MODEL, help="a model that takes factors")
    command.add_argument("--seeds", type=int, default=Job.seeds, metavar="K", help="trainings of each kind")
    command.add_argument("--origins", type=int, default=2, help="past dates forecast from")
    command.add_argument("--horizons", default="1,2,3,5,7,10", metavar="1,2,…", help="dates ahead")
    command.add_argument("--max-series", type=int, default=0, metavar="N", help=most)


def scenario_job(made: Job, words: argparse.Namespace) -> Job:
    """The job `made` with the scenario that the words describe.

    Raises:
        GroundCastError: a word is not of its form (`usage`), or a change cannot be read (`change`).
    """
    paths = _once(pair(text, "--set-factor", "NAME=own|climatology|SOURCE") for text in words.set_factor)
    changes: dict[str, tuple[str, ...]] = {}
    for name, text in (pair(text, "--change", CHANGE_FORM) for text in words.change):
        changes[name] = (*changes.get(name, ()), text)
    sources = {name: _source(name, given) for name, given in paths.items()}
    sources = with_factor_options(sources, words.factor_options)
    return replace(
        made,
        run=absolute(words.run),
        horizon=words.horizon,
        until=words.until,
        seeds=words.seeds,
        scenario=Scenario(sources, changes),
    )


def _once(pairs) -> dict[str, str]:
    """The pairs by name; a factor has one path."""
    given: dict[str, str] = {}
    for name, value in pairs:
        if name in given:
            raise GroundCastError(
                f"--set-factor gives {name} two paths.",
                "Give one path a factor; add --change to it.",
                "usage",
            )
        given[name] = value
    return given


def continued(words: argparse.Namespace) -> dict[str, Source]:
    """The sources of a forecast's `--factor NAME=own|climatology|SOURCE`, by name, with their options."""
    pairs = [pair(text, "--factor", "NAME=own|climatology|SOURCE") for text in words.factor]
    sources = {name: _source(name, source) for name, source in pairs}
    return with_factor_options(sources, words.factor_options)


def _source(name: str, given: str) -> Source:
    return Source(given if given in (OWN, CLIMATOLOGY) else absolute(given), kind=name)
