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
    """Ticks choose one to `MOST_DATES` dates.

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

    def items(self) -> list[QListWidgetItem]:
        """Every row."""
        return [self.item(i) for i in range(self.count())]

    def dates(self) -> list[np.datetime64]:
        """The ticked dates."""
        return [np.datetime64(i.data(KEY)) for i in self.items() if i.checkState() == CHECK.Checked]

    def fill(self, results) -> None:
        """Every date of a run, newest on top; the three telling ones ticked."""
        ticked = set(default_dates(results))
        self.blockSignals(True)
        self.clear()
        newest_first = list(results.dates)[::-1]
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
        count = len(self.dates())
        if 1 <= count <= MOST_DATES:
            self.changed.emit()
            return
        self.blockSignals(True)
        item.setCheckState(CHECK.Unchecked if count > MOST_DATES else CHECK.Checked)
        self.blockSignals(False)
        self.refused.emit()
