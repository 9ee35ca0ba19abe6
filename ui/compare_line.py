"""One model in one region of a comparison: its values, its skill in words, and where it is the best."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from ..models import catalogue
from ..models.catalogue import twice
from .compare_measures import rank
from .words import EQUAL, percent, tr


@dataclass(frozen=True)
class Line:
    """One model in one region.

    Attributes:
        values: of the measure by horizon, and under `ALL` of all horizons; NaN where there is none.
        best: the columns of `values` in which no model of the region is better.
        skill: 1 - RMSE / RMSE of `reference`, NaN for none.
        seeds, origins: spread of the RMSE over trainings and over origins in mm, NaN for none.
        boxes: percentiles of the residuals in mm by "5", "25", "50", "75", "95".
        place: the region as people read it, with its role where it is scored apart.
    """

    model: str
    region: str
    values: dict[int, float]
    skill: float
    reference: str
    seeds: float
    origins: float
    boxes: dict[str, float]
    best: frozenset[int] = field(default_factory=frozenset)
    place: str = ""

    @property
    def baseline(self) -> bool:
        """Whether the model is one of the baselines."""
        return self.model in catalogue.BASELINES

    @property
    def optimistic(self) -> bool:
        """Whether this is a model as in its paper, beside the model itself."""
        return twice.is_published(self.model)

    @property
    def verdict(self) -> str:
        """The skill in words, by one rule everywhere: within five percent two models are equal."""
        if self.model == self.reference:
            return tr("reference")
        if not math.isfinite(self.skill):
            return ""
        if abs(self.skill) <= EQUAL:
            return tr("not better: about equal")
        if self.skill > 0:
            return tr("{share} better", share=percent(self.skill))
        return tr("not better: {share} worse", share=percent(self.skill))


def with_best(lines: list[Line], measure: str) -> list[Line]:
    """The lines of one region, each knowing in which columns it is best; optimistic ones compete nowhere."""
    best: dict[str, set] = {line.model: set() for line in lines}
    honest = [line for line in lines if not line.optimistic]
    for column in lines[0].values:
        ranks = {line.model: rank(measure, line.values[column]) for line in honest}
        least = min(ranks.values(), default=math.inf)
        for model, own in ranks.items():
            if math.isfinite(own) and own == least:
                best[model].add(column)
    return [replace(line, best=frozenset(best[line.model])) for line in lines]
