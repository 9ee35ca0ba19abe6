"""What the Compare dock shows: which comparison, measure, kind of score, region, reference, and plot."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy

from .. import compare_words
from ..compare_measures import ALONE, ON
from ..compare_results import Comparison
from ..words import tr

# What may be drawn beside the table.
RESIDUALS, SKILL = "residuals", "skill"


class CompareChoices(QObject):
    """The combo boxes of the dock's tool bar.

    Signals: `comparisonChosen(folder)` and `changed` for all other choices, by the user only.
    """

    comparisonChosen = pyqtSignal(str)  # noqa: N815
    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._comparison = self._combo("gcCompareWhich", tr("Comparison"), tr("Comparisons of this study."))
        self._measure = self._combo("gcCompareMeasure", tr("Measure"), tr("What the columns show."))
        self._on = self._combo(
            "gcCompareOn",
            tr("Scored on"),
            tr("Single series, or the mean of each region, as in the papers. The two never compare."),
        )
        self._region = self._combo("gcCompareRegion", tr("Region"), tr("One region, or all of them."))
        self._against = self._combo(
            "gcCompareAgainst", tr("Against"), tr("The reference of the last column.")
        )
        self._plot = self._combo("gcComparePlot", tr("Plot"), tr("What is drawn beside the table."))
        self._plot.addItem(tr("Residuals"), RESIDUALS)
        self._plot.addItem(tr("Skill"), SKILL)
        self._comparison.activated.connect(lambda _: self.comparisonChosen.emit(self.folder()))
        for combo in self.widgets()[1:]:
            combo.activated.connect(lambda _: self._changed())
        for key, (name, _meaning) in compare_words.measures().items():
            self._measure.addItem(name, key)
        for key, name in compare_words.scored_on().items():
            self._on.addItem(name, key)

    def _combo(self, name: str, label: str, tip: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(label)
        combo.setToolTip(f"<b>{label}</b><br>{tip}")
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Qt keeps the least width that a box had when it was empty, and a bar would cut its words to that.
        combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return combo

    def widgets(self) -> list[QComboBox]:
        """In the order of the tool bar."""
        return [self._comparison, self._measure, self._on, self._region, self._plot, self._against]

    def fill_comparisons(self, folders: list[str]) -> None:
        """The study's comparisons, the newest on top; the one chosen stays where it is still there."""
        before = self.folder()
        self._comparison.clear()
        for folder in reversed(folders):
            self._comparison.addItem(compare_words.name(Path(folder).name), folder)
            self._comparison.setItemData(self._comparison.count() - 1, folder, Qt.ItemDataRole.ToolTipRole)
        self._comparison.setEnabled(bool(folders))
        self.select(before if before in folders else folders[-1] if folders else "")

    def select(self, folder: str) -> None:
        """Choose a comparison, without telling."""
        self._comparison.setCurrentIndex(self._comparison.findData(folder))

    def fill(self, found: Comparison | None) -> None:
        """Regions and references of a comparison."""
        for combo in self.widgets()[1:]:
            combo.setEnabled(found is not None)
        if found is None:
            return
        self._grey_measures(found)
        region, against = self.region(), self.against()
        self._region.clear()
        self._against.clear()
        if len(found.regions) > 1:
            self._region.addItem(tr("All regions"), "")
        for name in found.regions:
            self._region.addItem(tr("Whole data set") if name == "all" else found.place(name), name)
        self._against.addItem(tr("against the best baseline"), "")
        for name in found.references:
            self._against.addItem(tr("against {label}", label=found.labels[name]), name)
        for combo, value in ((self._region, region), (self._against, against)):
            combo.setCurrentIndex(max(combo.findData(value), 0))

    def _grey_measures(self, found: Comparison) -> None:
        """Grey the measures that this comparison has not: points have no maps to be scored."""
        items = self._measure.model()
        for place in range(self._measure.count()):
            items.item(place).setEnabled(found.has(self._measure.itemData(place)))
        if not found.has(self.measure()):
            self._measure.setCurrentIndex(0)

    def _changed(self) -> None:
        if self.on() == ON[1] and self.measure() in ALONE:
            self._measure.setCurrentIndex(0)
        self.changed.emit()

    def folder(self) -> str:
        """The chosen comparison, "" without any."""
        return self._comparison.currentData() or ""

    def measure(self) -> str:
        """The key of the measure, as in `compare_measures.MEASURES`."""
        return self._measure.currentData()

    def on(self) -> str:
        """What was scored, as in `compare_measures.ON`."""
        return self._on.currentData()

    def region(self) -> str:
        """The region, "" for all of them."""
        return self._region.currentData() or ""

    def against(self) -> str:
        """The reference, "" for the best baseline of each region."""
        return self._against.currentData() or ""

    def plot(self) -> str:
        """What is drawn beside the table: `RESIDUALS` or `SKILL`."""
        return self._plot.currentData()
