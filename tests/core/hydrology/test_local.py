"""The joint update: the exact Kalman filter where nothing is localised, nothing beyond the localisation."""

import numpy as np
import pytest
from groundcast.core.hydrology import local as module
from groundcast.core.hydrology.cells import cells_of
from groundcast.core.hydrology.local import apply, localisation, taper, transform
from groundcast.core.hydrology.love_numbers import bundled
from groundcast.core.hydrology.operator import loading_operator
from groundcast.core.hydrology.perturbations import perturbations
from groundcast.core.hydrology.update import predicted

from .conftest import ease


def ensemble(cells, members, seed=0):
    return 60 * perturbations(cells, 150.0, members, 90.0).draw(np.random.default_rng(seed))


@pytest.mark.parametrize("treatment", ["sqrt", "perturbed"])
def test_without_localisation_it_is_the_kalman_filter(treatment):
    """One gain over all cells with the sample's own covariances, as a full matrix."""
    cells = cells_of(ease(4, 5), "x")
    operator, rng = loading_operator(cells, bundled()), np.random.default_rng(5)
    state = ensemble(cells, 60)
    observed = rng.normal(0, 3, cells.grid.shape).astype(np.float32)
    observed[1, 2] = np.nan
    seen = predicted(operator(state))
    noise = rng.standard_normal(state.shape).astype(np.float32) if treatment == "perturbed" else None
    far = localisation(cells, 1e9)
    after = apply(transform(seen, observed, 4.0, far, noise), state, far)

    known = np.isfinite(observed).ravel()
    x = (state - state.mean(0)).reshape(60, -1).astype(float)
    y = seen.deviation.reshape(60, -1)[:, known].astype(float)
    slope = (x.T @ y / 59) @ np.linalg.inv(y.T @ y / 59 + 4.0 * np.eye(known.sum()))
    mean = state.mean(0).ravel() + slope @ (observed - seen.mean).ravel()[known]
    covariance = x.T @ x / 59 - slope @ (y.T @ x / 59)
    assert after.mean(0).ravel() == pytest.approx(mean, abs=0.02)
    if treatment == "sqrt":
        found = np.cov(after.reshape(60, -1).astype(float), rowvar=False)
        assert found == pytest.approx(covariance, abs=1e-3 * covariance.max())
    else:
        drawn = 2.0 * (noise - noise.mean(0)).reshape(60, -1)[:, known]
        members = (
            state.reshape(60, -1) + (observed.ravel()[known] + drawn - seen.mean.ravel()[known] - y) @ slope.T
        )
        assert after.reshape(60, -1) == pytest.approx(members, abs=0.05)


def test_cells_beyond_the_localisation_keep_their_forecast():
    cells = cells_of(ease(5, 30), "x")
    state = ensemble(cells, 20)
    observed = np.full(cells.grid.shape, np.nan, np.float32)
    observed[2, 2] = -5.0
    near = localisation(cells, 200.0)
    after = apply(transform(predicted(-0.02 * state), observed, 1.0, near, None), state, near)
    assert np.abs(after - state)[:, 2, 2].max() > 5
    assert np.abs(after - state)[:, :, 12:].max() < 1e-3


def test_blocks_serve_as_well_as_every_cell(monkeypatch):
    """Weights for blocks of cells, interpolated, against weights for each cell: errors about the truth."""
    cells = cells_of(ease(24, 24), "x")
    operator, state = loading_operator(cells, bundled()), ensemble(cells, 24)
    truth = ensemble(cells, 2, seed=9)[0] * np.sqrt(2)
    noise = np.random.default_rng(2).normal(0, 3, cells.grid.shape)
    seen, errors, spreads = predicted(operator(state)), [], []
    for limit in (10, 1000):
        monkeypatch.setattr(module, "EVERY_CELL_UP_TO", limit)
        local = localisation(cells, 300.0)
        after = apply(transform(seen, operator(truth) + noise, 9.0, local, None), state, local)
        errors.append((after.mean(0) - truth).std())
        spreads.append(after.std(0).mean())
    assert errors[0] < 0.8 * (state.mean(0) - truth).std()
    assert errors[0] == pytest.approx(errors[1], rel=0.04)
    assert spreads[0] == pytest.approx(spreads[1], rel=0.03)


def test_taper_falls_from_one_to_nothing():
    share = np.linspace(0, 1.2, 200)
    values = taper(share)
    assert values[0] == 1
    assert (np.diff(values[share < 1]) < 0).all()
    assert (values[share >= 1] == 0).all()
    assert taper(np.array([0.5])) == pytest.approx(5 / 24)
