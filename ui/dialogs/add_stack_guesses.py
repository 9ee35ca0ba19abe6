"""What was guessed of numbers and dates: numbers for no data, the order of dates, where days count from."""

from __future__ import annotations

import math
import re

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox

from ..widgets.choice import choice
from ..words import tr

NONE = "none"
"""What says that every number is a value."""

ORDER = re.compile(r"taken as year, month and day\.|in more than one way \(|is no date as \w")
"""What the worker says of dates whose order it guessed or does not know."""

COUNTED = re.compile(r"days of a year from 00\d")
"""What it says of names like 2020004."""


class GuessOptions(QGroupBox):
    """Numbers for any source, dates where theirs were guessed; `changed` tells of the user's own choices."""

    changed = pyqtSignal()

    def __init__(self, options: dict, parent=None):
        super().__init__(tr("Numbers and dates"), parent)
        self.setObjectName("gcStackNumbers")
        self._make_no_data()
        orders = [("ymd", tr("Year, month, day")), ("dmy", tr("Day, month, year"))]
        self.date_order = _or_as_found("gcStackDateOrder", [*orders, ("mdy", tr("Month, day, year"))])
        self.date_order.setToolTip(tr("<b>Order of dates</b><br>How dates like 05/01/2020 are read."))
        days = [("0", tr("000, as GMTSAR counts")), ("1", "001")]
        self.first_day = _or_as_found("gcStackFirstDay", days)
        self.first_day.setToolTip(
            tr("<b>1 January is day</b><br>Where names like 2020004 count the days of a year.")
        )
        self._fill(options)
        form = QFormLayout(self)
        form.addRow(tr("N&o data"), self.no_data)
        form.addRow(tr("Order of da&tes"), self.date_order)
        form.addRow(tr("1 &January is day"), self.first_day)
        self.no_data.activated.connect(self._edited)
        self.no_data.lineEdit().editingFinished.connect(self._edited)
        for combo in (self.date_order, self.first_day):
            combo.currentIndexChanged.connect(self._edited)
        self.hide()

    def _make_no_data(self):
        self.no_data = _or_as_found("gcStackNoData", [(NONE, tr("None: every number is a value"))])
        self.no_data.setEditable(True)
        self.no_data.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.no_data.setToolTip(
            tr("<b>No data</b><br>Numbers that stand for missing ones. Type them with commas, like -9999, 0.")
        )

    def show_info(self, info: dict, problem: str) -> None:
        """Appear once there is something to correct; what the user chose stays."""
        told = " ".join([problem, *info.get("notes", [])])
        order, counted = ORDER.search(told), COUNTED.search(told)
        self._show(self.date_order, bool(order) or bool(self.date_order.currentData()))
        self._show(self.first_day, bool(counted) or bool(self.first_day.currentData()))
        self.setVisible(bool(info or order or counted or self.value()))

    def value(self) -> dict:
        """The options of a source; {} for all as found, and without numbers that are none."""
        chosen = {
            "no_data": "" if self.problem() else self._numbers(),
            "date_order": self.date_order.currentData(),
            "first_day": self.first_day.currentData(),
        }
        return {name: value for name, value in chosen.items() if value}

    def problem(self) -> str:
        """Why the numbers cannot be used, "" where they can."""
        if self._numbers() in ("", NONE) or all(map(_is_number, self._numbers().split(","))):
            return ""
        return tr("No data needs numbers with commas, like -9999, 0.")

    def forget(self) -> None:
        """What was said of another source no longer holds."""
        self._fill({})

    def _numbers(self) -> str:
        text = self.no_data.currentText().strip()
        index = self.no_data.findText(text)
        return self.no_data.itemData(index) if index >= 0 else text

    def _fill(self, options: dict) -> None:
        for combo, name in ((self.date_order, "date_order"), (self.first_day, "first_day")):
            blocked = combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(options.get(name, ""))))
            combo.blockSignals(blocked)
        said = options.get("no_data", "")
        index = self.no_data.findData(said)
        self.no_data.setCurrentIndex(max(0, index))
        if index < 0:
            self.no_data.setEditText(said)
        self._told = self.value() | {"problem": self.problem()}

    def _show(self, field, there: bool) -> None:
        field.setVisible(there)
        self.layout().labelForField(field).setVisible(there)

    def _edited(self, *_):
        """Tell of a choice once: leaving the field says it again."""
        chosen = self.value() | {"problem": self.problem()}
        if chosen != self._told:
            self._told = chosen
            self.changed.emit()


def _or_as_found(name, entries):
    return choice(name, [("", tr("As found")), *entries])


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
