"""After how many days a deformation follows a factor: their correlation over lags, from known epochs only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats

from .errors import GroundCastError
from .panel import Factor, Panel

YEAR = 365.25
LEAST_EPOCHS = 20
LEAST_YEARS = 2.0
LEVEL = 0.95
_MOST_PLACES = 400
_MOST_SERIES = 20_000


@dataclass(frozen=True, eq=False)
class LagScan:
    """Correlation of the mean deformation of a region with the mean of a factor some days earlier.

    Attributes:
        lags: (L,) int, days that the factor is ahead.
        correlation: (L,) after line, yearly and half-yearly cycle were taken off both; NaN where the factor's
            record is too short for the lag.
        with_season: (L,) the same, the line alone taken off.
        effective: (L,) number of independent samples behind `correlation`.
        band: (L,) what |correlation| exceeds by chance at one lag in one case of twenty.
        band_all: (L,) what it would have to exceed there, so that any of the lags does by chance in one case
            of twenty.
        epochs: dates that were looked at; the last one is the origin or before it.
    """

    lags: np.ndarray
    correlation: np.ndarray
    with_season: np.ndarray
    effective: np.ndarray
    band: np.ndarray
    band_all: np.ndarray
    epochs: int

    @property
    def best(self) -> int:
        """Position of the lag whose correlation stands out most."""
        return int(np.nanargmax(np.abs(self.correlation) / self.band_all))

    @property
    def kind(self) -> str:
        """ "found"; "season" where only the yearly cycle links both; "none"."""
        if np.abs(self.correlation[self.best]) > self.band_all[self.best]:
            return "found"
        stands_out = np.abs(np.nan_to_num(self.with_season)) > np.nan_to_num(self.band_all, nan=np.inf)
        return "season" if stands_out.any() else "none"


def scan(panel: Panel, factor: Factor, count: int, lags: np.ndarray) -> LagScan:
    """The lag scan of a region on the panel's first `count` dates.

    Nothing after them is looked at: neither values nor samples of the factor that were complete later.

    Args:
        count: dates before the forecast origin.
        lags: (L,) int, days of 0 or more.

    Raises:
        GroundCastError: fewer than 20 dates or two years (`too-few-dates`), or a factor whose record is
            too short for every lag (`factor-cover`).
    """
    deformation, rows = _mean_series(panel.values[:count])
    dates = panel.dates[:count]
    _require_enough(dates[rows], panel.region)
    found = [_at_lag(deformation, rows, dates, factor, int(lag)) for lag in lags]
    correlation, season, effective = (np.array(column) for column in zip(*found))
    if not np.isfinite(correlation).any():
        raise GroundCastError(
            f"The record of {factor.name} is too short to be compared with the deformation.",
            "Give a longer one, or fewer days of lag.",
            "factor-cover",
        )
    band = _critical(effective, 1.0)
    independent = _independent(lags, effective, int((dates[rows][-1] - dates[rows][0]).astype(int)))
    everywhere = _critical(effective, independent)
    return LagScan(np.asarray(lags), correlation, season, effective, band, everywhere, len(rows))


def _mean_series(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean over the series, each without its own mean, and the rows with any value."""
    some = values[:, :: max(1, values.shape[1] // _MOST_SERIES)].astype(np.float64)
    known = np.isfinite(some)
    own = np.where(known, some, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    total, number = np.where(known, some - own, 0).sum(axis=1), known.sum(axis=1)
    rows = np.flatnonzero(number)
    return total[rows] / number[rows], rows


def _at_lag(deformation: np.ndarray, rows: np.ndarray, dates: np.ndarray, factor: Factor, lag: int):
    """(correlation, with season, effective samples) at one lag; NaN where too few dates are left."""
    wanted = dates[rows]
    inside = wanted - lag >= factor.dates[0]
    if inside.sum() < LEAST_EPOCHS or _years(wanted[inside]) < LEAST_YEARS:
        return np.nan, np.nan, np.nan
    lagged = Factor(**{**factor.__dict__, "lag_days": lag, "samples": _some_places(factor.samples)})
    other = lagged.at(dates, dates[-1])[rows].mean(axis=1, dtype=np.float64)[inside]
    own, days = deformation[inside], (wanted[inside] - wanted[0]).astype(float)
    plain = [_without(each, _line(days)) for each in (own, other)]
    both = [_without(each, _season(days)) for each in (own, other)]
    effective = effective_samples(*both, days) * (len(own) - 5) / len(own)
    return _correlation(*both), _correlation(*plain), effective


def effective_samples(one: np.ndarray, other: np.ndarray, days: np.ndarray) -> float:
    """How many independent pairs two series (N,) with memory are worth.

    1/n* = 1/n + 2/n Σ_j (n - j)/n ρ(j) ρ'(j) over the first fifth of the lags (Pyper & Peterman 1998, eq. 1,
    doi 10.1139/f98-104), at least 3 and at most n. Lags are counted in usual intervals of the dates.
    """
    count = len(one)
    step = np.median(np.diff(days))
    place = np.round((days - days[0]) / step).astype(int)
    first, second = (_on_grid(each, place) for each in (one, other))
    total = 0.0
    for j in range(1, count // 5 + 1):
        total += (count - j) / count * _memory(first, j) * _memory(second, j)
    return float(np.clip(count / max(1 + 2 * total, 1e-9), 3.0, count))


def _on_grid(values: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Values at their places of a regular axis, NaN between."""
    grid = np.full(place[-1] + 1, np.nan)
    grid[place] = values - values.mean()
    return grid


def _memory(grid: np.ndarray, j: int) -> float:
    """Autocorrelation at j steps, over the pairs that are known."""
    product = grid[j:] * grid[:-j]
    known = np.isfinite(product)
    size = np.nanmean(grid**2)
    return float(product[known].mean() / size) if known.any() and size > 0 else 0.0


def _critical(effective: np.ndarray, tests: float) -> np.ndarray:
    """What |r| exceeds by chance in one case of twenty, in the best of `tests` independent tries."""
    share = 1 - LEVEL ** (1 / tests)
    freedom = np.maximum(effective - 2, 1)
    t = stats.t.ppf(1 - share / 2, freedom)
    return t / np.sqrt(freedom + t**2)


def _independent(lags: np.ndarray, effective: np.ndarray, days: int) -> float:
    """How many of the lags are tries of their own: neighbours within one effective sample are the same."""
    apart = days / max(float(np.nanmedian(effective)), 1.0)
    return float(np.clip((lags.max() - lags.min()) / max(apart, 1.0) + 1, 1.0, len(lags)))


def _without(values: np.ndarray, design: np.ndarray) -> np.ndarray:
    return values - design @ np.linalg.lstsq(design, values, rcond=None)[0]


def _line(days: np.ndarray) -> np.ndarray:
    return np.stack([np.ones_like(days), days / YEAR], axis=1)


def _season(days: np.ndarray) -> np.ndarray:
    """Line, yearly and half-yearly cycle."""
    turns = [part(2 * np.pi * k * days / YEAR) for k in (1, 2) for part in (np.cos, np.sin)]
    return np.hstack([_line(days), np.stack(turns, axis=1)])


def _correlation(one: np.ndarray, other: np.ndarray) -> float:
    size = np.sqrt((one**2).sum() * (other**2).sum())
    return float((one * other).sum() / size) if size > 1e-12 else np.nan


def _some_places(samples: np.ndarray) -> np.ndarray:
    return samples[:, :: max(1, samples.shape[1] // _MOST_PLACES)]


def _years(dates: np.ndarray) -> float:
    return float((dates[-1] - dates[0]).astype(int)) / YEAR


def _require_enough(dates: np.ndarray, region: str) -> None:
    """Refuses records in which a yearly cycle cannot be told from anything else."""
    if len(dates) >= LEAST_EPOCHS and _years(dates) >= LEAST_YEARS:
        return
    years = _years(dates) if len(dates) else 0.0
    raise GroundCastError(
        f"Region {region} has {len(dates)} dates over {years:.1f} years before the forecast starts.",
        f"A lag scan needs at least {LEAST_EPOCHS} dates and {LEAST_YEARS:g} years.",
        "too-few-dates",
    )
