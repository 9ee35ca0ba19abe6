"""The twin experiment: what deformation improves and what it cannot, and the files of the scene."""

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.hydrology import twin as scene
from groundcast.core.hydrology.twin_files import write_twin


@pytest.fixture(scope="module")
def made():
    return scene.twin("small", 0)


def test_same_seed_same_twin(made):
    again = scene.twin("small", 0)
    assert np.array_equal(made.prior, again.prior)
    assert np.array_equal(made.noise, again.noise)
    assert not np.array_equal(made.prior, scene.twin("small", 1).prior)


def test_ground_goes_down_under_water(made):
    water = made.truth[:, made.study].mean(axis=1)
    up = made.uplift[:, made.study].mean(axis=1)
    assert np.corrcoef(water, up)[0, 1] < -0.98


def test_prior_is_wrong_in_season_level_and_place(made):
    wrong = (made.prior - made.truth)[:, made.study]
    assert wrong.mean() == pytest.approx(40, abs=15)
    assert 35 < wrong.std(axis=0).mean() < 70
    assert wrong.mean(axis=1).std() > 20


def test_deformation_lies_in_the_study_area_with_a_lost_date(made):
    seen = made.observed(9.0)
    assert np.isnan(seen[:, ~made.study]).all()
    assert np.isnan(seen[len(seen) // 3]).all()
    assert (seen - made.uplift)[:, made.study][0].std() == pytest.approx(9, rel=0.2)


def test_files_say_that_they_are_simulated(made, tmp_path):
    write_twin(made, tmp_path)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {
        "prior.tif", "truth.tif", "up.tif", "up_3mm.tif", "validation.tif", "study.gpkg", "scene.json"
    }  # fmt: skip
    for path in tmp_path.glob("*.tif"):
        with rasterio.open(path) as file:
            assert file.tags()["SIMULATED"] == "yes"
            assert file.tags()["UNIT"] == ("cm" if path.stem == "validation" else "mm")
            assert len(file.descriptions[0]) == 8


def test_an_unknown_size_is_told():
    with pytest.raises(GroundCastError, match="There is no simulated twin of size 'huge'"):
        scene.twin("huge")
