"""The list beside the profile plot: the dates of the run, those shown on top, as the plot's legend."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from ..plots.colours import Theme, blended
from ..plots.swatch import swatch
from ..run_profile import default_dates
from ..words import tr

MOST_DATES = 8
KEY = Qt.ItemDataRole.UserRole
CHECK = Qt.CheckState


class ProfileDates(QListWidget):
    """Ticks choose one to `MOST_DATES` dates, or exactly one.

    Signals:
        changed: other dates are ticked.
        refused: a tick that would leave none, or too many, was taken back.
    """

    changed = pyqtSignal()
    refused = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcProfileDates")
        self.setAccessibleName(tr("Dates"))
        self.setToolTip(tr("Dates to show, at most {n}.", n=MOST_DATES))
        letter = self.fontMetrics().horizontalAdvance("m")
        self.setMinimumWidth(17 * letter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMaximumWidth(23 * letter)
        self.itemChanged.connect(self._ticked)
        self.alone = False
        self._before: list[np.datetime64] = []

    def set_alone(self, alone: bool, results=None) -> None:
        """One date only, where lines take the colours: the last one held back, else the last ticked one.

        The dates ticked before come back when it ends.
        """
        if alone == self.alone or not self.count():
            return
        self.alone = alone
        wanted = self._before
        if alone:
            self._before = self.dates()
            held = [day for day in self._before if day in results.held_back_dates]
            wanted = [max(held or self._before)]
        self._tick(wanted)

    def _tick(self, dates) -> None:
        self.blockSignals(True)
        for item in self.items():
            on = np.datetime64(item.data(KEY)) in dates
            item.setCheckState(CHECK.Checked if on else CHECK.Unchecked)
        self.blockSignals(False)

    def items(self) -> list[QListWidgetItem]:
        """Every row."""
        return [self.item(i) for i in range(self.count())]

    def dates(self) -> list[np.datetime64]:
        """The ticked dates."""
        return [np.datetime64(i.data(KEY)) for i in self.items() if i.checkState() == CHECK.Checked]

    def fill(self, results) -> None:
        """Every date of a run, newest on top; the three telling ones ticked."""
        ticked, self.alone = set(default_dates(results)), False
        self.blockSignals(True)
        self.clear()
        # Before a run nothing is forecast along a line, though baselines go on at a point.
        last = max(*results.observed_dates, *results.forecast_dates)
        newest_first = [day for day in results.dates if day <= last][::-1]
        for date in sorted(newest_first, key=lambda day: day not in ticked):
            ahead, held = date in results.forecast_dates, date in results.held_back_dates
            kind = tr("forecast") if ahead else tr("held back") if held else ""
            item = QListWidgetItem(f"{date} {kind}".rstrip())
            item.setData(KEY, str(date))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(CHECK.Checked if date in ticked else CHECK.Unchecked)
            self.addItem(item)
        self.blockSignals(False)

    def colour(self, dates, strengths: list[float], theme: Theme) -> None:
        """The strength of each shown date's colour beside its name."""
        strength = dict(zip(map(str, dates), strengths))
        height = self.fontMetrics().height()
        self.setIconSize(QSize(3 * height // 2, height))
        self.blockSignals(True)
        for item in self.items():
            share = strength.get(item.data(KEY))
            colour = blended(theme.colour("forecast"), theme.base, share) if share else ""
            icon = swatch("forecast", colour, height, self.devicePixelRatioF()) if share else QIcon()
            item.setIcon(icon)
        self.blockSignals(False)

    def _ticked(self, item: QListWidgetItem) -> None:
        if self.alone and item.checkState() == CHECK.Checked:
            self._tick([np.datetime64(item.data(KEY))])
        count = len(self.dates())
        if 1 <= count <= MOST_DATES:
            self.changed.emit()
            return
        self.blockSignals(True)
        item.setCheckState(CHECK.Unchecked if count > MOST_DATES else CHECK.Checked)
        self.blockSignals(False)
        self.refused.emit()
