"""How much larger a network's errors are than a baseline's, on dates that its training did not see.

A network that overfits looks good on every date it was trained on, and intervals made of such errors are
far too narrow. So a copy is trained without the last dates and forecasts them, beside the baselines.
"""

from __future__ import annotations

import numpy as np

from ..core import intervals
from ..core.baselines import BASELINES, METHODS
from ..core.panel import Panel
from ..core.reporter import Reporter, Silent
from . import families
from .own_errors import sampled

DATES, SHARE = 10, 4
"""The copy is tried on the last ten dates, or on a quarter of them where that is less."""


class Unheard(Silent):
    """Passes progress and cancelling on; the losses of the copy would be taken for the model's own."""

    def __init__(self, report: Reporter):
        self.progress = report.progress


def ratios(name: str, settings: dict, network, panel: Panel, report: Reporter, **where) -> np.ndarray:
    """(B, L) the network's RMSE over that of each of `BASELINES`, 1 or more, never shrinking with the lead.

    Args:
        name, settings: of the model, as it was trained.
        network: trained on the whole `panel`; the copy gets as many epochs as its weights are of.
        where: `device`, `seed` and `folder` of the copy.

    Raises:
        GroundCastError: as the training of the copy raises them, too few dates above all.
    """
    count = len(panel.dates)
    first = count - min(DATES, count // SHARE)
    copy = families.forecaster(name, shortened(settings, network, first), **where)
    trained = copy.fit(panel.before(first), Unheard(report))
    trained, panel, _ = sampled(trained, panel)
    origins = np.arange(first, count)
    rolled = {}
    # Later origins have fewer dates left to be scored on, and need no longer forecast.
    for part in np.array_split(origins, min(2, len(origins))):
        rolled |= zip(part.tolist(), trained.retraced(panel, part, count - int(part[0])))
    own = _by_lead(lambda origin, leads: rolled[origin][:leads], panel, origins)
    others = np.stack([_by_lead(_forecast_of(METHODS[each], panel), panel, origins) for each in BASELINES])
    larger = np.divide(own, others, out=np.ones_like(others), where=(others > 0) & np.isfinite(own))
    return np.maximum.accumulate(np.maximum(larger, 1), axis=1)


def shortened(settings: dict, network, dates: int) -> dict:
    """The settings of the copy: as many epochs as made the network, and a window of its length that fits.

    With its last weights a network had every epoch that it was trained for, else those up to its best one.
    A time step that the network found for itself is given to the copy, which would find another one.
    """
    changed = {}
    if "epochs" in settings and (epochs := _epochs(settings, network)):
        changed["epochs"] = epochs
    if "time_step" in settings:
        changed["time_step"] = min(settings["time_step"] or network.time_step, dates // 3)
    return settings | changed


def _epochs(settings: dict, network) -> int:
    """Of the training that the network's weights are of; 0 where it is not known."""
    which = "epochs_trained" if settings.get("keep") == "last" else "best_epoch"
    return getattr(network, which, 0)


def _forecast_of(method, panel: Panel):
    values, days = panel.values, panel.days
    return lambda origin, leads: method(values[:origin], days[:origin], days[origin : origin + leads])


def _by_lead(predict, panel: Panel, origins: np.ndarray) -> np.ndarray:
    """(L,) RMSE of each lead over origins and series; NaN where nothing was observed."""
    errors = intervals.errors_of(predict, panel.values, origins, len(origins))
    known = np.isfinite(errors)
    count = known.sum(axis=(0, 2))
    squares = np.square(np.where(known, errors, 0), dtype=np.float64).sum(axis=(0, 2))
    return np.sqrt(np.divide(squares, count, out=np.full(len(count), np.nan), where=count > 0))
