"""Step 1, Data: which series to forecast, and what it holds."""

from __future__ import annotations

import os
from itertools import islice

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from ....core.errors import GroundCastError
from ... import mesh_table, sources
from ...compat import layer_kinds
from ...layers import file_points
from ...preview import Preview
from ...warm_reader import WarmWhenNear
from ...widgets.date_strip import DateStrip
from ...widgets.layer_box import LayerBox
from ...widgets.notice import Notice
from ...widgets.step import Step
from ...words import tr
from .prepared import Prepared
from .selected import Selected

# Of a study's options, what was not said by the user.
FOUND = ("found_unit", "guessed_unit")


class DataStep(Step):
    """Chooses the data by a loaded layer, a file, a folder or a drop.

    Signals: `edited` when the study's data changed, `known` when something was learnt about it,
    `addRequested(path)` for the Add-stack dialog, `sceneRequested` for the simulated scene.
    """

    edited = pyqtSignal()
    known = pyqtSignal()
    addRequested = pyqtSignal(str)  # noqa: N815
    sceneRequested = pyqtSignal()  # noqa: N815

    def __init__(self, study, parent=None):
        super().__init__(1, tr("Data"), "gcDataStep", parent)
        self.study = study
        self.preview = Preview(self)
        self.preview.changed.connect(self._learnt)
        self._name, self._followed = "", None
        # The study whose layer was removed or taken back; the next data are the user's own choice.
        self._lost = ""
        self._make_widgets()
        self._lay_out()
        # Layers come and go in bursts; one look after each burst is enough.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        QgsProject.instance().layersAdded.connect(self._layers_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_changed)

    def _layers_changed(self, _layers):
        self._soon.start(0)

    def _make_widgets(self):
        self.combo = LayerBox()
        self.combo.setObjectName("gcDataCombo")
        self.combo.setAccessibleName(tr("Data layer"))
        self.combo.setToolTip(
            tr("<b>Data</b><br>A loaded layer of points, rasters or a mesh with dates, or a file.")
        )
        self.combo.setFilters(layer_kinds("PointLayer", "RasterLayer", "MeshLayer"))
        self.combo.setAllowEmptyLayer(True)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # A list goes to another row by itself when the row of a removed layer goes: that is no choice.
        self.combo.activated.connect(self._chosen)
        self.add = QPushButton(tr("Add…"))
        self.add.setObjectName("gcAddStackButton")
        self.add.setToolTip(tr("<b>Add stack</b><br>Read a file or a folder; nothing is copied."))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda: self.addRequested.emit(""))
        self.empty = QLabel(
            tr('Drop a file or folder here, choose a layer, or <a href="scene">try the simulated scene</a>.')
        )
        self.empty.setObjectName("gcEmptyText")
        self.empty.setWordWrap(True)
        self.empty.linkActivated.connect(lambda _link: self.sceneRequested.emit())
        self.strip = DateStrip()
        self.facts = QLabel()
        self.facts.setObjectName("gcDataFacts")
        self.facts.setWordWrap(True)
        self.facts.linkActivated.connect(lambda _link: self.addRequested.emit(self.study.data_path))
        self.warming = WarmWhenNear(self.add, self.empty)
        self.prepared = Prepared(self.study)
        self.prepared.changed.connect(self._prepared)
        self.problem = Notice("gcDataProblem")
        self.problem.linkActivated.connect(lambda _link: self.preview.again())
        self.crs = Notice("gcCrsNotice")
        self.copied = Notice("gcCopyNotice")
        self.selected = Selected()
        self.selected.taken.connect(self._take_selected)
        self.unit = Notice("gcUnitNotice")
        self.unit.linkActivated.connect(lambda _link: self._confirm())
        self.gaps = Notice("gcGapsNotice")

    def _lay_out(self):
        row = QHBoxLayout()
        row.addWidget(self.combo, 1)
        row.addWidget(self.add)
        self.body.addLayout(row)
        for widget in (self.empty, self.strip, self.facts, self.prepared):
            self.body.addWidget(widget)
        for notice in (self.problem, self.crs, self.copied, self.selected, self.unit, self.gaps):
            self.body.addWidget(notice)

    @property
    def dates(self) -> list:
        """The days of the data, as far as they are known."""
        return self.preview.dates

    def has_data(self) -> bool:
        """Whether data is chosen."""
        return bool(self.study.data_path or self.study.data_layer_id)

    def refresh(self) -> None:
        """Show what the study says, choosing the only layer with dates where it says nothing."""
        project = QgsProject.instance()
        layer = project.mapLayer(self.study.data_layer_id) or sources.shown_by(self.study.data_path)
        if not self.has_data():
            self._choose_only_layer(project)
            return
        if layer is None and not self.study.data_path:
            self._say_removed()
            return
        self._select(layer)
        self.preview.look(self.study.data_path, layer, self.study.data_options)
        self._show()

    def _choose_only_layer(self, project):
        lost = bool(self._lost) and self._lost == self.study.name
        if self._lost and not lost:
            self._lost = ""
            self.problem.clear()
        layers = [] if self.study.runs or lost else _with_dates(project, 2)
        if len(layers) == 1:
            self.take_layer(layers[0])
        else:
            self.preview.forget()
            self._select(None)
            self._show()

    def _say_removed(self):
        name, self._name, self._lost = self._name, "", self.study.name
        self.study.data_layer_id, self.study.data_options = "", {}
        self.study.changed()
        self.preview.forget()
        self._select(None)
        self._show()
        self.problem.say("error", tr('The layer "{name}" was removed. Choose data again.', name=name))
        self.edited.emit()

    def take_layer(self, layer) -> None:
        """Make a loaded layer the study's data; a mesh that cannot be taken is refused in words."""
        try:
            path = sources.own_path(layer)
        except GroundCastError as error:
            self._select(QgsProject.instance().mapLayer(self.study.data_layer_id))
            self.problem.say("error", str(error))
            return
        self._forget_usual_name()
        self.study.data_path = path
        self._take(layer, {})

    def _take(self, layer, options: dict):
        self.study.data_layer_id = layer.id()
        self.study.data_options = options
        self.study.name = self.study.name or layer.name()
        self._taken()

    def dropped_layer(self, layer) -> bool:
        """Take a dropped layer that stands for no file; False where its file is to be looked at first."""
        if not self._is_listed(layer) or sources.layer_path(layer):
            return False
        self.open()
        self.take_layer(layer)
        return True

    def _is_listed(self, layer) -> bool:
        """Whether the list has it: points, rasters and meshes."""
        listed = (self.combo.layer(i) for i in range(self.combo.count()))
        return any(each is not None and each.id() == layer.id() for each in listed)

    def take_path(self, path: str, options: dict | None = None) -> None:
        """Make a file or folder the study's data.

        A file of points becomes a layer of QGIS, which draws it and reads its series.
        """
        self._forget_usual_name()
        # Before its layer comes, which is called by date and unit, too.
        self.study.name = self.study.name or _file_name(path)
        kept = self.prepared.kept(str(path))
        if path and sources.is_layer(path) and (layer := file_points.shown(path, options or {})) is not None:
            self.study.data_path = str(path)
            self._take(layer, kept | dict(options or {}))
            return
        self.study.data_path = str(path)
        self.study.data_layer_id = ""
        self.study.data_options = kept | dict(options or {})
        self._taken()

    def _forget_usual_name(self):
        """A study that is called like the data it leaves will be called like the next: nobody named it."""
        layer = QgsProject.instance().mapLayer(self.study.data_layer_id)
        usual = {layer.name() if layer is not None else "", _file_name(self.study.data_path)}
        self.study.name = "" if self.study.name in usual else self.study.name

    def _prepared(self):
        self._show()
        self.edited.emit()

    def _taken(self):
        self._lost = "" if self.has_data() else self.study.name
        self.study.changed()
        self.problem.clear()
        self.refresh()
        self.edited.emit()

    def _select(self, layer):
        """Show layer or path in the list."""
        self._follow_crs(layer)
        path = self.study.data_path
        self.combo.setAdditionalItems([_short(path)] if path and layer is None else [])
        if layer is not None:
            self._name = layer.name()
            self.combo.setLayer(layer)
        elif path:
            self.combo.setCurrentIndex(self.combo.findText(_short(path)))
        else:
            self.combo.setLayer(None)
        self.combo.setToolTip(path or self.combo.currentText())

    def _follow_crs(self, layer):
        """Hear of another CRS of the chosen layer."""
        if layer is self._followed:
            return
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.crsChanged.disconnect(self._crs_changed)
        self._followed = layer
        if layer is not None:
            layer.crsChanged.connect(self._crs_changed)

    def _crs_changed(self):
        if self._followed.id() == self.study.data_layer_id and self.has_data():
            self.preview.forget()
            self.refresh()
            self.edited.emit()

    def _take_selected(self, layer):
        """A part of the data: what was said of the whole holds for it too."""
        options, name = self.study.data_options, self.study.name
        self.take_layer(layer)
        self.study.data_options, self.study.name = options, name
        self._taken()

    def _tell_crs(self):
        """A layer that is drawn elsewhere than its file says."""
        layer = QgsProject.instance().mapLayer(self.study.data_layer_id)
        said, path = self.preview.info.get("crs") or "", self.study.data_path
        told = "crs" not in self.study.data_options and said and path and layer is not None
        if not told or layer.crs().authid() == said:
            self.crs.clear()
            return
        text = tr(
            "The layer has the CRS {shown}, its file says {said}. A forecast reads the file; "
            "give its CRS under Change where the file is wrong."
        )
        self.crs.say("warning", text.format(shown=layer.crs().authid() or tr("none"), said=said))

    def _chosen(self, _index):
        layer = self.combo.currentLayer()
        if layer is not None and layer.id() != self.study.data_layer_id:
            self.take_layer(layer)
        elif layer is None and self.combo.currentText() == "" and self.has_data():
            self.take_path("")

    def show_held_back(self) -> None:
        """Shade the held-back dates anew."""
        self._show()

    def _learnt(self):
        self._keep_unit()
        self._show()
        self.known.emit()

    def _keep_unit(self):
        """What the reader finds of the unit holds for map and plots too."""
        found, options = self.preview.found_unit(), self.study.data_options
        if not found or not self.preview.is_of(self.study):
            return
        self.study.data_options = {k: v for k, v in options.items() if k not in FOUND} | found
        self.study.changed()

    def _show(self):
        preview, chosen = self.preview, self.has_data()
        self.empty.setVisible(not chosen)
        held = int(self.study.hold_back) if self.study.hold_back < len(self.dates) else 0
        self.strip.show_dates(self.dates, preview.missing, held)
        change = tr('<a href="change">Change</a>')
        self.facts.setText(f"{preview.facts()} · {change}" if chosen else "")
        self.facts.setVisible(chosen)
        if chosen:
            self.prepared.show_steps()
        else:
            self.prepared.hide()
        self.summarise(preview.summary() if chosen else tr("none"))
        self._notices()

    def _notices(self):
        preview = self.preview
        if preview.problem:
            self.problem.say("error", preview.problem_told())
        elif self.has_data():
            self.problem.clear()
        if sources.shown_by(self.study.data_path) is not None:
            self.copied.say("info", tr("The layer is a copy for the map. Forecasts read the source itself."))
        elif mesh_table.is_needed(layer := QgsProject.instance().mapLayer(self.study.data_layer_id)):
            self.copied.say("info", mesh_table.told(layer))
        elif self.study.data_layer_id and layer is None and self.study.data_path:
            file = os.path.basename(self.study.data_path.split("|")[0])
            text = tr("The layer was removed. The study still reads {file} itself.", file=file)
            self.copied.say("info", text)
        else:
            self.copied.clear()
        self._tell_crs()
        self.selected.look(QgsProject.instance().mapLayer(self.study.data_layer_id))
        if preview.unit_note() and "unit" not in self.study.data_options:
            confirm = tr('<a href="confirm">Confirm</a>')
            self.unit.say("warning", f"{preview.unit_note().replace(' Confirm it.', '')} {confirm}")
        else:
            self.unit.clear()
        if preview.gaps_note():
            self.gaps.say("warning", preview.gaps_note())
        else:
            self.gaps.clear()

    def _confirm(self):
        """Keep the guessed unit as the user's own word."""
        self.study.data_options = {**self.study.data_options, "unit": self.preview.source_unit()}
        self.study.changed()
        self._show()


def _with_dates(project, most: int) -> list:
    """The first layers that are series: the bands of a run's hundred layers are not all asked for names."""
    dated = (layer for layer in project.mapLayers().values() if sources.has_dates(layer))
    return list(islice(dated, most))


def _file_name(path: str) -> str:
    return os.path.splitext(os.path.basename(str(path).rstrip("/\\")))[0]


def _short(path: str) -> str:
    """The end of a path, which tells more than its beginning where there is little room."""
    return "/".join(path.replace("\\", "/").rstrip("/").split("/")[-2:])
