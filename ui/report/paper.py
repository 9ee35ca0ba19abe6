"""A layout as a PDF file, a page in each turn."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QFile, QIODevice, QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ...core.errors import GroundCastError
from ..beside import aside
from ..compat import MILLIMETRES
from ..words import tr
from .steps import Step

DPI = 200


def write_pdf(step: Step, layout: QgsPrintLayout, target: Path) -> Iterator[Step]:
    """Write the PDF whole or not at all, each turn told as `step`; returns its path.

    Raises:
        GroundCastError: the file cannot be written (`not-writable`).
        OSError: its folder cannot be made.
    """
    half = target.with_name(f".{target.stem}.part.pdf")
    if not target.parent.is_dir():
        target.parent.mkdir(parents=True)
    file = QFile(str(half))
    try:
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise _not_written(target)
        yield from _printed(step, layout, file)
        file.close()
        if file.error() != QFile.FileError.NoError:
            raise _not_written(target)
        yield from _placed(step, layout, half)
        os.replace(half, target)
    finally:
        file.close()
        half.unlink(missing_ok=True)
    return target


def _not_written(target: Path) -> GroundCastError:
    return GroundCastError(
        tr("{path} cannot be written.", path=target),
        tr("Choose another folder, or close the program that shows the file."),
        "not-writable",
    )


def _printed(step: Step, layout: QgsPrintLayout, file: QFile) -> Iterator[Step]:
    writer = QPdfWriter(file)
    writer.setCreator("GroundCast")
    writer.setTitle(layout.name())
    writer.setResolution(DPI)
    layout.renderContext().setDpi(DPI)
    exporter, pages = QgsLayoutExporter(layout), layout.pageCollection()
    numbers = [number for number in range(pages.pageCount()) if pages.shouldExportPage(number)]
    painter = QPainter()
    try:
        for index, number in enumerate(numbers):
            _take_size(writer, pages.page(number))
            painter.begin(writer) if not index else writer.newPage()
            exporter.renderPage(painter, number)
            yield step
    finally:
        painter.end()


def _placed(step: Step, layout: QgsPrintLayout, path: Path) -> Iterator[Step]:
    """Let programs that know of places find the largest map in its own, as in QGIS's PDF files."""
    shown = layout.referenceMap()
    if shown is None:
        return
    # QGIS's own `georeferenceOutput` leaves the place out (3.22). In the order of a world file:
    a, b, left, d, e, top = QgsLayoutExporter(layout).computeWorldFileParameters(DPI)
    crs = shown.crs().toWkt()
    yield from aside(step, lambda: _write_place(path, (left, a, b, top, d, e), crs))


def _write_place(path: Path, place, crs: str) -> None:
    """Write a geotransform into a PDF; one without a place is a PDF, too."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        data = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE, open_options=[f"DPI={DPI}"])
        if data is not None:
            data.SetProjection(crs)
            data.SetGeoTransform(place)
    except RuntimeError:
        return
    finally:
        gdal.PopErrorHandler()


def _take_size(writer: QPdfWriter, page) -> None:
    """Let the next page of the file be as large as a page of the layout."""
    size = page.layout().renderContext().measurementConverter().convert(page.pageSize(), MILLIMETRES)
    writer.setPageOrientation(QPageLayout.Orientation.Portrait)
    writer.setPageSize(QPageSize(size.toQSizeF(), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
