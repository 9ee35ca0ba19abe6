"""The colours of one run: any of QGIS's ramps, vik, or the usual ones."""

from __future__ import annotations

from qgis.gui import QgsColorRampButton
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from ..help_pages import open_page
from ..layers import ramps
from ..widgets.help_key import HelpKey
from ..widgets.row import Row
from ..words import tr
from .size import reach_buttons

MEANING = "motion"
HELP = "map#display"


class RunColoursDialog(QDialog):
    """Asks for a ramp of the maps of motion of a run.

    Args:
        now: the ramp that they have.
    """

    def __init__(self, now, parent=None):
        super().__init__(parent)
        self.setObjectName("gcRunColoursDialog")
        self.setWindowTitle(tr("Colours of this run"))
        told = QLabel(tr("For its displacement and velocity. The lowest value has the first colour."))
        told.setWordWrap(True)
        self.ramp = QgsColorRampButton()
        self.ramp.setObjectName("gcRunRamp")
        self.ramp.setAccessibleName(tr("Colours of this run"))
        self.ramp.setColorRampDialogTitle(tr("Colours of this run"))
        self.ramp.setShowGradientOnly(True)
        self.ramp.setDefaultColorRamp(ramps.ramp(MEANING))
        self.ramp.setColorRamp(now)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Help | kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.helpRequested.connect(lambda: open_page(HELP))
        column = QVBoxLayout(self)
        for widget in (told, self.ramp, Row((self._vik(), self._usual())), buttons):
            column.addWidget(widget)
        HelpKey(self, HELP, open_page)
        reach_buttons(self)

    def _vik(self) -> QPushButton:
        tip = tr("Crameri's ramp: equal steps of value look equally large, to colour-blind readers too.")
        return self._button("gcVikRamp", "vik", ramps.vik, tip)

    def _usual(self) -> QPushButton:
        return self._button("gcUsualRamp", tr("As all runs"), lambda: ramps.ramp(MEANING), "")

    def _button(self, name, label, ramp, tip) -> QPushButton:
        button = QPushButton(label)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: self.ramp.setColorRamp(ramp()))
        return button

    def chosen(self):
        """The ramp that is shown."""
        return self.ramp.colorRamp()
