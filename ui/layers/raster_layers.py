"""The raster layers of a run: one for each date, and the maps that sum the run up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsRasterLayer

from ...core.dates import find_dates
from ...core.errors import GroundCastError
from ..words import tr
from . import metadata, styles, temporal
from .run_maps import RunMaps

OBSERVED_SHOWN = 20
MOST_FORECAST = 100


@dataclass(frozen=True)
class Sheet:
    """One layer to be: band `band` of `path`, shown for `day`."""

    kind: str
    path: Path
    band: int
    day: date
    name: str


def dated_sheets(maps: RunMaps, all_dates: bool = False) -> list[Sheet]:
    """Displacement by date, the newest first: the last 20 observed dates and at most 100 forecast ones.

    Of more forecast dates than that, every second, third … is shown, counted from the last.
    """
    observed, forecast = _sheets(maps, "observed"), _sheets(maps, "median")
    if not all_dates:
        observed = observed[:OBSERVED_SHOWN]
        forecast = forecast[:: -(-len(forecast) // MOST_FORECAST) or 1]
    return forecast + observed


def summary_sheets(maps: RunMaps) -> list[Sheet]:
    """Last forecast, width of its interval, residual of the last held-back date; what there is."""
    newest = {kind: _sheets(maps, kind)[:1] for kind in ("median", "width", "residual")}
    return [sheet for sheets in newest.values() for sheet in sheets]


def _sheets(maps: RunMaps, kind: str) -> list[Sheet]:
    """One sheet for each band of a kind's file, newest first."""
    if kind not in maps.files:
        return []
    path = maps.files[kind]
    found = [Sheet(kind, path, band, day, "") for band, day in _bands(path)]
    return sorted(found, key=lambda sheet: sheet.day, reverse=True)


def _bands(path: Path) -> Iterator[tuple[int, date]]:
    data = gdal.Open(str(path))
    for band in range(1, data.RasterCount + 1):
        text = data.GetRasterBand(band).GetDescription()
        days = find_dates(text)
        if len(days) != 1:
            raise GroundCastError(
                tr("Band {n} of {path} is named {text!r}, not by its date.", n=band, path=path, text=text),
                tr("Run the forecast again."),
                "results-dates",
            )
        yield band, days[0].astype(object)


def dated_layer(maps: RunMaps, sheet: Sheet) -> QgsRasterLayer:
    """The layer of one date of the displacement."""
    what = tr("observed") if sheet.kind == "observed" else tr("forecast")
    return _layer(maps, sheet, f"{maps.prefix}{sheet.day} {what}")


def summary_layer(maps: RunMaps, sheet: Sheet) -> QgsRasterLayer:
    """The layer of one of `summary_sheets`."""
    names = {
        "median": tr("Forecast {date}, median (mm)", date=sheet.day),
        "width": tr("Interval width {date} (mm)", date=sheet.day),
        "residual": tr("Residual {date} (mm)", date=sheet.day),
    }
    return _layer(maps, sheet, maps.prefix + names[sheet.kind])


def _layer(maps: RunMaps, sheet: Sheet, name: str) -> QgsRasterLayer:
    layer = open_raster(sheet.path, name)
    styles.style_raster(layer, sheet.band, sheet.kind, maps.ranges)
    temporal.date_layer(layer, sheet.day, maps.until(sheet.day))
    metadata.describe(layer, maps, sheet.kind, sheet.day.isoformat())
    return layer


def open_raster(path: Path, name: str) -> QgsRasterLayer:
    """A raster layer without the look that lies beside its file.

    Raises:
        GroundCastError: GDAL cannot read it (`results-file`).
    """
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(path), name, "gdal", options)
    if not layer.isValid():
        raise GroundCastError(
            tr("{path} cannot be read.", path=path), tr("Run the forecast again."), "results-file"
        )
    return layer


def write_styles(maps: RunMaps) -> list[Path]:
    """Write the QML file beside each raster of the run, mosaics included; safe in any thread."""
    files = {path: kind for kind, path in maps.rasters} | {path: kind for kind, path in maps.files.items()}
    written = []
    for path, kind in files.items():
        base = kind.replace("held_back_", "")
        layer = open_raster(path, path.stem)
        styles.style_raster(layer, layer.bandCount(), base, maps.ranges)
        written.append(styles.save_qml(layer, path))
    return written
