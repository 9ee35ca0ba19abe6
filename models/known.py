"""What a network of points is shown of a series: what was known at the end of its context, and no more.

A filter or a line that is fitted once, over all dates of a training, carries each date into those before it:
a network that learns from such contexts has seen its targets, which no forecast will show it. So the context
of every window is made from the dates up to its end, by the function that makes it for a forecast. The
function is linear in the series: shown an identity it gives a matrix, and one for each window serves all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core.baselines import METHODS
from ..core.errors import GroundCastError
from ..core.memory import fits, memory
from ..core.prepare.scale import Scaler
from .parts import Cut

STILL_MM = 1e-3
"""A part that moves less than this is constant: what a network says of it must not move it."""


@dataclass(frozen=True)
class View:
    """How a network sees series.

    Attributes:
        cut: how they are smoothed and cut into parts.
        relative: the baseline that they are seen and forecast relative to, fitted to what is known then:
            "seasonal", "linear", "persistence", or "nothing".
        context: C, dates that it looks at.
    """

    cut: Cut
    relative: str
    context: int

    def of(
        self, values: np.ndarray, days: np.ndarray, ahead: np.ndarray
    ) -> tuple[list[np.ndarray], np.ndarray]:
        """(C, P) context of each part, and (H, P) of the reference on the dates to come, in the series' unit.

        Args:
            values: (n, P) without gaps, all that is known; n at least C.
            days: (n,) of them; `ahead` (H,) of the dates to come.
        """
        # The filter reaches half a window back; components are smoothed from the first date on.
        rows = min(len(values), self.context + self.cut.window) if self.cut.weights is None else len(values)
        told = self._reference(values, days, np.concatenate([days[-rows:], ahead]))
        fitted, coming = told[:rows], told[rows:]
        parts = self.cut(values[-rows:] - fitted)
        return [part[-self.context :] for part in parts], coming

    def _reference(self, values: np.ndarray, days: np.ndarray, at: np.ndarray) -> np.ndarray:
        """(n, P) on the days `at` (n,), as the baseline of that name says it."""
        if self.relative == "nothing":
            return np.zeros((len(at), values.shape[1]), np.float32)
        return METHODS[self.relative](values, days, at)

    def matrices(self, days: np.ndarray, ahead: int) -> tuple[list[np.ndarray], np.ndarray]:
        """What `of` makes of series, for every window: (W, C, N) of each part, (W, A, N) of the reference.

        Columns of dates after a window's context are zero.

        Args:
            days: (N,) of the training.
            ahead: A, dates after a context.

        Raises:
            GroundCastError: so many dates need more memory than there is (`out-of-memory`).
        """
        count = len(days)
        windows = count - self.context - ahead + 1
        _require_room(count, windows * (self.cut.parts * self.context + ahead))
        parts = [np.zeros((windows, self.context, count), np.float32) for _ in range(self.cut.parts)]
        reference = np.zeros((windows, ahead, count), np.float32)
        for first in range(windows):
            end = first + self.context
            told, coming = self.of(np.eye(end, dtype=np.float32), days[:end], days[end : end + ahead])
            reference[first, :, :end] = coming
            for matrix, rows in zip(parts, told):
                matrix[first, :, :end] = rows
        return parts, reference


def _require_room(dates: int, rows: int) -> None:
    """Refuses matrices of so many rows in all: they grow with the square of the dates (`out-of-memory`)."""
    # Those of the series before are held until these are made.
    needed = 2.0 * np.dtype(np.float32).itemsize * dates * rows
    if not fits(needed):
        raise GroundCastError(
            f"To learn from {dates:,} dates needs {needed / 1e9:,.1f} GB, this computer has "
            f"{memory() / 1e9:,.1f} GB.",
            "Set a longer cadence_days, or a shorter context.",
            "out-of-memory",
        )


def view_of(cut: Cut, settings: dict) -> View:
    """How a model with these settings sees series that are cut by `cut`."""
    return View(cut, relative_to(settings), settings["context"])


def relative_to(settings: dict) -> str:
    """What a model with these settings forecasts relative to; components already are a trend and a season.

    Files from before there was a choice hold networks that forecast the series themselves.
    """
    if settings.get("components", "no") == "yes":
        return "nothing"
    return settings.get("relative_to", "nothing")


def scalers_of(
    view: View, filled: np.ndarray, parts: list[np.ndarray], reference: np.ndarray
) -> list[Scaler]:
    """The scale of each of the `parts` of series (N, P); relative to a reference that of what it leaves."""
    if view.relative == "nothing":
        return [scaled(part) for part in parts]
    return [left(filled, view.context, reference)]


def scaled(part: np.ndarray) -> Scaler:
    """The scaler of a part (N, P); one that stands still is scaled by next to nothing."""
    scaler = Scaler.fit(part)
    still = part.std(axis=0) < STILL_MM
    return replace(scaler, spread=np.where(still, np.float32(STILL_MM), scaler.spread))


def left(filled: np.ndarray, context: int, reference: np.ndarray) -> Scaler:
    """The scale of the errors that a `reference` (W, A, N) makes of series (N, P): its spread, and no mean.

    A series that it forecasts to the last digit is scaled by next to nothing.
    """
    squares = np.zeros(filled.shape[1])
    for first, weights in enumerate(reference, start=context):
        errors = filled[first : first + len(weights)] - weights @ filled
        squares += np.square(errors, dtype=np.float64).sum(axis=0)
    spread = np.sqrt(squares / max(1, reference.shape[0] * reference.shape[1]))
    return Scaler(np.zeros_like(filled[0]), np.maximum(spread, STILL_MM).astype(np.float32))


def held(observed: np.ndarray, filled: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """(N, P) last values observed, and the row on which the next one is; None where no value lacks.

    What lies between two observed values is known from the second one on; until then the first one stays.
    Before its first value a series has the mean of `filled` (N, P), which says nothing of that value.
    """
    seen = np.isfinite(observed)
    if seen.all():
        return None
    rows = np.arange(len(observed))[:, None]
    before = np.maximum.accumulate(np.where(seen, rows, -1), axis=0)
    after = np.minimum.accumulate(np.where(seen, rows, len(observed))[::-1], axis=0)[::-1]
    last = np.take_along_axis(filled, np.maximum(before, 0), axis=0)
    return np.where(before >= 0, last, filled.mean(axis=0)).astype(np.float32), after.astype(np.int32)
