"""The command line of water storage: `loading`, `enkf-update` and `assimilate` (README, "Command line")."""

from __future__ import annotations

import argparse
from dataclasses import fields, replace

from ..core.errors import GroundCastError
from ..core.job import Job, convert
from ..core.source import Source
from ..core.water import NONE_WORD, Water
from .words import absolute, add_changes, pair, results

SCENES = ("railway", "loading")
MODES = ("perturbed", "sqrt", "unperturbed")
HOW_THEY_MEET = "observation disturbed anew for each member, moments alone updated, or one for all"


def register(commands) -> None:
    """Add the three commands to the subparsers."""
    _loading(commands.add_parser("loading", help="displacement under a disk of water"))
    _update(commands.add_parser("enkf-update", help="one update of an ensemble, to check by hand"))
    _assimilate(commands.add_parser("assimilate", help="correct water storage by deformation"))


def _loading(command):
    command.add_argument("--radius-km", type=float, required=True, help="radius of the disk")
    command.add_argument("--height-m", type=float, default=1.0, help="metres of water")
    command.add_argument("--distances-km", required=True, metavar="0,14,20", help="from the disk's centre")
    _earth(command)
    command.add_argument("--json", action="store_true", help="numbers at full precision")


def _earth(command):
    command.add_argument(
        "--love", default="", metavar="FILE", help="Love numbers: n h l k from degree 0 or 1"
    )
    command.add_argument(
        "--frame",
        choices=("CE", "CM", "CF"),
        default=Water.frame,
        help="origin: the solid earth's centre, all mass, or the figure",
    )
    command.add_argument("--g", type=float, default=Water.gravity, help="gravity in m/s2")


def _update(command):
    command.add_argument("--members", required=True, metavar="10,20,30", help="water of the members, mm")
    command.add_argument("--operator", type=float, required=True, help="mm of uplift for each mm of water")
    command.add_argument("--observation", type=float, required=True, help="mm of uplift")
    command.add_argument("--sigma", type=float, required=True, help="its standard deviation, mm")
    command.add_argument("--mode", choices=MODES, default=MODES[0], help=HOW_THEY_MEET)
    command.add_argument("--seed", type=int, default=0, help="of the perturbations")
    command.add_argument("--json", action="store_true", help="numbers at full precision")


def _assimilate(command):
    command.add_argument("--prior", required=True, metavar="PRIOR.tif", help="water storage, a band a date")
    command.add_argument("--deformation", required=True, metavar="UP.tif", help="vertical, or line of sight")
    command.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    command.add_argument(
        "--sigma-mm",
        type=float,
        default=Water.sigma_mm,
        help="error of the deformation of one cell at one date",
    )
    command.add_argument(
        "--sd-mm", type=float, default=Water.sd_mm, help="standard deviation of the prior's error"
    )
    command.add_argument("--tau-days", type=float, default=Water.tau_days, help="how long that error lasts")
    command.add_argument("--length-km", type=float, default=Water.length_km, help="how far it reaches")
    command.add_argument("--members", type=int, default=Water.members, help="size of the ensemble")
    command.add_argument(
        "--mode",
        choices=("per-cell", "joint"),
        default=Water.mode,
        help="each cell by itself, or all together",
    )
    command.add_argument(
        "--localisation-km",
        type=float,
        default=Water.localisation_km,
        help="how far a cell sees, in joint mode",
    )
    command.add_argument("--study", default="", metavar="FILE", help="polygon of the area to correct")
    command.add_argument(
        "--halo-km", type=float, default=Water.halo_km, help="width of the prior taken around the study area"
    )
    command.add_argument("--validation", default="", metavar="FILE", help="GRACE stack, or table date,value")
    command.add_argument(
        "--reference", default="none", metavar="none|FILE", help="reference area of the InSAR"
    )
    command.add_argument("--seed", type=int, default=0, help="of the members")
    command.add_argument(
        "--kind", choices=("up", "los"), default="", help="direction, where the file is silent"
    )
    command.add_argument("--unit", default="", help="unit of the deformation")
    command.add_argument("--prior-unit", default="", help="unit of the prior")
    command.add_argument("--validation-unit", default="", help="unit of the validation")
    command.add_argument(
        "--descending", default="", metavar="FILE", help="second track, with incidence angles"
    )
    command.add_argument("--atmosphere", default="", metavar="FILE", help="atmospheric loading to subtract")
    command.add_argument("--snow", default="", metavar="FILE", help="the part of the prior that is snow")
    command.add_argument(
        "--exclude", action="append", default=[], metavar="DATE[/DATE]", help="dates or spans left out"
    )
    _earth(command)
    add_changes(command, "any other setting of water storage: docs/water.md")
    command.add_argument("--json", action="store_true", help="the scores on stdout, in full")


def job(words: argparse.Namespace) -> Job:
    """The job that the words of `assimilate` describe.

    Raises:
        GroundCastError: a setting without a value, or out of range.
    """
    same = (
        "sigma_mm",
        "sd_mm",
        "tau_days",
        "length_km",
        "members",
        "mode",
        "localisation_km",
        "halo_km",
        "frame",
    )
    water = Water(
        prior=_source(words.prior, words.prior_unit),
        descending=_source(words.descending, words.unit, "los"),
        validation=_source(words.validation, words.validation_unit),
        atmosphere=_source(words.atmosphere),
        snow=_source(words.snow),
        study=absolute(words.study) if words.study else "",
        reference=NONE_WORD if words.reference == NONE_WORD else absolute(words.reference),
        love=absolute(words.love) if words.love else "",
        gravity=words.g,
        exclude=tuple(words.exclude),
        **{name: getattr(words, name) for name in same},
    )
    for change in words.changes:
        key, value = pair(change, "--set", "KEY=VALUE")
        water = _changed(water, key, value)
    kind = "los" if words.descending and not words.kind else words.kind
    deformation = Source(absolute(words.deformation), kind=kind, unit=words.unit)
    out = results(words.out)
    return Job(task="assimilate", deformation=deformation, water=water, seed=words.seed, out=out)


def _changed(water: Water, key: str, value: str) -> Water:
    """One more setting, as `--set` gives it."""
    plain = {f.name for f in fields(Water) if isinstance(getattr(water, f.name), (str, float, int))}
    if key not in plain:
        raise GroundCastError(
            f"Water storage has no setting {key!r}.",
            f"Settings are {', '.join(sorted(plain))}.",
            "setting-name",
        )
    return replace(water, **{key: convert(key, value, getattr(water, key))})


def _source(path: str, unit: str = "", kind: str = "") -> Source:
    return Source(absolute(path), unit=unit, kind=kind) if path else Source("")


def numbers(text: str, option: str) -> list[float]:
    """The numbers of a list like 0,14,20.

    Raises:
        GroundCastError: one is no number (`usage`).
    """
    try:
        return [float(word) for word in text.split(",") if word.strip()]
    except ValueError as error:
        raise GroundCastError(
            f"{option} {text} is not a list of numbers.", "Write it like 0,14,20.", "usage"
        ) from error
