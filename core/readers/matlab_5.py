"""Arrays of real numbers in MATLAB's files of version 5 to 7.

Layout: MathWorks, "MAT-File Format", level 5. scipy reads more of the format, and ends the process on some
damaged files; here every length is compared with what is there.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np

_HEADER, _TAG, _FIRST = 128, 8, 512
_MATRIX, _COMPRESSED = 14, 15
_STORED = {1: "i1", 2: "u1", 3: "i2", 4: "u2", 5: "i4", 6: "u4", 7: "f4", 9: "f8", 12: "i8", 13: "u8"}
_CLASSES = {
    6: "f8", 7: "f4", 8: "i1", 9: "u1", 10: "i2", 11: "u2", 12: "i4", 13: "u4", 14: "i8", 15: "u8",
}  # fmt: skip


def arrays(path: Path, names: set[str]) -> dict[str, np.ndarray]:
    """The named variables that are arrays of real numbers, shaped as MATLAB shows them.

    Raises:
        ValueError, zlib.error: the file is not as the format says.
    """
    content = memoryview(path.read_bytes())
    order = {b"IM": "<", b"MI": ">"}.get(bytes(content[126:_HEADER]))
    if order is None:
        raise ValueError("no mark of the order of bytes")
    found, at = {}, _HEADER
    while at < len(content):
        kind, body, at = _element(content, at, order)
        named = _named(kind, body, order, names)
        if named is not None:
            found[named[0]] = named[1]
    return found


def _named(kind: int, body, order: str, names: set[str]) -> tuple[str, np.ndarray] | None:
    """A variable by its name, where it is one of `names` and real numbers."""
    if kind == _COMPRESSED:
        # The name stands at the start: what is not asked for is not unpacked.
        start = zlib.decompressobj().decompress(body, _FIRST)
        if not any(name.encode() in start for name in names):
            return None
        body = memoryview(zlib.decompress(body))
        kind, body, _ = _element(body, 0, order)
    return _matrix(body, order, names) if kind == _MATRIX else None


def _matrix(body, order: str, names: set[str]) -> tuple[str, np.ndarray] | None:
    flags, at = _numbers(body, 0, order)
    shape, at = _numbers(body, at, order)
    name, at = _numbers(body, at, order)
    title = name.astype("u1").tobytes().decode("ascii", "replace")
    number = int(flags[0]) & 0xFF if len(flags) else 0
    if title not in names or number not in _CLASSES or int(flags[0]) & 0x0800:
        return None
    values, _ = _numbers(body, at, order)
    if len(shape) < 2 or (shape < 0).any() or np.prod(shape.astype(float)) != len(values):
        raise ValueError("an array of another size than it says")
    return title, values.astype(_CLASSES[number]).reshape(shape, order="F")


def _numbers(body, at: int, order: str) -> tuple[np.ndarray, int]:
    """An element of numbers as they are stored, and where the next one starts."""
    kind, data, at = _element(body, at, order)
    if kind not in _STORED:
        raise ValueError("numbers of an unknown kind")
    kept = np.dtype(_STORED[kind]).newbyteorder(order)
    return np.frombuffer(data, kept, len(data) // kept.itemsize), at


def _element(content, at: int, order: str) -> tuple[int, memoryview, int]:
    """Kind and bytes of the element at a place, and where the next one starts."""
    if at + _TAG > len(content):
        raise ValueError("an element beyond the end")
    word, size = (int(each) for each in np.frombuffer(content, order + "u4", 2, at))
    if word >> 16:
        # A small element: its few bytes lie within its tag.
        return word & 0xFFFF, _cut(content, at + 4, min(word >> 16, 4)), at + _TAG
    padded = size if word == _COMPRESSED else size + -size % 8
    return word, _cut(content, at + _TAG, size), at + _TAG + padded


def _cut(content, start: int, size: int) -> memoryview:
    if start + size > len(content):
        raise ValueError("an element beyond the end")
    return content[start : start + size]
