"""What a source is told, option by option as text: on the command line, in tables, of a second track."""

from __future__ import annotations

from dataclasses import fields, replace

from .errors import GroundCastError
from .source import Source

AS_FOUND = "as-found"
"""The text that takes back what was said."""

NAMES = tuple(f.name for f in fields(Source) if f.name != "path")
_NUMBERS = {"reference": float, "bounds": float, "years": int}


def told(source: Source, name: str, text: str) -> Source:
    """The source with one option; lists are written with commas.

    Raises:
        GroundCastError: there is no such option (`source-option`), or its value cannot be read
            (`setting-value`, `source-option`).
    """
    if name not in NAMES:
        raise GroundCastError(
            f"A source has no option {name!r}.", f"Options are {', '.join(NAMES)}.", "source-option"
        )
    usual = getattr(Source(""), name)
    return replace(source, **{name: usual if text == AS_FOUND else _value(name, text, usual)})


def _value(name: str, text: str, usual):
    kind = _NUMBERS.get(name, str) if isinstance(usual, tuple) else type(usual)
    try:
        if not isinstance(usual, tuple):
            return kind(text)
        return tuple(kind(part.strip()) for part in text.split(",") if part.strip())
    except ValueError as error:
        wanted = "a list of numbers like 1,2" if isinstance(usual, tuple) else "a number"
        raise GroundCastError(
            f"{name} = {text} is not {wanted}.", "Write numbers with a point, like 12.5.", "setting-value"
        ) from error
