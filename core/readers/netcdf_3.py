"""Headers of classic netCDF files, walked through before the library does, which some damaged ones crash.

Layout: "File Format Specifications" of netCDF-C, the classic format
(docs.unidata.ucar.edu/netcdf-c/current/file_format_specifications.html): "CDF" and a version, the number of
records, then lists of dimensions, attributes and variables, each with a tag and a count. Numbers are
big-endian, counts take 4 bytes, in version 5 they take 8, offsets 4 in version 1, else 8.
"""

from __future__ import annotations

from pathlib import Path

_MOST = 1 << 20
"""Bytes of a header that are looked at; what lies behind is left to the library."""
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8, 7: 1, 8: 2, 9: 4, 10: 8, 11: 8}
"""Bytes of a number by its type."""


def sound_header(path: Path) -> bool:
    """Whether a classic netCDF file holds all that its header counts; also of one that is none.

    Raises:
        OSError: the file cannot be read.
    """
    size = path.stat().st_size
    with open(path, "rb") as file:
        start = file.read(_MOST)
    if start[:3] != b"CDF" or start[3:4] not in (b"\x01", b"\x02", b"\x05"):
        return True
    try:
        _Header(start, size).walk()
    except ValueError:
        return False
    except EOFError:
        return size > len(start)
    return True


class _Header:
    """A header and how far it was read."""

    def __init__(self, content: bytes, size: int):
        """
        Args:
            size: bytes of the file, of which `content` is the beginning.
        """
        self._content, self._size, self._at = content, size, 4
        self._wide = 8 if content[3] == 5 else 4
        self._offset = 4 if content[3] == 1 else 8

    def walk(self) -> None:
        """To the end of the header.

        Raises:
            ValueError: it counts what the file cannot hold, or has no such type.
            EOFError: `content` ends before it.
        """
        self._number(self._wide)
        dimensions = self._listed()
        for _ in range(dimensions):
            self._name()
            self._number(self._wide)
        self._attributes()
        for _ in range(self._listed()):
            self._name()
            for _ in range(self._counted(self._wide)):
                self._number(self._wide)
            self._attributes()
            self._number(4)
            self._number(self._wide)
            self._number(self._offset)

    def _attributes(self) -> None:
        for _ in range(self._listed()):
            self._name()
            size = _SIZES.get(self._number(4))
            if size is None:
                raise ValueError("no such type")
            self._skip(self._counted(size) * size)

    def _listed(self) -> int:
        """The count of a list; each entry takes 8 bytes at least."""
        self._number(4)
        return self._counted(8)

    def _name(self) -> None:
        self._skip(self._counted(1))

    def _counted(self, size: int) -> int:
        """A count of things of `size` bytes, all of which must lie in the file."""
        count = self._number(self._wide)
        if count * size > self._size - self._at:
            raise ValueError("a count that the file cannot hold")
        return count

    def _skip(self, count: int) -> None:
        """Over bytes that are filled up to four."""
        self._at += -(-count // 4) * 4

    def _number(self, size: int) -> int:
        found = self._content[self._at : self._at + size]
        if len(found) < size:
            raise EOFError
        self._at += size
        return int.from_bytes(found, "big")
