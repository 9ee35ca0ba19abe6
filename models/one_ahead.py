"""The fit of a model that draws no curve: each past date as the fitted model forecasts it one date ahead.

Every value is made from the dates before its own alone. The weights of the model have learned from all of
the past, these dates among them, so its errors here flatter it: they are no test of it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from threadpoolctl import threadpool_limits

from ..core.baselines import METHODS
from ..core.panel import Panel
from ..core.reporter import Reporter
from . import catalogue
from .forecasters import Baseline, Fitted, FittedLearned

WITHOUT = ("persistence", "linear", "seasonal")
"""Methods that draw a curve through the whole past, or learn nothing from it."""

LATEST = {"spacetimeformer": 24}
"""Of how many dates a model has a fit of the latest only: each one costs it as much as steps of training."""

VALUES = {"spacetimeformer": 300_000, "transformer": 1_500_000, "lstm": 3_000_000, "svr": 15_000_000}
"""How many values, of all series together, a fit has at most: fewer of the latest dates for many series."""

TOGETHER = 16
"""Origins that a network is asked for at once; between them a run can be cancelled."""


def has_fit(model: str) -> bool:
    """Whether a model of the catalogue has a fit of this kind."""
    return model not in WITHOUT


def one_ahead(fitted: Fitted, model: str, past: Panel, report: Reporter) -> tuple[np.ndarray, int]:
    """The forecasts of the dates of `past` by a model that was fitted to it, and the first of these dates.

    Returns:
        (N - first, P) float32 mm, and `first`: so many dates are needed before a forecast, or come before
        the `LATEST` and `VALUES`; no rows where there are no more dates than that.

    Raises:
        GroundCastError: as the model's own `predict`.
    """
    first = fitted.network.time_step if isinstance(fitted, FittedLearned) else _least(model)
    first = max(first, len(past.dates) - _latest(model, *past.values.shape))
    ends = np.arange(first, len(past.dates))
    made = np.empty((len(ends), past.values.shape[1]), np.float32)
    step = _step(fitted, past)
    for start in range(0, len(ends), TOGETHER):
        report.progress(start / len(ends))
        made[start : start + TOGETHER] = step(ends[start : start + TOGETHER])
    return made, first


def _latest(model: str, dates: int, series: int) -> int:
    """How many of the latest dates have a fit."""
    return min(LATEST.get(model, dates), max(1, VALUES.get(model, dates * series) // series))


def _least(model: str) -> int:
    return max(catalogue.entry(model).least_dates, 1)


def _step(fitted: Fitted, past: Panel) -> Callable[[np.ndarray], np.ndarray]:
    """Origins (O,) → the forecasts (O, P) of the date after each."""
    if isinstance(fitted, FittedLearned):
        return lambda ends: fitted.network.retraced(past, ends, 1)[:, 0]
    ready = fitted.along(past) if hasattr(fitted, "along") else fitted

    def step(ends):
        with threadpool_limits(1, user_api="blas"):  # threads that share two cores wait for each other
            return np.stack([_single(ready, past.before(int(end))) for end in ends])

    return step


def _single(fitted: Fitted, known: Panel) -> np.ndarray:
    """(P,) mm of the next date; without the interval, which takes most of the time, where that can be."""
    if isinstance(fitted, Baseline):
        ahead = known.days[-1] + np.array([float(known.cadence_days)])
        return METHODS[fitted.name](known.values, known.days, ahead)[0]
    return fitted.median(known, 1)[0]
