"""From a panel to the gapless inputs of a network: the deformation first, then each factor."""

from __future__ import annotations

import numpy as np

from ..core.errors import GroundCastError
from ..core.panel import Panel
from ..core.prepare.gaps import fill
from .required import require_dates


def everything(panel: Panel) -> list[np.ndarray]:
    """All rows of each input, (N, P_k) float32 in its own unit, gaps filled from the panel only.

    Raises:
        GroundCastError: the deformation or a factor has no value at all (`all-nan`).
    """
    _require(panel.values, f"Region {panel.region}", "deformation")
    factors = panel.factor_values()
    for name, values in factors.items():
        _require(values, f"The factor {name}", name)
    return [fill(values, panel.days) for values in (panel.values, *factors.values())]


def latest(panel: Panel, steps: int) -> list[np.ndarray]:
    """The last `steps` rows of `everything`, without filling what lies long before them.

    Raises:
        GroundCastError: the panel is shorter than that (`too-few-dates`), or as in `everything`.
    """
    require_dates(len(panel.dates), steps)
    _require(panel.values, f"Region {panel.region}", "deformation")
    filled = [_tail(panel.values, panel.days, steps)]
    for name, factor in panel.factors.items():
        values = factor.at(panel.dates[-steps:], panel.dates[-1])
        if not np.isfinite(values).all():
            values = _tail(factor.at(panel.dates, panel.dates[-1]), panel.days, steps)
        _require(values, f"The factor {name}", name)
        filled.append(values.astype(np.float32))
    return filled


def _tail(values: np.ndarray, days: np.ndarray, steps: int) -> np.ndarray:
    """The last rows of `fill`. No gap in them reaches across a row where every series is observed."""
    whole = np.flatnonzero(np.isfinite(values[: len(values) - steps + 1]).all(axis=1))
    first = whole[-1] if len(whole) else 0
    return fill(values[first:], days[first:])[-steps:]


def _require(values: np.ndarray, what: str, name: str) -> None:
    if not np.isfinite(values).any():
        raise GroundCastError(
            f"{what} has no value on any of its {len(values)} dates.",
            "Check the source's nodata value and its dates, or leave it out.",
            "all-nan",
        )
