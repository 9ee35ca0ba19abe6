"""Options: the colours of result layers, and the language."""

from __future__ import annotations

from qgis.gui import QgsColorRampButton
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel, QPushButton

from . import language, settings
from .layers import ramps
from .widgets.row import Row
from .words import tr


class LooksGroup(QGroupBox):
    """Three ramps, one for each meaning, the colours of kept series, and the language."""

    def __init__(self, parent=None):
        super().__init__(tr("Colours and language"), parent)
        self.setObjectName("gcOptionsLooks")
        self.ramps = {meaning: self._ramp(meaning) for meaning in ramps.CHOICES}
        self.reset = QPushButton(tr("Back to the plugin's own"))
        self.reset.setObjectName("gcResetRamps")
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(lambda _checked=False: self.show_shipped())
        self.series = QPushButton(tr("Back to the plugin's own"))
        self.series.setObjectName("gcResetSeries")
        self.series.setAutoDefault(False)
        self.series.setAccessibleName(tr("Colours of kept series"))
        self.series.setToolTip(tr("The kept series of the open study get the colours that they came with."))
        # It counts when the dialog is accepted, as all does here.
        self.series.clicked.connect(lambda _checked=False: self.series.setEnabled(False))
        self.vik = QPushButton("vik")
        self.vik.setObjectName("gcVikForAll")
        self.vik.setAutoDefault(False)
        self.vik.setToolTip(
            tr("Crameri's ramp: equal steps of value look equally large, to colour-blind readers too.")
        )
        self.vik.clicked.connect(lambda _checked=False: self.ramps["motion"].setColorRamp(ramps.vik()))
        self.note = QLabel(tr("Colours hold for layers that are added from now on."))
        self.note.setWordWrap(True)
        self.language = QComboBox()
        self.language.setObjectName("gcLanguage")
        self.language.addItem(tr("As QGIS"), "")
        for code in language.available():
            self.language.addItem(language.name_of(code), code)
        self.language.setToolTip(tr("<b>Language</b><br>Counts from the next start of QGIS on."))
        self._lay_out()
        self.load()

    def _ramp(self, meaning):
        button = QgsColorRampButton()
        button.setObjectName(f"gcRamp{meaning.title()}")
        button.setColorRampDialogTitle(tr("Colours"))
        button.setShowGradientOnly(True)
        return button

    def _lay_out(self):
        labels = {"motion": tr("M&otion"), "error": tr("&Residuals"), "skill": tr("Sk&ill")}
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for meaning, button in self.ramps.items():
            label = QLabel(labels[meaning])
            label.setBuddy(button)
            # Beside the one that it is for.
            form.addRow(label, Row((button, self.vik)) if meaning == "motion" else button)
            button.setAccessibleName(labels[meaning].replace("&", ""))
        form.addRow("", self.note)
        form.addRow("", Row((self.reset,)))
        form.addRow(tr("Colours of kept series"), Row((self.series,)))
        form.addRow(tr("&Language"), self.language)

    @property
    def resets_series(self) -> bool:
        """Whether the kept series shall have the plugin's own colours."""
        return not self.series.isEnabled()

    def load(self) -> None:
        """Show what is kept."""
        self.series.setEnabled(True)
        for meaning, button in self.ramps.items():
            button.setColorRamp(ramps.ramp(meaning))
        self.language.setCurrentIndex(max(self.language.findData(language.chosen()), 0))

    def show_shipped(self) -> None:
        """Show the plugin's own ramps."""
        for meaning, button in self.ramps.items():
            button.setColorRamp(ramps.shipped(meaning))

    def save(self) -> None:
        """Keep what is shown."""
        for meaning, button in self.ramps.items():
            ramps.choose(meaning, button.colorRamp())
        settings.write("language", self.language.currentData())
