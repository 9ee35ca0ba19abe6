"""Pictures in the place of a layout's maps: maps are drawn beside the window, a page with them is quick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutSize,
    QgsMapRendererCustomPainterJob,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QImage, QPainter

from ..beside import aside
from .steps import Step

DPI = 300
MM_PER_INCH = 25.4


class MapPictures:
    """Puts pictures over the maps of a layout while it is written, and takes them away again.

    Args:
        home: of the pictures.
    """

    def __init__(self, layout: QgsPrintLayout, home: Path):
        self._layout, self._home = layout, home
        self._put: list[tuple[QgsLayoutItemMap, QgsLayoutItemPicture]] = []

    def drawn(self, step: Step) -> Iterator[Step]:
        """Draw every map, one after the other, each told as `step`."""
        self._layout.undoStack().blockCommands(True)
        for number, item in enumerate(filter(_is_plain, self._layout.items())):
            path = self._home / f"{number}.png"
            yield from _drawn(step, item, path)
            self._cover(item, path)
            yield step

    def take_away(self) -> None:
        """Let the maps be seen again."""
        for item, picture in self._put:
            item.setVisibility(True)
            self._layout.removeLayoutItem(picture)
        self._put = []
        self._layout.undoStack().blockCommands(False)

    def _cover(self, item: QgsLayoutItemMap, path: Path) -> None:
        picture = QgsLayoutItemPicture(self._layout)
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Stretch)
        picture.setPicturePath(str(path))
        self._layout.addLayoutItem(picture)
        size = item.rect().size()
        picture.attemptResize(QgsLayoutSize(size.width(), size.height(), self._layout.units()))
        picture.setPos(item.scenePos())
        picture.setZValue(item.zValue())
        picture.setFrameEnabled(item.frameEnabled())
        picture.setFrameStrokeColor(item.frameStrokeColor())
        picture.setFrameStrokeWidth(item.frameStrokeWidth())
        item.setVisibility(False)
        self._put.append((item, picture))


def _is_plain(item) -> bool:
    """Whether a picture of its layers is all that an item of a layout shows."""
    if not isinstance(item, QgsLayoutItemMap) or not item.isVisible() or item.itemRotation():
        return False
    return not item.grids().size() and not item.overviews().size()


def _drawn(step: Step, item: QgsLayoutItemMap, path: Path) -> Iterator[Step]:
    scale = DPI / MM_PER_INCH
    size = QSizeF(item.rect().width() * scale, item.rect().height() * scale)
    settings = item.mapSettings(item.extent(), size, DPI, True)
    picture = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    # A painter on a picture takes the screen's dots for those of the map otherwise.
    picture.setDotsPerMeterX(round(1000 * scale))
    picture.setDotsPerMeterY(round(1000 * scale))
    picture.fill(item.backgroundColor())
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    # Layers belong to the main thread; drawing what has been made ready of them does not.
    job.prepare()
    yield step

    def draw():
        job.renderPrepared()
        painter.end()
        if not picture.save(str(path)):
            raise OSError(f"{path} cannot be written")

    try:
        yield from aside(step, draw)
    except GeneratorExit:
        job.cancelWithoutBlocking()
        raise
