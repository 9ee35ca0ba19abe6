"""What `groundcast info --json` says of a source, in sentences for a person."""

from __future__ import annotations

import re

from . import sign_words
from .spoken import translated
from .words import later, number, tr

SEVERAL = re.compile(r"holds (?:\d+ variables|several quantities) \(([^)]+)\)")
TAKEN = re.compile(r"The variable (\S+) of .+ is taken, one of \d+")
WAVELENGTH = re.compile(r"wavelength is (?:taken as )?([\d.]+) mm")
# What follows a direction that was assumed, for the command line.
TURNS = " The option sign=away turns it round."
SIGN = re.compile(r"grows? with motion (away|towards)")
# LiCSBAS counts interferograms, too, but comes as a series; parts are known of what was inverted here.
NETWORK = "network_parts"
MOST_DATES = 4
FORMATS = {
    "egms": later("EGMS points"),
    "rasters": later("One GeoTIFF per date"),
    "bands": later("GeoTIFF with one band per date"),
    "interferograms": later("Interferograms, inverted to a series"),
    "mintpy": later("MintPy time series"),
    "licsbas": later("LiCSBAS time series"),
    "grids": later("One GMT grid per date"),
    "netcdf": later("NetCDF cube or stations"),
    "zarr": later("Zarr cube or stations"),
    "vector": later("Vector points"),
    "csv": later("Points in a CSV"),
    "long": later("Long table (id, date, value)"),
    "stamps": later("StaMPS"),
    "stations": later("Station table"),
    "climatology": later("Monthly climatology"),
}
"""Formats by their reader, as people choose them; the others are known by what they are."""


def variables(info: dict, problem: str) -> list[str]:
    """The variables to choose from, or the one that was taken of several; [] where there is no choice."""
    asked = SEVERAL.search(problem)
    if asked:
        return [name.strip() for name in asked.group(1).split(",")]
    return [found.group(1) for note in info.get("notes", []) if (found := TAKEN.search(note))]


def is_network(info: dict, problem: str = "") -> bool:
    """Whether the source holds interferograms that are inverted to a series."""
    asked = "wavelength" in problem.lower() or "Choose rad" in problem
    return NETWORK in info.get("quality", ()) or asked


def inferred(info: dict) -> dict:
    """What the reader inferred of a phase: wavelength_mm and phase_sign, where it said them."""
    notes = " ".join(info.get("notes", []))
    length, sign = WAVELENGTH.search(notes), SIGN.search(notes)
    found = {"wavelength_mm": float(length.group(1))} if length else {}
    return found | ({"phase_sign": sign.group(1)} if sign else {})


def wavelength_of_jumps(info: dict) -> float:
    """The wavelength in mm by which unwrapping jumps were looked for; 0 where none were."""
    jumps = (info.get("checks") or {}).get("unwrapping_jumps") or {}
    return 2 * jumps.get("half_wavelength_mm", 0.0)


def facts(info: dict) -> str:
    """Sign, place of zero, share of values, gaps and quality layers."""
    if not info:
        return ""
    meaning = sign_words.told(info.get("sign", ""))
    parts = [f"{meaning[:1].upper()}{meaning[1:]}."] if meaning else []
    if info.get("reference"):
        parts.append(tr("Counted from {day}.", day=str(info["reference"])))
    if info.get("valid_share", 1) < 1:
        # Rounded down: 99.98 % must not read as all of them.
        parts.append(tr("{share} % of the values are there.", share=number(_floored(info["valid_share"]), 1)))
    parts.append(_gaps(info.get("gaps", [])))
    if info.get("quality"):
        names = ", ".join(name.replace("_", " ") for name in info["quality"])
        parts.append(tr("Quality layers: {names}.", names=names))
    parts += plain_notes(info)
    return " ".join(part for part in parts if part)


def _floored(share: float) -> float:
    return int(share * 1000) / 10


def _gaps(gaps: list) -> str:
    if not gaps:
        return ""
    longest = max(gaps, key=lambda gap: gap["days"])
    parts = {"n": number(len(gaps)), "days": number(longest["days"]), "day": longest["after"]}
    if len(gaps) == 1:
        return tr("One gap: {days} days after {day}.", **parts)
    return tr("{n} gaps; the longest is {days} days after {day}.", **parts)


def guesses(info: dict) -> list[str]:
    """The notes on what was inferred and wants a look."""
    return [translated(_bare(note)) for note in info.get("notes", []) if _guessed(note)]


def plain_notes(info: dict) -> list[str]:
    """The other notes."""
    return [translated(note) for note in info.get("notes", []) if not _guessed(note)]


def _guessed(note: str) -> bool:
    return "Confirm" in note or "guessed" in note or note.startswith("Interferograms are referenced")


def is_sign_assumed(info: dict) -> bool:
    """Whether nothing said what positive values mean."""
    return any(TURNS in note for note in info.get("notes", []))


def _bare(note: str) -> str:
    return re.sub(r" Confirm (it|the sign)\.", "", note).replace(TURNS, "")


def findings(info: dict) -> list[str]:
    """What the checks found, in words; [] where they found nothing."""
    checks = info.get("checks") or {}
    return [text for text in (_outliers(checks), _jumps(checks.get("unwrapping_jumps"))) if text]


def _outliers(checks: dict) -> str:
    dates = [each["date"] for each in checks.get("outlier_dates") or []]
    if not dates:
        return ""
    named = ", ".join(dates[:MOST_DATES])
    more = len(dates) - MOST_DATES
    named = tr("{dates} and {n} more", dates=named, n=more) if more > 0 else named
    return tr("Dates that stand out from their neighbours: {dates}. They stay in; look at them.", dates=named)


def _jumps(jumps: dict | None) -> str:
    if not jumps or not jumps.get("count"):
        return ""
    return tr(
        "{n} jumps of about half a wavelength ({half} mm) in {series} of {looked} series: perhaps unwrapping "
        "errors. They stay in; look at them.",
        n=number(jumps["count"]),
        half=number(jumps["half_wavelength_mm"], 1),
        series=number(jumps["series"]),
        looked=number(jumps["looked_at"]),
    )
