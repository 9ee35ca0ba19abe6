"""What can be drawn beside a series: unwrapping replicas, and a factor on an axis of its own."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QMenu

from .. import settings
from ..words import number, tr
from .menu_button import add_choice, menu_button, reasoned

# Wavelengths in mm: from the carrier frequencies that the missions publish (speed of light over frequency).
SENSORS = (
    ("Sentinel-1", 55.466),
    ("ERS", 56.565),
    ("Envisat", 56.236),
    ("RADARSAT-2", 55.466),
    ("TerraSAR-X", 31.066),
    ("COSMO-SkyMed", 31.228),
    ("ALOS", 236.057),
    ("ALOS-2", 242.452),
    ("SAOCOM", 235.131),
    ("NISAR (L)", 238.498),
)
KEY = "replicas_mm"
TURNED = ("up", "east")
"""Kinds of values that are not along the line of sight."""


class SeriesExtras(QObject):
    """Two buttons with menus; `changed` tells of another choice.

    Attributes:
        half: half a wavelength in mm, 0 for no replicas.
        factor: the name of the factor that is drawn, "" for none.
    """

    changed = pyqtSignal()

    def __init__(self, dock):
        super().__init__(dock)
        self._dock = dock
        self.half = float(settings.read(KEY, 0) or 0)
        self.factor = ""
        sentence = tr("Observed values half a wavelength up and down, where a wrong cycle would lie.")
        self.replicas = menu_button(dock.toolbar, "gcReplicas", tr("Replicas"), sentence, self._fill_replicas)
        sentence = tr("Rain, temperature and the like beside the series, as the model saw them.")
        self.factors = menu_button(dock.toolbar, "gcSeriesFactor", tr("Factor"), sentence, self._fill_factors)
        self.show()

    def show(self) -> None:
        """Labels as things are now; what these results cannot have is greyed with the reason."""
        results = self._dock.results
        vertical = results is not None and results.kind in TURNED
        why = tr("Only for displacement along the line of sight.") if vertical else ""
        reasoned(self.replicas, why)
        names = self.names()
        if self.factor not in names:
            self.factor = ""
        reasoned(self.factors, "" if names else tr("This run has no factors."))
        size = tr("Replicas ±{half} mm", half=number(self.half, 1)) if self.half else tr("Replicas")
        self.replicas.setText(size)
        self.factors.setText(self.factor or tr("Factor"))

    def names(self) -> list[str]:
        """The factors of the results."""
        results = self._dock.results
        return list(results.factors) if results is not None else []

    def drawn(self, region: str) -> tuple | None:
        """(label, dates, values) of the chosen factor in a region, None without one."""
        results = self._dock.results
        found = results.factor(self.factor, region) if self.factor else None
        if found is None:
            return None
        unit, values = found
        return f"{self.factor} ({unit})" if unit else self.factor, results.observed_dates, values

    def set_half(self, half: float) -> None:
        """Choose half a wavelength in mm, 0 for none."""
        self.half = half
        settings.write(KEY, half)
        self._tell()

    def set_factor(self, name: str) -> None:
        """Choose a factor by name, "" for none."""
        self.factor = name
        self._tell()

    def half_shown(self) -> float:
        """Half a wavelength where it means something for these results, else 0."""
        return self.half if self.replicas.isEnabled() else 0.0

    def _tell(self) -> None:
        self.show()
        self.changed.emit()

    def _fill_replicas(self, menu: QMenu) -> None:
        menu.clear()
        add_choice(menu, tr("None"), self.half == 0, lambda: self.set_half(0.0))
        for name, wavelength in SENSORS:
            half = wavelength / 2
            text = tr("{sensor}: ±{half} mm", sensor=name, half=number(half, 1))
            add_choice(menu, text, self.half == half, lambda half=half: self.set_half(half))
        menu.addSeparator()
        menu.addAction(tr("Other wavelength…"), self._ask)

    def _fill_factors(self, menu: QMenu) -> None:
        menu.clear()
        add_choice(menu, tr("None"), not self.factor, lambda: self.set_factor(""))
        for name in self.names():
            add_choice(menu, name, name == self.factor, lambda name=name: self.set_factor(name))

    def _ask(self) -> None:
        start = 2 * self.half or SENSORS[0][1]
        label = tr("Wavelength in mm")
        found, chosen = QInputDialog.getDouble(self._dock, tr("Replicas"), label, start, 1, 1000, 2)
        if chosen:
            self.set_half(found / 2)
