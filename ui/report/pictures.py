"""The plots of a report: series and profiles, drawn as the docks draw them, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..docks.series_list import forecast_name
from ..plots import export
from ..plots.colours import Theme
from ..plots.profile_plot import ProfilePlot
from ..plots.series_plot import SeriesPlot

SHOWN = {"observed", "forecast", "fan", "fan80", "fan50", "persistence", "linear", "seasonal"}
SIZE = (1100, 640)


def draw_series(run, series, words: str, path: Path) -> Iterator[None]:
    """Write the plot of a `Series` of a run, in steps; the generator returns its file."""
    yield
    plot = SeriesPlot(Theme.paper())
    _name(plot, run, words)
    yield
    plot.show_series(series, SHOWN, (), run.unit, run.sign)
    return (yield from _save(plot, path))


def draw_profile(run, profile, words: str, path: Path) -> Iterator[None]:
    """Write the plot of a `Profile` of a run, as `draw_series`."""
    yield
    plot = ProfilePlot(Theme.paper())
    _name(plot, run, words)
    yield
    plot.show_profile(profile, "interval", run.unit, run.sign)
    return (yield from _save(plot, path))


def _name(plot, run, what: str) -> None:
    plot.resize(*SIZE)
    plot.title = f"{run.title} · {what}"
    plot.credit, plot.model = run.report["data"].get("attribution") or "", forecast_name(run.model)


def _save(plot, path: Path) -> Iterator[None]:
    try:
        yield from export.in_steps(plot, path)
    finally:
        plot.deleteLater()
    return path
