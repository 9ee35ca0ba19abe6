"""What `info` says of a source, told as it becomes known: a first look, what it holds, what is odd in it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from ..core.errors import GroundCastError
from ..core.source import Source
from ..core.stack import Stack

SURVEYED_BYTES = 512e6
"""Larger rasters are told by parts of them: a dialog waits for this."""

Told = Callable[[dict], None]
"""Takes the document as far as it is known; entries come, and numbers of a first look are replaced."""


def look(source: Source, pictured: bool, tell: Told | None = None) -> dict:
    """The document of `info --json`.

    Args:
        pictured: whether a small map and three sample series are asked for (`--glance`).
        tell: hears what is known before all is: first, of a large source, the document of a few of its
            values (entry `looked_at`, the share of it that was read; without valid_share and series), then
            all but `checks`.

    Raises:
        GroundCastError: as `core.readers.read`.
    """
    from ..core.readers.unpacked import kept

    with kept():
        return _looked(source, pictured, tell)


def _looked(source: Source, pictured: bool, tell: Told | None) -> dict:
    from ..core.checks import checks
    from ..core.glance import glance

    if tell is not None and pictured:
        with suppress(GroundCastError):  # the reading itself says what is wrong
            _tell_first(source, tell)
    document, stack = described(source)
    if pictured:
        document |= {"glance": glance(stack)}
    if tell is not None:
        tell(dict(document))
    return document | {"checks": checks(stack, source.wavelength_mm)}


def described(source: Source, place: bool = True) -> tuple[dict, Stack]:
    """What a source holds, and the stack of it or of its richest part.

    Args:
        place: whether to say all dates and where the series lie, too.
    """
    from ..core.describe import describe, describe_survey, extent_of_survey
    from ..core.extent import extent
    from ..core.readers import read, reader_of, survey
    from ..core.readers.unpacked import kept

    with kept():
        seen = survey(source, SURVEYED_BYTES)
        stack = seen.stack if seen else read(source)
    document = describe_survey(seen) if seen else describe(stack)
    document["reader"] = reader_of(source)
    if place:
        document |= extent_of_survey(seen) if seen else extent(stack)
        document["dates"] = [str(day) for day in stack.dates]
    return document, stack


def _tell_first(source: Source, tell: Told) -> None:
    """What a few values of a large source say."""
    from ..core.describe import describe_glimpse
    from ..core.glance import glance
    from ..core.readers.glimpse import glimpse
    from ..core.readers.telling import listening

    with listening(None):
        seen = glimpse(source)
    if seen is not None:
        dates = {"dates": [str(day) for day in seen.stack.dates]}
        tell(describe_glimpse(seen) | dates | {"glance": glance(seen.stack)})
