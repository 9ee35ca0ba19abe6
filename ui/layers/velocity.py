"""Points of a delimited file with their mean velocity, as a small GeoPackage for the map."""

from __future__ import annotations

import csv
import io
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ...core.dates import field_date
from ...core.errors import GroundCastError
from ..words import tr, why

LAYER, FIELD = "points", "velocity_mm_yr"
# (x, y, CRS) columns by preference; "" is the CRS that the user gave. EGMS uses EPSG:3035.
PLACES = (
    ("easting", "northing", "EPSG:3035"),
    ("longitude", "latitude", "EPSG:4326"),
    ("lon", "lat", "EPSG:4326"),
    ("x", "y", ""),
)
TO_MM = {"mm": 1.0, "cm": 10.0, "dm": 100.0, "m": 1000.0, "": 1.0}
DAYS_A_YEAR = 365.25


def write_velocities(path: str, target: Path, crs: str = "", unit: str = "", cancelled=None) -> Path:
    """Write `target` with one point a row of `path` (.csv, or a .zip holding one); safe in any thread.

    Args:
        crs: of the columns x and y, where the file does not tell.
        unit: of the values, where the velocity has to be computed from them.
        cancelled: () → whether to give up; then no file is left.

    Raises:
        GroundCastError: no coordinates (`points-place`), no velocity and no dates (`points-velocity`),
            or the file cannot be written (`not-writable`).
    """
    with rows_of(path) as rows:
        header = next(rows, [])
        place = place_of(header, crs, path)
        speed = _speed(header, unit, path)
        points = _points(rows, place, speed, cancelled or (lambda: False))
        x, y, velocity = (np.array(column) for column in zip(*points)) if points else ([], [], [])
    _write(Path(target), place[2], x, y, velocity)
    return Path(target)


def is_in_mm(path: str, unit: str = "") -> bool:
    """Whether the velocities of `path` are in mm a year: its own, which EGMS gives so, or of a known unit."""
    with rows_of(path) as rows:
        return bool(unit) or "mean_velocity" in [name.strip().lower() for name in next(rows, [])]


@contextmanager
def rows_of(path: str) -> Iterator:
    """The rows of a delimited file (.csv, or a .zip holding one), header first."""
    if not zipfile.is_zipfile(path):
        with open(path, newline="", encoding="utf-8-sig") as stream:
            yield csv.reader(stream)
        return
    with zipfile.ZipFile(path) as archive:
        name = next(name for name in archive.namelist() if name.lower().endswith(".csv"))
        with archive.open(name) as raw:
            yield csv.reader(io.TextIOWrapper(raw, encoding="utf-8-sig", newline=""))


def place_of(header: list[str], crs: str, path: str) -> tuple[int, int, str]:
    """Columns of x and y, and their CRS."""
    names = [name.strip().lower() for name in header]
    for x, y, own in PLACES:
        if x in names and y in names and (own or crs):
            return names.index(x), names.index(y), crs if x == "x" or (crs and own != "EPSG:4326") else own
    raise GroundCastError(
        tr(
            "{name} has no columns easting and northing, or longitude and latitude.",
            name=os.path.basename(path),
        ),
        tr("The data is used all the same; it is only not shown on the map."),
        "points-place",
    )


def _speed(header: list[str], unit: str, path: str):
    """A function from a row to its velocity in mm/yr."""
    names = [name.strip().lower() for name in header]
    if "mean_velocity" in names:
        column = names.index("mean_velocity")
        return lambda row: float(row[column])
    days = {i: field_date(name) for i, name in enumerate(header)}
    dated = {i: day for i, day in days.items() if day is not None}
    if len(dated) < 2:
        raise GroundCastError(
            tr("{name} has no velocity and no dates to compute one from.", name=os.path.basename(path)),
            tr("Name the columns like 20200105 or D20200105."),
            "points-velocity",
        )
    years = np.array(list(dated.values()), "datetime64[D]").astype(float) / DAYS_A_YEAR
    return lambda row: _slope(years, [row[i] for i in dated]) * TO_MM.get(unit, 1.0)


def _slope(years: np.ndarray, texts: list[str]) -> float:
    """Least-squares slope over the values that are there, NaN for fewer than two."""
    values = np.array([float(text) if text.strip() else np.nan for text in texts])
    known = np.isfinite(values)
    if known.sum() < 2:
        return float("nan")
    t = years[known] - years[known].mean()
    return float((t * values[known]).sum() / (t * t).sum())


def _points(rows, place, speed, cancelled) -> list[tuple[float, float, float]]:
    column_x, column_y, _ = place
    points = []
    for number, row in enumerate(rows):
        if number % 1000 == 0 and cancelled():
            return []
        if len(row) > max(column_x, column_y):
            points.append((float(row[column_x]), float(row[column_y]), speed(row)))
    return points


def _write(target: Path, crs: str, x, y, velocity) -> None:
    """Write the points under another name first: a reader never sees half a file."""
    partial = target.with_name(f".{target.stem}.partial.gpkg")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        _fill(partial, crs, x, y, velocity)
        os.replace(partial, target)
    except (OSError, RuntimeError) as error:
        raise GroundCastError(
            tr("{path} cannot be written ({error}).", path=target, error=why(error)),
            tr("Choose another output folder."),
            "not-writable",
        ) from error


def _fill(path: Path, crs: str, x, y, velocity) -> None:
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    data = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = data.CreateLayer(LAYER, reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn(FIELD, ogr.OFTReal))
    layer.StartTransaction()
    for east, north, speed in zip(x, y, velocity):
        feature = ogr.Feature(layer.GetLayerDefn())
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(float(east), float(north))
        feature.SetGeometryDirectly(point)
        if np.isfinite(speed):
            feature.SetField(FIELD, float(speed))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
