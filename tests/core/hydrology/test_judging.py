"""Validation by months and detectability."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.hydrology import detectability, validation
from groundcast.core.hydrology.cells import cells_of
from groundcast.core.hydrology.loading import disk_response
from groundcast.core.hydrology.love_numbers import bundled
from groundcast.core.hydrology.operator import loading_operator

from .conftest import ease


def test_agreement_by_hand():
    validation_mm = np.array([0.0, 10.0, 20.0, 30.0])
    estimate = 2 * validation_mm + 7
    found = validation.agreement(estimate, validation_mm)
    assert found.correlation == pytest.approx(1)
    assert found.bias == pytest.approx(22)
    assert found.ubrmsd == pytest.approx(np.std(validation_mm))


def test_agreement_takes_the_same_months_for_both():
    one = np.array([1.0, 2.0, np.nan, 4.0, 900.0])
    other = np.array([1.0, 2.0, 3.0, 4.0, np.nan])
    found = validation.agreement(one, other)
    assert (found.correlation, found.ubrmsd, found.bias) == pytest.approx((1, 0, 0))
    assert np.isnan(validation.agreement(one[:3], other[:3]).ubrmsd)
    assert np.isnan(validation.agreement(np.ones(5), other).correlation)


def test_monthly_means_leave_out_what_is_missing():
    dates = np.array(["2019-01-01", "2019-01-20", "2019-02-05", "2019-02-06"], "datetime64[D]")
    means, months = validation.monthly(np.array([1.0, 3.0, np.nan, 8.0]), dates)
    assert means.tolist() == [2, 8]
    assert months.astype(str).tolist() == ["2019-01", "2019-02"]


def test_months_without_both_are_refused_or_named():
    months = np.arange("2017-04", "2018-10", dtype="datetime64[M]")
    grace = np.concatenate([months[:3], months[14:]])
    both = validation.common_months(months, grace)
    assert len(both) == 7
    assert validation.without(months, both) == [str(m) for m in months[3:14]]
    with pytest.raises(GroundCastError, match=r"have 0 months in common.*July 2017 to May 2018"):
        validation.common_months(months[3:14], grace)


def test_tables_of_date_and_value(tmp_path):
    path = tmp_path / "grace.csv"
    path.write_text("date,lwe_cm\n2019-02,3.5\n2019-01-15,1.5\n2019-03,\n")
    dates, values, unit = validation.read_table(path)
    assert dates.astype(str).tolist() == ["2019-01-15", "2019-02-15", "2019-03-15"]
    assert values[:2].tolist() == [1.5, 3.5]
    assert np.isnan(values[2])
    assert unit == "cm"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("date,tws\n", "holds no dated values"),
        ("date,tws\nsoon,1\n", "'soon'"),
        ("date,tws\n2019-13,1\n", "'2019-13' in a.csv is not a date"),
        ("date,tws\n2019-01,much\n", "'much' in a.csv is not a number"),
    ],
)
def test_wrong_tables_are_told(tmp_path, text, told):
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(GroundCastError, match=told):
        validation.read_table(tmp_path / "a.csv")


@pytest.fixture(scope="module")
def area():
    """7 x 7 cells with 12 cells of halo."""
    cells = cells_of(ease(31, 31), "x")
    study = np.zeros(cells.grid.shape, bool)
    study[12:19, 12:19] = True
    return cells, study


def test_detectability_in_figures_and_words(area):
    cells, study = area
    operator = loading_operator(cells, bundled())
    found = detectability.detectability(operator, study, np.ones_like(study), 9.0)
    assert (found.cell_mm, found.study_mm, found.halo_mm) == pytest.approx((-0.27, -1.06, -2.98), abs=0.02)
    assert found.one_cell_mm == pytest.approx(9.0 / 0.0298, rel=0.02)
    assert found.all_cells_mm == pytest.approx(found.one_cell_mm / 7, rel=0.05)
    assert "100 mm of water move the ground by 0.27 mm on one cell, 1.0" in found.sentence()


def test_halo_holds_less_of_wider_loads(area):
    """26 to 63 % of what wide loads do comes from beyond 300 km of the middle."""
    cells, _ = area
    middle = np.zeros(cells.grid.shape, bool)
    middle[15, 15] = True
    held = detectability.held_by_halo(cells, middle, 300.0 - 14.1, bundled())
    shares = [1 - held[str(load)] for load in (500, 1000, 2000)]
    assert shares == sorted(shares)
    assert 0.2 < shares[0] < 0.35
    assert 0.55 < shares[2] < 0.7
    love = bundled()
    exact = disk_response(300.0, 0, love)[0] / disk_response(500.0, 0, love)[0]
    assert held["500"] == pytest.approx(exact, rel=1e-3)


def test_share_that_a_small_prior_misses(area):
    cells, study = area
    assert detectability.missing_share(cells, study, 280.0, bundled()) == 0
    wide = detectability.missing_share(cells, study, 800.0, bundled())
    wider = detectability.missing_share(cells, study, 1200.0, bundled())
    assert 0.05 < wide < wider < 0.6
