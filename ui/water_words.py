"""What a run of water storage found, in sentences with units."""

from __future__ import annotations

from .spoken import translated
from .words import number, percent, tr

# Within five percent of the prior's error the analysis counts as about equal.
EQUAL = 5.0
# Innovations whose standard deviation is this far from 1 tell that an error is stated wrongly.
FAR = 0.1


def verdict(report: dict) -> tuple[str, str]:
    """(kind of notice, sentence): whether the water is nearer to the validation than the prior was."""
    found = report["water"]["validation"]
    if not found:
        text = tr("The corrected water storage is ready. Without a validation its skill is not known.")
        return "info", text
    fell, before, after = _fell(found)
    change = tr("from {before} to {after} mm", before=number(before, 1), after=number(after, 1))
    months = len(found["months"])
    if abs(fell) < EQUAL:
        text = tr("About as near to the validation as the prior: its error went {change}", change=change)
        return "warning", f"{text} {_over(fell, months)}"
    if fell < 0:
        text = tr("Farther from the validation than the prior: the error rose {change}", change=change)
        return "warning", f"{text} {_over(fell, months)} {tr('Use the prior, or state the noise anew.')}"
    text = tr("Nearer to the validation than the prior: the error fell {change}", change=change)
    return "success", f"{text} {_over(fell, months)}"


def headline(report: dict) -> str:
    """The verdict in the few words that the message bar has room for."""
    found = report["water"]["validation"]
    if not found:
        return tr("Corrected water storage is ready.")
    fell, _, _ = _fell(found)
    if abs(fell) < EQUAL:
        return tr("Corrected water storage: about as good as the prior.")
    word = tr("{share} nearer to the validation") if fell > 0 else tr("{share} farther from the validation")
    return tr("Corrected water storage: {words}.", words=word.format(share=percent(fell / 100)))


def _fell(found: dict) -> tuple[float, float, float]:
    area = found["area"]
    return area["ubrmsd_fell_percent"], area["before"]["ubrmsd_mm"], area["after"]["ubrmsd_mm"]


def _over(fell: float, months: int) -> str:
    sign = tr("{share} smaller") if fell >= 0 else tr("{share} larger")
    return tr("({change}, area mean, {n} months).", change=sign.format(share=percent(fell / 100)), n=months)


def sentences(report: dict) -> list[str]:
    """Everything a reader should know of a run, a sentence or two each."""
    water = report["water"]
    told = [tr("Simulated data: no measurement of the ground.")] if report.get("simulated") else []
    told += _settings(water) + _validated(water) + _innovations(water)
    return [*told, *_held(water), translated(water["detectability"]["sentence"])]


def _settings(water: dict) -> list[str]:
    modes = {"per-cell": tr("each cell by itself"), "joint": tr("all cells together")}
    text = tr(
        "{cells} cells, {dates} dates, {mode}, {members} members, noise {sigma} mm.",
        cells=water["cells"],
        dates=water["dates"],
        mode=modes.get(water["mode"], water["mode"]),
        members=water["members"],
        sigma=number(water["sigma_mm"], 1),
    )
    return [text]


def _validated(water: dict) -> list[str]:
    """R, ubRMSD and bias before and after, of the area mean and of single cells."""
    found = water["validation"]
    if not found:
        return [tr("No validation was given.")]
    told = [_compared(tr("Area mean, {n} months", n=len(found["months"])), found["area"])]
    if "cells_mean" in found:
        told.append(_compared(tr("Mean over the cells"), found["cells_mean"]))
    missing = len(found["months_without_validation"])
    if missing:
        told.append(tr("{n} months have no validation and are left out.", n=missing))
    return told


def _compared(what: str, found: dict) -> str:
    before, after = found["before"], found["after"]
    return tr(
        "{what}, before → after: ubRMSD {u0} → {u1} mm, correlation {r0} → {r1}, bias {b0} → {b1} mm.",
        what=what,
        u0=number(before["ubrmsd_mm"], 1),
        u1=number(after["ubrmsd_mm"], 1),
        r0=number(before["r"], 2),
        r1=number(after["r"], 2),
        b0=number(before["bias_mm"], 1),
        b1=number(after["bias_mm"], 1),
    )


def _innovations(water: dict) -> list[str]:
    found = water["innovation"]
    if not found["count"]:
        return []
    text = tr(
        "Normalised innovations: mean {mean}, standard deviation {sd} (1 where errors are stated rightly).",
        mean=number(found["mean"], 2),
        sd=number(found["sd"], 2),
    )
    wanted = wanted_sigma(water["sweep"])
    if abs(found["sd"] - 1) > FAR and wanted:
        text += " " + tr("A noise of {sigma} mm would bring it to 1.", sigma=number(wanted, 1))
    return [text]


def wanted_sigma(sweep: list[dict]) -> float | None:
    """The noise in mm at which the innovations' standard deviation is 1, None beyond the sweep."""
    for left, right in zip(sweep[:-1], sweep[1:]):
        if (left["sd"] - 1) * (right["sd"] - 1) <= 0 and left["sd"] != right["sd"]:
            share = (left["sd"] - 1) / (left["sd"] - right["sd"])
            return left["sigma_mm"] + share * (right["sigma_mm"] - left["sigma_mm"])
    return None


def _held(water: dict) -> list[str]:
    """How much of a load's response study area and halo hold."""
    held = water["response"]["held_of_load_km"].items()
    listed = ", ".join(tr("{share} at {km} km", share=percent(share), km=km) for km, share in held)
    told = [tr("Study area and halo hold this share of the response to a load of radius: {s}.", s=listed)]
    keeps = water["response"]["reference_keeps"]
    if keeps < 1:
        told.append(tr("The reference area leaves {share} of the response.", share=percent(keeps)))
    return told
