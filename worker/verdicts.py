"""The table of scores that a run ends with on a terminal."""

from __future__ import annotations

import json
from pathlib import Path


def table(path: Path) -> str:
    """The scores of `report.json` or `scores.json` as lines of text, with a verdict in words."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return _backtest(document) if "models" in document else _run(document)


def sentence(skill: float | None, reference: str) -> str:
    """A skill in words: within 5 % is about equal, by one rule everywhere."""
    if skill is None:
        return f"not to be compared: {reference} leaves no error to improve on"
    percent = round(100 * abs(skill))
    if skill > 0.05:
        return f"{percent} % better than {reference}"
    return (
        f"about as good as {reference}"
        if skill >= -0.05
        else f"not better than {reference}: {percent} % worse"
    )


def _run(document: dict) -> str:
    lines = list(document["data"]["notes"])
    lines += [f"Region {r['name']}: {r['note']}" for r in document["regions"] if r["note"]]
    lines += ["", "Held-back dates, RMSE in mm on pixels (90 % interval held)"]
    for row in document["scores"]:
        if row["on"] != "pixels":
            continue
        held = row.get("coverage90")
        covered = "" if held is None else f"   {100 * held:.0f} %"
        lines.append(f"  region {row['region']:8}{row['model']:16}{_mm(row['rmse_mm']['all'])}{covered}")
    for verdict in document["verdicts"]:
        words = sentence(verdict["skill"], verdict["reference"])
        lines.append(f"Region {verdict['region']}: {document['model']['label']} is {words}.")
    return "\n".join(_simulated(document["simulated"]) + lines)


def _backtest(document: dict) -> str:
    horizons = list(next(iter(document["models"].values()))["rmse_mm"])
    lines = [f"Backtest from {len(document['origins'])} origins, RMSE in mm by horizon (dates ahead)"]
    wide = max(len(name) for name in document["models"])
    lines.append(" " * (wide + 2) + "".join(f"{h:>8}" for h in horizons) + "    mean     skill")
    for name, row in document["models"].items():
        cells = "".join(f"{_mm(row['rmse_mm'][h]):>8}" for h in horizons)
        skill = document["skill"][name]
        shown = "    ----" if skill is None else f"{100 * skill:+8.1f} %"
        lines.append(f"  {name:{wide}}{cells}{_mm(document['mean_rmse_mm'][name]):>8}{shown}")
    lines.append(f"Skill is against {document['reference']}, the best reference in hindsight.")
    return "\n".join(_simulated(document["data"]["simulated"]) + lines)


def _mm(value) -> str:
    return "   –" if value is None else f"{value:.2f}"


def _simulated(simulated: bool) -> list[str]:
    return ["Simulated data."] if simulated else []
