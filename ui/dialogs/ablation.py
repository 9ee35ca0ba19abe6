"""Did the factors help: what it takes to find out, and what was found."""

from __future__ import annotations

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .. import ablation_words
from ..help_pages import open_page
from ..trained_run import ORIGINS, TrainedRun
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..widgets.primary import make_primary
from ..widgets.table import Table
from ..words import duration, tr
from .size import open_at

SEEDS, LEAST = 3, 2
HELP = "scenario#ablation"


class AblationDialog(QDialog):
    """Shows what a finished ablation found; emits `asked(seeds)` where one is to be made or gone on with."""

    asked = pyqtSignal(int)

    def __init__(self, run: TrainedRun, parent=None):
        super().__init__(parent)
        self.setObjectName("gcAblationDialog")
        self.setWindowTitle(tr("Did the factors help?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.run = run
        self.found = run.ablation()
        self._make_widgets()
        self._make_table()
        self._lay_out()
        HelpKey(self, HELP, open_page)
        open_at(self, 84, 28 if self.found else 14)
        self._show()

    def _make_widgets(self):
        self.about = QLabel()
        self.about.setObjectName("gcAblationAbout")
        self.about.setWordWrap(True)
        self.seeds = QgsSpinBox()
        self.seeds.setObjectName("gcAblationSeeds")
        self.seeds.setRange(LEAST, 20)
        self.seeds.setClearValue(SEEDS)
        self.seeds.setValue(len(self.found["seeds"]) if self.found and self.run.learned else SEEDS)
        self.seeds.valueChanged.connect(self._show)
        self.time = QLabel()
        self.time.setObjectName("gcAblationTime")
        self.time.setWordWrap(True)
        self.notice = Notice("gcAblationNotice")

    def _make_table(self):
        headers = [tr("Trained"), tr("RMSE (mm)"), tr("Gain")]
        self.table = Table("gcAblationTable", tr("Errors with and without the factors"), headers, 6.5)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in (1, 2):
            self.table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.table.headerItem().setTextAlignment(column, right)
        tip = tr("How much smaller the error is with all factors than here, and the 90 % interval of that.")
        self.table.headerItem().setToolTip(2, tip)
        for line in ablation_words.lines(self.found) if self.found else ():
            item = QTreeWidgetItem([line.name, line.rmse, line.gain])
            for column in (1, 2):
                item.setTextAlignment(column, right)
            self.table.addTopLevelItem(item)
        rows = self.table.topLevelItemCount()
        if rows:
            height = self.table.sizeHintForRow(0) * rows + self.table.header().sizeHint().height()
            self.table.setFixedHeight(height + 2 * self.table.frameWidth() + 2)

    def _lay_out(self):
        page = QWidget()
        column = QVBoxLayout(page)
        form = QFormLayout()
        form.addRow(tr("&Trainings of each kind"), self.seeds)
        for widget in (self.notice, self.table, self.about):
            column.addWidget(widget)
        column.addLayout(form)
        form.labelForField(self.seeds).setVisible(self.run.learned)
        self.seeds.setVisible(self.run.learned)
        column.addWidget(self.time)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Close)
        self.start = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setObjectName("gcAblationRunButton")
        close = self.buttons.button(kinds.Close)
        # Whoever reads a result closes it; whoever has none yet wants one.
        self.start.setAutoDefault(not self.found)
        primary = close if self.found else self.start
        make_primary(primary)
        primary.setFocus()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))
        return self.buttons

    def accept(self):
        """Ask for the trainings and close."""
        self.asked.emit(self.seeds.value())
        super().accept()

    def _show(self, *_):
        self.table.setVisible(self.found is not None)
        if self.found is not None:
            kind, text = ablation_words.verdict(self.found)
            self.notice.say(kind, text)
        count = self.run.trainings(self.seeds.value())
        begun = min(self.run.begun(), count)
        self.about.setText(self._about(count))
        self.start.setText(self._label(begun, count))
        self.start.setEnabled(begun < count or self.found is None)
        told = tr("{n} trainings are there already.", n=begun) if begun else ""
        self.time.setText(" ".join(part for part in (self._time(count - begun), told) if part))

    def _about(self, count: int) -> str:
        return tr(
            "The model is trained with all factors, without each one, and without any, from {origins} past "
            "dates: {n} trainings. Finished ones are kept, so a stopped run goes on from there.",
            origins=ORIGINS,
            n=count,
        )

    def _label(self, begun: int, count: int) -> str:
        if self.found is not None:
            return tr("Train more")
        return tr("Go on") if 0 < begun < count else tr("Find out")

    def _time(self, missing: int) -> str:
        """How long the missing trainings take, at the pace of the run's own."""
        seconds = self.run.seconds()
        if not missing:
            return ""
        if not seconds:
            return tr("Each takes as long as the training of this run.")
        return tr("Estimate: {time} at most.", time=duration(missing * seconds))
