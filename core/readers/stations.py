"""Station tables: one row per day or month, one column per station; for factors such as rain.

No archive's own layout: comma-separated text (RFC 4180) whose dates are written as ISO 8601 says, with the
names that services give their quantities: AEMET's monthly values (p_mes, tm_mes; opendata.aemet.es), ECA&D's
letters (rr; ecad.eu), ERA5's short names (tp, t2m). Places follow in a second table, as services list their
stations apart.

Given as a deformation (GNSS heights, levelling), values are brought to millimetres as all others are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..dates import field_date, is_written
from ..errors import GroundCastError
from ..grid import Points
from ..library import Library
from ..projection import is_geographic
from ..source import Source
from ..stack import Stack
from . import text
from .deformation import DEFORMATION, assumed, in_millimetres, sign_of
from .degrees import require_degrees
from .units_in_columns import unit_of_column
from .written_days import written_days

pandas = Library("pandas")

_DATE = ("date", "day", "month", "time", "datetime", "fecha", "datum", "timestamp")
_STATISTIC = re.compile(r"(^|_)(n|sd|std|stdev|count|valid|flag|quality|epochs)(_|$)")
# How tables name a quantity, the most telling first.
_WORDS = {
    "temperature": ("tm_mes", "t2m", "tmean", "tavg", "temperature", "temp", "lst", "tm"),
    "rain": ("p_mes", "precipitation", "prec", "rain", "rainfall", "tp", "rr", "pre", "p"),
    "ndvi": ("ndvi", "ndvi_median", "ndvi_mean"),
    "head": ("head", "heads", "head_masl", "piezo", "level"),
}


class Stations:
    """Factors measured at stations."""

    name = "stations"
    label = "Station table"

    def accepts(self, source: Source) -> bool:
        """A column of dates, and no column that is a date."""
        return text.looks_like(source, _is_station_table)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`.

        `source.variable` keeps the columns whose name holds it. Stations get coordinates from
        NAME_stations.csv or stations.csv beside the table (columns station, and longitude and
        latitude or x and y in `source.crs`); without it their places are unknown (NaN).
        """
        header = text.header(source)
        dates, names, values = _values(header, source.date_order)
        keep, notes = _choose(names, source, header.title)
        values = values[:, keep]
        if not np.isfinite(values).any():
            raise GroundCastError(
                f"{header.told} holds no values in the columns {', '.join(names[i] for i in keep[:4])}.",
                "Choose other columns or another file.",
                "all-missing",
            )
        places, more = _places(header.path, [names[i] for i in keep], source.crs)
        kind = source.kind or quantity(header.title)
        notes = (*notes, *more)
        stack = Stack(values, dates, places, kind, source.unit, sign_of(kind), notes=notes)
        return _measured(stack, source, [header.title, *(names[i] for i in keep)])


def _measured(stack: Stack, source: Source, names: list[str]) -> Stack:
    """Deformation in mm, a factor in its own unit; numbers for "no data" become NaN, and are told.

    Args:
        names: of the file and of the columns, which may end in a unit.

    Raises:
        GroundCastError: the unit of a deformation is no length, or differs from column to column.
    """
    if stack.kind not in DEFORMATION:
        return in_millimetres(stack, source, {}, names)
    units = {f"the column {name}": unit for name in names[1:] if (unit := unit_of_column(name))}
    stack = replace(stack, notes=(*stack.notes, *assumed(stack.kind, source)))
    return in_millimetres(stack, source, units, names[:1])


def quantity(name: str) -> str:
    """The factor that a name speaks of, else the name without its ending."""
    words = re.split(r"[^a-z0-9]+", name.lower())
    for factor, synonyms in _WORDS.items():
        if any(word in words for word in synonyms):
            return factor
    return Path(name).stem


def _is_station_table(header: text.Header) -> bool:
    """Whether a header has a column of dates and none that is a date itself."""
    return date_column(header.names) is not None and not any(field_date(n) for n in header.names)


def date_column(names: list[str]) -> int | None:
    """Position of the column that holds the dates."""
    lowered = [name.lower() for name in names]
    return next((lowered.index(word) for word in _DATE if word in lowered), None)


def _values(header: text.Header, order: str) -> tuple[np.ndarray, list[str], np.ndarray]:
    """Dates (M,) in order, names of the numeric columns, and their values (M, S) float32."""
    position = date_column(header.names)
    found = text.columns(header, set(), {position})
    if not len(found[position]):
        raise GroundCastError(f"{header.told} has columns but no rows.", "Choose another file.", "no-rows")
    dates = _dates(found[position], header.told, order)
    numeric = [i for i, c in found.items() if i != position and c.dtype.kind in "fiub"]
    if not numeric:
        raise GroundCastError(f"{header.told} has no column of numbers.", "Choose another.", "no-values")
    order = np.argsort(dates, kind="stable")
    values = np.stack([found[i] for i in numeric], axis=1).astype(np.float32)
    return dates[order], [header.names[i] for i in numeric], values[order]


def _dates(column: np.ndarray, title: str, order: str) -> np.ndarray:
    """The column of dates as days; each may occur once."""
    days = days_of(column, title, order)
    unique, counts = np.unique(days, return_counts=True)
    if (counts > 1).any():
        day = unique[counts > 1][0]
        raise GroundCastError(
            f"{title} has the date {day} in {counts.max()} rows.", "Keep one row a date.", "duplicate-date"
        )
    return days


