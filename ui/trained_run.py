"""A finished run with factors: what can be asked of it, and how long the answers take."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from ..models import catalogue
from .words import label_of, tr

ABLATION = "ablation"
# Dates to look back from; two samples of the weather, as the command line takes.
ORIGINS = 2
# What a source is told that holds for the files that follow it, too.
CONTINUED = ("variable", "unit", "crs", "no_data", "date_order", "first_day")


@dataclass(frozen=True)
class RunFactor:
    """One factor of a run: its name, its unit, and the first and last day of its record."""

    name: str
    unit: str
    first: date
    last: date

    def years(self, ahead: list[date], known: date) -> list[int]:
        """The past years that hold the same days as `ahead`; nothing after `known` counts."""
        last = min(self.last, known)
        return [year for year in range(self.first.year, last.year + 1) if self._holds(year, ahead, last)]

    def _holds(self, year: int, ahead: list[date], last: date) -> bool:
        return all(self.first <= day <= last for day in (_in_year(each, year) for each in ahead))


@dataclass(frozen=True, eq=False)
class TrainedRun:
    """A run folder and its report; nothing else is read until it is asked for."""

    folder: Path
    report: dict

    @property
    def model(self) -> catalogue.Entry | None:
        """The catalogue's entry, None for a model that this version does not know."""
        return next((e for e in catalogue.ENTRIES if e.name == self.report["model"]["name"]), None)

    @property
    def factors(self) -> tuple[RunFactor, ...]:
        """The factors that the model was trained with."""
        return tuple(
            RunFactor(f["name"], f["unit"], date.fromisoformat(f["first"]), date.fromisoformat(f["last"]))
            for f in self.report.get("factors") or []
        )

    def told(self, name: str) -> dict:
        """What the source of a factor was told of its values, as options of a study; {} for nothing."""
        entries = ((self.report.get("job") or {}).get("factors") or {}).get(name) or {}
        return {key: entries[key] for key in CONTINUED if entries.get(key)}

    @property
    def first(self) -> date:
        """The first date that was observed."""
        return date.fromisoformat(self.report["dates"]["observed"][0])

    @property
    def known(self) -> date:
        """The last date that was observed."""
        return date.fromisoformat(self.report["dates"]["observed"][-1])

    @property
    def cadence(self) -> int:
        """Days between forecast dates."""
        return int(self.report["data"].get("cadence_days") or 12)

    @property
    def horizon(self) -> int:
        """How many dates the run forecasts."""
        return len(self.report["dates"]["forecast"])

    @property
    def learned(self) -> bool:
        """Whether each training is another one; a regression is fitted to resamples instead."""
        return self.model is not None and self.model.learned

    def ahead(self, count: int) -> list[date]:
        """The first `count` dates after the last one that was observed."""
        return [self.known + timedelta(days=self.cadence * step) for step in range(1, count + 1)]

    def concerns(self) -> bool:
        """Whether factors play any part in it: then both questions are shown."""
        return bool(self.report.get("factors")) or bool(self.model and self.model.factors)

    def blocked(self) -> str:
        """Why neither question can be asked of it, "" when they can."""
        if self.model is None or not self.model.factors:
            label = label_of(self.report["model"]["name"])
            return tr("{model} does not use factors. Choose a model that does in step 4.", model=label)
        if not self.report.get("factors"):
            return tr("This run was trained without factors. Add them in step 2 and run it again.")
        if not any(entry["kind"] == "model" for entry in self.report["artifacts"]):
            return tr("This run holds no trained model. Select the run that trained it.")
        return ""

    def seconds(self) -> float:
        """How long one training took, 0 where the run was none."""
        trained = (self.report.get("job") or {}).get("task") == "train"
        return float(self.report.get("seconds") or 0) if trained else 0.0

    def kept(self, count: int, seed: int) -> int:
        """How many of the `count - 1` further trainings lie beside the model, from an earlier scenario."""
        places = [self.folder / region["name"] / "seeds" for region in self.report["regions"]]
        wanted = range(seed + 1, seed + count)
        return sum(all((place / f"seed-{each}.gcast").is_file() for place in places) for each in wanted)

    def trainings(self, seeds: int, origins: int = ORIGINS) -> int:
        """How many trainings an ablation takes."""
        variants = len(self.factors) + 2 if len(self.factors) > 1 else 2
        return variants * origins * (seeds if self.learned else 1)

    def ablation(self) -> dict | None:
        """The finished ablation of this run, None before."""
        try:
            return json.loads((self.folder / ABLATION / "ablation.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def begun(self) -> int:
        """How many trainings of an ablation are finished in every region, and kept."""
        parts = len(list((self.folder / ABLATION / "parts").glob("*.npy")))
        return parts // max(len(self.report["regions"]), 1)


def _in_year(day: date, year: int) -> date:
    """The same day in `year`; 29 February becomes 28 February."""
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)
