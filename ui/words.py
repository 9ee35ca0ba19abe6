"""The sentences and numbers that several windows share, translatable."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..models import catalogue
from .spoken import translated

RUN_FOLDER = re.compile(r"run-(\d+)")
# What the worker calls a computer without a graphics card.
PROCESSOR = re.compile(r"Processor \((\d+) cores\)")

# Within five percent a model counts as about equal to its reference.
EQUAL = 0.05


def tr(text: str, /, **parts) -> str:
    """`text` in the user's language, its `{named}` parts filled in."""
    translated = QCoreApplication.translate("GroundCast", text)
    return translated.format(**parts) if parts else translated


def later(text: str) -> str:
    """`text` as it is: marks a word of a table for the translators; `tr` translates it where it is shown."""
    return text


def number(value: float, decimals: int = 0) -> str:
    """A number as the user's locale writes it, with a real minus sign."""
    # What rounds to nothing has no sign.
    value = abs(value) if round(float(value), decimals) == 0 else value
    return QLocale().toString(float(value), "f", decimals).replace("-", "\u2212")


def percent(share: float) -> str:
    """0.18 as "18 %"."""
    return f"{number(abs(share) * 100)}\u00a0%"


def memory(size: float) -> str:
    """Bytes as "1.4 GB" or "640 MB"."""
    return f"{number(size / 1e9, 1)} GB" if size >= 1e9 else f"{number(size / 1e6)} MB"


def duration(seconds: float) -> str:
    """Seconds as people say them: "about 40 s", "about 4 min", "about 2.5 h"."""
    if seconds < 55:
        return tr("about {n} s", n=max(5, round(seconds / 5) * 5))
    if seconds < 90 * 60:
        return tr("about {n} min", n=max(1, round(seconds / 60)))
    return tr("about {n} h", n=number(seconds / 3600, 1))


def label_of(model: str) -> str:
    """The name of a model as people read it; its own word where the catalogue has none."""
    labels = {entry.name: entry.label for entry in catalogue.ENTRIES}
    return tr(labels[model]) if model in labels else model


def device_name(name: str) -> str:
    """A device as the worker names it, in the user's language; cards have names of their own."""
    found = PROCESSOR.fullmatch(name)
    return tr("Processor ({n} cores)", n=found.group(1)) if found else name


def run_number(folder: str) -> int:
    """The number of a run from its folder's name ("run-3-seasonal"), 0 where it has none."""
    found = RUN_FOLDER.match(folder)
    return int(found.group(1)) if found else 0


def run_name(folder: str) -> str:
    """What people call the run in a folder of that name: "Run 3", or the name itself."""
    return tr("Run {n}", n=run_number(folder)) if run_number(folder) else folder


def stage(name: str, region: str = "") -> str:
    """A stage of the worker in words."""
    names = {
        "starting": tr("Starting the worker"),
        "reading": tr("Reading the data"),
        "preparing": tr("Preparing the data"),
        "training": tr("Training"),
        "testing": tr("Scoring on the held-back dates"),
        "scoring": tr("Scoring on the held-back dates"),
        "forecasting": tr("Forecasting"),
        "writing": tr("Writing the results"),
    }
    text = names.get(name.lower()) or translated(name)
    text = text[:1].upper() + text[1:]
    return text if region in ("", "all") else tr("{stage}, region {region}", stage=text, region=region)


def compared(skill: float, reference: str) -> str:
    """A skill against a reference as words: "18 % better than Trend and season"."""
    if abs(skill) <= EQUAL:
        return tr("about as good as {reference}", reference=label_of(reference))
    words = tr("{share} better than {reference}") if skill > 0 else tr("{share} worse than {reference}")
    return words.format(share=percent(skill), reference=label_of(reference))


def result(report: dict) -> tuple[str, str]:
    """(notice kind, sentences) of a finished run: the score in words and the share of the band.

    `report` is a run's report.json. Never silent about a model that does not beat its baseline.
    """
    verdicts, dates = _told_verdicts(report), report["dates"]
    last, held = dates["forecast"][-1], len(dates["held_back"])
    ready = tr("Forecast ready to {date}.", date=last)
    if not verdicts:
        return "success", ready
    if len(verdicts) > 1:
        return _several(ready, held, verdicts)
    skill, reference = verdicts[0]["skill"], verdicts[0]["reference"]
    if skill > EQUAL:
        told = tr("On {n} held-back dates it is {words}.", n=held, words=compared(skill, reference))
        return "success", f"{ready} {told}"
    return "warning", f"{_not_better(report, skill, reference)} {ready}"


