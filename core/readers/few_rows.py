"""Some rows of a table in place of all, for a look at it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

# In many places: what lies together is written together.
_PLACES, _ROWS = 40, 1600
_READ: ContextVar[list[int] | None] = ContextVar("read", default=None)


@contextmanager
def few_rows() -> Iterator[list[int]]:
    """Inside, tables are read by some of their rows; gives how many bytes those are."""
    read: list[int] = []
    before = _READ.set(read)
    try:
        yield read
    finally:
        _READ.reset(before)


def of_them(raw, size: int, packed: bool):
    """An open table of `size` bytes that stands at its first row, or some of its rows where few are wanted.

    Args:
        packed: whether it is unpacked in order: its first rows are taken then, else rows from all over it.
    """
    told = _READ.get()
    if told is None:
        return raw
    places = 1 if packed else _PLACES
    start, rows = raw.tell(), []
    for place in range(places):
        if place:
            raw.seek(start + (size - start) * place // places)
            raw.readline()
        rows += [raw.readline() for _ in range(_ROWS // places)]
    found = b"".join(dict.fromkeys(rows))
    told.append(len(found))
    return io.BytesIO(found)
