"""Gaps filled for a file: observed values bit for bit, and no line across the origin."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Points
from groundcast.core.prepare.filling import filled
from groundcast.core.stack import Stack

NAN = np.nan
DATES = np.datetime64("2020-01-01") + np.array([0, 2, 6, 8, 10, 12])


def stack(*columns):
    values = np.array(columns, np.float32).T
    zero = np.zeros(len(columns))
    names = np.array([str(i) for i in range(len(columns))])
    return Stack(values, DATES, Points("", zero, zero, names))


def test_lines_in_time_inside_and_nothing_at_the_ends():
    made = filled(stack([NAN, 0, NAN, 6, NAN, NAN], [NAN] * 6), "linear")
    np.testing.assert_array_equal(made.values[:, 0], [NAN, 0, 4, 6, NAN, NAN])
    assert np.isnan(made.values[:, 1]).all()
    assert made.notes[-1].startswith("1 missing values were filled linearly in time")


def test_previous_looks_at_nothing_later():
    made = filled(stack([NAN, 3, NAN, NAN, 9, NAN]), "previous")
    np.testing.assert_array_equal(made.values[:, 0], [NAN, 3, 3, 3, 9, NAN])


def test_no_line_crosses_the_origin():
    data = stack([1, 2, NAN, NAN, 9, 10], [1, NAN, 3, NAN, NAN, 10])
    made = filled(data, "linear", DATES[2])
    np.testing.assert_array_equal(made.values[:, 0], [1, 2, 2, NAN, 9, 10])
    np.testing.assert_allclose(made.values[:3, 1], [1, 1 + 2 / 3, 3], rtol=1e-6)
    data.values[3:] = 777
    np.testing.assert_array_equal(filled(data, "linear", DATES[2]).values[:3], made.values[:3])


@pytest.mark.parametrize("rule", ["linear", "previous"])
def test_observed_values_stay_bit_for_bit(rule):
    draw = np.random.default_rng(0)
    values = draw.normal(size=(6, 300)).astype(np.float32)
    values[draw.random(values.shape) < 0.4] = NAN
    data = stack(*values.T)
    for until in (None, DATES[3]):
        made = filled(data, rule, until)
        known = np.isfinite(values)
        np.testing.assert_array_equal(made.values[known], values[known])


def test_nothing_is_filled_unless_asked_for():
    data = stack([1, NAN, 3, 4, 5, 6])
    assert filled(data, "none") is data
    with pytest.raises(GroundCastError, match="no rule 'spline' to fill by"):
        filled(data, "spline")
