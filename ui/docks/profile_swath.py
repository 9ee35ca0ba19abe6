"""What lies around a profile's line: how wide its swath is, and what is drawn about the curves."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from .. import settings
from ..words import later, tr
from .menu_button import labelled

SHOWN = {
    "mean-spread": later("Mean ± standard deviation"),
    "mean-interval": later("Mean, 90 % interval"),
    "mean": later("Mean"),
    "median-percentiles": later("Median, 10–90 %"),
    "median-interval": later("Median, 90 % interval"),
    "median": later("Median"),
}
"""What the curves are of the values in the swath, and what is drawn around them."""
KEY = "profile_band"


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
        self.width_box.setSuffix(tr(" m"))
        self.width_box.setSpecialValueText(tr("Automatic"))
        self.width_box.setToolTip(
            tr("Values this near the line are taken together. Automatic is three cells.")
        )
        self.width_box.setKeyboardTracking(False)
        self.width_box.valueChanged.connect(lambda _value: self.width_changed.emit())
        self.band_box = labelled(dock.toolbar, tr("Show"), QComboBox(), "gcProfileBand")
        for shown, text in SHOWN.items():
            self.band_box.addItem(tr(text), shown)
        self.band_box.setToolTip(
            tr(
                "<b>Show</b><br>The curves are the mean or the median of the values in the swath. Around "
                "them lie standard deviation or 10 and 90 % of the observed, or the forecast's interval."
            )
        )
        self.band_box.setCurrentIndex(max(self.band_box.findData(settings.read(KEY, "")), 0))
        self.band_box.currentIndexChanged.connect(self._band_chosen)

    @property
    def width(self) -> float:
        """Metres, 0 for what suits the cells."""
        return self.width_box.value()

    @property
    def band(self) -> str:
        """Around the curves: "spread", "percentiles", "interval", or ""."""
        return self.band_box.currentData().partition("-")[2]

    @property
    def middle(self) -> str:
        """What the curves are: "mean" or "median"."""
        return self.band_box.currentData().partition("-")[0]

    def _band_chosen(self) -> None:
        settings.write(KEY, self.band_box.currentData())
        self.band_changed.emit()
