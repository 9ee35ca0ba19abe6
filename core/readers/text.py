"""Tables of text, plain or in a zip archive: their header, then their columns."""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from ..source import Source
from .archives import damaged, opened, table_in
from .few_rows import of_them
from .files import existing, has_suffix, require_text
from .telling import tell

pandas = Library("pandas")

SUFFIXES = (".csv", ".txt", ".tsv", ".zip")
# Larger tables are read so many rows at a time: 80 MB of 200 dates.
_LARGE, _ROWS = 200_000_000, 100_000


@dataclass(frozen=True)
class Header:
    """The first line of a table and how the rest is written.

    Attributes:
        path: file or archive; `member` is the table's name in an archive, else "".
        names: columns, in order.
        delimiter, decimal, encoding: as found.
        skip: lines up to and with the header.
    """

    path: Path
    member: str
    names: list[str]
    delimiter: str
    decimal: str
    encoding: str
    skip: int

    @property
    def title(self) -> str:
        """The name of the table to look for words in."""
        return Path(self.member).name if self.member else self.path.name

    @property
    def told(self) -> str:
        """The table as users are told of it: with its archive, which is what they chose."""
        return f"{self.title} in {self.path.name}" if self.member else self.title


def bytes_of(table: Header) -> int:
    """Bytes of a table, unpacked."""
    if not table.member:
        return table.path.stat().st_size
    with zipfile.ZipFile(table.path) as archive:
        return archive.getinfo(table.member).file_size


def looks_like(source: Source, judge) -> bool:
    """Whether the source is a table whose header satisfies `judge`; never raises."""
    if not has_suffix(source.path, SUFFIXES):
        return False
    try:
        return bool(judge(header(source)))
    except (GroundCastError, OSError):
        return False


def header(source: Source) -> Header:
    """The header of a table.

    Raises:
        GroundCastError: it is no table, no archive, or an archive cut short or without a table.
    """
    path = existing(source.path)
    member = table_in(path, source.variable) if path.suffix.lower() == ".zip" else ""
    if not member:
        require_text(path)
    with opened(path, member) as raw:
        encoding, lines = _first_lines(raw)
    skip = next((i for i, line in enumerate(lines) if line.strip() and not line.startswith("#")), 0)
    delimiter = max(",;\t|", key=lines[skip].count)
    try:
        names = [n.strip() for n in next(csv.reader([lines[skip]], delimiter=delimiter))]
    except (csv.Error, StopIteration) as error:
        raise GroundCastError(
            f"The first line of {path.name} cannot be read as names of columns.", "Correct it.", "table"
        ) from error
    rows = lines[skip + 1 :]
    comma = delimiter != "," and any(re.search(r"\d,\d", row) for row in rows)
    return Header(path, member, names, delimiter, "," if comma else ".", encoding, skip + 1)


def columns(table: Header, numeric: set[int], text: set[int]) -> dict[int, np.ndarray]:
    """All columns of a table by position.

    Args:
        numeric: positions of columns that must be numbers; they come as float32.
        text: positions of columns to keep as written.

    Raises:
        GroundCastError: a number is none, a row is too long, or the archive is damaged.
    """
    kinds = dict.fromkeys(numeric, np.float32) | dict.fromkeys(text, str)
    with _told(table):
        frame = next(_frames(table, kinds, None), None)
    if frame is None:
        return {i: np.empty(0, np.float32) for i in range(len(table.names))}
    return {i: frame[i].to_numpy() for i in frame}


def matrix(table: Header, numeric: list[int], text: set[int]) -> tuple[np.ndarray, dict[int, np.ndarray]]:
    """Columns of numbers as one array, (T, P) float32 in the order given, and the other columns by position.

    The table is read in parts, each laid away before the next, so that the whole is in memory once.

    Raises:
        GroundCastError: as `columns`.
    """
    # pandas finds numbers by itself faster than it obeys a type for each of hundreds of columns.
    kinds = dict.fromkeys(text, str)
    others = [i for i in range(len(table.names)) if i not in set(numeric)]
    parts, rest = [], []
    with _told(table):
        for frame in _frames(table, kinds, _ROWS if bytes_of(table) > _LARGE else None):
            parts.append(_rows(frame, numeric))
            rest.append({i: frame[i].to_numpy() for i in others})
    if not parts:
        return np.empty((len(numeric), 0), np.float32), {i: np.empty(0, np.float32) for i in others}
    return _beside(parts), {i: np.concatenate([part[i] for part in rest]) for i in others}


def _rows(frame, numeric: list[int]) -> np.ndarray:
    """Columns of a frame as rows, float32; text that is no number raises ValueError."""
    values = np.empty((len(numeric), len(frame)), np.float32)
    for row, column in zip(values, numeric):
        row[:] = frame[column].to_numpy(np.float32)
    return values


def _beside(parts: list[np.ndarray]) -> np.ndarray:
    """(T, P) of parts (T, p), each let go when it is copied."""
    if len(parts) == 1:
        return parts[0]
    values, start = np.empty((len(parts[0]), sum(part.shape[1] for part in parts)), np.float32), 0
    for position, part in enumerate(parts):
        values[:, start : start + part.shape[1]] = part
        start += part.shape[1]
        parts[position] = None
    return values


def _frames(table: Header, kinds: dict, rows: int | None):
    """The table as frames of `rows` rows; one frame of all for None."""
    size = bytes_of(table)
    # pandas drops what a row has too much, and only warns of it.
    with opened(table.path, table.member) as raw, warnings.catch_warnings():
        warnings.simplefilter("error", pandas.errors.ParserWarning)
        # Columns of mixed content are no dates, and are left as they are.
        warnings.simplefilter("ignore", pandas.errors.DtypeWarning)
        # pandas looks at every row where it is to skip some: a quarter of its time.
        for _ in range(table.skip):
            raw.readline()
        try:
            read = pandas.read_csv(
                of_them(raw, size, bool(table.member)),
                header=None,
                names=range(len(table.names)),
                sep=table.delimiter,
                decimal=table.decimal,
                encoding=table.encoding,
                dtype=kinds,
                index_col=False,
                chunksize=rows,
            )
        except pandas.errors.EmptyDataError:
            return
        for frame in [read] if rows is None else read:
            # The archive or file says how far it was read.
            tell(raw.tell() / max(size, 1))
            yield frame


@contextmanager
def _told(table: Header):
    """Errors of pandas in one sentence."""
    try:
        yield
    except (ValueError, pandas.errors.ParserWarning) as error:
        if table.member and not _sound(table):
            raise damaged(table.path) from error
        reason = " ".join(str(error).split()).rstrip(".")
        raise GroundCastError(
            f"{table.told} cannot be read as a table: {reason}.",
            "Correct that entry; leave missing values empty.",
            "table",
        ) from error


def _sound(table: Header) -> bool:
    """Whether an archive's table has the content that the archive promises."""
    try:
        with opened(table.path, table.member) as raw:
            while raw.read(1 << 20):
                continue
    except GroundCastError:
        return False
    return True


def _first_lines(raw) -> tuple[str, list[str]]:
    """The encoding and the first lines of a table."""
    start = b"".join(line for _, line in zip(range(20), raw))
    try:
        return "utf-8-sig", list(io.StringIO(start.decode("utf-8-sig")))
    except UnicodeDecodeError:
        return "latin-1", list(io.StringIO(start.decode("latin-1")))
