"""The map's time in the series dock: a thin line at its date, and a click on the axis that moves it."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QObject

from ..layers.temporal import show_date
from ..words import tr


class SeriesTime(QObject):
    """Links the plot of a `SeriesDock` with the Temporal Controller, both ways."""

    def __init__(self, dock):
        super().__init__(dock)
        self._dock = dock
        dock.canvas.temporalRangeChanged.connect(self.show)

    def close(self) -> None:
        """Hear no more of the map."""
        self._dock.canvas.temporalRangeChanged.disconnect(self.show)

    def show(self) -> None:
        """The Temporal Controller's date as a thin line."""
        dock = self._dock
        if dock.plot is None or dock.series is None:
            return
        settings = dock.canvas.mapSettings()
        begin = settings.temporalRange().begin() if settings.isTemporal() else None
        day = begin.toString("yyyy-MM-dd") if begin is not None and begin.isValid() else ""
        dock.plot.set_now(np.datetime64(day) if day else None)

    def move(self, date: np.datetime64) -> None:
        """Show the map of a date."""
        dock = self._dock
        if show_date(dock.canvas, date.astype(object)):
            return
        text = tr("The map has no dates to play. Show a run on the map first.")
        dock.notice.say("info", text, [("gcHideNotice", tr("Hide"), dock.notice.clear)])
