from dataclasses import asdict

import numpy as np
import pytest
from groundcast.core.ablation import ALL, NONE, gain, rmse, variants
from groundcast.worker.told_ablation import sentences


def test_variants_leave_out_each_factor_and_all_of_them():
    assert variants(("rain", "ndvi")) == {
        ALL: ("rain", "ndvi"), "without rain": ("ndvi",), "without ndvi": ("rain",), NONE: (),
    }  # fmt: skip
    assert variants(("rain",)) == {ALL: ("rain",), NONE: ()}


def test_errors_are_those_of_horizons_that_were_observed():
    truth = np.zeros((1, 2, 4))
    truth[0, 1] = np.nan
    truth[0, 0, 3] = np.nan
    forecasts = np.full((1, 3, 2, 4), 2.0)
    forecasts[0, 1] = -1
    np.testing.assert_allclose(rmse(forecasts, truth), [[2, 1, 2]])
    assert np.isnan(rmse(forecasts, np.full_like(truth, np.nan))).all()


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ([[0.9, 0.91, 0.89], [0.95, 0.94, 0.95]], "helped"),
        ([[0.8, 0.81, 0.79], [1.05, 1.04, 1.05]], "sometimes"),
        ([[0.98, 0.981, 0.979], [0.9999, 0.9999, 0.9999]], "sometimes"),
        ([[0.9, 1.1, 1.0], [1.1, 0.9, 1.02]], "nothing"),
        ([[1.1, 1.11, 1.09], [1.05, 1.04, 1.05]], "hurt"),
        ([[0.5]], "unknown"),
        ([[0.9], [0.91], [0.92]], "helped"),
    ],
)
def test_a_gain_counts_beyond_the_spread_only(given, kind):
    given = np.array(given)
    assert gain(given, np.ones_like(given)).kind == kind


def test_a_gain_is_the_share_by_which_the_error_shrinks():
    found = gain(np.array([[3.0, 3.0], [4.0, 4.0]]), np.full((2, 2), 4.0))
    assert found.mean == pytest.approx(0.125)
    assert found.by_origin == (0.25, 0.0)
    assert found.half == pytest.approx(0, abs=1e-12)


def test_chance_is_called_help_as_rarely_as_the_interval_says():
    draw = np.random.default_rng(1)
    kinds = [gain(draw.normal(1, 0.1, (2, 3)), draw.normal(1, 0.1, (2, 3))).kind for _ in range(2000)]
    assert kinds.count("helped") / 2000 < 0.06
    assert kinds.count("hurt") / 2000 < 0.08


def told(given, left_out, seeds):
    """The first sentence of an ablation of rain with these errors (O, S)."""
    found = asdict(gain(np.array(given), np.array(left_out)))
    document = {
        "gains": {"rain": found, ALL: found},
        "skill": {ALL: found},
        "reference": "seasonal",
        "label": "X",
        "seeds": list(range(seeds)),
        "origins": ["2020-01-01", "2020-05-01"],
    }
    return sentences(document)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            [[0.98, 1.01], [1.0, 1.02]],
            "Rain did not help: 0.3 ± 7.9 % larger error over 2 seeds and 2 origins",
        ),
        ([[0.90, 0.91], [0.9, 0.91]], "Rain helped: 9.5 ± 3.2 % smaller error over 2 seeds and 2 origins."),
        ([[1.10, 1.11], [1.1, 1.11]], "Rain made the forecast worse: 10.5 ± 3.2 % larger error"),
        ([[0.80, 0.81], [1.05, 1.05]], "Rain helped on average, but not at every origin: 7.2"),
        (
            [[1.0, 1.0], [1.0, 1.0]],
            "Rain did not help: the model left it alone, and the forecasts are the same.",
        ),
    ],
)
def test_a_gain_is_told_in_words(given, said):
    assert told(given, np.ones((2, 2)), 2)[0].startswith(said)


def test_one_seed_is_judged_by_its_origins():
    assert (
        "over 2 origins, where origins alone differ by more." in told([[0.99], [1.02]], np.ones((2, 1)), 1)[0]
    )
