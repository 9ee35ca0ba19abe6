"""What a forecast says beyond its median and 90 % interval: each layer is made when it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from ..core import motion
from ..core.changes import KINDS, Changes, changes
from ..core.crossing import SHARES, Threshold, course, first
from ..core.fan import LEVELS
from ..core.job import Job
from ..core.panel import Panel, Quantiles

UNITS = {
    "velocity": "mm/yr",
    "change": "mm/yr",
    "acceleration": "mm/yr²",
    "probability": "1",
    "crossing": "days since 1970-01-01",
    "bend": "mm/yr",
}
"""Units of the kinds whose names start so; all others are in mm."""

GRAIN = np.float32(1 / 128)
"""What bands and widths are rounded to, mm."""


def unit_of(kind: str) -> str:
    """The unit of a kind of layer."""
    return UNITS.get(kind.split("_")[0], "mm")


class OnDemand(Mapping):
    """Layers by kind, each made anew when it is asked for, so that few are held at once."""

    def __init__(self, makers: dict[str, Callable]):
        self._makers = makers

    def __getitem__(self, kind: str):
        return self._makers[kind]()

    def __iter__(self):
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


@dataclass(frozen=True, eq=False)
class Outlook:
    """The layers that a job asks for of one forecast.

    Attributes:
        products: of `core.job.PRODUCTS`.
        past: the panel that the forecast started from.
        forecast: (H, P) with its fan.
        threshold: None leaves out what needs one.
        variance: of the noise in mm² that all series have in common; None takes that of `past`.
    """

    products: tuple[str, ...]
    past: Panel
    forecast: Quantiles
    threshold: Threshold | None = None
    variance: float | None = None

    @cached_property
    def dates(self) -> np.ndarray:
        """(H,) of the forecast."""
        return self.past.next_dates(len(self.forecast.median))

    def dated(self) -> OnDemand:
        """(values (H, P), dates (H,)) by kind."""
        makers = {}
        if "bands" in self.products:
            for level in LEVELS:
                if level != self.forecast.level:
                    makers[f"lower{level:.0%}".rstrip("%")] = partial(self._end, level, -1)
                    makers[f"upper{level:.0%}".rstrip("%")] = partial(self._end, level, 1)
        if "width" in self.products:
            makers["width"] = lambda: (thrifty(self.forecast.upper - self.forecast.lower), self.dates)
        if "probability" in self.products and self.threshold:
            makers["probability"] = lambda: (self.course[1:], self.dates)
        return OnDemand(makers)

    def rates(self) -> dict[str, np.ndarray]:
        """(P,) by kind: velocity, acceleration, change, with their ends. Empty for a single date."""
        rate = motion.velocity(self.forecast, self.past.dates[-1], self.dates)
        if rate is None:
            return {}
        layers = _ends("velocity", rate) if "velocity" in self.products else {}
        if "acceleration" in self.products:
            found = motion.acceleration(rate, self.past, self.dates, self.variance)
            layers |= _ends("acceleration", found) if found else {}
        return layers | ({"change": motion.change(rate, self.past)} if "change" in self.products else {})

    @cached_property
    def found(self) -> Changes | None:
        """The strongest change of each series in the past, where it is asked for."""
        return changes(self.past.values, self.past.days) if "turns" in self.products else None

    def turns(self) -> dict[str, np.ndarray]:
        """(P,) by kind: size of a step (mm) and of a bend (mm/yr) in the past; only kinds that occur."""
        if self.found is None:
            return {}
        which = {name: self.found.kind == place for place, name in enumerate(KINDS) if place}
        return {name: np.where(here, self.found.size, np.nan) for name, here in which.items() if here.any()}

    @cached_property
    def course(self) -> np.ndarray:
        """(1 + H, P) shares beyond the threshold at the last observed date and those of the forecast."""
        return course(self.forecast, self.past.values, self.threshold)

    @property
    def course_dates(self) -> np.ndarray:
        """(1 + H,) dates of `course`."""
        return np.concatenate([self.past.dates[-1:], self.dates])

    @property
    def crossings(self) -> dict[str, float]:
        """The kinds of dates of crossing that are asked for, and the share that each waits for."""
        return SHARES if "crossing" in self.products and self.threshold else {}

    def days(self) -> dict[str, np.ndarray]:
        """(P,) datetime64[D] by kind, of crossings and of the last `turns`; NaT where there is none."""
        turned = {} if not self.turns() else {"turned": _as_dates(self.found.day + _day(self.past.dates[0]))}
        return turned | {
            kind: _as_dates(first(self.course, self.course_dates, least))
            for kind, least in self.crossings.items()
        }

    @property
    def tags(self) -> dict[str, str]:
        """Tags of layers about the threshold."""
        if self.threshold is None:
            return {}
        return {"THRESHOLD_MM": f"{self.threshold.mm:g}", "THRESHOLD_SIDE": self.threshold.side}

    def warn(self, report) -> None:
        """Tell what was asked for and cannot be had."""
        motions = [name for name in ("velocity", "acceleration", "change") if name in self.products]
        if motions and len(self.dates) < 2:
            report.warning(
                "one-date",
                "A forecast of a single date has no velocity, no acceleration and no change.",
                "Forecast 2 dates or more.",
            )
        elif "acceleration" in motions and not motion.comparable(self.past, self.dates):
            years = motion.lapse(self.past, self.dates)
            report.warning(
                "no-acceleration",
                f"The acceleration compares with the same dates {years} {'years' if years > 1 else 'year'} "
                f"before, and {self.past.region} is observed from {self.past.dates[0]} only.",
                "Forecast fewer dates, or take a longer record.",
            )

    def _end(self, level: float, side: int) -> tuple[np.ndarray, np.ndarray]:
        half = self.forecast.fan.half(level)
        half *= np.float32(side)
        half += self.forecast.median
        return thrifty(half), self.dates


def outlook(job: Job, past: Panel, forecast: Quantiles, variance: float | None = None) -> Outlook:
    """The layers that `job` asks for; `variance` as in `Outlook`."""
    threshold = None if job.threshold_mm is None else Threshold(float(job.threshold_mm), job.threshold_side)
    return Outlook(job.products, past, forecast, threshold, variance)


def _ends(kind: str, rate: motion.Rate) -> dict[str, np.ndarray]:
    return {kind: rate.value, f"{kind}_lower": rate.lower, f"{kind}_upper": rate.upper}


def thrifty(values: np.ndarray) -> np.ndarray:
    """`values` in place, rounded to `GRAIN`: their files are half as large, and nobody sees it."""
    values /= GRAIN
    np.rint(values, out=values)
    values *= GRAIN
    return values


def _day(date: np.datetime64) -> int:
    """Days since 1970."""
    return int(date.astype("datetime64[D]").astype(int))


def _as_dates(days: np.ndarray) -> np.ndarray:
    """Days since 1970 as datetime64[D], NaT for NaN."""
    dates = np.full(days.shape, "NaT", "datetime64[D]")
    known = np.isfinite(days)
    dates[known] = days[known].astype("datetime64[D]")
    return dates
