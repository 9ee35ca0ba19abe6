"""What every trained model refuses to forecast from, in one place."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.panel import Panel
from groundcast.core.reporter import Silent
from groundcast.models.required import require_dates, require_series
from groundcast.models.svr import Svr


def test_enough_is_enough():
    require_series(4, 4)
    require_dates(5, 5)


def test_other_series_are_refused():
    with pytest.raises(GroundCastError, match="trained on 4 series, the data have 3") as caught:
        require_series(4, 3)
    assert caught.value.code == "series-differ" and "train a new model" in caught.value.cure


def test_too_few_dates_are_refused():
    with pytest.raises(GroundCastError, match="4 dates are too few to start a forecast from") as caught:
        require_dates(4, 5)
    assert (caught.value.code, caught.value.cure) == ("too-few-dates", "Give at least 5 dates.")


def test_a_trained_model_asks_for_both():
    values = np.random.default_rng(0).normal(size=(20, 3)).cumsum(axis=0).astype(np.float32)
    panel = Panel(values, np.datetime64("2020-01-01") + 12 * np.arange(20), 12)
    fitted = Svr({"samples": 20}, 0).fit(panel, Silent())
    with pytest.raises(GroundCastError, match="trained on 3 series, the data have 2"):
        fitted.predict(panel.take(np.arange(2)), 1)
    with pytest.raises(GroundCastError, match="2 dates are too few"):
        fitted.predict(panel.before(2), 1)
