"""Pictures of a run's dated maps, one a date, drawn without the window; safe in any thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...core.errors import GroundCastError
from ..layers.raster_layers import (
    Sheet,
    dated_layer,
    dated_sheets,
    response_sheets,
    sheets_of_kind,
    summary_layer,
)
from ..layers.run_maps import RunMaps, prepare
from ..layers.shown_colours import ShownColours
from ..words import tr

# Pixels of a picture's longer side.
LONGEST = 800


@dataclass(frozen=True)
class Frame:
    """One date's picture; `observed` tells what was measured from what is forecast."""

    day: date
    until: date
    observed: bool
    picture: QImage
    extent: QgsRectangle
    what: str = ""

    @property
    def words(self) -> str:
        """What it shows: `what` of one kind of map, else whether it was observed or is forecast."""
        return self.what or (tr("observed") if self.observed else tr("forecast"))


def sheets_of(
    folder: Path, kind: str = "", colours: ShownColours | None = None
) -> tuple[RunMaps, list[Sheet]]:
    """The run's maps and the sheets that play, oldest first: of a scenario, its response.

    Args:
        kind: of `raster_layers.DATED`, the maps to take instead.
        colours: as on the map; None for those that the run came with.

    Raises:
        GroundCastError: the run has no dated maps (`export-frames`), or as `run_maps.prepare`.
    """
    maps = (colours or ShownColours()).on(prepare(folder))
    usual = response_sheets(maps) or dated_sheets(maps)
    sheets = (sheets_of_kind(maps, kind) if kind else usual)[::-1]
    if not sheets:
        raise GroundCastError(
            tr("{folder} has no dated maps.", folder=folder),
            tr("Runs at points have none; export their package instead."),
            "export-frames",
        )
    return maps, sheets


def frames(
    maps: RunMaps, sheets: list[Sheet], crs: str = "", background: str = "", what: str = ""
) -> Iterator[Frame]:
    """A picture of each sheet.

    Args:
        crs: of the pictures ("EPSG:4326"), "" for the run's own; background: "" for a see-through one.
        what: words of the one kind of map that is shown, "" for displacement, observed and forecast.
    """
    for sheet in sheets:
        layer = summary_layer(maps, sheet) if what else dated_layer(maps, sheet)
        place = QgsCoordinateReferenceSystem(crs) if crs else layer.crs()
        change = QgsCoordinateTransform(layer.crs(), place, QgsCoordinateTransformContext())
        box = change.transformBoundingBox(layer.extent())
        picture, seen = _drawn(layer, place, box, background)
        yield Frame(sheet.day, maps.until(sheet.day), sheet.kind == "observed", picture, seen, what)


def _drawn(layer, place, box: QgsRectangle, background: str) -> tuple[QImage, QgsRectangle]:
    """The picture, and what of the map it shows: a little more than asked for, in whole pixels."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(place)
    settings.setOutputSize(_size(box))
    settings.setExtent(box)
    picture = QImage(settings.outputSize(), QImage.Format.Format_ARGB32)
    picture.fill(QColor(background or "transparent"))
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return picture, settings.visibleExtent()


def _size(box: QgsRectangle) -> QSize:
    scale = LONGEST / max(box.width(), box.height())
    return QSize(max(round(box.width() * scale), 1), max(round(box.height() * scale), 1))
