"""Series kept by quality, dates left out, cells of rasters, and a reference of a region."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.mask import as_mask
from groundcast.core.prepare.cells import in_cells
from groundcast.core.prepare.dropped import without_dates
from groundcast.core.prepare.masks import kept, layers, masked
from groundcast.core.prepare.reference import relative
from groundcast.core.stack import Stack

DATES = np.datetime64("2020-01-01") + 12 * np.arange(6)
GRID = Grid("EPSG:32630", (10.0, 0.0, 0.0, 0.0, -10.0, 50.0), 5, 4)


def raster(**changes):
    values = np.random.default_rng(0).normal(size=(6, 5, 4)).astype(np.float32)
    return replace(Stack(values, DATES, GRID), **changes)


def test_ustica_by_temporal_coherence(ustica):
    """The count that is told is that of the points below the threshold in the file."""
    made = masked(ustica, (as_mask("temporal_coherence>=0.8"),))
    below = int((ustica.quality["temporal_coherence"] < 0.8).sum())
    assert 0 < below < 11590
    assert made.notes[-1] == f"{below:,} of 11,590 series are left out by temporal_coherence>=0.8."
    held = ustica.quality["temporal_coherence"] >= 0.8
    np.testing.assert_array_equal(made.values, ustica.values[:, held])
    np.testing.assert_array_equal(made.place.identifiers, ustica.place.identifiers[held])
    assert made.quality["temporal_coherence"].min() >= 0.8 and len(made.incidence_deg) == 11590 - below


def test_columns_of_points_mask_too(ustica):
    assert "temporal_coherence" in layers(ustica) and "incidence" in layers(ustica)
    assert kept(ustica, as_mask("incidence<=90")).all()


def test_masks_hold_together_and_leave_the_source_alone():
    rmse = np.arange(20.0).reshape(5, 4)
    data = raster(quality={"rmse": rmse, "coherence": rmse[::-1] / 20})
    before = data.values.copy()
    made = masked(data, (as_mask("rmse<=15"), as_mask("coherence>=0.2")))
    np.testing.assert_array_equal(np.isfinite(made.values[0]), (rmse <= 15) & (rmse[::-1] / 20 >= 0.2))
    np.testing.assert_array_equal(data.values, before)


def test_an_unknown_layer_is_refused_with_the_nearest():
    with pytest.raises(GroundCastError, match=r"no quality layer 'coherense'.* Did you mean coherence"):
        masked(raster(quality={"coherence": np.ones((5, 4))}), (as_mask("coherense>=0.2"),))
    with pytest.raises(GroundCastError, match="Layers are none"):
        masked(raster(), (as_mask("rmse<=1"),))


def test_a_mask_that_leaves_nothing_is_refused():
    with pytest.raises(GroundCastError, match="No series is left by the mask rmse<=-1"):
        masked(raster(quality={"rmse": np.ones((5, 4))}), (as_mask("rmse<=-1"),))


def test_a_dropped_date_stays_on_the_axis_as_missing():
    made = without_dates(raster(), ("2020-01-13",))
    np.testing.assert_array_equal(made.dates, DATES)
    assert np.isnan(made.values[1]).all() and np.isfinite(np.delete(made.values, 1, 0)).all()
    assert made.notes == ("Dates left out: 2020-01-13.",)


def test_days_that_are_no_dates_of_the_data_are_refused():
    with pytest.raises(GroundCastError, match="2020-01-14 cannot be left out"):
        without_dates(raster(), ("2020-01-14",))
    with pytest.raises(GroundCastError, match="All dates are left out"):
        without_dates(raster(), tuple(map(str, DATES)))
    other = np.array(["2020-01-14"], "datetime64[D]")
    assert without_dates(raster(), ("2020-01-14",), other).notes == ()


def test_a_raster_is_averaged_in_blocks_of_whole_pixels():
    values = np.arange(120.0, dtype=np.float32).reshape(6, 5, 4)
    values[:, 0, 0] = np.nan
    made = in_cells(raster(values=values), 20)
    assert made.values.shape == (6, 3, 2) and made.place.transform == (20.0, 0.0, 0.0, 0.0, -20.0, 50.0)
    np.testing.assert_allclose([made.values[0, 0, 0], made.values[0, 2, 1]], [10 / 3, 18.5], rtol=1e-6)
    assert made.quality["count"].tolist() == [[3, 4], [4, 4], [2, 2]]
    np.testing.assert_array_equal(made.place.centres()[0][0], [10, 30])


def test_blocks_weigh_by_coherence_where_asked():
    coherence = np.zeros((5, 4))
    coherence[0, 0], coherence[1, 1] = 1.0, 3.0
    made = in_cells(raster(quality={"temporal_coherence": coherence}), 20, "coherence")
    one, three = raster().values[:, 0, 0], raster().values[:, 1, 1]
    np.testing.assert_allclose(made.values[:, 0, 0], (one + 3 * three) / 4, rtol=1e-5)
    with pytest.raises(GroundCastError, match="The raster has no temporal coherence"):
        in_cells(raster(), 20, "coherence")


def test_a_reference_area_is_zero_on_every_date():
    made = relative(raster(), (0.0, 30.0, 20.0, 50.0), DATES[-1])
    np.testing.assert_allclose(made.values[:, :2, :2].mean(axis=(1, 2)), 0, atol=1e-6)
    np.testing.assert_allclose(np.diff(made.values - raster().values, axis=1), 0, atol=1e-6)


def test_a_date_without_the_reference_is_left_out_and_told():
    values = raster().values.copy()
    values[2, 0, 0] = np.nan
    made = relative(raster(values=values), (5.0, 45.0), DATES[-1])
    assert np.isnan(made.values[2]).all() and np.isfinite(np.delete(made.values, 2, 0)).all()
    assert made.notes[-1].endswith("It has no value on 1 dates, which are left out.")


def test_which_series_is_the_reference_rests_on_the_past_alone():
    values = raster().values.copy()
    values[:3, 0, 0] = np.nan
    early = relative(raster(values=values), (5.0, 45.0), DATES[2])
    assert np.isnan(early.values[:3, 0, 0]).all()
    np.testing.assert_array_equal(early.values[:, 0, 1], 0)
