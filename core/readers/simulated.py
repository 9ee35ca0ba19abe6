"""The simulated scene, made on the spot: "simulated:small", "simulated:full:7" (docs/simulated-scene.md)."""

from __future__ import annotations

from ..source import Source
from ..stack import Stack

PREFIX = "simulated:"


class Simulated:
    """The scene's deformation, or one of its factors by `source.kind`."""

    name = "simulated"
    label = "Simulated scene"

    def accepts(self, source: Source) -> bool:
        """By the word that stands for a path."""
        return source.path.startswith(PREFIX)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`."""
        from ..simulate import read_simulated

        return read_simulated(source.path, source.kind)
