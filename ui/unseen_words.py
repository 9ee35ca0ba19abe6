"""What a run says of regions that its model has not seen: their scores stand apart, with a word to each."""

from __future__ import annotations

from ..core.roles import SCORED_APART, TEST, TRAIN
from .words import compared, tr


def apart(report: dict) -> dict[str, str]:
    """The role of each region of the run that is scored apart, by name."""
    roles = {region["name"]: region.get("role", "") for region in report.get("regions") or []}
    return {name: role for name, role in roles.items() if role in SCORED_APART}


def seen(report: dict) -> dict:
    """The report with the scores and verdicts of the regions that the model was trained on only."""
    others = apart(report)
    if not others:
        return report
    rows = [row for row in report["scores"] if row.get("role", TRAIN) == TRAIN]
    verdicts = [verdict for verdict in report["verdicts"] if verdict["region"] not in others]
    return report | {"scores": rows, "verdicts": verdicts}


def told(report: dict) -> str:
    """A sentence for each region that is scored apart, "" where there is none."""
    others = apart(report)
    rolled = (report.get("backtest") or {}).get("region_verdicts") or []
    known = {verdict["region"]: verdict for verdict in [*(report.get("verdicts") or []), *rolled]}
    sentences = []
    for name, role in others.items():
        verdict = known.get(name)
        if verdict is None or verdict.get("skill") is None:
            continue
        words = tr("Unseen region {name}: {words}.") if role == TEST else tr("Region {name}: {words}.")
        sentences.append(words.format(name=name, words=compared(verdict["skill"], verdict["reference"])))
    return " ".join(sentences)
