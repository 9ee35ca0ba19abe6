"""LiCSBAS's series, in files made to its layout (LiCSBAS13_sb_inv.py, LiCSBAS16_filt_ts.py)."""

import h5py
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.core.stack import TOWARDS_SATELLITE

DAYS = np.array([20200105, 20200117, 20200210], np.int32)


def cum(path, **changes):
    """cum.h5; a change of None leaves a data set out."""
    sets = {
        "imdates": DAYS,
        "gap": np.zeros((2, 2, 3), np.int8),
        "cum": np.arange(18, dtype=np.float32).reshape(3, 2, 3),
        "vel": np.ones((2, 3), np.float32),
        "corner_lat": 37.8, "corner_lon": 14.9, "post_lat": -0.001, "post_lon": 0.002,
        "refarea": "0:1/0:1",
        "coh_avg": np.full((2, 3), 0.6, np.float32),
        "resid_rms": np.full((2, 3), 2.5, np.float32),
        "U.geo": np.full((2, 3), np.cos(np.radians(37)), np.float32),
        "E.geo": np.full((2, 3), -0.5, np.float32),
        "N.geo": np.full((2, 3), -0.1, np.float32),
    } | changes  # fmt: skip
    with h5py.File(path, "w") as file:
        for name, values in sets.items():
            if values is not None:
                file.create_dataset(name, data=values)
    return Source(str(path))


def test_series(tmp_path):
    stack = read(cum(tmp_path / "cum.h5"))
    assert (stack.unit, stack.sign, stack.place.crs) == ("mm", TOWARDS_SATELLITE, "EPSG:4326")
    assert stack.values[:, 1, 2].tolist() == [5, 11, 17] and str(stack.dates[2]) == "2020-02-10"
    # The corner that LiCSBAS stores is the middle of the first pixel.
    x, y = stack.place.centres()
    assert (x[0, 0], y[0, 0]) == pytest.approx((14.9, 37.8)) and y[1, 0] == pytest.approx(37.799)
    np.testing.assert_allclose(stack.incidence_deg, 37, rtol=1e-5)
    assert (stack.quality["network_residual_mm"] == 2.5).all() and (stack.quality["los_east"] == -0.5).all()


def test_filtered_series_carries_its_mask(tmp_path):
    mask = np.array([[1, 0, 1], [1, 1, np.nan]], np.float32)
    stack = read(cum(tmp_path / "cum_filt.h5", mask=mask, filtwidth_yr=0.1, vstd=np.ones((2, 3))))
    np.testing.assert_array_equal(stack.quality["mask"], mask)
    assert any("would mask 2 of 6 pixels" in note for note in stack.notes)


def test_mask_among_the_results(tmp_path):
    (tmp_path / "results").mkdir()
    np.ones((2, 3), "<f4").tofile(tmp_path / "results" / "mask")
    assert (read(cum(tmp_path / "cum.h5")).quality["mask"] == 1).all()
    np.ones(5, "<f4").tofile(tmp_path / "results" / "mask")
    assert "mask" not in read(cum(tmp_path / "cum.h5")).quality


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"corner_lat": None}, r"cum.h5 is in radar geometry"),
        ({"imdates": DAYS[:2]}, r"holds cum of 3 x 2 x 3 and 2 dates"),
        ({"imdates": DAYS[::-1]}, r"dates of cum.h5 repeat or are out of order"),
        ({"imdates": np.array([1, 2, 3])}, r"and 0 dates in imdates"),
        ({"post_lon": 0.0}, r"pixels of cum.h5 have the size 0 x"),
        ({"cum": np.full((3, 2, 3), np.nan)}, r"cum.h5 holds no values"),
    ],
)
def test_series_that_do_not_fit(tmp_path, changes, message):
    with pytest.raises(GroundCastError, match=message):
        read(cum(tmp_path / "cum.h5", **changes))


def test_it_takes_a_reference_though_it_counts_interferograms(tmp_path):
    """Its layer `interferograms` was taken for that of a network inverted here, which had taken it."""
    path = cum(tmp_path / "cum.h5", n_unw=np.full((2, 3), 9.0, np.float32)).path
    stack = read(Source(path, reference=(14.9, 37.8)))
    assert (stack.values[:, 0, 0] == 0).all() and (stack.values[2, 1, 2]) == 17 - 12
