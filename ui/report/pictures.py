"""The plots of a report: series and profiles, drawn as the docks draw them, on paper."""

from __future__ import annotations

import re
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


def draw_series(run, place, region: str, path: Path) -> Path | None:
    """The series at a place of `region`, or None where there is none."""
    series = run.series_at(place, 1.0)
    if series is None:
        return None
    plot = SeriesPlot(Theme.paper())
    _name(plot, run, tr("region {region} · {where}", region=region, where=series.where))
    plot.show_series(series, SHOWN, (), run.unit, run.sign)
    return _save(plot, path)


def draw_profile(run, corners, name: str, path: Path) -> Path | None:
    """The values along a line at the dates a profile opens with, or None where none lie near it."""
    profile = run.along(corners, np.array(default_dates(run)))
    if profile is None:
        return None
    plot = ProfilePlot(Theme.paper())
    _name(plot, run, name)
    plot.show_profile(profile, "interval", run.unit, run.sign)
    return _save(plot, path)


def west_to_east(run, places: dict, path: Path) -> Path | None:
    """The profile from west to east through the region that moves most, None without a place."""
    if not places:
        return None
    region = max(places, key=lambda name: places[name][0])
    name = tr("region {region} from west to east", region=region)
    return draw_profile(run, widest_row(run, region), name, path)


def slug(text: str) -> str:
    """`text` as part of a file's name."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def _name(plot, run, what: str) -> None:
    plot.resize(*SIZE)
    plot.title = f"{run.title} · {what}"
    plot.credit, plot.model = run.report["data"].get("attribution") or "", forecast_name(run.model)


def _save(plot, path: Path) -> Path:
    export.save(plot, path)
    plot.deleteLater()
    return path
