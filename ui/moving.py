"""The offer to move a study's files beside the project, made when the project is saved, and the move."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsDataProvider, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..core.errors import GroundCastError
from . import settings, study_files
from .spoken import translated
from .study import Study, with_paths
from .study_files import Move
from .study_layers import MARK
from .tasks import MARK as RUNS
from .words import tr


class CopyTask(QgsTask):
    """Copies files in a thread; `ended(GroundCastError, or None when all is copied)`."""

    ended = pyqtSignal(object)

    def __init__(self, moves: list[Move]):
        super().__init__(tr("Copying the study's files beside the project"), QgsTask.Flag.CanCancel)
        self.moves = moves
        self.error: GroundCastError | None = None

    def run(self) -> bool:
        """Copy; called by QGIS off the main thread."""
        try:
            return study_files.copy(self.moves, self.isCanceled)
        except GroundCastError as error:
            self.error = error
            return False

    def finished(self, succeeded: bool) -> None:
        """Hand over; called by QGIS in the main thread."""
        told = tr("Moving the study's files was cancelled; they stay where they are.")
        self.ended.emit(None if succeeded else self.error or GroundCastError(told, "", "cancelled"))


class Moving(QObject):
    """Offers the move once for each project file of a session; files change place when all are copied.

    Args:
        iface: QGIS's interface.
        study, shelf: the open study and those that wait.
        say: (text, level) → told in the main window.
    """

    def __init__(self, iface, study, shelf, say, parent=None):
        super().__init__(parent)
        self._iface, self._study, self._shelf, self._say = iface, study, shelf, say
        self._project = QgsProject.instance()
        self._offered: set[str] = set()
        self._task: CopyTask | None = None
        self.button: QPushButton | None = None
        self._project.projectSaved.connect(self._saved)
        self._project.cleared.connect(self.stop)

    def close(self) -> None:
        """Offer no more."""
        self._project.projectSaved.disconnect(self._saved)
        self._project.cleared.disconnect(self.stop)
        self.stop()

    def stop(self) -> None:
        """Give up what is being copied; the task takes its copies away."""
        if self._task is not None:
            self._task.ended.disconnect(self._copied)
            self._task.cancel()
        self._task = None

    def _saved(self):
        if self._project.fileName() in self._offered or not self._moves():
            return
        self._offered.add(self._project.fileName())
        told = tr("This study's files lie in {folder}, not beside the project.", folder=settings.home())
        message = self._iface.messageBar().createMessage(tr("GroundCast"), told)
        self.button = QPushButton(tr("Move this study's files beside the project"))
        self.button.setObjectName("gcMoveStudyButton")
        self.button.setToolTip(
            tr("Regions, profiles and runs are copied first, and deleted there at the end.")
        )
        self.button.clicked.connect(lambda: self._accepted(message))
        message.layout().addWidget(self.button)
        self._iface.messageBar().pushWidget(message, Qgis.MessageLevel.Info)

    def _moves(self) -> list[Move]:
        return study_files.moves(self._project, self._shelf.all_entries())

    def _accepted(self, message):
        self.button = None
        self._iface.messageBar().popWidget(message)
        self.move()

    def move(self) -> None:
        """Copy the files beside the project, then use them there, then delete the old ones."""
        moves, trouble = self._moves(), self._trouble()
        if trouble:
            self._refuse(trouble)
        elif moves and self._task is None:
            self._task = CopyTask(moves)
            self._task.ended.connect(self._copied)
            QgsApplication.taskManager().addTask(self._task)

    def _trouble(self) -> str:
        """Why files cannot change place now, "" when they can."""
        if any(task.property(RUNS) for task in QgsApplication.taskManager().activeTasks()):
            return tr("A run goes on. Move the study's files when it has ended.")
        for layer in self._project.mapLayers().values():
            if layer.customProperty(MARK) and layer.isEditable() and layer.isModified():
                return tr("Save or discard the edits in {name} first.", name=layer.name())
        return ""

    def _refuse(self, text: str):
        self._offered.discard(self._project.fileName())
        self._say(text, Qgis.MessageLevel.Warning)

    def _copied(self, error):
        moves, self._task = self._task.moves, None
        trouble = translated(str(error)) if error is not None else self._trouble()
        if trouble:
            if error is None:
                study_files.discard(moves, moves)
            self._refuse(trouble)
            return
        study_files.copy_drawn(moves)
        self._switch(moves)
        if not self._project.write():
            self._refuse(tr("The project cannot be saved; the old files stay as well. Save it elsewhere."))
            return
        left = [str(move.source) for move in moves if not move.shared and not _gone(move)]
        if left:
            self._say(tr("{path} is copied, but cannot be deleted. Delete it yourself.", path=left[0]),
                      Qgis.MessageLevel.Warning)  # fmt: skip
        else:
            folder = settings.results_folder()
            self._say(tr("The study's files now lie in {folder}.", folder=folder), Qgis.MessageLevel.Success)

    def _switch(self, moves: list[Move]):
        """Let layers, groups and studies use the copies."""

        def turn(path: str) -> str:
            return next((new for move in moves if (new := move.turned(path)) != path), path)

        for layer in self._project.mapLayers().values():
            _turn_properties(layer, layer.customPropertyKeys(), turn)
            source = turn(layer.source())
            if source != layer.source():
                if layer.customProperty(MARK) and layer.isEditable():
                    layer.rollBack()
                provider = layer.providerType()
                layer.setDataSource(source, layer.name(), provider, QgsDataProvider.ProviderOptions())
        for group in self._project.layerTreeRoot().findGroups(True):
            _turn_properties(group, group.customProperties(), turn)
        self._shelf.turn_paths(turn)
        self._study.become(Study.from_dict(with_paths(self._study.to_dict(), turn)))


def _turn_properties(holder, keys, turn) -> None:
    for key in keys:
        value = holder.customProperty(key)
        if key.startswith("groundcast/") and isinstance(value, str) and turn(value) != value:
            holder.setCustomProperty(key, turn(value))


def _gone(move: Move) -> bool:
    for ending in ("-wal", "-shm"):
        study_files.remove(move.source.with_name(move.source.name + ending))
    return study_files.remove(move.source)
