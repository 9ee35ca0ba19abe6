"""What the radar decides: its wavelength; of interferograms sign of the phase, network, reference."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QLineEdit

from .. import source_words
from ..widgets.choice import choice
from ..words import number, tr

HONEST = "as-acquired"


class PhaseOptions(QGroupBox):
    """Filled with what the reader inferred; `changed` tells of the user's own choices.

    The wavelength decides of displacements which jumps are unwrapping errors; the rest is of interferograms.
    """

    changed = pyqtSignal()

    def __init__(self, options: dict, parent=None):
        super().__init__(parent)
        self.setObjectName("gcStackPhase")
        self._make_fields()
        self._lay_out()
        self._own: set[str] = set()
        self._network = False
        for name in ("wavelength_mm", "phase_sign", "network", "reference"):
            if options.get(name):
                self._fill(name, options[name])
                self._own.add(name)
        self.wavelength.valueChanged.connect(lambda _value: self._touched("wavelength_mm"))
        self.sign.currentIndexChanged.connect(lambda _index: self._touched("phase_sign"))
        self.network.currentIndexChanged.connect(lambda _index: self._touched("network"))
        self.reference.editingFinished.connect(lambda: self._touched("reference"))
        self.hide()

    def _make_fields(self):
        self.wavelength = QgsDoubleSpinBox()
        self.wavelength.setObjectName("gcStackWavelength")
        self.wavelength.setRange(0, 1000)
        self.wavelength.setDecimals(3)
        self.wavelength.setSuffix(tr(" mm"))
        self.wavelength.setSpecialValueText(tr("As found"))
        self.wavelength.setToolTip(
            tr(
                "<b>Wavelength</b><br>Of the radar. Jumps of half of it are perhaps unwrapping errors, and "
                "with it a phase becomes millimetres."
            )
        )
        # The source is read again after each change: once the number is complete is enough.
        self.wavelength.setKeyboardTracking(False)
        signs = [
            ("", tr("As found")),
            ("away", tr("Motion away from the satellite")),
            ("towards", tr("Motion towards the satellite")),
        ]
        self.sign = choice("gcStackSign", signs)
        networks = [
            (HONEST, tr("Each date as it was known on that day")),
            ("whole", tr("All dates together")),
        ]
        self.network = choice("gcStackNetwork", networks)
        self.network.setToolTip(
            tr("All dates together rest on later interferograms, too: scores would be optimistic.")
        )
        self.reference = QLineEdit()
        self.reference.setObjectName("gcStackReference")
        self.reference.setPlaceholderText(tr("x, y or left, bottom, right, top; empty: as they come"))

    def _lay_out(self):
        form = QFormLayout(self)
        form.addRow(tr("&Wavelength"), self.wavelength)
        form.addRow(tr("Phase &grows with"), self.sign)
        form.addRow(tr("&Network"), self.network)
        form.addRow(tr("&Reference"), self.reference)

    def show_inferred(self, info: dict, problem: str) -> None:
        """Appear for motion along the line of sight, with what was inferred of interferograms."""
        self._network = source_words.is_network(info, problem)
        self.setVisible(self._network or info.get("kind") == "los" or "wavelength_mm" in self._own)
        self.setTitle(tr("Interferograms") if self._network else tr("Radar"))
        for field in (self.sign, self.network, self.reference):
            field.setVisible(self._network)
            self.layout().labelForField(field).setVisible(self._network)
        found = source_words.wavelength_of_jumps(info)
        said = tr("As found: {mm} mm", mm=number(found, 1)) if found else tr("As found")
        self.wavelength.setSpecialValueText(said)
        if self._network:
            for name, value in source_words.inferred(info).items():
                if name not in self._own:
                    self._fill(name, value)

    def forget(self) -> None:
        """What was said of another source no longer holds."""
        self._own.clear()
        for name, value in (("wavelength_mm", 0), ("phase_sign", ""), ("network", HONEST), ("reference", ())):
            self._fill(name, value)

    def options(self) -> dict:
        """The fields that apply, as options of a source."""
        if self.isHidden():
            return {}
        every = self._every() if self._network else {"wavelength_mm": self.wavelength.value()}
        return {name: value for name, value in every.items() if value}

    def _every(self) -> dict:
        return {
            "wavelength_mm": self.wavelength.value(),
            "phase_sign": self.sign.currentData(),
            "network": self.network.currentData(),
            "reference": _numbers(self.reference.text()),
        }

    def own(self) -> dict:
        """Those that the user chose: what the reader is asked with, so that it goes on saying its guesses."""
        return {name: value for name, value in self.options().items() if name in self._own}

    def as_run(self) -> dict:
        """How a run solves a network, for readers that solve one; others pass it over."""
        return {"network": self.network.currentData()}

    def problem(self) -> str:
        """Why the fields cannot be used, "" where they can."""
        text = self.reference.text().strip()
        if not self._network or not text or len(_numbers(text)) in (2, 4):
            return ""
        return tr("The reference needs 2 numbers (x, y) or 4 (left, bottom, right, top).")

    def _touched(self, name):
        self._own.add(name)
        self.changed.emit()

    def _fill(self, name, value):
        field = {
            "wavelength_mm": self.wavelength,
            "phase_sign": self.sign,
            "network": self.network,
            "reference": self.reference,
        }[name]
        blocked = field.blockSignals(True)
        if field is self.wavelength:
            field.setValue(float(value))
        elif field is self.reference:
            field.setText(", ".join(f"{part:.10g}" for part in value))
        else:
            field.setCurrentIndex(max(0, field.findData(value)))
        field.blockSignals(blocked)


def _numbers(text: str) -> list[float]:
    """The numbers of a list with commas, [] where one of them is none."""
    try:
        return [float(part) for part in text.split(",") if part.strip()]
    except ValueError:
        return []
