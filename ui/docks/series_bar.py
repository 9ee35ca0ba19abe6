"""The tool bar of the series dock, in the order of its buttons."""

from __future__ import annotations

from ..words import tr
from .series_area import SeriesArea
from .series_extras import SeriesExtras
from .series_fit import FitSwitch
from .value_range import ValueRange


def build_bar(dock, study) -> None:
    """Give a `SeriesDock` its actions, and the parts that have buttons: `area`, `extras`, `fit`, `range`."""
    sentence = tr(
        "Click for a series; drag a box or double-click a region for its mean. Ctrl keeps the one shown."
    )
    dock.pick_action = dock.action("/mActionIdentify.svg", "gcPick", tr("Pick"), sentence)
    dock.tool.set_action(dock.pick_action)
    dock.keep_action = dock.action(
        "/mActionAdd.svg", "gcKeep", tr("Keep"), tr("Keeps this series beside the next one."), dock.keep_shown
    )
    sentence = tr("Removes the series kept last.")
    dock.clear_action = dock.action("/mActionRemove.svg", "gcLetGo", tr("Let go"), sentence, dock.remove_kept)
    dock.add_reference()
    dock.area = SeriesArea(dock, study)
    dock.extras = SeriesExtras(dock, study)
    dock.extras.changed.connect(dock.show_extras)
    dock.fit = FitSwitch(dock)
    dock.fit.changed.connect(dock.show_extras)
    dock.range = ValueRange(dock, "series_y", "gcSeriesRange")
    dock.range.changed.connect(dock.redraw)
    dock.add_view_actions()
