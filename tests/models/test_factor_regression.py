import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.factor_regression import Strength
from groundcast.core.reporter import Silent
from groundcast.models.factor_regression import UNUSED, FactorRegression
from groundcast.models.forecasters import Maker, load, save


def test_a_model_file_keeps_the_strength(make_panel, tmp_path):
    fitted = FactorRegression(strength=Strength(1.0, 0.25))
    save(fitted, tmp_path / "m.gcast", {"region": "A"}, {})
    again, card, _ = load(tmp_path / "m.gcast")
    assert again == fitted
    assert card == {"region": "A"}
    assert "25 % smaller" in again.note


def test_it_forecasts_with_an_interval_and_along_paths(make_panel):
    panel = make_panel(dates=90)
    model = FactorRegression(strength=Strength(1.0, 0.25))
    usual = model.predict(panel, 5)
    assert usual.median.shape == (5, 6)
    assert (usual.lower < usual.upper).all()
    paths = model.factors(panel, 5)
    np.testing.assert_array_equal(model.predict(panel, 5, paths).median, usual.median)
    wet = paths | {"rain": paths["rain"] + 1}
    assert (model.predict(panel, 5, wet).median != usual.median).any()


def test_without_factors_it_is_season_and_memory(make_panel):
    panel = make_panel(dates=60, factors=())
    fitted = Maker("factor-regression", {})().fit(panel, Silent())
    plain = Maker("harmonic-ar", {})().fit(panel, Silent())
    np.testing.assert_array_equal(fitted.predict(panel, 4).median, plain.predict(panel, 4).median)
    assert fitted.note == UNUSED


def test_too_few_dates_are_told(make_panel):
    with pytest.raises(GroundCastError, match="7 dates are too few for a regression on factors"):
        Maker("factor-regression", {})().fit(make_panel(dates=7), Silent())


def test_origins_before_the_usual_year_was_known_are_left_out_of_the_interval(make_panel):
    panel = make_panel(dates=45)
    model = FactorRegression(strength=Strength(1.0, 0.25))
    with pytest.raises(GroundCastError, match="was never seen around"):
        model.predict(panel.before(24), 5)
    assert np.isfinite(model.predict(panel, 5).upper).all()
