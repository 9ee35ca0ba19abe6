"""Step 1 of the Water storage dock: prior, deformation, study area and validation."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from .. import settings, water_choice
from ..compat import layer_kinds
from ..widgets.layer_box import LayerBox
from ..words import tr

RASTER = layer_kinds("RasterLayer")
AREA = layer_kinds("PolygonLayer")
RASTER_OR_TABLE = layer_kinds("RasterLayer", "NoGeometry")
RASTER_FILES = "GeoTIFF, NetCDF (*.tif *.tiff *.vrt *.nc);;"
TABLE_FILES = "GeoTIFF, NetCDF, table (*.tif *.tiff *.vrt *.nc *.csv *.txt);;"
AREA_FILES = "Polygons (*.gpkg *.geojson *.shp);;"


class LayerOrFile(QWidget):
    """A loaded layer, or a file chosen with the button; `edited` follows each choice by the user."""

    edited = pyqtSignal()

    def __init__(self, name: str, label: str, told: str, filters, files: str, parent=None):
        super().__init__(parent)
        self._files, self._path, self._file = files, "", ""
        self.label = label
        self.combo = LayerBox()
        self.combo.setObjectName(f"gcWater_{name}")
        self.combo.setAccessibleName(label)
        self.combo.setToolTip(f"<b>{label}</b><br>{told}")
        self.combo.setFilters(filters)
        self.combo.setAllowEmptyLayer(True)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # A list goes to another row by itself when the row of a removed layer goes: that is no choice.
        self.combo.activated.connect(self._chosen)
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        self.button = QToolButton()
        self.button.setObjectName(f"gcWater_{name}_file")
        self.button.setText("…")
        self.button.setAccessibleName(tr("File of: {what}", what=label))
        self.button.setToolTip(tr("<b>{what}</b><br>Choose a file; nothing is copied.", what=label))
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.combo)

    def path(self) -> str:
        """As `water_choice.WaterChoice.inputs` keeps it, "" for none."""
        return self._path

    def show_path(self, path: str) -> None:
        """Show a choice without telling of it; a file that no layer shows is an entry of its own."""
        self._path = path
        layer = self._shown(path) if path else None
        offered = layer is not None and layer in [self.combo.layer(i) for i in range(self.combo.count())]
        # Of a layer that is gone nothing is shown; the run says what is missing.
        self._file = "" if offered or path.startswith(water_choice.LAYER) else path
        if self._file:
            self.combo.setAdditionalItems([Path(path).name])
            self.combo.setCurrentIndex(self.combo.findText(Path(path).name))
        else:
            self.combo.setAdditionalItems([])
            self.combo.setLayer(layer)

    def _layers_removed(self, _layers):
        self.show_path(self._path)

    def take_path(self, path: str) -> None:
        """Choose a file, as the button does."""
        self.show_path(path)
        self.edited.emit()

    def _shown(self, path: str):
        if path.startswith(water_choice.LAYER):
            return QgsProject.instance().mapLayer(path[len(water_choice.LAYER) :])
        return water_choice.shown_by(QgsProject.instance(), path)

    def _chosen(self, _index):
        layer = self.combo.currentLayer()
        if layer is not None:
            self._path = water_choice.reference_of(layer)
        else:
            # The item beside the layers is the file that was shown last; the empty one is no choice.
            self._path = self._file if self.combo.currentText() else ""
        self.edited.emit()

    def _ask(self):
        start = settings.read("water_folder", "") or QgsProject.instance().homePath() or str(Path.home())
        filters = tr(self._files) + tr("All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.label, start, filters)
        if path:
            settings.write("water_folder", str(Path(path).parent))
            self.take_path(path)


class PlainFile(QWidget):
    """A file that no layer shows; `edited` follows each choice by the user."""

    edited = pyqtSignal()

    def __init__(self, name: str, label: str, told: str, files: str, without: str, parent=None):
        super().__init__(parent)
        self.label, self._filling = label, False
        self.file = QgsFileWidget()
        self.file.setObjectName(f"gcWater_{name}")
        self.file.setAccessibleName(label)
        self.file.setToolTip(f"<b>{label}</b><br>{told}")
        self.file.setFilter(files + tr("All files (*)"))
        self.file.lineEdit().setPlaceholderText(without)
        self.file.lineEdit().setAccessibleName(label)
        self.file.fileChanged.connect(lambda _path: None if self._filling else self.edited.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.file)
        self.setFocusProxy(self.file.lineEdit())

    def path(self) -> str:
        """The file, "" for none."""
        return self.file.filePath().strip()

    def show_path(self, path: str) -> None:
        """Show a choice without telling of it."""
        self._filling = True
        self.file.setFilePath(path)
        self._filling = False

    def take_path(self, path: str) -> None:
        """Choose a file, as the button does."""
        self.show_path(path)
        self.edited.emit()


def form(rows) -> QFormLayout:
    """Labels above their fields where the dock is narrow, beside them where there is room."""
    made = QFormLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for text, field in rows:
        caption = QLabel(text)
        caption.setBuddy(field)
        made.addRow(caption, field)
    return made


def prior() -> LayerOrFile:
    """The model's water."""
    told = tr("Water storage of a model, a raster with one band for each date (mm, cm, m or kg/m²).")
    return LayerOrFile("prior", tr("Prior"), told, RASTER, RASTER_FILES)


def deformation() -> LayerOrFile:
    """What InSAR saw."""
    told = tr("Displacement of the ground, a raster with one band for each date.")
    return LayerOrFile("deformation", tr("Deformation"), told, RASTER, RASTER_FILES)


def study() -> LayerOrFile:
    """Where to correct."""
    told = tr("The area to correct. Without one, every cell with deformation is corrected.")
    return LayerOrFile("study", tr("Study area"), told, AREA, AREA_FILES)


def validation() -> LayerOrFile:
    """What judges the correction."""
    told = tr("An independent record of water such as GRACE: a raster by date, or a table of date and value.")
    return LayerOrFile("validation", tr("Validation"), told, RASTER_OR_TABLE, TABLE_FILES)


def further() -> dict[str, LayerOrFile | PlainFile]:
    """The inputs that few runs need."""
    return {
        "reference": LayerOrFile(
            "reference", tr("Reference area"),
            tr("Where the InSAR is zero by definition. None: deformation tied to GNSS."), AREA, AREA_FILES,
        ),
        "descending": LayerOrFile(
            "descending", tr("Descending track"),
            tr("A second line of sight, with incidence angles; the deformation is then the ascending one."),
            RASTER, RASTER_FILES,
        ),
        "atmosphere": LayerOrFile(
            "atmosphere", tr("Atmospheric loading"),
            tr("What the air's weight does to the ground; it is subtracted."), RASTER, RASTER_FILES,
        ),
        "snow": LayerOrFile(
            "snow", tr("Snow"),
            tr("The part of the prior that is snow; its error is a factor, not a sum."), RASTER, RASTER_FILES,
        ),
        "love": PlainFile(
            "love", tr("Love numbers"),
            tr("Degree, h, l and k from degree 1 (or 0) on, in the frame chosen below. None: PREM."),
            tr("Tables (*.txt *.dat *.csv);;"), tr("PREM"),
        ),
    }  # fmt: skip
