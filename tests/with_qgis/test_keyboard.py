"""Every dialog by the keyboard alone: Tab reaches all of it in the order of reading, Escape closes it."""

import pytest
from groundcast.tests.with_qgis import every_dialog
from groundcast.ui import settings
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)
INSIDE = (QComboBox, QAbstractSpinBox, QAbstractItemView, QTextEdit)
MOST = 200
# Two controls stand in one row where they share this much of the lower one's height.
SHARED = 0.5


@pytest.fixture
def place(tmp_path, qgis_new_project, monkeypatch):
    monkeypatch.setattr(settings, "home", lambda: tmp_path / "home")
    yield tmp_path
    every_dialog.forget()


@pytest.fixture(params=every_dialog.DIALOGS, ids=lambda make: make.__name__)
def dialog(request, qtbot, place):
    made = request.param(place)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    QApplication.setActiveWindow(made)
    qtbot.wait(300)
    return made


def part_of_another(widget, top):
    """Whether it belongs to a control: the line of a box, the arrow of a spin box, a corner of a list."""
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, INSIDE):
            return True
        parent = parent.parentWidget()
    return False


def controls(top):
    """What a hand on the mouse can use."""
    found = [w for w in top.findChildren(QWidget) if isinstance(w, CONTROLS)]
    return [w for w in found if w.isVisibleTo(top) and w.isEnabled() and not part_of_another(w, top)]


def by_tab(qtbot, top):
    """What Tab comes to, in its order, pressed until it comes round."""
    first = top.focusWidget() or next(w for w in controls(top) if w.focusPolicy() & Qt.FocusPolicy.TabFocus)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    order = [top.focusWidget()]
    for _ in range(MOST):
        QTest.keyClick(top.focusWidget(), Qt.Key.Key_Tab)
        if top.focusWidget() is order[0]:
            return list(dict.fromkeys(order))
        # A date has parts that Tab goes through.
        order.append(top.focusWidget())
    raise AssertionError(f"Tab never comes round: {[w.objectName() for w in order[-5:]]}")


def name(widget):
    text = widget.text() if hasattr(widget, "text") else ""
    return f"{type(widget).__name__} {widget.objectName()} {text}".strip()


def rect(widget, top):
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def same_row(one, other):
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared > SHARED * min(one.height(), other.height())


def goes_back(before, after):
    """Whether the step goes against reading: left in its row, or up; up is fine in the next column."""
    if same_row(before, after):
        return after.right() < before.left()
    return after.bottom() < before.top() and after.left() < before.right()


def test_tab_reaches_every_control(dialog, qtbot):
    order = by_tab(qtbot, dialog)
    missed = [w for w in controls(dialog) if w not in order and w.focusProxy() not in order]
    # Of radio buttons Tab comes to the chosen one, and the arrows to the others; so Qt has it.
    missed = [w for w in missed if not isinstance(w, QRadioButton)]
    # Clear buttons and the like in a line: the line itself can be emptied by the keyboard.
    missed = [w for w in missed if not isinstance(w.parentWidget(), QLineEdit)]
    assert [name(w) for w in missed] == []


def test_tab_goes_as_one_reads(dialog, qtbot):
    order = by_tab(qtbot, dialog)
    top = min(range(len(order)), key=lambda i: (rect(order[i], dialog).top(), rect(order[i], dialog).left()))
    order = [w for w in order[top:] + order[:top] if not isinstance(w, (QDialog, QScrollArea))]
    # The row of buttons at the end has the order of the platform.
    order = [w for w in order if not isinstance(w.parentWidget(), QDialogButtonBox)]
    steps = zip(order, order[1:])
    wrong = [f"{name(a)} → {name(b)}" for a, b in steps if goes_back(rect(a, dialog), rect(b, dialog))]
    assert wrong == []


def test_escape_closes_and_return_is_one_button(dialog):
    if not isinstance(dialog, QDialog):
        pytest.skip("QGIS's own dialog is around the page")
    defaults = [b for b in dialog.findChildren(QPushButton) if b.isDefault() and b.isVisibleTo(dialog)]
    assert len(defaults) <= 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_control_has_words_for_those_who_hear_it(dialog):
    """A text, a name, a label that is its buddy, or at least what stands in an empty field."""
    buddies = {label.buddy() for label in dialog.findChildren(QWidget) if hasattr(label, "buddy")}
    silent = []
    for widget in controls(dialog):
        said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        parents = [widget]
        while parents[-1] is not dialog and parents[-1].parentWidget() is not None:
            parents.append(parents[-1].parentWidget())
        known = any(p in buddies or p.accessibleName() for p in parents[:3])
        if not (said or known or widget.toolTip()):
            silent.append(name(widget))
    assert silent == []


def test_a_step_back_is_found():
    here, right, below = QRect(100, 100, 50, 20), QRect(200, 100, 50, 20), QRect(100, 150, 50, 20)
    assert goes_back(right, here) and goes_back(below, here)
    assert not goes_back(here, right) and not goes_back(here, below)
    assert not goes_back(below, QRect(200, 90, 50, 20))
