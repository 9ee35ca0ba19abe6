"""The simulated scene without files: "simulated:small", "simulated:full", "simulated:small:7" (seed 7)."""

from __future__ import annotations

from dataclasses import replace

from ..source import Source
from ..stack import Stack


class Simulated:
    """The simulated scene, made when it is read."""

    name = "simulated"
    label = "Simulated scene, made on the spot"

    def accepts(self, source: Source) -> bool:
        """A path that starts with "simulated:"."""
        return source.path.startswith("simulated:")

    def read(self, source: Source) -> Stack:
        """The observed deformation, or the factor that `source.kind` or `source.variable` names."""
        from ..simulate import read_simulated  # only here: reading files needs no physics

        stack = read_simulated(source.path, source.variable or source.kind)
        return replace(stack, place=replace(stack.place, crs=source.crs or stack.place.crs))
