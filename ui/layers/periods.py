"""Spans of the calendar for maps of dates: months to years, few enough to be told apart."""

from __future__ import annotations

from datetime import date, timedelta

MOST = 8
EPOCH = date(1970, 1, 1)


def periods(first: date, last: date, most: int = MOST) -> list[tuple[int, str]]:
    """(last day since 1970-01-01, label) of at most `most` spans that cover `first` to `last`.

    Months where they are few enough, then quarters (Q), half-years (H), years, and several years together.
    """
    for months in (1, 3, 6, 12):
        if _count(first, last, months) <= most:
            return _spans(first, last, months)
    years = -(-(last.year - first.year + 1) // most)
    return _spans(first, last, 12 * years)


def _count(first: date, last: date, months: int) -> int:
    return _index(last, months) - _index(first, months) + 1


def _index(day: date, months: int) -> int:
    return (12 * day.year + day.month - 1) // months


def _spans(first: date, last: date, months: int) -> list[tuple[int, str]]:
    # Spans of several years begin with the first date's year, so that none is wasted.
    start = 12 * first.year if months > 12 else _index(first, months) * months
    end = 12 * last.year + last.month - 1
    return [(_last_day(at + months), _label(at, months)) for at in range(start, end + 1, months)]


def _last_day(month: int) -> int:
    """The day before month number `month` (from year 0) begins, in days since 1970-01-01."""
    return (date(month // 12, month % 12 + 1, 1) - timedelta(days=1) - EPOCH).days


def _label(month: int, months: int) -> str:
    year = month // 12
    if months == 1:
        return f"{year}-{month % 12 + 1:02d}"
    if months in (3, 6):
        return f"{year} {'Q' if months == 3 else 'H'}{month % 12 // months + 1}"
    return str(year) if months == 12 else f"{year}–{year + months // 12 - 1}"
