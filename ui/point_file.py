"""Points with a value a date as a GeoPackage, written quickly where no library for it is at hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

from ..core.dates import field_name

LAYER = "data"
# A point of a GeoPackage (OGC 12-128r18, 2.1.3): "GP", version 0, no envelope, reference system, then WKB.
_POINT = np.dtype([("head", "S4"), ("system", "<i4"), ("wkb", "S5"), ("x", "<f8"), ("y", "<f8")])
_WKB = b"\1\1\0\0\0"


def write_points(
    target: Path, crs, x: np.ndarray, y: np.ndarray, values: np.ndarray, days: list[date]
) -> None:
    """Write points as a whole: one field DYYYYMMDD a date, missing values as NULL.

    Args:
        crs: QgsCoordinateReferenceSystem; an invalid one is left out.
        x, y: (P,) numbers; values: (T, P) of the days (T,).

    Raises:
        OSError, RuntimeError, sqlite3.Error: the file cannot be written.
    """
    half = target.with_name(f".{target.stem}.half.gpkg")
    half.unlink(missing_ok=True)
    fields = [field_name(day) for day in days]
    _make_empty(half, crs, fields)
    _fill(half, fields, x, y, values)
    half.replace(target)


def _make_empty(path: Path, crs, fields: list[str]) -> None:
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if made is None:
        raise OSError(str(path))
    system = osr.SpatialReference()
    known = crs.isValid() and system.ImportFromWkt(crs.toWkt()) == 0
    table = made.CreateLayer(LAYER, system if known else None, ogr.wkbPoint, ["SPATIAL_INDEX=NO"])
    for name in fields:
        table.CreateField(ogr.FieldDefn(name, ogr.OFTReal))


def _fill(path: Path, fields: list[str], x, y, values: np.ndarray) -> None:
    """All points at once: OGR's Python takes a call for each number, which is twenty times slower."""
    with closing(sqlite3.connect(str(path))) as file, file:
        (system,) = file.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
        points = np.zeros(len(x), _POINT)
        points["head"], points["system"], points["wkb"], points["x"], points["y"] = (
            b"GP\0\1",
            system,
            _WKB,
            x,
            y,
        )
        blobs = (points[i].tobytes() for i in range(len(x)))
        # SQLite keeps NaN as NULL.
        rows = values.T.tolist()
        # Names of fields are our own: D and digits.
        names, marks = ", ".join(("geom", *fields)), ", ".join("?" * (len(fields) + 1))
        insert = f"INSERT INTO {LAYER} ({names}) VALUES ({marks})"  # nosec B608
        file.executemany(insert, ((blob, *row) for blob, row in zip(blobs, rows)))
