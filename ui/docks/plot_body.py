"""The widgets of a dock with a plot: tool bar, notice, plot or a sentence in its place, read-out."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..widgets.notice import Notice
from ..widgets.readout import Readout
from .menu_button import tool_bar


class PlotBody(QWidget):
    """Gives a `PlotDock` its `toolbar`, `notice`, `splitter`, `pages`, `empty` page, `readout` and `foot`."""

    def __init__(self, dock, name: str):
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        dock.toolbar = tool_bar(f"{name}Tools")
        dock.toolbar.setIconSize(
            dock.iface.iconSize(True) if hasattr(dock.iface, "iconSize") else QSize(16, 16)
        )
        dock.notice = Notice(f"{name}Notice")
        dock.splitter = QSplitter(Qt.Orientation.Horizontal)
        dock.pages = QStackedWidget()
        dock.empty = self._empty_page(dock, name)
        dock.pages.addWidget(dock.empty)
        dock.splitter.addWidget(dock.pages)
        dock.readout = Readout(f"{name}Readout")
        for widget, stretch in ((dock.toolbar, 0), (dock.notice, 0), (dock.splitter, 1)):
            column.addWidget(widget, stretch)
        dock.foot = QHBoxLayout()
        dock.foot.addWidget(dock.readout, 1)
        column.addLayout(dock.foot)
        dock.setWidget(self)

    def _empty_page(self, dock, name: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        dock.empty_label = QLabel(dock.invitation)
        dock.empty_label.setObjectName(f"{name}Empty")
        dock.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dock.empty_label.setWordWrap(True)
        dock.empty_button = QPushButton()
        dock.empty_button.setObjectName(f"{name}Start")
        dock.empty_button.setAutoDefault(False)
        column.addStretch(1)
        column.addWidget(dock.empty_label)
        column.addWidget(dock.empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page
