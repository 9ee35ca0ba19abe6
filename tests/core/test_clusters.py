"""Patterns, silhouettes and groups of neighbours."""

import numpy as np
import pytest
from groundcast.core import clusters


def kinds(count=30, seed=0):
    """Three kinds of series far apart, and which is which."""
    draw = np.random.default_rng(seed)
    which = np.arange(count) % 3
    shapes = np.stack([np.linspace(0, 10, 20), np.linspace(0, -10, 20), 5 * np.sin(np.arange(20))], axis=1)
    return shapes[:, which] + draw.normal(0, 0.3, (20, count)), which


def test_kinds_far_apart_are_found():
    values, which = kinds()
    found = clusters.patterns(values, 3, 0)
    assert len(set(zip(which, found))) == 3


def test_the_silhouette_peaks_at_the_number_of_kinds():
    values, _ = kinds()
    curve = clusters.silhouette_curve(values, 6, 0)
    assert max(curve, key=curve.get) == 3 and curve[3] > 0.8


def test_the_silhouette_is_its_definition():
    values, _ = kinds(12, 1)
    which = clusters.patterns(values, 3, 0)
    apart = np.linalg.norm(values.T[:, None] - values.T, axis=2)
    told = []
    for one in range(12):
        means = {k: apart[one][(which == k) & (np.arange(12) != one)].mean() for k in range(3)}
        inside = means.pop(which[one])
        told.append((min(means.values()) - inside) / max(inside, min(means.values())))
    assert clusters.silhouette(values, which) == pytest.approx(np.mean(told))


@pytest.mark.parametrize("count", [1, 5])
def test_series_all_alike_are_one_pattern(count):
    assert not clusters.patterns(np.ones((10, 4)), count, 0).any()


def test_more_patterns_than_series_give_one_each():
    assert len(set(clusters.patterns(np.arange(8.0).reshape(2, 4), 9, 0))) == 4


def test_where_every_try_loses_a_pattern_there_are_fewer(monkeypatch):
    """K-means gave up with an error of its own, which nothing caught, and the run ended in a crash."""
    plain, asked = clusters.kmeans2, []

    def losing(series, count, **how):
        asked.append(count)
        if count > 3:
            raise clusters.ClusterError("One of the clusters is empty.")
        return plain(series, count, **how)

    monkeypatch.setattr(clusters, "kmeans2", losing)
    values, which = kinds()
    found = clusters.patterns(values, 5, 0)
    assert len(set(zip(which, found))) == 3
    assert asked == [5] * clusters.TRIES + [4] * clusters.TRIES + [3] * clusters.TRIES


def test_a_try_that_loses_a_pattern_is_no_reason_for_fewer(monkeypatch):
    plain, tries = clusters.kmeans2, []

    def once(series, count, **how):
        tries.append(count)
        if len(tries) == 1:
            raise clusters.ClusterError("One of the clusters is empty.")
        return plain(series, count, **how)

    monkeypatch.setattr(clusters, "kmeans2", once)
    assert len(set(clusters.patterns(kinds()[0], 3, 0))) == 3


@pytest.mark.parametrize(("count", "size"), [(1, 4), (4, 4), (5, 4), (100, 7), (64, 32)])
def test_every_place_is_in_a_group_of_neighbours(count, size):
    places = np.random.default_rng(0).uniform(0, 100, (count, 2))
    found = clusters.groups(places, size)
    assert found.shape[1] == size and set(found.ravel()) == set(range(count))
    assert len(found) <= 2 * -(-count // size)


def test_groups_are_near():
    places = np.stack(np.meshgrid(np.arange(8.0), np.arange(8.0)), axis=-1).reshape(-1, 2)
    found = clusters.groups(places, 16)
    assert len(found) == 4 and max(np.ptp(places[group], axis=0).max() for group in found) == 3
