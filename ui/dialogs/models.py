"""Models: all of them at the left, at the right what the one looked at is and needs."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QSplitter, QVBoxLayout

from .. import model_needs
from ..help_pages import open_page
from ..widgets.help_key import HelpKey
from ..widgets.model_facts import ModelFacts
from ..widgets.model_list import ModelList
from ..widgets.primary import make_primary
from ..words import tr
from .size import open_at

HELP = "compare#models"


class ModelsDialog(QDialog):
    """Emits `chosen(name)` once.

    Args:
        name: the model of the study.
        settings: those of the study, which say how many dates a model needs.
        at_hand: the data and the machine.
        reasons: by model, why it cannot be chosen.
    """

    chosen = pyqtSignal(str)

    def __init__(self, name: str, settings: dict, at_hand, reasons: dict[str, str], parent=None):
        super().__init__(parent)
        self.setObjectName("gcModelsDialog")
        self.setWindowTitle(tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._at_hand = settings, at_hand
        self.list = ModelList("gcModelsList", parent=self)
        self.list.grey(reasons)
        self.facts = ModelFacts(self)
        self._make_buttons()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.facts)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.addWidget(split, 1)
        column.addWidget(self.buttons)
        self.list.lookedAt.connect(self._look)
        self.list.itemDoubleClicked.connect(lambda *_: self._take())
        HelpKey(self, HELP, open_page)
        open_at(self, 118, 30)
        split.setSizes([2 * self.width() // 5, 3 * self.width() // 5])
        self.list.choose(name)

    def _make_buttons(self):
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Cancel)
        self.take = self.buttons.addButton(tr("Choose"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setObjectName("gcChooseModelButton")
        make_primary(self.take)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))

    def _look(self, name: str) -> None:
        blocked = self.list.reason(name)
        self.facts.show_model(name, self._settings, self._at_hand, blocked)
        current = self.list.reason(self.list.current())
        self.take.setEnabled(bool(self.list.current()) and not current)
        self.take.setToolTip(current)

    def _take(self) -> None:
        name = self.list.current()
        if name and not self.list.reason(name):
            self.chosen.emit(name)
            self.accept()


def reasons(entries, settings: dict, at_hand, unready: str) -> dict[str, str]:
    """By model, why it cannot be chosen; `unready` is what keeps all learned models back, "" for nothing."""
    return {
        entry.name: (unready if entry.learned else "") or model_needs.reason(entry, settings, at_hand)
        for entry in entries
    }
