"""The trial that a training run opens with: how the model would have done on the past of this very stack."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core import backtest, skill, tested_series
from ..core.backtest import REFERENCES, Backtest
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.panel import Panel
from ..core.panels import panels
from ..core.reporter import Silent, shares
from ..core.verdict import verdict
from ..models import catalogue
from ..models.forecasters import Maker
from .backtesting import scored
from .inputs import Inputs
from .roles import Roles

HORIZONS = (1, 2, 3, 5, 7, 10)
MOST_ORIGINS, MOST_SERIES = 4, 1500
SETTLED = 20
"""Dates that the first origin shall have before it; less where the record is shorter than twice that."""


@dataclass(frozen=True, eq=False)
class Trial:
    """A finished trial.

    Attributes:
        document: the entry `backtest` of the report.
        cells, regions: (P,) column in the source and region of each series.
        skill: (P,) percent, as `core.skill.by_series` gives it.
    """

    document: dict
    cells: np.ndarray
    regions: np.ndarray
    skill: np.ndarray

    def of(self, region: str) -> tuple[np.ndarray, np.ndarray]:
        """(skill, cells) of the series of one region."""
        inside = self.regions == region
        return self.skill[inside], self.cells[inside]


def cost(job: Job, series: int) -> float:
    """The time of the trial over that of all that follows, as far as it can be told before."""
    return wanted(job) * min(series, MOST_SERIES) / (series + MOST_SERIES)


def wanted(job: Job) -> int:
    """How many origins the job asks for; a network takes none by itself, each would mean a training."""
    if job.backtest_origins >= 0:
        return job.backtest_origins
    return 0 if catalogue.entry(job.model).learned else MOST_ORIGINS


def plan(dates: int, origins: int, model: str) -> tuple[np.ndarray, tuple[int, ...]]:
    """(dates before each origin, horizons) that a record of `dates` has room for.

    The longest horizon is the longest one that leaves two origins which do not overlap.

    Raises:
        GroundCastError: there is room for none (`too-few-dates`).
    """
    names = {*REFERENCES, model}
    least = max(catalogue.entry(name).least_dates for name in names)
    least = max(least, SETTLED) if dates >= 2 * SETTLED else least
    room = dates - least
    if room < 1:
        raise GroundCastError(
            f"{dates} dates are too few to try the forecast on the past; {least + 1} are needed.",
            "Read it with care: nothing says how good it is.",
            "too-few-dates",
        )
    longest = max((h for h in HORIZONS if h <= room // 2), default=1)
    horizons = tuple(h for h in HORIZONS if h <= longest)
    count = min(origins, max(room // longest, 1))
    return backtest.origin_counts(dates, count, longest, least), horizons


def trial(job: Job, settings: dict, given: Inputs, roles: Roles, reporter) -> Trial | None:
    """Backtest the job's model and the references; None where none was asked for or there is no room.

    Regions that have a role are forecast by the model of those that train, and scored apart from them.

    Data are prepared and each region's panel is made anew as of the first origin, so that nothing later has
    a say in what is mended, and in which series and stations take part.
    """
    origins = wanted(job)
    if not origins:
        return None
    names = list(dict.fromkeys((*REFERENCES, job.model)))
    makers = {
        name: Maker(name, settings if name == job.model else {}, job.device, job.seed) for name in names
    }
    try:
        counts, horizons = plan(len(given.panels[0].dates), origins, job.model)
        ends = int(counts[0]), int(counts[-1])
        then = replace(given, stack=given.as_of(lambda _dates: ends))
        parts = shares(reporter, [panel.values.shape[1] for panel in given.panels])
        panels = [_panel(job, then, panel.region, counts) for panel in given.panels]
        makers = {name: roles.shared(maker, panels) for name, maker in makers.items()}
        done = {
            panel.region: backtest.run(panel, makers, counts, horizons, part)
            for panel, part in zip(panels, parts)
            if roles.scored(panel.region)
        }
        for each in done.values():
            if job.model in each.failed:
                raise each.failed[job.model]
    except GroundCastError as error:
        reporter.warning("no-backtest", f"There is no backtest: {error.message}", error.cure)
        return None
    return _told(job, done, roles, given.panels[0].cadence_days)


def _panel(job: Job, given: Inputs, region: str, counts: np.ndarray) -> Panel:
    """A sample of the region's series, chosen by what is known at the first origin."""
    ends = int(counts[0]), int(counts[-1])
    inside = [each for each in given.regions if each.name == region]
    (panel,) = panels(given.stack, given.factors, inside, job.preparation, Silent(), lambda dates: ends)
    most = -(-MOST_SERIES // len(given.panels))
    return tested_series.sample(tested_series.distinct(panel), most, np.random.default_rng(job.seed))


def _told(job: Job, tried: dict[str, Backtest], roles: Roles, cadence_days: int) -> Trial:
    """The verdict is that of the regions that train; the others have one of their own each."""
    done = backtest.joined(list(tried.values()))
    horizons = [int(h) for h in done.horizons]
    document = scored(done, roles, without=job.model)
    regions = list(document["regions"])
    told = {
        "horizons": horizons,
        "cadence_days": cadence_days,
        "verdict": verdict(document, job.model, horizons, cadence_days),
        "region_verdicts": [verdict(document, job.model, horizons, cadence_days, name) for name in regions],
    }
    by_series = skill.by_series(done, job.model, document["reference"])
    return Trial(document | told, done.cells, done.regions, by_series)
