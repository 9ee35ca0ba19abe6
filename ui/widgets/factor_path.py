"""One factor of a scenario: the path it takes, and what is changed on it."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox, QgsFileWidget
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QWidget

from ...core.scenario import CLIMATOLOGY, OWN
from ...core.source import Source
from .. import scenario_words, sources
from ..words import tr
from .layer_menu import LayerMenu
from .row import Row

FILE, NONE, ADD, TIMES, YEAR = "file", "", "add", "times", "year"
FAR = 1e6


class FactorPath(QObject):
    """The widgets of one factor: `label`, `path`, `change`, `amount` beside each other, `place` below.

    `edited` tells of every change of them.
    """

    edited = pyqtSignal()

    def __init__(self, name: str, unit: str, parent: QWidget):
        super().__init__(parent)
        self.name, self.unit = name, unit
        shown = scenario_words.unit(unit)
        self.label = QLabel(f"{name} ({shown})" if shown else name)
        self._make_path()
        self._make_change()
        self._make_place()
        self._show()

    def _make_path(self):
        self.path = self._combo("Path", tr("Path of {factor}", factor=self.name))
        self.path.addItem(tr("The model's own forecast"), OWN)
        self.path.addItem(tr("The usual year"), CLIMATOLOGY)
        self.path.addItem(tr("A layer or file…"), FILE)
        self.label.setBuddy(self.path)

    def _make_change(self):
        self.change = self._combo("Change", tr("Change of {factor}", factor=self.name))
        for label, kind in ((tr("No change"), NONE), (tr("Add"), ADD), (tr("Multiply by"), TIMES)):
            self.change.addItem(label, kind)
        self.add = self._spin("Add", -FAR, FAR, 1.0, scenario_words.unit(self.unit, True))
        self.times = self._spin("Times", 0.0, 1000.0, 0.8, "")
        self.times.setSingleStep(0.1)
        self.year = self._combo("Year", tr("Year of {factor}", factor=self.name))
        self.amount = Row((self.add, self.times, self.year))

    def _make_place(self):
        self.file = QgsFileWidget()
        self.file.setObjectName(f"gcScenarioFile_{self.name}")
        self.file.setDialogTitle(tr("Values of {factor} after the last date", factor=self.name))
        self.file.fileChanged.connect(self._edited)
        self.folder = QPushButton(tr("Folder…"))
        self.layers = QPushButton(tr("Layer"))
        for button, name in ((self.folder, "Folder"), (self.layers, "Layer")):
            button.setObjectName(f"gcScenario{name}_{self.name}")
            button.setAutoDefault(False)
        self._refused = ""
        self.menu = LayerMenu(lambda path, _note: self.file.setFilePath(path), self._refuse, self.layers)
        self.layers.setMenu(self.menu)
        self.folder.clicked.connect(self._ask_folder)

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
        return Source(self.file_path() if kind == FILE else kind, kind=self.name)

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
        nothing = (change == ADD and self.add.value() == 0) or (change == TIMES and self.times.value() == 1)
        if nothing:
            return tr("The change of {factor} changes nothing. Choose another amount.", factor=self.name)
        return ""

    def file_path(self) -> str:
        """The chosen file or folder, without the quotes that QGIS puts around it."""
        return self.file.filePath().strip().strip('"')

    def _edited(self, *_):
        self._refused = ""
        self._show()
        self.edited.emit()

    def _show(self):
        if not hasattr(self, "layers"):
            return
        kind = self.change.currentData()
        for widget, its in ((self.add, ADD), (self.times, TIMES), (self.year, YEAR)):
            widget.setVisible(kind == its)
        for widget in (self.file, self.folder, self.layers):
            widget.setVisible(self.path.currentData() == FILE)

    def _refuse(self, text: str):
        """Say why a layer has no file, until another one is chosen."""
        self._refused = text
        self.edited.emit()

    def _ask_folder(self):
        title = tr("Folder of rasters, one a date")
        path = QFileDialog.getExistingDirectory(self.folder, title, self.file_path())
        if path:
            self.file.setFilePath(path)
