"""Step 6, Results: the runs of the study, each with what it is worth in words."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from ....core.errors import GroundCastError
from ....models import catalogue
from ... import quick_try, run_names, scenario_words, settings, stopped_runs, trust, trust_words, words
from ...report_file import read_report
from ...trained_run import TrainedRun
from ...widgets.factor_questions import FactorQuestions
from ...widgets.notice import Notice
from ...widgets.row import Row
from ...widgets.score_table import ScoreTable
from ...widgets.step import Step
from ...words import run_name, tr
from . import run_menu
from .run_list import RunList


class ResultsStep(Step):
    """The newest run's worth in words and numbers, then the list of runs.

    Signals: `showRequested(folder)` asks for a run's layers on the map, `playRequested(folder)` to play
    them, `skillMapRequested(folder)` for the map of where it is better, `reportRequested(folder)` for the
    document about it, `residualsRequested(folder)` for their histogram; `baselineRequested(model)` to go on
    with a baseline; `continueRequested(folder)` and `finishRequested(folder)` for a run that was stopped;
    `renamed(folder, name before)`.

    Attributes:
        busy: gives the folders of the runs that go on or wait, which are not listed.
    """

    MARKED = False
    showRequested = pyqtSignal(str)  # noqa: N815
    playRequested = pyqtSignal(str)  # noqa: N815
    seriesRequested = pyqtSignal()  # noqa: N815
    profileRequested = pyqtSignal()  # noqa: N815
    folderRequested = pyqtSignal()  # noqa: N815
    baselineRequested = pyqtSignal(str)  # noqa: N815
    skillMapRequested = pyqtSignal(str)  # noqa: N815
    reportRequested = pyqtSignal(str)  # noqa: N815
    residualsRequested = pyqtSignal(str)  # noqa: N815
    renamed = pyqtSignal(str, str)
    continueRequested = pyqtSignal(str)  # noqa: N815
    finishRequested = pyqtSignal(str)  # noqa: N815

    def __init__(self, study, parent=None):
        super().__init__(6, tr("Results"), "gcResultsStep", parent)
        self.study = study
        self.busy = list
        # The report that the step shows; the same one is not laid out again.
        self._shown = None
        self._make_tree()
        self.verdict = Notice("gcVerdict")
        self.scores = QLabel()
        self.scores.setObjectName("gcScores")
        self.scores.setWordWrap(True)
        self.scores.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = ScoreTable()
        self.questions = FactorQuestions()
        self.origins = QLabel()
        self.origins.setObjectName("gcOrigins")
        self.origins.setWordWrap(True)
        for widget in (self.verdict, self.table, self.origins, self.scores, self.tree):
            self.body.addWidget(widget)
        for row in self._make_buttons():
            self.body.addWidget(row)
        self.body.addWidget(self.questions)
        self.place = QLabel()
        self.place.setObjectName("gcResultsFolder")
        self.place.setWordWrap(True)
        self.place.linkActivated.connect(lambda _link: self.folderRequested.emit())
        self.body.addWidget(self.place)
        self.show_folder()
        self.refresh()

    def _make_tree(self):
        self.tree = RunList(self.study, lambda: self.busy())
        self.tree.customContextMenuRequested.connect(lambda place: run_menu.pop_up(self, place))
        self.tree.itemSelectionChanged.connect(self._selected)
        self.tree.itemActivated.connect(lambda *_: self.showRequested.emit(self.current()))

    def _make_buttons(self):
        self.show_button = self._button("gcShowRunButton", tr("Show on map"), tr("Add the run's layers."))
        self.play = self._button(
            "gcPlayButton", tr("Play"), tr("Run the map through the dates, from observed into forecast.")
        )
        self.play.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self.series = self._button("gcSeriesButton", tr("Series"), tr("Click the map to see a series."))
        self.profile = self._button("gcProfileButton", tr("Profile"), tr("Draw a line on the map."))
        self.report = self._button("gcReportButton", tr("Report…"), tr("Maps, plots and scores as a PDF."))
        self.residuals = self._button(
            "gcResidualsButton", tr("Residuals…"), tr("How they are spread on the held-back dates.")
        )
        self.open_folder = self._button("gcOpenFolderButton", tr("Open folder"), tr("See the run's files."))
        self.export = self._button("gcExportButton", tr("Export"), tr("For other programs and people."))
        self.look = self._button("gcLookButton", tr("Display"), tr("Range of colours, blending, swipe."))
        self.residuals.clicked.connect(lambda: self.residualsRequested.emit(self.current()))
        self.report.clicked.connect(lambda: self.reportRequested.emit(self.current()))
        self.show_button.clicked.connect(lambda: self.showRequested.emit(self.current()))
        self.play.clicked.connect(lambda: self.playRequested.emit(self.current()))
        self.series.clicked.connect(self.seriesRequested)
        self.profile.clicked.connect(self.profileRequested)
        self.open_folder.clicked.connect(self.open_run)
        looks = (self.play, self.series, self.profile)
        shown = Row((self.show_button, self.look, self.open_folder))
        return Row(looks), Row((self.residuals, self.report, self.export)), shown

    def _button(self, name, label, text):
        button = QPushButton(label)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setToolTip(tr("<b>{label}</b><br>{text}", label=label, text=text))
        return button

    def current(self) -> str:
        """The folder of the selected run, "" without one."""
        return self.tree.current()

    def folders(self) -> list[str]:
        """Those of all runs that are listed, the newest on top, stopped ones at the end."""
        return self.tree.folders()

    def refresh(self) -> None:
        """Show the study's runs, the newest on top and selected."""
        self._take_ended()
        self.tree.fill()
        self.summarise(self.tree.counted())
        self._selected()

    def _take_ended(self):
        """A run that ended while its project was closed has its results by now."""
        for folder in self.tree.stopped():
            if read_report(folder) is not None:
                stopped_runs.has_results(self.study, folder)

    def show_folder(self) -> None:
        """Say where new runs go."""
        folder = settings.results_folder()
        text = tr('New runs go to {folder}. <a href="folder">Change</a>', folder=folder.name)
        self.place.setText(text)
        self.place.setToolTip(str(folder))

    def select(self, folder: str) -> None:
        """Select a run."""
        self.tree.choose(folder)
        self._selected()

    def _selected(self):
        folder = self.current()
        report = read_report(folder) if folder else None
        asked = (self.residuals, self.report, self.export)
        # Series and profiles are there before any run.
        for button in (self.show_button, self.play, self.look, *asked):
            button.setEnabled(report is not None)
        self.open_folder.setEnabled(bool(folder))
        if report is None:
            self._show_nothing(folder)
        elif report is not self._shown:
            self._show_report(report)
        self._shown = report
        self.questions.show_run(
            TrainedRun(Path(folder), report) if report else None, bool(self.study.factors)
        )

    def _show_nothing(self, folder):
        self.verdict.clear()
        self.table.show_scores(None)
        self.origins.hide()
        if folder in self.study.unfinished:
            self._show_stopped(folder)
            return
        self.scores.setText(
            tr("The report of this run is missing.") if folder else tr("Run a forecast first.")
        )

    def _show_stopped(self, folder):
        """What can be done with a run that was stopped."""
        ways = [("gcResultsContinue", tr("Continue"), lambda: self.continueRequested.emit(folder))]
        text = tr("This run was stopped before its training. Continue runs it anew.")
        if stopped_runs.has_model(folder):
            text = tr(
                "This run was stopped. Continue goes on where it was; Forecast now ends the training "
                "and takes the best model so far."
            )
            take = lambda: self.finishRequested.emit(folder)  # noqa: E731
            ways.append(("gcResultsFinish", tr("Forecast now"), take))
        self.verdict.say("info", text, ways)
        self.scores.setText("")

    def _show_report(self, report):
        """The sentence first, then the numbers behind it."""
        found = trust.read(report)
        kind, text = trust_words.told(report)
        self.verdict.say(kind, text, self._cures(kind, report, found), bold=kind == "warning")
        self.table.show_scores(found)
        spread = trust_words.origins(found) if found else ""
        self.origins.setText(spread)
        self.origins.setVisible(bool(spread))
        basis = trust_words.basis(report, found) if found and found.origins else words.scores(report)
        if scenario_words.is_scenario(report):
            basis = scenario_words.basis(report)
        marks = [tr("Simulated data.")] if report.get("simulated") else []
        marks += [tr("A quick try: a whole training may do better.")] if quick_try.is_quick(report) else []
        self.scores.setText(" ".join([*marks, basis]))

    def _cures(self, kind, report, found):
        """What to do now: take the baseline where it is enough, or look where the forecast is better."""
        buttons = []
        if kind == "warning" and found and found.model not in catalogue.BASELINES:
            take = lambda: self.baselineRequested.emit(found.reference)  # noqa: E731
            buttons.append(("gcUseBaselineButton", tr("Use the baseline"), take))
        if any(entry["kind"] == "skill" for entry in report["artifacts"]):
            where = lambda: self.skillMapRequested.emit(self.current())  # noqa: E731
            buttons.append(("gcSkillMapButton", tr("Where is it better?"), where))
        return buttons

    def rename(self, folder: str, name: str) -> None:
        """Call a run otherwise, wherever it is named."""
        before = run_names.told(folder)
        try:
            run_names.rename(folder, "" if name.strip() == run_name(Path(folder).name) else name)
        except GroundCastError as error:
            self.verdict.say("error", str(error))
            return
        self.refresh()
        self.renamed.emit(folder, before)

    def open_run(self) -> None:
        """Show the folder of the selected run in the system's own way."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.current()))

    def remove(self, folder: str) -> None:
        """Take a run out of the study; its files stay."""
        self.study.runs = [each for each in self.study.runs if each != folder]
        self.study.unfinished = [each for each in self.study.unfinished if each != folder]
        self.study.changed()
        self.refresh()
