"""Dates in names of files, bands and fields, and as people write them."""

from __future__ import annotations

import re

import numpy as np

from .errors import GroundCastError

# Time of day may follow the day, as in the names of Sentinel-1 products (20200105T053212).
_DAY = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\d{6}(?!\d)|(?!\d))"
)
# Version and time of making at the end of OPERA's names (_v1.0_20241219T231545Z): no day of the data.
_MADE = re.compile(r"_v\d+(?:\.\d+)*_\d{8}T\d{6}Z")
# A year with its day (2020005), its fraction (2020.0123) or its month, where nothing else in a name is a day.
_ORDINAL = re.compile(r"(?<![\d.])((?:19|20)\d\d)(00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])(?!\d|\.\d)")
# AppEEARS writes the time behind the day: doy2020001000000.
_CLOCK = re.compile(r"(doy\d{7})\d{6}(?!\d)")
# Two decimals are a month in a name, and a fraction as a column of its own.
_DECIMAL = re.compile(r"(?<![\d.])((?:19|20)\d\d)\.(\d{3,})(?!\d|\.\d)")
_DECIMAL_FIELD = re.compile(r"(?:19|20)\d\d\.\d{2,}")
# Behind another year it is the end of a span: prec_1991-2020-01.tif are normals of January, of no year.
_MONTH = re.compile(r"(?<!\d)(?<!(?:19|20)\d\d[-_.])((?:19|20)\d\d)[.-](0[1-9]|1[0-2])(?!\d|[.-]\d)")
_FIELD = re.compile(r"([A-Za-z][A-Za-z_ ]*?)?[_ ]?((?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d)")
# As MATLAB writes days: 05-Jan-2020 (SARproz and others that export from it, and SARscape), and 20/01/05.
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(rf"(\d\d?)-({'|'.join(_MONTHS)})-((?:19|20)\d\d)", re.IGNORECASE)
_SHORT = re.compile(r"(\d\d)([/.-])([01]\d)\2([0-3]\d)")
# Day, month and year in any order, with four digits of the year or two; a time of day may follow.
_WRITTEN = re.compile(r"(\d\d?|\d{4})([/.-])(\d\d?)\2(\d{4}|\d\d?)(?:[ T].*)?")


def counted(number: int) -> str:
    """A number of dates as people say it: "1 date", "7 dates"."""
    return f"{number} date" if number == 1 else f"{number} dates"


def find_dates(text: str) -> list[np.datetime64]:
    """The days named in `text` as YYYYMMDD, YYYY-MM-DD, YYYY_MM_DD or YYYY.MM.DD, in order.

    The time at which OPERA made a product, behind its version, is none of them.
    """
    found = (_day("-".join(match.group(1, 3, 4))) for match in _DAY.finditer(_MADE.sub("", text)))
    return [day for day in found if day is not None]


def any_dates(text: str, first_day: int = 1) -> list[np.datetime64]:
    """The days in `text` as `find_dates`, else `ordinal_dates`, `decimal_dates` or `month_dates`."""
    return find_dates(text) or ordinal_dates(text, first_day) or decimal_dates(text) or month_dates(text)


def ordinal_dates(text: str, first_day: int = 1) -> list[np.datetime64]:
    """The days named in `text` as year and day of the year, YYYYDDD; after "doy" with a time behind it, too.

    Args:
        first_day: the number of 1 January; GMTSAR counts from 0.
    """
    pattern = _ORDINAL if first_day else re.compile(_ORDINAL.pattern.replace("(00[1-9]", "(00\\d"))
    found = ((int(year), int(day) - first_day) for year, day in pattern.findall(_CLOCK.sub(r"\1", text)))
    days = [(year, np.datetime64(f"{year}-01-01", "D") + day) for year, day in found]
    return [day for year, day in days if day < np.datetime64(f"{year + 1}-01-01", "D")]


def decimal_dates(text: str) -> list[np.datetime64]:
    """The days named in `text` as decimal years of three digits or more (2020.500), to the nearest day."""
    return [of_decimal_year(float(f"{year}.{part}")) for year, part in _DECIMAL.findall(text)]


def is_decimal_year(name: str) -> bool:
    """Whether the name of a column is a decimal year: 2020.0137, and 2020.50."""
    return _DECIMAL_FIELD.fullmatch(name.strip()) is not None


def month_dates(text: str) -> list[np.datetime64]:
    """The first days of the months named in `text` as YYYY.MM or YYYY-MM."""
    return [np.datetime64(f"{year}-{month}-01", "D") for year, month in _MONTH.findall(text)]


