"""The sentences that a run opens with: how good its forecasts have been on this very stack."""

from __future__ import annotations

from ..core.verdict import span
from ..models import catalogue

PLAIN = {"persistence": "the last value", "linear": "a straight line", "seasonal": "trend and season"}
NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
ROLES = {"test": "unseen region", "validate": "validation region"}
CADENCE_SLACK = 1.5
"""A forecast that reaches farther than this many times what was tested is told to do so."""


def opening(document: dict) -> list[str]:
    """The lines for a `report.json`; none where it holds no backtest."""
    backtest = document.get("backtest")
    if not backtest:
        return []
    whole, regions = backtest["verdict"], backtest["region_verdicts"]
    lines = [f"On this stack the forecast {claim(whole)}{held(whole)}.", *_origins(whole)]
    roles = {region["name"]: region.get("role", "") for region in document.get("regions", ())}
    for each in regions if len(regions) > 1 else ():
        name = called(each["region"], roles.get(each["region"], ""))
        lines.append(f"Region {name}: it {claim(each)}{held(each)}.")
    days = len(document["dates"]["forecast"]) * backtest["cadence_days"]
    if days > CADENCE_SLACK * whole["days"]:
        tested, reach = (stretch(*span(each)) for each in (whole["days"], days))
        lines.append(f"Only the first {tested} were tested; the forecast goes on for {reach}.")
    return [*lines, ""]


def called(region: str, role: str) -> str:
    """A region as it is named beside its scores: "B", "B (unseen region)"."""
    return f"{region} ({ROLES[role]})" if role in ROLES else region


def claim(verdict: dict) -> str:
    """What a verdict says after "the forecast"."""
    reference, ahead = plain_name(verdict["reference"]), stretch(verdict["span"], verdict["span_unit"])
    over = f"over the next {ahead}"
    if verdict["kind"] == "unknown" and verdict["coverage90"] is None:
        return f"cannot be compared with {reference}: nothing was observed on the dates that it was tried on"
    if verdict["kind"] == "unknown":
        return f"cannot be compared with {reference}, which leaves no error to improve on {over}"
    percent = round(100 * abs(verdict["skill"]))
    if verdict["kind"] == "better":
        return f"beats {reference} by {percent} % {over}"
    side = "better" if verdict["skill"] > 0 else "worse"
    if verdict["kind"] == "equal":
        return f"is about as good as {reference} ({percent} % {side}) {over}"
    return f"is not better than {reference} ({percent} % worse) {over}: use that instead"


def held(verdict: dict) -> str:
    """What the 90 % intervals held, as the end of a sentence."""
    share = verdict["coverage90"]
    return "" if share is None else f"; 90 % intervals held {100 * share:.0f} % of the time"


def _origins(verdict: dict) -> list[str]:
    """How many past dates the claim rests on, and how far they disagree."""
    count, won = verdict["origins"], verdict["origins_won"]
    if not count:
        return []
    ends = f"{100 * verdict['least_skill']:+.0f} to {100 * verdict['most_skill']:+.0f} %"
    if count == 1:
        return ["Tested from one past date only: that may have been luck."]
    if 0 < won < count:
        return [f"Origins disagree: it was ahead at {won} of {count} ({ends})."]
    return [f"Tested from {NUMBERS[count - 1]} past dates, which agree ({ends})."]


def plain_name(model: str) -> str:
    """A model as it reads within a sentence."""
    return PLAIN.get(model) or catalogue.entry(model).label


def stretch(number: int, unit: str) -> str:
    """A stretch of time after "the next": "four months", "week", "30 days"."""
    if number == 1:
        return unit
    return f"{NUMBERS[number - 1] if number <= len(NUMBERS) else number} {unit}s"
