"""The table of scores that a run ends with on a terminal."""

from __future__ import annotations

import json
from pathlib import Path

from ..core.verdict import kind
from .opening import called, opening


def table(path: Path) -> str:
    """The scores of `report.json` or `scores.json` as lines of text, with a verdict in words."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return _backtest(document) if "models" in document else _run(document)


def sentence(skill: float | None, reference: str) -> str:
    """A skill in words: within 5 % is about equal, by one rule everywhere."""
    return {
        "unknown": f"not to be compared: {reference} leaves no error to improve on",
        "better": f"{_percent(skill)} % better than {reference}",
        "equal": f"about as good as {reference}",
        "worse": f"not better than {reference}: {_percent(skill)} % worse",
    }[kind(skill)]


def _percent(skill: float | None) -> int:
    return round(100 * abs(skill or 0))


def _run(document: dict) -> str:
    lines = opening(document) + list(document["data"]["notes"])
    lines += [f"Region {r['name']}: {r['note']}" for r in document["regions"] if r["note"]]
    lines += ["", "Held-back dates, RMSE in mm on pixels (90 % interval held)"]
    rows = [row for row in document["scores"] if row["on"] == "pixels"]
    wide = max((len(row["model"]) for row in rows), default=0) + 2
    names = [called(row["region"], row.get("role", "")) for row in rows]
    long = max([6, *map(len, names)]) + 2
    for row in rows:
        held = row.get("coverage90")
        covered = "" if held is None else f"   {100 * held:.0f} %"
        name = called(row["region"], row.get("role", ""))
        lines.append(f"  region {name:{long}}{row['model']:{wide}}{_mm(row['rmse_mm']['all'])}{covered}")
    for verdict in document["verdicts"]:
        words = sentence(verdict["skill"], verdict["reference"])
        lines.append(
            f"Region {verdict['region']}: on these dates alone, {document['model']['label']} is {words}."
        )
    return "\n".join(_simulated(document["simulated"]) + lines)


def _backtest(document: dict) -> str:
    horizons = list(next(iter(document["models"].values()))["rmse_mm"])
    count = len(document["origins"])
    lines = [f"Backtest from {count} origin{'s' * (count != 1)}, RMSE in mm by horizon (dates ahead)"]
    wide = max(len(name) for name in document["models"])
    lines.append(" " * (wide + 2) + "".join(f"{h:>8}" for h in horizons) + "    mean     skill")
    for name, row in document["models"].items():
        cells = "".join(f"{_mm(row['rmse_mm'][h]):>8}" for h in horizons)
        skill = document["skill"][name]
        shown = "    ----" if skill is None else f"{100 * skill:+8.1f} %"
        lines.append(f"  {name:{wide}}{cells}{_mm(document['mean_rmse_mm'][name]):>8}{shown}")
    lines.append(f"Skill is against {document['reference']}, the best reference in hindsight.")
    lines += _spread(document) + [
        f"  {name} failed: {e['message']}" for name, e in document["failed"].items()
    ]
    return "\n".join(_simulated(document["data"]["simulated"]) + lines)


def _spread(document: dict) -> list[str]:
    """Least and most skill over the origins, and what the intervals held, for each model."""
    lines = ["Skill from origin to origin; share that 90 % intervals held, up to ten dates ahead"]
    wide = max(len(name) for name in document["models"])
    for name, spread in document["spread"].items():
        held = document["pooled"]["models"][name]["coverage90"]
        ends = (
            "----"
            if spread["least"] is None
            else f"{100 * spread['least']:+.1f} to {100 * spread['most']:+.1f} %"
        )
        covered = "  –" if held is None else f"{100 * held:.0f} %"
        lines.append(f"  {name:{wide}}{ends:>20}{covered:>8}")
    return lines


def _mm(value) -> str:
    return "   –" if value is None else f"{value:.2f}"


def _simulated(simulated: bool) -> list[str]:
    return ["Simulated data."] if simulated else []
