"""Factors that end before newer deformation does: carried on as the user chose, and never unasked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..core.align import complete_on
from ..core.climatology import climatology, past_of
from ..core.covering import capital
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Factor, Panel
from ..core.scenario import CLIMATOLOGY, OWN

MONTH_DAYS = 15
"""From the first day of a month to its middle, about."""
CURE = (
    "Give a longer record with --factor NAME=SOURCE, or choose how it goes on: --factor NAME=own for the "
    "model's own forecast, NAME=climatology for the usual year."
)


def carried_on(job: Job, network, trained: Panel, until: np.datetime64, report) -> tuple[Panel, Job]:
    """The panel of the training with longer factors where the job asks for that, and what is left to read.

    What is added is forecast from the last date of the training, and told as a warning.

    Args:
        network: the trained model, which forecasts its factors.
        until: last date of the newer data.

    Raises:
        GroundCastError: the model was trained without a factor of that name (`factor-unknown`), or it is
            too short for a usual year (`climatology-short`).
    """
    asked = {n: source.path for n, source in job.factors.items() if source.path in (OWN, CLIMATOLOGY)}
    left = replace(job, factors={n: source for n, source in job.factors.items() if n not in asked})
    _require_known(asked, trained)
    steps = int(np.ceil((until - trained.dates[-1]).astype(int) / trained.cadence_days))
    if not asked or steps < 1:
        return trained, left
    ahead = trained.next_dates(steps)
    own = network.factors(trained, steps) if OWN in asked.values() else {}
    longer = dict(trained.factors)
    for name, way in asked.items():
        factor = trained.factors[name]
        rows = own[name] if way == OWN else _usual(factor, trained, ahead)
        longer[name] = _longer(factor, rows, ahead)
        words = "the model's own forecast" if way == OWN else "its usual year"
        said = f"{capital(name)} after {factor.dates[-1]} is {words}: the forecast rests on that."
        report.warning("factor-carried-on", said, "Give a longer record as soon as there is one.")
    return replace(trained, factors=longer), left


def advised(error: GroundCastError) -> GroundCastError:
    """The error with the ways out of a forecast, where it tells of a factor that is too short."""
    return GroundCastError(error.message, CURE, error.code) if error.code == "factor-cover" else error


def _usual(factor: Factor, panel: Panel, ahead: np.ndarray) -> np.ndarray:
    return climatology(past_of(factor, panel.dates[-1], panel.cadence_days), ahead)


def _longer(factor: Factor, rows: np.ndarray, ahead: np.ndarray) -> Factor:
    """The factor with `rows` (H, P_f), which it takes at `ahead` (H,), after its last sample.

    Months stay months: else the samples before would count as complete too early.
    """
    taken = ahead - factor.lag_days
    stamps, middle = taken, 0
    if (complete_on(factor.dates) != factor.dates).any():
        first, last = (day.astype("datetime64[M]") + 1 for day in (factor.dates[-1], taken[-1]))
        stamps, middle = np.arange(first, last).astype("datetime64[D]"), MONTH_DAYS
    stamps = stamps[stamps > factor.dates[-1]]
    wanted, known = (days.astype(np.int64) for days in (stamps + middle, taken))
    added = np.stack([np.interp(wanted, known, column) for column in rows.T], axis=1)
    samples = np.concatenate([factor.samples, added.astype(np.float32)])
    return replace(factor, samples=samples, dates=np.concatenate([factor.dates, stamps]))


def _require_known(asked: dict[str, str], trained: Panel) -> None:
    for name in asked:
        if name not in trained.factors:
            listing = ", ".join(trained.factors) or "none"
            raise GroundCastError(
                f"The model was trained without a factor {name!r}.",
                f"Its factors: {listing}.",
                "factor-unknown",
            )
