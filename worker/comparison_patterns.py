"""Patterns of the compared series (Wang et al. 2024): from the known past alone, then their forecasts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..core import clusters
from ..core.prepare.gaps import fill
from .compared import Compared, mean

SAMPLE = 2000
MOST = 8
LEAST = 2 * MOST
"""Below so many series there is no telling patterns from single series."""


def sampled(compared: Compared, seed: int) -> Compared:
    """At most `SAMPLE` of its series, drawn at random."""
    count = len(compared.regions)
    if count <= SAMPLE:
        return compared
    kept = np.sort(np.random.default_rng(seed).choice(count, SAMPLE, replace=False))
    return replace(
        compared,
        observed=compared.observed[:, kept],
        places=compared.places[kept],
        regions=compared.regions[kept],
        truth=compared.truth[..., kept],
        forecasts={name: values[..., kept] for name, values in compared.forecasts.items()},
        kept=kept,
    )


def known_past(compared: Compared) -> np.ndarray:
    """(N, P) mm without gaps: the series until the first origin, nothing later."""
    until = int(compared.starts.min()) + 1
    return fill(compared.observed[:until], (compared.dates[:until] - compared.dates[0]).astype(int))


def why_none(compared: Compared) -> str:
    """Why there are no patterns to look for; "" where there are some."""
    count = len(compared.regions)
    if count < LEAST:
        return f"{count} series are too few, {LEAST} are needed."
    if len(np.unique(known_past(compared), axis=1).T) < LEAST:
        return "the series are alike."
    return ""


def curve(compared: Compared, seed: int, wanted: int) -> tuple[dict[int, float], int]:
    """Mean silhouette by number of patterns, and the number in use: `wanted`, or the best where that is 0."""
    found = clusters.silhouette_curve(known_past(compared), max(MOST, wanted), seed)
    return found, wanted if wanted in found else max(found, key=found.get)


def patterns(compared: Compared, count: int, seed: int, labels: dict[str, str]) -> list[dict]:
    """What `figures.patterns.patterns` draws, the largest pattern first.

    Args:
        labels: of the models to show, by name.
    """
    which = clusters.patterns(known_past(compared), count, seed)
    sizes = np.bincount(which)
    return [_pattern(compared, which == kind, labels) for kind in np.argsort(-sizes, kind="stable")]


def _pattern(compared: Compared, inside: np.ndarray, labels: dict[str, str]) -> dict:
    own = compared.observed[:, inside]
    held = np.isfinite(own).any(axis=1)
    low, high = np.full((2, len(own)), np.nan)
    low[held], high[held] = np.nanpercentile(own[held], (25, 75), axis=1)
    told = {label: every_line(compared, name, inside) for name, label in labels.items()}
    return {"size": int(inside.sum()), "mean": mean(own, own), "low": low, "high": high, "told": told}


def every_line(
    compared: Compared, name: str, inside: np.ndarray
) -> list[list[tuple[np.ndarray, np.ndarray]]]:
    """`lines` of every training of a model."""
    return [lines(compared, median, inside) for median in compared.trainings(name)]


def lines(compared: Compared, median: np.ndarray, inside: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """Dates and the mean over some series of each origin's forecast, with what was observed at the origin.

    Args:
        median: (O, H, P) mm of one training.
    """
    made = []
    for origin, start in enumerate(compared.starts):
        begun = compared.observed[start, inside]
        told = mean(median[origin][:, inside], compared.truth[origin][:, inside])
        days = np.concatenate([compared.dates[[start]], compared.targets(origin)])
        made.append((days, np.concatenate([[mean(begun, begun)], told])))
    return made
