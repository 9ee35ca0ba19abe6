"""A scenario in words: what was compared, what came out, and what it does not prove."""

from __future__ import annotations

import json
from pathlib import Path

from ..core.job import Job
from ..core.panel import Panel
from ..core.scenario import CLIMATOLOGY, OWN

MEANING = (
    "The response is what this model makes of the factors, learned from a few years of both. It is no proof "
    "that the factor moves the ground. Its interval is the spread between trainings from different seeds, "
    "not the uncertainty of the forecast."
)


def about_factors(job: Job, panel: Panel) -> list[dict]:
    """What was asked of each factor: its path, its changes, and the path it is compared with."""
    scenario, reference = job.scenario, job.scenario.reference()
    return [
        {
            "name": name,
            "unit": factor.unit,
            "path": scenario.source(name).path,
            "changes": [change.text for change in scenario.of(name)],
            "reference": reference.source(name).path,
        }
        for name, factor in panel.factors.items()
    ]


def in_words(name: str, path: str, changes: list[str]) -> str:
    """A factor's path as people say it: "rain: the usual year, x0.7"."""
    base = {OWN: "the model's own forecast", CLIMATOLOGY: "the usual year"}.get(path, Path(path).name)
    return f"{name}: {', '.join([base, *changes])}"


def sentence(region: str, entry: dict) -> str:
    """The response of the region's mean at the end and at its largest, and whether it stands out."""
    peak = max(range(len(entry["dates"])), key=lambda step: abs(entry["response_mm"][step]))
    last = len(entry["dates"]) - 1
    name = "everything" if region == "all" else f"region {region}"
    said = f"Mean response of {name}: {_at(entry, last)}"
    said += f"; largest {_at(entry, peak)}." if peak != last else ", where it is largest."
    if entry["lower_mm"] is None:
        return f"{said} One training shows no interval."
    if not (any(entry["lower_mm"]) or any(entry["upper_mm"])):
        return f"{said} The scenario moves nothing."
    if entry["lower_mm"][peak] <= 0 <= entry["upper_mm"][peak]:
        said += " Trainings differ by more than that: no response can be told."
    return said


def _at(entry: dict, step: int) -> str:
    """The response at one date, with the interval where there is one."""
    said = f"{entry['response_mm'][step]:+.2f} mm on {entry['dates'][step]}"
    if entry["lower_mm"] is None:
        return said
    return f"{said} (90 % of trainings {entry['lower_mm'][step]:+.2f} to {entry['upper_mm'][step]:+.2f})"


def table(path: Path) -> str:
    """The result of a scenario as lines for a terminal."""
    document = json.loads(path.read_text(encoding="utf-8"))
    told = document["scenario"]
    lines = ["Simulated data."] if document["simulated"] else []
    asked = [in_words(e["name"], e["path"], e["changes"]) for e in told["factors"]]
    against = [in_words(e["name"], e["reference"], []) for e in told["factors"]]
    lines += [f"Scenario   {'; '.join(asked)}", f"Reference  {'; '.join(against)}"]
    lines += [f"Trainings  {len(told['seeds'])}, from seeds {', '.join(map(str, told['seeds']))}", ""]
    lines += [region["sentence"] for region in told["regions"]]
    return "\n".join([*lines, "", told["meaning"]])
