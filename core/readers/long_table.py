"""Long tables: one row for each point and date (id, date, value, and coordinates)."""

from __future__ import annotations

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from ..source import Source
from ..stack import Stack
from . import text
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
        """A column of names, one of dates and one of values, and no column that is a date."""
        return text.looks_like(source, lambda header: _roles(header.names, source) is not None)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the column of values."""
        header = text.header(source)
        roles = _roles(header.names, source)
        if roles is None:
            raise GroundCastError(
                f"{header.title} has no columns id, date and value.", "Name its columns so.", "table"
            )
        identifier, date, value = roles
        found = text.columns(header, {value}, {identifier, date})
        if not len(found[date]):
            raise GroundCastError(f"{header.title} has columns but no rows.", "Choose another.", "no-rows")
        days = days_of(found[date], header.title)
        codes, names = pandas.factorize(found[identifier])
        dates, rows = np.unique(days, return_inverse=True)
        _require_once(rows, codes, len(names), dates, names, header.title)
        values = np.full((len(dates), len(names)), np.nan, np.float32)
        values[rows, codes] = found[value]
        values[~np.isfinite(values)] = np.nan
        firsts = np.unique(codes, return_index=True)[1]
        others = {header.names[i]: column[firsts] for i, column in found.items() if i not in (date, value)}
        table = Columns(header.title, dates, values, others)
        column = header.names[value]
        return point_stack(table, source, kind_in_name(f"{header.title} {column}"), unit_of_column(column))


def _roles(names: list[str], source: Source) -> tuple[int, int, int] | None:
    """Positions of the columns of names, dates and values; None where one is missing."""
    lowered = [name.lower() for name in names]
    date = date_column(names)
    identifier = next((lowered.index(n) for n in _IDENTIFIERS if n in lowered), None)
    if source.variable in names:
        value = names.index(source.variable)
    else:
        bare = [name.rsplit("_", 1)[0] if unit_of_column(name) else name for name in lowered]
        value = next((bare.index(n) for n in _VALUES if n in bare), None)
    if date is None or identifier is None or value is None or len({date, identifier, value}) < 3:
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
