"""Name, colour and end of a region in the list of step 3: in place, by menu, and by keyboard."""

from __future__ import annotations

from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeySequence, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QStyledItemDelegate, QToolButton

from ....core.errors import GroundCastError
from ... import region_roles
from ...compat import QAction
from ...regions_layer import RegionsLayer, colours_of
from ...spoken import translated
from ...words import tr

NAME, COLOUR = 0, 3
GIVEN = Qt.ItemDataRole.UserRole


class NotTyped(QStyledItemDelegate):
    """A column that no text is typed into."""

    def createEditor(self, *_):  # noqa: N802  (Qt's way of naming)
        return None


class RegionEditing(QObject):
    """Edits regions of the drawn layer through its edit session, so that Ctrl+Z takes each step back.

    Signals: `renamed(name, new name)`, `deleted(name)`, `failed(sentence)`.
    """

    renamed = pyqtSignal(str, str)
    deleted = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, tree):
        super().__init__(tree)
        self.tree, self.dialog = tree, None
        self._is_ours = False
        tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        for column in range(1, tree.columnCount()):
            tree.setItemDelegateForColumn(column, NotTyped(tree))
        tree.header().moveSection(COLOUR, 1)
        tree.header().moveSection(tree.header().visualIndex(4), 3)
        tree.headerItem().setToolTip(COLOUR, f"<b>{tr('Colour')}</b>")
        rename = lambda: tree.editItem(tree.currentItem(), NAME)  # noqa: E731
        self.rename = self._action("gcRenameRegion", tr("Rename"), Qt.Key.Key_F2, rename)
        self.recolour = self._action("gcRecolourRegion", tr("Colour…"), Qt.Key.Key_F3, self.ask_colour)
        self.delete = self._action("gcDeleteRegion", tr("Delete"), Qt.Key.Key_Delete, self._delete)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        tree.currentItemChanged.connect(lambda *_: self._allow())

    def _action(self, name, text, key, slot) -> QAction:
        action = QAction(text, self.tree)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.tree.addAction(action)
        return action

    def show_colours(self, layer) -> None:
        """Give each row the button of its colour; only drawn regions can be changed here."""
        self._is_ours = region_roles.is_drawn(layer)
        colours = colours_of(layer) if layer is not None else {}
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            name = item.text(NAME)
            item.setData(NAME, GIVEN, name)
            if self._is_ours:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                item.setToolTip(NAME, tr("Double click or F2 renames, Del deletes."))
            else:
                item.setToolTip(NAME, _not_ours(layer))
            self.tree.setItemWidget(item, COLOUR, self._button(item, name, colours[name], layer))
        self._allow()

    def _button(self, item, name, colour, layer) -> QToolButton:
        size = int(self.tree.fontMetrics().height() * 0.8)
        picture = QPixmap(size, size)
        picture.fill(QColor(colour))
        button = QToolButton()
        button.setObjectName(f"gcColour{name}")
        icon = QIcon(picture)
        icon.addPixmap(picture, QIcon.Mode.Disabled)
        button.setIcon(icon)
        button.setAccessibleName(tr("Colour of region {name}", name=name))
        told = tr("Change the colour of region {name}", name=name) if self._is_ours else _not_ours(layer)
        button.setToolTip(f"<b>{tr('Colour')}</b><br>{told}")
        button.setEnabled(self._is_ours)
        button.clicked.connect(lambda: self.ask_colour(name, colour))
        return button

    def _allow(self) -> None:
        for action in (self.rename, self.recolour, self.delete):
            action.setEnabled(self._is_ours and self.tree.currentItem() is not None)

    def is_renamed(self, item) -> bool:
        """Whether another name was typed into the row."""
        return item.text(NAME) != item.data(NAME, GIVEN)

    def take_name(self, item):
        """What gives the region the name typed into its row, once Qt has let go of the row."""
        name, new = str(item.data(NAME, GIVEN)), item.text(NAME).strip()

        def rename():
            if self._done(lambda: RegionsLayer().rename(name, new)):
                self.renamed.emit(name, new)

        return rename

    def ask_colour(self, name: str = "", colour: str = "") -> None:
        """Open QGIS's choice of colours for a region, without one for the current row's."""
        name = name or self.tree.currentItem().text(NAME)
        colour = colour or colours_of(RegionsLayer().layer())[name]
        self.dialog = QgsColorDialog(self.tree.window(), Qt.WindowType.Dialog, QColor(colour))
        self.dialog.setObjectName("gcRegionColourDialog")
        self.dialog.setTitle(tr("Colour of region {name}", name=name))
        self.dialog.setAllowOpacity(False)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(lambda: self._recolour(name, self.dialog.color()))
        self.dialog.open()

    def _recolour(self, name: str, colour: QColor) -> None:
        self._done(lambda: RegionsLayer().set_colour(name, colour.name().upper()))

    def _delete(self) -> None:
        name = self.tree.currentItem().text(NAME)
        if self._done(lambda: RegionsLayer().remove(name)):
            self.deleted.emit(name)

    def _done(self, step) -> bool:
        """Whether a change was made; else its error is told."""
        try:
            step()
        except GroundCastError as error:
            self.tree.blockSignals(True)
            for row in range(self.tree.topLevelItemCount()):
                item = self.tree.topLevelItem(row)
                item.setText(NAME, str(item.data(NAME, GIVEN)))
            self.tree.blockSignals(False)
            self.failed.emit(translated(str(error)))
            return False
        return True


def _not_ours(layer) -> str:
    return tr(
        "This region lies in the layer {name}. Change it there, with QGIS's own tools.", name=layer.name()
    )
