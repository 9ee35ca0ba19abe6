"""Saved models: a list of the library and of the study's runs, the card of one, and a forecast with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import GroundCastError
from .. import model_card, model_library, settings
from ..help_pages import open_page
from ..model_fitness import AtHand
from ..widgets.help_key import HelpKey
from ..widgets.model_card_view import ModelCardView
from ..widgets.notice import Notice
from ..widgets.primary import make_primary
from ..words import tr
from .size import open_at

PATH = Qt.ItemDataRole.UserRole
HELP = "models#library"
LIST_LETTERS, CARD_LETTERS = 30, 70


class ModelLibraryDialog(QDialog):
    """`forecastRequested(path, with the study's data)` asks for a run.

    Args:
        study: its runs are listed beside the library.
        data: gives (the data of step 1 or None, why there is none).
    """

    forecastRequested = pyqtSignal(str, bool)  # noqa: N815  (Qt's way of naming)

    def __init__(self, study, data: Callable[[], tuple[AtHand | None, str]], parent=None):
        super().__init__(parent)
        self.setObjectName("gcModelLibrary")
        self.setWindowTitle(tr("Model library"))
        self.study, self._data = study, data
        self._opened: list[str] = []
        self._make_list()
        self.view = ModelCardView()
        self.view.changed.connect(self._offer)
        self.notice = Notice("gcLibraryNotice")
        self._make_buttons()
        self._lay_out()
        open_at(self, LIST_LETTERS + CARD_LETTERS, 36)

    def _make_list(self):
        self.tree = QTreeWidget()
        self.tree.setObjectName("gcModelList")
        self.tree.setAccessibleName(tr("Models"))
        self.tree.setHeaderHidden(True)
        self.tree.currentItemChanged.connect(lambda *_: self._chosen())
        self.tree.itemActivated.connect(lambda *_: self.forecast())

    def _make_buttons(self):
        self.add = self._button("gcModelAdd", tr("Import…"), tr("Copy a model file into the library."))
        self.keep = self._button("gcModelKeep", tr("Keep"), tr("Copy this model into the library."))
        self.rename = self._button("gcModelRename", tr("Rename…"), tr("Give this model another name."))
        self.export = self._button("gcModelExport", tr("Export…"), tr("Write this model to one file."))
        self.remove = self._button("gcModelRemove", tr("Remove…"), tr("Delete this model's file."))
        self.show_folder = self._button("gcModelFolder", tr("Folder"), tr("Show it in the file manager."))
        slots = (
            self.ask_import,
            self.keep_it,
            self.ask_name,
            self.ask_export,
            self.ask_remove,
            self.open_folder,
        )
        self.list_buttons = (self.add, self.keep, self.rename, self.export, self.remove, self.show_folder)
        for button, slot in zip(self.list_buttons, slots):
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Help | QDialogButtonBox.StandardButton.Close
        )
        self.run = self.buttons.addButton(tr("Forecast"), QDialogButtonBox.ButtonRole.ActionRole)
        self.run.setObjectName("gcModelForecast")
        self.run.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        make_primary(self.run)
        for role in (QDialogButtonBox.StandardButton.Help, QDialogButtonBox.StandardButton.Close):
            self.buttons.button(role).setAutoDefault(False)
        self.run.clicked.connect(lambda _checked=False: self.forecast())
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))
        HelpKey(self, HELP, open_page)

    def _button(self, name, label, text):
        button = QPushButton(label)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setToolTip(tr("<b>{label}</b><br>{text}", label=label.rstrip("…"), text=text))
        return button

    def _lay_out(self):
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree, 1)
        for pair in zip(self.list_buttons[::2], self.list_buttons[1::2]):
            row = QHBoxLayout()
            for button in pair:
                row.addWidget(button)
            column.addLayout(row)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        split.setSizes([LIST_LETTERS * letter, CARD_LETTERS * letter])
        outer = QVBoxLayout(self)
        outer.addWidget(split, 1)
        outer.addWidget(self.notice)
        outer.addWidget(self.buttons)

    def open_at(self, path: str = "") -> None:
        """Show the dialog, with the card of the model or run at `path`."""
        files = [path] if path and not Path(path).is_dir() else []
        if path and not files:
            files = [str(each) for each in model_library.of_runs([path])]
        self._opened += [each for each in files if each not in self._listed()]
        self.refresh(files[0] if files else "")
        if path and not files:
            self.notice.say("error", tr("{path} holds no trained model. Choose another.", path=path))
        self.show()
        self.raise_()
        self.activateWindow()

    def _listed(self) -> list[str]:
        known = [*model_library.paths(), *model_library.of_runs(self.study.runs)]
        return [*map(str, known), *self._opened]

    def refresh(self, wanted: str = "") -> None:
        """Read the folder again; the model at `wanted`, or the one before, is chosen."""
        wanted = wanted or self.path()
        self.tree.clear()
        self._section(tr("Library"), model_library.paths())
        self._section(tr("Runs of this study"), model_library.of_runs(self.study.runs))
        self._section(tr("Opened"), [Path(path) for path in self._opened])
        items = self._items()
        chosen = next((item for item in items if item.data(0, PATH) == wanted), items[0] if items else None)
        if chosen is not None:
            self.tree.setCurrentItem(chosen)
        else:
            self._chosen()

    def _section(self, title, files):
        if not files:
            return
        head = QTreeWidgetItem([title])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(head)
        for path in files:
            item = QTreeWidgetItem([_name(path)])
            item.setData(0, PATH, str(path))
            item.setToolTip(0, str(path))
            head.addChild(item)
        head.setExpanded(True)

    def _items(self) -> list[QTreeWidgetItem]:
        heads = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        return [head.child(i) for head in heads for i in range(head.childCount())]

    def path(self) -> str:
        """The file of the chosen model, "" without one."""
        item = self.tree.currentItem()
        return (item.data(0, PATH) or "") if item is not None else ""

    def _chosen(self):
        self.notice.clear()
        if not self.path():
            self.view.say(tr("Models that you keep or import are listed here. Choose one to see its card."))
            return
        try:
            self.view.show_card(model_card.read(self.path()), *self._data())
        except GroundCastError as error:
            self.view.say(str(error))

    def _offer(self):
        path = self.path()
        inside = bool(path) and Path(path).parent == model_library.folder()
        whole = self.view.card is not None
        self.keep.setEnabled(whole and not inside)
        self.rename.setEnabled(inside)
        self.remove.setEnabled(inside)
        self.export.setEnabled(whole)
        self.run.setEnabled(self.view.runs)

    def forecast(self) -> None:
        """Ask for the run, and close."""
        if self.view.runs:
            self.forecastRequested.emit(self.path(), self.view.with_data)
            self.accept()

    def _try(self, work, *given) -> str:
        """Do something with files; what stands in the way is told. Gives the path that came of it."""
        try:
            return str(work(*given) or "")
        except GroundCastError as error:
            self.notice.say("error", str(error))
            return ""

    def ask_import(self) -> None:
        """Ask for a file and copy it into the library."""
        start, filters = str(settings.results_folder()), tr("GroundCast models (*.gcast)")
        self.take_import(QFileDialog.getOpenFileName(self, tr("Import a model"), start, filters)[0])

    def take_import(self, path: str) -> None:
        """Copy the file at `path` into the library."""
        made = self._try(model_library.add, path) if path else ""
        if made:
            self.refresh(made)

    def keep_it(self) -> None:
        """Copy the chosen model into the library."""
        self.take_import(self.path())
        if not self.notice.kind:
            self.notice.say("success", tr('Kept as "{name}".', name=_name(Path(self.path()))))

    def ask_name(self) -> None:
        """Ask for another name."""
        old = _name(Path(self.path()))
        name, agreed = QInputDialog.getText(self, tr("Rename the model"), tr("Name"), text=old)
        if agreed:
            self.take_name(name)

    def take_name(self, name: str) -> None:
        """Give the chosen model another name."""
        made = self._try(model_library.rename, self.path(), name)
        if made:
            self.refresh(made)

    def ask_export(self) -> None:
        """Ask where the one file goes."""
        start = str(Path.home() / f"{_name(Path(self.path()))}{model_library.ENDING}")
        filters = tr("GroundCast models (*.gcast)")
        self.take_export(QFileDialog.getSaveFileName(self, tr("Export the model"), start, filters)[0])

    def take_export(self, target: str) -> None:
        """Write the chosen model to `target`."""
        made = self._try(model_library.export, self.path(), target) if target else ""
        if made:
            self.notice.say("success", tr("Written to {path}.", path=made))

    def ask_remove(self) -> None:
        """Delete the chosen model, once the user has seen its name and agreed."""
        text = tr('Delete the model "{name}"?', name=_name(Path(self.path())))
        box = QMessageBox(QMessageBox.Icon.Question, tr("Remove the model"), text, parent=self)
        box.setObjectName("gcRemoveModel")
        box.setInformativeText(tr("Its file {path} is deleted.", path=self.path()))
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(lambda _: self.take_remove() if box.clickedButton() is delete else None)
        box.open()

    def take_remove(self) -> None:
        """Delete the chosen model."""
        self._try(model_library.remove, self.path())
        if not self.notice.kind:
            self.refresh()

    def open_folder(self) -> None:
        """Show the chosen model's folder, or the library's, in the file manager."""
        place = Path(self.path()).parent if self.path() else model_library.folder()
        place.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))


def _name(path: Path) -> str:
    """A file's name, or of a run's model the run's and region's."""
    if path.name != "model.gcast":
        return path.stem
    region = "" if path.parent.name == "all" else path.parent.name
    return " · ".join(part for part in (path.parent.parent.name, region) if part)
