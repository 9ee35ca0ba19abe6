"""Any table with one row per point and one column per date (20200105, D20200105, 2020-01-05).

StaMPS' ps_export_gis.m (github.com/dbekaert/StaMPS): CODE, LON, LAT, HEIGHT, COHERENCE, VLOS, DYYYYMMDD, mm.
SARproz' "Sparse Data Export" (sarproz.com/manual/dbf_sito.html; glossary of its columns in the forum of
sarproz.com, "def-trend file"): ID, LAT, LON, HEIGHT, VEL, COHER and more, then mm at dates as MATLAB's
datestr writes them, 05-Jan-2020 or 20/01/05; X and Y of an unnamed zone may stand beside LAT and LON.
"""

from __future__ import annotations

import numpy as np

from ..source import Source
from ..stack import Stack
from . import text
from .files import has_suffix
from .named_columns import about_dates, date_columns
from .points import Columns, point_stack

_TEXT = ("pid", "id", "code", "point_id", "name")


class PointCsv:
    """Point series in a CSV."""

    name = "csv"
    label = "Points in a CSV"

    def accepts(self, source: Source) -> bool:
        """Every table: the last of the readers of text, so that it says what is wrong with others."""
        return has_suffix(source.path, text.SUFFIXES)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`."""
        header = text.header(source)
        prefix = "" if header.member else source.variable
        return point_stack(
            table_columns(header, prefix, source.date_order), source, kind_in_name(header.title)
        )


def table_columns(header: text.Header, prefix: str, order: str = "") -> Columns:
    """The columns of a table, dates apart from the others.

    Args:
        prefix: letters before the dates of the columns to take; "" takes all date columns.
        order: of year, month and day where columns are like 05/01/2020, see `Source.date_order`.
    """
    dates = date_columns(header.names, prefix, header.told, order)
    names = {i for i, name in enumerate(header.names) if name.lower() in _TEXT}
    values, found = text.matrix(header, list(dates), names)
    for row in values:
        row[~np.isfinite(row)] = np.nan
    others = {name: found[i] for i, name in enumerate(header.names) if i not in dates}
    days = np.array(list(dates.values()), "datetime64[D]")
    return Columns(
        header.title, days, values, others, notes=() if order else about_dates(header.names, dates)
    )


def kind_in_name(name: str) -> str:
    """ "up" or "east" where a name says so, else "los"."""
    words = "".join(c if c.isalpha() else " " for c in name.lower()).split()
    if {"up", "vertical", "vert"} & set(words):
        return "up"
    return "east" if {"east", "ew"} & set(words) else "los"
