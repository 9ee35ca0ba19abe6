"""How one factor comes to the dates and places of the deformation, as a job says it."""

from __future__ import annotations

from dataclasses import dataclass

from .entries import require

SPACES = ("", "keep", "nearest", "bilinear", "average", "inverse-distance", "cell-size")
TIMES = ("", "linear", "previous", "monthly", "sum")
LONGEST_LAG_DAYS = 3660


@dataclass(frozen=True)
class Alignment:
    """How one factor comes to the deformation; "" leaves the choice to its kind.

    Attributes:
        space: one of `SPACES`: "keep" (own places), "nearest", "bilinear", "average", "inverse-distance",
            or "cell-size" (bilinear where the factor's cells are the larger ones, else average).
        time: one of `TIMES`: "linear", "previous" (the last complete sample), "monthly" (mean of the
            month), "sum" (since the date before).
        lag_days: a date takes the factor of so many days earlier.
    """

    space: str = ""
    time: str = ""
    lag_days: int = 0

    def __post_init__(self):
        """Refuses a rule or lag that is none (`setting-value`)."""
        require(self.space in SPACES, f"space = {self.space}", f"one of {', '.join(SPACES[1:])}")
        require(self.time in TIMES, f"time = {self.time}", f"one of {', '.join(TIMES[1:])}")
        require(
            0 <= self.lag_days <= LONGEST_LAG_DAYS, f"lag_days = {self.lag_days}", f"0 to {LONGEST_LAG_DAYS}"
        )
