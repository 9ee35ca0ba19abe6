"""Inversion of networks, against dense solutions of the whole design matrix."""

import numpy as np
import pytest
from groundcast.core.inversion.least_squares import as_acquired, residual, solve
from groundcast.core.inversion.network import Network

RNG = np.random.default_rng(5)
DATES = np.datetime64("2020-01-01") + np.cumsum(RNG.choice([6, 12, 18], 14))
PAIRS = np.array([(i, j) for i in range(14) for j in (i + 1, i + 2, i + 4) if j < 14])


def network(count=30, noise=2.0, missing=0.2, pairs=PAIRS, weights=False):
    """A network of random walks with gaps, and the truth."""
    truth = np.cumsum(RNG.normal(0, 3, (len(DATES), count)), axis=0)
    values = truth[pairs[:, 1]] - truth[pairs[:, 0]] + RNG.normal(0, noise, (len(pairs), count))
    values[RNG.random(values.shape) < missing] = np.nan
    given = RNG.uniform(0.1, 5, values.shape) if weights else None
    return Network(values, pairs[:, 0], pairs[:, 1], DATES, given), truth


def dense(given, column):
    """Displacements of one series by minimum-norm velocities over all dates: the plain pseudo-inverse."""
    known = np.isfinite(given.values[:, column])
    first, second, days = given.first[known], given.second[known], given.days
    taking = np.unique(np.concatenate([first, second]))
    spans = np.diff(days[taking])
    design = np.zeros((known.sum(), len(spans)))
    for row, (one, other) in enumerate(zip(first, second)):
        begin, end = np.searchsorted(taking, [one, other])
        design[row, begin:end] = spans[begin:end]
    root = np.sqrt(given.weights[known, column]) if given.weights is not None else np.ones(known.sum())
    pace = np.linalg.pinv(root[:, None] * design) @ (root * given.values[known, column])
    result = np.full(len(days), np.nan)
    result[taking] = np.concatenate([[0], np.cumsum(pace * spans)])
    return result


@pytest.mark.parametrize("weights", [False, True])
@pytest.mark.parametrize("missing", [0.0, 0.2, 0.6])
def test_equal_to_the_dense_solution(missing, weights):
    """With 60 % missing many networks fall into parts: the minimum-norm form agrees there too."""
    given, _ = network(missing=missing, weights=weights)
    found, parts = solve(given)
    for column in range(given.values.shape[1]):
        np.testing.assert_allclose(found[:, column], dense(given, column), atol=1e-8)
    assert (parts > 1).any() == (missing == 0.6)


def test_without_noise_the_truth_comes_back():
    given, truth = network(noise=0, missing=0.1)
    found, parts = solve(given)
    whole = (parts == 1) & np.isfinite(found).all(axis=0)
    assert whole.sum() > 20
    np.testing.assert_allclose(found[:, whole], (truth - truth[0])[:, whole], atol=1e-8)
    np.testing.assert_allclose(residual(given, found)[whole], 0, atol=1e-5)


def test_two_parts_are_reported_and_dates_without_pairs_stay_empty():
    pairs = np.array([(0, 1), (1, 2), (4, 5), (5, 6)])
    dates = np.datetime64("2020-01-01") + 10 * np.arange(7)
    found, parts = solve(Network(np.array([[10.0], [10], [-6], [-6]]), pairs[:, 0], pairs[:, 1], dates))
    assert parts.tolist() == [2] and np.isnan(found[3, 0])
    # The smallest velocity over the gap between the parts is none at all.
    np.testing.assert_allclose(found[[0, 1, 2, 4, 5, 6], 0], [0, 10, 20, 20, 14, 8], atol=1e-9)


def test_series_without_any_pair_stay_empty():
    given, _ = network(4)
    given.values[:, 2] = np.nan
    found, parts = solve(given)
    assert np.isnan(found[:, 2]).all() and parts[2] == 0 and np.isnan(residual(given, found)[2])


def test_residual_is_that_of_the_interferograms():
    given, _ = network(5)
    found, _ = solve(given)
    left = given.values - (found[given.second] - found[given.first])
    np.testing.assert_allclose(residual(given, found), np.sqrt(np.nanmean(left**2, axis=0)), rtol=1e-6)


@pytest.mark.parametrize("weights", [False, True])
def test_as_acquired_never_sees_later_interferograms(weights):
    """Changing all interferograms that end after a date leaves every value up to it, bit for bit."""
    given, _ = network(weights=weights)
    found, _ = as_acquired(given)
    for last in (3, 7, 11):
        changed = given.values.copy()
        later = given.second > last
        changed[later] = RNG.normal(0, 100, (later.sum(), changed.shape[1]))
        again, _ = as_acquired(Network(changed, given.first, given.second, DATES, given.weights))
        np.testing.assert_array_equal(again[: last + 1], found[: last + 1])
        assert not np.array_equal(again[last + 1 :], found[last + 1 :], equal_nan=True)


def test_as_acquired_ends_like_the_whole_solution():
    given, _ = network(missing=0)
    np.testing.assert_allclose(as_acquired(given)[0][-1], solve(given)[0][-1], atol=1e-9)


def test_blocks_do_not_change_the_answer(monkeypatch):
    given, _ = network(missing=0.4)
    found = solve(given)[0]
    monkeypatch.setattr("groundcast.core.inversion.patterns._BLOCK", 14 * 14 * 3)
    np.testing.assert_array_equal(solve(given)[0], found)


def test_bits_of_a_series_do_not_depend_on_its_neighbours():
    """Future gaps regroup the series; each keeps its bits alone, in pairs and among many."""
    given, _ = network(40, missing=0.3)
    for solver in (solve, as_acquired):
        whole = solver(given)[0]
        for columns in ([3], [3, 7], list(range(20))):
            some = Network(given.values[:, columns], given.first, given.second, DATES)
            np.testing.assert_array_equal(solver(some)[0], whole[:, columns])
