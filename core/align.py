"""Factors brought to the dates and the places of the deformation, never from after a given day."""

from __future__ import annotations

import numpy as np

from . import time_rules
from .errors import GroundCastError

RULES = ("linear", "previous", "monthly", "sum")
_RAIN_WORDS = {"pre", "tp", "p", "ppt"}


def default_rule(name: str) -> str:
    """ "monthly" for rain, whose sums jump from day to day; "linear" for all other factors."""
    return "monthly" if _is_rain(name) else "linear"


def bounds(name: str) -> tuple[float, float]:
    """Physical least and greatest value of a factor, for output."""
    if _is_rain(name):
        return 0.0, np.inf
    return (-1.0, 1.0) if "ndvi" in name.lower() else (-np.inf, np.inf)


def complete_on(sample_dates: np.ndarray) -> np.ndarray:
    """The day on which each sample was complete, (M,) datetime64[D].

    A sample counts on its own day. Samples a month or more apart that are all stamped on the first
    day of a month stand for the whole time up to the next stamp, and are known only at its end.
    """
    dates = np.asarray(sample_dates, "datetime64[D]")
    months = dates.astype("datetime64[M]")
    spacing = float(np.median(np.diff(dates).astype(int))) if len(dates) > 1 else 0.0
    if spacing < 27 or (months.astype("datetime64[D]") != dates).any():
        return dates
    return (months + max(1, round(spacing / 30.44))).astype("datetime64[D]") - 1


def in_time(
    samples: np.ndarray,
    sample_dates: np.ndarray,
    dates: np.ndarray,
    rule: str,
    until: np.datetime64,
    lag_days: int = 0,
) -> np.ndarray:
    """A factor's values at `dates`, from samples that were complete on the day `until` alone.

    Dates after the last usable sample keep that one; dates before the first take the first. A place
    without any usable sample takes the mean of the other places.

    Args:
        samples: (M, P_f), NaN where missing.
        sample_dates: (M,) datetime64[D], strictly increasing.
        dates: (N,) datetime64[D].
        rule: "linear" between the nearest valid neighbours in real time (Huo et al. 2024, eq. 2),
            "previous": the last sample that was complete on the date, "monthly": the mean of a month's
            samples at each of its dates (their text), or "sum" of the samples since the date before.
        lag_days: a date takes the factor of so many days earlier.

    Returns:
        (N, P_f) float32.

    Raises:
        GroundCastError: no sample was complete (`factor-cover`), or an unknown rule.
    """
    if rule not in RULES:
        raise GroundCastError(f"There is no rule {rule!r}.", f"Rules are {', '.join(RULES)}.", "rule")
    complete = complete_on(sample_dates)
    usable = complete <= until
    samples = np.asarray(samples, np.float32)[usable]
    require_some(samples, until)
    samples = _without_empty(samples)
    days = np.asarray(sample_dates, "datetime64[D]")[usable]
    wanted = np.asarray(dates, "datetime64[D]") - lag_days
    if rule == "previous":
        return time_rules.previous(samples, complete[usable], wanted)
    by_stamp = {"linear": time_rules.linear, "monthly": time_rules.monthly, "sum": time_rules.since_last}
    return by_stamp[rule](samples, days, wanted)


def require_some(samples: np.ndarray, until: np.datetime64) -> None:
    """Refuses samples (M, P_f) that hold no value, all that there is up to `until` (`factor-cover`)."""
    if not np.isfinite(samples).any():
        raise GroundCastError(
            f"A factor has no value up to {until}.",
            "Leave it out, or give one that starts earlier.",
            "factor-cover",
        )


def _without_empty(samples: np.ndarray) -> np.ndarray:
    """Places without any sample filled with the mean of the others, date by date."""
    valid = np.isfinite(samples)
    empty = ~valid.any(axis=0)
    if not empty.any():
        return samples
    count = valid.sum(axis=1)
    total = np.where(valid, samples, 0).sum(axis=1)
    mean = np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(np.float32)
    filled = samples.copy()
    filled[:, empty] = mean[:, None]
    return filled


def _is_rain(name: str) -> bool:
    """Whether a factor's name speaks of precipitation."""
    lowered = name.lower()
    words = set("".join(c if c.isalpha() else " " for c in lowered).split())
    return "rain" in lowered or "prec" in lowered or bool(words & _RAIN_WORDS)
