"""Long tables: one row for each point and date (id, date, value, and coordinates).

Where a table has no names of points, as PyGMTSAR's `export_csv` (date, lon, lat and the quantity;
github.com/AlexeyPechnikov/pygmtsar, pygmtsar/Stack_export.py), their coordinates name them.
"""

from __future__ import annotations

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from ..source import Source
from ..stack import Stack
from . import text
from .named_columns import coordinate_columns
from .point_csv import kind_in_name
from .points import Columns, point_stack
from .stations import date_column, days_of
from .units_in_columns import unit_of_column

pandas = Library("pandas")

_IDENTIFIERS = ("pid", "id", "code", "point_id", "point", "name", "station")
_VALUES = ("value", "displacement", "deformation", "disp", "los", "d", "up", "east", "vertical")


class LongTable:
    """Series written row by row."""

    name = "long"
    label = "Long table (id, date, value)"

    def accepts(self, source: Source) -> bool:
        """Columns of dates and of values, with one of names or two of coordinates."""
        return text.looks_like(source, lambda header: _roles(header.names, source) is not None)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the column of values."""
        header = text.header(source)
        roles = _roles(header.names, source)
        if roles is None:
            raise GroundCastError(
                f"{header.told} has no columns id, date and value.", "Name its columns so.", "table"
            )
        identifier, date, value = roles
        named = {identifier} if isinstance(identifier, int) else set()
        found = text.columns(header, {value}, {date} | named)
        if not len(found[date]):
            raise GroundCastError(f"{header.told} has columns but no rows.", "Choose another.", "no-rows")
        days = days_of(found[date], header.told, source.date_order)
        codes, names = _points(found, identifier, header.told)
        dates, rows = np.unique(days, return_inverse=True)
        _require_once(rows, codes, len(names), dates, names, header.told)
        values = np.full((len(dates), len(names)), np.nan, np.float32)
        values[rows, codes] = found[value]
        values[~np.isfinite(values)] = np.nan
        firsts = np.unique(codes, return_index=True)[1]
        others = {header.names[i]: column[firsts] for i, column in found.items() if i not in (date, value)}
        table = Columns(header.title, dates, values, others)
        column = header.names[value]
        return point_stack(table, source, kind_in_name(f"{header.title} {column}"), unit_of_column(column))


def _points(found: dict[int, np.ndarray], identifier: int | tuple[int, int], title: str):
    """The point of each row as a number, and their names.

    Raises:
        GroundCastError: rows that name no point (`no-point`).
    """
    columns = [identifier] if isinstance(identifier, int) else list(identifier)
    missing = np.any([pandas.isna(found[position]) for position in columns], axis=0)
    if missing.any():
        raise GroundCastError(
            f"{title} has {missing.sum()} rows without a point.", "Give each row its point.", "no-point"
        )
    if isinstance(identifier, int):
        return pandas.factorize(found[identifier])
    return pandas.factorize(pandas.MultiIndex.from_arrays([found[position] for position in columns]))


def _roles(names: list[str], source: Source) -> tuple[int | tuple[int, int], int, int] | None:
    """Positions of the columns of names (else of the two coordinates), dates and values; None without one."""
    lowered = [name.lower() for name in names]
    date = date_column(names)
    identifier = next((lowered.index(n) for n in _IDENTIFIERS if n in lowered), None)
    if identifier is None and (pair := coordinate_columns(lowered)):
        identifier = tuple(lowered.index(name) for name in pair)
    if source.variable in names:
        value = names.index(source.variable)
    else:
        bare = [name.rsplit("_", 1)[0] if unit_of_column(name) else name for name in lowered]
        value = next((bare.index(n) for n in _VALUES if n in bare), None)
    if None in (date, identifier, value) or len({date, identifier, value}) < 3:
        return None
    return identifier, date, value


def _require_once(rows, codes, count: int, dates, names, title: str) -> None:
    """Refuses a point that has two rows on one date."""
    keys = rows.astype(np.int64) * count + codes
    order = np.sort(keys)
    if (repeated := order[1:][np.diff(order) == 0]).size:
        day, name = dates[repeated[0] // count], names[repeated[0] % count]
        raise GroundCastError(
            f"{title} has two rows of {name} on {day}.", "Keep one row a point and date.", "duplicate-date"
        )
