"""What the worker says in English, in the language of the interface: sentences are known by their templates.

The worker knows no language. Its sentences arrive as they were written, with numbers and names filled in;
here each finds the template that it was made from ("{path} has no dates."), which is translated and filled
in again. A sentence that no template fits, or that can be read in two ways, stays as it came.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache

from qgis.PyQt.QtCore import QCoreApplication

from .. import resources
from ..models import catalogue

FILE = resources.FOLDER / "i18n" / "messages.json"
CONTEXT = "GroundCast worker"
# Places that hold names of models, and the context that their translations stand in.
MODELS, MODELS_CONTEXT = ("label", "labels"), "GroundCast"
# A sentence that every translation has: where it is the same, the interface speaks English.
MARK = "Choose another file."
# Where a sentence, or the name before one, may end.
BREAK = re.compile(r"(?<=[.?!:]) (?=\S)")


def translated(text: str) -> str:
    """`text` of the worker in the user's language, sentence by sentence; what is unknown stays as it came."""
    if not text or _in_language(MARK) == MARK:
        return text
    return "\n".join(_line(line) for line in text.split("\n"))


def _in_language(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _line(text: str) -> str:
    """The longest runs of sentences that a template fits, from the first on."""
    parts, told = BREAK.split(text), []
    while parts:
        runs = ((count, _told(" ".join(parts[:count]))) for count in range(len(parts), 0, -1))
        count, found = next((run for run in runs if run[1] is not None), (1, parts[0]))
        told.append(found)
        del parts[:count]
    return " ".join(told)


def _told(text: str) -> str | None:
    """Sentences of one template in the user's language; None where there is none, or no translation of it."""
    found = _table().match(text)
    if found is None or _in_language(found[0].text) == found[0].text:
        return None
    return _filled(*found)


@lru_cache(maxsize=1)
def _table():
    """The templates, read when the worker first says something in another language than English."""
    from .sentences import Table

    return Table(json.loads(FILE.read_text(encoding="utf-8")))


def _filled(template, values: dict[str, str]) -> str:
    """The translation of a template, its places filled in."""
    told = {place: _value(template, place, value) for place, value in values.items()}
    return _in_language(template.text).format(**told)


def _value(template, place: str, value: str) -> str:
    """A value as it came; a message, a phrase or names of models in the user's language."""
    about = template.about(place)
    if place in MODELS and isinstance(about, str):
        return ", ".join(map(_model, value.split(", ")))
    if about == "message":
        return _line(value)
    if isinstance(about, str):
        return value
    between = about["between"]
    return between.join(
        _phrase(template, place, part) for part in (value.split(between) if between else [value])
    )


def _model(label: str) -> str:
    """The name of a model in the user's language; anything else as it came."""
    if label not in {entry.label for entry in catalogue.ENTRIES}:
        return label
    return QCoreApplication.translate(MODELS_CONTEXT, label)


def _phrase(template, place: str, value: str) -> str:
    for each in template.phrases(place):
        values = each.match(value)
        if values is not None:
            return _filled(each, values)
    return value
