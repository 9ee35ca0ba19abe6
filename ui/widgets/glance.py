"""A stack at a glance: a small map and three sample series, painted without any library."""

from __future__ import annotations

from itertools import groupby

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..layers.ramps import ramp
from ..scenario_words import unit
from ..words import number, tr
from . import theme

LINES = 9
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


class Glance(QWidget):
    """What `groundcast info --json --glance` says under `glance`; hidden before it is known."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcGlance")
        self.setAccessibleName(tr("Map and sample series"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(LINES * self.fontMetrics().height())
        self._found: dict = {}
        self._days: list = []
        self._unit = ""
        self._image = None
        self._range = (0.0, 0.0)
        # What was painted last, and for which size and look.
        self._picture, self._look = QPixmap(), None
        self.hide()

    def show_info(self, info: dict, dates: list) -> None:
        """Show a source's picture.

        Args:
            dates: of the sample series.
        """
        found = info.get("glance") or {}
        if found is not self._found:
            self._found, self._days, self._look = found, [day.toordinal() for day in dates], None
            shown = unit(info.get("unit", ""))
            self._unit = tr("{unit}/yr", unit=shown) if self._is_motion() else shown
            self._image = self._painted((found.get("map") or {}).get("rows"))
            self.setAccessibleDescription(self.said())
        self.setVisible(bool(found.get("series")))
        self.update()

    def said(self) -> str:
        """The picture in words."""
        values = [sample["value"] for sample in self._found.get("series", []) if sample["value"] is not None]
        if not values:
            return ""
        what = tr("velocity") if self._found["what"] == "velocity" else tr("mean")
        ends = {"low": number(min(values), 1), "high": number(max(values), 1), "unit": self._unit}
        return tr("{what} of the samples: {low} to {high} {unit}", what=what, **ends)

    def _painted(self, rows):
        """The map as an image, a pixel a cell: motion about zero, a factor from least to most."""
        values = sorted(v for row in rows or [] for v in row if v is not None)
        if not values:
            return None
        self._range = low, high = _ends(values, self._is_motion())
        colours = ramp("motion" if self._is_motion() else "width")
        image = QImage(len(rows[0]), len(rows), QImage.Format.Format_ARGB32)
        image.fill(QColor(0, 0, 0, 0))
        for y, row in enumerate(rows):
            for x, value in enumerate(row):
                if value is not None:
                    share = min(max((value - low) / ((high - low) or 1.0), 0.0), 1.0)
                    image.setPixelColor(x, y, colours.color(share))
        return image

    def _is_motion(self) -> bool:
        return self._found.get("what") == "velocity"

    def _legend(self) -> str:
        low, high = self._range
        if self._is_motion():
            return tr("±{half} {unit}", half=number(high, max(_places(high), 1)), unit=self._unit)
        ends = {"low": number(low, _places(high - low)), "high": number(high, _places(high - low))}
        return tr("{low} to {high}{unit}", **ends, unit=f" {self._unit}" if self._unit else "")

    def paintEvent(self, _event):  # noqa: N802  (Qt asks for this name)
        """The picture as it was made once: each scrolling of the dock made the lines of the series anew."""
        ratio = self.devicePixelRatioF()
        look = (self.width(), self.height(), ratio, theme.text(self).rgba(), self.font().key())
        if look != self._look:
            self._look, self._picture = look, QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(QColor(0, 0, 0, 0))
            self._paint(QPainter(self._picture))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _paint(self, painter: QPainter):
        painter.setFont(self.font())
        painter.setPen(theme.text(self))
        line = self.fontMetrics().height()
        side = self.height() - line * self._lines_below(line)
        self._paint_map(painter, QRectF(0, 0, min(1.3 * side, self.width() / 2), side), line)
        left = min(1.3 * side, self.width() / 2) + line
        self._paint_series(painter, QRectF(left, 0, self.width() - left, side), line)
        painter.end()

    def _paint_map(self, painter, room: QRectF, line: int):
        if self._image is None:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tr("No places are known."))
            return
        scale = min(room.width() / self._image.width(), room.height() / self._image.height())
        width, height = self._image.width() * scale, self._image.height() * scale
        painter.setPen(QPen(theme.text(self), 1))
        painter.drawImage(QRectF(room.left(), room.top(), width, height), self._image)
        painter.drawRect(QRectF(room.left(), room.top(), width - 1, height - 1))
        below = QRectF(room.left(), room.bottom(), max(room.width(), 12 * line), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._legend())

    def _paint_series(self, painter, room: QRectF, line: int):
        samples = self._samples()
        known = [v for each in samples for v in each["values"] if v is not None]
        if not known or len(self._days) < 2:
            return
        low, high = min(known), max(known)
        text, span = theme.text(self), max(high - low, 1e-9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 3 * self.fontMetrics().height()
        for style, sample in zip(STYLES, samples):
            painter.setPen(QPen(text, 1.2, style))
            for part in self._runs(sample["values"]):
                line = self._line(room, edge, [(i, (v - low) / span) for i, v in part])
                painter.drawPolyline(QPolygonF(line))
        painter.setPen(text)
        sides = Qt.AlignmentFlag
        painter.drawText(room, sides.AlignLeft | sides.AlignTop, number(high, _places(span)))
        painter.drawText(room, sides.AlignLeft | sides.AlignBottom, number(low, _places(span)))
        below = QRectF(room.left(), room.bottom(), room.width(), self.height() - room.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._told(samples))

    def _samples(self) -> list:
        """The series that have values."""
        return [each for each in self._found.get("series", []) if any(v is not None for v in each["values"])]

    def _lines_below(self, line: int) -> int:
        """Two where the words below the series are wider than these."""
        side = self.height() - line
        room = self.width() - min(1.3 * side, self.width() / 2) - line
        return 2 if self.fontMetrics().horizontalAdvance(self._told(self._samples())) > room else 1

    def _told(self, samples: list) -> str:
        """The values of the series that are drawn; of three, which is which."""
        known = [each["value"] for each in samples if each["value"] is not None]
        places = max(_places(max(map(abs, known), default=0.0)), 1)
        values = [number(value, places) for value in known]
        if len(values) != 3:
            return f"{', '.join(values)} {self._unit}"
        low, middle, high = values
        text = tr("lowest {low}, middle {middle}, highest {high} {unit}")
        return text.format(low=low, middle=middle, high=high, unit=self._unit)

    def _runs(self, values: list):
        """Stretches without a gap, as (index, value)."""
        part = []
        for i, value in enumerate(values):
            if value is None:
                if part:
                    yield part
                part = []
            else:
                part.append((i, value))
        if part:
            yield part

    def _line(self, room: QRectF, edge: float, part: list) -> list[QPointF]:
        """Where the line goes through these (index, share of the height)."""
        first, last = self._days[0], self._days[-1]
        left, wide = room.left() + edge, (room.width() - edge) / max(last - first, 1)
        bottom, high = room.bottom() - 2, room.height() - 4
        points = [(left + (self._days[i] - first) * wide, bottom - share * high) for i, share in part]
        return [QPointF(x, y) for x, y in _thinned(points, self.devicePixelRatioF())]


def _thinned(points: list, ratio: float):
    """Of points that share a pixel, the highest and the lowest: days of years are drawn as they look."""
    for _, column in groupby(points, key=lambda point: int(ratio * point[0])):
        shared = list(column)
        if len(shared) <= 2:
            yield from shared
        else:
            yield from sorted((min(shared, key=_height), max(shared, key=_height)))


def _height(point: tuple[float, float]) -> float:
    return point[1]


def _ends(values: list, symmetric: bool) -> tuple[float, float]:
    """Where colours begin and end: beyond lie 2 % of the sorted values, at each end where it has its own."""
    last = round(0.98 * (len(values) - 1))
    if not symmetric:
        return values[len(values) - 1 - last], values[last]
    half = sorted(map(abs, values))[last] or 1.0
    return -half, half


def _places(size: float) -> int:
    """Decimals of numbers of about this size: of an NDVI without any there is only 0."""
    return 0 if size >= 10 else 1 if size >= 1 else 2
