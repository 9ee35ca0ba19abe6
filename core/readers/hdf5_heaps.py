"""Heaps inside of HDF5 files, looked at before the library does, which never comes back from a damaged one.

Layout: HDF5 File Format Specification 3.0, II.A superblock and III.E global heap
(support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html): "GCOL", version, size; then objects of
number, references, size and content, where number 0 is the room that is left. HDF5 (H5HGcache.c, up to 2.0)
goes on by each size, and so goes round for ever where one is 0, as in a file whose download was given up.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_SIGNATURE, _HEAP = b"\x89HDF\r\n\x1a\n", b"GCOL"
_HEAD = 16
"""Bytes of the head of a heap, and of one of its objects, where lengths take 8."""
_SMALLEST = 4096
_AT_EACH_END = 1 << 20
"""Bytes that are looked through at both ends of a file: one of hundreds is looked at as quickly, too."""


def sound_heaps(path: Path) -> bool:
    """Whether the library can go through the heaps of a file; also of one that is no HDF5.

    Raises:
        OSError: the file cannot be read.
    """
    held = path.stat()
    return _sound(path, held.st_mtime_ns, held.st_size)


@lru_cache(maxsize=1024)
def _sound(path: Path, _changed: int, size: int) -> bool:
    """Kept for as long as the file is the same: readers ask in turn."""
    with open(path, "rb") as file:
        start = file.read(_AT_EACH_END)
        if _lengths(start) != 8:
            return True
        # A heap that lies across the middle is seen in one of the two.
        file.seek(max(0, len(start) - _SMALLEST, size - _AT_EACH_END))
        return all(_heap(part, at) for part in (start, file.read()) for at in _heaps(part))


def _lengths(start: bytes) -> int:
    """How many bytes a length takes, as the superblock says; 0 where there is none."""
    at = start.find(_SIGNATURE, 0, 1 << 16)
    block = start[at : at + 16] if at >= 0 else b""
    if len(block) < 16:
        return 0
    return block[14] if block[8] < 2 else block[10]


def _heaps(part: bytes):
    """Where heaps begin."""
    at = part.find(_HEAP)
    while at >= 0:
        if part[at + 4 : at + 8] == b"\x01\0\0\0":
            yield at
        at = part.find(_HEAP, at + 1)


def _heap(part: bytes, start: int) -> bool:
    """Whether each object of a heap ends behind its beginning and inside of the heap."""
    size = _number(part, start + 8, 8)
    if size < _SMALLEST or start + size > len(part):
        return True  # the library refuses the one, and the other is seen at the other end of the file
    at = start + _HEAD
    while at + _HEAD <= start + size:
        length = _number(part, at + 8, 8)
        taken = _HEAD + (length + 7) // 8 * 8 if _number(part, at, 2) else length
        if not _HEAD <= taken <= start + size - at:
            return False
        at += taken
    return True


def _number(part: bytes, at: int, count: int) -> int:
    return int.from_bytes(part[at : at + count], "little")
