"""A fitted model taken to the series of another region: nothing is learned there but their scale."""

from __future__ import annotations

from dataclasses import replace

from ..core.errors import GroundCastError
from ..core.gaussian_process import common
from ..core.panel import Panel
from ..core.reporter import shares
from . import catalogue, combined
from .combined import FittedGroundcast
from .forecasters import FittedLearned, Maker


def require_elsewhere(model: str) -> None:
    """Refuses a model that knows the series of its own region only (`role-model`)."""
    entry = catalogue.entry(model)
    if not entry.elsewhere:
        able = ", ".join(e.label for e in catalogue.ENTRIES if e.elsewhere and (e.learned or e.watches))
        raise GroundCastError(
            f"{entry.label} learns the series of its own region, and can forecast no other region.",
            f"Choose one of {able}, or give every region the role train.",
            "role-model",
        )


def require_room(model: str, panel: Panel, trained: int) -> None:
    """Refuses a region too small to tell what its series share with those of the training (`role-small`).

    The Gaussian process takes that from the series that it forecasts, on dates after its training.

    Args:
        trained: series that the model learns from; of few it learns nothing that all share.
    """
    count, least = panel.values.shape[1], common.LEAST_SERIES
    if model in (combined.PROCESS, "groundcast") and count < least <= trained:
        raise GroundCastError(
            f"Region {panel.region} has {count} series; {catalogue.entry(model).label} of another region "
            f"needs {least} there.",
            "Draw it larger, or choose another model.",
            "role-small",
        )


def watching(maker: Maker, origin: int, panel: Panel, watched: Panel | None, report):
    """The model of `maker`, fitted to `panel`, with what the series of another region have to say.

    Networks stop where the loss of the watched series is least; the combination takes their weights and
    intervals. Other models have nothing to decide and do not look at them.

    Args:
        origin: of a backtest, 0 without one.
        watched: the same dates; None where no region watches.
    """
    entry = catalogue.entry(maker.name)
    if watched is None or not entry.watches:
        return maker(origin).fit(panel, report)
    if entry.learned:
        return maker(origin).fit(panel, report, watched=watched)
    learning, choosing = shares(report, [1.0, 1.0])
    return _chosen(maker(origin).fit(panel, learning), maker(origin).fit(watched, choosing).combination)


def _chosen(fitted: FittedGroundcast, chosen) -> FittedGroundcast:
    """The members of one combination with the weights and intervals of another."""
    names = ("leads", "weights", "calibration", "gain", "reference", "note")
    taken = {name: getattr(chosen, name) for name in names}
    return replace(fitted, combination=replace(fitted.combination, **taken))


def elsewhere(fitted, panel: Panel):
    """The model `fitted` on other series, for those of `panel` (N, P), whose dates are the known past.

    Networks scale each series by its own past; methods of single series and the combination, fitted
    without places, need nothing.
    """
    if isinstance(fitted, FittedLearned):
        return FittedLearned(fitted.network.elsewhere(panel), fitted.ratios)
    return fitted
