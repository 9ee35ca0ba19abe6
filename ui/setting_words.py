"""The settings of models as people read them: labels for names, words for the values to choose from."""

from __future__ import annotations

from ..models import catalogue
from .words import later, number, tr

# Values of settings that are words of the job file; the letters of regions stay as they are.
CHOICES = {
    "yes": later("Yes"),
    "no": later("No"),
    "none": later("None"),
    "off": later("Never"),
    "auto": later("Automatic"),
    "last": later("Last date"),
    "seq": later("Whole sequence"),
    "best": later("Best epoch"),
    "seasonal": later("Trend and season"),
    "linear": later("Straight line"),
    "persistence": later("Last value"),
    "nothing": later("Nothing"),
}
# What a word means with one setting only.
OWN = {("keep", "last"): later("Last epoch")}


def choice(name: str, value: str) -> str:
    """The word for a value that the setting `name` may take; a value without one stands as it is."""
    text = OWN.get((name, value)) or CHOICES.get(value)
    return tr(text) if text else value


def label(model: str, name: str) -> str:
    """What the setting `name` of a model is called in the form; its own name where the catalogue has none."""
    found = _setting(model, name)
    return tr(found.label) if found else name.replace("_", " ")


def value(model: str, name: str, given) -> str:
    """A value as the form shows it."""
    if isinstance(given, bool):
        return tr("Yes") if given else tr("No")
    found = _setting(model, name)
    if found is not None and found.choices:
        return choice(name, str(given))
    if found is not None and not isinstance(given, str) and found.default == given == 0:
        return tr("Automatic")
    if isinstance(given, int):
        return number(given)
    return f"{given:g}" if isinstance(given, float) else str(given)


def _setting(model: str, name: str):
    entry = next((each for each in catalogue.ENTRIES if each.name == model), None)
    return next((each for each in entry.settings if each.name == name), None) if entry else None
