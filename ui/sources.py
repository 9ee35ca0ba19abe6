"""From a loaded layer, a file or a folder to the source of a job, and what QGIS can tell of it."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsMeshLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..core.dates import any_dates, field_date, find_dates
from ..core.source import DATABASE
from . import mesh_table, stand_ins, valid_places
from .words import tr

# Providers whose data is a file that the worker can read itself.
FILES = ("ogr", "gdal", "delimitedtext", "mdal")
# An interval longer than this many usual ones among the five on either side is a gap.
GAP, AROUND = 1.5, 5
# That of a layer whose values the worker brought to a unit: no longer that of the source.
UNIT = "groundcast/unit"
# Of a study's options, the surest first.
UNITS_KEPT = ("unit", "found_unit", "guessed_unit")
# What QGIS draws itself, or `layers.sources` draws from the file without the worker.
DRAWN = (".csv", ".zip", ".tif", ".tiff")
# Layers of points that QGIS opens quickly.
LAYERS = (".gpkg", ".shp", ".fgb")
SCENES = "simulated:"
# Rasters that come as one file a date.
RASTERS = (".tif", ".tiff", ".vrt", ".grd", ".img")
# What QGIS does not know of a source that it draws itself.
_ONLY_READ = ("variable", "network", "also", "bounds", "coarser", "no_data", "date_order", "first_day")
# A header speaks for the files beside it.
HEADERS = (".hdr", ".xml")


def is_drawn(path: str, options: dict) -> bool:
    """Whether the map can show a source without the worker; a network of interferograms is no series yet."""
    turned = options.get("sign") == "away"
    if turned or any(options.get(key) for key in _ONLY_READ) or is_database(path):
        return False
    try:
        return _can_be_drawn(path, options)
    except OSError:
        # What may not be opened is the worker's to tell.
        return False


def _can_be_drawn(path: str, options: dict) -> bool:
    if os.path.isfile(path) and path.lower().endswith(".csv"):
        return _has_dated_columns(path)
    if is_layer(path):
        return not options.get("crs") and _file_has_dates(path, os.stat(path.split("|")[0]).st_mtime_ns)
    if not os.path.isdir(path):
        return path.startswith(SCENES) or Path(path).suffix.lower() in DRAWN
    rasters = [f for f in os.listdir(path) if f.lower().endswith((".tif", ".tiff"))]
    return any(len(find_dates(name)) for name in rasters)


def is_layer(path: str) -> bool:
    """Whether a path names a file of vector layers, which QGIS opens itself."""
    return Path(path.split("|")[0]).suffix.lower() in LAYERS


@lru_cache(maxsize=8)
def _file_has_dates(path: str, _changed: int) -> bool:
    """Opened once for each state of the file: hundreds of columns take a shapefile 50 ms each time."""
    return has_dates(opened_layer(path))


def opened_layer(path: str) -> QgsVectorLayer:
    """The layer of a file, named like it; not of the project yet, and perhaps not valid."""
    return QgsVectorLayer(path, os.path.splitext(os.path.basename(path.split("|")[0]))[0], "ogr")


def _has_dated_columns(path: str) -> bool:
    """Whether the first line of a table names dates; what else is a table, the worker alone reads."""
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            line = next((line for line in file if line.strip() and not line.startswith("#")), "")
    except OSError:
        return False
    return any(field_date(name) is not None for name in columns_of(line))


def columns_of(line: str) -> list[str]:
    """The names in the first line of a table."""
    return [name.strip().strip('"') for name in re.split(r"[,;\t|]", line)]


def is_database(path: str) -> bool:
    """Whether a path is a connection to a database."""
    return path.lower().startswith(DATABASE)


def is_there(path: str) -> bool:
    """Whether a file or folder exists, with or without the layer behind it; a database is asked later."""
    return is_database(path) or os.path.exists(path) or os.path.exists(path.split("|")[0])


def not_there(path: str) -> str:
    """What to say of a path where nothing is."""
    if "://" in path or path.startswith("/vsi"):
        return tr("{path} lies on another computer. Download it, and choose the file.", path=path)
    return tr("There is no {path}. Check the path, or choose again.", path=path)


def stem(path: str) -> str:
    """What a copy of a source may be called: a name without what no file name may hold."""
    named = path.split("layername=")[-1].split("|")[0] if is_database(path) else Path(path.rstrip("/\\")).stem
    return re.sub(r'[<>:"/\\|?*=\s]+', "-", named).strip("-") or "source"


def standing_for(path: str) -> str:
    """The folder that a header stands for; any other path as it is.

    The folder of one pair of dates is part of a network, which is the folder above.
    """
    if os.path.isdir(path) or Path(path).suffix.lower() not in HEADERS:
        return path
    folder = Path(path).parent
    return str(folder.parent if len(find_dates(folder.name)) > 1 else folder)


def folder_of(paths: list[str]) -> str:
    """The folder whose rasters with a date are just these files, others of it among them or not; else ""."""
    given = {os.path.abspath(path) for path in paths}
    folder = os.path.dirname(next(iter(given), ""))
    if len(given) < 2 or not all(path.lower().endswith(RASTERS) for path in given):
        return ""
    inside = {os.path.join(folder, name) for name in os.listdir(folder) if name.lower().endswith(RASTERS)}
    dated = {path for path in inside if any_dates(os.path.basename(path))} or inside
    return folder if dated <= given <= inside else ""


def shown_by(path: str) -> QgsMapLayer | None:
    """The layer of the project that shows a source by a converted copy."""
    layers = QgsProject.instance().mapLayers().values()
    wanted = (layer for layer in layers if stand_ins.stands_for(layer, path))
    return next((layer for layer in wanted if has_dates(layer)), None)


def showing(path: str) -> QgsMapLayer | None:
    """The layer of the project that shows the places of a source: a copy, one with dates first, or itself."""
    layers = list(QgsProject.instance().mapLayers().values())
    copies = (layer for layer in layers if stand_ins.stands_for(layer, path))
    found = shown_by(path) or next(copies, None)
    if found is not None or not path or path.startswith(SCENES):
        return found
    # os.path, not Path: a link round to itself is no error here.
    wanted = Path(os.path.realpath(path))
    files = ((layer, shown_file(layer)) for layer in layers)
    near = (layer for layer, file in files if file and (file == wanted or wanted in file.parents))
    return next((layer for layer in near if valid_places.of_layer(layer) is not None), None)


def unit_of(layer: QgsMapLayer | None, options: dict) -> str:
    """The unit of what a layer shows: its own where the worker wrote it, else the study's, "" unknown.

    The study's is what the user said, else what the reader found or guessed (`Preview.found_unit`).
    """
    own = layer.customProperty(UNIT) if layer is not None else None
    return own or next((options[key] for key in UNITS_KEPT if options.get(key)), "")


def is_guessed(options: dict) -> bool:
    """Whether the values alone told the unit of a source."""
    return bool(options.get("guessed_unit")) and not (options.get("unit") or options.get("found_unit"))


def unit_word(options: dict) -> str:
    """The unit of a source, and whether it was guessed, as a layer remembers it."""
    return unit_of(None, options) + ("?" if is_guessed(options) else "")


def shown_file(layer: QgsMapLayer) -> Path | None:
    """The file that a layer's source names, be it there or not; None of addresses that no path can be."""
    try:
        return Path(layer.source().split("|")[0]).resolve()
    except (OSError, ValueError, RuntimeError):
        return None


