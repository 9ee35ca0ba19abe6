"""A reference chosen after the training: taken off what was observed and what is forecast, alike."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core.grid import Points
from ..core.job import Job
from ..core.panel import Panel, Quantiles
from ..core.prepare.reference import at
from ..core.stack import Stack


@dataclass(frozen=True, eq=False)
class Reference:
    """The mean of the reference's series in mm: observed (N,), forecast of the held-back dates, and ahead.

    What it cannot know on a date is NaN, and so is everything relative to it there.
    """

    observed: np.ndarray
    held: np.ndarray
    ahead: np.ndarray

    def taken_off(
        self, panel: Panel, start: Panel, held: Quantiles, forecast: Quantiles
    ) -> tuple[Panel, Panel, Quantiles, Quantiles]:
        """The same relative to the reference; intervals keep their width, without the reference's own."""
        shift = self.observed[:, None].astype(np.float32)
        panel = replace(panel, values=panel.values - shift)
        start = replace(start, values=start.values - shift[: len(start.values)])
        return panel, start, _less(held, self.held), _less(forecast, self.ahead)


def reference_of(job: Job, fitted: list, panels: list[Panel], stacks: list[Stack], steps: int) -> Reference:
    """The reference of all regions' series at `job.preparation.reference_place`.

    Args:
        fitted: a fitted model for each region.
        stacks: their places are what the panels' cells refer to.
        steps: dates to forecast.

    Raises:
        GroundCastError: no series of a region lies there (`reference`).
    """
    places = [tuple(c[p.cells] for c in s.coordinates()) for p, s in zip(panels, stacks)]
    x, y = (np.concatenate(axis) for axis in zip(*places))
    held_values = np.concatenate([np.isfinite(panel.values).any(axis=0) for panel in panels])
    chosen = at(Points("", x, y, np.arange(len(x))), job.preparation.reference_place, held_values)
    parts, first = [], 0
    for model, panel in zip(fitted, panels):
        count = panel.values.shape[1]
        own = chosen[(chosen >= first) & (chosen < first + count)] - first
        first += count
        if len(own):
            parts.append(_series(job, model, panel, own, steps))
    return Reference(*(_mean(np.concatenate(each, axis=1)) for each in zip(*parts)))


def _series(job: Job, model, panel: Panel, columns: np.ndarray, steps: int) -> tuple:
    """Observed, held-back and forecast values of some series, each (…, K)."""
    hold = job.hold_back
    held = model.predict(panel.before(-hold), hold).median
    start = panel.before(-hold) if job.preparation.mode == "paper" else panel
    return panel.values[:, columns], held[:, columns], model.predict(start, steps).median[:, columns]


def _mean(values: np.ndarray) -> np.ndarray:
    """(N,) mean over the series that are known."""
    known = np.isfinite(values)
    count = known.sum(axis=1)
    total = np.where(known, values, 0).sum(axis=1, dtype=np.float64)
    return np.divide(total, count, out=np.full(len(count), np.nan), where=count > 0)


def _less(given: Quantiles, reference: np.ndarray) -> Quantiles:
    shift = reference[:, None].astype(np.float32)
    parts = {name: getattr(given, name) for name in ("median", "lower", "upper")}
    return replace(given, **{name: part - shift for name, part in parts.items() if part is not None})
