"""The live loss curve: training and validation loss on a logarithmic axis, with the skill, painted by hand.

matplotlib needs 50 ms and more for one picture, too long for a curve that moves while QGIS works.
"""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..words import number, percent, tr
from . import theme

# Colours of the plots of the forecast and of the linear model; checked for colour blindness there.
TRAIN, TRAIN_DARK, VALIDATION = "#0072B2", "#56B4E9", "#D55E00"
ROW = 1.3
"""The height of a row of words, in lines of text."""


def meaning() -> str:
    """What the numbers of the curve say, and what they do not."""
    return tr(
        "<b>Loss</b><br>How far the network is from the series that it learns from, and, dashed, from "
        "windows kept for validation.<br><b>Skill</b><br>How much smaller its RMSE on those windows is than "
        "that of persistence, the last value carried on; below zero it is larger. R² of them: 1 is perfect, "
        "0 no better than their mean. Both are of values as scaled for the network, and where it learns "
        "trend, season and rest apart, of these. The windows overlap what it learns from: how it does beside "
        "a simple reference is told after the run, on dates that it has not seen."
    )


class LossPlot(QWidget):
    """Curves of one training; `add` takes what the worker reports, in any order.

    Args:
        followed: another plot, whose curves this one shows as well, with numbers at its axes.

    Signals: `enlarge`, at a click or Return, asks for a larger one.
    """

    enlarge = pyqtSignal()

    def __init__(self, parent=None, followed: LossPlot | None = None):
        super().__init__(parent)
        self.setObjectName("gcLossPlot")
        self.setAccessibleName(tr("Loss curve"))
        self.is_large = followed is not None
        if not self.is_large:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setFixedHeight(int(self.fontMetrics().height() * 6.5))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.train: dict[int, float] = followed.train if followed else {}
        self.validation: dict[int, float] = followed.validation if followed else {}
        self.explained: dict[int, float] = followed.explained if followed else {}
        self.skills: dict[int, float] = followed.skills if followed else {}
        self.rates: dict[int, float] = followed.rates if followed else {}
        if not self.is_large:
            self.setToolTip(meaning())
            self.hide()

    def clear(self) -> None:
        """Forget the curves, for the next training or the next region."""
        self.train.clear()
        self.validation.clear()
        self.explained.clear()
        self.skills.clear()
        self.rates.clear()
        self.hide()

    def add(self, name: str, step: int, value: float | None) -> None:
        """Take one value of "loss" or "validation loss", or of "R2" and "skill", told as numbers."""
        beside = {"R2": self.explained, "skill": self.skills, "learning rate": self.rates}.get(name)
        if beside is not None and value is not None and math.isfinite(value):
            beside[int(step)] = float(value)
            self.setAccessibleDescription(self.read_out())
            self.update()
            return
        curve = {"loss": self.train, "validation loss": self.validation}.get(name)
        if curve is None or value is None or value <= 0:
            return
        curve[int(step)] = float(value)
        self.setVisible(True)
        self.setAccessibleDescription(self.read_out())
        self.update()

    def mouseReleaseEvent(self, event):  # noqa: N802  (Qt asks for these names)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.enlarge.emit()

    def keyPressEvent(self, event):  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.enlarge.emit()
        else:
            super().keyPressEvent(event)

    def drops(self) -> list[int]:
        """The epochs before which the learning rate fell."""
        steps = sorted(self.rates)
        return [step for before, step in zip(steps, steps[1:]) if self.rates[step] < self.rates[before]]

    def best(self) -> int | None:
        """The epoch with the least validation loss."""
        return min(self.validation, key=self.validation.get) if self.validation else None

    def read_out(self) -> str:
        """The last values in words."""
        if not self.train:
            return ""
        step = max(self.train)
        loss = _short(self.train[step])
        if not self.validation:
            return tr("epoch {step}: loss {loss}", step=step, loss=loss)
        last = _short(self.validation[max(self.validation)])
        told = tr("epoch {step}: loss {loss}, validation {validation}", step=step, loss=loss, validation=last)
        if self.explained:
            told += ", " + tr("R² {value}", value=number(self.explained[max(self.explained)], 2))
        return f"{told}, {self._skill()}" if self.skills else told

    def _skill(self) -> str:
        """The last skill of the validation windows in words."""
        last = self.skills[max(self.skills)]
        sign = "\u2212" if last < 0 else "+"
        return tr("skill {value}", value=sign + percent(last))

    def paintEvent(self, _event):  # noqa: N802
        """Paint both curves, the best epoch and the legend."""
        values = [*self.train.values(), *self.validation.values()]
        if not values:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        top = line * (ROW * self._rows(line) + (1.2 if self.skills else 0))
        left, below = (3.5 * line, 2.6 * line) if self.is_large else (2, line * 0.2)
        box = QRectF(left, top, self.width() - left - line * 0.3, self.height() - top - below)
        painter.fillRect(self.rect(), theme.palette(self).base())
        last = max([*self.train, *self.validation, 2])
        place = _scale(box, last, values)
        dark = theme.is_dark(self)
        pen = max(1.5, line / 9)
        self._curve(painter, self.train, QPen(QColor(TRAIN_DARK if dark else TRAIN), pen), place)
        dashes = QPen(QColor(VALIDATION), pen, Qt.PenStyle.DashLine)
        self._curve(painter, self.validation, dashes, place)
        self._mark_best(painter, place, line)
        self._mark_drops(painter, place, box, line)
        self._legend(painter, line, dark)
        if self.is_large:
            self._axes(painter, box, line, last, values)

    def _mark_drops(self, painter, place, box, line):
        """Short ticks at the bottom where the learning rate fell."""
        painter.setPen(QPen(theme.palette(self).text().color(), 1.0))
        for step in self.drops():
            x = place(step, 1.0).x()
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() - 0.5 * line))

    def _axes(self, painter, box, line, last, values):
        """First and last epoch, least and largest loss, and what the axes are."""
        painter.setPen(theme.palette(self).text().color())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topLeft())
        right, low = int(Qt.AlignmentFlag.AlignRight), int(Qt.AlignmentFlag.AlignLeft)
        for value, y in ((max(values), box.top()), (min(values), box.bottom() - line)):
            painter.drawText(QRectF(0, y, box.left() - line * 0.3, line * 1.2), right, _short(value))
        under = QRectF(box.left(), box.bottom() + line * 0.1, box.width(), line * 1.2)
        painter.drawText(under, low, "1")
        painter.drawText(under, right, number(last))
        middle = int(Qt.AlignmentFlag.AlignHCenter)
        painter.drawText(under, middle, tr("Epoch"))
        words = tr("Loss on a logarithmic axis; ticks at the bottom: the learning rate fell.")
        painter.drawText(under.translated(0, line * 1.2), low, words)

    def _curve(self, painter, curve, pen, place):
        painter.setPen(pen)
        points = [place(step, curve[step]) for step in sorted(curve)]
        if len(points) > 1:
            painter.drawPolyline(QPolygonF(points))
        elif points:
            painter.drawPoint(points[0])

    def _mark_best(self, painter, place, line):
        best = self.best()
        if best is not None:
            painter.setBrush(QColor(VALIDATION))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(place(best, self.validation[best]), line * 0.2, line * 0.2)

    def _entries(self) -> list[tuple]:
        """(name and last value, colour in light windows and in dark ones, pen) of each curve."""
        solid, dashed = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
        known = [(self.train, tr("loss"), TRAIN, TRAIN_DARK, solid)]
        known.append((self.validation, tr("validation"), VALIDATION, VALIDATION, dashed))
        return [(f"{name} {_short(curve[max(curve)])}", *pen) for curve, name, *pen in known if curve]

    def _rows(self, line) -> int:
        """How many rows the names of the curves take: one, or one each where that is too narrow."""
        names = [name for name, *_ in self._entries()]
        wide = sum(self.fontMetrics().horizontalAdvance(name) for name in names)
        return 1 if wide + (3 * len(names) - 0.9) * line <= self.width() else len(names)

    def _legend(self, painter, line, dark):
        x, y, rows = line * 0.3, 0.0, self._rows(line)
        for text, light_colour, dark_colour, style in self._entries():
            colour = QColor(dark_colour if dark else light_colour)
            painter.setPen(QPen(colour, max(1.5, line / 9), style))
            painter.drawLine(QPointF(x, y + line * 0.65), QPointF(x + 1.5 * line, y + line * 0.65))
            width = self.fontMetrics().horizontalAdvance(text)
            self._say(painter, QRectF(x + 1.8 * line, y, width + line, line * ROW), text)
            x, y = (x + 3 * line + width, y) if rows == 1 else (x, y + ROW * line)
        if self.skills:
            room = QRectF(line * 0.3, (ROW * rows - 0.1) * line, self.width() - line * 0.6, line * ROW)
            self._say(painter, room, tr("{skill} against persistence", skill=self._skill()))

    def _say(self, painter, room, text):
        painter.setPen(theme.palette(self).text().color())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)


def _short(value):
    return number(value, 4) if value < 1 else number(value, 2)


def _scale(box, last, values):
    """The function from (epoch, loss) to a point of `box`."""
    low, high = math.log(min(values)), math.log(max(values))
    span = max(high - low, 1e-9)

    def place(step, value):
        x = box.left() + (step - 1) / max(last - 1, 1) * box.width()
        return QPointF(x, box.bottom() - (math.log(value) - low) / span * box.height())

    return place