def days_of(column: np.ndarray, title: str, order: str = "") -> np.ndarray:
    """A column of dates as datetime64[D].

    Args:
        order: of year, month and day where entries are like 05/01/2020; "" reads none of these.

    Raises:
        GroundCastError: an entry is empty or no date (`no-dates`), or more than one (`ambiguous-dates`).
    """
    written = column.astype(str)
    if blank := int(np.isin(written, ("", "nan", "NaT", "None")).sum()):
        raise GroundCastError(
            f"{title} has {blank} rows without a date.", "Give each row its date.", "no-dates"
        )
    if is_written(written[0]):
        return written_days(written, title, order)
    try:
        parsed = pandas.to_datetime(pandas.Series(written), format="ISO8601")
    except (ValueError, OverflowError) as error:
        first = next((w for w in written if not _is_day(w)), written[0])
        raise GroundCastError(
            f"{title} has an entry that is no date ({first}).", "Write dates like 2020-01-05.", "no-dates"
        ) from error
    return parsed.dt.tz_localize(None).to_numpy().astype("datetime64[D]")


def _is_day(text: str) -> bool:
    """Whether pandas reads a text as a day."""
    return not pandas.isna(pandas.to_datetime(text, format="ISO8601", errors="coerce"))


def _choose(names: list[str], source: Source, title: str) -> tuple[list[int], list[str]]:
    """Columns to take as places, and the sentence that says which.

    Raises:
        GroundCastError: the table holds several quantities and the factor names none (`several-variables`).
    """
    if source.variable:
        keep = [i for i, name in enumerate(names) if source.variable in name]
        if not keep:
            raise GroundCastError(
                f"{title} has no column {source.variable!r}.",
                f"Columns are {', '.join(names[:8])}.",
                "variable",
            )
        return keep, []
    usable = [i for i, name in enumerate(names) if not _STATISTIC.search(name.lower())]
    usable = _of_quantity(usable, names, source.kind or title) or _of_one_quantity(usable, names, title)
    if len(usable) == len(names):
        return usable, []
    taken = ", ".join(names[i] for i in usable[:6])
    return usable, [f"Of the {len(names)} columns of {title}, {taken} are used."]


def _of_quantity(usable: list[int], names: list[str], name: str) -> list[int]:
    """The columns that speak of the quantity called `name`; none where no column does."""
    for word in _WORDS.get(quantity(name), (name,)):
        keep = [i for i in usable if re.search(rf"(^|_){re.escape(word)}(_|$)", names[i].lower())]
        if keep:
            return keep
    return []


def _of_one_quantity(usable: list[int], names: list[str], title: str) -> list[int]:
    """All columns, refused when each station has the same several quantities."""
    parts = [_split(names[i]) for i in usable]
    stations, quantities = {station for station, _ in parts}, {rest for _, rest in parts}
    if len(quantities) == 1 or len(stations) * len(quantities) != len(usable) or len(stations) == len(usable):
        return usable
    raise GroundCastError(
        f"{title} holds several quantities ({', '.join(sorted(quantities))}).",
        "Name the one to take as the variable.",
        "several-variables",
    )


def _split(name: str) -> tuple[str, str]:
    """Station and quantity of a column such as 4642E_tm_mes; the quantity is "" for a bare station."""
    station, _, rest = name.partition("_")
    return station, rest


def _places(path: Path, names: list[str], crs: str) -> tuple[Points, list[str]]:
    """The stations, placed and with notes, where a companion table tells.

    Raises:
        GroundCastError: the companion is no such table (`table`).
    """
    beside = (path.with_name(f"{path.stem}_stations.csv"), path.with_name("stations.csv"))
    companion = next((c for c in beside if c.is_file()), None)
    if companion is None:
        return _nowhere(names), []
    try:
        return _placed(companion, names, crs)
    except (ValueError, TypeError, KeyError, IndexError, pandas.errors.ParserWarning) as error:
        reason = " ".join(str(error).split()).rstrip(".")
        raise GroundCastError(
            f"{companion.name} cannot be read as a table of stations: {reason}.",
            "Correct it (station, longitude, latitude), or take it away.",
            "table",
        ) from error


def _placed(companion: Path, names: list[str], crs: str) -> tuple[Points, list[str]]:
    table = pandas.read_csv(companion)
    table.columns = [c.lower() for c in table.columns]
    key = next((c for c in ("station", "name", "id", "code") if c in table), table.columns[0])
    rows = table.assign(**{key: table[key].astype(str)}).drop_duplicates(key).set_index(key)
    x, y = ("longitude", "latitude") if "longitude" in table else ("x", "y")
    if x not in rows or y not in rows:
        return _nowhere(names), [f"{companion.name} holds no coordinates."]
    stations = [name if name in rows.index else _split(name)[0] for name in names]
    found = rows.reindex(stations)
    system = "EPSG:4326" if x == "longitude" else crs
    points = Points(system, found[x].to_numpy(float), found[y].to_numpy(float), np.array(names))
    if is_geographic(system):
        require_degrees(points.x, points.y, companion.name)
    missing = "No coordinate reference system was found. Choose the one of the stations."
    return points, [f"Stations are placed from {companion.name}.", *([] if system else [missing])]


def _nowhere(names: list[str]) -> Points:
    unknown = np.full(len(names), np.nan)
    return Points("", unknown, unknown.copy(), np.array(names))
