"""What the dock says of a forecast's worth: one sentence, the skill at each origin, how it was found out."""

from __future__ import annotations

import math

from . import scenario_words, trust, unseen_words, words
from .words import EQUAL, label_of, number, percent, tr

DAYS_A_MONTH, DAYS_A_YEAR = 30.4375, 365.25
# Below this share the word "only" stands before what a 90 % interval held.
LEAST_HELD = 0.85


def told(report: dict) -> tuple[str, str]:
    """(notice kind, sentence) of a run: from rolling origins where there are any, else held-back dates.

    Of a scenario, what it changes.
    """
    if scenario_words.is_scenario(report):
        return scenario_words.told(report)
    found, elsewhere = trust.read(report), unseen_words.told(report)
    if found is None or not found.origins or not math.isfinite(found.own.skill):
        kind, text = words.result(unseen_words.seen(report))
    else:
        kind, text = sentence(found)
    return kind, f"{text} {elsewhere}".rstrip()


def headline(report: dict) -> str:
    """The same in the few words that the message bar of the main window has room for."""
    if scenario_words.is_scenario(report):
        return scenario_words.headline(report)
    found = trust.read(report)
    if found is None or not found.origins or not math.isfinite(found.own.skill):
        return words.headline(unseen_words.seen(report))
    ready = tr("Forecast ready to {date}.", date=report["dates"]["forecast"][-1])
    share, reference = percent(found.own.skill), label_of(found.reference)
    if found.own.skill > EQUAL:
        return f"{ready} {tr('{share} better than {reference}.', share=share, reference=reference)}"
    return f"{ready} {words.not_better(found.own.skill, reference)}"


def in_a_cell(report: dict) -> str:
    """The skill of a run in the list of runs: of the backtest, else of each region's held-back dates."""
    found = trust.read(report)
    if found is not None and found.origins and math.isfinite(found.own.skill):
        return f"{signed(found.own.skill)}\u00a0%"
    return words.skill_range(unseen_words.seen(report).get("verdicts") or [])


def sentence(found: trust.Trust) -> tuple[str, str]:
    """The sentence of a backtest."""
    skill = found.own.skill
    parts = {"reference": in_a_sentence(found.reference), "share": percent(skill), "span": span(found)}
    if skill > EQUAL:
        text = tr("On this stack the forecast beats {reference} by {share} over the next {span}", **parts)
        return "success", _with_held(text, found.own.held)
    if skill >= -EQUAL:
        side = (
            tr("{share} better", share=percent(skill))
            if skill > 0
            else tr("{share} worse", share=percent(skill))
        )
        text = tr(
            "On this stack the forecast is about as good as {reference} ({side}) over the next {span}",
            side=side,
            **parts,
        )
        return "warning", _with_held(text, found.own.held)
    text = tr("Not better than {reference} on this stack: {share} worse over the next {span}", **parts)
    return "warning", f"{_with_held(text, found.own.held)} {tr('Use the baseline.')}"


def _with_held(text: str, held: float) -> str:
    """The sentence and what the 90 % intervals held, where that is known."""
    if not math.isfinite(held):
        return f"{text}."
    if held < LEAST_HELD:
        return tr("{text}; 90\u00a0% intervals held only {held} of the time.", text=text, held=percent(held))
    return tr("{text}; 90\u00a0% intervals held {held} of the time.", text=text, held=percent(held))


def in_a_sentence(model: str) -> str:
    """A baseline as it reads within a sentence."""
    names = {
        "persistence": tr("the last value staying"),
        "linear": tr("a straight line"),
        "seasonal": tr("trend and season"),
    }
    return names.get(model) or label_of(model)


def span(found: trust.Trust) -> str:
    """How far ahead was scored: "4 months", "10 dates" where the days between dates are not known."""
    if not found.days:
        return tr("{n} dates", n=found.dates)
    if found.days < 14:
        return tr("{n} days", n=found.days)
    if found.days < 45:
        return tr("{n} weeks", n=round(found.days / 7))
    if found.days < 2 * DAYS_A_YEAR:
        return tr("{n} months", n=round(found.days / DAYS_A_MONTH))
    return tr("{n} years", n=round(found.days / DAYS_A_YEAR))


def origins(found: trust.Trust) -> str:
    """The skill at each origin in order of time: "+9 +6 −2 +11 %", "" without a backtest."""
    known = [share for share in found.own.by_origin if math.isfinite(share)]
    if not known or found.model == found.reference:
        return ""
    # The list is read as one: it does not break.
    shares = "\u00a0".join(signed(share) for share in known)
    return tr(
        "By origin, against {reference}: {shares}\u00a0%",
        reference=in_a_sentence(found.reference),
        shares=shares,
    )


def signed(share: float) -> str:
    """0.09 as "+9"."""
    value = round(100 * share)
    return f"+{number(value)}" if value > 0 else number(value)


def basis(report: dict, found: trust.Trust) -> str:
    """How the scores were found out, and until when the forecast goes."""
    last = report["dates"]["forecast"][-1]
    if not found.origins:
        return tr("Forecast to {date}. Scored on {n} held-back dates.", date=last, n=found.dates)
    return tr(
        "Forecast to {date}. Scored from {n} past origins, up to {dates} dates ahead, with nothing known "
        "after each.",
        date=last,
        n=len(found.origins),
        dates=found.dates,
    )
