"""Finds what a window cuts off: words without room, widgets beyond their parents, widgets on each other.

Needs Qt alone, through `qgis.PyQt`; the tests and scripts/screenshots ask the same questions.
"""

from __future__ import annotations

from itertools import combinations

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QToolBar,
    QToolButton,
    QWidget,
)

# Rounding of text widths to pixels.
SLACK = 2
# What a line to write in keeps free at each end.
BESIDE_LINE = 2
PATH = "/"
# Lists of names that users or their files have: those may be longer than any window.
NAMES_OF_USERS = ("gcStudyCombo", "gcDataCombo")


def found(top: QWidget) -> list[str]:
    """One line for each thing that a user of `top` cannot read in full; [] where all is well."""
    told = []
    words = list(_worded(top))
    for widget in words:
        wrong = _squeezed(widget) or _beyond(widget, top)
        if wrong:
            told.append(f"{_name(widget)}: {wrong}")
    return told + _overlaps(words, top)


def _worded(top):
    kinds = (
        QLabel,
        QPushButton,
        QCheckBox,
        QRadioButton,
        QToolButton,
        QComboBox,
        QGroupBox,
        QAbstractSpinBox,
        QLineEdit,
    )
    for widget in top.findChildren(QWidget):
        if (
            isinstance(widget, kinds)
            and widget.isVisibleTo(top)
            and _text(widget)
            and not _of_qt(widget, top)
        ):
            yield widget


def _of_qt(widget, top) -> bool:
    """Whether Qt itself shows and hides it: in a list, a tool bar (which has its arrow), a scroll bar."""
    kinds = (QAbstractItemView, QToolBar, QScrollBar, QAbstractSpinBox, QComboBox)
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, kinds):
            return True
        parent = parent.parentWidget()
    return False


def _text(widget) -> str:
    if isinstance(widget, QLineEdit):
        # What a user wrote may be longer than any line, and so may a path.
        asked = "" if widget.text() else widget.placeholderText()
        return "" if PATH in asked else asked
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QGroupBox):
        return widget.title()
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        # Its words are a name for those who cannot see the icon.
        return "" if not widget.icon().isNull() else widget.text()
    return widget.text()


def _name(widget) -> str:
    text = " ".join(_text(widget).split())
    return f"{type(widget).__name__} {widget.objectName()} “{text[:40]}”"


def _squeezed(widget) -> str:
    """Words that need more room than the widget has itself."""
    if isinstance(widget, QLabel) and (widget.wordWrap() or "<" in widget.text()):
        return _squeezed_paragraph(widget)
    if isinstance(widget, QGroupBox):
        return ""
    if isinstance(widget, QLineEdit):
        needed, room = widget.fontMetrics().horizontalAdvance(_text(widget)), _room_of(widget)
        return f"{room} wide, needs {needed}" if room + SLACK < needed else ""
    needed = widget.sizeHint().width()
    if isinstance(widget, QLabel):
        # The hint has margins that words may use where they must.
        needed = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
    if isinstance(widget, QAbstractSpinBox):
        return _squeezed_number(widget)
    if isinstance(widget, QComboBox) and widget.objectName() in NAMES_OF_USERS:
        return ""
    if isinstance(widget, QComboBox):
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText()) + _beside(widget)
    if widget.width() + SLACK < needed:
        return f"{widget.width()} wide, needs {needed}"
    least = min(widget.sizeHint().height(), widget.fontMetrics().height())
    return f"{widget.height()} high, needs {least}" if widget.height() + SLACK < least else ""


def _squeezed_number(spin) -> str:
    """A number, a date or the word for none in a box whose arrows leave too little for it."""
    line = spin.findChild(QLineEdit)
    needed, room = line.fontMetrics().horizontalAdvance(line.text()), _room_of(line)
    return f"{room} wide between its arrows, needs {needed}" if room + SLACK < needed else ""


def _room_of(line) -> int:
    """The width that a line to write in has for words."""
    margins = line.textMargins()
    return line.contentsRect().width() - margins.left() - margins.right() - 2 * BESIDE_LINE


def _beside(combo) -> int:
    """What a box needs beside its words: the arrow and the frame."""
    return combo.fontMetrics().height()


def _squeezed_paragraph(label) -> str:
    """Of a wrapping label: too few lines, or a word longer than a line."""
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    (document.setHtml if "<" in label.text() else document.setPlainText)(label.text())
    room = label.contentsRect().width() - 2 * label.margin()
    if label.wordWrap():
        document.setTextWidth(max(room, 1))
    if document.size().width() > room + SLACK or document.idealWidth() > room + SLACK:
        return f"a word of it needs {round(document.idealWidth())}, the line has {room}"
    needed, high = document.size().height(), label.contentsRect().height()
    return f"{high} high, needs {round(needed)}" if high + SLACK + 1 < needed else ""


def _beyond(widget, top) -> str:
    """Parts of it that lie outside a parent; what can be scrolled to from above is in sight."""
    corner, parent = QPoint(0, 0), widget
    while parent is not top and parent.parentWidget() is not None:
        corner, parent = parent.mapToParent(corner), parent.parentWidget()
        area = parent.parentWidget()
        scrolls = isinstance(area, QScrollArea) and area.viewport() is parent
        if corner.x() < -SLACK or corner.x() + widget.width() > parent.width() + SLACK:
            return "must be scrolled to sideways" if scrolls else f"sideways out of {_name_of(parent)}"
        if scrolls:
            # From here on it is the area that must be in sight.
            return _beyond(area, top) if area is not top else ""
        if corner.y() < -SLACK or corner.y() + widget.height() > parent.height() + SLACK:
            return f"up or down out of {_name_of(parent)}"
    return ""


def _name_of(widget) -> str:
    return widget.objectName() or type(widget).__name__


def _overlaps(words, top) -> list[str]:
    """Pairs that lie on each other."""
    told = []
    plain = [w for w in words if not isinstance(w, QGroupBox) and w.width() and w.height()]
    places = {w: QRect(w.mapTo(top, QPoint(0, 0)), w.size()) for w in plain}
    for one, other in combinations(plain, 2):
        common = places[one].intersected(places[other])
        nested = one.isAncestorOf(other) or other.isAncestorOf(one)
        if not nested and common.width() > SLACK and common.height() > SLACK and _same_page(one, other):
            told.append(f"{_name(one)} lies on {_name(other)}")
    return told


def _same_page(one, other) -> bool:
    """Whether both scroll together: parts below the fold of one area lie under what follows it."""
    return _area(one) is _area(other)


def _area(widget):
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
