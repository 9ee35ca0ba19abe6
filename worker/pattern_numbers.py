"""`groundcast patterns`: how many kinds of series there are, before a number of patterns is chosen."""

from __future__ import annotations

import math

import numpy as np

from ..core import clusters
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel
from ..core.prepare.gaps import fill
from ..models.parts import smoothed
from . import inputs
from .held_back import held_back

MOST, LEAST = 10, 3
CLEAR = 0.25
"""Below this mean silhouette no structure was found (Kaufman & Rousseeuw 1990, table 4)."""


def patterns(job: Job, most: int, window: int, reporter) -> dict:
    """Mean silhouette by number of patterns in every region, as `groundcast patterns --json` gives it.

    Series are those of the dates before the held-back ones, filled and smoothed as the models with patterns
    do it, a sample of them where there are many.

    Args:
        most: largest number of patterns to try.
        window: dates of the Savitzky-Golay filter, 0 for none.

    Raises:
        GroundCastError: numbers out of range (`setting-value`), or from the inputs.
    """
    _require(most, window)
    given = inputs.load(job, reporter, lambda dates: (dates - held_back(job, dates),) * 2)
    rows = []
    for panel in given.panels:
        reporter.stage("looking for patterns", panel.region)
        rows.append(_row(panel.before(-job.hold_back), most, window, job.seed))
        reporter.progress(len(rows) / len(given.panels))
    origin = str(given.panels[0].dates[-job.hold_back - 1])
    return {"origin": origin, "smoothing": window, "regions": rows, "simulated": given.stack.simulated}


def recommended(curve: dict[int, float]) -> int:
    """The number whose patterns stand apart best; 1 where none does clearly."""
    best = max(curve, key=curve.get, default=1)
    return best if curve.get(best, 0.0) >= CLEAR else 1


def _require(most: int, window: int) -> None:
    if most < 2 or window < 0 or (window and (window < 3 or window % 2 == 0)):
        raise GroundCastError(
            f"Up to {most} patterns of series smoothed over {window} dates cannot be looked for.",
            "Give 2 patterns or more, and 0 or an odd number of 3 or more dates.",
            "setting-value",
        )


def _row(panel: Panel, most: int, window: int, seed: int) -> dict:
    count = panel.values.shape[1]
    drawn = np.sort(np.random.default_rng(seed).permutation(count)[: clusters.SAMPLE])
    series = smoothed(fill(panel.values[:, drawn], panel.days), window)
    found = clusters.silhouette_curve(series, most, seed) if len(drawn) >= LEAST else {}
    curve = {number: value for number, value in found.items() if math.isfinite(value)}
    row = {"region": panel.region, "series": count, "looked_at": len(drawn), "silhouette": curve}
    return row | {"recommended": recommended(curve), "sentence": sentence(count, curve)}


def sentence(count: int, curve: dict[int, float]) -> str:
    """What a curve says of so many series, in words."""
    if not curve:
        return f"{count:,} series are too few, or too much alike, to have patterns."
    best = max(curve, key=curve.get)
    if curve[best] < CLEAR:
        return (
            f"No number of patterns stands apart: the best mean silhouette is {curve[best]:.2f}, with {best} "
            f"patterns. One pattern for all series is enough."
        )
    return f"The series stand apart best in {best} patterns: the mean silhouette is {curve[best]:.2f} of 1."


def table(document: dict) -> str:
    """The curves for people: a sentence a region, then its numbers."""
    lines = [f"Series up to {document['origin']}, smoothed over {document['smoothing']} dates."]
    for row in document["regions"]:
        looked = f", {row['looked_at']:,} of them drawn" if row["looked_at"] < row["series"] else ""
        lines += ["", f"Region {row['region']}: {row['series']:,} series{looked}", row["sentence"]]
        if row["silhouette"]:
            lines.append(f"{'patterns':>10}{'silhouette':>12}")
        for number, value in row["silhouette"].items():
            mark = "  *" if number == row["recommended"] else ""
            lines.append(f"{number:>10}{value:>12.2f}{mark}")
    return "\n".join(lines)
