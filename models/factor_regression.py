"""Season and memory with the effect of factors, as a model of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core import factor_regression, intervals
from ..core.errors import GroundCastError
from ..core.factor_regression import Strength
from ..core.panel import Panel, Quantiles, around
from ..core.reporter import Reporter
from . import catalogue

NAME = "factor-regression"
UNUSED = (
    "No factor made forecasts from earlier dates better: the forecast is that of season and memory, and no "
    "scenario moves it."
)


@dataclass(frozen=True)
class FactorRegression:
    """The weights are made anew from the dates that a forecast starts from; their strength is kept.

    Attributes:
        strength: as the fit chose it; None before.
        draw: 0 for all dates; other numbers for a resample of them (`core.factor_regression.forecast`).
    """

    draw: int = 0
    strength: Strength | None = None

    def fit(self, panel: Panel, report: Reporter) -> FactorRegression:
        """Looks how much the factors explain.

        Raises:
            GroundCastError: too few dates (`too-few-dates`), or a factor that was never seen at a time of
                the year (`climatology-short`).
        """
        least = catalogue.entry(NAME).least_dates
        if len(panel.dates) < least:
            raise GroundCastError(
                f"{len(panel.dates)} dates are too few for a regression on factors, which needs {least}.",
                "Use persistence, or more dates.",
                "too-few-dates",
            )
        return replace(self, strength=factor_regression.strength(panel))

    @property
    def note(self) -> str:
        """Whether the factors are used, for the report."""
        if self.strength is None or self.strength.value is None:
            return UNUSED
        return (
            "The factors are used: with them the squared error of forecasts from earlier dates was "
            f"{100 * self.strength.gain:.0f} % smaller."
        )

    def predict(self, panel: Panel, horizon: int, paths: dict[str, np.ndarray] | None = None) -> Quantiles:
        """Median and 90 % interval of the `horizon` dates after the panel's last one.

        Args:
            paths: (H, P_f) of factors on these dates; the usual year where they are not given. The
                interval is that of past forecasts along the usual year.
        """
        median = self.median(panel, horizon, paths)
        origins = intervals.inner_origins(len(panel.dates), least=len(panel.dates) // 2)
        leads = min(horizon, len(panel.dates) - int(origins.min()))
        errors = intervals.errors_of(self._from(panel), panel.values, origins, leads)
        return around(median, intervals.fan(errors, horizon))

    def median(self, panel: Panel, horizon: int, paths: dict[str, np.ndarray] | None = None) -> np.ndarray:
        """(H, P) float32 mm, the median of `predict` alone: its interval takes most of the time."""
        return factor_regression.forecast(panel, horizon, self._strength(panel), paths, self.draw)

    def factors(self, panel: Panel, horizon: int) -> dict[str, np.ndarray]:
        """The factors as the model expects them: the usual year, (H, P_f) each in its unit."""
        return factor_regression.own_paths(panel, horizon)

    def _strength(self, panel: Panel) -> Strength:
        return factor_regression.strength(panel) if self.strength is None else self.strength

    def _from(self, panel: Panel):
        """(origin, leads) → the forecast from there; NaN where a factor's usual year was not known yet."""
        chosen = self._strength(panel)

        def predict(origin, leads):
            try:
                return factor_regression.forecast(panel.before(int(origin)), int(leads), chosen)
            except GroundCastError as error:
                if error.code != "climatology-short":
                    raise
                return np.full((int(leads), panel.values.shape[1]), np.nan, np.float32)

        return predict


def pack(fitted: FactorRegression) -> dict:
    """The card that `unpack` reads."""
    return {"model": NAME, "strength": fitted.strength.value, "gain": fitted.strength.gain}


def unpack(card: dict) -> FactorRegression:
    """The model that `pack` packed.

    Raises:
        KeyError, TypeError, ValueError: a part is missing or of another kind.
    """
    value = card["strength"]
    return FactorRegression(strength=Strength(None if value is None else float(value), float(card["gain"])))
