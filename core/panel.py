"""A panel: the series of one region on one time axis, with their factors; what forecasters see."""

from dataclasses import dataclass, field, replace

import numpy as np

from .align import in_time
from .fan import Fan


@dataclass(frozen=True, eq=False)
class Factor:
    """An environmental factor at its own dates and its own spatial resolution.

    Attributes:
        name: "rain", "temperature", "ndvi" …
        samples: (M, P_f) float32; P_f need not be the number of series of the panel.
        dates: (M,) datetime64[D], strictly increasing.
        rule: how it comes to the panel's dates, one of `align.RULES`.
        unit: the factor's unit.
        minimum, maximum: physical bounds, for output only (rain is never negative).
        lag_days: a date of the panel takes the factor of so many days earlier.
        repeats: "year" where every year is the same (a monthly climatology), else "".
    """

    name: str
    samples: np.ndarray
    dates: np.ndarray
    rule: str = "linear"
    unit: str = ""
    minimum: float = -np.inf
    maximum: float = np.inf
    lag_days: int = 0
    repeats: str = ""

    def at(self, dates: np.ndarray, until: np.datetime64) -> np.ndarray:
        """(N, P_f) values at `dates`, from samples that were complete on the day `until`."""
        return in_time(self.samples, self.dates, dates, self.rule, until, self.lag_days)


@dataclass(frozen=True, eq=False)
class Panel:
    """Series of one region.

    Everything a forecaster may know: `before(n)` cuts the future off before anything is fitted,
    and factors are brought to the dates from samples up to the last one only, so that no leak is
    possible further on.

    Attributes:
        values: (N, P) float32, mm, NaN where nothing was observed.
        dates: (N,) datetime64[D], strictly increasing, `cadence_days` apart.
        factors: by name.
        region: "A", "B" …, or "all".
        cells: (P,) int, column of each series in `Stack.series`.
        places: (P, 2) float64, metres east and north of the middle of the series; None where unknown.
        raster: (Y, X) rows and columns of the raster that `cells` count in, row by row; None for points.
    """

    values: np.ndarray
    dates: np.ndarray
    cadence_days: int
    factors: dict[str, Factor] = field(default_factory=dict)
    region: str = "all"
    cells: np.ndarray | None = None
    places: np.ndarray | None = None
    raster: tuple[int, int] | None = None

    @property
    def days(self) -> np.ndarray:
        """(N,) float64, days since the first date."""
        return (self.dates - self.dates[0]).astype(np.float64)

    def factor_values(self) -> dict[str, np.ndarray]:
        """(N, P_f) float32 by factor, from samples up to the panel's last date only."""
        return {name: f.at(self.dates, self.dates[-1]) for name, f in self.factors.items()}

    def before(self, count: int) -> "Panel":
        """The panel's first `count` dates; a negative count leaves out that many at the end."""
        return replace(self, values=self.values[:count], dates=self.dates[:count])

    def take(self, index: np.ndarray) -> "Panel":
        """The panel with the series at `index` only; factors stay whole."""
        cells = None if self.cells is None else self.cells[index]
        places = None if self.places is None else self.places[index]
        return replace(self, values=self.values[:, index], cells=cells, places=places)

    def next_dates(self, horizon: int) -> np.ndarray:
        """The `horizon` dates that follow the last one, (H,) datetime64[D]."""
        return self.dates[-1] + self.cadence_days * np.arange(1, horizon + 1)


@dataclass(frozen=True, eq=False)
class Quantiles:
    """A forecast in mm: `median`, `lower`, `upper`, each (H, P) float32; `level` of the interval.

    `lower` and `upper` are None where the model has no interval; `fan` gives every other level.
    """

    median: np.ndarray
    lower: np.ndarray | None = None
    upper: np.ndarray | None = None
    level: float = 0.9
    fan: Fan | None = None


def around(median: np.ndarray, fan: Fan, level: float = 0.9) -> Quantiles:
    """The forecast with this `median` (H, P) and the `fan` about it."""
    half = fan.half(level)
    return Quantiles(median, median - half, median + half, level, fan)
