"""`groundcast lags`: after how many days the deformation follows its factors."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core.alignment import LONGEST_LAG_DAYS, Alignment
from ..core.axis import common_axis
from ..core.errors import GroundCastError
from ..core.job import Job
from ..core.lag_scan import LagScan, scan
from ..core.repeated import season_only
from . import inputs
from .held_back import held_back


@dataclass(frozen=True)
class Range:
    """Lags from 0 to `longest` days; a step of 0 takes the deformation's own cadence."""

    longest: int = 365
    step: int = 0

    def __post_init__(self):
        """Refuses lags that are none (`setting-value`)."""
        if not 0 <= self.longest <= LONGEST_LAG_DAYS or self.step < 0:
            raise GroundCastError(
                f"Lags to {self.longest} days in steps of {self.step} days are out of range.",
                f"Give 0 to {LONGEST_LAG_DAYS} days, and a step of 1 or more (0: the usual interval).",
                "setting-value",
            )

    def lags(self, cadence_days: int) -> np.ndarray:
        """(L,) days."""
        return np.arange(0, self.longest + 1, self.step or max(cadence_days, 1))


def lags(job: Job, asked: Range, reporter) -> dict:
    """The scan of every factor in every region, as `groundcast lags --json` gives it.

    Raises:
        GroundCastError: no factor (`no-factors`), from the inputs, or as `core.lag_scan.scan`.
    """
    if not job.factors:
        raise GroundCastError(
            "There is no factor to compare the deformation with.", "Give --factor NAME=SOURCE.", "no-factors"
        )
    plain = _without_lags(job)
    given = inputs.load(plain, reporter, lambda dates: (dates - held_back(job, dates),) * 2, asked.longest)
    reporter.stage("comparing")
    rows = []
    for panel in given.panels:
        count = len(panel.dates) - job.hold_back
        days = asked.lags(panel.cadence_days)
        for name, factor in panel.factors.items():
            found = scan(panel, factor, count, days)
            row = _row(name, factor.rule, panel.region, found)
            row["sentence"] = " ".join([row["sentence"], *season_only(given.factors[name])])
            rows.append(row)
    axis = common_axis(given.stack.dates, job.preparation.cadence_days)
    return {"origin": str(axis.dates[-job.hold_back - 1]), "scans": rows, "simulated": given.stack.simulated}


def _without_lags(job: Job) -> Job:
    """The job with no lag of its own: all of them are tried."""
    own = job.preparation.alignment
    plain = {name: Alignment(each.space, each.time) for name, each in own.items()}
    return replace(job, preparation=replace(job.preparation, alignment=plain))


def _row(name: str, rule: str, region: str, found: LagScan) -> dict:
    best = found.best
    row = {
        "factor": name,
        "region": region,
        "rule": rule,
        "epochs": found.epochs,
        "lags_days": found.lags,
        "correlation": found.correlation,
        "with_season": found.with_season,
        "effective_samples": found.effective,
        "band": found.band,
        "band_all": found.band_all,
        "kind": found.kind,
        "best_lag_days": int(found.lags[best]),
        "best_correlation": float(found.correlation[best]),
    }
    return row | {"sentence": sentence(row, found)}


def sentence(row: dict, found: LagScan) -> str:
    """What a scan says, in words."""
    name, lag, r = row["factor"], row["best_lag_days"], row["best_correlation"]
    chance = f"{found.band_all[found.best]:.2f}"
    worth = f"{found.effective[found.best]:.0f} independent samples of {found.epochs} dates"
    if found.kind == "found":
        return (
            f"The deformation follows {name} after {lag} days: correlation {r:+.2f} without trend and season "
            f"({worth}; chance stays within ±{chance}). It is no proof of cause."
        )
    if found.kind == "season":
        peak = int(np.nanargmax(np.abs(found.with_season)))
        return (
            f"The yearly cycle explains it all: with it the correlation with {name} reaches "
            f"{found.with_season[peak]:+.2f} at {found.lags[peak]} days; without it, it is {r:+.2f}, as "
            f"chance gives too (±{chance}; {worth}). A model with a season needs no {name}."
        )
    return (
        f"No lag shows that the deformation follows {name}: what stands out most is {r:+.2f} at {lag} days, "
        f"and chance stays within ±{chance} ({worth})."
    )


def table(document: dict) -> str:
    """The scans for people: a line a factor and region, then its lags."""
    lines = [f"Training epochs up to {document['origin']}."]
    for row in document["scans"]:
        lines += ["", f"{row['factor']}, region {row['region']} ({row['rule']})", row["sentence"]]
        lines.append(f"{'lag':>6}{'r':>8}{'with season':>14}{'band':>8}{'samples':>9}")
        columns = ("lags_days", "correlation", "with_season", "band", "effective_samples")
        for lag, r, season, band, worth in zip(*(row[column] for column in columns)):
            lines.append(f"{lag:>6}{r:>+8.2f}{season:>+14.2f}{band:>8.2f}{worth:>9.0f}")
    return "\n".join(lines)
