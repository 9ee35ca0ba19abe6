"""Amounts that count up from midnight to midnight, as hourly ERA5-Land does, taken apart into their hours.

The value at 01:00 is that of one hour, the value at 00:00 of the next day is that of all 24; amounts that the
ground loses are negative, and so count down. Source: ECMWF, "Conversion table for accumulated variables"
(confluence.ecmwf.int/pages/viewpage.action?pageId=197702790).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

EACH, SINCE_MIDNIGHT, UNKNOWN = "each", "since-midnight", "unknown"
# Days that tell are looked at, and the least of them: they lie at the start, so that what comes later never
# decides how earlier values are read.
_MOST_DAYS, _LEAST_DAYS, _TIMES_A_DAY = 10, 3, 4
# Dew is counted against evaporation: so much of the way may go backwards within days.
_BACKWARDS, _FALL = 0.25, 0.5
# Packed values fall by a step of their packing.
_PACKING = 1e-4


@dataclass(frozen=True)
class Counting:
    """How amounts of several times a day are counted.

    Attributes:
        how: `EACH` since the time before, `SINCE_MIDNIGHT`, or `UNKNOWN` where too few days have any.
        noise: steps that are no amounts but a trace of the packing, in the unit of the values.
    """

    how: str
    noise: float = 0.0


def counting(parts: Iterable[tuple[np.ndarray, np.ndarray]]) -> Counting:
    """How amounts are counted, by the first days that tell it; no more parts are taken than that needs.

    Amounts since midnight hardly go back within a day, and fall between days. A day whose amounts come at its
    last time tells nothing.

    Args:
        parts: (T, P) amounts and (T,) hours since any midnight, in order of time.
    """
    held, found, most = None, [], 0.0
    for values, hours in parts:
        values = np.where(np.isfinite(values), values, 0)
        most = max(most, float(np.abs(values).max(initial=0)))
        held = (values, hours) if held is None else tuple(map(np.concatenate, zip(held, (values, hours))))
        told, held = _days(*held)
        found += told
        if len(found) >= _LEAST_DAYS:
            break
    if len(found) < _LEAST_DAYS:
        return Counting(UNKNOWN if most > 0 else EACH)
    onwards, back, total, fall = np.sum(found[:_MOST_DAYS], axis=0)
    since = back <= _BACKWARDS * (onwards + back) and fall >= _FALL * total
    return Counting(SINCE_MIDNIGHT, _PACKING * most) if since else Counting(EACH)


def _days(values: np.ndarray, hours: np.ndarray) -> tuple[list, tuple[np.ndarray, np.ndarray]]:
    """What whole days tell, and the layers of the last day, to which more may come."""
    day = _day_of(hours)
    starts = np.flatnonzero(np.diff(day)) + 1
    edges = [0, *starts.tolist()]
    told = [_told(values[a:b], values[b]) for a, b in zip(edges, edges[1:]) if b - a >= _TIMES_A_DAY]
    return [each for each in told if each is not None], (values[edges[-1] :], hours[edges[-1] :])


def _told(values: np.ndarray, following: np.ndarray) -> tuple[float, float, float, float] | None:
    """Of a day: steps onwards and back, its last amounts, the fall to the next; None where it is mute."""
    if not values[:-1].any():
        return None
    sign = np.sign(values.sum(axis=0))
    steps = sign * np.diff(values, axis=0)
    onwards, back = np.maximum(steps, 0).sum(), np.maximum(-steps, 0).sum()
    fall = np.maximum(sign * (values[-1] - following), 0).sum()
    return float(onwards), float(back), float((sign * values[-1]).sum()), float(fall)


def in_hours(values: np.ndarray, hours: np.ndarray, noise: float) -> np.ndarray:
    """Amounts since midnight as amounts since the time before.

    What a first value at midnight adds to the hours before is not known: it is NaN.

    Args:
        values: (T, …) amounts, in order of time.
        hours: (T,) since any midnight.
        noise: see `Counting`.
    """
    day = _day_of(hours)
    follows = np.flatnonzero(day[1:] == day[:-1]) + 1
    apart = values.copy()
    apart[follows] -= values[follows - 1]
    first = np.ones(len(day), bool)
    first[follows] = False
    apart[first & (np.round(hours, 6) % 24 == 0)] = np.nan
    apart[(np.abs(apart) <= noise) & (np.sign(apart) == -np.sign(values))] = 0
    return apart


def _day_of(hours: np.ndarray) -> np.ndarray:
    """The day that a time counts to: midnight belongs to the day that ends."""
    return np.ceil(np.round(hours / 24, 6)).astype(np.int64)
