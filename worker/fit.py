"""The fit of the past that a run writes, where its model has one and the job asks for it."""

from __future__ import annotations

import numpy as np

from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel
from ..models.one_ahead import has_fit, one_ahead
from .outlook import thrifty

SHARES = (0.5, 0.9)
"""Of the writing of a region, from where to where its fit goes."""


def fit_of(job: Job, fitted, past: Panel, report) -> np.ndarray | None:
    """(M, P) mm at the last M dates of `past`, each from the dates before it; None where there is none.

    A model that cannot look back loses its fit and not its run.
    """
    if "fit" not in job.products or not has_fit(job.model):
        return None
    try:
        made = one_ahead(fitted, job.model, past, _Within(report))[0]
    except GroundCastError as error:
        report.warning("no-fit", f"The past has no fit: {error.message}", error.cure)
        return None
    return thrifty(made) if len(made) else None


class _Within:
    """Progress of the fit within that of the writing."""

    def __init__(self, report):
        self._report = report

    def progress(self, share: float) -> None:
        low, high = SHARES
        self._report.progress(low + share * (high - low))
