"""The simulated scene as data of a study: its files, its factors and regions chosen."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from .regions_layer import colour_regions
from .words import tr

FACTORS = ("temperature", "ndvi", "rain")


def is_complete(folder: Path) -> bool:
    """Whether a scene lies there; its scene.json is written last."""
    return (Path(folder) / "scene.json").is_file()


def take(folder: Path, dock) -> None:
    """Make the scene in `folder` the data, factors and regions of the dock's study."""
    folder, study = Path(folder), dock.study
    study.name = tr("Simulated scene")
    study.factors = {n: str(folder / "factors" / n) for n in FACTORS if (folder / "factors" / n).is_dir()}
    study.region_layer_id = _show_regions(folder)
    dock.data.take_path(str(folder / "deformation"))


def _show_regions(folder: Path) -> str:
    layer = QgsVectorLayer(f"{folder / 'regions.gpkg'}|layername=regions", tr("Simulated · Regions"), "ogr")
    if not layer.isValid():
        return ""
    colour_regions(layer)
    project = QgsProject.instance()
    if not project.mapLayers():
        project.setCrs(layer.crs())
    project.addMapLayer(layer)
    return layer.id()
