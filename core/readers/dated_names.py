"""How names of files and bands were read as days, where they can be read in more than one way."""

from __future__ import annotations

from collections.abc import Iterable

from ..dates import decimal_dates, find_dates, iso, month_dates, ordinal_dates
from ..source import Source


def first_day(source: Source, usual: int = 1) -> int:
    """The number of 1 January: as chosen, else `usual`."""
    return int(source.first_day) if source.first_day else usual


def about_names(texts: Iterable[str], source: Source) -> tuple[str, ...]:
    """The sentence on names that hold a year with its day, its fraction or its month and no plain date.

    Days of a year that are counted as somebody chose are not spoken of.
    """
    for text in texts:
        if find_dates(text):
            continue
        if ordinal_dates(text, first_day(source)):
            counted = f"Names like {text} count the days of a year from 001. Confirm the dates."
            return () if source.first_day else (counted,)
        if found := decimal_dates(text):
            return (f"Names like {text} are read as decimal years, here {iso(found)[0]}. Confirm the dates.",)
        if month_dates(text):
            return (f"Names like {text} name a month: its first day is taken. Confirm the dates.",)
    return ()
