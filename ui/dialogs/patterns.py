"""How many patterns of series: the worker looks at the known past, a curve shows it, one number is taken."""

from __future__ import annotations

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout

from ...models import catalogue
from .. import preparation_words, settings, source_options
from ..help_pages import open_page
from ..plots.colours import Theme
from ..spoken import translated
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..words import tr
from ..worker_command import WorkerCommand
from .size import open_at

HELP = "forecast#patterns"


def blocked(study) -> str:
    """Why the worker cannot look for patterns, "" where it can."""
    if not study.data_path:
        return tr("Choose data with a file of its own first.")
    if not settings.is_set_up():
        return tr("The worker environment is not set up yet. Set it up first.")
    return ""


class PatternsDialog(QDialog):
    """Emits `chosen(number)` when it is accepted; asks the worker as it opens."""

    chosen = pyqtSignal(int)

    def __init__(self, study, parent=None):
        super().__init__(parent)
        self.study = study
        self.setObjectName("gcPatternsDialog")
        self.setWindowTitle(tr("Number of patterns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.plot, self._command = None, None
        self.told = Notice("gcPatternsTold")
        self.number = QgsSpinBox()
        self.number.setObjectName("gcPatternsNumber")
        self.number.setRange(1, 50)
        self.number.setClearValue(1)
        self.number.setValue(int(study.settings.get("clusters", 1)))
        self.number.valueChanged.connect(self._mark)
        self._lay_out()
        HelpKey(self, HELP, open_page)
        open_at(self, 62, 26)
        self.finished.connect(lambda _: self._stop())
        self._ask()

    def _lay_out(self):
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))
        self.place, form = QVBoxLayout(), QFormLayout()
        form.addRow(tr("&Patterns"), self.number)
        column = QVBoxLayout(self)
        column.addWidget(self.told)
        column.addLayout(self.place, 1)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def _ask(self):
        if reason := blocked(self.study):
            self.told.say("info", reason)
            return
        self.told.say("info", tr("Looking for patterns in the dates before the held-back ones…"))
        self._command = WorkerCommand(self.words(), self)
        self._command.finished.connect(self._answered)
        self._command.failed.connect(self._refused)
        self._command.start()

    def words(self) -> list[str]:
        """The worker's command."""
        options = self.study.data_options
        usual = {setting.name: setting.default for setting in catalogue.entry(self.study.model).settings}
        window = self.study.settings.get("smoothing", usual.get("smoothing", 0))
        words = ["patterns", self.study.data_path, "--json", "--smoothing", str(window)]
        words += ["--set", f"hold_back={int(self.study.hold_back)}", *source_options.words(options)]
        return words + preparation_words.words(preparation_words.preparation(options))

    def _answered(self, found):
        rows = found["regions"]
        texts = [tr("Simulated data.")] if found.get("simulated") else []
        texts += [translated(row["sentence"]) for row in rows]
        texts.append(tr("Dates up to {day} were looked at.", day=found["origin"]))
        self.told.say("info", " ".join(texts))
        self.number.setValue(max(row["recommended"] for row in rows))
        if any(row["silhouette"] for row in rows):
            self._show_plot(rows)

    def _show_plot(self, rows):
        from ..plots.pattern_plot import PatternPlot

        self.plot = PatternPlot(Theme.of(self))
        self.plot.setObjectName("gcPatternsPlot")
        self.plot.setAccessibleName(tr("Mean silhouette by number of patterns"))
        self.plot.picked.connect(self.number.setValue)
        self.place.addWidget(self.plot, 1)
        self.plot.show_curves(rows)
        self._mark()

    def _mark(self, *_):
        if self.plot is not None:
            self.plot.mark(self.number.value())

    def _refused(self, reason):
        self.told.say("error", translated(reason))

    def _stop(self):
        if self._command is not None:
            self._command.stop()
            self._command.deleteLater()
            self._command = None

    def accept(self):
        """Hand over the number."""
        self.chosen.emit(self.number.value())
        super().accept()
