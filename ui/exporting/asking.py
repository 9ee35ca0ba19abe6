"""Asks where an export goes, starts it, and tells how it ended."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtWidgets import QFileDialog, QMenu

from ...core.errors import GroundCastError
from .. import settings
from ..file_names import with_ending
from ..layers.kinds import meaning
from ..layers.shown_colours import of_run
from ..run_report import RunReport
from ..spoken import translated
from ..turns import Turns
from ..words import tr
from .film import ffmpeg
from .one_map import dated_kinds, exported_kinds
from .package import project_steps
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


def _report(folder: str) -> dict:
    """The report of a run, one without maps where it cannot be read."""
    try:
        return RunReport(folder).report
    except GroundCastError:
        return {"artifacts": []}


def _say_none(menu: QMenu) -> None:
    if menu.isEmpty():
        menu.addAction(tr("This run has no such maps")).setEnabled(False)


class Exports(QObject):
    """Exports runs, one task each.

    Args:
        say: (text, level) → shows a remark in the main window.
    """

    def __init__(self, say, parent=None):
        super().__init__(parent)
        self._say = say
        self._tasks: set[ExportTask] = set()
        # What writes the projects of packages.
        self._projects: list[Turns] = []

    def menu(self, folder_of, parent) -> QMenu:
        """A menu of the kinds, for the run whose folder `folder_of()` gives."""
        menu = QMenu(parent)
        menu.setObjectName("gcExportMenu")
        menu.setTitle(tr("Export"))
        for ending, name, filters in kinds():
            menu.addAction(name, lambda e=ending, f=filters: self.ask(folder_of(), e, f))
        maps = menu.addMenu(tr("One map with its style"))
        maps.setObjectName("gcExportMapMenu")
        maps.aboutToShow.connect(lambda: self._fill_maps(maps, folder_of()))
        dated = menu.addMenu(tr("Another dated map"))
        dated.setObjectName("gcExportDatedMenu")
        dated.aboutToShow.connect(lambda: self._fill_dated(dated, folder_of()))
        return menu

    def _fill_maps(self, menu: QMenu, folder: str) -> None:
        """The maps of the run, each as a GeoTIFF."""
        menu.clear()
        for kind in exported_kinds(_report(folder)):
            self._offer(menu, meaning(kind), folder, ("tif", tr("Cloud-optimised GeoTIFF (*.tif)")), kind)
        _say_none(menu)

    def _fill_dated(self, menu: QMenu, folder: str) -> None:
        """The maps that play, each as pictures and film."""
        menu.clear()
        for kind in dated_kinds(_report(folder)):
            own = menu.addMenu(meaning(kind))
            for ending, name, filters in kinds()[1:]:
                self._offer(own, name, folder, (ending, filters), kind)
        _say_none(menu)

    def _offer(self, menu: QMenu, text: str, folder: str, form: tuple[str, str], kind: str) -> None:
        menu.addAction(text, lambda: self.ask(folder, *form, kind))

    def ask(self, folder: str, ending: str, filters: str, kind: str = "") -> None:
        """Ask for the file; `kind` is that of one map of the run."""
        name = "-".join(filter(None, (Path(folder).name, kind)))
        start = settings.results_folder() / f"{name}.{ending}"
        path, _ = QFileDialog.getSaveFileName(self.parent(), tr("Export the run"), str(start), filters)
        if path:
            self.start(Path(folder), with_ending(path, ending), kind)

    def start(self, folder: Path, target: Path, kind: str = "") -> None:
        """Export in the background; a project for the package is made before, in turns."""
        if target.suffix != ".zip":
            self._add(folder, target, kind)
            return
        turns = Turns(QgsProject.instance(), self)
        self._projects.append(turns)
        self._say(tr("The package is being made ready."), Qgis.MessageLevel.Info)
        turns.begin(self._packed(turns, folder, target))

    def _packed(self, turns: Turns, folder: Path, target: Path):
        """Write the run's project in turns, then pack it in the background."""
        try:
            yield from project_steps(folder)
        except GroundCastError as error:
            self._say(translated(str(error)), Qgis.MessageLevel.Critical)
        else:
            self._add(folder, target)
        finally:
            if turns in self._projects:
                self._projects.remove(turns)
            turns.deleteLater()

    def _add(self, folder: Path, target: Path, kind: str = "") -> None:
        task = ExportTask(folder, target, kind, of_run(folder))
        task.ended.connect(lambda found: self._told(task, found))
        # One that was cancelled tells nothing, and QGIS deletes it.
        task.taskTerminated.connect(lambda: self._tasks.discard(task))
        self._tasks.add(task)
        QgsApplication.taskManager().addTask(task)

    def close(self) -> None:
        """Give up what is being written and tell nobody of it: the plugin is being unloaded."""
        for turns in [*self._projects]:
            turns.stop()
        self._projects.clear()
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
