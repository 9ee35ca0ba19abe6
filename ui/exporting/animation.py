"""A run's dated maps as an animated GIF, each with its date."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QImage, QLinearGradient, QPainter

from ..layers.ramps import STOPS, colours_of, ramp
from ..words import number
from .frames import Frame
from .kmz import png

MILLISECONDS, REST = 160, 1600
EDGE, LINE, LEAST_WIDTH, KEY_WIDTH = 8, 22, 480, 290
LETTERS, LEAST_LETTERS, BAR = 13, 8, 130
COLOURS = 128


@dataclass(frozen=True)
class Colours:
    """What the bar of colours goes from and to, in which unit, in which ramp; `own` as in `ramps.ramp`."""

    low: float
    high: float
    unit: str = "mm"
    ramp: str = "motion"
    own: str = ""

    def end(self, value: float) -> str:
        """One end in words: "−20 mm"."""
        decimals = int(max(abs(self.low), abs(self.high)) < 10)
        sign = "\u2212" if value < 0 else "+" if value > 0 and self.low < 0 else ""
        return f"{sign}{number(abs(value), decimals)} {self.unit}".strip()


@dataclass(frozen=True)
class Caption:
    """What stands under every picture.

    Attributes:
        title: whose forecast it is, and what is positive.
        credit: of the data, "" for none.
        colours: of the maps.
    """

    title: str
    credit: str
    colours: Colours


def write_gif(path: Path, about: Caption, frames: Iterable[Frame]) -> None:
    """Write the frames; the last one rests before it begins again.

    Raises:
        OSError: the file cannot be written.
    """
    # Pillow comes with matplotlib, which draws the plots.
    from PIL import Image

    pictures = []
    for frame in frames:
        opened = Image.open(io.BytesIO(png(captioned(frame, about))))
        pictures.append(opened.convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE))
    if not pictures:  # given up before the first
        return
    times = [MILLISECONDS] * (len(pictures) - 1) + [REST]
    pictures[0].save(path, format="GIF", save_all=True, append_images=pictures[1:], duration=times, loop=0)


def captioned(frame: Frame, about: Caption) -> QImage:
    """The map over a white foot with the date, what the colours mean, title and credit."""
    width, height = max(frame.picture.width(), LEAST_WIDTH), frame.picture.height()
    # Beside the bar there is no room for what one kind of map means.
    lines = [line for line in (frame.what, about.title, about.credit) if line]
    what = "" if frame.what else f" · {frame.words}"
    page = QImage(width, height + (1 + len(lines)) * LINE, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage((width - frame.picture.width()) // 2, 0, frame.picture)
    room = width - 2 * EDGE
    _write(painter, QRect(EDGE, height, room // 2, LINE), f"{frame.day}{what}", True)
    _write_key(painter, QRect(EDGE + room // 2, height, room - room // 2, LINE), about.colours)
    for index, line in enumerate(lines, 1):
        _write(painter, QRect(EDGE, height + index * LINE, room, LINE), line, False)
    painter.end()
    return page


def key(colours: Colours, words: str = "") -> QImage:
    """The bar of colours between its two ends on white, and above it what they mean."""
    width = max(KEY_WIDTH, QFontMetrics(_font(False)).horizontalAdvance(words) + 3 * EDGE)
    above = LINE if words else 0
    page = QImage(width, above + LINE, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    _write(painter, QRect(EDGE, 0, width - 2 * EDGE, above), words, False)
    _write_key(painter, QRect(EDGE, above, KEY_WIDTH - 2 * EDGE, LINE), colours)
    painter.end()
    return page


def _write_key(painter: QPainter, place: QRect, told: Colours) -> None:
    """The bar of colours between its two ends, at the right of `place`."""
    low, high = told.end(told.low), told.end(told.high)
    painter.setFont(_font(False))
    beside = QFontMetrics(painter.font()).horizontalAdvance(high) + EDGE
    bar = QRect(place.right() - beside - BAR, place.top() + 6, BAR, LINE - 12)
    colours = QLinearGradient(bar.left(), 0, bar.right(), 0)
    for index, colour in enumerate(colours_of(ramp(told.ramp, told.own), STOPS)):
        colours.setColorAt(index / (STOPS - 1), QColor(colour))
    painter.fillRect(bar, colours)
    painter.setPen(QColor("#1A1A1A"))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place.adjusted(0, 0, 0, 0), Qt.AlignmentFlag.AlignRight | middle, high)
    left = QRect(place.left(), place.top(), bar.left() - EDGE - place.left(), LINE)
    painter.drawText(left, Qt.AlignmentFlag.AlignRight | middle, low)


def _font(bold: bool, size: int = LETTERS) -> QFont:
    font = QFont()
    font.setPixelSize(16 if bold else size)
    font.setBold(bold)
    return font


def _write(painter: QPainter, place: QRect, text: str, bold: bool) -> None:
    """A line of text, in smaller letters where it is too long for its place."""
    sizes = range(LETTERS, LEAST_LETTERS, -1)
    fits = (s for s in sizes if QFontMetrics(_font(bold, s)).horizontalAdvance(text) <= place.width())
    painter.setFont(_font(bold, next(fits, LEAST_LETTERS)))
    painter.setPen(QColor("#1A1A1A"))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
