"""The filter over time: against the exact Kalman filter, its innovations, smoother, snow and gaps."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.hydrology import filter as kalman
from groundcast.core.hydrology import innovation
from groundcast.core.hydrology.cells import cells_of
from groundcast.core.hydrology.filter import Problem, Settings
from groundcast.core.hydrology.love_numbers import bundled
from groundcast.core.hydrology.operator import loading_operator
from groundcast.core.hydrology.perturbations import perturbations
from groundcast.core.hydrology.reference import Reference
from groundcast.core.reporter import Cancelled, Silent

from .conftest import ease

DATES = 60


def problem(side=6, sigma=3.0, seed=0, dates=DATES, sign=1.0):
    """Truth 0, a prior that errs as the filter is told, and what would be seen of it."""
    cells = cells_of(ease(side, side), "x")
    operator, rng = loading_operator(cells, bundled()), np.random.default_rng(seed)
    draws = perturbations(cells, 150.0, 2, 90.0)
    fields, prior = np.sqrt(2) * 60 * draws.draw(rng), []
    for _ in range(dates):
        prior.append(fields[0])
        fields = draws.evolve(fields, np.sqrt(2) * 60, 12.0, rng)
    prior = np.stack(prior).astype(np.float32)
    everywhere = np.ones(cells.grid.shape, bool)
    observed = (sigma * rng.standard_normal(prior.shape)).astype(np.float32)
    uplift = operator(prior)
    return Problem(
        cells,
        12.0 * np.arange(dates),
        prior,
        uplift,
        sign * observed,
        operator,
        Reference(),
        everywhere,
        everywhere,
    )


def run(given, **changes):
    return kalman.run(given, replace(Settings(sigma_mm=3.0), **changes), Silent())


def one_cell(slope=-0.02, dates=40, seed=1):
    """A problem of a single cell, whose operator is a number: all is scalar."""
    cells, rng = cells_of(ease(1, 1), "x"), np.random.default_rng(seed)
    observed = rng.normal(0, 1.0, (dates, 1, 1)).astype(np.float32)
    observed[7:10] = np.nan
    prior = rng.normal(0, 30, (dates, 1, 1)).astype(np.float32)
    all_cells = np.ones((1, 1), bool)
    operator = lambda water: np.float32(slope) * water  # noqa: E731
    days = np.cumsum(rng.choice([6.0, 12.0, 24.0], dates))
    return Problem(cells, days, prior, slope * prior, observed, operator, Reference(), all_cells, all_cells)


def exact(given, slope, sigma=1.0, sd=60.0, tau=90.0):
    """The scalar Kalman filter and smoother of the prior's error."""
    means, variances, forecasts = [], [], []
    mean, variance = 0.0, sd**2
    for i, seen in enumerate(given.observed.ravel()):
        if i:
            phi = np.exp(-(given.days[i] - given.days[i - 1]) / tau)
            mean, variance = phi * mean, phi**2 * variance + (1 - phi**2) * sd**2
        forecasts.append((mean, variance))
        if np.isfinite(seen):
            gain = variance * slope / (slope**2 * variance + sigma**2)
            mean += gain * (seen - slope * (given.prior.ravel()[i] + mean))
            variance *= 1 - gain * slope
        means.append(mean)
        variances.append(variance)
    smooth = list(means)
    for i in range(len(means) - 2, -1, -1):
        phi = np.exp(-(given.days[i + 1] - given.days[i]) / tau)
        smooth[i] += phi * variances[i] / forecasts[i + 1][1] * (smooth[i + 1] - forecasts[i + 1][0])
    return np.array(means), np.sqrt(variances), np.array(smooth)


@pytest.mark.parametrize("treatment", ["sqrt", "perturbed"])
def test_many_members_are_the_exact_kalman_filter(treatment):
    given = one_cell()
    means, sds, _ = exact(given, -0.02)
    found = run(given, sigma_mm=1.0, members=20_000, treatment=treatment)
    assert (found.analysis - given.prior).ravel() == pytest.approx(means, abs=1.5)
    assert found.spread.ravel() == pytest.approx(sds, rel=0.03)


def test_many_members_are_the_exact_smoother():
    given = one_cell()
    means, _, smooth = exact(given, -0.02)
    found = run(given, sigma_mm=1.0, members=20_000, smoother="on")
    assert np.abs(smooth - means).max() > 5
    assert (found.analysis - given.prior).ravel() == pytest.approx(smooth, abs=2.5)


def test_a_date_without_observation_keeps_the_forecast():
    given = one_cell()
    found = run(given, sigma_mm=1.0)
    assert np.isnan(found.innovation[7:10]).all()
    phi = np.exp(-np.diff(given.days)[6] / 90.0)
    before, after = (found.analysis - given.prior)[[6, 7]].ravel()
    assert after == pytest.approx(phi * before, abs=1e-3)


@pytest.mark.parametrize("mode", ["per-cell", "joint"])
@pytest.mark.parametrize("sigma", [3.0, 9.0])
def test_innovations_have_unit_spread_where_the_errors_are_stated_rightly(mode, sigma):
    given = problem(side=10, sigma=sigma, dates=120)
    found = innovation.statistics(run(given, mode=mode, sigma_mm=sigma, members=48).innovation)
    assert found["sd"] == pytest.approx(1.0, abs=0.02)
    assert found["mean"] == pytest.approx(0.0, abs=0.05)
    assert found["lag1"] == pytest.approx(0.0, abs=0.05)
    assert found["area_sd"] < 0.5


