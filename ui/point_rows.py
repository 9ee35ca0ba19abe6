"""Rows of a GeoPackage of points, read as a whole: OGR's Python takes a call for each number."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import islice
from pathlib import Path

import numpy as np

from .swath import Swath

AT_ONCE = 500
"""Rows of one question: SQLite takes 999 numbers in one at least."""
# A point's header and its WKB without an envelope (OGC 12-128r18, 2.1.3), and with one of two axes.
_PLAIN, _ENVELOPED = 8 + 5, 8 + 32 + 5


class PointRows:
    """One table of a GeoPackage, opened for each question; any thread may ask.

    Args:
        key, place: the columns of identifiers and of geometries.
    """

    def __init__(self, path: Path, table: str, key: str, place: str):
        self._path, self._table, self._key, self._place = Path(path), table, key, place

    def near(self, swath: Swath, names: list[str]) -> tuple[np.ndarray, np.ndarray]:
        """(values (B, n) float32 of the columns `names`, share of the way (n,)) of the points in a swath.

        Raises:
            sqlite3.Error: the file or its index cannot be opened.
            Cancelled, GroundCastError: as `Swath.go_on` and `Swath.require`.
        """
        address = f"{self._path.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as file:
            found = self._in_boxes(file, swath)
            places = self._columns(file, [self._place], found, swath, 0.5)
            x, y = _coordinates([place for (place,) in places])
            index, share = swath.near(x, y)
            swath.require(len(index), len(names))
            # Rows come by identifier, and are put in order along the line afterwards.
            order = np.argsort(index, kind="stable")
            rows = self._columns(file, names, found[index[order]], swath, 1.0) if names else []
        values = np.empty((len(names), len(index)), np.float32)
        values[:, order] = np.array(rows, np.float32).reshape(len(index), len(names)).T
        return values, share

    def every(self, step: int, names: list[str]) -> np.ndarray:
        """(n, B) float32 of the columns `names` of the first row, and of each that is `step` rows later.

        Raises:
            sqlite3.Error: the file cannot be opened.
        """
        address = f"{self._path.resolve().as_uri()}?mode=ro"
        wanted, table, key = ", ".join(map(_quoted, names)), _quoted(self._table), _quoted(self._key)
        question = f"SELECT {wanted} FROM {table} ORDER BY {key}"  # nosec B608
        with closing(sqlite3.connect(address, uri=True)) as file:
            rows = list(islice(file.execute(question), 0, None, step))
        return np.array(rows, np.float32).reshape(len(rows), len(names))

    def _in_boxes(self, file, swath: Swath) -> np.ndarray:
        """Sorted identifiers of the points in the boxes of a swath."""
        found = set()
        # Names of tables and columns are those that OGR reads in the file; `_quoted` keeps them names.
        index = _quoted(f"rtree_{self._table}_{self._place}")
        question = f"SELECT id FROM {index} WHERE maxx >= ? AND maxy >= ? AND minx <= ? AND miny <= ?"  # nosec B608
        for box in swath.boxes():
            found.update(each for (each,) in file.execute(question, box))
        return np.array(sorted(found), np.int64)

    def _columns(self, file, names: list[str], keys: np.ndarray, swath: Swath, end: float) -> list[tuple]:
        """The columns `names` of the rows with these sorted identifiers."""
        wanted, rows = ", ".join(map(_quoted, names)), []
        for first in range(0, len(keys), AT_ONCE):
            swath.go_on(end * first / len(keys))
            part = keys[first : first + AT_ONCE].tolist()
            marks = ", ".join("?" * len(part))
            table, key = _quoted(self._table), _quoted(self._key)
            question = f"SELECT {wanted} FROM {table} WHERE {key} IN ({marks}) ORDER BY {key}"  # nosec B608
            rows += file.execute(question, part)
        return rows


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _coordinates(blobs: list[bytes]) -> tuple[np.ndarray, np.ndarray]:
    """x and y (n,) of points as a GeoPackage holds them."""
    starts = (_ENVELOPED if blob[3] & 0b1110 else _PLAIN for blob in blobs)
    pairs = b"".join(blob[start : start + 16] for blob, start in zip(blobs, starts))
    # The header has an order of bytes, and the WKB one of its own, which is "<" where OGR writes.
    both = np.frombuffer(pairs, "<f8").reshape(-1, 2)
    return both[:, 0], both[:, 1]
