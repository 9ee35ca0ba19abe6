"""Amounts that count up from midnight to midnight, as hourly ERA5-Land does, taken apart into their hours.

The value at 01:00 is that of one hour, the value at 00:00 of the next day is that of all 24. Source: ECMWF,
"Conversion table for accumulated variables" (confluence.ecmwf.int/pages/viewpage.action?pageId=197702790).
"""

from __future__ import annotations

import numpy as np

# Days with amounts that are looked at, and the least of them: they lie at the start, so that what comes later
# never decides how earlier values are read.
_MOST_DAYS, _LEAST_DAYS, _TIMES_A_DAY = 10, 3, 4
# Packed values fall by a step of their packing.
_PACKING = 1e-4


def in_hours(values: np.ndarray, hours: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Amounts since the time before, and the sentence on it; values that do not count up as they are.

    Args:
        values: (T, …) amounts, in order of time.
        hours: (T,) since any midnight.
    """
    day = np.ceil(np.round(hours / 24, 6)).astype(np.int64)
    follows = day[1:] == day[:-1]
    if not _counts_up(values, day, follows):
        return values, []
    apart = values.copy()
    apart[1:][follows] = np.diff(values, axis=0)[follows]
    # What was counted before the first time is not known.
    if hours[0] % 24 == 0:
        apart[0] = np.nan
    return np.maximum(apart, 0), ["Amounts count up within each day: they were taken apart into their hours."]


def _counts_up(values: np.ndarray, day: np.ndarray, follows: np.ndarray) -> bool:
    """Whether amounts never fall within a day, and do so between days, on the first days that have some."""
    flat = values.reshape(len(values), -1)
    most = np.where(np.isfinite(flat), flat, 0).max(axis=1, initial=0)
    names, place, times = np.unique(day, return_inverse=True, return_counts=True)
    wet = np.bincount(place, weights=most, minlength=len(names)) > 0
    chosen = names[wet & (times >= _TIMES_A_DAY)][:_MOST_DAYS]
    if len(chosen) < _LEAST_DAYS:
        return False
    within = np.isin(day, chosen)
    least = _PACKING * float(most[within].max())
    steps = np.diff(flat, axis=0)
    inside, between = follows & within[1:], ~follows & within[:-1]
    return not (steps[inside] < -least).any() and bool((steps[between] < -least).any())
