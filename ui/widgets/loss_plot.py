"""The live loss curve: training and validation loss on a logarithmic axis, with the skill, painted by hand.

matplotlib needs 50 ms and more for one picture, too long for a curve that moves while QGIS works.
"""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..words import number, percent, tr
from . import theme

# Colours of the plots of the forecast and of the linear model; checked for colour blindness there.
TRAIN, TRAIN_DARK, VALIDATION = "#0072B2", "#56B4E9", "#D55E00"


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
    """Curves of one training; `add` takes what the worker reports, in any order."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcLossPlot")
        self.setAccessibleName(tr("Loss curve"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(int(self.fontMetrics().height() * 6.5))
        self.train: dict[int, float] = {}
        self.validation: dict[int, float] = {}
        self.explained: dict[int, float] = {}
        self.skills: dict[int, float] = {}
        self.setToolTip(meaning())
        self.hide()

    def clear(self) -> None:
        """Forget the curves, for the next training or the next region."""
        self.train.clear()
        self.validation.clear()
        self.explained.clear()
        self.skills.clear()
        self.hide()

    def add(self, name: str, step: int, value: float | None) -> None:
        """Take one value of "loss" or "validation loss", or of "R2" and "skill", told as numbers."""
        beside = {"R2": self.explained, "skill": self.skills}.get(name)
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
        top = line * (2.5 if self.skills else 1.3)
        box = QRectF(2, top, self.width() - 4, self.height() - top - line * 0.2)
        painter.fillRect(self.rect(), theme.palette(self).base())
        place = _scale(box, max([*self.train, *self.validation, 2]), values)
        dark = theme.is_dark(self)
        pen = max(1.5, line / 9)
        self._curve(painter, self.train, QPen(QColor(TRAIN_DARK if dark else TRAIN), pen), place)
        dashes = QPen(QColor(VALIDATION), pen, Qt.PenStyle.DashLine)
        self._curve(painter, self.validation, dashes, place)
        self._mark_best(painter, place, line)
        self._legend(painter, line, dark)

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

    def _legend(self, painter, line, dark):
        entries = [(self.train, tr("loss"), TRAIN_DARK if dark else TRAIN, Qt.PenStyle.SolidLine)]
        entries.append((self.validation, tr("validation"), VALIDATION, Qt.PenStyle.DashLine))
        x = line * 0.3
        for curve, name, colour, style in entries:
            if not curve:
                continue
            painter.setPen(QPen(QColor(colour), max(1.5, line / 9), style))
            painter.drawLine(QPointF(x, line * 0.65), QPointF(x + 1.5 * line, line * 0.65))
            text = f"{name} {_short(curve[max(curve)])}"
            painter.setPen(theme.palette(self).text().color())
            width = self.fontMetrics().horizontalAdvance(text)
            painter.drawText(
                QRectF(x + 1.8 * line, 0, width + line, line * 1.3), int(Qt.AlignmentFlag.AlignVCenter), text
            )
            x += 3 * line + width
        if self.skills:
            room = QRectF(line * 0.3, line * 1.2, self.width() - line * 0.6, line * 1.3)
            text = tr("{skill} against persistence", skill=self._skill())
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
