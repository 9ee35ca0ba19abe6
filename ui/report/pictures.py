"""The plots of a report: series and profiles, drawn as the docks draw them, on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..docks.series_list import forecast_name
from ..plots import export
from ..plots.colours import Theme
from ..plots.profile_plot import ProfilePlot
from ..plots.series_plot import SeriesPlot
from ..run_profile import default_dates
from ..words import tr
from .places import widest_row

SHOWN = {"observed", "forecast", "fan", "fan80", "fan50", "persistence", "linear", "seasonal"}
SIZE = (1100, 640)


def draw_series(run, place, region: str, path: Path) -> Iterator[None]:
    """The series at a place of `region`, in steps; the generator returns its file, None without a series."""
    series = run.series_at(place, 1.0)
    if series is None:
        return None
    yield
    plot = SeriesPlot(Theme.paper())
    _name(plot, run, tr("region {region} · {where}", region=region, where=series.where))
    plot.show_series(series, SHOWN, (), run.unit, run.sign)
    return (yield from _save(plot, path))


def draw_profile(run, corners, name: str, path: Path) -> Iterator[None]:
    """The values along a line at the dates a profile opens with, as `draw_series`; none if none lie near."""
    profile = run.along(corners, np.array(default_dates(run)))
    if profile is None:
        return None
    yield
    plot = ProfilePlot(Theme.paper())
    _name(plot, run, name)
    plot.show_profile(profile, "interval", run.unit, run.sign)
    return (yield from _save(plot, path))


def west_to_east(run, places: dict, path: Path) -> Iterator[None]:
    """The profile from west to east through the region that moves most, as `draw_series`."""
    region = max(places, key=lambda name: places[name][0])
    name = tr("region {region} from west to east", region=region)
    return (yield from draw_profile(run, widest_row(run, region), name, path))


def slug(text: str) -> str:
    """`text` as part of a file's name."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


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
