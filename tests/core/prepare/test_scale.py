import numpy as np
from groundcast.core.prepare.scale import Scaler


def test_columns_get_mean_zero_and_spread_one():
    values = np.random.default_rng(0).normal(7, [1, 20, 300], (50, 3))
    scaled = Scaler.fit(values).forward(values)
    np.testing.assert_allclose(scaled.mean(axis=0), 0, atol=1e-6)
    np.testing.assert_allclose(scaled.std(axis=0), 1, atol=1e-6)


def test_inverse_undoes_forward():
    values = np.random.default_rng(1).normal(7, 20, (50, 4)).astype(np.float32)
    scaler = Scaler.fit(values)
    np.testing.assert_allclose(scaler.inverse(scaler.forward(values)), values, rtol=1e-5, atol=1e-5)


def test_a_flat_column_is_not_divided_by_zero():
    values = np.full((10, 2), 5.0, np.float32)
    values[:, 1] = 0
    scaler = Scaler.fit(values)
    assert scaler.spread.tolist() == [1, 1]
    assert (scaler.forward(values) == 0).all()


def test_only_the_fitted_rows_count():
    values = np.random.default_rng(2).normal(size=(20, 3))
    before = Scaler.fit(values[:10])
    values[10:] = 1e6
    after = Scaler.fit(values[:10])
    assert (before.mean == after.mean).all()
    assert (before.spread == after.spread).all()
