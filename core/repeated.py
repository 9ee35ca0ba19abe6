"""Monthly climatologies: a factor that is the same every year lasts as long as it is asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .panel import Factor
from .stack import Stack

LABEL = "This is a monthly climatology"
"""How the note of a stack begins that says so."""
YEAR = "year"
"""What `Factor.repeats` says of one."""
# Two whole years behind every date tell a usual year; the last month is complete at its end.
_BEFORE, _AFTER = 2, 1


def season_only(stack: Stack) -> list[str]:
    """The note of a stack that is a monthly climatology; empty for others."""
    return [note for note in stack.notes if note.startswith(LABEL)]


def years_around(dates: np.ndarray, lag_days: int = 0) -> tuple[int, int]:
    """First and last year that the months are repeated over, for a factor that is looked at on `dates` (N,).

    Args:
        lag_days: so many days earlier at most.
    """
    first, last = (int(str(day)[:4]) for day in (dates[0] - lag_days, dates[-1]))
    return first - _BEFORE, last + _AFTER


def lasting(factor: Factor, dates: np.ndarray) -> Factor:
    """The factor as it is, where it repeats its year with months added before and after, for `dates` (N,)."""
    if factor.repeats != YEAR:
        return factor
    first, last = years_around(dates, factor.lag_days)
    own = factor.dates.astype("datetime64[M]")
    before = np.arange(np.datetime64(f"{first:04d}-01"), own[0])
    after = np.arange(own[-1] + 1, np.datetime64(f"{last + 1:04d}-01"))
    months = np.concatenate([before, own, after])
    again = [factor.samples[(added - own[0]).astype(int) % 12] for added in (before, after)]
    samples = np.concatenate([again[0], factor.samples, again[1]])
    return replace(factor, samples=samples, dates=months.astype("datetime64[D]"))
