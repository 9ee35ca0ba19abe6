"""The date strip: one tick for each date, hollow where one is missing, shaded where held back."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QLine, QPoint, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..words import tr
from . import theme


class DateStrip(QWidget):
    """Shows when the data has dates; hovering or the arrow keys read them out.

    Attributes:
        dates, missing: days, sorted; `held_back` counts from the last date.
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcDateStrip")
        self.setAccessibleName(tr("Dates of the data"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(int(self.fontMetrics().height() * 1.6))
        self.dates: list[date] = []
        self.missing: list[date] = []
        self.held_back = 0
        self._at = -1

    def show_dates(self, dates: list[date], missing: list[date], held_back: int) -> None:
        """Show these days."""
        self.dates, self.missing, self.held_back = list(dates), list(missing), held_back
        self._at = -1
        self.setAccessibleDescription(self.read_out(0))
        self.setVisible(bool(self.dates))
        self.update()

    def read_out(self, index: int) -> str:
        """What the strip says of one of `dates` and `missing` together, in order of time."""
        days = self._all()
        if not 0 <= index < len(days):
            return ""
        day = days[index]
        if day in self.missing:
            return tr("{day}, missing", day=day.isoformat())
        if self.held_back and day >= self.dates[-self.held_back]:
            return tr("{day}, held back", day=day.isoformat())
        return day.isoformat()

    def _all(self) -> list[date]:
        return sorted([*self.dates, *self.missing])

    def _places(self, days: list[date]) -> list[float]:
        """How far from the left edge these days stand, in pixels."""
        first, last = self.dates[0].toordinal(), self.dates[-1].toordinal()
        edge = self.fontMetrics().height() * 0.3
        scale = (self.width() - 2 * edge) / max(last - first, 1)
        return [edge + (day.toordinal() - first) * scale for day in days]

    def _x(self, day: date) -> float:
        return self._places([day])[0]

    def paintEvent(self, _event):  # noqa: N802
        """Paint shade, ticks and cursor in the colours of the palette."""
        if not self.dates:
            return
        painter = QPainter(self)
        text = theme.text(self)
        if not self.isEnabled():
            text.setAlpha(text.alpha() // 2)
        self._shade(painter, QColor(text))
        painter.setPen(QPen(text, max(1.0, self.fontMetrics().height() / 16)))
        if self.width() < 3 * len(self.dates):
            # Ticks that touch would be one black bar; pale ones let shade and gaps show through.
            pale = QColor(text)
            pale.setAlpha(110)
            painter.setPen(QPen(pale, 1))
        height = self.height()
        top, bottom = int(height * 0.2), int(height * 0.8)
        # Thousands of days share the pixels of a dock's width.
        pixels = {int(place) for place in self._places(self.dates)}
        painter.drawLines([QLine(x, top, x, bottom) for x in pixels])
        self._hollow(painter, height)
        self._cursor(painter)

    def _shade(self, painter, colour):
        if not 0 < self.held_back < len(self.dates):
            return
        colour.setAlpha(45)
        left = self._x(self.dates[-self.held_back]) - 1
        painter.fillRect(QRectF(left, 0, self.width() - left, self.height()), colour)

    def _hollow(self, painter, height):
        radius = self.fontMetrics().height() * 0.16
        painter.setPen(QPen(theme.text(self), 1))
        painter.setBrush(theme.palette(self).window())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x in self._places(self.missing):
            painter.drawEllipse(QRectF(x - radius, height / 2 - radius, 2 * radius, 2 * radius))

    def _cursor(self, painter):
        days = self._all()
        if not 0 <= self._at < len(days):
            return
        colour = self.palette().highlight().color()
        painter.setPen(QPen(colour, max(2.0, self.fontMetrics().height() / 7)))
        x = int(self._x(days[self._at]))
        painter.drawLine(QPoint(x, 0), QPoint(x, self.height()))

    def mouseMoveEvent(self, event):  # noqa: N802
        """Read out the date nearest to the mouse."""
        if self.dates:
            days = self._all()
            x, places = event.pos().x(), self._places(days)
            self._go(min(range(len(days)), key=lambda i: abs(places[i] - x)))

    def leaveEvent(self, _event):  # noqa: N802
        """Take the cursor away."""
        self._at = -1
        self.update()

    def keyPressEvent(self, event):  # noqa: N802
        """Left and right step from date to date, Home and End jump."""
        last = len(self._all()) - 1
        moves = {
            Qt.Key.Key_Left: max(self._at - 1, 0),
            Qt.Key.Key_Right: min(self._at + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in moves and self.dates:
            self._go(moves[event.key()])
        else:
            super().keyPressEvent(event)

    def _go(self, index):
        self._at = index
        text = self.read_out(index)
        self.setAccessibleDescription(text)
        place = QPoint(int(self._x(self._all()[index])), self.height())
        QToolTip.showText(self.mapToGlobal(place), text, self)
        self.update()