def of_decimal_year(year: float) -> np.datetime64:
    """The day nearest to a decimal year."""
    start, end = (np.datetime64(f"{int(year) + i:04d}-01-01", "D") for i in (0, 1))
    return start + round((year - int(year)) * int((end - start).astype(int)))


def named_dates(text: str) -> list[np.datetime64]:
    """The days in `text` whose month is an English word: 05-Jan-2020."""
    found = (
        _day(f"{year}-{_MONTHS.index(month.lower()) + 1:02d}-{int(day):02d}")
        for day, month, year in _NAMED.findall(text)
    )
    return [day for day in found if day is not None]


def field_date(name: str, prefix: str = "") -> np.datetime64 | None:
    """The day a field or column stands for, or None.

    Args:
        name: "20200105", "D20200105", "2020-01-05", "2020.01.05", "2020.0123", "05-Jan-2020" …
        prefix: where given, only fields whose letters before the day are these.
    """
    if not prefix and is_decimal_year(name):
        return of_decimal_year(float(name))
    if not prefix and _NAMED.fullmatch(name.strip()):
        return next(iter(named_dates(name)), None)
    match = _FIELD.fullmatch(name.strip())
    if not match or (prefix and (match.group(1) or "") != prefix.rstrip("_ ")):
        return None
    days = find_dates(match.group(2))
    return days[0] if days else None


def short_dates(names: list[str]) -> dict[int, np.datetime64]:
    """The days of names like 20/01/05 (year, month, day) by position.

    None where they do not rise so, or where they rise within a shorter time as day, month, year or as
    month, day, year: 05/01/20, 17/01/20 and 29/01/20 are no days of 2005, 2017 and 2029.
    """
    matches = {i: match for i, name in enumerate(names) if (match := _SHORT.fullmatch(name.strip()))}
    parts = [match.group(1, 3, 4) for match in matches.values()]
    days = _rising(parts)
    others = [_rising([(c, b, a) for a, b, c in parts]), _rising([(c, a, b) for a, b, c in parts])]
    if not days or any(other and other[-1] - other[0] < days[-1] - days[0] for other in others):
        return {}
    return dict(zip(matches, days))


def _rising(parts: list[tuple[str, str, str]]) -> list[np.datetime64]:
    """The days of (year, month, day) in two digits each; none where they do not rise, or are but one."""
    days = [_day(f"{_whole(year)}-{month}-{day}") for year, month, day in parts]
    if None in days or len(days) < 2 or any(later <= day for day, later in zip(days, days[1:])):
        return []
    return days


def is_written(text: str) -> bool:
    """Whether a text is like 20/01/05, 05/01/2020 or 5.1.2020; four digits in front are the year."""
    match = _WRITTEN.fullmatch(text.strip())
    return match is not None and len(match.group(1)) < 4


def written_date(text: str, order: str) -> np.datetime64 | None:
    """The day of a text like 20/01/05, 05/01/2020 or 2020/1/5, None where it is none.

    Args:
        order: "ymd", "dmy" or "mdy"; four digits in front are the year whatever it says.
    """
    match = _WRITTEN.fullmatch(text.strip())
    if match is None:
        return None
    parts = match.group(1, 3, 4)
    order = "ymd" if len(parts[0]) == 4 else order
    year, month, day = (parts[order.index(letter)] for letter in "ymd")
    if len(year) not in (2, 4) or len(day) > 2:
        return None
    return _day(f"{_whole(year)}-{int(month):02d}-{int(day):02d}")


def _whole(year: str) -> str:
    """A year in four digits: those from 70 on are of the last century."""
    return year if len(year) == 4 else f"{'20' if int(year) < 70 else '19'}{year}"


def parse_date(text: str) -> np.datetime64:
    """The day that a person wrote.

    Raises:
        GroundCastError: it is no day (`date`).
    """
    days = find_dates(text.strip())
    if len(days) != 1:
        raise GroundCastError(f"{text!r} is not a date.", "Write it like 2020-01-05.", "date")
    return days[0]


def iso(dates) -> list[str]:
    """Dates as "2020-01-05"."""
    return [str(day) for day in np.asarray(dates, "datetime64[D]")]


def field_name(day: np.datetime64) -> str:
    """The field of a day in vector files: D20200105."""
    return f"D{str(day).replace('-', '')}"


def usual_interval(dates: np.ndarray) -> int:
    """The most frequent number of days between successive dates; 0 for fewer than two dates."""
    if len(dates) < 2:
        return 0
    intervals, counts = np.unique(np.diff(dates).astype(int), return_counts=True)
    return int(intervals[np.argmax(counts)])


def _day(text: str) -> np.datetime64 | None:
    """The calendar day, None where the month has no such day."""
    try:
        return np.datetime64(text, "D")
    except ValueError:
        return None
