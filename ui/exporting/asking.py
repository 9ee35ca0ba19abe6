"""Asks where an export goes, starts it, and tells how it ended."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, QUrl
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QMenu

from ...core.errors import GroundCastError
from .. import settings
from ..spoken import translated
from ..words import tr
from .film import ffmpeg
from .package import write_project
from .task import ExportTask


def kinds() -> list[tuple[str, str, str]]:
    """(ending, name in the menu, filter of the file dialog)."""
    film = [("mp4", tr("Film…"), tr("MP4 film (*.mp4)"))] if ffmpeg() else []
    return [
        ("zip", tr("Package: maps, styles, project…"), tr("Zip archive (*.zip)")),
        ("kmz", tr("Maps for Google Earth…"), tr("KMZ file (*.kmz)")),
        ("gif", tr("Animation…"), tr("GIF animation (*.gif)")),
        *film,
    ]


class Exports(QObject):
    """Exports runs, one task each.

    Args:
        say: (text, level) → shows a remark in the main window.
    """

    def __init__(self, say, parent=None):
        super().__init__(parent)
        self._say = say
        self._tasks: set[ExportTask] = set()

    def menu(self, folder_of, parent) -> QMenu:
        """A menu of the kinds, for the run whose folder `folder_of()` gives."""
        menu = QMenu(parent)
        menu.setObjectName("gcExportMenu")
        menu.setTitle(tr("Export"))
        for ending, name, filters in kinds():
            menu.addAction(name, lambda e=ending, f=filters: self.ask(folder_of(), e, f))
        return menu

    def ask(self, folder: str, ending: str, filters: str) -> None:
        """Ask for the file."""
        start = settings.results_folder() / f"{Path(folder).name}.{ending}"
        path, _ = QFileDialog.getSaveFileName(self.parent(), tr("Export the run"), str(start), filters)
        if path:
            self.start(Path(folder), Path(path).with_suffix(f".{ending}"))

    def start(self, folder: Path, target: Path) -> None:
        """Export in the background; a project for the package is made at once."""
        if target.suffix == ".zip":
            QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                write_project(folder)
            except GroundCastError as error:
                self._say(translated(str(error)), Qgis.MessageLevel.Critical)
                return
            finally:
                QApplication.restoreOverrideCursor()
        task = ExportTask(folder, target)
        task.ended.connect(lambda found: self._told(task, found))
        # One that was cancelled tells nothing, and QGIS deletes it.
        task.taskTerminated.connect(lambda: self._tasks.discard(task))
        self._tasks.add(task)
        QgsApplication.taskManager().addTask(task)

    def close(self) -> None:
        """Give up what is being written and tell nobody of it: the plugin is being unloaded."""
        for task in [*self._tasks]:
            task.ended.disconnect()
            task.cancel()
        self._tasks.clear()

    def _told(self, task: ExportTask, found) -> None:
        self._tasks.discard(task)
        if isinstance(found, GroundCastError):
            self._say(translated(str(found)), Qgis.MessageLevel.Critical)
            return
        link = QUrl.fromLocalFile(str(found.parent)).toString()
        text = tr('Exported <a href="{link}">{name}</a>.', link=link, name=found.name)
        self._say(text, Qgis.MessageLevel.Success)
