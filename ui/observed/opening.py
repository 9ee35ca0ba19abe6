"""Makes the chosen data ready for clicks: in a thread where a file must be read first, else at once."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject, QgsRasterLayer, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import GroundCastError
from .. import settings, sources
from ..layers.sources import TABLES, plain
from ..spoken import translated
from ..words import tr, why
from .layer import LayerPlaces
from .raster import RasterPlaces, write_stack
from .results import ObservedResults
from .table import TablePlaces, write_table


class ReadTask(QgsTask):
    """Writes table or stack of a source in a thread; `ended(folder, file, or GroundCastError)`."""

    ended = pyqtSignal(object)

    def __init__(self, path: Path, folder: Path, crs: str, unit: str):
        super().__init__(tr("Reading the series of {name}", name=path.name), QgsTask.Flag.CanCancel)
        self._path, self._folder, self._crs, self._unit = path, folder, crs, unit
        self._found: Path | GroundCastError | None = None

    def run(self) -> bool:
        """Read; called by QGIS off the main thread."""
        try:
            if self._path.suffix.lower() in TABLES:
                self._found = write_table(
                    str(self._path), self._folder, self._crs, self._unit, self.isCanceled
                )
            else:
                self._found = write_stack(self._path, self._folder / "series.vrt")
        except GroundCastError as error:
            self._found = error
        except (OSError, ValueError, RuntimeError, StopIteration) as error:
            self._found = GroundCastError(
                tr("The series of {name} are not shown ({error}).", name=self._path.name, error=why(error)),
                tr("They come with a run."),
                "observed",
            )
        return not isinstance(self._found, GroundCastError)

    def finished(self, _succeeded: bool) -> None:
        """Hand over; called by QGIS in the main thread."""
        if not self.isCanceled() and self._found is not None:
            self.ended.emit(self._found)


class Observed(QObject):
    """The study's data as `ObservedResults`; `ready` is emitted when they change, also to None.

    Attributes:
        results: of the study's data, None while nothing is known of them.
        trouble: why they cannot be shown, in words; "" while that is not known.
    """

    ready = pyqtSignal()

    def __init__(self, study, parent=None):
        super().__init__(parent)
        self._study = study
        self._key = None
        self._task: ReadTask | None = None
        self._unit = self.trouble = ""
        self.results: ObservedResults | None = None
        # While a layer is removed, the project does not know yet what is left.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.look)

    @property
    def reading(self) -> bool:
        """Whether they are being read, beside the window."""
        return self._task is not None

    def told(self) -> str:
        """What a dock says where there is nothing to show; "" where no data are chosen."""
        if self.reading:
            return tr("Reading…")
        chosen = self._study.data_path or self._study.data_layer_id
        return self.trouble or (tr("Run a forecast first.") if chosen else "")

    def look(self) -> None:
        """Follow the study; the same data is not read again.

        A file of points is read itself where its layer was taken off the map.
        """
        study = self._study
        options = study.data_options
        unit = sources.unit_of(None, options)
        key = (study.data_path, study.data_layer_id, unit, options.get("crs", ""))
        if key == self._key:
            return
        self.stop()
        self._key = key
        self._take(None)
        layer = QgsProject.instance().mapLayer(study.data_layer_id) or sources.shown_by(study.data_path)
        self._unit = sources.unit_of(layer, options)
        if isinstance(layer, QgsVectorLayer) and sources.has_dates(layer):
            self._take(LayerPlaces(layer, self._unit))
            layer.willBeDeleted.connect(self._forget)
        elif isinstance(layer, QgsRasterLayer) and sources.layer_path(layer):
            self._read(Path(sources.layer_path(layer)))
        elif sources.is_layer(study.data_path) and sources.is_drawn(study.data_path, options):
            self._take(LayerPlaces(sources.opened_layer(study.data_path), self._unit))
        elif study.data_path and sources.is_drawn(study.data_path, options):
            self._read(Path(study.data_path))

    def stop(self) -> None:
        """Give up what is being read."""
        self._again.stop()
        if self._task is not None:
            self._task.ended.disconnect(self._ended)
            self._task.cancel()
        self._task = self._key = None
        self.trouble = ""
        if self.results is not None:
            self.results.close()

    def _read(self, path: Path):
        if not path.exists():
            return
        options = self._study.data_options
        folder = settings.shown_folder() / (plain(self._study.name) or "study") / f"{plain(path.stem)}-series"
        self._task = ReadTask(path, folder, options.get("crs", ""), self._unit)
        self._task.ended.connect(self._ended)
        QgsApplication.taskManager().addTask(self._task)

    def _ended(self, found):
        self._task = None
        if isinstance(found, GroundCastError):
            self._say(str(found))
            return
        try:
            self._take(RasterPlaces(found, self._unit) if found.suffix == ".vrt" else TablePlaces(found))
        except (GroundCastError, OSError, ValueError) as error:
            self._say(translated(str(error)))

    def _say(self, text: str):
        """The docks that wait for the data say why they do not come."""
        self.trouble = text
        QgsMessageLog.logMessage(text, "GroundCast", Qgis.MessageLevel.Info)
        self.ready.emit()

    def _take(self, places):
        had = self.results is not None
        if had:
            self.results.close()
        study = self._study
        self.results = None
        if places is not None and len(places.dates) > 1:
            self.results = ObservedResults(places, study.name, horizon=min(int(study.horizon), 72))
        if had or self.results is not None:
            self.ready.emit()

    def _forget(self):
        self._key = None
        self._take(None)
        self._again.start(0)
