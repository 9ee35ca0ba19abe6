"""The response of a model to a change of its factors, with the spread between trainings as its interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import t as student

LEVEL = 0.9


@dataclass(frozen=True, eq=False)
class Response:
    """Scenario minus reference in mm, each (H, P) float32; bounds are None where there is one model only."""

    mean: np.ndarray
    lower: np.ndarray | None = None
    upper: np.ndarray | None = None


def response(differences: np.ndarray, level: float = LEVEL) -> Response:
    """The mean of (K, H, P) differences of K trainings, and where one more training would lie.

    The interval is Student's prediction interval, mean ± t sd sqrt(1 + 1/K): K is small, and the
    question is what another training of the same model on the same data would have answered. An
    ensemble from different seeds shows more of what data leave open than dropout of one network does
    (Lakshminarayanan et al. 2017; Ovadia et al. 2019). It holds the model's uncertainty of the
    response alone: no noise, no doubt that the factor is the cause.
    """
    mean = differences.mean(axis=0, dtype=np.float64)
    count = len(differences)
    if count < 2:
        return Response(mean.astype(np.float32))
    half = spread_factor(count, level) * differences.std(axis=0, ddof=1, dtype=np.float64)
    return Response(*(part.astype(np.float32) for part in (mean, mean - half, mean + half)))


def spread_factor(count: int, level: float = LEVEL) -> float:
    """How many standard deviations of `count` trainings hold one more of them with probability `level`."""
    return float(student.ppf(0.5 + level / 2, count - 1) * np.sqrt(1 + 1 / count))