def _told_verdicts(report: dict) -> list[dict]:
    """The verdicts that say something: a baseline without an error leaves nothing to compare."""
    return [verdict for verdict in report.get("verdicts") or [] if verdict.get("skill") is not None]


def headline(report: dict) -> str:
    """`result` in the few words that the message bar of the main window has room for."""
    verdicts = _told_verdicts(report)
    ready = tr("Forecast ready to {date}.", date=report["dates"]["forecast"][-1])
    return f"{ready} {_short(verdicts)}" if verdicts else ready


def _short(verdicts: list[dict]) -> str:
    better = [v for v in verdicts if v["skill"] > EQUAL]
    references = {v["reference"] for v in verdicts}
    name = label_of(references.pop()) if len(references) == 1 else tr("the baselines")
    if better and len(better) < len(verdicts):
        return tr("Better in {n} of {all} regions.", n=len(better), all=len(verdicts))
    if not better:
        return not_better(min(v["skill"] for v in verdicts), name)
    least = percent(min(v["skill"] for v in verdicts))
    if len(verdicts) == 1:
        return tr("{share} better than {reference}.", share=least, reference=name)
    return tr("At least {share} better than {reference}.", share=least, reference=name)


def not_better(skill: float, reference: str) -> str:
    """The few words on a skill that is none: within five percent both are equal."""
    if skill >= -EQUAL:
        return tr("About as good as {reference}.", reference=reference)
    return tr("Not better than {reference}.", reference=reference)


def _not_better(report: dict, skill: float, reference: str) -> str:
    """That a model is not better; a baseline that is none gets no advice to use a baseline."""
    label, held = label_of(reference), len(report["dates"]["held_back"])
    learned = report["model"]["name"] in {entry.name for entry in catalogue.ENTRIES if entry.learned}
    if abs(skill) <= EQUAL:
        enough = " " + tr("The baseline is enough here.") if learned else ""
        return tr("About as good as {reference} on {n} held-back dates.", reference=label, n=held) + enough
    told = tr(
        "Not better than {reference} on {n} held-back dates ({share} worse).",
        reference=label,
        n=held,
        share=percent(skill),
    )
    return f"{told} {tr('Use the baseline, or add a factor or more dates.')}" if learned else told


def _several(ready: str, held: int, verdicts: list[dict]) -> tuple[str, str]:
    """One clause a region; the reference is named once where one sentence holds for all."""
    skills = [v["skill"] for v in verdicts]
    better, worse = all(s > EQUAL for s in skills), all(s < -EQUAL for s in skills)
    references = {v["reference"] for v in verdicts}
    if (better or worse) and len(references) == 1:
        shares = ", ".join(f"{v['region']} {percent(v['skill'])}" for v in verdicts)
        words = tr("{shares} better than {reference}") if better else tr("{shares} worse than {reference}")
        clauses = words.format(shares=shares, reference=label_of(references.pop()))
    else:
        clauses = "; ".join(f"{v['region']} {compared(v['skill'], v['reference'])}" for v in verdicts)
    told = tr("On {n} held-back dates: {clauses}.", n=held, clauses=clauses)
    return ("success", f"{ready} {told}") if better else ("warning", f"{told} {ready}")


def why(error: Exception) -> str:
    """What went wrong, without the number and the path that Python adds to an error of the system."""
    return getattr(error, "strerror", None) or str(error)


def skill_range(verdicts: list[dict]) -> str:
    """The skills of a run in a cell of a table: "18 %", "−9 to 12 %"."""
    skills = [100 * v["skill"] for v in verdicts if v.get("skill") is not None]
    ends = list(dict.fromkeys((number(min(skills)), number(max(skills))))) if skills else []
    if len(ends) < 2:
        return f"{ends[0]}\u00a0%" if ends else ""
    return tr("{least} to {most}\u00a0%", least=ends[0], most=ends[1])


def scores(report: dict) -> str:
    """RMSE and coverage of the run's own model on pixels, region by region."""
    name, held = report["model"]["name"], len(report["dates"]["held_back"])
    rows = [r for r in report.get("scores", []) if r["model"] == name and r["on"] == "pixels"]
    if not rows:
        return ""
    alone = len(rows) == 1
    errors = [_of(r, number(r["rmse_mm"]["all"], 1), alone) for r in rows]
    bands = [_of(r, percent(r["coverage90"]), alone) for r in rows if r.get("coverage90") is not None]
    text = tr("RMSE on {n} held-back dates: {errors} mm.", n=held, errors=", ".join(errors))
    if bands:
        text += " " + tr("The 90\u00a0% band held {shares} of the values.", shares=", ".join(bands))
    return text


def _of(row: dict, value: str, alone: bool) -> str:
    return value if alone else f"{row['region']} {value}"
