"""Units of length: found in words or guessed from values, and brought to millimetres once."""

from __future__ import annotations

import re

import numpy as np

from .errors import GroundCastError

_MILLIMETRES = {"mm": 1.0, "cm": 10.0, "dm": 100.0, "m": 1000.0}
_WORDS = {
    "millimetre": "mm", "millimetres": "mm", "millimeter": "mm", "millimeters": "mm",
    "centimetre": "cm", "centimetres": "cm", "centimeter": "cm", "centimeters": "cm",
    "metre": "m", "metres": "m", "meter": "m", "meters": "m",
}  # fmt: skip
_NAMES = {"mm": "millimetres", "cm": "centimetres", "dm": "decimetres", "m": "metres"}
# A date-to-date change below this many units is smaller than InSAR noise in mm, so the unit is larger.
_LEAST_CHANGE = 0.03
# Below this, noise of a few millimetres would be quiet if the values were mm: centimetres are as likely.
_SMALL_CHANGE = 0.6
_LARGEST_MM = 5000.0
# Dates that a unit is guessed from; no origin of a backtest lies before their end.
_GUESSED_FROM = 20


def length_unit(text: str) -> str:
    """ "mm", "cm", "dm" or "m" for any way to write it, "" for another word."""
    word = text.strip().lower()
    return word if word in _MILLIMETRES else _WORDS.get(word, "")


def unit_in_name(name: str) -> str:
    """The unit that a name ends a word with ("los_mm.csv"), "" where there is none.

    A lone "m" is too often something else to be believed.
    """
    words = [w for w in re.split(r"[^a-z]+", name.lower()) if length_unit(w) and w != "m"]
    return length_unit(words[-1]) if words else ""


def millimetres_per(unit: str, where: str) -> float:
    """The factor that brings `unit` to mm.

    Raises:
        GroundCastError: it is no length (`unit`); radians ask for the wavelength first.
    """
    known = length_unit(unit)
    if known:
        return _MILLIMETRES[known]
    cure = "Choose mm, cm or m."
    if unit.strip().lower() in ("rad", "radian", "radians"):
        cure = "Convert the phase to millimetres with the radar's wavelength first."
    raise GroundCastError(f"{where} is in {unit!r}, which is no length.", cure, "unit")


def guess_unit(series: np.ndarray) -> str:
    """ "mm" or "m" from the size of changes between the first dates of a (T, P) deformation.

    Later dates are not looked at: forecasts are scored on them, and nothing they hold may decide.
    """
    step = _usual_change(_first_dates(series))
    return "m" if 0 < step < _LEAST_CHANGE else "mm"


def decide(chosen: str, tags: dict[str, str], names: list[str], series: np.ndarray) -> tuple[str, str]:
    """The unit of a deformation and the sentence that says how it was found.

    Args:
        chosen: what the user said; "" leaves the finding to us.
        tags: unit by file or band, as the source itself states it.
        names: names that may carry a unit, most telling first.
        series: (T, P) values in the source's own unit.

    Raises:
        GroundCastError: the tags disagree (`mixed-units`), or the chosen unit is no length.
    """
    if chosen:
        millimetres_per(chosen, "The source")
        return length_unit(chosen), f"The unit is {_NAMES[length_unit(chosen)]}, as chosen."
    if tags:
        return _from_tags(tags)
    for name in names:
        if unit_in_name(name):
            return unit_in_name(name), f"The unit is {_NAMES[unit_in_name(name)]}, from the name {name}."
    guess = guess_unit(series)
    small = guess == "mm" and _usual_change(_first_dates(series)) < _SMALL_CHANGE
    doubt = " They could also be centimetres." if small else ""
    return guess, f"The unit was guessed as {_NAMES[guess]} from the values.{doubt} Confirm it."


def doubts(series_mm: np.ndarray) -> list[str]:
    """Sentences on deformations too large to believe, (T, P) mm."""
    largest = _largest(series_mm)
    if largest > _LARGEST_MM:
        return [f"Values reach {largest:,.0f} mm, which is much for deformation. Check the unit."]
    if 0 < _usual_change(series_mm) < _LEAST_CHANGE:
        return ["Values change by less than 0.03 mm from date to date. Check the unit."]
    return []


def _from_tags(tags: dict[str, str]) -> tuple[str, str]:
    """The one unit that all tags state."""
    units = {name: length_unit(tag) for name, tag in tags.items()}
    for name, unit in units.items():
        if not unit:
            millimetres_per(tags[name], name)
    first, unit = next(iter(units.items()))
    for name, other in units.items():
        if other != unit:
            raise GroundCastError(
                f"{name} is in {_NAMES[other]}, {first} in {_NAMES[unit]}.",
                "Bring them to one unit, or choose the unit that holds for all.",
                "mixed-units",
            )
    return unit, f"The unit is {_NAMES[unit]}, as {first} says."


def _first_dates(series: np.ndarray) -> np.ndarray:
    """The dates before any forecast origin: at most half are held back, a backtest needs 20 to fit on."""
    return series[: max(2, min(_GUESSED_FROM, len(series) // 2))]


def _usual_change(series: np.ndarray) -> float:
    """Median absolute change between successive dates, of a spread-out sample of the series."""
    sample = series[:, :: max(1, series.shape[1] // 2000)]
    changes = np.abs(np.diff(sample, axis=0))
    changes = changes[np.isfinite(changes) & (changes > 0)]
    return float(np.median(changes)) if changes.size else 0.0


def _largest(series: np.ndarray) -> float:
    """Largest absolute finite value; 0 where there is none."""
    if not series.size:
        return 0.0
    # fmax skips NaN without a copy of what may be gigabytes.
    largest = max(np.fmax.reduce(series, axis=None), -np.fmin.reduce(series, axis=None))
    return float(np.nan_to_num(largest))
