"""Writes dated values at points as layers of a GeoPackage, one DYYYYMMDD field a date."""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import shapely
from pyogrio import errors as pyogrio_errors
from pyogrio import raw, read_info

from ..errors import GroundCastError
from ..grid import Points
from ..motion import slopes
from ..version import VERSION
from .atomic import disk_full, replacing
from .geotiff import stamp

COLUMNS_AT_MOST = 2000  # SQLite's default limit, QGIS's included
_PAGES = 65_536  # what the tables of every GeoPackage take
TAKEN = ("pid", "velocity", "fid", "geom")
TROUBLES = (
    pyogrio_errors.DataSourceError,
    pyogrio_errors.DataLayerError,
    pyogrio_errors.FeatureError,
    pyogrio_errors.GeometryError,
    pyogrio_errors.FieldError,
)


def write_points(
    path: Path | str,
    layers: dict[str, tuple[np.ndarray, np.ndarray]],
    points: Points,
    tags: dict[str, str] | None = None,
    units: dict[str, str] | None = None,
    summary: dict[str, np.ndarray] | None = None,
) -> None:
    """Write a GeoPackage with one point layer for each entry of `layers`.

    Fields: `pid`, the attributes of the points, `velocity` (mm/yr, least squares over the layer's
    dates; for layers in mm) and one `DYYYYMMDD` field a date; NaN is written as NULL.

    Args:
        layers: name to (values (B, P), dates (B,) datetime64[D]); asked for one after the other.
        points: the P places.
        tags: metadata of every layer, as `result_tags` makes them.
        units: of layers and fields of `summary` that are not in mm.
        summary: fields (P,) of one more layer of that name; dates with NaT for none.

    Raises:
        GroundCastError: values and points disagree (`shape`), more dates than a GeoPackage has
            columns (`too-many-dates`), or the file cannot be written (see `replacing`).
    """
    path, tags, units = Path(path), tags or {}, units or {}
    geometry = shapely.to_wkb(shapely.points(points.x, points.y))
    with replacing(path) as temporary:
        # A folder that cannot be written is told by the system here, in its own words by SQLite not.
        temporary.touch()
        temporary.unlink()
        for name, (values, dates) in layers.items():
            columns = fields(name, values, dates, points)
            about = tags
            if name in units:
                del columns["velocity"]
                about = tags | {"UNIT": units[name]}
            _write_layer(temporary, path, name, geometry, columns, points.crs, about)
        if summary:
            columns = {"pid": _names(points)} | summary
            own = {f"UNIT_{field.upper()}": units[field] for field in summary if field in units}
            _write_layer(temporary, path, "summary", geometry, columns, points.crs, tags | own)


def write_points_in_parts(
    path: Path | str,
    name: str,
    parts: Iterable[tuple[Points, np.ndarray]],
    dates: np.ndarray,
    tags: dict[str, str],
    unit: str = "mm",
) -> None:
    """As `write_points`, one layer from some points and their values (B, p) at a time.

    Raises:
        GroundCastError: as `write_points`; there is no point at all (`all-missing`).
    """
    path, count = Path(path), 0
    with replacing(path) as temporary:
        temporary.touch()
        temporary.unlink()
        for points, values in parts:
            columns, about = fields(name, values, dates, points), tags
            if unit != "mm":
                del columns["velocity"]
                about = tags | {"UNIT": unit}
            geometry = shapely.to_wkb(shapely.points(points.x, points.y))
            _write_layer(temporary, path, name, geometry, columns, points.crs, about, count)
            count += len(points)
        if not count:
            raise GroundCastError(
                f"There is nothing to write to {path.name}.", "Choose another source.", "all-missing"
            )


def write_columns(
    path: Path | str, name: str, columns: dict[str, np.ndarray], points: Points, tags: dict[str, str]
) -> None:
    """Write a GeoPackage with the one layer `name`: the fields `pid` and `columns`, each (P,), at points.

    Raises:
        GroundCastError: the file cannot be written (see `replacing`).
    """
    path = Path(path)
    geometry = shapely.to_wkb(shapely.points(points.x, points.y))
    table = {"pid": _names(points)} | columns
    with replacing(path) as temporary:
        temporary.touch()
        temporary.unlink()
        _write_layer(temporary, path, name, geometry, table, points.crs, tags)


def fields(name: str, values: np.ndarray, dates: np.ndarray, points: Points) -> dict[str, np.ndarray]:
    """The columns of one layer, each (P,), by field name; see `write_points`."""
    if values.shape != (len(dates), len(points)):
        raise GroundCastError(
            f"Layer {name}: values of shape {values.shape} do not fit "
            f"{len(dates)} dates at {len(points)} points.",
            "Give one value for each date and point.",
            "shape",
        )
    columns = {"pid": _names(points)}
    for key, column in points.attributes.items():
        columns[f"source_{key}" if key.lower() in TAKEN else key] = np.asarray(column)
    columns["velocity"] = velocity(values, dates)
    columns |= {f"D{stamp(date)}": row for date, row in zip(dates, np.asarray(values, np.float32))}
    if len(columns) > COLUMNS_AT_MOST - 2:
        raise GroundCastError(
            f"Layer {name}: {len(dates)} dates need more columns than a GeoPackage has ({COLUMNS_AT_MOST}).",
            "Choose a shorter horizon, or write rasters.",
            "too-many-dates",
        )
    return columns


def _names(points: Points) -> np.ndarray:
    return np.asarray(points.identifiers).astype(str).astype(object)


def velocity(values: np.ndarray, dates: np.ndarray) -> np.ndarray:
    """Slope of the least-squares line through each series, (P,) float32, in mm/yr.

    `values` (B, P) in mm; missing values are left out; NaN below two values.
    """
    return slopes(values, (dates - dates[0]).astype(np.float64))[0]


def _write_layer(temporary, path, name, geometry, columns, crs, tags, there: int = 0) -> None:
    """Add one layer to the file, or points to a layer where `there` are some, and look that all is there."""
    try:
        with warnings.catch_warnings():
            # A source without a CRS stays without one; the reader has said so already.
            warnings.filterwarnings("ignore", message=".*crs.*was not provided", category=UserWarning)
            raw.write(
                temporary,
                geometry,
                list(columns.values()),
                list(columns),
                layer=name,
                driver="GPKG",
                geometry_type="Point",
                crs=crs or None,
                **_made(tags) if not there else {"append": True},
            )
        written = read_info(temporary, layer=name)["features"]
    except TROUBLES as error:
        raise _told(error, path, columns) from error
    if written != there + len(geometry):
        raise disk_full(path)


def _made(tags: dict[str, str]) -> dict:
    """Options of a new layer; newer versions of the format make GDAL 3.6 and older warn."""
    about = tags | {"SOFTWARE": f"GroundCast {VERSION}"}
    return {"dataset_options": {"VERSION": "1.2"}, "layer_metadata": about}


def _told(error: Exception, path: Path, columns: dict) -> Exception:
    """A trouble of SQLite in our words.

    On a full disk its own words name whatever came next ("no such table"), so space is measured. SQLite may
    have taken back what it wrote: with its journal it needs as much again.
    """
    needed = sum(9 * len(column) for column in columns.values()) + _PAGES
    words = str(error).lower()
    if shutil.disk_usage(path.parent).free < 2 * needed or "disk is full" in words:
        return disk_full(path, needed)
    return GroundCastError(
        f"{path} could not be written: {error}.", "Choose another output folder.", "geopackage"
    )
