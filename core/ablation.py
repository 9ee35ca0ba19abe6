"""Did a factor help a forecast: the same trainings with and without it, from several seeds and origins."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import t as student

LEVEL = 0.9
ALL, NONE = "all factors", "no factors"


@dataclass(frozen=True)
class Gain:
    """How much smaller the error is with a factor than without it, as a share (0.05 is 5 %).

    Attributes:
        mean: over seeds and origins.
        half: of the 90 % interval of the mean over seeds (over origins where there is one seed);
            None where there is one of each.
        by_origin: (O,) means over seeds; by_seed: (S,) means over origins.
        kind: "helped" (beyond the interval, at every origin), "sometimes" (beyond it, not at every
            origin), "hurt", "nothing" (within the spread), "unknown" (one seed at one origin).
    """

    mean: float
    half: float | None
    by_origin: tuple[float, ...]
    by_seed: tuple[float, ...]
    kind: str


def variants(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The sets of factors that are trained with: all, all but each one, and none.

    With one factor, all but this one is none.
    """
    less = {without(name): tuple(n for n in names if n != name) for name in names} if len(names) > 1 else {}
    return {ALL: names, **less, NONE: ()}


def without(name: str) -> str:
    """The variant that leaves out one of several factors."""
    return f"without {name}"


def rmse(forecasts: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """(O, S) mean over horizons of the RMSE over series, of (O, S, H, P) forecasts and (O, H, P) truths.

    A horizon at which nothing was observed is left out.
    """
    square = np.square(forecasts - truth[:, None], dtype=np.float64)
    known = np.isfinite(square)
    count = known.sum(axis=3)
    total = np.where(known, square, 0).sum(axis=3)
    each = np.sqrt(np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0))
    seen = np.isfinite(each)
    return np.where(seen, each, 0).sum(axis=2) / np.where(seen.any(axis=2), seen.sum(axis=2), np.nan)


def gain(given: np.ndarray, left_out: np.ndarray) -> Gain:
    """The gain of errors `given` (O, S) over those `left_out` (O, S) of the same origins and seeds.

    The interval is Student's, of the mean over seeds: each seed's mean over origins is one draw.
    """
    shares = 1 - given / left_out
    by_origin, by_seed = shares.mean(axis=1), shares.mean(axis=0)
    draws = by_seed if len(by_seed) > 1 else by_origin
    mean, half = float(shares.mean()), None
    if len(draws) > 1:
        half = float(student.ppf(0.5 + LEVEL / 2, len(draws) - 1) * draws.std(ddof=1) / np.sqrt(len(draws)))
    return Gain(mean, half, tuple(by_origin.tolist()), tuple(by_seed.tolist()), _kind(mean, half, by_origin))


def _kind(mean: float, half: float | None, by_origin: np.ndarray) -> str:
    if half is None or not np.isfinite(mean):
        return "unknown"
    if mean + half < 0:
        return "hurt"
    if mean - half <= 0:
        return "nothing"
    return "helped" if (by_origin > half).all() else "sometimes"
