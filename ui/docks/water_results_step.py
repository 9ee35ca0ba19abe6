"""Step 4 of the Water storage dock: what a run found, in words, and where to see it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QInputDialog, QLabel, QPushButton, QSizePolicy

from ...core.errors import GroundCastError
from .. import run_names, water_words
from ..spoken import translated
from ..water_results import WaterResults
from ..widgets.notice import Notice
from ..widgets.row import Row
from ..widgets.step import Step
from ..words import run_name, tr


class WaterResultsStep(Step):
    """The runs, the newest first, and the verdict on the chosen one.

    Signals: `showRequested`, `playRequested`, `plotsRequested`, each with the run's folder;
    `renamed(folder, name before)`.
    """

    showRequested = pyqtSignal(str)  # noqa: N815
    playRequested = pyqtSignal(str)  # noqa: N815
    plotsRequested = pyqtSignal(str)  # noqa: N815
    renamed = pyqtSignal(str, str)

    def __init__(self, parent=None):
        super().__init__(4, tr("Results"), "gcWaterResultsStep", parent)
        self.runs = QComboBox()
        self.runs.setObjectName("gcWaterRuns")
        self.runs.setAccessibleName(tr("Runs"))
        self.runs.setToolTip(tr("<b>Runs</b><br>The newest comes first."))
        self.runs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.runs.currentIndexChanged.connect(lambda _index: self._tell())
        self.verdict = Notice("gcWaterVerdict")
        self.told = QLabel()
        self.told.setObjectName("gcWaterTold")
        self.told.setWordWrap(True)
        self.buttons = Row(
            (
                self._button("Show", tr("Show on map"), self.showRequested),
                self._button("Play", tr("Play"), self.playRequested),
                self._button("Plots", tr("Plots"), self.plotsRequested),
            )
        )
        self.folder = QLabel()
        self.folder.setObjectName("gcWaterFolderLink")
        links = (tr('<a href="folder">Open the folder</a>'), f'<a href="name">{tr("Rename…")}</a>')
        self.folder.setText(" · ".join(links))
        self.folder.linkActivated.connect(self._linked)
        for widget in (self.runs, self.verdict, self.buttons, self.told, self.folder):
            self.body.addWidget(widget)
        self.show_runs([])

    def _button(self, name: str, label: str, signal) -> QPushButton:
        button = QPushButton(label)
        button.setObjectName(f"gcWater{name}Button")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: signal.emit(self.chosen()))
        return button

    def _linked(self, link: str) -> None:
        if link == "folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.chosen()))
            return
        folder = self.chosen()
        words, now = tr("Name of the run; empty for its number"), run_names.told(folder)
        name, given = QInputDialog.getText(self, tr("Rename"), words, text=now)
        if given:
            self.rename(folder, name)

    def rename(self, folder: str, name: str) -> None:
        """Call a run otherwise, wherever it is named."""
        before = run_names.told(folder)
        try:
            run_names.rename(folder, "" if name.strip() == run_name(Path(folder).name) else name)
        except GroundCastError as error:
            self.verdict.say("error", str(error))
            return
        self.runs.setItemText(self.runs.findData(folder), run_names.told(folder))
        self.renamed.emit(folder, before)

    def chosen(self) -> str:
        """The folder of the chosen run, "" without one."""
        return self.runs.currentData() or ""

    def show_runs(self, folders: list[str]) -> None:
        """List the runs and choose the newest."""
        self.runs.blockSignals(True)
        self.runs.clear()
        for folder in reversed(folders):
            self.runs.addItem(run_names.told(folder), folder)
        self.runs.blockSignals(False)
        self._tell()

    def _tell(self):
        folder = self.chosen()
        for widget in (self.runs, self.buttons, self.told, self.folder):
            widget.setVisible(bool(folder))
        self.setEnabled(bool(folder))
        if not folder:
            self.verdict.clear()
            self.summarise(tr("no run yet"))
            return
        count = self.runs.count()
        self.summarise(tr("1 run") if count == 1 else tr("{n} runs", n=count))
        try:
            report = WaterResults.open(folder).report
        except GroundCastError as error:
            self.verdict.say("error", str(error))
            self.told.hide()
            self.buttons.hide()
            return
        self.verdict.say(*water_words.verdict(report), bold=False)
        warned = [
            translated(f"{each['message']} {each.get('cure') or ''}".strip()) for each in report["warnings"]
        ]
        self.told.setText("<br><br>".join([*warned, *water_words.sentences(report)]))
