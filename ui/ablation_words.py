"""An ablation in words: whether each factor helped at all, and whether the model is worth anything."""

from __future__ import annotations

from dataclasses import dataclass

from .scenario_words import signed
from .words import label_of, number, tr

# The names that `ablation.json` gives to what it compares.
ALL, NONE, WITHOUT = "all factors", "no factors", "without "


@dataclass(frozen=True)
class Line:
    """One row of the table: what was trained, its mean error in mm, and what the others gain over it."""

    name: str
    rmse: str
    gain: str


def sentences(found: dict) -> list[str]:
    """A sentence for each factor, one for all of them, and one against the baseline."""
    factors = [name for name in found["gains"] if name != ALL]
    told = [_factor(name[:1].upper() + name[1:], found["gains"][name], found) for name in factors]
    if len(factors) > 1:
        told.append(_factor(tr("All factors together"), found["gains"][ALL], found))
    return [*told, _against(found)]


def verdict(found: dict) -> tuple[str, str]:
    """(notice kind, sentences) of an ablation, a line each."""
    helped = any(gain["kind"] == "helped" for gain in found["gains"].values())
    worth = found["skill"][ALL]["kind"] == "helped"
    text = [tr("Simulated data.")] if found.get("simulated") else []
    return ("success" if helped and worth else "warning"), "\n".join([*text, *sentences(found)])


def lines(found: dict) -> list[Line]:
    """The table: each variant with its error, and how much smaller the error is with what it lacks."""
    made = []
    for name, errors in found["rmse_mm"].items():
        values = [value for row in errors for value in row]
        rmse = number(sum(values) / len(values), 2)
        made.append(Line(_name(name), rmse, _lacks(name, found)))
    return made


def _name(variant: str) -> str:
    if variant == ALL:
        return tr("With all factors")
    if variant == NONE:
        return tr("Without any factor")
    if variant.startswith(WITHOUT):
        return tr("Without {factor}", factor=variant[len(WITHOUT) :])
    return label_of(variant)


def _lacks(variant: str, found: dict) -> str:
    """The gain of what a variant lacks, "" for the one that has it all."""
    if variant == ALL:
        return ""
    # Ablations of before there were three baselines have one, and nothing over the others.
    over = found.get("over", {found["reference"]: found["skill"][ALL]})
    if variant in over:
        return _gain(over[variant])
    return _gain(found["gains"][ALL if variant == NONE else variant[len(WITHOUT) :]])


def _gain(gain: dict) -> str:
    """ "+5.4 ± 6.4 %"."""
    half = "" if gain["half"] is None else f" ± {number(100 * gain['half'], 1)}"
    return f"{signed(100 * gain['mean'], 1)}{half}\u00a0%"


def _factor(name: str, gain: dict, found: dict) -> str:
    """One factor's sentence."""
    said = {
        "helped": tr("{factor} helped", factor=name),
        "sometimes": tr("{factor} helped on average, but not at every origin", factor=name),
        "hurt": tr("{factor} made the forecast worse", factor=name),
        "nothing": tr("{factor} did not help", factor=name),
        "unknown": tr("Whether {factor} helped cannot be judged from one seed at one origin", factor=name),
    }[gain["kind"]]
    if not any((*gain["by_origin"], *gain["by_seed"])):
        return tr("{said}: the model left it alone, and the forecasts are the same.", said=said)
    text = tr("{said}: {size} {over}", said=said, size=_size(gain), over=_over(found))
    if gain["kind"] != "nothing":
        return f"{text}."
    if len(found["seeds"]) > 1:
        return tr("{text}, where trainings alone differ by more.", text=text)
    return tr("{text}, where origins alone differ by more.", text=text)


def _against(found: dict) -> str:
    """The model with its factors against the baseline."""
    skill = found["skill"][ALL]
    parts = {
        "model": label_of(found["model"]),
        "reference": label_of(found["reference"]),
        "size": _size(skill),
        "over": _over(found),
    }
    if skill["kind"] == "helped":
        return tr("With its factors, {model} is better than {reference}: {size} {over}.", **parts)
    if skill["kind"] == "hurt":
        text = tr("With its factors, {model} is worse than {reference}: {size} {over}.", **parts)
        return f"{text} {tr('Whatever a factor adds, the baseline is the better forecast.')}"
    return tr(
        "Even with its factors, {model} is not clearly better than {reference}: {size} {over}.", **parts
    )


def _size(gain: dict) -> str:
    """ "0.4 ± 5.6 % smaller error"; what is negative is larger."""
    size = number(100 * abs(gain["mean"]), 1)
    size += "" if gain["half"] is None else f" ± {number(100 * gain['half'], 1)}"
    if gain["mean"] < 0:
        return tr("{size}\u00a0% larger error", size=size)
    return tr("{size}\u00a0% smaller error", size=size)


def _over(found: dict) -> str:
    """ "over 3 seeds and 2 origins"."""
    seeds, origins = len(found["seeds"]), len(found["origins"])
    if seeds < 2:
        return tr("over 1 origin") if origins == 1 else tr("over {n} origins", n=origins)
    if origins == 1:
        return tr("over {seeds} seeds and 1 origin", seeds=seeds)
    return tr("over {seeds} seeds and {origins} origins", seeds=seeds, origins=origins)
