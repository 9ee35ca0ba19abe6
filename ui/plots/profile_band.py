"""The band around the curves of a profile: where it lies, and what it is called."""

from __future__ import annotations

import numpy as np

from ..words import later, tr

LABELS = {
    "spread": later("± standard deviation of the observed"),
    "percentiles": later("10–90 % of the observed"),
    "interval": later("90 % interval of the forecast"),
}


def edges(profile, band: str) -> tuple[np.ndarray, np.ndarray] | None:
    """Lower and upper edge, (D, S) each; None without a band.

    Args:
        profile: a `Profile`.
        band: "spread" of the observed values in the swath about their mean, their 10 and 90 %
            "percentiles", the forecast's 90 % "interval", or "".
    """
    if band == "spread":
        return profile.observed - profile.spread, profile.observed + profile.spread
    if band == "percentiles":
        return profile.low, profile.high
    return (profile.lower, profile.upper) if band == "interval" else None


def drawn(profile, band: str) -> list[np.ndarray]:
    """Every value of a profile that is drawn, its band included."""
    return [profile.observed, profile.forecast, *(edges(profile, band) or ())]


def curve_label(label: str, middle: str) -> str:
    """The name of a curve with what it is over the swath, "mean" or "median"."""
    if middle == "mean":
        return tr("{curve}, mean over the swath", curve=label)
    return tr("{curve}, median over the swath", curve=label)


def band_label(band: str) -> str:
    """What the band is, "" without one."""
    return tr(LABELS[band]) if band else ""
