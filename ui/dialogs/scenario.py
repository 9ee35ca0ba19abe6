"""Scenario: what the factors do after the last date, and what that is compared with."""

from __future__ import annotations

from datetime import timedelta

from qgis.gui import QgsDateEdit, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.scenario import Scenario
from .. import scenario_words, settings
from ..help_pages import open_page
from ..trained_run import TrainedRun
from ..widgets.factor_path import FactorPath
from ..widgets.factor_paths import FactorPaths
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..widgets.primary import make_primary
from ..words import duration, tr
from .size import open_at

HELP = "scenario#scenario"
# A regression is fitted to resamples of the dates in seconds; a network is trained anew.
TRAININGS, RESAMPLES = 3, 10


class ScenarioDialog(QDialog):
    """Emits `asked(Scenario, trainings, horizon, folder)` once; the folder is "" for the usual place."""

    asked = pyqtSignal(object, int, int, str)

    def __init__(self, run: TrainedRun, parent=None):
        super().__init__(parent)
        self.setObjectName("gcScenarioDialog")
        self.setWindowTitle(tr("Scenario"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.run = run
        self._filling = True
        self.factors = [FactorPath(f.name, f.unit, self, run.told(f.name)) for f in run.factors]
        self._make_reach()
        self._make_words()
        self._lay_out()
        HelpKey(self, HELP, open_page)
        for factor in self.factors:
            factor.edited.connect(self._show)
        open_at(self, 104, 20 + 4 * min(len(self.factors), 5))
        self._filling = False
        self._reach_edited()

    def _make_reach(self):
        self.trainings = self._spin(
            "gcScenarioTrainings", 1, 50, TRAININGS if self.run.learned else RESAMPLES
        )
        self.trainings.setToolTip(
            tr("<b>Trainings</b><br>How many trainings of the model are compared. One shows no interval.")
        )
        self.trainings.valueChanged.connect(self._show)
        self.until = QgsDateEdit()
        self.until.setObjectName("gcScenarioUntil")
        self.until.setAllowNull(False)
        self.until.setDisplayFormat("yyyy-MM-dd")
        self.until.setCalendarPopup(True)
        after = self.run.known + timedelta(days=1)
        self.until.setMinimumDate(QDate(after.year, after.month, after.day))
        self.until.setAccessibleName(tr("Until"))
        self.until.setToolTip(
            tr("<b>Until</b><br>Past half the observed span a forecast is mostly guesswork.")
        )
        self.until.dateChanged.connect(self._until_edited)
        self.horizon = self._spin("gcScenarioHorizon", 1, 999, self.run.horizon)
        self.horizon.setSuffix(tr(" dates"))
        # Beside the words lie the arrows and the button that brings the run's own horizon back.
        letters = self.horizon.fontMetrics()
        words = letters.horizontalAdvance(f"999{self.horizon.suffix()}")
        self.horizon.setMinimumWidth(words + 4 * letters.height())
        self.horizon.setAccessibleName(tr("Horizon in dates"))
        self.horizon.setToolTip(tr("<b>Horizon</b><br>How many dates to forecast after the last one."))
        self.horizon.valueChanged.connect(self._reach_edited)
        self.place = QgsFileWidget()
        self.place.setObjectName("gcScenarioFolder")
        self.place.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.place.setDialogTitle(tr("Folder for results"))
        self.place.lineEdit().setPlaceholderText(
            tr("With the other runs, in {folder}", folder=settings.results_folder())
        )
        self.place.fileChanged.connect(self._show)

    def _spin(self, name: str, low: int, high: int, value: int) -> QgsSpinBox:
        spin = QgsSpinBox()
        spin.setObjectName(name)
        spin.setRange(low, high)
        spin.setClearValue(value)
        spin.setValue(value)
        return spin

    def _make_words(self):
        self.about = QLabel(
            tr(
                "What does the model make of other factors? The forecast is made twice, with your paths of "
                "the factors and without what you change; the difference is the response."
            )
        )
        self.about.setWordWrap(True)
        self.sentence = QLabel()
        self.sentence.setObjectName("gcScenarioSentence")
        self.sentence.setWordWrap(True)
        self.time = QLabel()
        self.time.setObjectName("gcScenarioTime")
        self.time.setWordWrap(True)
        self.notice = Notice("gcScenarioNotice")
        self.reason = QLabel()
        self.reason.setObjectName("gcScenarioReason")
        self.reason.setWordWrap(True)

    def _lay_out(self):
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        reach = QHBoxLayout()
        reach.addWidget(self.until, 2)
        reach.addWidget(QLabel(tr("or")))
        reach.addWidget(self.horizon, 1)
        form.addRow(tr("&Until"), reach)
        form.labelForField(reach).setBuddy(self.until)
        form.addRow(tr("&Trainings compared"), self.trainings)
        form.addRow(tr("&Results folder"), self.place)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.about)
        column.addWidget(FactorPaths(self.factors))
        column.addLayout(form)
        for widget in (self.notice, self.sentence, self.time):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        self._make_buttons()
        below = QHBoxLayout()
        below.addWidget(self.reason, 1)
        below.addWidget(self.buttons)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addLayout(below)

    def _make_buttons(self):
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Cancel)
        self.start = self.buttons.addButton(tr("Run scenario"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setObjectName("gcScenarioRunButton")
        make_primary(self.start)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))

    def scenario(self) -> Scenario:
        """What the rows say, as a job holds it."""
        paths = {f.name: f.source() for f in self.factors if f.source() is not None}
        return Scenario(paths, {f.name: f.changes() for f in self.factors if f.changes()})

    def accept(self):
        """Hand the scenario over and close."""
        if self.problem():
            return
        folder = self.place.filePath().strip().strip('"')
        self.asked.emit(self.scenario(), self.trainings.value(), self.horizon.value(), folder)
        super().accept()

    def done(self, result):
        """Stop asking what files hold when the window closes."""
        for factor in self.factors:
            factor.stop()
        super().done(result)

    def problem(self) -> str:
        """What stands in the way of a run, "" where nothing does."""
        found = next((text for text in (f.problem() for f in self.factors) if text), "")
        if not found and not any(factor.moved() for factor in self.factors):
            return tr("Choose another path or a change for one factor.")
        return found

    def _until_edited(self, day: QDate):
        if self._filling or not day.isValid():
            return
        days = self._known().daysTo(day)
        self._filling = True
        self.horizon.setValue(max(1, -(-days // self.run.cadence)))
        self._filling = False
        self._offer_years()
        self._show()

    def _known(self) -> QDate:
        known = self.run.known
        return QDate(known.year, known.month, known.day)

    def _reach_edited(self, *_):
        if self._filling:
            return
        self._filling = True
        self.until.setDate(self._known().addDays(self.run.cadence * self.horizon.value()))
        self._filling = False
        self._offer_years()
        self._show()

    def _offer_years(self):
        ahead = self.run.ahead(self.horizon.value())
        for widgets, factor in zip(self.factors, self.run.factors):
            widgets.offer_years(factor.years(ahead, self.run.known))
            widgets.reach(ahead[-1])

    def _show(self, *_):
        if self._filling:
            return
        problem = self.problem()
        self.start.setEnabled(not problem)
        self.start.setToolTip(problem or tr("Runs beside QGIS; the map stays usable."))
        self.reason.setText(problem)
        self.sentence.setText("" if problem else self._compared())
        self.time.setText("" if problem else self._time())
        self._warn()

    def _compared(self) -> str:
        """What will be compared with what."""
        moved = [f for f in self.factors if f.changes()]
        if not moved:
            others = [scenario_words.path(f.name, f.source().path) for f in self.factors if f.source()]
            text = tr("The forecast with {paths} is compared with that along the model's own forecasts.")
            return text.format(paths=", ".join(others))
        said = [scenario_words.change(f.name, f.unit, text) for f in moved for text in f.changes()]
        paths = [scenario_words.path(f.name, f.source().path if f.source() else "own") for f in self.factors]
        return tr(
            "The forecast with {changes} is compared with the one without. Both start from {paths}.",
            changes=", ".join(said),
            paths=", ".join(paths),
        )

    def _time(self) -> str:
        """How many trainings that takes, and how long they may last."""
        count = self.trainings.value()
        if not self.run.learned:
            return tr("The model is fitted {n} times, usually in less than a minute each.", n=count)
        kept = self.run.kept(count, int(self.run.report.get("seed") or 0))
        missing = count - 1 - kept
        if not missing:
            return tr("All {n} trainings are there already: about a minute.", n=count)
        text = tr("{n} more trainings are needed; they are kept for the next scenario.", n=missing)
        if missing == 1:
            text = tr("One more training is needed; it is kept for the next scenario.")
        seconds = self.run.seconds()
        return f"{text} {tr('Estimate: {time}.', time=duration(missing * seconds))}" if seconds else text

    def _warn(self):
        """What the user should know before a run that can be started."""
        span = (self.run.known - self.run.first).days
        if self.trainings.value() < 2:
            self.notice.say("warning", tr("One training alone has no interval. Compare 2 or more."))
        elif 2 * self.run.cadence * self.horizon.value() > span > 0:
            until = self.until.date().toString("yyyy-MM-dd")
            text = tr("A forecast to {date} is longer than half the observed span. Read it with care.")
            self.notice.say("warning", text.format(date=until))
        else:
            self.notice.clear()
