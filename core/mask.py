"""A mask: series to keep by a quality layer of their source."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import GroundCastError

_TEXT = re.compile(r"\s*([^<>=]+?)\s*(>=|<=)\s*([-+.\deE]+)\s*")


@dataclass(frozen=True)
class Mask:
    """Series to keep by a quality layer of the source: `layer` at least or at most `limit`."""

    layer: str
    side: str
    limit: float

    def __str__(self) -> str:
        return f"{self.layer}{self.side}{self.limit:g}"


def as_mask(text: str) -> Mask:
    """The mask of a text such as "temporal_coherence>=0.6".

    Raises:
        GroundCastError: it is none (`setting-value`).
    """
    found = _TEXT.fullmatch(text)
    try:
        return Mask(found.group(1), found.group(2), float(found.group(3)))
    except (AttributeError, ValueError) as error:
        raise GroundCastError(
            f"The mask {text!r} cannot be read.",
            "Write it like temporal_coherence>=0.6 or rmse<=3.",
            "setting-value",
        ) from error
