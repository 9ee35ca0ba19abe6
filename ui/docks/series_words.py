"""What is said of a series below its plot: its scores, and the values of one date."""

from __future__ import annotations

import numpy as np

from ..words import label_of, number, tr
from .series_list import forecast_name

BASELINES = ("persistence", "linear", "seasonal")


def scores(series, model: str) -> list[str]:
    """RMSE of the model and of the baselines on the held-back dates."""
    found = {name: value for name, value in series.scores().items() if np.isfinite(value)}
    count = int((series.hidden & np.isfinite(series.observed)).sum())
    if not found or not count:
        return [tr("No held-back dates to score here.")]
    labels = {name: label_of(name) for name in BASELINES} | {"forecast": forecast_name(model)}
    words = [f"{labels[name]} {number(value, 1)} mm" for name, value in found.items()]
    return [tr("RMSE on {n} held-back dates: {first}", n=count, first=words[0]), *words[1:]]


def values(series, index: int, unit: str, shown: set[str]) -> list[str]:
    """Observed, forecast with its interval, and the baselines that are `shown`, on one date."""
    words = [f"{series.dates[index]}"]
    if np.isfinite(series.observed[index]):
        words.append(tr("observed {value} {unit}", value=number(series.observed[index], 1), unit=unit))
    forecast = series.median[index] if np.isfinite(series.median[index]) else series.held_back[index]
    if np.isfinite(forecast):
        text = tr("forecast {value} {unit}", value=number(forecast, 1), unit=unit)
        if np.isfinite(series.lower[index]):
            text += f" ({number(series.lower[index], 1)} … {number(series.upper[index], 1)})"
        words.append(text)
    for name in BASELINES:
        value = series.baseline(name)[index]
        if name in shown and np.isfinite(value):
            words.append(f"{label_of(name).lower()} {number(value, 1)}")
    return words
