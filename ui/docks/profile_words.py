"""What is said of a profile below its plot: of the whole line, and of one place on it."""

from __future__ import annotations

import numpy as np

from ..maptools.profile import length_words
from ..words import number, tr


def summary(profile) -> list[str]:
    """What is taken off, error over the held-back dates shown, length and width."""
    words = [tr("forecast minus that of {run}", run=profile.against)] if profile.against else []
    residual = profile.residual[np.isfinite(profile.residual)]
    if residual.size:
        rmse = float(np.sqrt(np.mean(residual**2)))
        words.append(
            tr(
                "observed − forecast: mean {bias} {unit}, RMSE {rmse} {unit} over {n} values",
                unit=profile.unit,
                bias=number(residual.mean(), 1),
                rmse=number(rmse, 1),
                n=number(residual.size),
            )
        )
    words.append(length_words(float(profile.distance[-1])))
    words.append(_swath(profile))
    return words


def _swath(profile) -> str:
    """What the curves are, and how wide the swath is."""
    if profile.middle == "mean":
        return tr("mean of a swath of {n} m", n=number(profile.width))
    return tr("median of a swath of {n} m", n=number(profile.width))


def summary_of(lines, unlike: list[str], banded: bool) -> list[str]:
    """The date, the error of each line at it, and what is not drawn.

    Args:
        lines: `NamedLine`s; unlike: names of lines without values; banded: whether bands are drawn.
    """
    words = [str(lines[0].profile.dates[0])]
    for line in lines:
        residual = line.profile.residual[np.isfinite(line.profile.residual)]
        if residual.size:
            rmse = number(float(np.sqrt(np.mean(residual**2))), 1)
            words.append(tr("{line} RMSE {rmse} {unit}", line=line.name, rmse=rmse, unit=line.profile.unit))
    words.append(tr("dots observed, lines forecast"))
    words.append(_swath(lines[0].profile))
    words += [tr("{line} has no values", line=name) for name in unlike]
    return words if banded else [*words, tr("no bands around so many lines")]


def values_of(lines, metres: float, unit: str) -> list[str]:
    """Observed, forecast and residual of each line at one distance from its start."""
    words = [f"{number(metres)} m"]
    for line in lines:
        profile = line.profile
        if metres <= profile.distance[-1] + 1:
            told = values(profile, profile.nearest(metres), unit)
            words += [f"{line.name} {text.partition(' ')[2]}" for text in told[1:]]
    return words


def values(profile, index: int, unit: str, row: int | None = None) -> list[str]:
    """Observed, forecast and residual at one place, date by date; `row` tells one date only."""
    words = [f"{number(profile.distance[index])} m"]
    for d, date in enumerate(profile.dates):
        if row is not None and d != row:
            continue
        parts = []
        for label, table in ((tr("observed"), profile.observed), (tr("forecast"), profile.forecast)):
            if np.isfinite(table[d, index]):
                parts.append(f"{label} {number(table[d, index], 1)}")
        if np.isfinite(profile.residual[d, index]):
            parts.append(tr("residual {value}", value=number(profile.residual[d, index], 1)))
        if parts:
            words.append(f"{date} {', '.join(parts)} {unit}")
    return words
