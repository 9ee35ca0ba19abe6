"""Which curve is fitted to the past of a series besides, and whether its residuals are drawn."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from .. import settings
from ..fitted import CurveFit, fit_of_curve
from ..words import later, number, tr
from .menu_button import add_choice

KEY, RESIDUALS = "series_curve", "series_curve_residuals"
NAMES = {
    "linear": later("Linear"),
    "linear-seasonal": later("Trend and season"),
    "parabola": later("Parabola"),
    "parabola-seasonal": later("Parabola and season"),
    "cubic": later("Cubic"),
    "cubic-seasonal": later("Cubic and season"),
    "exponential": later("Exponential"),
    "exponential-seasonal": later("Exponential and season"),
}


class CurveChoice(QObject):
    """The menu of a button with the curves there are, remembered; `changed` tells of another choice.

    Attributes:
        name: of `NAMES`, "" for none.
        residuals: whether what was observed less the curve is drawn below.
    """

    changed = pyqtSignal()

    def __init__(self, button: QToolButton):
        super().__init__(button)
        kept = settings.read(KEY, "")
        self.name = kept if kept in NAMES else ""
        self.residuals = bool(int(settings.read(RESIDUALS, 0)))
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setMenu(menu)

    def fill(self, menu: QMenu) -> None:
        """The curves, and the switch of the residuals."""
        menu.clear()
        add_choice(menu, tr("None"), not self.name, lambda: self.choose(""))
        for name, label in NAMES.items():
            add_choice(menu, tr(label), name == self.name, lambda name=name: self.choose(name))
        menu.addSeparator()
        switch = add_choice(menu, tr("Residuals of the fit"), self.residuals, self._switch)
        switch.setEnabled(bool(self.name))

    def choose(self, name: str) -> None:
        """Fit the curve `name`, "" for none."""
        self.name = name
        settings.write(KEY, name)
        self.changed.emit()

    def fit(self, series) -> CurveFit | None:
        """The chosen curve through the past of a series, None without a choice."""
        if not self.name:
            return None
        return fit_of_curve(series, self.name, tr(NAMES[self.name]), self.residuals)

    def told(self, fit: CurveFit, series) -> list[str]:
        """Its name and how far it lies from what it was fitted to."""
        error = fit.rmse(series.observed)
        if not np.isfinite(error):
            return []
        line = tr("{curve}: fit", curve=fit.label)
        words = [tr("{line} RMSE {rmse} {unit}", line=line, rmse=number(error, 1), unit=series.unit)]
        far = int(fit.stands_out(series.observed).sum())
        return [*words, f"{tr('Dates that stand out')}: {far}"] if far else words

    def at(self, fit: CurveFit | None, index: int) -> list[str]:
        """Its value on one date; empty where there is none."""
        if fit is None or not np.isfinite(fit.values[index]):
            return []
        return [f"{tr('{curve}: fit', curve=fit.label)} {number(fit.values[index], 1)}"]

    def _switch(self) -> None:
        self.residuals = not self.residuals
        settings.write(RESIDUALS, int(self.residuals))
        self.changed.emit()
