"""Which series take part in a backtest: one of each place, and a sample of them."""

from __future__ import annotations

import numpy as np

from .panel import Panel


def distinct(panel: Panel) -> Panel:
    """The panel with one series, the first, of each place.

    Points that a source lists twice, or that two of its tiles share, are one group: they would count
    twice in every score. Series without places are kept.
    """
    if panel.places is None:
        return panel
    known = np.isfinite(panel.places).all(axis=1)
    order = np.lexsort((panel.places[:, 0], panel.places[:, 1]))
    again = np.zeros(len(order), bool)
    again[order[1:]] = (panel.places[order[1:]] == panel.places[order[:-1]]).all(axis=1)
    return panel.take(np.flatnonzero(~again | ~known)) if again.any() else panel


def sample(panel: Panel, most: int, rng: np.random.Generator) -> Panel:
    """At most `most` series of the panel, drawn at random; 0 keeps all."""
    count = panel.values.shape[1]
    if not most or count <= most:
        return panel
    return panel.take(np.sort(rng.choice(count, most, replace=False)))
