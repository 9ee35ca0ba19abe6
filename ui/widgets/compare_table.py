"""The table of a comparison: models by horizons, the baselines always on top, the best in bold."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from .. import compare_words
from ..compare_line import Line
from ..compare_measures import ALL, more_is_better
from ..words import number, tr

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
VALUE, LINE, COLUMN = (Qt.ItemDataRole.UserRole + i for i in range(3))
LAST = float("inf")
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
TURNED = {UP: DOWN, DOWN: UP}


class Pinned(QSortFilterProxyModel):
    """Sorts by the values behind the texts; baselines stay on top, cells without a value at the end."""

    def lessThan(self, left, right):  # noqa: N802  (Qt asks for this name)
        ascending = self.sortOrder() == Qt.SortOrder.AscendingOrder
        one, other = left.data(LINE).baseline, right.data(LINE).baseline
        if one != other:
            return one if ascending else other
        first, second = left.data(VALUE), right.data(VALUE)
        missing = [value is None for value in (first, second)]
        if any(missing):
            return (missing[1] and not missing[0]) if ascending else (missing[0] and not missing[1])
        return first < second


class CompareTable(QTableView):
    """`cellChosen(model, region, horizon)`: horizon 0 on columns of no single horizon."""

    cellChosen = pyqtSignal(str, str, int)  # noqa: N815

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcCompareTable")
        self.setAccessibleName(tr("Scores of the models"))
        self._rows = QStandardItemModel(self)
        self._sorted = Pinned(self)
        self._sorted.setSourceModel(self._rows)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self._is_new, self._measure = True, "rmse_mm"
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # Arrows go from cell to cell, Tab to what comes next.
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))
        self.horizontalHeader().setSectionsMovable(False)
        self.selectionModel().currentChanged.connect(self._chosen)

    def show_lines(self, lines: list[Line], measure: str, labels: dict[str, str]) -> None:
        """Fill the table; the order that the user chose stays."""
        column, order = self._sorted.sortColumn(), self._sorted.sortOrder()
        self._rows.clear()
        several = len({line.region for line in lines}) > 1
        horizons = list(lines[0].values) if lines else [ALL]
        horizons = [each for each in horizons if each != ALL] + [ALL]
        self._head(horizons, measure)
        for line in lines:
            self._rows.appendRow(self._row(line, horizons, measure, labels))
        self.setColumnHidden(1, not several)
        modes = QHeaderView.ResizeMode
        self.horizontalHeader().setSectionResizeMode(modes.ResizeToContents)
        if self._is_new:
            column, order = 2 + len(horizons) - 1, self._best_first(measure)
            self._is_new = False
        elif 2 <= column < 2 + len(horizons) and self._best_first(measure) != self._best_first(self._measure):
            # The best stays on top where more was worse before.
            order = TURNED[order]
        self._measure = measure
        self.sortByColumn(min(column, self._rows.columnCount() - 1), order)

    def _best_first(self, measure: str):
        return DOWN if more_is_better(measure) else UP

    def _head(self, horizons: list[int], measure: str) -> None:
        name, meaning = compare_words.measures()[measure]
        heads = [(tr("Model"), ""), (tr("Region"), "")]
        for horizon in horizons:
            ahead = tr("{name}, {n} dates ahead. {meaning}", name=name, n=horizon, meaning=meaning)
            heads.append((f"+{horizon}", ahead) if horizon else (tr("All"), f"{name}. {meaning}"))
        heads += [
            (tr("± seeds"), tr("How far the RMSE differs between trainings, in mm.")),
            (tr("± origins"), tr("How far the RMSE differs between origins, in mm.")),
            (tr("Against the reference"), tr("Within 5 % two models count as equal.")),
        ]
        self._rows.setHorizontalHeaderLabels([text for text, _ in heads])
        for column, (_, tip) in enumerate(heads):
            self._rows.horizontalHeaderItem(column).setToolTip(tip)

    def _row(self, line: Line, horizons: list[int], measure: str, labels: dict[str, str]) -> list:
        label = labels.get(line.model, line.model)
        place = self._cell(line, line.place or line.region, line.region)
        cells = [self._cell(line, label, label.casefold()), place]
        for horizon in horizons:
            cell = self._value(line, line.values[horizon], compare_words.shown(measure, line.values[horizon]))
            if line.values[horizon] != line.values[horizon]:
                cell.setToolTip(tr("There is no value: nothing was observed, or the model has none."))
            cell.setData(horizon, COLUMN)
            if horizon in line.best:
                _embolden(cell)
            cells.append(cell)
        for spread in (line.seeds, line.origins):
            cells.append(self._value(line, spread, f"± {number(spread, 2)}" if spread == spread else ""))
        skill = -line.skill if line.skill == line.skill else None
        verdict = self._cell(line, line.verdict, skill)
        verdict.setToolTip(line.verdict)
        return [*cells, verdict]

    def _value(self, line: Line, value: float, text: str) -> QStandardItem:
        cell = self._cell(line, text, value if value == value else None)
        cell.setTextAlignment(RIGHT)
        return cell

    def _cell(self, line: Line, text: str, value) -> QStandardItem:
        cell = QStandardItem(text)
        cell.setData(value, VALUE)
        cell.setData(line, LINE)
        cell.setData(ALL, COLUMN)
        font = cell.font()
        font.setItalic(line.baseline)
        cell.setFont(font)
        return cell

    def lines(self) -> list[Line]:
        """The lines in the order that is seen."""
        return [self._sorted.index(row, 0).data(LINE) for row in range(self._sorted.rowCount())]

    def text(self) -> str:
        """What is seen as a table for other programs, one line a row, columns parted by tabs."""
        columns = [c for c in range(self._sorted.columnCount()) if not self.isColumnHidden(c)]
        orientation = Qt.Orientation.Horizontal
        rows = [[str(self._sorted.headerData(c, orientation)) for c in columns]]
        for row in range(self._sorted.rowCount()):
            rows.append([self._sorted.index(row, c).data() or "" for c in columns])
        return "\n".join("\t".join(cells) for cells in rows) + "\n"

    def _chosen(self, current, _before) -> None:
        if current.isValid():
            line = current.data(LINE)
            self.cellChosen.emit(line.model, line.region, int(current.data(COLUMN) or ALL))


def _embolden(cell: QStandardItem) -> None:
    font = cell.font()
    font.setBold(True)
    cell.setFont(font)
    cell.setData(tr("{value} (best)", value=cell.text()), Qt.ItemDataRole.AccessibleTextRole)
