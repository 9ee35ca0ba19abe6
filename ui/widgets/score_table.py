"""The table of a run's scores: the model, the baselines always, the best in bold."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidgetItem

from ...models import catalogue
from .. import trust_words
from ..trust import Score, Trust
from ..words import label_of, number, tr
from .table import Table

COLUMNS = ("rmse", "skill", "held", "width")
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ScoreTable(Table):
    """One row a model; as high as its rows."""

    def __init__(self, parent=None):
        headers = [tr("Model"), tr("RMSE"), tr("Skill"), tr("Inside"), tr("Width")]
        super().__init__("gcScoreTable", tr("Scores"), headers, 5.5, parent)
        tips = (
            "",
            tr("Root of the mean square error in mm, the mean over dates ahead."),
            tr("How much smaller the RMSE is than that of the best baseline, in %."),
            tr("Share of observed values inside the 90 % interval; 90 would be right."),
            tr("Mean width of the 90 % interval in mm."),
        )
        for column, tip in enumerate(tips):
            self.headerItem().setToolTip(column, tip)
            if column:
                self.headerItem().setTextAlignment(column, RIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setMinimumSectionSize(2 * self.fontMetrics().averageCharWidth())
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(headers)):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.hide()

    def show_scores(self, found: Trust | None) -> None:
        """Show the scores; None hides the table."""
        self.clear()
        self.setVisible(found is not None)
        if found is None:
            return
        best = {column: found.best(column) for column in COLUMNS if column != "width"}
        for score in found.scores:
            self.addTopLevelItem(self._row(score, found, best))
        height = self.sizeHintForRow(0) * len(found.scores) + self.header().sizeHint().height()
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)

        self._fold()

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Give up the last column where the names would be cut."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        last = len(COLUMNS)
        numbers = sum(
            max(self.sizeHintForColumn(c), self.header().sectionSizeHint(c)) for c in range(1, last + 1)
        )
        self.setColumnHidden(last, self.viewport().width() < self.sizeHintForColumn(0) + numbers)

    def _row(self, score: Score, found: Trust, best: dict) -> QTreeWidgetItem:
        texts = [label_of(score.model), *_texts(score)]
        item = QTreeWidgetItem(texts)
        for column, name in enumerate(COLUMNS, 1):
            item.setTextAlignment(column, RIGHT)
            if score.model in best.get(name, ()) and texts[column]:
                self._embolden(item, column)
        if score.model in catalogue.BASELINES:
            font = item.font(0)
            font.setItalic(True)
            item.setFont(0, font)
        item.setToolTip(0, self._told(score, found))
        return item

    def _embolden(self, item: QTreeWidgetItem, column: int) -> None:
        font = item.font(column)
        font.setBold(True)
        item.setFont(column, font)
        spoken = tr("{value} (best)", value=item.text(column))
        item.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _told(self, score: Score, found: Trust) -> str:
        if score.model == found.reference:
            return tr("<b>{label}</b><br>The reference: the best baseline here.", label=label_of(score.model))
        if not score.by_origin:
            return label_of(score.model)
        shares = " ".join(trust_words.signed(share) for share in score.by_origin if math.isfinite(share))
        return tr(
            "<b>{label}</b><br>Skill by origin: {shares}\u00a0%", label=label_of(score.model), shares=shares
        )


def _texts(score: Score) -> list[str]:
    """RMSE, skill, held, width as they are shown; "" where not known."""
    shown = [
        number(score.rmse, 2) if math.isfinite(score.rmse) else "",
        trust_words.signed(score.skill) + "\u00a0%" if math.isfinite(score.skill) else "",
        number(100 * score.held) + "\u00a0%" if math.isfinite(score.held) else "",
        number(score.width, 1) if math.isfinite(score.width) else "",
    ]
    return shown
