"""The table of a comparison: scores by hand, seeds as a spread, pixels and region means apart."""

import numpy as np
import pytest
from groundcast.core import comparison, map_scores

ORIGINS, HORIZONS = ("2020-01-01", "2020-03-01"), (1, 3)


def given(error, shape=(2, 2, 4)):
    truth = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    median = truth + np.float32(error)
    parts = {"median": median, "lower": median - 2, "upper": median + 2, "steps": np.full((2, 4), 2.0)}
    return truth, parts | {"mean_steps": np.full((2, 4), 0.5)}


def rows(error, regions=("A", "A", "B", "B")):
    truth, parts = given(error)
    return comparison.rows(truth, parts, np.array(regions), HORIZONS, ORIGINS)


def test_each_region_has_a_row_on_pixels_and_one_on_its_mean():
    made = rows(1.0)
    assert [(row["region"], row["on"]) for row in made] == [
        ("A", "pixels"),
        ("A", "region mean"),
        ("B", "pixels"),
        ("B", "region mean"),
    ]
    assert made[0]["rmse_mm"] == pytest.approx(1) and made[0]["mae_mm"] == pytest.approx(1)
    assert made[0]["mase"] == pytest.approx(0.5) and made[0]["coverage90"] == 1
    assert made[1]["coverage90"] is None and made[1]["mase"] == pytest.approx(2), "by the mean's own steps"
    assert made[0]["rmse_mm_by_horizon"] == pytest.approx({"1": 1.0, "3": 1.0})
    assert made[0]["rmse_mm_by_origin"] == pytest.approx(dict.fromkeys(ORIGINS, 1.0))


def test_errors_that_cancel_are_small_on_the_mean_only():
    made = rows(np.array([3, -3, 3, -3]))
    assert made[0]["rmse_mm"] == pytest.approx(3) and made[1]["rmse_mm"] == pytest.approx(0)


def test_seeds_become_a_mean_and_a_spread():
    found = {"linear": [rows(2.0)], "gru": [rows(1.0), rows(2.0)]}
    table = comparison.merged(found, ("linear",))
    row = next(r for r in table if (r["model"], r["region"], r["on"]) == ("gru", "A", "pixels"))
    assert row["seeds"] == 2 and row["rmse_mm"] == pytest.approx(1.5)
    assert row["mse_mm2"] == pytest.approx(2.5), "the mean of two trainings, not the square of their mean"
    assert row["rmse_mm_spread"] == pytest.approx(np.std([1, 2], ddof=1))
    assert row["reference"] == "linear" and row["skill"] == pytest.approx(0.25)
    assert row["skill_by_origin"] == pytest.approx(dict.fromkeys(ORIGINS, 0.25))
    alone = next(r for r in table if r["model"] == "linear")
    assert alone["rmse_mm_spread"] is None and alone["skill"] == 0


def test_a_gap_counts_nowhere():
    truth, parts = given(1.0)
    truth[0, 0, 0] = np.nan
    parts["median"][1, 1, 1] = np.nan
    made = comparison.rows(truth, parts, np.array(["A"] * 4), HORIZONS, ORIGINS)
    assert made[0]["rmse_mm"] == pytest.approx(1) and made[1]["rmse_mm"] == pytest.approx(1)


def test_every_score_stands_by_horizon_and_residuals_by_percentile():
    made = rows(np.array([1.0, 1.0, 1.0, 3.0]))
    of_b = next(row for row in made if (row["region"], row["on"]) == ("B", "pixels"))
    assert of_b["by_horizon"]["mae_mm"] == pytest.approx({"1": 2.0, "3": 2.0})
    assert of_b["by_horizon"]["mse_mm2"] == pytest.approx({"1": 5.0, "3": 5.0}), "half are 1, half are 9 mm²"
    assert of_b["mse_mm2"] == pytest.approx(of_b["rmse_mm"] ** 2)
    assert of_b["by_horizon"]["mase"] == pytest.approx({"1": 1.0, "3": 1.0})
    assert of_b["by_horizon"]["coverage90"] == pytest.approx({"1": 0.5, "3": 0.5})
    assert set(of_b["by_horizon"]) == set(comparison.LATER) - set(map_scores.NAMES), "points fill no map"
    # Observed minus forecast: half of the residuals are -1 mm and half are -3 mm.
    assert of_b["residual_mm"] == pytest.approx({"5": -3, "25": -3, "50": -2, "75": -1, "95": -1})
    mean = next(row for row in made if (row["region"], row["on"]) == ("B", "region mean"))
    assert mean["residual_mm"]["50"] == pytest.approx(-2)
    assert mean["by_horizon"]["mase"] == pytest.approx({"1": 4.0, "3": 4.0})


def test_parts_of_earlier_versions_have_no_mase_of_the_mean():
    truth, parts = given(1.0)
    older = comparison.rows(truth, parts | {"mean_steps": None}, np.array(["A"] * 4), HORIZONS, ORIGINS)
    assert older[1]["mase"] is None and older[1]["by_horizon"]["mase"] == {"1": None, "3": None}
    newer = comparison.rows(truth, parts, np.array(["A"] * 4), HORIZONS, ORIGINS)
    for seeds in ([older, newer], [newer, older]):
        (_, row) = comparison.merged({"linear": seeds}, ("linear",))
        assert row["mase"] == pytest.approx(2) and row["by_horizon"]["mase"]["3"] == pytest.approx(2)


def test_origins_have_a_spread_where_there_are_several():
    found = {"gru": [rows(np.array([1.0, 2.0]).reshape(2, 1, 1))]}
    row = comparison.merged(found, ())[0]
    assert row["rmse_mm_origins_spread"] == pytest.approx(np.std([1, 2], ddof=1))
