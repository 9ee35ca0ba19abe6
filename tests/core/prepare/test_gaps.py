import numpy as np
import pytest
from groundcast.core.prepare.gaps import fill

NAN = np.nan


def test_inside_gaps_are_linear_in_real_time():
    filled = fill(np.array([[0.0], [NAN], [NAN], [8.0]]), np.array([0, 2, 6, 8]))
    assert filled[:, 0].tolist() == [0, 2, 6, 8]


def test_ends_keep_the_nearest_value():
    filled = fill(np.array([[NAN], [3.0], [5.0], [NAN], [NAN]]), np.arange(5))
    assert filled[:, 0].tolist() == [3, 3, 5, 5, 5]


def test_observed_values_stay_bit_for_bit():
    draw = np.random.default_rng(0)
    values = draw.normal(size=(30, 40)).astype(np.float32) * np.float32(1e3)
    values[draw.uniform(size=values.shape) < 0.4] = NAN
    filled = fill(values, np.cumsum(draw.integers(1, 20, 30)))
    observed = np.isfinite(values)
    assert (filled[observed] == values[observed]).all()
    assert np.isfinite(filled).all()


def test_equals_numpy_s_interpolation_column_by_column():
    draw = np.random.default_rng(1)
    values = draw.normal(size=(25, 9))
    values[draw.uniform(size=values.shape) < 0.5] = NAN
    days = np.cumsum(draw.integers(1, 20, 25))
    filled = fill(values, days)
    for column in range(9):
        seen = np.isfinite(values[:, column])
        expected = np.interp(days, days[seen], values[seen, column])
        np.testing.assert_allclose(filled[:, column], expected, atol=1e-6)


def test_nothing_after_the_last_row_is_looked_at():
    values = np.array([[1.0], [NAN], [NAN], [50.0]])
    assert fill(values[:3], np.arange(3))[:, 0].tolist() == [1, 1, 1]


def test_a_column_without_values_is_zero_and_infinity_is_no_value():
    filled = fill(np.array([[NAN, 1.0], [NAN, np.inf], [NAN, 3.0]]), np.arange(3))
    assert filled.tolist() == [[0, 1], [0, 2], [0, 3]]


@pytest.mark.parametrize("shape", [(1, 1), (5, 0)])
def test_degenerate_shapes(shape):
    assert fill(np.ones(shape), np.arange(shape[0])).shape == shape
