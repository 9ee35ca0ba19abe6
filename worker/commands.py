"""The command line: a fixed contract that other programs rely on (README, "Command line")."""

from __future__ import annotations

import argparse
import re
from dataclasses import fields, replace

from ..core.errors import GroundCastError
from ..core.job import Job, Plan
from ..core.roles import ROLES
from ..models import catalogue
from . import align_commands, factor_commands, preparation_commands, source_commands, water_commands
from .words import absolute, add_changes, changed, pair, results

DEVICES = "auto, cpu, cuda, cuda:1, mps"
CHOICES = ("threshold_mm", "threshold_side", "products", "other", "reference_place")
OF_A_RUN = ("horizon", "until", "hold_back", "backtest_origins", "device", "seed", *CHOICES)
"""What `--set` changes of a job itself, beside its preparation and the settings of its model."""


class Parser(argparse.ArgumentParser):
    """Wrong words on the command line are told in one line, like every other error."""

    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        # West and south are below 0: "-70.5,-33.2" is a value, not an option.
        self._negative_number_matcher = re.compile(r"-[\d.]")

    def error(self, message):
        command = self.prog.removeprefix("groundcast").strip()
        raise GroundCastError(
            f"{message}.", " ".join(["See: groundcast", *command.split(), "--help"]), "usage"
        )


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = Parser(prog="groundcast", description="Forecasts of ground deformation from InSAR time series.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=Parser)
    _info(commands.add_parser("info", help="what a source holds"))
    _simulate(commands.add_parser("simulate", help="write the simulated scene"))
    _train(commands.add_parser("train", help="train a model, score it and forecast with it"))
    _forecast(commands.add_parser("forecast", help="forecast with a trained model"))
    _backtest(commands.add_parser("backtest", help="score models at rolling origins"))
    factor_commands.add_scenario(commands.add_parser("scenario", help="forecast along other factors"))
    _ablation(commands.add_parser("ablation", help="did the factors help a forecast at all"))
    _compare(commands.add_parser("compare", help="a table of models, from several seeds and origins"))
    water_commands.register(commands)
    source_commands.register(commands)
    preparation_commands.register(commands)
    align_commands.register(commands)
    _models(commands.add_parser("models", help="the catalogue of models"))
    _run(commands.add_parser("run", help="run a job folder, for QGIS"))
    commands.add_parser("answer", help="what sources hold, asked on stdin, for QGIS")
    commands.add_parser("keep-series", help="unpack blocks for quick clicks, asked on stdin, for QGIS")
    _check(commands.add_parser("check", help="versions and device, for QGIS"))
    return top


def _info(command):
    command.add_argument("source", metavar="SOURCE", help="file or folder")
    command.add_argument("--json", action="store_true", help="one JSON document on stdout")
    command.add_argument("--glance", action="store_true", help="in it a small map and three sample series")
    command.add_argument("--unit", default="", help="unit of the values, where the source is wrong or silent")
    command.add_argument("--crs", default="", help="coordinate reference system, where the source has none")
    source_commands.add_options(command)


def _simulate(command):
    scene = "a railway on permafrost, or the load of water"
    command.add_argument("out", metavar="OUT", help="folder to write")
    command.add_argument(
        "--scene", choices=water_commands.SCENES, default=water_commands.SCENES[0], help=scene
    )
    command.add_argument("--size", choices=("small", "full"), default="small", help="of the railway")
    command.add_argument("--seed", type=int, default=0, help="the same seed gives the same values")


def _inputs(command):
    command.add_argument("source", metavar="SOURCE", help="deformation: file or folder")
    source_commands.add_factors(command)
    command.add_argument("--regions", default="", metavar="FILE", help="polygons, GeoPackage or GeoJSON")
    command.add_argument("--unit", default="", help="unit of the deformation, where it is wrong or silent")
    command.add_argument("--crs", default="", help="coordinate reference system, where the source has none")
    source_commands.add_options(command)
    add_changes(command, "setting of the model, or step of the preparation")
    command.add_argument("--device", default="auto", help=DEVICES)
    command.add_argument("--seed", type=int, default=0, help="the same seed repeats a run")


def _roles(command):
    told = f"what a region is for: {', '.join(ROLES)}; without any, each trains its own model"
    command.add_argument("--role", action="append", default=[], metavar="REGION=ROLE", help=told)


def _train(command):
    _inputs(command)
    _roles(command)
    command.add_argument("--out", required=True, metavar="RUN", help="run folder to write")
    command.add_argument("--model", default=Job.model, help="see: groundcast models")


def _forecast(command):
    command.add_argument("run", metavar="RUN", help="run folder or .gcast file")
    command.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    command.add_argument("--horizon", type=int, default=Job.horizon, metavar="N", help="dates ahead")
    command.add_argument("--until", default="", metavar="DATE", help="last date, YYYY-MM-DD")
    command.add_argument("--source", default="", help="newer data of the same places")
    command.add_argument("--unit", default="", help="unit of the newer data, where it is wrong or silent")
    command.add_argument("--crs", default="", help="coordinate reference system of the newer data")
    source_commands.add_options(command)
    form = "NAME=own|climatology|SOURCE"
    source_commands.add_factors(command, form, "of the newer data")
    add_changes(command, ", ".join(CHOICES))
    command.add_argument("--device", default="auto", help=DEVICES)


def _backtest(command):
    _inputs(command)
    _roles(command)
    plan, models, most = Plan(), "see: groundcast models", "sample of so many series; 0 takes all"
    command.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    command.add_argument("--models", default=",".join(plan.models), metavar="a,b,…|all", help=models)
    command.add_argument(
        "--horizons", default=",".join(map(str, plan.horizons)), metavar="1,2,…", help="dates ahead"
    )
    command.add_argument("--origins", type=int, default=plan.origins, help="past dates forecast from")
    command.add_argument("--max-series", type=int, default=plan.max_series, metavar="N", help=most)


def _ablation(command):
    _inputs(command)
    factor_commands.add_ablation(command)


def _compare(command):
    _backtest(command)
    trainings = "trainings of each network"
    command.add_argument("--seeds", type=int, default=Job.seeds, metavar="K", help=trainings)
    shorter = "a quick look: smaller networks, trained shorter"
    command.add_argument("--quick", action="store_const", const="quick", default="full", help=shorter)


def _models(command):
    command.add_argument("--json", action="store_true", help="one JSON document on stdout")


def _run(command):
    command.add_argument("folder", metavar="JOB", help="folder with job.json")


def _check(command):
    command.add_argument("--json", action="store_true", help="one JSON document on stdout")


def job(words: argparse.Namespace) -> Job:
    """The job that the words of a command that runs one describe.

    Raises:
        GroundCastError: a factor without a name, a setting without a value, a horizon below 1 …
    """
    made = Job(task=words.command, out=results(words.out), device=words.device)
    if words.command == "scenario":
        return factor_commands.scenario_job(made, words)
    if words.command == "forecast":
        return _forecast_job(made, words)
    made = _with_inputs(made, words)
    if words.command in ("backtest", "compare"):
        return _scored(made, words)
    _require_settings(made, words.model)
    if words.command == "ablation":
        made = replace(made, plan=_plan(words, words.model), seeds=words.seeds)
    return replace(made, model=words.model)


def _forecast_job(made: Job, words: argparse.Namespace) -> Job:
    """The job `made` as a forecast with a model that is there."""
    made = replace(made, factors=factor_commands.continued(words))
    deformation = source_commands.newer_source(words)
    made = _asked(made, words.changes)
    return replace(
        made, run=absolute(words.run), deformation=deformation, horizon=words.horizon, until=words.until
    )


def _with_inputs(made: Job, words: argparse.Namespace) -> Job:
    """The job `made` with the data, factors, regions and settings that the words name."""
    made = replace(made, factors=source_commands.factors_of(words))
    regions = absolute(words.regions) if words.regions else ""
    deformation = source_commands.source_of(words)
    roles = dict(pair(text, "--role", "REGION=ROLE") for text in getattr(words, "role", ()))
    made = replace(made, deformation=deformation, regions=regions, region_roles=roles, seed=words.seed)
    return changed(made, words.changes)


def _scored(made: Job, words: argparse.Namespace) -> Job:
    """The job `made` as a backtest, or as a comparison of several trainings."""
    plan = _plan(words, words.models)
    if words.command == "backtest":
        return replace(made, plan=plan)
    return replace(made, plan=replace(plan, effort=words.quick), seeds=words.seeds)


def _require_settings(made: Job, model: str) -> None:
    """Refuses settings that neither the model nor the preparation nor the run has, and names all of them."""
    try:
        catalogue.settings(model, made.settings)
    except GroundCastError as error:
        if error.code != "setting-unknown":
            raise
        prepared = ", ".join(each.name for each in fields(made.preparation))
        cure = f"{error.cure} Of the preparation: {prepared}. Of the run: {', '.join(OF_A_RUN)}."
        raise GroundCastError(error.message, cure, error.code) from error


def _asked(made: Job, changes: list[str]) -> Job:
    """The job with what a forecast may still choose: the rest was settled by the training."""
    for change in changes:
        key, value = pair(change, "--set", "KEY=VALUE")
        if key not in CHOICES and not key.startswith("other."):
            raise GroundCastError(
                f"{key} cannot be set for a forecast.", f"Choose one of {', '.join(CHOICES)}.", "usage"
            )
        made = made.set(key, value)
    return made


def _plan(words: argparse.Namespace, models: str) -> Plan:
    names = _model_names(models)
    try:
        horizons = tuple(sorted({int(h) for h in words.horizons.split(",")}))
    except ValueError as error:
        raise GroundCastError(
            f"--horizons {words.horizons} is not a list of whole numbers.", "Write it like 1,2,5.", "usage"
        ) from error
    what = {"ablation": "An ablation", "compare": "A comparison"}.get(words.command, "A backtest")
    if not names or horizons[0] < 1 or words.origins < 1 or words.max_series < 0:
        raise GroundCastError(
            f"{what} needs a model, horizons and origins of 1 or more, and --max-series of 0 or more.",
            f"See: groundcast {words.command} --help",
            "usage",
        )
    return Plan(names, horizons, words.origins, words.max_series)


def _model_names(text: str) -> tuple[str, ...]:
    """Models of a list of names; the word all stands for the whole catalogue, in its order."""
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if "all" in names:
        return tuple(entry.name for entry in catalogue.ENTRIES)
    return tuple(catalogue.entry(name).name for name in names)
