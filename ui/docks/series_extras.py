"""What can be drawn beside a series: unwrapping replicas, and a factor on an axis of its own."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QMenu

from ...core.errors import GroundCastError
from .. import factor_at, settings, source_options
from ..factor_at import FactorAt
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
    """Two buttons with menus; `changed` tells of another choice, or of a factor that was read.

    Factors of a run come from its report; those of the study that no run has read come from the worker.

    Args:
        study: whose factors are offered besides; None offers those of the run only.

    Attributes:
        half: half a wavelength in mm, 0 for no replicas.
        factor: the name of the factor that is drawn, "" for none.
    """

    changed = pyqtSignal()

    def __init__(self, dock, study=None):
        super().__init__(dock)
        self._dock, self._study = dock, study
        self.reader = FactorAt(self)
        self.reader.ready.connect(self._tell)
        self.reader.failed.connect(self._refused)
        self._forget = study.on_change(self._tell_names) if study is not None else lambda: None
        self.half = float(settings.read(KEY, 0) or 0)
        self.factor = ""
        sentence = tr("Observed values half a wavelength up and down, where a wrong cycle would lie.")
        self.replicas = menu_button(dock.toolbar, "gcReplicas", tr("Replicas"), sentence, self._fill_replicas)
        sentence = tr("Rain, temperature and the like beside the series, as a run reads them.")
        self.factors = menu_button(dock.toolbar, "gcSeriesFactor", tr("Factor"), sentence, self._fill_factors)
        self.show()

    def show(self) -> None:
        """Labels as things are now; what these results cannot have is greyed with the reason."""
        results = self._dock.results
        vertical = results is not None and results.kind in TURNED
        why = tr("Only for displacement along the line of sight.") if vertical else ""
        if results is not None and results.unit != "mm":
            why = tr("Only for values in millimetres. Tell the unit of the data in step 1.")
        reasoned(self.replicas, why)
        names = self.names()
        if self.factor not in names:
            self.factor = ""
        reasoned(self.factors, "" if names else tr("There are no factors. Add some in step 2."))
        size = tr("Replicas ±{half} mm", half=number(self.half, 1)) if self.half else tr("Replicas")
        self.replicas.setText(size)
        self.factors.setText(self.factor or tr("Factor"))

    def names(self) -> list[str]:
        """The factors of the results, and those of the study besides."""
        results = self._dock.results
        own = list(results.factors) if results is not None else []
        return own + [name for name in self._of_study() if name not in own and results is not None]

    def drawn(self, region: str) -> tuple | None:
        """(label, dates, values) of the chosen factor in a region, None without one or while it is read."""
        results = self._dock.results
        if not self.is_of_run():
            answer = self._answer()
            return None if answer is None else factor_at.drawn(answer)
        found = results.factor(self.factor, region)
        if found is None:
            return None
        unit, values = found
        return f"{self.factor} ({unit})" if unit else self.factor, results.observed_dates, values

    def told(self) -> list[str]:
        """Which values of the factor are drawn, in words; empty without a factor."""
        if not self.factor:
            return []
        if self.is_of_run():
            return [tr("{factor}: mean of the region", factor=self.factor)]
        answer = self._answer()
        if answer is None:
            return [tr("{factor}: reading…", factor=self.factor)] if self.reader.busy else []
        unused = [tr("not used by this run")] if self._dock.results.model else []
        return [", ".join([factor_at.told(answer), *unused])]

    def is_of_run(self) -> bool:
        """Whether the chosen factor is one that the run has read."""
        results = self._dock.results
        return results is not None and self.factor in results.factors

    def close(self) -> None:
        """Stop reading, and following the study."""
        self._forget()
        self.reader.stop()

    def _of_study(self) -> dict[str, str]:
        return self._study.factors if self._study is not None else {}

    def _answer(self) -> dict | None:
        """What the worker read of the chosen factor for the series shown."""
        dock, path = self._dock, self._of_study().get(self.factor)
        if path is None or dock.series is None:
            return None
        results, own = dock.results, self._study.alignment.get(self.factor) or {}
        dates = tuple(str(day) for day in results.observed_dates)
        crs = results.crs.authid() or results.crs.toWkt()
        try:
            cell = float(results.cell())
        except GroundCastError:
            # Its files are gone; a click tells so.
            return None
        place = (float(dock.series.x), float(dock.series.y), crs, dates, cell)
        rules = (tuple(sorted(own.items())), self._study.data_options.get("mode", ""))
        hold_back = int(self._study.hold_back)
        told = tuple(source_options.words(self._study.factor_options.get(self.factor, {})))
        return self.reader.answer(factor_at.Question(self.factor, path, *place, *rules, hold_back, told))

    def _refused(self, text: str) -> None:
        hide = ("gcHideNotice", tr("Hide"), self._dock.notice.clear)
        self._dock.notice.say("error", f"{self.factor}: {text}", [hide])

    def _tell_names(self) -> None:
        """Another factor was added to the study, or taken away, or has another rule."""
        before = self.factor
        self.show()
        if self.factor or before:
            self.changed.emit()

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
