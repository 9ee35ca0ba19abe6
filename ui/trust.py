"""How far a run's forecast can be trusted: its scores beside those of the baselines, read from the report."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..models import catalogue
from .unseen_words import seen

NONE = float("nan")


@dataclass(frozen=True)
class Score:
    """One model's scores.

    Attributes:
        model: by the catalogue's name.
        rmse, width: in mm; skill: share of the reference's RMSE that it saves; held: share of values in
            the 90 % interval. NaN where the report has none.
        by_origin: skill at each origin of a backtest, in order of time.
    """

    model: str
    rmse: float = NONE
    skill: float = NONE
    held: float = NONE
    width: float = NONE
    by_origin: tuple[float, ...] = ()


@dataclass(frozen=True)
class Trust:
    """What was found out about a run's model.

    Attributes:
        model, reference: names; the reference is the best baseline, picked in hindsight.
        scores: the model's first, the baselines', then those of others from the best to the worst.
        origins: dates from which was forecast; () for held-back dates only.
        dates: how many dates ahead were scored; days: how far ahead in days, 0 where not known.
    """

    model: str
    reference: str
    scores: tuple[Score, ...]
    origins: tuple[str, ...] = ()
    dates: int = 0
    days: int = 0

    @property
    def own(self) -> Score:
        """The scores of the run's own model."""
        return self.scores[0]

    def best(self, column: str) -> set[str]:
        """The models that are best in "rmse", "skill" or "held" (nearest to 90 %); to the digit shown."""
        worth = {"rmse": lambda s: -round(s.rmse, 2), "skill": lambda s: round(s.skill, 2)}
        key = worth.get(column, lambda s: -abs(round(s.held, 2) - 0.9))
        known = {s.model: key(s) for s in self.scores if math.isfinite(getattr(s, column))}
        return {name for name, value in known.items() if value == max(known.values())} if known else set()


def read(report: dict) -> Trust | None:
    """The scores from rolling origins where the report has them, else from the held-back dates, else None."""
    return _from_origins(report) or _from_held_back(report)


def _from_origins(report: dict) -> Trust | None:
    found = report.get("backtest") or {}
    model, models = report["model"]["name"], found.get("models") or {}
    reference = found.get("reference")
    if model not in models or reference not in models:
        return None
    scores = {name: _rolled(name, rows, found, reference) for name, rows in models.items()}
    horizons = [int(h) for h in found.get("horizons") or models[model]["rmse_mm"]]
    cadence = int(found.get("cadence_days") or report["data"].get("cadence_days") or 0)
    origins = tuple(str(origin) for origin in found.get("origins") or ())
    longest = max(horizons, default=0)
    return Trust(model, reference, _ordered(scores, model), origins, longest, longest * cadence)


def _rolled(name: str, rows: dict, found: dict, reference: str) -> Score:
    """One row of a backtest: means over the horizons, and the skill at each origin."""
    errors = found.get("rmse_mm_by_origin") or {}
    own, other = (list((errors.get(each) or {}).values()) for each in (name, reference))
    pooled = ((found.get("pooled") or {}).get("models") or {}).get(name) or {}
    return Score(
        name,
        _number((found.get("mean_rmse_mm") or {}).get(name), _mean(rows.get("rmse_mm"))),
        _number((found.get("skill") or {}).get(name)),
        _number(pooled.get("coverage90"), _mean(rows.get("coverage90"))),
        _number(pooled.get("width90_mm"), _mean(rows.get("width90_mm"))),
        tuple(_skill(a, b) for a, b in zip(own, other)),
    )


def _from_held_back(report: dict) -> Trust | None:
    """The scores on the held-back dates, all regions together by their numbers of series."""
    rows = [row for row in seen(report).get("scores") or [] if row["on"] == "pixels"]
    series = {region["name"]: region.get("series") or 1 for region in report.get("regions") or []}
    model = report["model"]["name"]
    names = list(dict.fromkeys(row["model"] for row in rows))
    others = [name for name in names if name != model and name in catalogue.BASELINES]
    if model not in names or not others:
        return None
    errors = {name: _pooled(rows, name, series) for name in names}
    reference = min(others, key=errors.get)
    scores = {
        name: Score(
            name,
            errors[name],
            _skill(errors[name], errors[reference]),
            _weighted(rows, name, "coverage90", series),
            _weighted(rows, name, "width90_mm", series),
        )
        for name in names
    }
    held = len(report["dates"]["held_back"])
    days = held * int(report["data"].get("cadence_days") or 0)
    return Trust(model, reference, _ordered(scores, model), (), held, days)


def _ordered(scores: dict[str, Score], model: str) -> tuple[Score, ...]:
    pinned = [model, *(name for name in catalogue.BASELINES if name in scores and name != model)]
    rest = sorted((name for name in scores if name not in pinned), key=lambda name: scores[name].rmse)
    return tuple(scores[name] for name in [*pinned, *rest])


def _pooled(rows: list[dict], name: str, series: dict) -> float:
    """RMSE over all regions: the root of the mean square, each region by its number of series."""
    squares = [
        (_number(row["rmse_mm"].get("all")) ** 2, series.get(row["region"], 1))
        for row in rows
        if row["model"] == name
    ]
    return math.sqrt(_average(squares))


def _weighted(rows: list[dict], name: str, key: str, series: dict) -> float:
    return _average(
        [(_number(row.get(key)), series.get(row["region"], 1)) for row in rows if row["model"] == name]
    )


def _average(pairs: list[tuple[float, float]]) -> float:
    known = [(value, weight) for value, weight in pairs if math.isfinite(value)]
    total = sum(weight for _, weight in known)
    return sum(value * weight for value, weight in known) / total if total else NONE


def _mean(by_horizon: dict | None) -> float:
    return _average([(_number(value), 1) for key, value in (by_horizon or {}).items() if key != "all"])


def _skill(error: float, reference: float) -> float:
    error, reference = _number(error), _number(reference)
    return 1 - error / reference if reference > 0 else NONE


def _number(value, default: float = NONE) -> float:
    """A number of the report, which has null where there is none."""
    return default if value is None else float(value)
