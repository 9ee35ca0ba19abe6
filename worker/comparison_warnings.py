"""What the parts of a comparison warned of, by model: forecasts that run away, what networks did without."""

from __future__ import annotations

from pathlib import Path

from ..models import catalogue
from ..models.catalogue import twice
from . import told_comparison

RUNAWAY, NOTE = "runaway", "model-note"
ABOUT = "A note on "


def of(parts: dict[str, list[Path]], code: str) -> dict[str, list[dict]]:
    """By model its warnings of this `code`, each once; models without any are left out.

    Args:
        parts: by model the folders of its finished parts; simple models share one.
    """
    found = {}
    for name, folders in parts.items():
        every = [each for folder in folders for each in _warnings(folder, name, code)]
        if every:
            found[name] = list({each["message"]: each for each in every}.values())
    return found


def _warnings(folder: Path, name: str, code: str) -> list[dict]:
    """The warnings of a part about this model, with its label wherever older parts have its name."""
    label, own = catalogue.entry(twice.model_of(name)).label, catalogue.label_of(name)
    told = []
    for each in told_comparison.read(folder / "scores.json").get("warnings", ()):
        message = each["message"].replace(f" by {twice.model_of(name)} ", f" by {label} ")
        if each["code"] == code and (f" by {label} " in message or message.startswith(f"{ABOUT}{label}: ")):
            told.append({**each, "message": message.replace(label, own, 1)})
    return told


def told(found: dict[str, list[dict]]) -> list[tuple[str, str]]:
    """(message, cure) of all warnings."""
    return [(each["message"], each["cure"]) for every in found.values() for each in every]


def together(notes: dict[str, list[dict]]) -> list[str]:
    """Notes of several models as few sentences: "A note on GRU, BiGRU: This model takes no factors …"."""
    labels: dict[str, list[str]] = {}
    for each in (note for every in notes.values() for note in every):
        label, _, said = each["message"].removeprefix(ABOUT).partition(": ")
        labels.setdefault(said, []).append(label)
    return [f"{ABOUT}{', '.join(every)}: {said}" for said, every in labels.items()]
