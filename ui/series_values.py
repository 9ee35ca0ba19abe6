"""One place's series: what was observed, what was forecast, and how well, as plain arrays."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ..core.baselines import BASELINES, velocity

NO_VALUES = "No values at this place."


def unit_suffix(unit: str) -> str:
    """The end of a column's name that tells its unit: "_mm", or that it is the source's, whatever it is."""
    known = {"mm": "_mm", "mm/km": "_mm_per_km"}
    return known.get(unit, "_in_unit_of_source")


@dataclass(frozen=True, eq=False)
class Series:
    """Observed and forecast values of one place on one time axis.

    Attributes:
        dates: (N,) datetime64[D], observed and forecast dates together.
        observed: (N,) mm, NaN where nothing was observed.
        held_back: (N,) mm, the forecast of the held-back dates, made from the dates before them.
        median: (N,) mm, the forecast.
        lower, upper: (N,) mm, the 90 % interval of `held_back` and `median`, where the run has one.
        region, where: the region's name and what the place is ("Pixel", "Point 4711").
        x, y: of the place, in the CRS of the results.
        hidden: (N,) true at the held-back dates.
        inner: (lower, upper), each (N,) mm, of the forecast's narrower intervals by level in percent.
        chance: (N,) probability 0 to 1 that the run's threshold is crossed at a date, NaN without one.
        spread: (N,) mm, standard deviation of the observed values over an area, None at one place.
        members: (N, K) mm, observed values of single places of an area, None at one place.
        fit: (N,) mm, the past dates as the run's model forecast each one date ahead, None without such a fit.
        unit: of all values; other words than "mm" where nobody told that of the source.
    """

    dates: np.ndarray
    observed: np.ndarray
    held_back: np.ndarray
    median: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    region: str = ""
    where: str = ""
    x: float = float("nan")
    y: float = float("nan")
    hidden: np.ndarray | None = None
    inner: dict[int, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    chance: np.ndarray | None = None
    spread: np.ndarray | None = None
    members: np.ndarray | None = None
    fit: np.ndarray | None = None
    unit: str = "mm"

    def __post_init__(self):
        if self.hidden is None:
            object.__setattr__(self, "hidden", np.zeros(len(self.dates), bool))
        if self.chance is None:
            object.__setattr__(self, "chance", np.full(len(self.dates), np.nan, np.float32))

    @property
    def days(self) -> np.ndarray:
        """(N,) days since 1970-01-01."""
        return self.dates.astype(int).astype(np.float64)

    @property
    def known(self) -> np.ndarray:
        """(N,) true at the dates that a method may learn from: observed and not held back."""
        return np.isfinite(self.observed) & ~self.hidden

    @property
    def origin(self) -> np.datetime64 | None:
        """The first forecast date, or None without a forecast."""
        ahead = np.isfinite(self.median)
        return self.dates[ahead.argmax()] if ahead.any() else None

    @property
    def has_spread(self) -> bool:
        """Whether it is the mean of an area whose spread is known."""
        return self.spread is not None and bool(np.isfinite(self.spread).any())

    @property
    def residual(self) -> np.ndarray:
        """(N,) observed minus forecast in mm, at the held-back dates."""
        return self.observed - self.held_back

    def relative_to(self, reference: Series) -> Series:
        """The series less a reference on the same dates: observed less observed, forecast less forecast.

        Intervals move with the forecast and keep their widths, without the reference's own; the spread
        of an area stays, too, since each of its values moves alike. Dates on which the reference is not
        known are not known here; what is told of a threshold holds no more.
        """
        ahead = np.where(np.isfinite(reference.median), reference.median, reference.held_back)
        moved = {
            "observed": self.observed - reference.observed,
            "held_back": self.held_back - reference.held_back,
            "median": self.median - reference.median,
            "lower": self.lower - ahead,
            "upper": self.upper - ahead,
            "inner": {level: (low - ahead, high - ahead) for level, (low, high) in self.inner.items()},
            "fit": None if self.fit is None or reference.fit is None else self.fit - reference.fit,
        }
        if self.members is not None:
            moved["members"] = self.members - reference.observed[:, None]
        return replace(self, **moved, chance=None)

    def velocity(self) -> float:
        """Slope in mm per year through the dates before the held-back ones."""
        if self.known.sum() < 2:
            return float("nan")
        return float(velocity(self.observed[self.known][:, None], self.days[self.known])[0])

    def baseline(self, name: str) -> np.ndarray:
        """(N,) mm: baseline `name`, learned from the dates before the held-back ones, after them.

        So it has seen what the model had seen when it forecast the held-back dates.
        """
        line = np.full(len(self.dates), np.nan)
        if not self.known.any():
            return line
        last = np.flatnonzero(self.known)[-1]
        ahead = slice(last + 1, None)
        if len(self.days[ahead]):
            values, days = self.observed[self.known][:, None], self.days[self.known]
            line[ahead] = BASELINES[name](values, days, self.days[ahead])[:, 0]
        return line

    def rmse(self, forecast: np.ndarray) -> float:
        """RMSE in mm of a forecast (N,) on the held-back dates that were observed; NaN without one."""
        error = (self.observed - forecast)[self.hidden]
        error = error[np.isfinite(error)]
        return float(np.sqrt(np.mean(error.astype(np.float64) ** 2))) if error.size else float("nan")

    def scores(self) -> dict[str, float]:
        """RMSE in mm on the held-back dates: "forecast" and each baseline."""
        return {"forecast": self.rmse(self.held_back)} | {n: self.rmse(self.baseline(n)) for n in BASELINES}

    def rows(self) -> tuple[list[str], list[list]]:
        """Header and rows of a table of all values, for CSV and the clipboard."""
        end = unit_suffix(self.unit)
        told = (f"{name}{end}" for name in ("forecast_held_back", "median", "lower", "upper"))
        header = ["date", f"observed{end}", "held_back", *told]
        lines = {name: self.baseline(name) for name in BASELINES}
        columns = [self.observed, self.held_back, self.median, self.lower, self.upper]
        for level, (low, high) in self.inner.items():
            header += [f"lower{level}{end}", f"upper{level}{end}"]
            columns += [low, high]
        if np.isfinite(self.chance).any():
            header.append("probability")
            columns.append(self.chance)
        if self.has_spread:
            header.append(f"observed_spread{end}")
            columns.append(self.spread)
        columns += lines.values()
        rows = []
        for i, date in enumerate(self.dates):
            values = ["" if not np.isfinite(c[i]) else f"{c[i]:.3f}" for c in columns]
            rows.append([str(date), values[0], "yes" if self.hidden[i] else "no", *values[1:]])
        return header + [f"{name}{end}" for name in lines], rows
