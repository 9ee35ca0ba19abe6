"""Tool bars of docks, and what they hold: buttons with menus that are filled anew, and fields with labels."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolBar, QToolButton, QWidget

from ..widgets.more_arrow import NAME, MoreArrow
from ..words import tr


def tool_bar(name: str) -> QToolBar:
    """A tool bar whose button for what has no room says what it is."""
    bar = QToolBar()
    bar.setObjectName(name)
    for button in bar.findChildren(QToolButton, NAME):
        button.setAccessibleName(tr("More"))
        button.setToolTip(tr("More"))
    MoreArrow(bar)
    return bar


def menu_button(
    toolbar: QToolBar, name: str, text: str, sentence: str, fill: Callable[[QMenu], None]
) -> QToolButton:
    """Add a button; `fill(menu)` is called before its menu opens. The property gcTip keeps its tooltip."""
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setAccessibleName(text)
    tip = f"<b>{text}</b><br>{sentence}"
    button.setToolTip(tip)
    button.setProperty("gcTip", tip)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.aboutToShow.connect(lambda: fill(menu))
    button.setMenu(menu)
    toolbar.addWidget(button)
    return button


def reasoned(button: QToolButton, why: str) -> None:
    """Enable a button where `why` is "", else grey it with the reason in its tooltip."""
    button.setEnabled(not why)
    button.setToolTip(button.property("gcTip") + (f"<br>{why}" if why else ""))


def add_choice(menu: QMenu, text: str, on: bool, slot: Callable[[], None]):
    """A line of a menu with a tick where it is the choice."""
    action = menu.addAction(text, slot)
    action.setCheckable(True)
    action.setChecked(on)
    return action


def labelled(toolbar: QToolBar, text: str, widget: QWidget, name: str) -> QWidget:
    """Add `widget` with its label before it; a bar without room for both shows neither."""
    label = QLabel(f" {text} ")
    label.setBuddy(widget)
    widget.setObjectName(name)
    widget.setAccessibleName(text)
    both = QWidget()
    both.setFocusProxy(widget)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(label)
    row.addWidget(widget)
    toolbar.addWidget(both)
    return widget
