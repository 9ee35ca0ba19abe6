"""What a backtest comes to, by one rule everywhere: better, equal or worse, and how far ahead."""

from __future__ import annotations

EQUAL = 0.05
"""Skills up to here, either way, count as equal: four origins tell no smaller difference."""

UNITS = ((730.5, 365.25, "year"), (45.0, 30.4375, "month"), (14.0, 7.0, "week"), (0.0, 1.0, "day"))


def kind(skill: float | None) -> str:
    """ "better", "equal" or "worse" than the reference; "unknown" where there is no skill to speak of."""
    if skill is None:
        return "unknown"
    return "better" if skill > EQUAL else "equal" if skill >= -EQUAL else "worse"


def span(days: float) -> tuple[int, str]:
    """A stretch of time as people say it: (4, "month") for 120 days; the unit is in the singular."""
    size, unit = next((size, unit) for least, size, unit in UNITS if days >= least)
    return max(round(days / size), 1), unit


def verdict(document: dict, model: str, horizons: list[int], cadence_days: int, region: str = "") -> dict:
    """The parts of the sentence about `model` that a run opens with, from its backtest.

    Args:
        document: as `core.scores.scores` gives it, with a reference other than the model.
        horizons: dates ahead that were scored.
        region: that region alone; "" takes all together, and tells how origins differ.
    """
    part = document["regions"][region] if region else document
    scored = part["pooled"][model] if region else part["pooled"]["models"][model]
    skill, days = part["skill"][model], max(horizons) * cadence_days
    number, unit = span(days)
    said = {
        "kind": kind(skill),
        "skill": skill,
        "reference": part["reference"],
        "days": days,
        "span": number,
        "span_unit": unit,
        "coverage90": scored["coverage90"],
    }
    if region:
        return said | {"region": region}
    spread = document["spread"][model]
    return (
        said
        | {"origins": spread["origins"], "origins_won": spread["won"]}
        | {
            "least_skill": spread["least"],
            "most_skill": spread["most"],
        }
    )
