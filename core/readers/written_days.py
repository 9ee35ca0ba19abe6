"""Days that people write with the day, the month or the year first: 05/01/2020, 20/01/05, 5.1.2020."""

from __future__ import annotations

import numpy as np

from ..dates import is_written, written_date
from ..errors import GroundCastError

_ORDERS = {"ymd": "year, month, day", "dmy": "day, month, year", "mdy": "month, day, year"}


def written_columns(names: list[str], title: str, order: str) -> dict[int, np.datetime64]:
    """The columns named by such days, by position.

    Raises:
        GroundCastError: one of them is none in this order (`no-dates`).
    """
    named = {
        i: name for i, name in enumerate(names) if is_written(name) or written_date(name, order) is not None
    }
    return dict(zip(named, _days(list(named.values()), title, order)))


def written_days(entries: np.ndarray, title: str, order: str) -> np.ndarray:
    """A column of such entries as datetime64[D], (M,).

    Raises:
        GroundCastError: the order is not said (`ambiguous-dates`), or an entry is no date (`no-dates`).
    """
    if not order:
        raise ambiguous(title, str(entries[0]))
    texts, place = np.unique(entries, return_inverse=True)
    return np.array(_days(list(map(str, texts)), title, order), "datetime64[D]")[place]


def ambiguous(title: str, text: str) -> GroundCastError:
    """The error for dates whose order nothing tells."""
    return GroundCastError(
        f"The dates of {title} can be read in more than one way ({text}).",
        "Choose the order of day, month and year; as an option date_order=dmy, mdy or ymd.",
        "ambiguous-dates",
    )


def _days(texts: list[str], title: str, order: str) -> list[np.datetime64]:
    days = [written_date(text, order) for text in texts]
    if None in days:
        raise GroundCastError(
            f"{title} has {texts[days.index(None)]}, which is no date as {_ORDERS[order]}.",
            "Choose another order of dates, or correct it.",
            "no-dates",
        )
    return days
