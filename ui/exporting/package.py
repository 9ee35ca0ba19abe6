"""A run with its styles and a QGIS project in one file that opens anywhere."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from ...core.errors import GroundCastError
from ..beside import aside
from ..compat import style_into_database
from ..layers import group as groups
from ..layers.raster_layers import write_styles
from ..layers.run_maps import RunMaps, prepare
from ..layers.shown_colours import ShownColours, of_run
from ..words import tr

PROJECT = "project.qgz"
LONGEST_NAME = 30
"""Letters of a style's name in a GeoPackage."""
LEFT_OUT = (".aux.xml", ".part", ".lock")


def project_steps(folder: Path) -> Iterator[None]:
    """Write a project of the run's layers into its folder, with SLD files beside the rasters and styles in
    its GeoPackages, in the colours that it has in the open project; in the main thread, a layer in each
    step, and what can be prepared beside it.

    Raises:
        GroundCastError: as `groups.add_run`, or the run's folder cannot be written (`not-writable`).
    """
    try:
        yield from _steps(folder)
    except OSError as error:
        raise _not_writable(folder, error.strerror or str(error)) from error


def _steps(folder: Path) -> Iterator[None]:
    colours = of_run(folder)
    maps = yield from aside(None, lambda: _prepared(folder, colours))
    project = QgsProject()
    try:
        group = None
        for built in groups.build(maps, project):
            group = built
            yield
        yield from _kept(project, group, folder)
    finally:
        project.clear()


def _prepared(folder: Path, colours: ShownColours) -> RunMaps:
    maps = colours.on(prepare(folder))
    write_styles(maps)
    return maps


def _kept(project: QgsProject, group, folder: Path) -> Iterator[None]:
    """Write the styles and the project of a group that is built."""
    layers = [node.layer() for node in group.findLayers() if node.layer() is not None]
    project.setCrs(layers[0].crs())
    project.setTitle(group.name())
    project.viewSettings().setDefaultViewExtent(_around(layers[0], project.crs()))
    for layer in layers:
        _keep_style(layer)
        yield
    _keep_parts(folder)
    yield
    path = folder / PROJECT
    if not project.write(str(path)):
        raise _not_writable(path, project.error())


def _not_writable(path: Path, reason: str) -> GroundCastError:
    return GroundCastError(
        tr("{path} cannot be written ({reason}).", path=path, reason=reason),
        tr("Make the run's folder writable."),
        "not-writable",
    )


def _around(layer, crs):
    from qgis.core import QgsReferencedRectangle

    box = layer.extent()
    return QgsReferencedRectangle(box.buffered(0.05 * max(box.width(), box.height())), crs)


def _keep_style(layer) -> None:
    """SLD beside a raster, or its mosaic, which the newest map of a kind gives; a style in a GeoPackage."""
    path = Path(layer.source().split("|")[0])
    if isinstance(layer, QgsRasterLayer):
        layer.saveSldStyle(str(path.with_suffix(".sld")))
    elif isinstance(layer, QgsVectorLayer):
        layer.setReadOnly(False)
        style_into_database(layer, layer.name()[:LONGEST_NAME])
        if layer.customProperty(groups.KIND) == "median":
            _keep_bounds(layer, path)


def _keep_bounds(median: QgsVectorLayer, path: Path) -> None:
    """The ends of the interval, which are no layers of the group, look as the forecast between them."""
    for name in ("lower", "upper"):
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        if layer.isValid():
            layer.setRenderer(median.renderer().clone())
            style_into_database(layer, name)


def _keep_parts(folder: Path) -> None:
    """SLD beside the rasters of single regions, which QGIS draws by their own QML."""
    for style in folder.rglob("*.qml"):
        path, kept = style.with_suffix(".tif"), style.with_suffix(".sld")
        # One that is older was of the colours before these.
        known = kept.exists() and kept.stat().st_mtime_ns >= style.stat().st_mtime_ns
        if path.is_file() and not known:
            QgsRasterLayer(str(path), path.stem).saveSldStyle(str(kept))


def write_zip(folder: Path, target: Path, cancelled=None) -> Path:
    """Pack a run's folder, half-written files left out; safe in any thread.

    Raises:
        OSError: a file cannot be read or written.
    """
    half = target.with_name(f".{target.name}.part")
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and _is_packed(path, target)]
    try:
        with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
            for path in files:
                if cancelled is not None and cancelled():
                    break
                archive.write(path, Path(folder.name) / path.relative_to(folder))
            else:
                archive.close()
                os.replace(half, target)
    finally:
        half.unlink(missing_ok=True)
    return target


def _is_packed(path: Path, target: Path) -> bool:
    return not path.name.startswith(".") and path != target and not path.name.endswith(LEFT_OUT)
