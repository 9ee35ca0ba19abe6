"""The pieces of a page: text, map with legend and scale bar, picture, table. Places are in millimetres."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from ..compat import POINTS

# Of a legend's colour ramp, in millimetres.
RAMP = QSizeF(6, 45)
# On each side of the words in a cell of a table.
MARGIN = 1.0
# Of a line, by words that wrap.
FILLED = 0.92


class Page:
    """Puts pieces on one page of a layout; `place` is (x, y, width, height)."""

    def __init__(self, layout, number: int):
        self.layout, self.number = layout, number

    def label(self, name: str, text: str, place, points: float = 9, bold: bool = False, colour: str = ""):
        """Words that wrap in their place."""
        item = QgsLayoutItemLabel(self.layout)
        item.setText(text)
        _write_in(item, points, bold, colour)
        item.setHAlign(Qt.AlignmentFlag.AlignLeft)
        item.setMarginX(0)
        item.setMarginY(0)
        return self._put(item, name, place)

    def fitted(self, name: str, text: str, place, points: tuple, bold: bool = False, colour: str = ""):
        """Words in the largest of these sizes in which all of them have room, at worst in the last."""
        item = self.label(name, text, place, points[0], bold, colour)
        for size in points:
            _write_in(item, size, bold, colour)
            if _wrapped_height(item) <= place[3]:
                break
        return item

    def map(self, name: str, layer: QgsMapLayer, crs, place) -> QgsLayoutItemMap:
        """A map of one layer, all of it in sight."""
        item = QgsLayoutItemMap(self.layout)
        self._put(item, name, place)
        show_layer(item, layer, crs)
        item.setFrameEnabled(True)
        return item

    def legend(self, name: str, layer: QgsMapLayer, place) -> QgsLayoutItemLegend:
        """The colours of a layer without its name, which the heading says."""
        item = QgsLayoutItemLegend(self.layout)
        self._put(item, name, place)
        show_legend(item, layer)
        return item

    def scale_bar(self, name: str, of: QgsLayoutItemMap, place) -> QgsLayoutItemScaleBar:
        """The scale bar of a map."""
        item = QgsLayoutItemScaleBar(self.layout)
        item.setLinkedMap(of)
        item.setStyle("Line Ticks Up")
        item.setTextFormat(words_of(8))
        fit_scale_bar(item)
        return self._put(item, name, place, resize=False)

    def picture(self, name: str, path: Path, place) -> QgsLayoutItemPicture:
        """A drawing, as large as its place allows."""
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(str(path))
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        return self._put(item, name, place)

    def table(self, name: str, header: list, rows: list, bold: set, widths: list, place) -> QgsLayoutFrame:
        """A table; `bold` are indices of rows, `widths` of columns in millimetres."""
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setShowGrid(True)
        table.setGridStrokeWidth(0.1)
        table.setGridColor(QColor("#b0b0b0"))
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        lines = [[cell_of(text, True) for text in header]] if header else []
        lines += [[cell_of(text, index in bold) for text in row] for index, row in enumerate(rows)]
        table.setTableContents(lines)
        table.setColumnWidths([width - 2 * MARGIN for width in widths])
        table.setCellMargin(MARGIN)
        frame = QgsLayoutFrame(self.layout, table)
        self._put(frame, name, place)
        table.addFrame(frame)
        return frame

    def _put(self, item, name: str, place, resize: bool = True):
        item.setId(name)
        self.layout.addLayoutItem(item)
        if resize:
            item.attemptResize(QgsLayoutSize(*place[2:]))
        item.attemptMove(QgsLayoutPoint(*place[:2]), page=self.number)
        return item


def words_of(points: float, bold: bool = False, colour: str = "") -> QgsTextFormat:
    """The window's font in another size, in black where no colour is named."""
    words = QgsTextFormat.fromQFont(_font(points, bold))
    words.setSize(points)
    words.setSizeUnit(POINTS)
    words.setColor(QColor(colour or "#000000"))
    return words


def _write_in(item: QgsLayoutItemLabel, points: float, bold: bool, colour: str) -> None:
    words = words_of(points, bold, colour)
    if hasattr(item, "setTextFormat"):
        item.setTextFormat(words)
        return
    item.setFont(_font(points, bold))
    item.setFontColor(words.color())


def _wrapped_height(item: QgsLayoutItemLabel) -> float:
    """Millimetres that the words need in lines of the item's width."""
    line = item.sizeForText()
    return line.height() * ceil(line.width() / (FILLED * item.rect().width()))


def _font(points: float, bold: bool = False) -> QFont:
    font = QFont(QgsApplication.font().family())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def show_layer(item: QgsLayoutItemMap, layer: QgsMapLayer, crs) -> None:
    """Give a map its layer and the layer's extent; its size on the page stays."""
    size, transform = item.sizeWithUnits(), QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    item.setCrs(crs)
    item.setLayers([layer])
    item.setKeepLayerSet(True)
    box = transform.transformBoundingBox(layer.extent())
    # Setting an extent changes the size; zooming needs an extent and keeps the size.
    item.setExtent(box)
    item.attemptResize(size)
    item.zoomToExtent(box.buffered(0.04 * max(box.width(), box.height())))


def fit_scale_bar(item: QgsLayoutItemScaleBar) -> None:
    """Give a scale bar a round length at the scale of its map."""
    item.applyDefaultSize(item.guessUnits())
    # One segment: the numbers of two run into each other.
    item.setNumberOfSegments(1)
    item.setUnitsPerSegment(2 * item.unitsPerSegment())
    item.setNumberOfSegmentsLeft(0)


def show_legend(item: QgsLayoutItemLegend, layer: QgsMapLayer) -> None:
    """Give a legend the colours of one layer."""
    _take_own_tree(item)
    node = item.model().rootGroup().addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    if isinstance(layer, QgsRasterLayer):
        # The first entry is the band's name, which the heading says already.
        entries = len(item.model().layerOriginalLegendNodes(node))
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, entries)))
        if entries == 2:
            QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, 1, RAMP)
        # The entries were made when the layer was added; what is set later holds from the next time.
        item.model().refreshLayerLegend(node)
    style = item.rstyle(QgsLegendStyle.Style.SymbolLabel)
    if hasattr(style, "setTextFormat"):  # QGIS 3.30 and later
        style.setTextFormat(words_of(8))
    else:
        item.setStyleFont(QgsLegendStyle.Style.SymbolLabel, _font(8))
    item.setSymbolWidth(6)
    item.adjustBoxSize()


def _take_own_tree(item: QgsLayoutItemLegend) -> None:
    """Give a legend an empty tree of its own, through its XML: all else of it stays.

    `setAutoUpdateModel(False)` copies the project's tree with the colours of each layer, to be thrown away:
    106 ms for 251 layers (3.22), where this takes 8.
    """
    if not item.autoUpdateModel():
        item.model().rootGroup().removeAllChildren()
        return
    document, context = QDomDocument(), QgsReadWriteContext()
    holder = document.createElement("legend")
    item.writeXml(holder, document, context)
    told = holder.firstChildElement()
    told.appendChild(document.createElement("layer-tree-group"))
    item.readXml(told, document, context)
    # A linked map is found again.
    item.finalizeRestoreFromXml()


def cell_of(text: str, bold: bool = False) -> QgsTableCell:
    """A cell of a table."""
    cell = QgsTableCell(text)
    cell.setTextFormat(words_of(8, bold))
    return cell
