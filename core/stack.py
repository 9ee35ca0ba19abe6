"""A stack: dated values on a grid or at points, in one unit and with one sign."""

from dataclasses import dataclass, field, replace

import numpy as np

from .errors import GroundCastError
from .grid import Grid, Points

TOWARDS_SATELLITE = "positive towards the satellite"
UPWARDS = "positive up"


@dataclass(frozen=True, eq=False)
class Stack:
    """Dated values of one quantity.

    Attributes:
        values: (T, Y, X) on a grid or (T, P) at points, float32, NaN where there is no data.
        dates: (T,) datetime64[D], strictly increasing.
        place: the `Grid` or the `Points` the last axes refer to.
        kind: "los", "up", "east" for deformation, else the factor's name ("rain").
        unit: "mm" for every deformation (converted by the reader, once), else the factor's own.
        sign: `TOWARDS_SATELLITE`, `UPWARDS`, or "" for a factor.
        reference: date of zero deformation, or None where the source does not say.
        incidence_deg: incidence angle in degrees, (Y, X) or (P,), or None.
        quality: layers of the source by name, each (Y, X) or (P,): `temporal_coherence`, `count` …
        notes: what the reader inferred, in sentences to show for confirmation
            ("The unit is metres, as displacement_20160708_20160801.tif says.").
        attribution: the credit the data owner asks for, or "".
        simulated: True when the values are made, not measured; every product must then say so.
    """

    values: np.ndarray
    dates: np.ndarray
    place: Grid | Points
    kind: str = "los"
    unit: str = "mm"
    sign: str = TOWARDS_SATELLITE
    reference: np.datetime64 | None = None
    incidence_deg: np.ndarray | None = None
    quality: dict[str, np.ndarray] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    attribution: str = ""
    simulated: bool = False

    def __post_init__(self):
        if len(self.dates) != len(self.values):
            raise GroundCastError(
                f"{len(self.dates)} dates but {len(self.values)} layers of values.",
                "Give one date for each layer.",
                "date-count",
            )

    @property
    def gridded(self) -> bool:
        """Whether it is a raster, not points."""
        return isinstance(self.place, Grid)

    @property
    def series(self) -> np.ndarray:
        """The values as (T, P): a view, pixels in row-major order."""
        return self.values.reshape(len(self.values), -1)

    @property
    def valid_share(self) -> float:
        """Share of finite values among the series that hold any, 0 to 1."""
        finite = np.isfinite(self.series)
        used = finite.any(axis=0)
        return float(finite[:, used].mean()) if used.any() else 0.0

    def coordinates(self) -> tuple[np.ndarray, np.ndarray]:
        """x and y of every series, each (P,) float64, in units of the CRS."""
        if self.gridded:
            x, y = self.place.centres()
            return x.ravel(), y.ravel()
        return self.place.x, self.place.y

    def during(self, mask: np.ndarray) -> "Stack":
        """The stack at the dates where `mask` (T,) is true, or at those indices."""
        return replace(self, values=self.values[mask], dates=self.dates[mask])
