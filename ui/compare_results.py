"""A finished comparison of models, read from its folder: rows, scores, skill against a chosen reference."""

from __future__ import annotations

import json
import math
from functools import cached_property
from pathlib import Path

from ..core.errors import GroundCastError
from ..core.roles import SCORED_APART, TEST
from ..models import catalogue
from ..models.catalogue import twice
from .compare_line import Line, with_best
from .compare_measures import ALL, ON
from .words import EQUAL, percent, tr

FILE = "comparison.json"


class Comparison:
    """The document comparison.json of a folder.

    Raises:
        GroundCastError: it is not there (`results-missing`) or cannot be read (`results-report`).
    """

    def __init__(self, folder: Path | str):
        self.folder = Path(folder)
        self.document = _read(self.folder / FILE)

    @property
    def labels(self) -> dict[str, str]:
        """The models' names for people, by their names."""
        return {name: _label(name, label) for name, label in self.document["labels"].items()}

    @property
    def regions(self) -> list[str]:
        """Names of the regions, in the order of the table."""
        return list(dict.fromkeys(row["region"] for row in self.document["rows"]))

    @cached_property
    def roles(self) -> dict[str, str]:
        """The role of each region that no model was trained on, by name; empty where its job is gone."""
        try:
            job = json.loads((self.folder / "job.json").read_text(encoding="utf-8"))
            roles = dict(job.get("region_roles") or {})
        except (OSError, ValueError, AttributeError, TypeError):
            return {}
        return {name: role for name, role in roles.items() if role in SCORED_APART}

    def place(self, region: str) -> str:
        """A region as people read it: what no model has seen says so wherever its scores stand."""
        role = self.roles.get(region, "")
        if role == TEST:
            return tr("{name} (unseen)", name=region)
        return tr("{name} (validates)", name=region) if role else region

    @property
    def horizons(self) -> list[int]:
        """Dates ahead that were scored."""
        return [int(horizon) for horizon in self.document["horizons"]]

    @property
    def references(self) -> list[str]:
        """The baselines that took part."""
        return [name for name in catalogue.BASELINES if name in self.document["labels"]]

    @property
    def optimistic(self) -> bool:
        """Whether it was run as in the papers, whose scores flatter."""
        return bool(self.document["optimistic"])

    @property
    def both(self) -> bool:
        """Whether models stand here twice, as they are and as in their papers."""
        return self.document.get("mode") == "both"

    @property
    def quick(self) -> bool:
        """Whether networks were smaller and trained shorter than by default."""
        return self.document.get("effort") == "quick"

    @property
    def simulated(self) -> bool:
        """Whether the data were."""
        return bool(self.document["simulated"])

    def lines(self, measure: str, on: str, region: str = "", against: str = "") -> list[Line]:
        """The table; `region` "" takes all of them, `against` "" the best baseline of each region."""
        rows = [row for row in self.document["rows"] if row["on"] == on and region in ("", row["region"])]
        made = []
        for name in dict.fromkeys(row["region"] for row in rows):
            alike = [row for row in rows if row["region"] == name]
            errors = {row["model"]: _number(row["rmse_mm"]) for row in alike}
            found = [self._line(row, measure, against or row["reference"], errors) for row in alike]
            made += with_best(found, measure)
        return made

    def _line(self, row: dict, measure: str, reference: str, errors: dict[str, float]) -> Line:
        values = {ALL: _number(row.get(measure))}
        values |= {horizon: _at(row, measure, horizon) for horizon in self.horizons}
        least = errors.get(reference, math.nan)
        return Line(
            row["model"],
            row["region"],
            values,
            1 - errors[row["model"]] / least if least > 0 else math.nan,
            reference,
            _number(row["rmse_mm_spread"]),
            _number(row.get("rmse_mm_origins_spread")),
            {share: _number(value) for share, value in row.get("residual_mm", {}).items()},
            place=self.place(row["region"]),
        )

    def has(self, measure: str) -> bool:
        """Whether any model has a value of the measure."""
        return any(row.get(measure) is not None for row in self.document["rows"])

    def observed(self, horizon: int) -> bool:
        """Whether anything was observed so many dates ahead, in any region; `ALL` asks for any date."""
        key = str(horizon if horizon != ALL else max(self.horizons))
        return any(row["rmse_mm_by_horizon"].get(key) is not None for row in self.document["rows"])

    def artifact(self, model: str, kind: str) -> dict | None:
        """The entry of a model's map of `kind` ("residual", "median"); None in older comparisons."""
        for entry in self.document.get("artifacts", ()):
            if entry["model"] == model and entry["kind"] == kind:
                return entry
        return None

    def headline(self) -> str:
        """The best model of every region, all horizons on single series, in one sentence.

        A model as in its paper has no part in it where the model itself stands beside it.
        """
        told: dict[tuple[str, bool], list[str]] = {}
        for name in self.regions:
            every = self.lines("rmse_mm", ON[0], name)
            lines = [each for each in every if math.isfinite(each.skill) and not each.optimistic]
            if lines:
                best = max(lines, key=lambda line: line.skill)
                # Regions that were trained on, and others, never share a sentence.
                told.setdefault((self._told(best), name in self.roles), []).append(self.place(name))
        parts = [tr("Simulated data.")] if self.simulated else []
        for (text, _apart), names in told.items():
            where = tr("Region {names}: {sentence}", names=", ".join(names), sentence=text)
            parts.append(where if len(told) > 1 else text)
        return " ".join(parts)

    def _told(self, best: Line) -> str:
        reference = self.labels.get(best.reference, best.reference)
        if best.skill <= EQUAL:
            return tr("No model is better than {reference}.", reference=reference)
        return tr(
            "{model} is best, {share} better than {reference}.",
            model=self.labels[best.model],
            share=percent(best.skill),
            reference=reference,
        )


def _label(name: str, label: str) -> str:
    """The label of a model in the user's language."""
    if not twice.is_published(name):
        return tr(label)
    return tr("{model} (paper mode, optimistic)", model=tr(label.removesuffix(f" {twice.OPTIMISTIC}")))


def _at(row: dict, measure: str, horizon: int) -> float:
    by_horizon = row.get("by_horizon", {}).get(measure, {})
    if measure == "rmse_mm":
        by_horizon = row["rmse_mm_by_horizon"]
    return _number(by_horizon.get(str(horizon)))


def _number(value) -> float:
    return math.nan if value is None else float(value)


def _read(path: Path) -> dict:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        rows, labels = document["rows"], document["labels"]
    except FileNotFoundError as error:
        raise GroundCastError(
            tr("{path} holds no finished comparison.", path=path.parent),
            tr("Start it again: it goes on from its finished parts."),
            "results-missing",
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise GroundCastError(
            tr("{path} cannot be read.", path=path), tr("Run the comparison again."), "results-report"
        ) from error
    if not rows or not labels:
        raise GroundCastError(
            tr("{path} holds no scores.", path=path), tr("Run the comparison again."), "results-report"
        )
    return document
