"""One factor of a scenario: the path it takes, and what is changed on it."""

from __future__ import annotations

from datetime import date

from qgis.gui import QgsDoubleSpinBox, QgsFileWidget
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QWidget

from ...core.scenario import CLIMATOLOGY, OWN
from ...core.source import Source
from .. import scenario_words, source_options, sources
from ..preview import Preview
from ..words import tr
from .layer_menu import LayerMenu
from .notice import Notice
from .row import Row

FILE, NONE, ADD, TIMES, YEAR = "file", "", "add", "times", "year"
FAR = 1e6
# Of typing, after which a path is looked at.
REST_MS = 300
# A month's value is dated by its first day.
MONTH_DAYS = 31


class FactorPath(QObject):
    """The widgets of one factor: `label`, `path`, `change`, `amount`, and `place` and `seen` of a file.

    `edited` tells of every change of them.

    Args:
        told: what the factor's own source was told, as options of a study: a file that continues it is
            read the same way, until the user says otherwise of it.
    """

    edited = pyqtSignal()

    def __init__(self, name: str, unit: str, parent: QWidget, told: dict | None = None):
        super().__init__(parent)
        self.name, self.unit = name, unit
        self._told = dict(told or {})
        # What the file is told, as options of a study.
        self.options = dict(self._told)
        self._until: date | None = None
        shown = scenario_words.unit(unit)
        self.label = QLabel(f"{name} ({shown})" if shown else name)
        self._make_look()
        self._make_path()
        self._make_change()
        self._make_place()
        self._show()

    def _make_path(self):
        self.path = self._combo("Path", tr("Path of {factor}", factor=self.name))
        self.path.addItem(tr("The model's own forecast"), OWN)
        self.path.addItem(tr("The usual year"), CLIMATOLOGY)
        self.path.addItem(tr("A layer or file…"), FILE)
        self.path.setToolTip(
            tr("<b>Path</b><br>What the factor does after the last date, before any change of it.")
        )
        self.label.setBuddy(self.path)

    def _make_change(self):
        self.change = self._combo("Change", tr("Change of {factor}", factor=self.name))
        for label, kind in ((tr("No change"), NONE), (tr("Add"), ADD), (tr("Multiply by"), TIMES)):
            self.change.addItem(label, kind)
        self.change.setToolTip(
            tr("<b>Change</b><br>On top of the path, at every date; the response is what it alone makes.")
        )
        self.add = self._spin("Add", -FAR, FAR, 1.0, scenario_words.unit(self.unit, True))
        self.times = self._spin("Times", 0.0, 1000.0, 0.8, "")
        self.times.setSingleStep(0.1)
        self.year = self._combo("Year", tr("Year of {factor}", factor=self.name))
        self.amount = Row((self.add, self.times, self.year))

    def _make_place(self):
        self.file = QgsFileWidget()
        self.file.setObjectName(f"gcScenarioFile_{self.name}")
        self.file.setDialogTitle(tr("Values of {factor} after the last date", factor=self.name))
        self.file.fileChanged.connect(self._file_edited)
        self.folder = QPushButton(tr("Folder…"))
        self.layers = QPushButton(tr("Layer"))
        self.source_button = QPushButton(tr("Source…"))
        buttons = ((self.folder, "Folder"), (self.layers, "Layer"), (self.source_button, "Source"))
        for button, name in buttons:
            button.setObjectName(f"gcScenario{name}_{self.name}")
            button.setAutoDefault(False)
        self.place = Row((self.file, self.folder, self.layers, self.source_button), shares=(1, 0, 0, 0))
        self.source_button.clicked.connect(self.show_source)
        self._refused = ""
        self.menu = LayerMenu(lambda path, _note: self.file.setFilePath(path), self._refuse, self.layers)
        self.layers.setMenu(self.menu)
        self.folder.clicked.connect(self._ask_folder)

    def _make_look(self):
        """What the file holds is said below it, before anything runs."""
        self.seen = Notice(f"gcScenarioSeen_{self.name}")
        self.seen.linkActivated.connect(lambda _link: self.preview.again())
        self.preview = Preview(self)
        self.preview.changed.connect(self._seen)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.look)

    def _combo(self, part: str, spoken: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(f"gcScenario{part}_{self.name}")
        combo.setAccessibleName(spoken)
        combo.currentIndexChanged.connect(self._edited)
        return combo

    def _spin(self, part: str, low: float, high: float, value: float, unit: str) -> QgsDoubleSpinBox:
        spin = QgsDoubleSpinBox()
        spin.setObjectName(f"gcScenario{part}_{self.name}")
        spin.setRange(low, high)
        spin.setDecimals(2)
        spin.setClearValue(value)
        spin.setValue(value)
        spin.setSuffix(f" {unit}" if unit else "")
        spin.setMinimumWidth(16 * spin.fontMetrics().averageCharWidth())
        spin.setAccessibleName(tr("How much {factor} changes", factor=self.name))
        spin.valueChanged.connect(self._edited)
        return spin

    def reach(self, until: date) -> None:
        """The forecast goes to `until`: a file that ends before is warned of."""
        self._until = until
        self._seen()

    def offer_years(self, years: list[int]) -> None:
        """The past years that can come back; a chosen one that is no longer among them is given up."""
        chosen, kind = self.year.currentData(), self.change.currentData()
        for widget in (self.year, self.change):
            widget.blockSignals(True)
        self.year.clear()
        for year in years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        at = self.change.findData(YEAR)
        if years and at < 0:
            self.change.addItem(tr("As in the year"), YEAR)
        elif not years and at >= 0:
            self.change.removeItem(at)
        self.change.setCurrentIndex(max(0, self.change.findData(kind)))
        for widget in (self.year, self.change):
            widget.blockSignals(False)
        self._show()

    def source(self) -> Source | None:
        """The path as a job holds it, None for the model's own forecast."""
        kind = self.path.currentData()
        if kind == OWN:
            return None
        told = source_options.entries(self.options | {"kind": self.name})
        return Source(self.file_path(), **told) if kind == FILE else Source(kind, kind=self.name)

    def changes(self) -> tuple[str, ...]:
        """The change as a job holds it; nothing where there is none."""
        kind = self.change.currentData()
        if kind == ADD:
            return (f"{self.add.value():+.10g}",)
        if kind == TIMES:
            return (f"x{self.times.value():.10g}",)
        return (f"year:{self.year.currentData()}",) if kind == YEAR else ()

    def moved(self) -> bool:
        """Whether this factor differs from the model's own forecast of it."""
        return bool(self.changes()) or self.source() is not None

    def problem(self) -> str:
        """What is wrong with it in words, "" where nothing is."""
        kind, change = self.path.currentData(), self.change.currentData()
        if kind == FILE and self._refused:
            return self._refused
        if kind == FILE and not self.file_path():
            return tr("Choose a layer or file for {factor}.", factor=self.name)
        if kind == FILE and not sources.is_there(self.file_path()):
            return tr(
                "There is no {path}. Choose another file for {factor}.",
                path=self.file_path(),
                factor=self.name,
            )
        if kind == FILE and self.preview.problem:
            return tr("Choose a layer or file for {factor}.", factor=self.name)
        nothing = (change == ADD and self.add.value() == 0) or (change == TIMES and self.times.value() == 1)
        if nothing:
            return tr("The change of {factor} changes nothing. Choose another amount.", factor=self.name)
        return ""

    def file_path(self) -> str:
        """The chosen file or folder, without the quotes that QGIS puts around it."""
        return self.file.filePath().strip().strip('"')

    def look(self) -> None:
        """Ask what the file holds, told as it is now."""
        path = self.file_path()
        if self.path.currentData() == FILE and path and sources.is_there(path):
            self.preview.look(path, None, self.options | {"kind": self.name})
        else:
            self.preview.forget()
        self._seen()

    def show_source(self) -> None:
        """Open the window that shows the file, and in which it is told what it does not say itself."""
        from ..dialogs.path_source import PathSourceDialog

        dialog = PathSourceDialog(self.name, self.file_path(), self.options, self.label.window())
        dialog.told.connect(self._told_source)
        dialog.open()

    def stop(self) -> None:
        """Give up what is being looked at."""
        self._rest.stop()
        self.preview.forget()

    def _told_source(self, options: dict):
        self.options = options
        self.look()

    def _seen(self):
        preview = self.preview
        if self._refused or not (preview.reading or preview.info or preview.problem):
            self.seen.clear()
        elif preview.problem:
            self.seen.say("error", preview.problem_told())
        else:
            told = " · ".join(part for part in (preview.facts(), preview.years()) if part)
            short = self._too_short()
            kind = "info" if preview.reading else "warning" if short else "success"
            self.seen.say(kind, f"{told}. {short}" if short else told)
        self.edited.emit()

    def _too_short(self) -> str:
        """That the file leaves forecast dates without values; "" where it does not."""
        span = self.preview.span()
        if self._until is None or not span or (self._until - span[1]).days <= MONTH_DAYS:
            return ""
        return tr("It ends on {day}, before the forecast does.", day=span[1].isoformat())

    def _file_edited(self, *_):
        # What was said of one file says nothing of another.
        self.options = dict(self._told)
        self._edited()

    def _edited(self, *_):
        self._refused = ""
        self._show()
        self._rest.start()
        self.edited.emit()

    def _show(self):
        if not hasattr(self, "layers"):
            return
        kind = self.change.currentData()
        for widget, its in ((self.add, ADD), (self.times, TIMES), (self.year, YEAR)):
            widget.setVisible(kind == its)
        self.amount.setVisible(kind != NONE)
        self.place.setVisible(self.path.currentData() == FILE)
        there = bool(self.file_path()) and sources.is_there(self.file_path())
        self.source_button.setEnabled(there)
        self.source_button.setToolTip(
            tr("<b>Source</b><br>What the file holds, and what it is told: variable, unit, CRS.")
            if there
            else tr("Choose a layer or file for {factor}.", factor=self.name)
        )

    def _refuse(self, text: str):
        """Say why a layer has no file, until another one is chosen."""
        self._refused = text
        self.preview.forget()
        self._seen()

    def _ask_folder(self):
        title = tr("Folder of rasters, one a date")
        path = QFileDialog.getExistingDirectory(self.folder, title, self.file_path())
        if path:
            self.file.setFilePath(path)
