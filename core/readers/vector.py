"""Vector files of points with one field per date: GeoPackage, shapefile, GeoJSON.

Fields as processors name them, DYYYYMMDD, D_YYYYMMDD or YYYYMMDD (InSAR Explorer, "Data Structure",
insar-explorer.readthedocs.io/en/latest/data_structure.html): TRE Altamira's SqueeSAR shapefile with CODE,
HEIGHT, H_STDEV, VEL, V_STDEV, COHERENCE, EFF_AREA and millimetres ("Deformation Map Visualization",
treuropa.com); MintPy's save_qgis.py, which follows it (github.com/insarlab/MintPy, src/mintpy); SARvey's
sarvey_export.py (github.com/luhipi/sarvey), millimetres at points in their UTM zone; PyGMTSAR's
export_geojson with properties YYYY-MM-DD (github.com/AlexeyPechnikov/pygmtsar, pygmtsar/Stack_export.py).
"""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..errors import GroundCastError
from ..library import Library
from ..source import Source
from ..stack import Stack
from .files import existing, has_suffix
from .named_columns import about_dates, date_columns
from .point_csv import kind_in_name
from .points import Columns, point_stack

pyogrio, errors = Library("pyogrio"), Library("pyogrio.errors")
shapely = Library("shapely")

SUFFIXES = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".sqlite", ".db", ".gml", ".kml", ".tab")
_SEVERAL = (".gpkg", ".sqlite", ".db", ".gml", ".kml")
"""Files that may hold several layers."""
_TEXTS = (".geojson", ".json", ".gml", ".kml")


class VectorPoints:
    """A layer of points, as QGIS shows it."""

    name = "vector"
    label = "Vector points"

    def accepts(self, source: Source) -> bool:
        """By the ending; a layer may follow as path|layername=NAME."""
        return has_suffix(source.path, SUFFIXES)

    def read(self, source: Source) -> Stack:
        """See `Reader.read`. `source.variable` names the letters before the dates of the fields."""
        path = existing(source.path)
        try:
            layer, subset = part_of(source.path, "layername"), part_of(source.path, "subset")
            layer = layer or _layer_with_dates(path, source)
            meta, fids, geometry, fields = _read(path, layer, subset)
        # pyogrio has no words of its own for a reference system in letters that are none (UnboundLocalError).
        except (errors.DataLayerError, ValueError) as error:
            raise _unreadable(path, layer, subset, error) from error
        except (errors.DataSourceError, errors.GeometryError, errors.FieldError, UnboundLocalError) as error:
            raise GroundCastError(
                f"{path.name} is not a vector file, or is damaged.", "Choose another file.", "wrong-format"
            ) from error
        names = list(meta["fields"])
        _require_table(path, names)
        _require_points(geometry, path.name)
        dates = date_columns(names, source.variable, path.name, source.date_order)
        values = np.empty((len(dates), len(geometry)), np.float32)
        for row, position in zip(values, dates):
            row[:] = _numbers(fields[position], names[position], path.name)
        others = {name: fields[i] for i, name in enumerate(names) if i not in dates}
        x, y = _coordinates(geometry, path.name)
        days = np.array(list(dates.values()), "datetime64[D]")
        notes = () if source.date_order else about_dates(names, dates)
        table = Columns(path.name, days, values, {"fid": fids} | others, meta["crs"] or "", x, y, notes)
        return _as_said(table, source, said_of(path, layer), kind_in_name(path.stem))


def _layer_with_dates(path: Path, source: Source) -> str | None:
    """The layer that is meant where none is named: of several, the only one of points with dates.

    Raises:
        GroundCastError: there is no layer at all, or there are several such (`layer`).
    """
    if not path.name.lower().endswith(_SEVERAL):
        return None
    layers = pyogrio.list_layers(path)
    if not len(layers):
        raise GroundCastError(f"{path.name} holds no layer.", "Choose another file.", "layer")
    if len(layers) == 1:
        return None
    points = [str(name) for name, geometry in layers if "Point" in str(geometry)]
    dated = [name for name in points if _has_dates(path, name, source)]
    if len(dated) > 1:
        raise GroundCastError(
            f"{path.name} holds {len(dated)} layers of points with dates ({', '.join(dated[:8])}).",
            f"Name one behind the path: |layername={dated[0]}.",
            "layer",
        )
    return (dated or points or [str(layers[0][0])])[0]


def _has_dates(path: Path, layer: str, source: Source) -> bool:
    names = list(pyogrio.read_info(path, layer=layer)["fields"])
    try:
        return bool(date_columns(names, source.variable, path.name, source.date_order))
    except GroundCastError:
        return False


