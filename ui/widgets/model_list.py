"""The models as a list in sections, each greyed with its reason where it cannot be used."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ...models import catalogue
from ..words import tr
from .model_chooser import NAME, sections


class ModelList(QTreeWidget):
    """Every model of the catalogue; with `ticks` several can be chosen.

    Signals: `lookedAt(name)` for the row under the cursor of keyboard or mouse, greyed rows too;
    `ticksChanged` where boxes are.
    """

    lookedAt = pyqtSignal(str)  # noqa: N815
    ticksChanged = pyqtSignal()  # noqa: N815

    def __init__(self, name: str, ticks: bool = False, parent=None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(tr("Models"))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._ticks = ticks
        self._items: dict[str, QTreeWidgetItem] = {}
        self._reasons: dict[str, str] = {}
        for title, entries in sections():
            self._section(title, entries)
        self.expandAll()
        self.currentItemChanged.connect(lambda item, _before: self._look(item))
        self.itemEntered.connect(lambda item, _column: self._look(item))
        self.itemChanged.connect(lambda *_: self.ticksChanged.emit())

    def _section(self, title: str, entries) -> None:
        head = QTreeWidgetItem([title])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.addTopLevelItem(head)
        for entry in entries:
            item = QTreeWidgetItem(head, [tr(entry.label)])
            item.setData(0, NAME, entry.name)
            if self._ticks:
                item.setCheckState(0, Qt.CheckState.Unchecked)
            self._items[entry.name] = item

    def grey(self, reasons: dict[str, str]) -> None:
        """Grey the models with a reason; they can still be looked at, and lose their tick."""
        self._reasons = reasons
        self.blockSignals(True)
        for name, item in self._items.items():
            reason = reasons.get(name, "")
            usable = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            # A disabled row gets no keyboard; this one is pale, and cannot be ticked.
            item.setFlags(usable | Qt.ItemFlag.ItemIsUserCheckable if not reason else usable)
            item.setForeground(0, self._shade(bool(reason)))
            item.setToolTip(0, reason)
            spoken = f"{item.text(0)}. {reason}" if reason else item.text(0)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            if reason and self._ticks:
                item.setCheckState(0, Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.ticksChanged.emit()

    def _shade(self, pale: bool):
        palette = self.palette()
        group = palette.ColorGroup.Disabled if pale else palette.ColorGroup.Active
        return palette.brush(group, palette.ColorRole.Text)

    def reason(self, name: str) -> str:
        """Why the model cannot be chosen, "" where it can."""
        return self._reasons.get(name, "")

    def current(self) -> str:
        """The model of the current row, "" on a heading."""
        item = self.currentItem()
        return item.data(0, NAME) or "" if item is not None else ""

    def choose(self, name: str) -> None:
        """Go to the row of a model."""
        self.setCurrentItem(self._items[name])

    def ticked(self) -> list[str]:
        """The ticked models in the catalogue's order."""
        on = Qt.CheckState.Checked
        return [e.name for e in catalogue.ENTRIES if self._items[e.name].checkState(0) == on]

    def tick(self, names) -> None:
        """Tick these models and no others; greyed ones stay without."""
        self.blockSignals(True)
        for name, item in self._items.items():
            on = name in names and not self.reason(name)
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.ticksChanged.emit()

    def _look(self, item) -> None:
        name = item.data(0, NAME) if item is not None else None
        if name:
            self.lookedAt.emit(name)
