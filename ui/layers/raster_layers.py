"""The raster layers of a run: one for each date, and the maps that sum the run up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import QgsRasterLayer

from ...core.dates import find_dates
from ...core.errors import GroundCastError
from ..gdal_files import opened
from ..words import tr
from . import kinds, metadata, styles, temporal
from .look import add_tip
from .opening import open_raster
from .run_maps import RunMaps

OBSERVED_SHOWN = 20
MOST_FORECAST, MOST_CHANCES = 100, 24
# Kinds whose bands are dates; those of the others sum the whole forecast up.
DATED = {"observed", "median", "lower", "upper", "width", "residual", "probability", "reference"}
DATED |= {"response", "response_lower", "response_upper"}


@dataclass(frozen=True)
class Sheet:
    """One layer to be: band `band` of `path`, shown for `day`; None for a map of no day."""

    kind: str
    path: Path
    band: int
    day: date | None


def dated_sheets(maps: RunMaps, all_dates: bool = False) -> list[Sheet]:
    """Displacement by date, the newest first: the last 20 observed dates and at most 100 forecast ones.

    Of more forecast dates than that, every second, third … is shown, counted from the last.
    """
    observed, forecast = _sheets(maps, "observed"), _sheets(maps, "median")
    if not all_dates:
        observed = observed[:OBSERVED_SHOWN]
        forecast = _thinned(forecast, MOST_FORECAST)
    return forecast + observed


def response_sheets(maps: RunMaps) -> list[Sheet]:
    """What a scenario changes, by date, the newest first, at most 100."""
    return _thinned(_sheets(maps, "response"), MOST_FORECAST)


def chance_sheets(maps: RunMaps) -> list[Sheet]:
    """The probability of crossing by date, the newest first, at most 24; none for a single date."""
    found = _thinned(_sheets(maps, "probability"), MOST_CHANCES)
    return found if len(found) > 1 else []


def sheets_of_kind(maps: RunMaps, kind: str) -> list[Sheet]:
    """Every date of one of `DATED`, the newest first; none where the run has no such map."""
    return _sheets(maps, kind)


def summary_sheets(maps: RunMaps) -> list[Sheet]:
    """The newest map of each kind that sums the run up: forecast, interval, errors, motion, crossing."""
    return [sheet for kind in kinds.SUMMARY for sheet in _sheets(maps, kind)[:1]]


def end_sheets(maps: RunMaps) -> list[Sheet]:
    """The newest map of each end of an interval."""
    return [sheet for kind in kinds.ENDS for sheet in _sheets(maps, kind)[:1]]


def _thinned(sheets: list[Sheet], most: int) -> list[Sheet]:
    return sheets[:: -(-len(sheets) // most) or 1]


def _sheets(maps: RunMaps, kind: str) -> list[Sheet]:
    """One sheet for each band of a kind's file, newest first."""
    if kind not in maps.files:
        return []
    path = maps.files[kind]
    found = [Sheet(kind, path, band, day) for band, day in _bands(path, kind)]
    return sorted(found, key=lambda sheet: sheet.day or date.min, reverse=True)


def _bands(path: Path, kind: str) -> Iterator[tuple[int, date | None]]:
    data = opened(path)
    for band in range(1, data.RasterCount + 1):
        text = data.GetRasterBand(band).GetDescription()
        days = find_dates(text)
        if len(days) != 1 and kind in DATED:
            raise GroundCastError(
                tr("Band {n} of {path} is named {text!r}, not by its date.", n=band, path=path, text=text),
                tr("Run the forecast again."),
                "results-dates",
            )
        yield band, days[0].astype(object) if len(days) == 1 and kind in DATED else None


def dated_layer(maps: RunMaps, sheet: Sheet) -> QgsRasterLayer:
    """The layer of one date of the displacement or of the probability."""
    names = {
        "observed": tr("observed"),
        "probability": tr("probability (%)"),
        "response": tr("response"),
        "median": tr("scenario") if maps.about.scenario else tr("forecast"),
    }
    what = names[sheet.kind]
    return _layer(maps, sheet, f"{maps.prefix}{sheet.day} {what}")


def summary_layer(maps: RunMaps, sheet: Sheet) -> QgsRasterLayer:
    """The layer of one of `summary_sheets` or `end_sheets`."""
    return _layer(maps, sheet, maps.prefix + kinds.name(sheet.kind, sheet.day, maps.about))


def _layer(maps: RunMaps, sheet: Sheet, name: str) -> QgsRasterLayer:
    layer = open_raster(sheet.path, name)
    day = sheet.day.isoformat() if sheet.day else ""
    if sheet.band in maps.empty.get(sheet.kind, ()):
        styles.style_empty(layer, sheet.band)
    else:
        styles.style_raster(layer, sheet.band, sheet.kind, maps.ranges, maps.about, day)
    if sheet.day:
        temporal.date_layer(layer, sheet.day, maps.until(sheet.day))
    metadata.describe(layer, maps, sheet.kind, day)
    add_tip(layer, sheet.kind, day, sheet.band)
    return layer


def write_styles(maps: RunMaps) -> list[Path]:
    """Write the QML file beside each raster of the run, mosaics included; safe in any thread."""
    files = {path: kind for kind, path in maps.rasters} | {path: kind for kind, path in maps.files.items()}
    written = []
    for path, kind in files.items():
        if kind not in kinds.KINDS:
            continue
        try:
            written.append(_write_style(maps, path, kind))
        except RuntimeError:
            # Beside a busy window PyQt now and then takes a layer's provider for another one that is gone: in
            # one of a thousand layers (3.22), not in the next try.
            written.append(_write_style(maps, path, kind))
    return written


def _write_style(maps: RunMaps, path: Path, kind: str) -> Path:
    layer = open_raster(path, path.stem)
    styles.style_raster(layer, layer.bandCount(), kind, maps.ranges, maps.about)
    return styles.save_qml(layer, path)
