"""How wide a network's interval is by its own errors, on dates that it mostly knows.

Networks of groups of points, and support vectors, take as long for each of them, so that the errors of
hundreds of thousands of series from a dozen origins would take far longer than the training. Of so many
series whole groups are drawn (of support vectors, single series), and the others are taken to be as much
worse, or better, than a baseline as these are.
"""

from __future__ import annotations

import numpy as np

from ..core import intervals
from ..core.fan import Fan, Stretched
from ..core.panel import Panel
from .catalogue import work

ORIGINS = 12
"""Origins of a network's own errors: of dates that it knows, which seldom decide an interval."""

MOST = work.EXAMINED
"""Series that errors of the past are made of, where a network can forecast some of its series alone."""


def sampled(network, panel: Panel):
    """The network and the panel of at most about `MOST` of its series, and their columns (S,).

    All of them where there are no more, or where the network looks at all series together; columns are
    None then. Which are drawn depends on their number alone.
    """
    if panel.values.shape[1] <= MOST or not hasattr(network, "some"):
        return network, panel, None
    few, columns = network.some(MOST)
    return few, panel.take(columns), columns


def fan_of(network, panel: Panel, horizon: int, like: Fan) -> Fan | None:
    """From the errors of the network at earlier origins; None where there is room for none.

    Args:
        like: of a baseline, for all series; where only some are looked at, the others have its shape.
    """
    count = len(panel.dates)
    if count <= network.time_step:
        return None
    few, some, columns = sampled(network, panel)
    origins = intervals.inner_origins(count, least=network.time_step, most=ORIGINS)
    leads = min(horizon, count - int(origins.min()))
    rows = _rolled(few, some, origins, leads)
    errors = intervals.errors_of(lambda origin, n: rows[origin][:n], some.values, origins, leads)
    own = intervals.fan(errors, horizon)
    return own if columns is None else Stretched(like, _larger(own, like, columns))


def _rolled(network, panel: Panel, origins: np.ndarray, leads: int) -> dict[int, np.ndarray]:
    """(L, P) forecasts of `leads` dates by origin; of no more than were observed, where that saves time."""
    if not getattr(network, "one_by_one", False):
        return dict(zip(origins.tolist(), network.retraced(panel, origins, leads)))
    count = len(panel.dates)
    return {
        int(origin): network.retraced(panel, np.array([origin]), min(leads, count - int(origin)))[0]
        for origin in origins
    }


def _larger(own: Fan, like: Fan, columns: np.ndarray) -> np.ndarray:
    """(H,) how much wider `own`, of the series `columns` (S,), is in the middle than `like`, of all."""
    half = like.half(intervals.LEVEL)[:, columns]
    ratios = np.divide(own.half(intervals.LEVEL), half, out=np.full_like(half, np.nan), where=half > 0)
    known = np.isfinite(ratios).any(axis=1)
    return np.array([np.nanmedian(row) if there else np.nan for row, there in zip(ratios, known)])
