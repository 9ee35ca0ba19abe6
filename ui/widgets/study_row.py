"""The row above the steps: which study of the project is open, and what can be done with it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ..words import tr


class StudyRow(QWidget):
    """Shows the studies of a `Shelf`; while a run goes on its study stays open. `copyRequested("command"` or
    `"call")` asks for what is set as text, `helpRequested` for the page of the dock."""

    copyRequested = pyqtSignal(str)  # noqa: N815  (Qt's way of naming)
    helpRequested = pyqtSignal()  # noqa: N815

    def __init__(self, shelf, parent=None):
        super().__init__(parent)
        self.setObjectName("gcStudyRow")
        self.shelf = shelf
        self.combo = QComboBox()
        self.combo.setObjectName("gcStudyCombo")
        self.combo.setAccessibleName(tr("Study"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(8)
        self.combo.activated.connect(shelf.switch)
        self.add = self._button("gcNewStudy", "/mActionAdd.svg", tr("New study"), shelf.new)
        self.more = self._button("gcStudyMenuButton", "", tr("More"), None)
        self.more.setText("⋯")
        self.help = self._button(
            "gcForecastHelp", "/mActionHelpContents.svg", tr("Help"), self.helpRequested.emit
        )
        self.menu = self._make_menu()
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        shelf.changed.connect(self.refresh)
        self.allow("")
        self.refresh()

    def _button(self, name: str, icon: str, label: str, slot) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(label)
        button.setToolTip(f"<b>{label}</b>")
        button.setAutoRaise(True)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
        if slot is not None:
            button.clicked.connect(lambda _checked=False: slot())
        return button

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("gcStudyMenu")
        self._own = [
            menu.addAction(tr("New"), self.shelf.new),
            menu.addAction(tr("Duplicate"), self.shelf.duplicate),
            menu.addAction(tr("Rename…"), self.rename),
            menu.addAction(tr("Remove from project…"), self.remove),
        ]
        menu.addSeparator()
        menu.addAction(tr("Copy as command"), lambda: self.copyRequested.emit("command"))
        menu.addAction(tr("Copy as Processing call"), lambda: self.copyRequested.emit("call"))
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 2)
        label = QLabel(tr("Stud&y"))
        label.setBuddy(self.combo)
        for widget in (label, self.combo, self.add, self.more, self.help):
            row.addWidget(widget)

    def refresh(self) -> None:
        """Show the list as it is."""
        self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItems(self.shelf.names())
        self.combo.setCurrentIndex(self.shelf.current)
        self.combo.blockSignals(False)

    def allow(self, reason: str) -> None:
        """Let the user choose another study, or say why not."""
        for part in (self.combo, self.add, *self._own):
            part.setEnabled(not reason)
        text = reason or tr("Data, factors, settings and runs of one place.")
        self.setToolTip(tr("<b>Study</b><br>{text}", text=text))
        self.combo.setToolTip(self.toolTip())

    def follow(self, queue) -> None:
        """A run is its study's: that one stays open until it has ended, or its project is closed."""
        for signal in (queue.started, queue.ended, queue.left):
            signal.connect(lambda *_: self._hold(queue))

    def _hold(self, queue) -> None:
        busy = not all(map(queue.is_left, queue.folders()))
        self.allow(tr("A run goes on; its study stays open until it has ended.") if busy else "")

    def rename(self) -> None:
        """Ask for another name."""
        now = self.shelf.names()[self.shelf.current]
        name, given = QInputDialog.getText(self, tr("Rename study"), tr("Name"), text=now)
        if given:
            self.shelf.rename(name)

    def remove(self) -> None:
        """Ask once, then take the study out of the project."""
        name = self.shelf.names()[self.shelf.current]
        text = tr(
            'Remove the study "{name}" from the project? Its runs and data stay on the disk.', name=name
        )
        buttons = QMessageBox.StandardButton
        asked = QMessageBox.question(
            self, tr("Remove study"), text, buttons.Yes | buttons.Cancel, buttons.Cancel
        )
        if asked == buttons.Yes:
            self.shelf.delete()
