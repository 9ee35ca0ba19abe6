"""A job: everything needed to repeat a run, as versioned JSON beside its results."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from .entries import known, require
from .errors import GroundCastError
from .preparation import Preparation
from .roles import require_roles
from .scenario import Scenario
from .source import Source
from .water import Water

VERSION = 1
TASKS = ("train", "forecast", "backtest", "scenario", "ablation", "compare", "assimilate", "check")
SIDES = ("below", "above")
EFFORTS = ("full", "quick")
NONE = "none"
PRODUCTS = ("bands", "width", "velocity", "acceleration", "change", "probability", "crossing", "turns", "fit")
"""What can be written beside median, 90 % interval and residual; docs/risk.md says what each is."""


@dataclass(frozen=True)
class Plan:
    """What a backtest scores: see the command line's `backtest`.

    Attributes:
        training_seed: of the models, where it is not the job's, which also draws the series; -1 for it.
        effort: of a comparison, one of `EFFORTS`: "quick" trains smaller networks for a shorter time.
        beside: the models are compared with others in honest mode: the deformation is read and prepared as
            there, whatever the mode, so that all are scored on the same truth.
    """

    models: tuple[str, ...] = ("persistence", "linear", "seasonal", "groundcast")
    horizons: tuple[int, ...] = (1, 2, 3, 5, 7, 10)
    origins: int = 4
    max_series: int = 0
    training_seed: int = -1
    effort: str = "full"
    beside: bool = False

    def __post_init__(self):
        """Refuses an effort that is none (`setting-value`)."""
        require(self.effort in EFFORTS, f"effort = {self.effort}", " or ".join(EFFORTS))


@dataclass(frozen=True)
class Job:
    """One run of the hall.

    Attributes:
        task: one of `TASKS`.
        deformation: the series to forecast.
        factors: environmental factors by name.
        regions: vector file of named polygons; "" takes the whole source as region "all".
        region_names: those of its regions to run; empty runs all.
        region_roles: one of `core.roles.ROLES` by region; regions that are missing train. Where all train,
            each trains its own model; else those that train share one, which forecasts the others.
        preparation, model, settings: how; `settings` holds only what differs from the catalogue.
        horizon: dates to forecast after the last one; `until` (ISO date) overrides it.
        hold_back: last dates hidden from training and used to score the forecast.
        backtest_origins: of the backtest that a training run opens with, 0 to 8; -1 takes up to four, and
            none for a network, which each origin would train anew.
        threshold_mm: displacement that shall be watched, as in the series of the source; None for none.
        threshold_side: "below" or "above": which side of it is meant.
        products: those of `PRODUCTS` to write; probability and crossing need a threshold.
        device: "auto", "cpu", "cuda", "cuda:1", "mps".
        seed: of every random draw.
        plan: for backtests and ablations.
        water: what the task "assimilate" needs besides the deformation.
        scenario: what the factors do at forecast time, for the task "scenario".
        seeds: how many models trained from different seeds a scenario, ablation or comparison takes.
        run: run folder or checkpoint to forecast with.
        out: results folder.
    """

    task: str = "train"
    deformation: Source = field(default_factory=lambda: Source(""))
    factors: dict[str, Source] = field(default_factory=dict)
    regions: str = ""
    region_names: tuple[str, ...] = ()
    region_roles: dict[str, str] = field(default_factory=dict)
    preparation: Preparation = field(default_factory=Preparation)
    model: str = "groundcast"
    settings: dict = field(default_factory=dict)
    horizon: int = 72
    until: str = ""
    hold_back: int = 10
    backtest_origins: int = -1
    threshold_mm: float | None = None
    threshold_side: str = "below"
    products: tuple[str, ...] = PRODUCTS
    device: str = "auto"
    seed: int = 0
    plan: Plan = field(default_factory=Plan)
    scenario: Scenario = field(default_factory=Scenario)
    water: Water = field(default_factory=Water)
    seeds: int = 3
    run: str = ""
    out: str = ""
    version: int = VERSION

    def __post_init__(self):
        """Refuses seeds out of range, a threshold or product that is none (`setting-value`), and `role`s."""
        require_roles(self.region_roles)
        require(self.seed >= 0, f"seed = {self.seed}", "0 or more")
        require(self.seeds >= 1, f"seeds = {self.seeds}", "1 or more")
        origins = self.backtest_origins
        require(-1 <= origins <= 8, f"backtest_origins = {origins}", "0 to 8, or -1 to leave it open")
        require(_finite(self.threshold_mm), f"threshold_mm = {self.threshold_mm}", "millimetres, or to none")
        require(self.threshold_side in SIDES, f"threshold_side = {self.threshold_side}", " or ".join(SIDES))
        for name in self.products:
            require(name in PRODUCTS, f"products = {name}", f"some of {', '.join(PRODUCTS)}, or to none")

    def to_json(self) -> str:
        """The job with every default written out."""
        entries = asdict(self)
        entries["deformation"] = self.deformation.as_dict()
        entries["factors"] = {name: source.as_dict() for name, source in self.factors.items()}
        return json.dumps(entries, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Job:
        """The job that `to_json` wrote.

        Raises:
            GroundCastError: not JSON, of another version, or with an unknown key (`job-key`).
        """
        try:
            entries = json.loads(text)
        except ValueError as error:
            raise GroundCastError(
                f"The job is not JSON ({error}).", "Write it with GroundCast.", "job-json"
            ) from error
        if not isinstance(entries, dict) or entries.get("version") != VERSION:
            found = entries.get("version") if isinstance(entries, dict) else None
            raise GroundCastError(
                f"The job has version {found}, this GroundCast reads version {VERSION}.",
                "Make the job again, or update GroundCast.",
                "job-version",
            )
        return cls(**known(cls, entries) | _parts(entries))

    @classmethod
    def load(cls, folder: Path) -> Job:
        """The job of a job folder.

        Raises:
            GroundCastError: the folder has no job (`job-missing`), or as in `from_json`.
        """
        path = Path(folder) / "job.json"
        if not path.is_file():
            raise GroundCastError(f"{folder} holds no job.json.", "Choose a run folder.", "job-missing")
        return cls.from_json(path.read_text(encoding="utf-8"))

    def set(self, key: str, value: str) -> Job:
        """The job with one setting changed, as `--set key=value` gives it.

        Keys of `Preparation` and of the job itself are known here; every other key is a setting
        of the model, checked by the catalogue.
        """
        if listed := self.preparation.with_text(key, value):
            return replace(self, preparation=replace(self.preparation, **listed))
        if key in {f.name for f in fields(Preparation)} - {"alignment"}:
            changed = replace(self.preparation, **{key: convert(key, value, getattr(self.preparation, key))})
            return replace(self, preparation=changed)
        if key == "threshold_mm":
            return replace(self, threshold_mm=_number(key, value))
        if key == "products":
            return replace(self, products=_names(value))
        if key in ("horizon", "until", "hold_back", "seed", "device", "threshold_side", "backtest_origins"):
            return replace(self, **{key: convert(key, value, getattr(self, key))})
        return replace(self, settings=self.settings | {key: value})


def convert(key: str, value, default):
    """`value` as the type of `default`.

    Raises:
        GroundCastError: it cannot be read as that type (`setting-value`).
    """
    if not isinstance(value, str):
        return value
    try:
        if isinstance(default, bool):
            return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[
                value.lower()
            ]
        return type(default)(value)
    except (KeyError, ValueError) as error:
        wanted = {bool: "yes or no", int: "a whole number", float: "a number"}.get(type(default), "text")
        raise GroundCastError(
            f"{key} = {value} is not {wanted}.", f"The default is {default}.", "setting-value"
        ) from error


def _finite(number) -> bool:
    """Whether a threshold is a finite number, or none at all."""
    plain = isinstance(number, (int, float)) and not isinstance(number, bool)
    return number is None or (plain and math.isfinite(number))


def _number(key: str, value: str) -> float | None:
    """The number of a text, None for "none"."""
    if value == NONE:
        return None
    try:
        return float(value)
    except ValueError as error:
        raise GroundCastError(
            f"{key} = {value} is not a number.", "Give millimetres, or none.", "setting-value"
        ) from error


def _names(listed: str) -> tuple[str, ...]:
    """The words of "a,b"; "none" lists nothing."""
    return () if listed == NONE else tuple(name.strip() for name in listed.split(",") if name.strip())


def _parts(entries: dict) -> dict:
    """The nested parts of a job as their own classes, lists as tuples."""
    plan = known(Plan, entries.get("plan", {}))
    return {
        "deformation": Source.from_dict(entries["deformation"]),
        "factors": {n: Source.from_dict(s) for n, s in entries.get("factors", {}).items()},
        "preparation": Preparation.from_dict(entries.get("preparation", {})),
        "region_names": tuple(entries.get("region_names", ())),
        "products": tuple(entries.get("products", PRODUCTS)),
        "scenario": Scenario.from_dict(entries.get("scenario", {})),
        "water": Water.from_dict(entries.get("water", {})),
        "plan": Plan(**plan | {k: tuple(plan[k]) for k in ("models", "horizons") if k in plan}),
    }
