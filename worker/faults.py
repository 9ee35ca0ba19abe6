"""What an exception is told as: one error of ours, whose sentences QGIS knows and translates."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from ..core.errors import GroundCastError, forbidden


def told(error: Exception) -> GroundCastError:
    """The error that people read for `error`, whatever it is; one of ours is told as it came.

    A full memory, of the computer or of a graphics card, is `memory`; a file that may not be opened
    `forbidden`, wherever it was met; an error that nobody foresaw `unexpected`.
    """
    if isinstance(error, GroundCastError):
        return error
    if is_full(error):
        return GroundCastError(
            "The memory is full.", "Use fewer series, a larger cell or a smaller region.", "memory"
        )
    return refused(error) or _unexpected(error)


def refused(error: Exception) -> GroundCastError | None:
    """The error of a file that may not be opened; None for any other."""
    closed = isinstance(error, PermissionError) and error.filename
    return forbidden(error.filename) if closed else None


def is_full(error: Exception) -> bool:
    """Whether memory ran out, that of the computer or of a graphics card."""
    if isinstance(error, MemoryError) or "torch" not in sys.modules:
        return isinstance(error, MemoryError)
    from ..models.device import exhausted

    return exhausted(error)


def _unexpected(error: Exception) -> GroundCastError:
    """Its kind, its own words, and the place that a developer needs."""
    place = traceback.extract_tb(error.__traceback__)[-1:]
    where = "".join(f"{Path(each.filename).name}:{each.lineno}" for each in place)
    return GroundCastError(
        f"GroundCast itself is at fault ({type(error).__name__}: {error}; {where}).",
        "Report this line.",
        "unexpected",
    )
