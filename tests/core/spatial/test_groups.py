"""Groups of places: who lies together, and how series lie between groups."""

import numpy as np
import pytest
from groundcast.core.spatial import gathered, shares


def places(count=200, seed=0):
    return np.random.default_rng(seed).uniform(0, 1000, (count, 2))


def test_groups_have_eight_to_sixteen_places_and_every_place_one_group():
    groups = gathered(places(1000))
    sizes = np.asarray((groups.gather > 0).sum(axis=1)).ravel()
    assert sizes.min() >= 7
    assert sizes.max() <= 16
    assert (np.asarray((groups.gather > 0).sum(axis=0)) == 1).all()


def test_members_of_a_group_lie_together():
    given = places(1000)
    groups = gathered(given)
    group = groups.gather.tocsc().indices
    own = np.hypot(*(given - groups.middles[group]).T)
    anybody = np.hypot(*(given - groups.middles[group[::-1]]).T)
    assert np.median(own) < 0.15 * np.median(anybody)
    here = given[group == 5]
    np.testing.assert_allclose(groups.middles[5], here.mean(axis=0), atol=0.1)


def test_a_grid_with_equal_coordinates_is_halved_too():
    x, y = np.meshgrid(np.arange(40) * 100.0, np.arange(20) * 100.0)
    groups = gathered(np.stack([x.ravel(), y.ravel()], axis=1))
    sizes = np.asarray(groups.gather.sum(axis=1)).ravel()
    assert sizes.min() >= 8
    assert sizes.max() <= 16


def test_the_same_place_twice_has_one_vote():
    given = places(64)
    twice = np.concatenate([given, given[:1], given[:1]])
    groups = gathered(twice)
    votes = np.asarray(groups.gather.sum(axis=0)).ravel()
    np.testing.assert_allclose(votes[[0, 64, 65]], 1 / 3, rtol=1e-6)
    assert groups.middles.shape == gathered(given).middles.shape
    np.testing.assert_allclose(groups.middles, gathered(given).middles)


def test_few_or_unknown_places_have_no_groups():
    assert gathered(None) is None
    assert gathered(places(31)) is None
    assert gathered(np.full((100, 2), np.nan)) is None
    assert gathered(np.repeat(places(20), 5, axis=0)) is None
    some = places(64)
    some[3] = np.nan
    groups = gathered(some)
    assert groups.gather[:, [3]].nnz == 0
    assert shares(some, groups.middles)[[3]].nnz == 0


def test_shares_add_up_to_one_and_the_nearest_group_has_most():
    given = places(300)
    middles = gathered(given).middles
    share = shares(given, middles)
    np.testing.assert_allclose(np.asarray(share.sum(axis=1)).ravel(), 1, rtol=1e-5)
    distance = np.hypot(*(given[:, None] - middles).transpose(2, 0, 1))
    np.testing.assert_array_equal(share.toarray().argmax(axis=1), distance.argmin(axis=1))
    assert share.toarray()[7].max() == pytest.approx(share[[7]].data.max())


def test_the_same_places_give_the_same_groups():
    one, two = gathered(places()), gathered(places())
    np.testing.assert_array_equal(one.gather.toarray(), two.gather.toarray())