def test_sweep_filters_anew_and_finds_the_noise_there_is():
    given = problem(sigma=9.0, dates=90)
    rows = innovation.sweep(given, Settings(), Silent())
    assert [row["sigma_mm"] for row in rows] == [7, 8, 9, 10, 11, 12]
    sds = [row["sd"] for row in rows]
    assert sds == sorted(sds, reverse=True)
    assert min(rows, key=lambda row: abs(row["sd"] - 1))["sigma_mm"] == 9


def test_deformation_of_the_wrong_sign_makes_the_water_worse():
    """Uplift of the truth, negated: a plus lost on the way. Truth is 0, so the prior is the error."""
    right = problem(side=8, sigma=0.3, dates=40)
    truth = 80 * np.sin(right.days / 30)[:, None, None] * np.ones(right.prior.shape[1:], np.float32)
    seen = right.operator(truth.astype(np.float32)) + right.observed
    right = replace(
        right, prior=right.prior + truth, uplift=right.operator(right.prior + truth), observed=seen
    )
    wrong = replace(right, observed=-seen)
    before = (right.prior - truth).std()
    assert (run(right, sigma_mm=0.3).analysis - truth).std() < 0.8 * before
    assert (run(wrong, sigma_mm=0.3).analysis - truth).std() > 1.2 * before


def test_an_operator_without_the_density_of_water_is_noticed():
    """1000 times too small: the filter does nothing, and the innovations say so."""
    given = problem(side=8, sigma=0.5, dates=60)
    weak = replace(given, operator=lambda w: given.operator(w) / 1000, uplift=given.uplift / 1000)
    strong = run(given, sigma_mm=0.5)
    idle = run(weak, sigma_mm=0.5)
    assert np.abs(idle.analysis - given.prior).max() < 0.1 * np.abs(strong.analysis - given.prior).max()


def test_joint_mode_takes_more_from_the_same_data():
    given = problem(side=12, sigma=3.0, dates=60)
    area = [run(given, mode=mode).analysis.mean(axis=(1, 2)).std() for mode in kalman.MODES]
    assert area[1] < area[0] < given.prior.mean(axis=(1, 2)).std()


def test_noise_that_cells_share_does_not_mislead_where_its_length_is_given():
    """Noise of 9 mm correlated over 50 km: taken as independent, the joint mode believes it."""
    given = problem(side=12, sigma=9.0, dates=60)
    draws = perturbations(given.cells, 50.0, 2, 90.0)
    rng = np.random.default_rng(7)
    shared = np.stack([9 * np.sqrt(2) * draws.draw(rng)[0] for _ in given.days]).astype(np.float32)
    given = replace(given, observed=shared)
    before = given.prior.mean(axis=(1, 2)).std()
    found = {length: run(given, mode="joint", sigma_mm=9.0, noise_length_km=length) for length in (0.0, 50.0)}
    errors = {length: each.analysis.mean(axis=(1, 2)).std() for length, each in found.items()}
    assert errors[50.0] < 1.02 * before
    assert errors[50.0] < 0.9 * errors[0.0]
    assert innovation.neighbours_alike(found[0.0].innovation) > 0.7
    white = run(problem(side=12, sigma=9.0, dates=30), mode="joint", sigma_mm=9.0)
    assert abs(innovation.neighbours_alike(white.innovation)) < 0.15


def test_the_seed_decides_every_draw():
    given = problem(dates=6)
    one, same, other = (run(given, seed=s, treatment="perturbed").analysis for s in (3, 3, 4))
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)


def test_snow_varies_by_a_factor_and_cells_without_land_by_nothing():
    given = problem(dates=10)
    land = np.ones(given.cells.grid.shape, bool)
    land[0] = False
    snow = np.zeros(given.prior.shape, np.float32)
    snow[:, 3] = 200.0
    found = run(replace(given, land=land, snow=snow), sd_mm=5.0, snow_sd=0.3, members=200, sigma_mm=100.0)
    assert found.spread[0, 3].mean() == pytest.approx(np.hypot(5, 200 * np.sqrt(np.exp(0.09) - 1)), rel=0.15)
    assert found.spread[0, 5].mean() == pytest.approx(5, rel=0.1)
    assert (found.spread[:, 0] == 0).all()
    # The mean of the factor is 1: snow adds spread, not water.
    assert np.abs(found.analysis - given.prior)[0, 3].max() < 15


def test_relative_deformation_needs_a_relative_operator():
    """What is measured against a reference inside the load has lost the load's even part."""
    given = problem(side=8, sigma=0.5, dates=40)
    still = np.zeros(given.cells.grid.shape, bool)
    still[4, 4] = True
    reference = Reference(still)
    even = given.prior.mean(axis=(1, 2))[:, None, None] * np.ones(given.prior.shape[1:], np.float32)
    prior = even.astype(np.float32)
    common = replace(given, prior=prior, uplift=given.operator(prior))
    absolute = run(common, sigma_mm=0.5)
    relative = run(replace(common, reference=reference), sigma_mm=0.5)
    change = [np.abs(found.analysis - prior).mean() for found in (absolute, relative)]
    assert change[1] < 0.7 * change[0]
    assert np.isfinite(relative.innovation).all()


def test_cancelling_stops_at_the_next_date():
    class Impatient(Silent):
        calls = 0

        def progress(self, fraction):
            self.calls += 1
            if self.calls == 3:
                raise Cancelled

    report = Impatient()
    with pytest.raises(Cancelled):
        kalman.run(problem(dates=10), Settings(), report)
    assert report.calls == 3


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"members": 1}, "An ensemble of 1 has no spread"),
        ({"sigma_mm": 0.0}, "An observation error of 0 mm"),
        ({"sd_mm": 0.0}, "A standard deviation of 0 mm of the prior's error leaves nothing"),
    ],
)
def test_settings_out_of_range_are_told(changes, told):
    with pytest.raises(GroundCastError, match=told):
        run(problem(dates=3), **changes)
