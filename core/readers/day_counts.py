"""Names that count the days of a year (2020004): whether 1 January is day 000 or 001."""

from __future__ import annotations

from collections.abc import Iterable

from ..dates import find_dates, ordinal_dates
from ..source import Source


def first_day(source: Source, usual: int = 1) -> int:
    """The number of 1 January: as chosen, else `usual`."""
    return int(source.first_day) if source.first_day else usual


def about_day_counts(texts: Iterable[str], source: Source) -> tuple[str, ...]:
    """The sentence on names whose days of a year are counted from 001, where nobody chose so."""
    counted = (text for text in texts if not find_dates(text) and ordinal_dates(text))
    name = "" if source.first_day else next(counted, "")
    return (f"Names like {name} count the days of a year from 001. Confirm the dates.",) if name else ()
