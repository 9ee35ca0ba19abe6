"""The study's own vector layers: one GeoPackage beside the project, drawn into with undo."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import GroundCastError
from . import settings
from .maptools.control import crs_trouble
from .words import tr

MARK = "groundcast/layer"
OURS = "groundcast/session"


class StudyLayer:
    """A layer of the study, made in a GeoPackage when it is first drawn into.

    New features go into an edit session inside an edit command, so that Ctrl+Z takes them back.
    A session that we began is saved by `save`; one that the user began is never touched.

    Attributes of subclasses: `kind` (the layer's name in the file), `label` (in the project),
    `geometry` ("Polygon", "LineString"), `fields` (for a memory layer's URI).
    """

    kind = label = geometry = fields = ""

    def __init__(self, project: QgsProject | None = None):
        self.project = project or QgsProject.instance()

    def layer(self) -> QgsVectorLayer | None:
        """The study's layer in the project, None before the first drawing."""
        for layer in self.project.mapLayers().values():
            if layer.customProperty(MARK) == self.kind and layer.isValid():
                return layer
        return None

    def ensure(self, crs) -> QgsVectorLayer:
        """The study's layer, made in `crs` where there is none yet.

        Raises:
            GroundCastError: its file cannot be written (`layer-file`).
        """
        found = self.layer()
        if found is not None:
            return found
        path = self._file()
        self._write_empty(path, crs)
        layer = QgsVectorLayer(f"{path}|layername={self.kind}", tr(self.label), "ogr")
        layer.setCustomProperty(MARK, self.kind)
        self.style(layer)
        self.project.addMapLayer(layer, False)
        self.project.layerTreeRoot().insertLayer(0, layer)
        return layer

    def style(self, layer: QgsVectorLayer) -> None:
        """Give the layer its symbols and labels."""
        raise NotImplementedError

    def put(self, shapes: list[tuple[QgsGeometry, dict]], crs, title: str) -> None:
        """Add features, (geometry in `crs`, values), to the layer, as one step that Ctrl+Z takes back.

        Raises:
            GroundCastError: the layer cannot be edited (`layer-locked`), a geometry cannot be carried
                to its CRS (`layer-crs`), or as in `ensure`.
        """
        layer = self.ensure(crs)
        self.begin(layer)
        features = []
        for geometry, values in shapes:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(self._carried(geometry, crs, layer.crs()))
            for name, value in values.items():
                feature.setAttribute(name, value)
            features.append(feature)
        layer.beginEditCommand(title)
        layer.addFeatures(features)
        layer.endEditCommand()
        self.style(layer)
        layer.triggerRepaint()

    def _carried(self, geometry: QgsGeometry, crs, target) -> QgsGeometry:
        carried = QgsGeometry(geometry)
        if not crs.isValid() or crs == target:
            return carried
        turn = QgsCoordinateTransform(crs, target, self.project)
        # QGIS leaves coordinates as they are where it knows no way.
        if not turn.isValid():
            raise GroundCastError(crs_trouble(crs, target), "", "layer-crs")
        carried.transform(turn)
        return carried

    def begin(self, layer: QgsVectorLayer) -> None:
        """Begin an edit session, marked as ours, unless one is on."""
        if layer.isEditable():
            return
        if not layer.startEditing():
            raise GroundCastError(
                tr("The layer {name!r} cannot be edited.", name=layer.name()),
                tr("Make its file writable."),
                "layer-locked",
            )
        layer.setCustomProperty(OURS, True)

    def save(self) -> Path | None:
        """Write what was drawn to the file, and give its path; None before the first drawing.

        Raises:
            GroundCastError: the user has an edit session open on it (`layer-editing`), or it cannot
                be written (`layer-file`).
        """
        layer = self.layer()
        if layer is None:
            return None
        if layer.isEditable():
            if not layer.customProperty(OURS) and layer.isModified():
                raise GroundCastError(
                    tr("The layer {name!r} has edits that are not saved.", name=layer.name()),
                    tr("Save or discard the edits in {name} first.", name=layer.name()),
                    "layer-editing",
                )
            if not layer.commitChanges():
                told = "; ".join(layer.commitErrors())
                raise GroundCastError(f"{layer.name()}: {told}.", tr("Make its file writable."), "layer-file")
            layer.removeCustomProperty(OURS)
        return Path(layer.source().split("|")[0])

    def features(self) -> list[QgsFeature]:
        """All features, those not yet saved included."""
        layer = self.layer()
        return sorted(layer.getFeatures(), key=lambda f: str(f["name"] or "")) if layer is not None else []

    def _file(self) -> Path:
        """The study's GeoPackage: that of its other layer, else a new one beside the project."""
        for layer in self.project.mapLayers().values():
            if layer.customProperty(MARK):
                return Path(layer.source().split("|")[0])
        folder = settings.results_folder()
        stem = self.project.baseName() or datetime.now().strftime("study %Y-%m-%d %H%M%S")
        path, number = folder / f"{stem} drawings.gpkg", 2
        while path.exists():
            path, number = folder / f"{stem} drawings {number}.gpkg", number + 1
        return path

    def _write_empty(self, path: Path, crs) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._not_written(path, error.strerror) from error
        empty = QgsVectorLayer(f"{self.geometry}?{self.fields}", self.kind, "memory")
        empty.setCrs(crs)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", self.kind
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        told = QgsVectorFileWriter.writeAsVectorFormatV3(
            empty, str(path), self.project.transformContext(), options
        )
        if told[0] != QgsVectorFileWriter.WriterError.NoError:
            raise self._not_written(path, told[1])

    def _not_written(self, path: Path, why: str) -> GroundCastError:
        return GroundCastError(
            tr("{path} cannot be written ({reason}).", path=path, reason=why),
            tr("Choose another output folder."),
            "layer-file",
        )
