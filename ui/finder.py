"""What the locator finds: actions, runs, regions and saved models, and what happens when one is chosen."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtGui import QIcon

from .. import resources
from . import jobs, model_library
from .actions import COMMANDS
from .locator import Find
from .region_names import field_of
from .words import label_of, run_name, tr


class Finder:
    """Reads the workbench in the main thread.

    Args:
        bench: the `Workbench`.
    """

    def __init__(self, bench):
        self._bench = bench

    def finds(self) -> list[Find]:
        """Everything there is to find now."""
        return [*self._actions(), *self._runs(), *self._regions(), *self._models()]

    def _actions(self) -> list[Find]:
        return [
            Find(("action", command.name), tr(command.label), tr(command.help), _icon(command.icon))
            for command in COMMANDS
        ]

    def _runs(self) -> list[Find]:
        icon = QgsApplication.getThemeIcon("/mActionStart.svg")
        return [
            Find(("run", folder), _run_label(folder), tr("Run: show on the map"), icon)
            for folder in reversed(self._bench.study.runs)
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

    def _open_run(self, folder: str) -> None:
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
    """ "Run 3, GroundCast" from the name of its folder, run-3-groundcast."""
    name = Path(folder).name
    model = name.split("-", 2)[2] if name.count("-") > 1 else ""
    return f"{run_name(name)} · {label_of(model)}" if model else run_name(name)


def _icon(name: str) -> QIcon:
    return QIcon(resources.path(f"icons/{name}.svg"))
