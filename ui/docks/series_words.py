"""What is said of a series below its plot: its scores, and the values of one date."""

from __future__ import annotations

import numpy as np

from ..words import label_of, later, number, percent, tr
from .series_list import forecast_name, velocity

BASELINES = ("persistence", "linear", "seasonal")
# As they read within a sentence; which words have capitals there differs from language to language.
WITHIN = {
    "persistence": later("persistence"),
    "linear": later("linear"),
    "seasonal": later("trend and season"),
}


def scores(series, model: str, against: str = "") -> list[str]:
    """RMSE of the model and of the baselines on the held-back dates; without a model, what was observed.

    Args:
        against: the reference that the series is relative to, "" without one.
    """
    if not model:
        return [
            tr("{n} dates", n=int(np.isfinite(series.observed).sum())),
            velocity(series, against),
            tr("baselines go on from the last date; a forecast comes with a run"),
        ]
    found = {name: value for name, value in series.scores().items() if np.isfinite(value)}
    count = int((series.hidden & np.isfinite(series.observed)).sum())
    if not found or not count:
        return [tr("No held-back dates to score here.")]
    labels = {name: label_of(name) for name in BASELINES} | {"forecast": forecast_name(model)}
    words = [f"{labels[name]} {number(value, 1)} {series.unit}" for name, value in found.items()]
    return [tr("RMSE on {n} held-back dates: {first}", n=count, first=words[0]), *words[1:]]


def where(series) -> str:
    """What the place of a series is, with its region where there are several."""
    if series.region in ("", "all"):
        return series.where
    return tr("{place}, region {name}", place=series.where, name=series.region)


def chance(series, index: int, threshold) -> str:
    """ "below −20 mm: 37 %", "" where there is no threshold or no forecast."""
    if threshold is None or not np.isfinite(series.chance[index]):
        return ""
    side, level = threshold
    words = tr("above {level} mm: {share}") if side == "above" else tr("below {level} mm: {share}")
    return words.format(level=number(level, int(level % 1 != 0)), share=percent(series.chance[index]))


def values(series, index: int, unit: str, shown: set[str], threshold=None) -> list[str]:
    """Observed, forecast with its intervals, the probability of crossing `threshold` (side, level), and
    the baselines that are `shown`, on one date."""
    words = [f"{series.dates[index]}"]
    if np.isfinite(series.observed[index]):
        words.append(tr("observed {value} {unit}", value=number(series.observed[index], 1), unit=unit))
    forecast = series.median[index] if np.isfinite(series.median[index]) else series.held_back[index]
    if np.isfinite(forecast):
        text = tr("forecast {value} {unit}", value=number(forecast, 1), unit=unit)
        if np.isfinite(series.lower[index]):
            text += f" ({_between(series.lower, series.upper, index)})"
        words.append(text)
    words += [text for text in [chance(series, index, threshold)] if text]
    for level, (low, high) in series.inner.items():
        if np.isfinite(low[index]):
            words.append(tr("{level} % {range}", level=level, range=_between(low, high, index)))
    for name in BASELINES:
        value = series.baseline(name)[index]
        if name in shown and np.isfinite(value):
            words.append(f"{tr(WITHIN[name])} {number(value, 1)}")
    return words


def _between(low, high, index: int) -> str:
    return f"{number(low[index], 1)} … {number(high[index], 1)}"
