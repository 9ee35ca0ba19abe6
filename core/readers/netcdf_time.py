"""Dates of netCDF files: CF times in any calendar, several a day brought to one."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from . import netcdf_file as files

cftime = Library("cftime")

_DAYS_OF_360 = "360_day"


def time_name(dataset, variable, path: Path) -> str:
    """The dimension of a variable that is its time.

    Raises:
        GroundCastError: it has none, or two (`no-dates`).
    """
    found = [name for name in variable.dimensions if files.is_time(dataset, name)]
    if len(found) != 1:
        raise GroundCastError(
            f"The variable {variable.name} of {path.name} has {len(found)} time axes.",
            "Choose a variable with one.",
            "no-dates",
        )
    return found[0]


def days_of(time, path: Path) -> tuple[np.ndarray, list[str]]:
    """(T,) datetime64[D] of a time coordinate, and what was done to an unusual calendar.

    Dates of the calendars noleap and all_leap keep year, month and day; those of 360_day keep their
    share of the year.

    Raises:
        GroundCastError: times are missing, or their unit or calendar is unknown (`no-dates`).
    """
    unit, calendar = files.word(time, "units"), files.word(time, "calendar") or "standard"
    numbers = np.ma.asarray(time[...])
    if np.ma.count_masked(numbers) or not numbers.size or not np.isfinite(numbers.astype(float)).all():
        raise GroundCastError(
            f"The time axis of {path.name} is empty or has missing entries.",
            "Make the file again.",
            "no-dates",
        )
    try:
        moments = cftime.num2date(np.asarray(numbers), unit, calendar)
    except (ValueError, OverflowError, TypeError) as error:
        raise GroundCastError(
            f"The times of {path.name} are {unit!r} in the calendar {calendar!r}, which gives no dates.",
            "Correct the units of its time axis.",
            "no-dates",
        ) from error
    days = [_day(moment, calendar) for moment in moments]
    if any(day is None for day in days):
        raise GroundCastError(
            f"{path.name} has dates such as 30 February: its calendar is {calendar}.",
            "Bring it to the standard calendar.",
            "no-dates",
        )
    usual = calendar in ("standard", "gregorian", "proleptic_gregorian", "julian")
    note = f"Dates of {path.name} are in the calendar {calendar}; they keep their place in the year."
    return np.array(days, "datetime64[D]"), [] if usual else [note]


def hours_of(time) -> np.ndarray:
    """(T,) hours of a time coordinate since a midnight; its dates must be known to be sound (`days_of`)."""
    unit, calendar = files.word(time, "units"), files.word(time, "calendar") or "standard"
    moments = cftime.num2date(np.ma.getdata(time[...]), unit, calendar)
    return np.asarray(cftime.date2num(moments, "hours since 1970-01-01", calendar), np.float64)


def _day(moment, calendar: str) -> np.datetime64 | None:
    """The day of a moment, None where the standard calendar has none such."""
    if calendar == _DAYS_OF_360:
        start, end = (np.datetime64(f"{moment.year + i:04d}-01-01", "D") for i in (0, 1))
        share = ((moment.month - 1) * 30 + moment.day - 1) / 360
        return start + round(share * int((end - start).astype(int)))
    try:
        return np.datetime64(f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}", "D")
    except ValueError:
        return None


def by_day(values: np.ndarray, days: np.ndarray, sums: bool) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """One layer a day, in order of time: the mean of several, or their sum where they are amounts."""
    order = np.argsort(days, kind="stable")
    if (order != np.arange(len(days))).any():
        values, days = values[order], days[order]
    unique, starts, counts = np.unique(days, return_index=True, return_counts=True)
    if len(unique) == len(days):
        return values, days, []
    known = np.isfinite(values)
    total = np.add.reduceat(np.where(known, values, 0), starts, axis=0, dtype=np.float64)
    number = np.add.reduceat(known, starts, axis=0, dtype=np.int64)
    with np.errstate(invalid="ignore", divide="ignore"):
        merged = np.where(number > 0, total if sums else total / number, np.nan)
    how = "summed" if sums else "averaged"
    note = f"Up to {counts.max()} values a day were {how}: {len(days):,} times became {len(unique):,} dates."
    return merged.astype(np.float32), unique, [note]
