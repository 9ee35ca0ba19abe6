"""What every reader offers. A new format is a new file with one such class, and a line in `open`."""

from typing import Protocol

from ..source import Source
from ..stack import Stack


class Reader(Protocol):
    """Reads one family of formats.

    `name` is the word used in jobs, `label` the one people read. `several` is there and True where
    `source.also` is read, too; other readers are never given it. Readers of rasters also have
    `cube(source)`, a context manager that gives a `Cube`, or None where the source lies on no grid; they
    read `source.bounds` only.
    """

    name: str
    label: str

    def accepts(self, source: Source) -> bool:
        """Whether this reader knows the source, from its name and first bytes; never raises."""
        ...

    def read(self, source: Source) -> Stack:
        """The whole source as a `Stack`, deformation in millimetres.

        Raises:
            GroundCastError: with file, place and cure, when the source cannot be read.
        """
        ...
