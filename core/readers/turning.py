"""Deformation whose positive values mean motion away from the satellite, down or west: turned round."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from ..errors import GroundCastError
from ..source import Source
from ..stack import Stack
from .deformation import DEFORMATION

AWAY = "away"
_WAYS = {"los": "away from the satellite", "up": "downwards", "east": "to the west", "north": "to the south"}
# Layers beside the values that say the same motion; deviations have no sign.
_MOTION = re.compile(r"(mean_)?velocity(_mm_per_year)?")


def turned(stack: Stack, source: Source) -> Stack:
    """The stack with the sign that GroundCast uses, and a note where its values were turned round.

    Raises:
        GroundCastError: a sign is said of a factor or of interferograms (`source-option`).
    """
    if source.sign != AWAY:
        return stack
    if stack.kind not in DEFORMATION:
        raise GroundCastError(
            f"{source.title} is read as the factor {stack.kind}, whose values have no direction.",
            "Leave the option sign out, or choose the kind los, up or east.",
            "source-option",
        )
    if "network_parts" in stack.quality:
        raise GroundCastError(
            f"{source.title} holds interferograms, whose sign is that of their phase.",
            "Give the option phase_sign instead of sign.",
            "source-option",
        )
    quality = {name: -layer if _MOTION.fullmatch(name) else layer for name, layer in stack.quality.items()}
    note = f"Positive values mean motion {_WAYS[stack.kind]}, as chosen: they are turned round."
    # A second copy of a large stack is more than the reader made sure of room for.
    values = np.negative(stack.values, out=stack.values if stack.values.flags.writeable else None)
    return replace(stack, values=values, quality=quality, notes=(*stack.notes, note))
