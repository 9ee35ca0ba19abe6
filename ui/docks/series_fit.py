"""The switch of the fitted curves, and which there are for a series."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from .. import settings
from ..fitted import FITTED, fit_of_baseline, fit_of_model
from ..words import tr
from .menu_button import add_choice
from .series_curve import CurveChoice

KEY = "series_fit"


class FitSwitch(QObject):
    """A button that draws the fits or hides them, on at first and remembered; `changed` tells of it.

    Attributes:
        curve: the `CurveChoice` in the button's menu.
    """

    changed = pyqtSignal()

    def __init__(self, dock):
        super().__init__(dock)
        self._dock = dock
        self.button = QToolButton()
        self.button.setObjectName("gcSeriesFit")
        self.button.setText(tr("Fit"))
        self.button.setAccessibleName(tr("Fit"))
        self.button.setCheckable(True)
        self.button.setChecked(bool(int(settings.read(KEY, 1))))
        self.button.toggled.connect(self._switched)
        self.curve = CurveChoice(self.button)
        self.curve.changed.connect(self._curve_chosen)
        dock.toolbar.addWidget(self.button)
        self.show()

    @property
    def on(self) -> bool:
        """Whether fits are drawn."""
        return self.button.isChecked()

    def show(self) -> None:
        """Tell in the tooltip what is drawn for these results."""
        told = _told(self._model(), self._label(), self._is_stored())
        self.button.setToolTip(f"<b>{tr('Fit')}</b><br>" + "<br>".join(told))

    def curves(self, series) -> dict[str, np.ndarray]:
        """(N,) mm of each fitted curve by the name of what goes on from it; none while switched off."""
        if not self.on:
            return {}
        fits = {name: fit_of_baseline(series, name) for name in FITTED}
        return fits | {"forecast": fit_of_model(series, self._model())}

    def chosen(self, series):
        """The `CurveFit` that was chosen, None without one or while switched off."""
        return self.curve.fit(series) if self.on else None

    def told(self, series) -> list[str]:
        """How far the chosen curve lies from what it was fitted to, in words; empty without one."""
        fit = self.chosen(series)
        return [] if fit is None else self.curve.told(fit, series)

    def add_to(self, menu: QMenu) -> None:
        """The switch as a line of a menu, and the curves in one below it."""
        add_choice(menu, tr("Fit"), self.on, self.button.toggle)
        self.curve.fill(menu.addMenu(tr("Fitted curve")))

    def _model(self) -> str:
        """The word of the run's model, "" without a run."""
        results = self._dock.results
        return str((results.report.get("model") or {}).get("name") or "") if results is not None else ""

    def _is_stored(self) -> bool:
        """Whether the run has written how its model forecast the past."""
        report = self._dock.results.report if self._dock.results is not None else {}
        return any(entry["kind"] == "fit" for entry in report.get("artifacts") or ())

    def _label(self) -> str:
        return self._dock.results.model if self._dock.results is not None else ""

    def _curve_chosen(self) -> None:
        """A curve is chosen to be seen."""
        if self.on or not self.curve.name:
            self.changed.emit()
        else:
            self.button.setChecked(True)

    def _switched(self, on: bool) -> None:
        settings.write(KEY, int(on))
        self.changed.emit()


def _told(model: str, label: str, stored: bool) -> list[str]:
    """What is drawn, and what a model without a curve of the past has not."""
    told = [tr("The curves that line and season have fitted to the past, thin, from the dates before alone.")]
    if model in FITTED:
        told.append(tr("That of the forecast, too, where it goes on from the curve."))
    elif stored:
        told.append(
            tr(
                "That of {model}: each date before the held-back ones as the trained model forecasts it from "
                "the dates before, one date ahead. It has learned from these dates: this is no test of it.",
                model=label,
            )
        )
    elif model:
        told.append(tr("{model} has no fitted curve of the past: these are the baselines'.", model=label))
    return told
