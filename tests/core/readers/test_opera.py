"""OPERA DISP-S1: GeoTIFFs and netCDF under their official names, and the real GeoTIFFs as delivered files."""

import shutil

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read, reader_of
from groundcast.core.source import Source
from groundcast.core.stack import TOWARDS_SATELLITE
from groundcast.tests.core.readers.made_opera import name, product

FIRSTS = ("20160705", "20160705", "20160822", "20160822")
SECONDS = ("20160729", "20160822", "20160903", "20160915")
SHAPE = (3, 4)
STATIC = "OPERA_L3_DISP-S1-STATIC_F11116_20140403_S1A_v1.0_line_of_sight_enu.tif"


@pytest.fixture
def delivered(tmp_path):
    """Four products; the first date moves to that of the second one."""
    folder = tmp_path / "f"
    folder.mkdir()
    for number, pair in enumerate(zip(FIRSTS, SECONDS), 1):
        product(folder / f"{name(*pair)}.nc", np.full(SHAPE, number / 1000))
    return folder


def test_products_as_delivered_are_one_series(delivered):
    """They were no format at all: no variable has a dimension of time."""
    assert reader_of(Source(str(delivered))) == "opera"
    stack = read(Source(str(delivered)))
    assert [str(day) for day in stack.dates] == ["2016-07-29", "2016-08-22", "2016-09-03", "2016-09-15"]
    assert (stack.unit, stack.sign, str(stack.reference)) == ("mm", TOWARDS_SATELLITE, "2016-07-05")
    np.testing.assert_allclose(stack.values[:, 1, 1], [1, 2, 5, 6], rtol=1e-5)
    assert stack.place.crs == "EPSG:32613" and stack.place.transform == (30, 0, 500000, 0, -30, 4000000)
    assert stack.quality["temporal_coherence"][0, 0] == pytest.approx(0.8)
    assert any("count from 2 first dates" in note for note in stack.notes)


def test_windows_are_parts_of_the_whole(delivered):
    whole = read(Source(str(delivered)))
    part = read(Source(str(delivered), bounds=(500030, 4000000 - 90, 500120, 4000000 - 30)))
    np.testing.assert_array_equal(part.values, whole.values[:, 1:, 1:])
    assert part.place.transform[2] == 500030


def test_a_pixel_without_a_value_at_the_join_is_missing_after_it(delivered):
    gap = np.full(SHAPE, 0.002)
    gap[0, 0] = np.nan
    product(delivered / f"{name(FIRSTS[1], SECONDS[1])}.nc", gap)
    stack = read(Source(str(delivered)))
    assert np.isfinite(stack.values[:, 0, 0]).tolist() == [True, False, False, False]
    assert np.isfinite(stack.values[:, 1, 1]).all()


def test_another_layer_by_its_name(delivered):
    with pytest.raises(GroundCastError, match=r"has no layer 'cloud'.*Layers are displacement, temporal_coh"):
        read(Source(str(delivered), variable="cloud"))
    for path in delivered.glob("*.nc"):
        product(path, np.zeros(SHAPE), short_wavelength_displacement=np.full(SHAPE, 0.004))
    stack = read(Source(str(delivered), variable="short_wavelength_displacement"))
    np.testing.assert_allclose(stack.values[0], 4, rtol=1e-5)


def test_one_file_stands_for_its_frame_and_listed_ones_for_themselves(delivered):
    paths = sorted(map(str, delivered.glob("*.nc")))
    product(delivered / f"{name('20160705', '20160717', frame='08882')}.nc", np.zeros(SHAPE))
    assert len(read(Source(paths[0])).dates) == 4
    assert len(read(Source(paths[0], also=(paths[1],))).dates) == 2
    with pytest.raises(GroundCastError, match=r"f holds products of 2 frames \(F08882, F11116\)"):
        read(Source(str(delivered)))


def test_the_last_version_made_is_taken(delivered):
    product(delivered / f"{name(FIRSTS[0], SECONDS[0], '20250318')}.nc", np.full(SHAPE, 0.009))
    stack = read(Source(str(delivered)))
    np.testing.assert_allclose(stack.values[0], 9, rtol=1e-5)
    assert any(note.startswith("1 products come in several versions") for note in stack.notes)


def test_the_frame_s_static_layer_tells_the_line_of_sight(delivered, raster):
    """DISP-S1-STATIC, line_of_sight_enu: three bands, east, north and up, to the satellite."""
    bands = np.stack([np.full(SHAPE, part) for part in (0.6, -0.1, 0.79)])
    raster(f"f/{STATIC}", bands, crs="EPSG:32613", cell=30.0)
    stack = read(Source(str(delivered)))
    assert stack.quality["los_east"][0, 0] == pytest.approx(0.6)
    assert stack.incidence_deg[2, 3] == pytest.approx(np.degrees(np.arccos(0.79)), 1e-5)


def test_products_that_do_not_meet_are_refused(delivered):
    (delivered / f"{name(FIRSTS[1], SECONDS[1])}.nc").unlink()
    with pytest.raises(GroundCastError, match=r"counts from 2016-08-22, on which no earlier product ends"):
        read(Source(str(delivered)))


def test_a_product_cut_short_or_on_another_grid(delivered):
    path = delivered / f"{name(FIRSTS[3], SECONDS[3])}.nc"
    product(path, np.zeros((4, 5)))
    with pytest.raises(GroundCastError, match=r"has 5 x 4 pixels, .* 4 x 3"):
        read(Source(str(delivered)))
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(GroundCastError, match=r"_v1.0_20241219T231545Z.nc is cut short or damaged"):
        read(Source(str(delivered)))


def test_real_geotiffs_under_official_names_are_the_series(data, tmp_path):
    """The time of making made three dates of each name; the series was found, a network was not."""
    folder = data / "opera_geotiffs"
    for path in folder.glob("displacement_*.tif"):
        shutil.copyfile(path, tmp_path / f"{name(*path.stem.split('_')[1:])}.tif")
    stack = read(Source(str(tmp_path)))
    np.testing.assert_array_equal(stack.values, read(Source(str(folder))).values)


def test_real_displacements_as_delivered(data, tmp_path):
    """The same values through netCDF, the last ones since another first date: what is joined is what was."""
    whole = read(Source(str(data / "opera_geotiffs")))
    metres = whole.values / 1000
    for number, day in enumerate(str(day).replace("-", "") for day in whole.dates):
        first, values = (
            ("20160708", metres[number]) if number < 5 else ("20161105", metres[number] - metres[4])
        )
        product(tmp_path / f"{name(first, day)}.nc", values)
    stack = read(Source(str(tmp_path)))
    np.testing.assert_array_equal(stack.dates, whole.dates)
    known = np.isfinite(whole.values[4])
    np.testing.assert_allclose(stack.values[:, known], whole.values[:, known], atol=1e-4)


def test_geotiffs_whose_first_date_moves_are_inverted(raster, tmp_path):
    """Three dates in each official name: they were refused as "Invert the network first"."""
    for number, pair in enumerate(zip(FIRSTS, SECONDS), 1):
        raster(f"s/{name(*pair)}.tif", np.full((2, 3), number / 1000), "meters")
    stack = read(Source(str(tmp_path / "s")))
    assert str(stack.dates[0]) == "2016-07-05"
    np.testing.assert_allclose(stack.values[:, 0, 0], [0, 1, 2, 5, 6], atol=1e-5)
