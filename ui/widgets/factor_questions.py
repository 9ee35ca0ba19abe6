"""The two questions about factors below a run: what with others, and did they help at all."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .. import ablation_words
from ..trained_run import TrainedRun
from ..words import tr
from .row import Row


class FactorQuestions(QWidget):
    """Buttons for a run of a model with factors; for others the reason why not, or nothing at all.

    Signals: `scenarioRequested`, `ablationRequested`.
    """

    scenarioRequested = pyqtSignal()  # noqa: N815
    ablationRequested = pyqtSignal()  # noqa: N815

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcFactorQuestions")
        self.scenario = self._button(
            "gcScenarioButton", tr("Scenario…"), tr("Forecast along other factors, and see the difference.")
        )
        self.ablation = self._button(
            "gcAblationButton",
            tr("Did the factors help?"),
            tr("Train with and without each factor, and compare the errors."),
        )
        self.scenario.clicked.connect(self.scenarioRequested)
        self.ablation.clicked.connect(self.ablationRequested)
        self.reason = QLabel()
        self.reason.setObjectName("gcFactorReason")
        self.reason.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Row((self.scenario, self.ablation)))
        column.addWidget(self.reason)
        self.hide()

    def _button(self, name: str, label: str, text: str) -> QPushButton:
        button = QPushButton(label)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setProperty("gcText", text)
        return button

    def show_run(self, run: TrainedRun | None, given: bool = False) -> None:
        """Offer the questions for `run`; `given` says that the study has factors, so that a reason helps."""
        shown = run is not None and (run.concerns() or given)
        self.setVisible(shown)
        if not shown:
            return
        reason = run.blocked()
        for button in (self.scenario, self.ablation):
            button.setEnabled(not reason)
            label = button.text().rstrip("…")
            text = reason or button.property("gcText")
            button.setToolTip(tr("<b>{label}</b><br>{text}", label=label, text=text))
        found = None if reason else run.ablation()
        self.reason.setText(reason or (ablation_words.sentences(found)[-1] if found else ""))
        self.reason.setVisible(bool(self.reason.text()))
