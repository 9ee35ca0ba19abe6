"""What checks found before any training: dates that stand out, and unwrapping jumps."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..widgets.table import Table
from ..words import number, tr

LINES = 5
LOOKING = "Looking for them…"
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class OutlierDates(QWidget):
    """Dates that stand out, with a tick for those to leave out."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.about = QLabel()
        self.about.setObjectName("gcOutlierAbout")
        self.about.setWordWrap(True)
        headers = [tr("Leave out"), tr("Residual (mm)"), tr("Score"), tr("Series that stand out")]
        self.table = Table("gcOutlierTable", tr("Dates that stand out"), headers, LINES)
        _spread(self.table)
        self.table.itemChanged.connect(lambda *_: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.table)

    def show_found(self, found: list | None, dropped) -> None:
        """The dates that the checks name (None: still looked for), and those that were left out already."""
        looking, found = found is None, found or []
        named = {entry["date"]: entry for entry in found}
        self.table.blockSignals(True)
        self.table.clear()
        for day in [*named, *(day for day in dropped if day not in named)]:
            entry = named.get(day)
            texts = [day, "", "", tr("left out by you")] if entry is None else _texts(entry)
            item = QTreeWidgetItem(texts)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, CHECKED if day in dropped else UNCHECKED)
            self.table.addTopLevelItem(item)
        self.table.blockSignals(False)
        _fit(self.table)
        text = tr("They lie farther from the line between the dates around them than other dates do.")
        none = tr(LOOKING) if looking else tr("No date stands out from its neighbours.")
        self.about.setText(text if named else none)

    def value(self) -> list[str]:
        items = [self.table.topLevelItem(row) for row in range(self.table.topLevelItemCount())]
        return sorted(item.text(0) for item in items if item.checkState(0) == CHECKED)


class UnwrappingJumps(QWidget):
    """How many jumps there are, on which dates, and whether to keep, mend or leave out their series."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.about = QLabel()
        self.about.setObjectName("gcJumpsAbout")
        self.about.setWordWrap(True)
        self.table = Table(
            "gcJumpsTable", tr("Dates of jumps"), [tr("Date"), tr("Series"), tr("Share")], LINES
        )
        _spread(self.table)
        self.choice = QComboBox()
        self.choice.setObjectName("gcJumpsChoice")
        self.choice.addItem(tr("Keep them"), "keep")
        self.choice.addItem(tr("Mend them by whole half wavelengths"), "mend")
        self.choice.addItem(tr("Leave out their series"), "drop")
        self.choice.setToolTip(tr("Only jumps that the dates before the forecast start show are touched."))
        self.choice.currentIndexChanged.connect(lambda *_: self.changed.emit())
        row = QHBoxLayout()
        label = QLabel(tr("&What to do"))
        label.setBuddy(self.choice)
        row.addWidget(label)
        row.addWidget(self.choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.table)
        column.addLayout(row)
        self.about.setText(tr(LOOKING))
        self.table.hide()

    def show_found(self, found: dict | None) -> None:
        """What the checks say; None where no wavelength is known."""
        self.table.clear()
        for entry in (found or {}).get("dates", []):
            share = tr("{n} %", n=number(100 * entry["share"], 1))
            self.table.addTopLevelItem(QTreeWidgetItem([entry["date"], number(entry["series"]), share]))
        _fit(self.table)
        self.about.setText(_about(found))
        self.choice.setEnabled(found is not None)

    def fill(self, choice: str) -> None:
        self.choice.setCurrentIndex(max(0, self.choice.findData(choice)))

    def value(self) -> str:
        return self.choice.currentData()


def _about(found: dict | None) -> str:
    if found is None:
        return tr("Jumps are looked for in lines of sight of a known wavelength only.")
    if not found["count"]:
        looked = number(found["looked_at"])
        return tr("No unwrapping jump in the {n} series looked at.", n=looked)
    return tr(
        "{n} lasting steps of about half a wavelength ({half} mm), which the neighbours do not share, in "
        "{series} of the {looked} series looked at.",
        n=number(found["count"]),
        half=number(found["half_wavelength_mm"], 1),
        series=number(found["series"]),
        looked=number(found["looked_at"]),
    )


def _texts(entry: dict) -> list[str]:
    share = tr("{n} %", n=number(100 * entry.get("share", 0), 1))
    return [entry["date"], number(entry["residual_mm"], 1), number(entry["score"], 1), share]


def _fit(table: Table) -> None:
    """As high as its rows, up to a few lines; hidden where it has none."""
    rows = table.topLevelItemCount()
    table.setVisible(rows > 0)
    if rows:
        height = table.sizeHintForRow(0) * min(rows, LINES) + table.header().sizeHint().height()
        table.setFixedHeight(height + 2 * table.frameWidth() + 2)


def _spread(table: Table) -> None:
    for column in range(table.columnCount() - 1):
        table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
