"""What lies around a profile's line: how wide its swath is, and what is drawn about the curves."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ..words import tr
from .menu_button import labelled

BANDS = ("spread", "percentiles", "interval", "")


class ProfileSwath(QObject):
    """A field and a list in the dock's tool bar.

    Signals:
        width_changed: values in another distance of the line are asked for.
        band_changed: something else is drawn about the curves.
    """

    width_changed = pyqtSignal()
    band_changed = pyqtSignal()

    def __init__(self, dock):
        super().__init__(dock)
        self.width_box = labelled(dock.toolbar, tr("Width"), QgsDoubleSpinBox(), "gcProfileWidth")
        self.width_box.setRange(0, 100000)
        self.width_box.setDecimals(0)
        self.width_box.setSingleStep(50)
        self.width_box.setSuffix(" m")
        self.width_box.setSpecialValueText(tr("Automatic"))
        self.width_box.setToolTip(
            tr("Values this near the line are taken together. Automatic is three cells.")
        )
        self.width_box.setKeyboardTracking(False)
        self.width_box.valueChanged.connect(lambda _value: self.width_changed.emit())
        self.band_box = labelled(dock.toolbar, tr("Show"), QComboBox(), "gcProfileBand")
        words = (tr("Median ± SD"), tr("Median, 10–90 %"), tr("Median, 90 % band"), tr("Median"))
        for text, band in zip(words, BANDS):
            self.band_box.addItem(text, band)
        self.band_box.currentIndexChanged.connect(lambda _index: self.band_changed.emit())

    @property
    def width(self) -> float:
        """Metres, 0 for what suits the cells."""
        return self.width_box.value()

    @property
    def band(self) -> str:
        """One of `BANDS`."""
        return self.band_box.currentData()
