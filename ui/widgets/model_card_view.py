"""A model's card with the check whether it fits the data at hand, and the question which data to take."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from .. import model_card_words
from ..model_card import ModelCard
from ..model_fitness import AtHand, Fitness, fitness, known
from ..spoken import translated
from ..words import tr
from .notice import ICONS

MARKS = {"success": "✔", "warning": "⚠", "error": "✖"}
# Lines of the checks that are seen however low the window is.
MOST_LEAST = 3


class ModelCardView(QWidget):
    """Shows one card. `changed` tells that what can be run has changed."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.card: ModelCard | None = None
        self.fitness = Fitness()
        self.text = QTextBrowser()
        self.text.setObjectName("gcModelCard")
        self.text.setAccessibleName(tr("Card of the model"))
        self.text.setTabChangesFocus(True)
        self.own = QRadioButton(tr("Forecast from the data of step 1"))
        self.own.setObjectName("gcModelStudyData")
        self.theirs = QRadioButton(tr("Forecast from the data of its training"))
        self.theirs.setObjectName("gcModelOwnData")
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        self.checks = QListWidget()
        self.checks.setObjectName("gcModelChecks")
        self.checks.setAccessibleName(tr("Does it fit the data of step 1?"))
        self.checks.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text, 1)
        for widget in (self.heading, self.checks, self.own, self.theirs):
            column.addWidget(widget)
        self.own.toggled.connect(lambda _on: self.changed.emit())
        self.say("")

    def say(self, text: str) -> None:
        """Show a sentence in place of a card."""
        self.card, self.fitness = None, Fitness()
        self.text.setPlainText(translated(text))
        for widget in (self.heading, self.checks, self.own, self.theirs):
            widget.hide()
        self.changed.emit()

    def show_card(self, card: ModelCard, data: AtHand | None, reason: str = "") -> None:
        """Show a card, checked against `data`; without data, `reason` says why it cannot be."""
        self.card = card
        self.text.setHtml(model_card_words.page(card))
        self.fitness = fitness(card, data) if data is not None else Fitness((known(card),))
        self.heading.setText(
            tr("Does it fit the data of step 1?") if data is not None else reason or tr("Step 1 has no data.")
        )
        self.checks.clear()
        for check in self.fitness.checks:
            item = QListWidgetItem(QgsApplication.getThemeIcon(ICONS[check.kind]), check.text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{MARKS[check.kind]} {check.text}")
            self.checks.addItem(item)
        self._fit()
        can = data is not None and self.fitness.runs
        self.own.setEnabled(can)
        (self.own if can else self.theirs).setChecked(True)
        for widget in (self.heading, self.checks, self.own, self.theirs):
            widget.show()
        self.changed.emit()

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        """Long lines wrap otherwise at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self):
        """Make the checks as high as their lines, as far as two fifths of the room go."""
        self.checks.doItemsLayout()
        rows = [self.checks.visualItemRect(self.checks.item(i)).height() for i in range(self.checks.count())]
        wanted = sum(rows) + 2 * self.checks.frameWidth() + 2
        least = MOST_LEAST * self.fontMetrics().height()
        # No fixed height: that would keep the window from ever getting lower again.
        self.checks.setMinimumHeight(min(wanted, least))
        self.checks.setMaximumHeight(max(min(wanted, self.height() * 2 // 5), min(wanted, least)))

    @property
    def runs(self) -> bool:
        """Whether a forecast can be asked for."""
        return self.card is not None and self.card.known

    @property
    def with_data(self) -> bool:
        """Whether the data of step 1 shall be taken."""
        return self.own.isChecked()
