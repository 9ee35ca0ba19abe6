"""A raster stack that is still in its files: where and when it is known, and any window of it can be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..grid import Grid
from ..source import Source
from ..stack import Stack
from ..window import Window, part, window_of
from .raster_files import require_room


@dataclass(frozen=True, eq=False)
class Cube:
    """An open raster stack; readers give it as a context manager, `Reader.cube(source)`.

    Attributes:
        title: of the file or folder, for people.
        dates: (T,) datetime64[D], in order.
        grid: of all of it.
        read: from a window to its stack, deformation in mm. What it cannot know from the window alone
            is decided from the window: pass the unit in the source where windows shall agree.
        stored: rows and columns of the blocks that the files store as one.
        layers: how many layers are read at a time; several of them may make one date.
    """

    title: str
    dates: np.ndarray
    grid: Grid
    read: Callable[[Window], Stack]
    stored: tuple[int, int] = (1, 1)
    layers: int = 0

    @property
    def bytes(self) -> float:
        """Of all values in memory, float32."""
        return 4.0 * max(self.layers, len(self.dates)) * self.grid.height * self.grid.width

    def within(self, source: Source) -> Stack:
        """The part that the source's bounds name; all of it where they name none.

        Raises:
            GroundCastError: it would not fit into the memory (`too-large`), or lies outside (`bounds`).
        """
        window = window_of(self.grid, source.bounds, self.title)
        require_room(max(self.layers, len(self.dates)), window.shape, self.title)
        return self.read(window)

    def cut(self, bounds: tuple[float, ...]) -> Cube:
        """The part of the cube in a box, itself as a cube; () is all of it.

        Raises:
            GroundCastError: it lies outside (`bounds`).
        """
        outer = window_of(self.grid, bounds, self.title)
        if outer.shape == self.grid.shape:
            return self

        def read(window: Window) -> Stack:
            top, left = outer.top + window.top, outer.left + window.left
            return self.read(Window(top, left, window.height, window.width))

        return replace(self, grid=part(self.grid, outer), read=read)