def _unreadable(path: Path, layer: str | None, subset: str | None, error: Exception) -> GroundCastError:
    """The error of a layer that is not there, or of a filter that does not fit its fields."""
    held = [str(name) for name in pyogrio.list_layers(path)[:, 0]]
    if layer is not None and layer not in held:
        return GroundCastError(
            f"{path.name} has no layer {layer}.", f"Choose one of {', '.join(held)}.", "layer"
        )
    if subset:
        return GroundCastError(
            f"The filter {subset} does not fit the layer of {path.name}.",
            "Name fields that it has, and write it as QGIS does.",
            "layer",
        )
    said = " ".join(str(error).split()).rstrip(".")
    return GroundCastError(
        f"The layer of {path.name} cannot be read: {said}.", "Choose another layer.", "layer"
    )


def said_of(path: Path, layer: str | None) -> dict[str, str]:
    """What `core.write.geopackage` wrote about a layer: KIND, UNIT, SIGN, ATTRIBUTION, SIMULATED."""
    try:
        return pyogrio.read_info(path, layer=layer).get("layer_metadata") or {}
    except (errors.DataLayerError, errors.DataSourceError):
        return {}


def _as_said(table: Columns, source: Source, said: dict[str, str], kind: str) -> Stack:
    """The stack of a table, with kind, unit and sign of the layer's own words where it has some."""
    stated = said.get("KIND", "")
    unit = said.get("UNIT", "") if stated else ""
    told = replace(source, kind=source.kind or stated)
    stack = point_stack(table, told, kind, unit)
    if not stated:
        return stack
    sign = said.get("SIGN", "") if stack.kind == stated else stack.sign
    simulated = said.get("SIMULATED", "").lower() == "yes"
    return replace(stack, sign=sign, attribution=said.get("ATTRIBUTION", ""), simulated=simulated)


def _read(path: Path, layer: str | None, subset: str | None):
    """All features; what GDAL only warns of (shapes without a place, odd versions) is judged afterwards."""
    _require_letters(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        return pyogrio.raw.read(path, layer=layer, where=subset, return_fids=True)


def _require_letters(path: Path) -> None:
    """Refuses a layer of text that is none in UTF-8 (`wrong-format`)."""
    if not path.name.lower().endswith(_TEXTS):
        return
    with open(path, encoding="utf-8") as file:
        try:
            while file.read(1 << 20):
                continue
        except UnicodeDecodeError as error:
            raise GroundCastError(
                f"{path.name} is not a vector file, or is damaged: it is no text in UTF-8.",
                "Choose another file.",
                "wrong-format",
            ) from error


def _require_table(path: Path, names: list[str]) -> None:
    """Refuses a shapefile that came without its table (`shapefile-parts`); GDAL reads its points alone."""
    beside = any(path.with_suffix(ending).is_file() for ending in (".dbf", ".DBF"))
    if names or beside or path.suffix.lower() != ".shp":
        return
    raise GroundCastError(
        f"{path.stem}.dbf, which holds the dates, is not beside {path.name}.",
        "Copy all files of the shapefile.",
        "shapefile-parts",
    )


def _require_points(geometry: np.ndarray | None, title: str) -> None:
    if geometry is None or not len(geometry):
        raise GroundCastError(f"{title} holds no points.", "Choose a layer of points.", "geometry")


def _numbers(field: np.ndarray, name: str, title: str) -> np.ndarray:
    """A field as numbers; NULL becomes NaN.

    Raises:
        GroundCastError: an entry is no number (`table`).
    """
    try:
        with np.errstate(over="ignore"):
            numbers = field.astype(np.float32)
        numbers[np.isinf(numbers)] = np.nan
        return numbers
    except (ValueError, TypeError) as error:
        raise GroundCastError(
            f"The field {name} of {title} is not numeric.", "Correct its entries, or leave it out.", "table"
        ) from error


def part_of(path: str, wanted: str) -> str | None:
    """A part of a path as QGIS writes it (file|layername=NAME|subset=FILTER), None where it is not there."""
    for part in path.split("|")[1:]:
        key, _, value = part.partition("=")
        if key == wanted:
            return value
    return None


def _coordinates(geometry: np.ndarray, title: str) -> tuple[np.ndarray, np.ndarray]:
    """x and y of points, also of those stored as multi-points of one."""
    shapes = shapely.from_wkb(geometry)
    if not set(np.unique(shapely.get_type_id(shapes))) <= {-1, 0, 4}:
        raise GroundCastError(f"{title} holds no points.", "Choose a layer of points.", "geometry")
    centres = shapely.centroid(shapes)
    return shapely.get_x(centres), shapely.get_y(centres)
