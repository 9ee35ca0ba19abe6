"""Whether a file can be a series at all: one band alone is one date, whatever lies beside it."""

from __future__ import annotations

from pathlib import Path

from ..errors import GroundCastError
from ..readers.files import existing, has_suffix
from ..readers.raster_files import SUFFIXES, opened


def require_series(path: str, what: str) -> None:
    """Refuses a GeoTIFF of one band (`single-epoch`): a reader would look for its neighbours' dates.

    Raises:
        GroundCastError: that, or the file is missing or damaged.
    """
    if not has_suffix(str(existing(path)), SUFFIXES):
        return
    with opened(Path(path)) as dataset:
        if dataset.count > 1:
            return
    raise GroundCastError(
        f"{what} ({Path(path).name}) has one date only; a change of water needs two at least.",
        "Give one band a date, or a folder with one file a date.",
        "single-epoch",
    )
