"""Unwrapping jumps mended or left out, by what the past shows."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.prepare.mending import known_jumps, mended, without_jumps

HALF = 55.465763 / 2
PLANTED = {500: (60, 1), 4000: (120, -2), 9000: (30, 1)}


def spoilt(ustica):
    values = ustica.values.copy()
    for column, (date, turns) in PLANTED.items():
        values[date:, column] += turns * HALF
    return replace(ustica, values=values)


@pytest.fixture(scope="module")
def few(ustica):
    """Every point around the planted ones, so that neighbours stay."""
    x, y = ustica.coordinates()
    near = np.zeros(len(x), bool)
    for column in PLANTED:
        near |= np.hypot(x - x[column], y - y[column]) < 150
    return np.flatnonzero(near)


def cut(stack, columns):
    layers = {name: layer[columns] for name, layer in stack.quality.items()}
    place, angle = stack.place.take(columns), stack.incidence_deg[columns]
    return replace(stack, values=stack.values[:, columns], place=place, quality=layers, incidence_deg=angle)


def test_planted_jumps_of_ustica_are_mended(ustica, few):
    plain, broken = cut(ustica, few), cut(spoilt(ustica), few)
    made = mended(broken, ustica.dates[-1])
    for column, (date, _turns) in PLANTED.items():
        place = int(np.flatnonzero(few == column)[0])
        before = np.abs(broken.values[date:, place] - plain.values[date:, place]).max()
        after = np.abs(made.values[date:, place] - plain.values[date:, place]).max()
        assert before > 27 and after < 0.05
    assert "unwrapping jumps" in made.notes[-1]


def test_series_with_jumps_can_be_left_out(ustica, few):
    broken = cut(spoilt(ustica), few)
    made = without_jumps(broken, ustica.dates[-1])
    gone = np.isnan(made.values).all(axis=0)
    assert gone[[int(np.flatnonzero(few == c)[0]) for c in PLANTED]].all()
    np.testing.assert_array_equal(made.values[:, ~gone], broken.values[:, ~gone])
    assert made.notes[-1] == f"{int(gone.sum()):,} series with unwrapping jumps are left out."


def test_what_follows_the_origin_decides_nothing(ustica, few):
    """Other values after the origin: the same values before it, bit for bit, and the same series left."""
    broken = cut(spoilt(ustica), few)
    until = ustica.dates[100]
    changed = replace(broken, values=broken.values.copy())
    changed.values[101:] = np.random.default_rng(0).normal(0, 200, changed.values[101:].shape)
    for step in (mended, without_jumps):
        one, other = step(broken, until), step(changed, until)
        np.testing.assert_array_equal(one.values[:101], other.values[:101])
        np.testing.assert_array_equal(np.isnan(one.values).all(axis=0), np.isnan(other.values).all(axis=0))


def test_a_jump_right_before_the_origin_is_not_seen_yet(ustica, few):
    broken = cut(spoilt(ustica), few)
    place = int(np.flatnonzero(few == 500)[0])
    early, later = (known_jumps(broken, ustica.dates[day]) for day in (61, 64))
    assert (place, 60) not in set(zip(early.series, early.date))
    assert (place, 60) in set(zip(later.series, later.date))


def test_only_a_line_of_sight_has_jumps(ustica, few):
    with pytest.raises(GroundCastError, match="the deformation is 'up'"):
        mended(replace(cut(ustica, few), kind="up"), ustica.dates[-1])


def test_without_a_wavelength_it_is_asked_for(ustica, few):
    stack = cut(ustica, few)
    odd = replace(stack, dates=stack.dates[0] + np.cumsum(np.arange(1, len(stack.dates) + 1) % 7 + 1))
    with pytest.raises(GroundCastError, match="wavelength"):
        mended(odd, odd.dates[-1])
    np.testing.assert_array_equal(
        known_jumps(odd, odd.dates[-1], 55.465763).series, known_jumps(stack, stack.dates[-1]).series
    )
