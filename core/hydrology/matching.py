"""Dates of prior, observation and validation brought together, and values made anomalies."""

from __future__ import annotations

import numpy as np

from ..dates import parse_date
from ..errors import GroundCastError


def nearest(dates: np.ndarray, others: np.ndarray, days: float) -> np.ndarray:
    """(T,) index of the nearest of `others` to each of `dates`, -1 where none lies within `days`.

    No other date serves twice: of two dates that share one, the nearer keeps it.
    """
    apart = np.abs((dates[:, None] - others[None]).astype("timedelta64[D]").astype(float))
    index = apart.argmin(axis=1)
    index[apart.min(axis=1) > days] = -1
    for other in np.unique(index[index >= 0]):
        rivals = np.flatnonzero(index == other)
        index[rivals] = np.where(rivals == rivals[apart[rivals, other].argmin()], other, -1)
    return index


def interpolated(values: np.ndarray, dates: np.ndarray, at: np.ndarray, days: float) -> np.ndarray:
    """(len(at), …) values between dates, linear in time; NaN outside and across gaps over `days`."""
    where = np.clip(np.searchsorted(dates, at, side="right") - 1, 0, max(len(dates) - 2, 0))
    gap = (dates[where + 1] - dates[where]).astype(float)
    share = (at - dates[where]).astype(float) / gap
    known = (at >= dates[0]) & (at <= dates[-1]) & ((gap <= days) | (share == 0) | (share == 1))
    share = np.clip(share, 0, 1).reshape(-1, *(1,) * (values.ndim - 1))
    between = (1 - share) * values[where] + share * values[where + 1]
    between = np.where(share == 0, values[where], np.where(share == 1, values[where + 1], between))
    between[~known] = np.nan
    return between.astype(np.float32)


def excluded(dates: np.ndarray, spans: tuple[str, ...]) -> np.ndarray:
    """(T,) bool: dates named in `spans`, each "2016-05-18" or "2016-05-01/2016-06-30".

    Raises:
        GroundCastError: a span is no date or ends before it begins (`date`).
    """
    hit = np.zeros(len(dates), bool)
    for span in spans:
        first, _, last = span.partition("/")
        start, end = parse_date(first), parse_date(last or first)
        if end < start:
            raise GroundCastError(f"The span {span} ends before it begins.", "Swap its dates.", "date")
        hit |= (dates >= start) & (dates <= end)
    return hit


def common_period(series: dict[str, np.ndarray]) -> tuple[np.datetime64, np.datetime64]:
    """First and last date that all records, named for the error, have in common.

    Raises:
        GroundCastError: they do not overlap (`no-common-period`).
    """
    first, last = max(d[0] for d in series.values()), min(d[-1] for d in series.values())
    if first > last:
        said = ", ".join(f"{name} {d[0]} to {d[-1]}" for name, d in series.items())
        raise GroundCastError(
            f"The records have no time in common: {said}.", "Give records that overlap.", "no-common-period"
        )
    return first, last


def anomalies(values: np.ndarray, use: np.ndarray) -> np.ndarray:
    """(T, …) minus the mean over the dates where `use` (T,) is true, place by place."""
    return values - mean_known(values[use])


def levelled(observed: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Observations (T, Y, X) brought to the level of what the prior predicts.

    Deformation has no zero of its own: its reference date is arbitrary. Each cell is shifted so that
    over the dates it was observed on its mean is that of the prediction.
    """
    seen = np.where(np.isfinite(observed), predicted, np.nan)
    return (observed - mean_known(observed) + mean_known(seen)).astype(np.float32)


def mean_known(values: np.ndarray) -> np.ndarray:
    """Mean over the first axis of what is known, NaN where nothing is."""
    known = np.isfinite(values)
    count = known.sum(axis=0)
    total = np.where(known, values, 0).sum(axis=0, dtype=np.float64)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(np.float32)
