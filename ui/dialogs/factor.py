"""One factor: its source, how it comes to the deformation's places and dates, its lag, and a scan of lags."""

from __future__ import annotations

import re

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.alignment import LONGEST_LAG_DAYS
from .. import factor_words, preparation_words, settings, source_options
from ..help_pages import open_page
from ..plots.colours import Theme
from ..spoken import translated
from ..widgets.choice import choice
from ..widgets.help_key import HelpKey
from ..widgets.notice import Notice
from ..words import tr
from ..worker_command import WorkerCommand
from .factor_source import FactorSource
from .size import open_at

LONGEST = 365
# The worker writes to terminals, too, which may have no minus sign of their own.
MINUS = re.compile(r"(?<![\w-])-(?=\d)")
HELP = "data#factor"
# In letters and lines: without a scan, and with its plot.
SIZE, WITH_PLOT = (92, 34), (92, 36)


class FactorDialog(QDialog):
    """Emits `chosen(name, entries)` with what differs from the usual, {} for nothing.

    `told_source(name, options)` comes before it with what the source is told, by the names of `core.source`.

    Args:
        first: show the source first, of a factor that was just added.
    """

    chosen = pyqtSignal(str, dict)
    told_source = pyqtSignal(str, dict)

    def __init__(self, study, name: str, parent=None, first: bool = False):
        super().__init__(parent)
        self.study, self.name, self.path = study, name, str(study.factors[name])
        self.setObjectName("gcFactorDialog")
        self.setWindowTitle(tr("Factor {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._command = None
        self.plot = None
        self._make_rules(study.alignment.get(name, {}))
        self._make_scan()
        self.source = FactorSource(name, self.path, study.factor_options.get(name, {}))
        self._lay_out()
        self.source.changed.connect(self._enable_ok)
        self.tabs.setCurrentIndex(1 if first else 0)
        open_at(self, *SIZE)
        self._enable()

    def _make_rules(self, entries):
        self.space = self._combo("gcFactorSpace", factor_words.spaces(self.path), entries.get("space", ""))
        self.time = self._combo("gcFactorTime", factor_words.times(), entries.get("time", ""))
        self.space.setToolTip(tr("<b>In space</b><br>How the factor comes to the places of the deformation."))
        self.time.setToolTip(tr("<b>In time</b><br>How the factor comes to the dates of the deformation."))
        self.lag = QgsSpinBox()
        self.lag.setObjectName("gcFactorLag")
        self.lag.setRange(0, LONGEST_LAG_DAYS)
        self.lag.setClearValue(0)
        self.lag.setSuffix(tr(" days"))
        self.lag.setToolTip(tr("<b>Lag</b><br>A date takes the factor of so many days earlier."))
        self.lag.setValue(int(entries.get("lag_days", 0)))
        self.lag.valueChanged.connect(self._mark)

    def _combo(self, name, entries, chosen):
        combo = choice(name, entries)
        if combo.findData(chosen) < 0:
            combo.addItem(chosen, chosen)
        combo.setCurrentIndex(combo.findData(chosen))
        return combo

    def _make_scan(self):
        self.longest = QgsSpinBox()
        self.longest.setObjectName("gcFactorLongest")
        self.longest.setRange(12, LONGEST_LAG_DAYS)
        self.longest.setClearValue(LONGEST)
        self.longest.setValue(LONGEST)
        self.longest.setSuffix(tr(" days"))
        self.longest.setToolTip(tr("<b>Longest lag</b><br>The scan tries all lags from 0 to this one."))
        # Room for the button that clears, which the hint leaves out.
        self.longest.setMinimumWidth(self.longest.sizeHint().width() + 2 * self.fontMetrics().height())
        self.start = QPushButton(tr("Scan lags"))
        self.start.setObjectName("gcFactorScan")
        self.start.setAutoDefault(False)
        self.start.clicked.connect(self.scan)
        self.told = Notice("gcFactorTold")
        self.told.linkActivated.connect(lambda days: self.lag.setValue(int(days)))
        self.readout = QLabel(" ")
        self.readout.setObjectName("gcFactorReadout")
        self.readout.setWordWrap(True)
        self.place = QVBoxLayout()

    def _lay_out(self):
        page = QWidget()
        form = QFormLayout(page)
        form.addRow(tr("In &space"), self.space)
        form.addRow(tr("In &time"), self.time)
        form.addRow(tr("&Lag"), self.lag)
        row = QHBoxLayout()
        row.addWidget(self.longest)
        row.addWidget(self.start)
        row.addStretch(1)
        form.addRow(tr("Lags &up to"), row)
        form.labelForField(row).setBuddy(self.longest)
        self.longest.setAccessibleName(tr("Longest lag"))
        form.addRow(self.told)
        form.addRow(self.place)
        form.addRow(self.readout)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("gcFactorTabs")
        self.tabs.addTab(_scrolled(page), tr("Lag and rules"))
        self.tabs.addTab(_scrolled(self.source), tr("Source"))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Help | kinds.Ok | kinds.Cancel)
        self.buttons.helpRequested.connect(lambda: open_page(HELP))
        HelpKey(self, HELP, open_page)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(self.tabs, 1)
        outer.addWidget(self.buttons)

    def entries(self) -> dict:
        """What differs from the usual."""
        chosen = {
            "space": self.space.currentData(),
            "time": self.time.currentData(),
            "lag_days": self.lag.value(),
        }
        return {key: value for key, value in chosen.items() if value}

    def _enable(self):
        """A scan needs data with a file of its own, and the worker."""
        reason = ""
        if not self.study.data_path:
            reason = tr("Choose data with a file of its own first.")
        elif not settings.is_set_up():
            reason = tr("The worker environment is not set up yet. Set it up first.")
        self.start.setEnabled(not reason)
        self.start.setToolTip(reason or tr("Compares the dates before the held-back ones only."))
        if reason:
            self.told.say("info", reason)

    def scan(self) -> None:
        """Ask the worker for the correlation over lags."""
        self._stop()
        self.start.setEnabled(False)
        self.told.say("info", tr("Comparing {name} with the deformation…", name=self.name))
        self._command = WorkerCommand(self._words(), self)
        self._command.finished.connect(self._answered)
        self._command.failed.connect(self._refused)
        self._command.start()

    def _words(self) -> list[str]:
        options = self.study.data_options
        rules = {key: value for key, value in self.entries().items() if key != "lag_days"}
        prepared = preparation_words.preparation(options, {self.name: rules})
        words = ["lags", self.study.data_path, "--json", "--factor", f"{self.name}={self.path}"]
        words += source_options.factor_words(self.name, self.source.options())
        words += ["--longest", str(self.longest.value()), "--set", f"hold_back={int(self.study.hold_back)}"]
        return words + source_options.words(options) + preparation_words.words(prepared)

    def _answered(self, found):
        self.start.setEnabled(True)
        (scan,) = found["scans"]
        # Each by itself: of a sentence in two languages none is known again.
        text = MINUS.sub("−", translated(scan["sentence"]))
        text = f"{tr('Simulated data.')} {text}" if found.get("simulated") else text
        if scan["kind"] == "found" and scan["best_lag_days"] != self.lag.value():
            days = scan["best_lag_days"]
            text += " " + tr('<a href="{days}">Take a lag of {days} days</a>', days=days)
        self.told.say("success" if scan["kind"] == "found" else "warning", text)
        self._show_plot(scan)
        until = tr("Dates up to {day} were compared.", day=found["origin"])
        self._read(None, until)

    def _show_plot(self, scan):
        if self.plot is None:
            from ..plots.lag_plot import LagPlot

            self.plot = LagPlot(Theme.of(self))
            self.plot.setObjectName("gcLagPlot")
            self.plot.setAccessibleName(tr("Correlation over lags"))
            self.plot.setMinimumHeight(10 * self.fontMetrics().height())
            self.plot.picked.connect(self.lag.setValue)
            self.plot.hovered.connect(self._read)
            self.place.addWidget(self.plot)
            open_at(self, *WITH_PLOT)
        self.plot.show_scan(scan)
        self._mark()

    def _read(self, days, text=""):
        self.readout.setText(text or self.plot.said(days) or self.plot.said(self.lag.value()))

    def _mark(self, *_):
        if self.plot is not None:
            self.plot.mark(self.lag.value())
            self._read(self.lag.value())

    def _refused(self, reason):
        self.start.setEnabled(True)
        self.told.say("error", reason)

    def _stop(self):
        if self._command is not None:
            self._command.stop()
            self._command.deleteLater()
            self._command = None

    def _enable_ok(self):
        """What cannot be used is not taken."""
        problem = self.source.problem()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(not problem)
        ok.setToolTip(problem)

    def keyPressEvent(self, event):  # noqa: N802
        """Return in a field of the source looks at it anew; it does not close the window."""
        field = self.focusWidget()
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (entered and field is not None and self.source.isAncestorOf(field)):
            super().keyPressEvent(event)

    def accept(self):
        """Hand over what was chosen."""
        self.told_source.emit(self.name, self.source.options())
        self.chosen.emit(self.name, self.entries())
        super().accept()

    def done(self, result):
        """Stop asking when the window closes."""
        self._stop()
        self.source.stop()
        super().done(result)


def _scrolled(page: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setWidget(page)
    return scroll
