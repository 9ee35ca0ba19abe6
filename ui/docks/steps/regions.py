"""Step 3, Regions: where to train and forecast; without any, everywhere."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QSignalBlocker, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from ....core.errors import GroundCastError
from ... import region_roles, region_words, sources
from ...crs_way import way
from ...region_counts import RegionCounts
from ...region_names import names_of, trouble
from ...regions_layer import keep_in_step
from ...watched_layer import WatchedLayer
from ...widgets.notice import Notice
from ...widgets.step import Step
from ...words import tr
from . import region_table
from .region_choice import RegionChoice
from .region_editing import RegionEditing
from .region_table import ROLE, RegionTable


class RegionsStep(Step):
    """Lists the study's regions. `drawRequested(shape)` asks for a map tool, `edited` tells of a change."""

    edited = pyqtSignal()
    drawRequested = pyqtSignal(str)  # noqa: N815
    # What was wrong with the regions when they were looked at last.
    _wrong = ""

    def __init__(self, study, parent=None):
        super().__init__(3, tr("Regions"), "gcRegionsStep", parent)
        self.study = study
        self.watched = WatchedLayer(self)
        self.watched.touched.connect(lambda: self.done.clear())
        self.watched.edited.connect(self._edited)
        self.watched.gone.connect(self._gone)
        self.hint = QLabel(tr("Draw regions, or leave it: the whole data set is one region."))
        self.hint.setWordWrap(True)
        self._make_tree()
        self.choice = RegionChoice(self._shown)
        self.choice.draw_asked.connect(self.drawRequested)
        self.choice.taken.connect(self.take)
        self.choice.drawn.connect(self._take_drawn)
        self.problem = Notice("gcRegionsProblem")
        self.done = Notice("gcRegionsDone")
        self.told = QLabel()
        self.told.setObjectName("gcRegionsTold")
        self.told.setWordWrap(True)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.done)
        self.body.addWidget(self.tree)
        self.body.addWidget(self.told)
        self.body.addWidget(self.choice)
        self.choice.failed.connect(lambda text, cures: self.problem.say("error", text, cures))
        self.refresh()

    def _make_tree(self):
        self.tree = RegionTable()
        self.tree.itemChanged.connect(self._ticked)
        self.tree.roleChosen.connect(self._take_role)
        self.counts = RegionCounts(self)
        self.counts.changed.connect(self._counted)
        # A project that is opened tells of each of its layers, also of a hundred dates.
        self._added = QTimer(self)
        self._added.setSingleShot(True)
        self._added.timeout.connect(self._count)
        QgsProject.instance().layersAdded.connect(self._layers_added)
        self.editing = RegionEditing(self.tree)
        self.editing.failed.connect(lambda text: self.problem.say("error", text))
        self.editing.renamed.connect(self._renamed)
        self.editing.deleted.connect(self._deleted)

    def layer(self):
        """The layer of the study's regions, or None."""
        return QgsProject.instance().mapLayer(self.study.region_layer_id or "")

    def take(self, layer) -> None:
        """Make a polygon layer the study's regions; None takes the whole data set."""
        if _is_long(layer):
            self.problem.say("error", _too_many(layer))
            return
        self.study.region_layer_id = layer.id() if layer is not None else ""
        forget = ("region_names", region_roles.KEY)
        self.study.data_options = {k: v for k, v in self.study.data_options.items() if k not in forget}
        self.study.changed()
        self.refresh()
        self.edited.emit()

    def _take_drawn(self, layer, names: list[str]):
        region_roles.take_drawn(self.study, layer, names)
        self.study.changed()
        self.refresh()
        self.edited.emit()

    def _shown(self):
        """The layer that shows the study's data, or None."""
        layer = QgsProject.instance().mapLayer(self.study.data_layer_id or "")
        return layer if layer is not None else sources.showing(self.study.data_path)

    def refresh(self) -> None:
        """Show the regions of the layer as it is now."""
        layer = self.layer()
        self.watched.watch(layer)
        features = list(layer.getFeatures()) if layer is not None else []
        names = names_of(layer, features) if layer is not None else []
        with QSignalBlocker(self.tree):
            self.tree.fill(layer, names, features, region_roles.roles_of(self.study, layer), self._chosen())
            self.editing.show_colours(layer)
            self.tree.fit(ROLE)
        count = self.tree.topLevelItemCount()
        self.tree.setVisible(count > 0)
        self.choice.whole.setVisible(count > 0)
        self.hint.setVisible(count == 0)
        self._count()
        self._say_trouble()
        self.summarise(", ".join(self.tree.ticked()) or tr("whole data set"))

    def _layers_added(self, *_):
        self._added.start()

    def _count(self):
        """Count what the regions hold, where it is not known yet."""
        self.counts.look(self._shown(), self.layer())
        self.tree.show_counts(self.counts.found)

    def _counted(self):
        self.tree.show_counts(self.counts.found)
        self._say_trouble()
        self.edited.emit()

    def stop(self) -> None:
        """Count no more, for the plugin's unload."""
        self._added.stop()
        QgsProject.instance().layersAdded.disconnect(self._layers_added)
        self.counts.stop()

    def trouble(self) -> str:
        """Why the regions cannot be run by their names, "" when they can."""
        layer = self.layer()
        return "" if layer is None else self._wrong_with(layer, region_roles.of_run(self.study, layer))

    def _wrong_with(self, layer, roles: dict[str, str]) -> str:
        named = trouble(names_of(layer)) or region_roles.trouble(region_roles.unlike(roles))
        return named or next((each.text for each in self._refusals(layer, roles)), "")

    def warned(self) -> str:
        """What was found last: each title that is written anew read the layer's file time and again."""
        return self._wrong

    def roles(self) -> dict[str, str]:
        """The role of each ticked region, empty where each of them trains its own model."""
        return region_roles.chosen(self.study, self.layer())

    def _refusals(self, layer, roles: dict[str, str]) -> list[region_words.Remark]:
        if _is_long(layer) and not region_roles.unlike(roles):
            # Without roles no pair spoils a score, and there are very many pairs.
            return region_words.empty(roles, self.counts.found, certainly=True)
        return region_words.refusals(layer, roles, self.counts.found)

    def _warnings(self, layer, roles: dict[str, str]) -> list[region_words.Remark]:
        return [] if layer is None else region_words.warnings(layer, roles, self.counts.found)

    def _cures(self, remarks) -> list:
        """The button that cuts the first of two regions which share ground."""
        kept, other = next((each.cut for each in remarks if each.cut), ("", ""))
        label = tr("Take {a} out of {b}", a=kept, b=other)
        return [("gcCutRegionButton", label, lambda: self._cut(other, kept))] if kept else []

    def _cut(self, name: str, by: str):
        try:
            region_roles.cut(self.layer(), name, by)
        except GroundCastError as error:
            self.problem.say("error", str(error))
            return
        self._edited()

    def _say_trouble(self):
        layer = self.layer()
        every = region_roles.of_run(self.study, layer)
        roles = region_roles.unlike(every)
        wrong = self._wrong = "" if layer is None else self._wrong_with(layer, every)
        self.told.setText("" if wrong else region_roles.sentence(roles))
        self.told.setVisible(bool(self.told.text()))
        if wrong:
            self.problem.say("error", wrong, self._cures(self._refusals(layer, every)[:1]))
        elif _is_long(layer):
            self.problem.say("warning", _too_many(layer))
        elif warnings := self._warnings(layer, every):
            text = " ".join(each.text for each in warnings)
            self.problem.say("warning", text, self._cures(warnings))
        elif not roles and self.count() > 1:
            last = self.tree.ticked()[-1]
            text = tr("Set {name} to Test (unseen) to learn how the model does elsewhere.", name=last)
            self.problem.say("info", text)
        else:
            self.problem.clear()

    def _take_role(self, name: str, role: str):
        try:
            region_roles.set_role(self.study, self.layer(), name, role)
        except GroundCastError as error:
            self.problem.say("error", str(error))
            return
        self.study.changed()
        self._edited()

    def count(self) -> int:
        """How many regions a run has; the whole data set is one."""
        return max(1, len(self._in_run()))

    def _in_run(self) -> list[str]:
        """Those with a tick, and of those beyond the list what the study says."""
        layer, chosen = self.layer(), self._chosen()
        beyond = names_of(layer)[region_table.MOST :] if _is_long(layer) else []
        return self.tree.ticked() + [n for n in beyond if not chosen or n in chosen]

    def series(self, info: dict) -> int:
        """About how many pixels the ticked regions hold on the grid that `info` describes, 0 without one.

        A count for the estimate of time only: pixels without data count too.
        """
        layer, cell = self.layer(), (info.get("grid") or {}).get("cell")
        if layer is None or not cell or self.tree.topLevelItemCount() == 0:
            return 0
        width, height = cell if isinstance(cell, list) else (cell, cell)
        try:
            turn = way(layer.crs(), QgsCoordinateReferenceSystem(info["crs"]))
        except QgsCsException:
            return 0
        chosen, area = set(self._in_run()), 0.0
        for name, feature in zip(names_of(layer), layer.getFeatures()):
            if name in chosen:
                shape = feature.geometry()
                shape.transform(turn)
                area += shape.area()
        return round(area / abs(width * height))

    def _chosen(self) -> list[str]:
        """Names of the regions to run; none means all."""
        return region_roles.ticked(self.study, self.layer())

    def _renamed(self, name: str, new: str):
        """The tick that the study keeps by the name goes with it."""
        kept = self.study.data_options.get("region_names")
        if kept:
            names = [new if each == name else each for each in kept]
            self.study.data_options = {**self.study.data_options, "region_names": names}
            self.study.changed()
        self._edited()

    def _deleted(self, name: str):
        layer = self.layer()
        self._edited()
        undo = ("gcUndoDeleteButton", tr("Undo"), layer.undoStack().undo)
        self.done.say("info", tr("Region {name} is deleted.", name=name), [undo])

    def _ticked(self, item, column):
        # The list is made anew on every change of the study, so not while Qt still holds its item.
        if column == 0 and self.editing.is_renamed(item):
            QTimer.singleShot(0, self.editing.take_name(item))
            return
        QTimer.singleShot(0, self._take_ticks)

    def _take_ticks(self):
        names, layer = self._in_run(), self.layer()
        if not names or layer is None:
            self.refresh()
            return
        left_out = len(names) < len(names_of(layer))
        options = {k: v for k, v in self.study.data_options.items() if k != "region_names"}
        self.study.data_options = {**options, "region_names": names} if left_out else options
        self.study.changed()
        self.edited.emit()

    def _edited(self):
        self.watched.settle()
        self.done.clear()
        if region_roles.is_drawn(self.watched.layer):
            keep_in_step(self.watched.layer)
        self.refresh()
        self.edited.emit()

    def _gone(self):
        self.study.region_layer_id = ""
        self.study.changed()
        self.refresh()
        self.edited.emit()


def _is_long(layer) -> bool:
    return layer is not None and layer.featureCount() > region_table.MOST


def _too_many(layer) -> str:
    return tr(
        "{name} has more than {n} polygons. Select those you want first.",
        name=layer.name(),
        n=region_table.MOST,
    )
