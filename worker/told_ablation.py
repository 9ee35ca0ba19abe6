"""An ablation in words: whether each factor helped at all, and whether the model is worth anything."""

from __future__ import annotations

import json
from pathlib import Path

from ..core.ablation import ALL

REFERENCES = {"persistence": "persistence", "linear": "the straight line", "seasonal": "trend + season"}
SAID = {
    "helped": "helped",
    "sometimes": "helped on average, but not at every origin",
    "hurt": "made the forecast worse",
    "nothing": "did not help",
    "unknown": "cannot be judged from one seed at one origin",
}


def sentences(document: dict) -> list[str]:
    """What an ablation says: a sentence for each factor, one for all, and one against the reference."""
    over = _over(document)
    factors = [name for name in document["gains"] if name != ALL]
    draws = "trainings" if len(document["seeds"]) > 1 else "origins"
    told = [_factor(name, document["gains"][name], over, draws) for name in factors]
    if len(factors) > 1:
        told.append(_factor("all factors together", document["gains"][ALL], over, draws))
    return [*told, _against(document, over)]


def _factor(name: str, gain: dict, over: str, draws: str) -> str:
    """One factor's sentence; `draws` are what the interval of the gain is made of."""
    said = f"{name[0].upper()}{name[1:]} {SAID[gain['kind']]}"
    if not any((*gain["by_origin"], *gain["by_seed"])):
        return f"{said}: the model left it alone, and the forecasts are the same."
    said = f"{said}: {_percent(gain)} {over}"
    return f"{said}, where {draws} alone differ by more." if gain["kind"] == "nothing" else f"{said}."


def _against(document: dict, over: str) -> str:
    """The model with factors against the best baseline."""
    skill, name = document["skill"][ALL], REFERENCES[document["reference"]]
    label, kind = document["label"], skill["kind"]
    if kind == "helped":
        return f"With its factors, “{label}” is better than {name}: {_percent(skill)} {over}."
    if kind == "hurt":
        return (
            f"With its factors, “{label}” is worse than {name}: {_percent(skill)} {over}. "
            "Whatever a factor adds there, the simple forecast is the better one."
        )
    return f"Even with its factors, “{label}” is not clearly better than {name}: {_percent(skill)} {over}."


def _percent(gain: dict) -> str:
    """ "0.3 ± 0.8 % smaller error"; what is negative is larger."""
    size = f"{100 * abs(gain['mean']):.1f}"
    size += "" if gain["half"] is None else f" ± {100 * gain['half']:.1f}"
    return f"{size} % {'larger' if gain['mean'] < 0 else 'smaller'} error"


def _over(document: dict) -> str:
    seeds, origins = len(document["seeds"]), len(document["origins"])
    counts = [f"{seeds} seeds"] if seeds > 1 else []
    counts.append(f"{origins} origin{'s' if origins > 1 else ''}")
    return f"over {' and '.join(counts)}"


def table(path: Path) -> str:
    """The result of an ablation as lines for a terminal."""
    document = json.loads(path.read_text(encoding="utf-8"))
    lines = ["Simulated data."] if document["simulated"] else []
    lines.append(f"{document['label']}, mean RMSE in mm over {len(document['horizons'])} horizons")
    wide = max(len(name) for name in document["rmse_mm"])
    lines.append(" " * (wide + 2) + "".join(f"{day:>12}" for day in document["origins"]) + "   seeds")
    for name, errors in document["rmse_mm"].items():
        means = "".join(f"{sum(row) / len(row):>12.2f}" for row in errors)
        by_seed = [sum(column) / len(column) for column in zip(*errors)]
        spread = f"   {min(by_seed):.2f} to {max(by_seed):.2f}" if len(by_seed) > 1 else ""
        lines.append(f"  {name:{wide}}{means}{spread}")
    return "\n".join([*lines, "", *document["sentences"]])
