"""The fields of a comparison: regions, trainings, origins, dates ahead, settings and mode."""

from __future__ import annotations

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from ..compare_jobs import MODES, Asked
from ..compare_needs import horizons_of, settings_of
from ..words import later, tr

QUICK = later(
    "Quick look: networks are smaller and trained shorter than by default. Compare in full before you "
    "judge them."
)
PAPER = later(
    "Paper mode takes the settings of the papers and brings factors onto every pixel. It repeats no "
    "published protocol whole: here, too, nothing after an origin is touched. Its scores are optimistic."
)
BOTH = later(
    "Both modes stand in one table, from the same origins: each network of a paper takes part twice, which "
    "takes about twice as long."
)
ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CompareForm(QWidget):
    """Emits `edited` with every change.

    Args:
        names: of the study's regions; none hides their list.
    """

    edited = pyqtSignal()

    def __init__(self, names: tuple[str, ...], parent=None):
        super().__init__(parent)
        self._make_regions(names)
        self.seeds = self._spin("gcCompareSeeds", 1, 50, 1)
        self.seeds.setToolTip(
            tr("<b>Trainings of each network</b><br>From as many seeds. One shows no spread of trainings.")
        )
        self.origins = self._spin("gcCompareOrigins", 1, 50, 4)
        self.origins.setToolTip(tr("<b>Origins</b><br>Past dates to forecast from; each trains anew."))
        self.series = self._spin("gcCompareMost", 0, 10_000_000, 0)
        self.series.setSpecialValueText(tr("all"))
        self.series.setToolTip(tr("<b>At most series</b><br>A sample of them, the same for every model."))
        self.horizons = self._edit("gcCompareHorizons", tr("Dates ahead"))
        self.settings = self._edit("gcCompareSettings", tr("Settings"))
        # The sentence has no room in the line.
        self.settings.setPlaceholderText("epochs=20 hidden=64")
        self.settings.setToolTip(tr("epochs=20 hidden=64, for the models that have them"))
        self._make_effort()
        self._make_mode()
        self._lay_out()

    def _make_regions(self, names: tuple[str, ...]) -> None:
        self.regions = QListWidget()
        self.regions.setObjectName("gcCompareRegions")
        self.regions.setAccessibleName(tr("Regions"))
        self.regions.setFlow(QListWidget.Flow.LeftToRight)
        self.regions.setWrapping(True)
        self.regions.setMaximumHeight(round((1.8 if len(names) < 7 else 3.4) * self.fontMetrics().height()))
        for name in names:
            QListWidgetItem(name, self.regions).setCheckState(ON)
        self.regions.itemChanged.connect(lambda _: self.edited.emit())

    def _make_effort(self) -> None:
        self.effort = QComboBox()
        self.effort.setObjectName("gcCompareEffort")
        # What stands in brackets left names of models no room on a small screen; the sentence below says it.
        quick = tr("Quick look (smaller networks, shorter training)")
        self.effort.addItem(quick.replace("\uff08", "(").partition("(")[0].strip(), "quick")
        self.effort.setItemData(0, quick, Qt.ItemDataRole.ToolTipRole)
        self.effort.addItem(tr("Full training"), "full")
        self.effort.setToolTip(tr("<b>Effort</b><br>{quick}", quick=tr(QUICK)))
        self.effort.currentIndexChanged.connect(lambda _: self.edited.emit())

    def _make_mode(self) -> None:
        self.mode = QComboBox()
        self.mode.setObjectName("gcCompareMode")
        labels = (tr("Honest"), tr("As in the papers (optimistic)"), tr("Both, side by side"))
        for mode, label in zip(MODES, labels):
            self.mode.addItem(label, mode)
        self.mode.setToolTip(tr("<b>Mode</b><br>{paper}", paper=f"{tr(PAPER)} {tr(BOTH)}"))
        self.mode.currentIndexChanged.connect(lambda _: self.edited.emit())

    def _spin(self, name: str, low: int, high: int, value: int) -> QgsSpinBox:
        spin = QgsSpinBox()
        spin.setObjectName(name)
        spin.setRange(low, high)
        spin.setClearValue(value)
        spin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spin.setValue(value)
        spin.valueChanged.connect(lambda _: self.edited.emit())
        return spin

    def _edit(self, name: str, spoken: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(spoken)
        edit.textChanged.connect(lambda _: self.edited.emit())
        return edit

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.regions.setVisible(self.regions.count() > 0)
        if self.regions.count():
            form.addRow(tr("&Regions"), self.regions)
        form.addRow(tr("&Trainings"), self.seeds)
        form.addRow(tr("&Origins"), self.origins)
        form.addRow(tr("At &most series"), self.series)
        form.addRow(tr("Dates &ahead"), self.horizons)
        form.addRow(tr("&Settings"), self.settings)
        form.addRow(tr("&Effort"), self.effort)
        form.addRow(tr("&Mode"), self.mode)

    def fill(self, asked: Asked) -> None:
        """Show what is asked for."""
        for item in self._items():
            on = not asked.region_names or item.text() in asked.region_names
            item.setCheckState(ON if on else OFF)
        self.seeds.setValue(asked.seeds)
        self.origins.setValue(asked.origins)
        self.series.setValue(asked.max_series)
        self.horizons.setText(", ".join(map(str, asked.horizons)))
        self.settings.setText(" ".join(f"{key}={value}" for key, value in asked.settings.items()))
        self.effort.setCurrentIndex(self.effort.findData(asked.effort))
        self.mode.setCurrentIndex(MODES.index(asked.mode))

    def asked(self, models: tuple[str, ...], folder: str) -> Asked:
        """What is asked for now, for these models in this folder."""
        names = self.names()
        return Asked(
            models,
            names if len(names) < self.regions.count() else (),
            self.seeds.value(),
            self.origins.value(),
            horizons_of(self.horizons.text()) or (1,),
            self.series.value(),
            self.mode.currentData(),
            self.given(),
            self.effort.currentData(),
            folder,
        )

    def given(self) -> dict[str, str]:
        """The settings as they are typed, {} while they cannot be read."""
        return settings_of(self.settings.text()) or {}

    def longest(self) -> int:
        """The most dates ahead, 1 while they cannot be read."""
        return max(horizons_of(self.horizons.text()) or (1,))

    def names(self) -> tuple[str, ...]:
        """The ticked regions."""
        return tuple(item.text() for item in self._items() if item.checkState() == ON)

    def wrong(self) -> str:
        """What is wrong with the fields, "" for nothing."""
        if not horizons_of(self.horizons.text()):
            return tr("Write dates ahead like 1, 2, 5.")
        if settings_of(self.settings.text()) is None:
            return tr("Write settings like epochs=20 hidden=64.")
        if self.regions.count() and not self.names():
            return tr("Tick a region.")
        return ""

    def remark(self) -> str:
        """What effort and mode mean, where that must be known."""
        told = [tr(QUICK)] if self.effort.currentData() == "quick" else []
        further = {MODES[0]: [], MODES[1]: [tr(PAPER)], MODES[2]: [tr(BOTH), tr(PAPER)]}
        return " ".join([*told, *further[self.mode.currentData()]])

    def _items(self):
        return [self.regions.item(i) for i in range(self.regions.count())]
