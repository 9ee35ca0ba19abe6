"""A table and its plot share a dock: nothing of the table is hidden while there is room for both."""

import pytest
from groundcast.ui.widgets.table_and_plot import HIGH, NARROW, TableAndPlot
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QHeaderView, QTableView, QWidget

SIDE, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def both(qtbot):
    table = QTableView()
    model = QStandardItemModel(table)
    model.appendRow([QStandardItem(text) for text in ("Trend and season", "4.10", "not better: about equal")])
    table.setModel(model)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    splitter = TableAndPlot(table)
    qtbot.addWidget(splitter)
    splitter.put(QWidget())
    splitter.show()
    return splitter


def size(splitter, letters, lines):
    metrics = splitter.fontMetrics()
    splitter.resize(letters * metrics.averageCharWidth(), lines * metrics.height())


def test_a_wide_dock_shows_every_column(both):
    size(both, 3 * NARROW, HIGH)
    assert both.orientation() == SIDE
    table = both.widget(0)
    assert not table.horizontalScrollBar().isVisible()
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert both.sizes()[0] < both.sizes()[1]


@pytest.mark.parametrize("lines", [HIGH // 2, 2 * HIGH])
def test_a_narrow_dock_has_them_one_below_the_other(both, lines):
    """On a small screen at 200 % names of models were all that was seen of the table beside the plot."""
    size(both, NARROW // 2, lines)
    assert both.orientation() == DOWN
    assert both.minimumSizeHint().height() == HIGH * both.fontMetrics().height()
    assert all(both.widget(number).width() == both.width() for number in range(2))
    size(both, 3 * NARROW, 2 * HIGH)
    assert both.orientation() == SIDE


def test_a_wide_and_low_dock_needs_no_scrolling(both):
    size(both, NARROW // 2, HIGH)
    size(both, 3 * NARROW, HIGH // 2)
    assert both.orientation() == SIDE
    assert both.sizeHint().height() <= HIGH // 2 * both.fontMetrics().height()


def test_what_the_user_moved_stays(both):
    size(both, 3 * NARROW, HIGH)
    before = both.sizes()
    both.moveSplitter(before[0] + 80, 1)
    moved = both.sizes()
    assert moved != before
    both.put(QWidget())
    assert both.sizes() == moved
