"""Dates of netCDF files: CF times in any calendar, several a day brought to one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from . import netcdf_file as files

cftime = Library("cftime")

_DAYS_OF_360 = "360_day"
_SECOND = 3600.0


@dataclass(frozen=True, eq=False)
class Times:
    """A time coordinate.

    Attributes:
        days: (T,) datetime64[D].
        hours: (T,) since 1970-01-01, of these days.
        notes: what was done to an unusual calendar.
    """

    days: np.ndarray
    hours: np.ndarray
    notes: tuple[str, ...] = ()

    def at(self, index) -> Times:
        """Some of them."""
        return Times(self.days[index], self.hours[index])


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


def times_of(time, path: Path) -> Times:
    """The times of a coordinate.

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
    days = np.array(days, "datetime64[D]")
    clock = [moment.hour + (60 * moment.minute + moment.second) / _SECOND for moment in moments]
    return Times(days, 24.0 * days.astype(np.int64) + np.array(clock), () if usual else (note,))


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


def by_day(values: np.ndarray, days: np.ndarray, sums: bool) -> tuple[np.ndarray, np.ndarray]:
    """One layer a day, of layers in order of time: the mean of several, or the sum of amounts."""
    unique, starts = np.unique(days, return_index=True)
    if len(unique) == len(days):
        return values, days
    known = np.isfinite(values)
    total = np.add.reduceat(np.where(known, values, 0), starts, axis=0, dtype=np.float64)
    number = np.add.reduceat(known, starts, axis=0, dtype=np.int64)
    with np.errstate(invalid="ignore", divide="ignore"):
        merged = np.where(number > 0, total if sums else total / number, np.nan)
    return merged.astype(np.float32), unique
