"""What the locator finds: actions, studies, runs, regions and saved models, and what choosing one does."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtGui import QIcon

from .. import resources
from . import jobs, model_library, run_names
from .actions import COMMANDS
from .locator import BETWEEN, Find
from .region_names import field_of
from .words import label_of, tr


class Finder:
    """Reads the workbench in the main thread.

    Args:
        bench: the `Workbench`.
    """

    def __init__(self, bench):
        self._bench = bench

    def finds(self) -> list[Find]:
        """Everything there is to find now."""
        return [*self._actions(), *self._studies(), *self._runs(), *self._regions(), *self._models()]

    def _actions(self) -> list[Find]:
        return [
            Find(("action", command.name), tr(command.label), tr(command.help), _icon(command.icon))
            for command in COMMANDS
        ]

    def _studies(self) -> list[Find]:
        told, open_one = tr("Study: open it"), tr("Study: the open one")
        shelf = self._bench.shelf
        return [
            Find(_place(index, name), name, open_one if index == shelf.current else told, _icon("groundcast"))
            for index, name in enumerate(shelf.names())
        ]

    def _runs(self) -> list[Find]:
        """Those of the open study first, the newest first; every run is found by its study's name, too."""
        shelf, icon = self._bench.shelf, QgsApplication.getThemeIcon("/mActionStart.svg")
        studies = list(enumerate(zip(shelf.names(), shelf.all_entries())))
        studies.sort(key=lambda each: each[0] != shelf.current)
        return [
            Find(("run", f"{index}{BETWEEN}{folder}"), _run_label(folder), _run_told(name), icon)
            for index, (name, entries) in studies
            for folder in reversed(entries["runs"])
        ]

    def _regions(self) -> list[Find]:
        layer = jobs.region_layer(self._bench.study)
        field = field_of(layer) if layer is not None else ""
        names = sorted({str(feature[field]) for feature in layer.getFeatures()}) if field else []
        told = tr("Region: zoom to it")
        return [
            Find(("region", name), tr("Region {name}", name=name), told, _icon("region")) for name in names
        ]

    def _models(self) -> list[Find]:
        told = tr("Saved model: open its card")
        return [Find(("model", str(path)), path.stem, told, _icon("model")) for path in model_library.paths()]

    def open(self, key: tuple[str, str]) -> None:
        """Do what was chosen; what has gone meanwhile is told in the message bar."""
        kind, name = key
        getattr(self, f"_open_{kind}")(name)

    def _open_action(self, name: str) -> None:
        self._bench.actions[name].trigger()

    def _open_study(self, place: str) -> None:
        index, _, name = place.partition(BETWEEN)
        self._switch(int(index), name)
        self._bench.docks.show("forecast")

    def _switch(self, index: int, name: str) -> bool:
        """Open the study at a place of the list, if it is still called `name`; whether it is open then."""
        shelf, names = self._bench.shelf, self._bench.shelf.names()
        if index >= len(names) or names[index] != name:
            self._bench.say(tr("The study {name} is gone.", name=name))
        elif index != shelf.current and any(q.current or q.waiting() for q in self._bench.docks.queues()):
            self._bench.say(tr("A run goes on; its study stays open until it has ended."))
        else:
            shelf.switch(index)
            return True
        return False

    def _open_run(self, place: str) -> None:
        index, _, folder = place.partition(BETWEEN)
        names = self._bench.shelf.names()
        if not self._switch(int(index), names[int(index)] if int(index) < len(names) else ""):
            return
        if (Path(folder) / "report.json").is_file():
            self._bench.runs.show(folder)
        else:
            self._bench.say(tr("The results in {path} are gone.", path=folder))

    def _open_model(self, path: str) -> None:
        self._bench.show_models(path)

    def _open_region(self, name: str) -> None:
        layer = jobs.region_layer(self._bench.study)
        field = field_of(layer) if layer is not None else ""
        found = [f for f in layer.getFeatures() if str(f[field]) == name] if field else []
        if not found:
            self._bench.say(tr("Region {name} is gone.", name=name))
            return
        canvas = self._bench.iface.mapCanvas()
        canvas.zoomToFeatureIds(layer, [feature.id() for feature in found])
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(
            True
        )


def _run_label(folder: str) -> str:
    """ "Run 3, GroundCast" from the name of its folder, run-3-groundcast, or the user's name for it."""
    name, told = Path(folder).name, run_names.told(folder)
    model = name.split("-", 2)[2] if name.count("-") > 1 else ""
    return f"{told} · {label_of(model)}" if model else told


def _run_told(study: str) -> str:
    return tr("Run of {study}: show on the map", study=study)


def _place(index: int, name: str) -> tuple[str, str]:
    """The key of a study: two may bear one name, and the list may be another one when it is chosen."""
    return "study", f"{index}{BETWEEN}{name}"


def _icon(name: str) -> QIcon:
    return QIcon(resources.path(f"icons/{name}.svg"))
