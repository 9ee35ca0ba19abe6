"""Cheap findings about a deformation before anything is trained on it."""

from __future__ import annotations

import numpy as np

from .errors import GroundCastError
from .inversion.phase import wavelength_by_revisit
from .prepare.jumps import jumps
from .prepare.outliers import score_dates
from .stack import Stack

_DEFORMATION = ("los", "up", "east", "north")
_LOOKED_AT = 2500
_MOST_TOLD = 10


def checks(stack: Stack, wavelength_mm: float = 0.0) -> dict:
    """What `groundcast info --json` says under `checks`; {} for a factor.

    Nothing is changed by them: dates and series stay in.

    Args:
        wavelength_mm: of the radar; 0 takes the one that the days between dates speak for, and looks
            for no jumps where they speak for none.

    Returns:
        outlier_dates [{date, score, residual_mm, share}], the worst first, with the share of series that
        stand out there; unwrapping_jumps {count, series, looked_at, half_wavelength_mm, dates [{date, series,
        share}]} for line of sight, dates with most series first, or None where no wavelength is known.
    """
    if stack.kind not in _DEFORMATION:
        return {}
    scores = score_dates(stack.series, stack.dates)
    outliers = [
        {
            "date": str(stack.dates[i]),
            "score": round(float(scores.score[i]), 2),
            "residual_mm": round(float(scores.residual_mm[i]), 2),
            "share": round(float(scores.share[i]), 4),
        }
        for i in scores.outliers[:_MOST_TOLD]
    ]
    return {"outlier_dates": outliers, "unwrapping_jumps": _jumps(stack, wavelength_mm)}


def _jumps(stack: Stack, wavelength_mm: float) -> dict | None:
    """The count of jumps among some of the series."""
    if stack.kind != "los" or len(stack.dates) < 2:
        return None
    try:
        half = (wavelength_mm or wavelength_by_revisit(stack.dates)[0]) / 2
    except GroundCastError:
        return None
    x, y = stack.coordinates()
    held = np.flatnonzero(np.isfinite(stack.series).any(axis=0) & np.isfinite(x))
    if not len(held):
        return None
    # The middle of the scene, in one piece: a scattered sample would lose its neighbours.
    distance = np.hypot(x[held] - np.median(x[held]), y[held] - np.median(y[held]))
    some = np.sort(held[np.argsort(distance, kind="stable")[:_LOOKED_AT]])
    found = jumps(stack.series[:, some], x[some], y[some], half)
    return {
        "count": len(found),
        "series": len(np.unique(found.series)),
        "looked_at": len(some),
        "half_wavelength_mm": round(half, 3),
        "dates": _by_date(stack.dates, found.date, len(some)),
    }


def _by_date(dates: np.ndarray, found: np.ndarray, looked_at: int) -> list[dict]:
    """The dates after which series jump, those with most of them first."""
    counts = np.bincount(found, minlength=len(dates))
    worst = np.argsort(-counts, kind="stable")[:_MOST_TOLD]
    return [
        {"date": str(dates[i]), "series": int(counts[i]), "share": round(counts[i] / looked_at, 4)}
        for i in worst
        if counts[i]
    ]
