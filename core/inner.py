"""The inner backtest: how the members would have done at origins inside the known past.

It sees the panel's values and nothing later, on a sample of the series where there are many: the
weights that come of it are common to all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from .baselines import YEAR
from .baselines.gaps import held
from .noise import noise_level, scale

Method = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
"""(values (N, P), days (N,), ahead (H,)) → (H, P) in mm, like those of `core.baselines`."""

LEADS = (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120)
MOST_ORIGINS = 16
MOST_SERIES = 1000
LEAST_ORIGINS = 3
SETTLED = 1.25
"""Years of dates from which on a cycle is told from a trend; inner origins are better later than that."""


@dataclass(frozen=True, eq=False)
class Inner:
    """Errors of M members at O inner origins, L leads and S sampled series.

    Attributes:
        origins: (O,) numbers of dates before each origin.
        leads: (L,) steps ahead, each seen from `LEAST_ORIGINS` origins at least.
        errors: (O, L, M, S) float32 observed minus forecast, mm; NaN where nothing was observed.
        noise: (O, S) noise level of each series from the dates before the origin, mm.
        columns: (S,) which series.
        scale: (O, S) what intervals from each origin are scaled by, mm.
    """

    origins: np.ndarray
    leads: np.ndarray
    errors: np.ndarray
    noise: np.ndarray
    columns: np.ndarray
    scale: np.ndarray


def forecast(
    method: Method, values: np.ndarray, days: np.ndarray, ahead: np.ndarray
) -> tuple[np.ndarray, np.ndarray | None]:
    """(H, P) median of any method, and the deviation of one that expects some."""
    both = getattr(method, "with_deviation", None)
    return (method(values, days, ahead), None) if both is None else both(values, days, ahead)


def inner_origins(days: np.ndarray) -> np.ndarray:
    """(O,) numbers of dates before the inner origins, over the later half of the dates.

    They start later where that lets every one of them see more than a year, and still leaves eight.
    """
    count = len(days)
    settled = int(np.searchsorted(days, days[0] + SETTLED * YEAR)) + 1
    first = max(count // 2, min(settled, count - 8), 3)
    return np.unique(np.linspace(first, count - 1, MOST_ORIGINS).round().astype(int))


def inner(
    methods: Mapping[str, Method],
    values: np.ndarray,
    days: np.ndarray,
    cadence: float,
    progress: Callable[[float], None] = lambda share: None,
) -> Inner:
    """Forecast from every inner origin with every method, from the first origin to the last.

    Args:
        values: (N, P) mm on an even axis, `cadence` days apart, with gaps.
        progress: told the share that is done, 0 to 1.
    """
    columns = _sample(values)
    sample = values[:, columns]
    methods = {name: _for_sample(method, columns) for name, method in methods.items()}
    origins = inner_origins(days)
    leads = _leads(sample, origins)
    errors = np.full((len(origins), len(leads), len(methods), len(columns)), np.nan, np.float32)
    noise = np.empty((len(origins), len(columns)), np.float32)
    scales = noise.copy()
    for o, origin in enumerate(origins):
        noise[o] = scales[o] = noise_level(sample[:origin])
        inside = leads <= len(values) - origin
        ahead = days[origin - 1] + cadence * leads[inside]
        truth = sample[origin - 1 + leads[inside]]
        for m, method in enumerate(methods.values()):
            median, deviation = forecast(method, sample[:origin], days[:origin], ahead)
            errors[o, inside, m] = truth - median
            if deviation is not None:
                scales[o] = scale(noise[o], deviation[0])
        progress((o + 1) / len(origins))
    return Inner(origins, leads, errors, noise, columns, scales)


def _for_sample(method: Method, columns: np.ndarray) -> Method:
    """The method for the sampled series; one that looks at neighbours must know which they are."""
    sampled = getattr(method, "sampled", None)
    return method if sampled is None else sampled(columns)


def _sample(values: np.ndarray) -> np.ndarray:
    """(S,) columns with any value, evenly taken; the same for the same data."""
    known = np.flatnonzero(held(values))
    count = min(MOST_SERIES, len(known))
    return known[np.linspace(0, len(known) - 1, count).round().astype(int)] if count else known


def _leads(sample: np.ndarray, origins: np.ndarray) -> np.ndarray:
    """Those of `LEADS` that enough origins can be scored at; the shortest one at least."""
    seen = np.isfinite(sample).any(axis=1)
    scored = [sum(o - 1 + lead < len(seen) and seen[o - 1 + lead] for o in origins) for lead in LEADS]
    kept = [lead for lead, count in zip(LEADS, scored) if count >= LEAST_ORIGINS]
    return np.array(kept or [1])
