"""The ensemble Kalman filter over all dates: forecast, innovation, update; and a smoother pass."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import GroundCastError
from ..reporter import Reporter
from .cells import Cells
from .local import Localisation, apply, localisation, transform
from .operator import Bands, Pairs, Plane
from .perturbations import Perturbations, perturbations
from .reference import Reference
from .update import Predicted, normalised, predicted, require_members, require_sigma, update

MODES = ("per-cell", "joint")
LAG_IN_TAUS = 2.0


@dataclass(frozen=True)
class Settings:
    """How the filter runs.

    Attributes:
        mode: "per-cell" (each cell meets its own observation) or "joint" (all within the localisation).
        treatment: "sqrt" or "perturbed", see `update.update`.
        sigma_mm: standard deviation of an observation of one cell.
        sd_mm, tau_days, length_km: standard deviation of the prior's error, and its correlation.
        members: size of the ensemble.
        localisation_km: distance beyond which an observation changes nothing ("joint").
        noise_length_km: correlation length of the noise between cells ("joint"): the update then counts
            only as many observations as are independent; 0 takes every cell's noise as its own.
        snow_sd: standard deviation of the logarithm of the error factor of a snow layer.
        smoother: "off", or "on": observations change earlier dates too.
        seed: of every draw.
    """

    mode: str = "per-cell"
    treatment: str = "sqrt"
    sigma_mm: float = 9.0
    sd_mm: float = 60.0
    tau_days: float = 90.0
    length_km: float = 150.0
    members: int = 24
    localisation_km: float = 300.0
    noise_length_km: float = 0.0
    snow_sd: float = 0.3
    smoother: str = "off"
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Problem:
    """What is to be filtered: all on one grid, at the T dates of the prior.

    Attributes:
        cells: the grid.
        days: (T,) days since the first date.
        prior: (T, Y, X) float32, anomalies of water in mm, 0 where there is no land.
        uplift: (T, Y, X) float32, mm that the prior itself predicts, from all of its cells, those
            beyond the grid included.
        observed: (T, Y, X) float32, uplift in mm, NaN where there is none.
        operator: H.
        reference: what the observations are relative to.
        land: (Y, X) bool, cells that hold water.
        study: (Y, X) bool, cells that are asked about.
        snow: (T, Y, X) mm of water that is snow, part of the prior, or None.
    """

    cells: Cells
    days: np.ndarray
    prior: np.ndarray
    uplift: np.ndarray
    observed: np.ndarray
    operator: Bands | Plane | Pairs
    reference: Reference
    land: np.ndarray
    study: np.ndarray
    snow: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class Filtered:
    """What came out, each (T, Y, X) float32.

    Attributes:
        analysis, spread: mean and standard deviation of the members, mm of water.
        innovation: normalised, NaN where nothing was observed; of the filter, with or without smoother.
        area_spread: (T,) standard deviation of the members' mean over the study area.
    """

    analysis: np.ndarray
    spread: np.ndarray
    innovation: np.ndarray
    area_spread: np.ndarray


def run(problem: Problem, settings: Settings, report: Reporter) -> Filtered:
    """Filter all dates; `report.progress` is asked at each.

    Raises:
        GroundCastError: settings out of range (`members`, `sigma`, `zero-spread`).
    """
    _require(settings)
    ensemble = _Ensemble(problem, settings, np.random.default_rng(settings.seed))
    shape = problem.prior.shape
    out = Filtered(*(np.full(s, np.nan, np.float32) for s in (shape, shape, shape, shape[:1])))
    for epoch in range(len(problem.days)):
        ensemble.forecast(epoch)
        if np.isfinite(problem.observed[epoch]).any():
            out.innovation[epoch] = ensemble.meet(epoch)
        for finished, error in ensemble.finished(epoch):
            out.analysis[finished] = problem.prior[finished] + error.mean(axis=0)
            out.spread[finished] = error.std(axis=0, ddof=1)
            out.area_spread[finished] = error[:, problem.study].mean(axis=1).std(ddof=1)
        report.progress((epoch + 1) / len(problem.days))
    return out


class _Ensemble:
    """The members: layers of errors that the recursion carries and the observations change."""

    def __init__(self, problem: Problem, settings: Settings, rng: np.random.Generator):
        self.problem, self.settings, self.rng = problem, settings, rng
        self.draws: Perturbations = perturbations(
            problem.cells, settings.length_km, settings.members, settings.tau_days
        )
        self.past: list[tuple[int, np.ndarray]] = []
        self.local: Localisation | None = None
        if settings.mode == "joint":
            self.local = localisation(problem.cells, settings.localisation_km)
        self.sds = [settings.sd_mm] + ([settings.snow_sd] if problem.snow is not None else [])
        self.land = problem.land.astype(np.float32)
        self.layers = [np.float32(sd) * self.draws.draw(rng) * self.land for sd in self.sds]

    def forecast(self, epoch: int) -> None:
        """Carry the errors to the date `epoch`."""
        if epoch == 0:
            return
        days = float(self.problem.days[epoch] - self.problem.days[epoch - 1])
        carried = (self.draws.evolve(f, sd, days, self.rng) for f, sd in zip(self.layers, self.sds))
        self.layers = [fields * self.land for fields in carried]

    def error(self, epoch: int) -> np.ndarray:
        """(N, Y, X) mm by which the members differ from the prior; snow has a factor of mean 1."""
        if self.problem.snow is None:
            return self.layers[0]
        factor = np.exp(self.layers[1] - np.float32(self.settings.snow_sd**2 / 2)) - 1
        return self.layers[0] + self.problem.snow[epoch] * factor

    def meet(self, epoch: int) -> np.ndarray:
        """Update all layers by the observations of a date; gives the normalised innovation (Y, X)."""
        observed, variance = self.problem.observed[epoch], self.settings.sigma_mm**2
        moved = self.problem.uplift[epoch] + self.problem.operator(self.error(epoch))
        seen = predicted(self.problem.reference.relative(moved))
        noise = None
        if self.settings.treatment == "perturbed":
            noise = self.rng.standard_normal(self.layers[0].shape, np.float32)
        change = self._change(seen, observed, variance, noise)
        self.layers = [change(fields) for fields in self.layers]
        self.past = [(when, change(error)) for when, error in self.past]
        return normalised(observed, seen, variance)

    def finished(self, epoch: int):
        """(date, error (N, Y, X)) of the dates that nothing will change any more.

        Without smoother that is the date itself. With it (Evensen and van Leeuwen 2000) a date stays
        for twice the correlation time, and what is observed meanwhile changes it too.
        """
        days, last = self.problem.days, epoch == len(self.problem.days) - 1
        self.past.append((epoch, self.error(epoch)))
        smoothed = self.settings.smoother == "on"
        keep = days[epoch] - LAG_IN_TAUS * self.settings.tau_days if smoothed and not last else np.inf
        done = [entry for entry in self.past if days[entry[0]] < keep]
        self.past = [entry for entry in self.past if days[entry[0]] >= keep]
        return done

    def _change(self, seen: Predicted, observed: np.ndarray, variance: float, noise: np.ndarray | None):
        """What the observations of a date do to fields of members, past ones too."""
        if self.local is None:
            return lambda fields: update(fields, seen, observed, variance, self.settings.treatment, noise)
        alike = alike_observations(self.settings.noise_length_km, self.problem.cells)
        weights = transform(seen, observed, variance * alike, self.local, noise)
        return lambda fields: apply(weights, fields, self.local)


def alike_observations(length_km: float, cells: Cells) -> float:
    """How many cells share one independent piece of noise: the sum of exp(-d²/(2 length²)) over cells.

    Inflating the variance by it keeps the weight of a wide mean right where noise is correlated.
    """
    return max(1.0, 2 * np.pi * length_km**2 / float(np.median(cells.area_km2)))


def _require(settings: Settings) -> None:
    require_members(settings.members)
    require_sigma(settings.sigma_mm)
    if not settings.sd_mm > 0:
        raise GroundCastError(
            f"A standard deviation of {settings.sd_mm:g} mm of the prior's error leaves nothing to correct.",
            "Give 30 to 60 mm, or what the prior's error is known to be.",
            "zero-spread",
        )
