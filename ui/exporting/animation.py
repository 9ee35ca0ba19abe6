"""A run's dated maps as an animated GIF, each with its date."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

from ..words import tr
from .frames import Frame
from .kmz import png

FOOT, MILLISECONDS, REST = 44, 160, 1600
COLOURS = 128


def write_gif(path: Path, title: str, frames: Iterable[Frame]) -> None:
    """Write the frames; the last one rests before it begins again.

    Raises:
        OSError: the file cannot be written.
    """
    # Pillow comes with matplotlib, which draws the plots.
    from PIL import Image

    pictures = []
    for frame in frames:
        opened = Image.open(io.BytesIO(png(captioned(frame, title))))
        pictures.append(opened.convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE))
    if not pictures:  # given up before the first
        return
    times = [MILLISECONDS] * (len(pictures) - 1) + [REST]
    pictures[0].save(path, format="GIF", save_all=True, append_images=pictures[1:], duration=times, loop=0)


def captioned(frame: Frame, title: str) -> QImage:
    """The map over a white foot with date and title."""
    width, height = max(frame.picture.width(), 480), frame.picture.height()
    page = QImage(width, height + FOOT, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage((width - frame.picture.width()) // 2, 0, frame.picture)
    what = tr("observed") if frame.observed else tr("forecast")
    _write(painter, QRect(8, height, width - 16, FOOT // 2), f"{frame.day} · {what}", True)
    _write(painter, QRect(8, height + FOOT // 2, width - 16, FOOT // 2), title, False)
    painter.end()
    return page


def _write(painter: QPainter, place: QRect, text: str, bold: bool) -> None:
    font = QFont(painter.font())
    font.setPixelSize(16 if bold else 13)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor("#1A1A1A"))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
