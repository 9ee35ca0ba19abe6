"""The simulated scene as data of a study: its files, its factors and regions chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from .regions_layer import colour_regions
from .words import tr

FACTORS = ("temperature", "ndvi", "rain")


def is_complete(folder: Path) -> bool:
    """Whether a scene lies there; its scene.json is written last."""
    return (Path(folder) / "scene.json").is_file()


def take(folder: Path, dock) -> Iterator[None]:
    """Make the scene in `folder` the data, factors and regions of the dock's study, in steps: see `Turns`."""
    folder, study = Path(folder), dock.study
    layer = QgsVectorLayer(f"{folder / 'regions.gpkg'}|layername=regions", tr("Simulated · Regions"), "ogr")
    regions = layer.id() if layer.isValid() else ""
    yield
    if regions:
        colour_regions(layer)
        yield
        _add(layer)
        yield
    study.name = tr("Simulated scene")
    study.factors = {n: str(folder / "factors" / n) for n in FACTORS if (folder / "factors" / n).is_dir()}
    study.region_layer_id = regions
    dock.data.take_path(str(folder / "deformation"))


def _add(layer: QgsVectorLayer) -> None:
    project = QgsProject.instance()
    if not project.mapLayers():
        project.setCrs(layer.crs())
    project.addMapLayer(layer)
