"""Whether a factor spans the dates of a panel: values are never carried on."""

from __future__ import annotations

import numpy as np

from .align import complete_on
from .errors import GroundCastError
from .panel import Panel


def covering(
    name: str,
    samples: np.ndarray,
    dates: np.ndarray,
    panel: Panel,
    ends: tuple[np.datetime64, np.datetime64],
    lag_days: int = 0,
) -> np.ndarray:
    """Which places of a factor span the axis up to the first origin; some must reach the last one.

    A factor may start one of its own steps late and end one step early, or one of the axis.

    Args:
        ends: the dates of the first and of the last forecast origin.
        lag_days: dates take the factor of so many days earlier: it must start and may end by them earlier.

    Raises:
        GroundCastError: it does not (`factor-cover`).
    """
    step = int(np.median(np.diff(dates).astype(int))) if len(dates) > 1 else 1
    known = np.isfinite(samples)
    if not known.any():
        raise GroundCastError(
            f"The factor {name} has no values here.", "Leave it out, or choose another.", "factor-cover"
        )
    needed, ends = panel.dates[0] - lag_days, tuple(end - lag_days for end in ends)
    starts = dates[np.argmax(known, axis=0)]
    complete, slack = complete_on(dates), max(step, panel.cadence_days)
    until = _last_known(known, complete)
    held = known.any(axis=0)
    early = held & (starts <= needed + step)
    late = held & (until >= ends[1] - slack)
    if not early.any():
        said = f"{capital(name)} starts on {starts[held].min()}, after the first date of the deformation,"
        raise _uncovered(said, panel.dates[0], lag_days)
    if not late.any():
        what = "date of the deformation" if ends[1] + lag_days == panel.dates[-1] else "forecast origin"
        said = f"{capital(name)} ends on {until[held].max()}, before the last {what},"
        raise _uncovered(said, ends[1] + lag_days, lag_days)
    if not (early & late).any():
        said = f"No place of {name} covers all dates from {panel.dates[0]} to"
        raise _uncovered(said, ends[1] + lag_days, lag_days)
    # The choice itself rests on the past: those that reach the first origin, else those that come nearest.
    reached = _last_known(known & (complete <= ends[0])[:, None], complete)
    return early & (reached >= min(ends[0] - slack, reached[early].max()))


def _last_known(known: np.ndarray, days: np.ndarray) -> np.ndarray:
    """(P_f,) day of the last value of each place; that of the last sample where there is none."""
    return days[len(days) - 1 - np.argmax(known[::-1], axis=0)]


def capital(name: str) -> str:
    """A factor's name at the start of a sentence."""
    return name[0].upper() + name[1:]


def _uncovered(sentence: str, day: np.datetime64, lag_days: int) -> GroundCastError:
    """The error for a factor that leaves dates without values; `day` ends the sentence."""
    lag = f" with a lag of {lag_days} days" if lag_days else ""
    return GroundCastError(
        f"{sentence} {day}{lag}.",
        "Values are not carried on; give a longer record, or leave the factor out.",
        "factor-cover",
    )
