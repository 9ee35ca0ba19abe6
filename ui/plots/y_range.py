"""How far the axis of the values reaches: as the data ask for, the same up and down, or as it was told."""

from __future__ import annotations

DATA, SYMMETRIC, MANUAL = "data", "symmetric", "manual"
MODES = (DATA, SYMMETRIC, MANUAL)


def reach(limits: tuple[float, float], mode: str, told: tuple[float, float]) -> tuple[float, float]:
    """The limits of the axis.

    Args:
        limits: that the data ask for; mode: of `MODES`.
        told: the lowest and the highest value of `MANUAL`; where they are none, or all data lie beyond
            them as in another study, those of the data stay.
    """
    if mode == SYMMETRIC:
        most = max(abs(limit) for limit in limits)
        return -most, most
    holds = told[0] < told[1] and told[0] <= limits[1] and limits[0] <= told[1]
    return told if mode == MANUAL and holds else limits
