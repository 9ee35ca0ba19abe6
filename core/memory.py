"""How much of this computer's memory a reading may take."""

from __future__ import annotations

import os

from .errors import GroundCastError

SETTING = "GROUNDCAST_MEMORY_GB"
# Of a stack that is worked on, copies are made: of panels, forecasts and products.
_SHARE_READ, _SHARE_WORKED_ON = 0.8, 0.25


def memory() -> int:
    """Bytes of the computer's memory, or what the environment says instead; 0 where nobody does."""
    if os.environ.get(SETTING):
        return _chosen(os.environ[SETTING])
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def fits(needed: float) -> bool:
    """Whether values of so many bytes can be read at all."""
    return not memory() or needed <= _SHARE_READ * memory()


def workable(needed: float) -> bool:
    """Whether values of so many bytes can be read and worked on."""
    return not memory() or needed <= _SHARE_WORKED_ON * memory()


def _chosen(text: str) -> int:
    try:
        return int(float(text) * 1e9)
    except (ValueError, OverflowError) as error:
        raise GroundCastError(
            f"{SETTING} is {text!r}, which is no number of gigabytes.", "Write it like 8.", "setting-value"
        ) from error
