"""The list beside the series plot: its legend, its switches, and the scores."""

from __future__ import annotations

from html import escape

import numpy as np
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHeaderView,
    QInputDialog,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
)

from ..plots.colours import Theme
from ..plots.swatch import swatch
from ..words import label_of, number, tr

CHECK = Qt.CheckState
AREA = ("spread", "members")
ROWS = ("observed", *AREA, "forecast", "fan", "fan80", "fan50", "persistence", "linear", "seasonal")
FANS = {"fan": 90, "fan80": 80, "fan50": 50}
COLOURS = {"spread": "observed", "members": "observed", **dict.fromkeys(FANS, "forecast")}
KEY = Qt.ItemDataRole.UserRole
OWN = Qt.ItemDataRole.UserRole + 1
# Lines of text that the tick and the curve before a kept series take.
BESIDE = 4


class SeriesList(QTreeWidget):
    """One row a curve: tick, style, name and RMSE on the held-back dates; kept series below.

    Signals:
        changed: a tick was set or taken away.
        edited: name, colour, note or tick of a kept series.
        dropped: the `Kept` that shall go.
    """

    changed = pyqtSignal()
    edited = pyqtSignal()
    dropped = pyqtSignal(object)
    sought = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcSeriesList")
        self.setAccessibleName(tr("Curves and scores"))
        self.setColumnCount(2)
        self.setHeaderLabels([tr("Curve"), tr("RMSE")])
        self.headerItem().setToolTip(1, tr("On the held-back dates of this place, which no curve has seen."))
        self.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumWidth(17 * self.fontMetrics().horizontalAdvance("m"))
        # Hundreds of lines hide what they are about, so they are asked for.
        self._off: set[str] = {"members"}
        # The words of the reference that velocities are relative to, "" without one.
        self.against = ""
        self.itemChanged.connect(self._ticked)
        self.itemDoubleClicked.connect(lambda item, _column: self._rename(item))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def shown(self) -> set[str]:
        """The curves that are ticked."""
        return set(ROWS) - self._off

    def words_width(self) -> int:
        """What the longest row of a place needs, in pixels; Qt asks only those of two columns."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        places = [item for item in items if item.isFirstColumnSpanned()]
        words = (QFontMetrics(item.font(0)).horizontalAdvance(item.text(0)) for item in places)
        ticked = any(item.data(0, OWN) is not None for item in places)
        beside = (BESIDE if ticked else 1) * self.fontMetrics().height()
        return max(words, default=0) + beside + self.verticalScrollBar().sizeHint().width()

    def fill(self, series, scores: dict, model: str, theme: Theme, kept=()) -> None:
        """Show the curves of a series; None empties the list.

        Args:
            kept: (`Kept`, its series as shown, its `KeptLook`).
        """
        self.blockSignals(True)
        self.clear()
        if series is not None:
            place = series.where if series.region in ("", "all") else f"{series.where}, {series.region}"
            self._bold(self._place(place, series), 0)
            finite = [value for value in scores.values() if np.isfinite(value)]
            for name in _rows(series, model):
                self._curve(name, scores.get(name, np.nan), min(finite, default=np.nan), model, theme)
        for own, other, look in kept:
            self._kept(own, other, look)
        self.blockSignals(False)

    def _place(self, where: str, series) -> QTreeWidgetItem:
        """A row of a place and its velocity, across both columns; None has no values in the data shown."""
        told = tr("no values here") if series is None else velocity(series, self.against)
        item = QTreeWidgetItem([f"{where}   {told}", ""])
        item.setDisabled(series is None)
        item.setToolTip(0, velocity_tip(self.against))
        self._add(item)
        item.setFirstColumnSpanned(True)
        return item

    def _kept(self, own, series, look) -> None:
        """A row of a kept series: tick, colour, name and velocity, its note as the tooltip."""
        item = self._place(own.name, series)
        item.setIcon(0, self._swatch("kept", look.colour, look))
        item.setData(0, OWN, own)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, CHECK.Checked if own.shown else CHECK.Unchecked)
        if own.note:
            item.setText(0, f"{item.text(0)} · {own.note}")
        told = tr("Double-click to rename; right-click for colour, note and more.")
        item.setToolTip(0, f"<b>{escape(own.name)}</b><br>{escape(own.note)}<br>{told}")

    def _rename(self, item) -> None:
        own = item.data(0, OWN)
        if own is not None:
            name, given = QInputDialog.getText(self, tr("Rename"), tr("Name"), text=own.name)
            if given and name.strip():
                own.name = name.strip()
                self.edited.emit()

    def _annotate(self, own) -> None:
        note, given = QInputDialog.getText(
            self, tr("Note"), tr("Note on {name}", name=own.name), text=own.note
        )
        if given:
            own.note = note.strip()
            self.edited.emit()

    def _recolour(self, own) -> None:
        colour = QColorDialog.getColor(QColor(own.colour), self, tr("Colour of {name}", name=own.name))
        if colour.isValid():
            own.colour = colour.name()
            self.edited.emit()

    def _menu(self, place) -> None:
        menu = self.menu_of(self.itemAt(place))
        if menu is not None:
            menu.exec(self.viewport().mapToGlobal(place))

    def menu_of(self, item) -> QMenu | None:
        """What can be done with a kept series, None for other rows."""
        own = item.data(0, OWN) if item is not None else None
        if own is None:
            return None
        menu = QMenu(self)
        menu.addAction(tr("Rename…"), lambda: self._rename(item))
        menu.addAction(tr("Colour…"), lambda: self._recolour(own))
        menu.addAction(tr("Note…"), lambda: self._annotate(own))
        if own.place:
            menu.addAction(tr("Zoom to"), lambda: self.sought.emit(own))
        menu.addAction(tr("Let go"), lambda: self.dropped.emit(own))
        return menu

    def _curve(self, name: str, score: float, best: float, model: str, theme: Theme) -> None:
        labels = {"observed": tr("Observed"), "spread": tr("± standard deviation")}
        labels["members"] = tr("Single series")
        labels["forecast"] = forecast_name(model)
        labels |= {fan: tr("{level} % band", level=level) for fan, level in FANS.items()}
        item = QTreeWidgetItem(
            [labels.get(name) or label_of(name), number(score, 1) if np.isfinite(score) else ""]
        )
        item.setData(0, KEY, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, CHECK.Unchecked if name in self._off else CHECK.Checked)
        item.setIcon(0, self._swatch(name, theme.colour(COLOURS.get(name, name))))
        if np.isfinite(score) and score <= best + 1e-6:
            self._bold(item, 1)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, tr("{value}, best", value=item.text(1)))
        item.setToolTip(0, _tips().get(name, ""))
        self._add(item)

    def _add(self, item: QTreeWidgetItem) -> None:
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addTopLevelItem(item)

    def _bold(self, item: QTreeWidgetItem, column: int) -> None:
        font = item.font(column)
        font.setBold(True)
        item.setFont(column, font)

    def _swatch(self, kind: str, colour: str, look=None):
        height = self.fontMetrics().height()
        self.setIconSize(QSize(3 * height // 2, height))
        return swatch(kind, colour, height, self.devicePixelRatioF(), look)

    def _ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        name, own = item.data(0, KEY), item.data(0, OWN)
        if own is not None and own.shown != (item.checkState(0) == CHECK.Checked):
            own.shown = not own.shown
            # The list is made anew, so not while Qt still holds its item.
            QTimer.singleShot(0, self.edited.emit)
        if not name:
            return
        off = item.checkState(0) == CHECK.Unchecked
        if off != (name in self._off):
            self._off ^= {name}
            self.changed.emit()


def velocity(series, against: str = "") -> str:
    """ "−6.1 mm/yr", and whether it is that of the place alone or relative to the reference."""
    rate = number(series.velocity(), 1)
    if series.unit != "mm":
        words = tr("{rate} a year relative, {unit}") if against else tr("{rate} a year, {unit}")
        return words.format(rate=rate, unit=series.unit)
    return tr("{rate} mm/yr relative", rate=rate) if against else tr("{velocity} mm/yr", velocity=rate)


def velocity_tip(against: str) -> str:
    """What the velocity beside a place is."""
    told = tr("Velocity, from the dates before the held-back ones.")
    return f"{told} {tr('Relative to the reference: {place}.', place=against)}" if against else told


def forecast_name(model: str) -> str:
    """What the run's forecast is called beside the baselines, which may bear its model's name."""
    return tr("Forecast") if model in {label_of(name) for name in ROWS[-3:]} else model


def _rows(series, model: str) -> list[str]:
    """The curves that there are: without a run no forecast and no bands."""
    there = [name for name in ROWS if FANS.get(name, 90) in {90, *series.inner}]
    there = there if series.has_spread else [name for name in there if name not in AREA]
    return there if model else [name for name in there if name not in ("forecast", *FANS)]


def _tips() -> dict[str, str]:
    """What each curve is, in one sentence."""
    learned = tr("Learned from the dates before the held-back ones, as the model's forecast of those.")
    fit = tr("The thin line is its fit to them.")
    return {
        "observed": tr("Hollow dots are held back: they score the forecast and are hidden from training."),
        "spread": tr("Of the observed values over the cells or points of the area, about their mean."),
        "members": tr("Up to 200 of the cells or points of the area, evenly from all over it."),
        "forecast": tr("Forecast of the held-back dates, and of those to come."),
        "fan": tr("The range that should hold nine of ten values."),
        "fan80": tr("The range that should hold eight of ten values."),
        "fan50": tr("The range that should hold every second value."),
        "persistence": f"{tr('The last observed value stays.')} {learned}",
        "linear": f"{tr('A straight line through the dates.')} {learned} {fit}",
        "seasonal": f"{tr('A straight line and a yearly cycle.')} {learned} {fit}",
    }
