"""Step 2 of the Water storage dock: noise, error of the prior and mode, with the command line's defaults."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QSizePolicy

from ...core.water import CHOICES, Water
from ..words import later, tr

MOST = 100_000


@dataclass(frozen=True)
class Setting:
    """One row: name in `Water`, label, help, unit, decimals, and how its choices read."""

    name: str
    label: str
    help: str
    unit: str = ""
    decimals: int = 0
    words: dict[str, str] = field(default_factory=dict)


MAIN = (
    Setting(
        "mode", "Mode", "Joint uses the neighbours' observations too. It needs the noise's length.",
        words={"per-cell": "Each cell by itself", "joint": "All cells together (joint)"},
    ),
    Setting("sigma_mm", "Noise", "Standard deviation of one cell's deformation at one date.", "mm", 1),
    Setting("sd_mm", "Error of the prior", "Standard deviation of the prior's error.", "mm", 1),
    Setting("tau_days", "Its duration", "Correlation time of the prior's error.", "days"),
    Setting("length_km", "Its reach", "Correlation length of the prior's error.", "km"),
    Setting("members", "Members", "Size of the ensemble; 24 is usual, below 10 gains are mostly noise."),
    Setting("localisation_km", "Localisation", "Joint mode: observations beyond it have no weight.", "km"),
    Setting("halo_km", "Halo", "Width of the prior around the study area that is carried along.", "km"),
)  # fmt: skip
ADVANCED = (
    Setting("noise_length_km", "Length of the noise", "Joint: noise alike between cells; 0: none.", "km"),
    Setting(
        "treatment", "Update", "Square root leaves exactly the spread that theory gives.",
        words={"sqrt": "Square root", "perturbed": "Perturbed observations"},
    ),
    Setting(
        "smoother", "Smoother", "Later dates correct earlier ones too.", words={"off": "Off", "on": "On"}
    ),
    Setting(
        "matching", "Dates", "How acquisitions and dates of the prior meet.",
        words={"nearest": "Nearest acquisition", "interpolate": "Prior interpolated"},
    ),
    Setting("max_gap_days", "Largest gap", "Between dates that belong together; 0: half a step.", "days"),
    Setting(
        "cells", "Cells", "Cells of the analysis.",
        words={"prior": "The prior's own", "ease": "EASE-Grid 2.0, 25 km"},
    ),
    Setting("velocity_mm", "Leave out above", "Places that move for other reasons; 0: all.", "mm/yr", 1),
    Setting(
        "statistic", "Places in a cell", "How they are put together.",
        words={"mean": "Mean", "median": "Median"},
    ),
    Setting("minimum_valid", "Valid share", "Share of a cell's places that must hold a value.", "", 2),
    Setting(
        "sweep", "Other noise levels", "Filter anew for 7 to 12 mm.",
        words={"auto": "Where it is quick", "on": "Always", "off": "Never"},
    ),
    Setting(
        "frame", "Frame", "Centre that the loading refers to.",
        words={"CE": "Solid Earth (CE)", "CM": "Earth system (CM)", "CF": "Figure (CF)"},
    ),
    Setting("gravity", "Gravity", "At the surface.", "m/s²", 2),
    Setting("snow_sd", "Error of the snow", "Standard deviation of the logarithm of its factor.", "", 2),
    Setting("exclude", "Leave out dates", "Dates or spans, such as 2016-05-01/2016-06-30, with spaces."),
    Setting("seed", "Seed", "The same seed gives the same result."),
)  # fmt: skip
SAYS = later("As the file says")
DISTANCE, WATER = ({"": SAYS, "mm": "mm", "cm": "cm", "m": "m"} | more for more in ({}, {"kg/m2": "kg/m²"}))
SILENT = later("Where its file is wrong or silent.")
UNITS = (
    Setting("unit", later("Unit of the deformation"), SILENT, words=DISTANCE),
    Setting("prior_unit", later("Unit of the prior"), SILENT, words=WATER),
    Setting("validation_unit", later("Unit of the validation"), SILENT, words=WATER),
)
OWN = {"seed": 0, "exclude": "", "unit": "", "prior_unit": "", "validation_unit": ""}


def default(name: str):
    """The default of a setting, as the command line has it."""
    return OWN[name] if name in OWN else getattr(Water, name)


class WaterSettings:
    """Makes the fields of a table of settings; `edited` is called after each edit by the user."""

    def __init__(self, table: tuple[Setting, ...], edited):
        self._edited, self._filling = edited, False
        self.fields = {setting.name: self._make(setting) for setting in table}
        self.rows = [(tr(setting.label), self.fields[setting.name]) for setting in table]

    def show(self, changed: dict) -> None:
        """Show the defaults with `changed` laid over them."""
        self._filling = True
        for name, widget in self.fields.items():
            _put(widget, changed.get(name, default(name)))
        self._filling = False

    def changed(self) -> dict:
        """What differs from the defaults."""
        values = {name: _value(widget) for name, widget in self.fields.items()}
        return {name: value for name, value in values.items() if value != default(name)}

    def _make(self, setting: Setting):
        widget = self._widget(setting)
        widget.setObjectName(f"gcWater_{setting.name}")
        widget.setAccessibleName(tr(setting.label))
        widget.setToolTip(f"<b>{tr(setting.label)}</b><br>{tr(setting.help)}")
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return widget

    def _widget(self, setting: Setting):
        value = default(setting.name)
        if setting.words:
            widget = QComboBox()
            for choice in CHOICES.get(setting.name, setting.words):
                widget.addItem(tr(setting.words[choice]), choice)
            widget.currentIndexChanged.connect(self._tell)
        elif isinstance(value, str):
            widget = QLineEdit()
            widget.editingFinished.connect(self._tell)
        else:
            widget = QgsDoubleSpinBox() if isinstance(value, float) else QgsSpinBox()
            if isinstance(value, float):
                widget.setDecimals(setting.decimals)
            widget.setRange(0, MOST)
            widget.setClearValue(value)
            widget.setSuffix(f" {setting.unit}" if setting.unit else "")
            widget.valueChanged.connect(self._tell)
        return widget

    def _tell(self, *_):
        if not self._filling:
            self._edited()


def _put(widget, value) -> None:
    if isinstance(widget, QComboBox):
        widget.setCurrentIndex(widget.findData(value))
    elif isinstance(widget, QLineEdit):
        widget.setText(str(value))
    else:
        widget.setValue(value)


def _value(widget):
    if isinstance(widget, QComboBox):
        return widget.currentData()
    return widget.text().strip() if isinstance(widget, QLineEdit) else widget.value()