def layer_path(layer: QgsMapLayer) -> str:
    """The file a layer shows, "" where there is none that the worker could open.

    A layer with a filter, or whose file lies inside an archive together with others, is not the
    same as its file: such layers are exported. Of meshes only netCDF is read (see `mesh_table`).
    """
    if mesh_table.is_needed(layer):
        return ""
    if layer.providerType() not in FILES or getattr(layer, "subsetString", str)():
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path") or ""
    if parts.get("layerName") and _layer_count(layer) > 1:
        return ""
    return path if os.path.exists(path) else ""


def _layer_count(layer: QgsMapLayer) -> int:
    provider = layer.dataProvider()
    return len(provider.subLayers()) if isinstance(layer, QgsVectorLayer) and provider else 1


def layer_dates(layer: QgsMapLayer) -> list[date]:
    """The dates in a layer's field names or band descriptions, or of a mesh's data, sorted."""
    if isinstance(layer, QgsMeshLayer):
        return sorted(set(mesh_table.days_of(layer, mesh_table.group_of(layer))))
    if isinstance(layer, QgsVectorLayer):
        found = [field_date(name) for name in layer.fields().names()]
    elif isinstance(layer, QgsRasterLayer):
        provider = layer.dataProvider()
        names = [provider.generateBandName(i + 1) for i in range(layer.bandCount())]
        names += [layer.bandName(i + 1) for i in range(layer.bandCount())]
        found = [day for name in names for day in find_dates(name)[:1]]
    else:
        found = []
    return sorted({day.astype(object) for day in found if day is not None})


def own_path(layer: QgsMapLayer) -> str:
    """As `layer_path`; of a mesh that only QGIS reads, its points are written first.

    Raises:
        GroundCastError: as `mesh_table.write`.
    """
    return mesh_table.write(layer) if mesh_table.is_needed(layer) else layer_path(layer)


def has_dates(layer: QgsMapLayer) -> bool:
    """Whether a layer is a series of at least two dates."""
    return len(layer_dates(layer)) > 1


def missing_dates(dates: list[date]) -> list[date]:
    """Days that are skipped, judged by the usual interval on either side.

    The rule of `core.describe.gaps`: a mission that slows down leaves nothing out.
    """
    days = [(right - left).days for left, right in zip(dates[:-1], dates[1:])]
    holes = []
    for i, length in enumerate(days):
        around = max(_usual(days[max(0, i - AROUND) : i]), _usual(days[i + 1 : i + 1 + AROUND]))
        if around and length > GAP * around:
            steps = round(length / around)
            holes += [dates[i] + timedelta(days=round(k * length / steps)) for k in range(1, steps)]
    return holes


def _usual(days: list[int]) -> int:
    return sorted(days)[(len(days) - 1) // 2] if days else 0
