"""Parts of rasters: any window is what it is in the whole, whichever reader reads it."""

import h5py
import netCDF4
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.grid import Grid
from groundcast.core.readers import extent, found_reader, read, survey
from groundcast.core.readers.large import cube_in
from groundcast.core.source import Source
from groundcast.core.window import Window, blocks, box, part, spread, window_of
from groundcast.worker.converting import convert

DAYS = ("20200105", "20200117", "20200129", "20200210")
GRID = Grid("EPSG:32630", (20.0, 0.0, 500000.0, 0.0, -10.0, 4000000.0), 7, 9)


@pytest.fixture
def values():
    """Four dates of 7 x 9 pixels, some of them missing."""
    made = np.random.default_rng(0).normal(0, 20, (4, 7, 9)).astype(np.float32)
    made[:, 2, 3] = made[1, 5, 5] = np.nan
    return made


@pytest.fixture(params=["files", "bands", "netcdf", "south", "turned", "years", "zarr", "mintpy", "licsbas"])
def source(request, values, tmp_path, raster):
    """The same values in every form that is read by windows."""
    return MAKERS[request.param](values, tmp_path, raster)


def _files(values, folder, raster):
    for day, layer in zip(DAYS, values):
        raster(f"s/{day}.tif", layer, "mm")
    raster("s/coherence.tif", np.arange(63).reshape(7, 9) / 63)
    return Source(str(folder / "s"))


def _bands(values, folder, raster):
    return Source(str(raster("b.tif", values, "mm", descriptions=DAYS)))


def _netcdf(
    values, folder, raster, order=slice(None), dimensions=("time", "y", "x"), name="a.nc", days=slice(None)
):
    x, y = 500000 + 10 * (np.arange(9) + 0.5), 4000000 - 10 * (np.arange(7) + 0.5)
    with netCDF4.Dataset(folder / name, "w") as file:
        found = [
            (np.datetime64(f"{d[:4]}-{d[4:6]}-{d[6:]}") - np.datetime64("2020-01-01")).astype(int)
            for d in DAYS
        ]
        axes = {"time": found[days], "y": y[order], "x": x}
        for axis, numbers in axes.items():
            file.createDimension(axis, len(numbers))
            file.createVariable(axis, "f8", (axis,))[:] = numbers
        file["time"].units = "days since 2020-01-01"
        file["x"].standard_name, file["y"].standard_name = (
            "projection_x_coordinate",
            "projection_y_coordinate",
        )
        crs = file.createVariable("crs", "i4")
        crs.spatial_ref = "EPSG:32630"
        main = file.createVariable("displacement", "f4", dimensions, chunksizes=None)
        main.units, main.grid_mapping = "mm", "crs"
        laid = values[days][:, order]
        main[:] = np.moveaxis(laid, 1, 2) if dimensions[1] == "x" else laid
    return Source(str(folder / name))


def _years(values, folder, raster):
    (folder / "years").mkdir()
    for i, days in enumerate((slice(0, 2), slice(2, 4))):
        _netcdf(values, folder, raster, name=f"years/{i}.nc", days=days)
    return Source(str(folder / "years"))


def _zarr(values, folder, raster):
    return Source(str(convert(_bands(values, folder, raster), folder / "a.zarr")))


def _mintpy(values, folder, raster):
    about = {"X_FIRST": 5e5, "Y_FIRST": 4e6, "X_STEP": 10, "Y_STEP": -10, "EPSG": "32630", "X_UNIT": "meters"}
    with h5py.File(folder / "timeseries.h5", "w") as file:
        file["timeseries"], file["date"] = values / 1000, np.array(DAYS, "S8")
        file.attrs.update({key: str(value) for key, value in about.items()} | {"UNIT": "m"})
    with h5py.File(folder / "temporalCoherence.h5", "w") as file:
        file["temporalCoherence"] = np.arange(63, dtype=np.float32).reshape(7, 9) / 63
    return Source(str(folder / "timeseries.h5"))


def _licsbas(values, folder, raster):
    with h5py.File(folder / "cum.h5", "w") as file:
        file["cum"], file["imdates"] = values, np.array([int(day) for day in DAYS])
        file["corner_lat"], file["corner_lon"], file["post_lat"], file["post_lon"] = 45.0, 5.0, -0.5, 0.5
        file["U.geo"] = np.linspace(0.7, 0.8, 63, dtype=np.float32).reshape(7, 9)
    return Source(str(folder / "cum.h5"))


MAKERS = {
    "files": _files,
    "bands": _bands,
    "netcdf": _netcdf,
    "south": lambda *given: _netcdf(*given, order=slice(None, None, -1)),
    "turned": lambda *given: _netcdf(*given, dimensions=("time", "x", "y")),
    "years": _years,
    "zarr": _zarr,
    "mintpy": _mintpy,
    "licsbas": _licsbas,
}
WINDOWS = [Window(0, 0, 7, 9), Window(1, 2, 3, 4), Window(6, 8, 1, 1), Window(3, 0, 1, 9), Window(0, 4, 7, 1)]


@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_a_window_is_a_part_of_the_whole(source, window):
    whole = read(source)
    cut = read(Source(source.path, bounds=box(whole.place, window)))
    np.testing.assert_array_equal(cut.values, whole.values[:, window.rows, window.columns])
    np.testing.assert_allclose(cut.place.transform, part(whole.place, window).transform, rtol=1e-12)
    assert (cut.unit, cut.kind, cut.sign, cut.place.shape) == (
        whole.unit,
        whole.kind,
        whole.sign,
        window.shape,
    )
    np.testing.assert_array_equal(cut.dates, whole.dates)
    assert cut.quality.keys() == whole.quality.keys()
    for name, layer in cut.quality.items():
        np.testing.assert_array_equal(layer, whole.quality[name][window.rows, window.columns])
    if whole.incidence_deg is not None:
        np.testing.assert_array_equal(cut.incidence_deg, whole.incidence_deg[window.rows, window.columns])


def test_blocks_of_a_cube_are_the_whole(source):
    whole, together = read(source), {}
    with cube_in(found_reader(source)[0], source) as cube:
        for window in blocks(cube.grid, len(cube.dates), 4 * 4 * 20, cube.stored):
            try:
                together[window] = cube.read(window).values
            except GroundCastError as error:
                assert error.code == "all-missing"
                together[window] = np.full((4, *window.shape), np.nan)
    assert sum(v.shape[1] * v.shape[2] for v in together.values()) == 63
    for window, values in together.items():
        np.testing.assert_array_equal(values, whole.values[:, window.rows, window.columns])


def test_means_of_pixels(source, values, monkeypatch):
    """In one part and in many."""
    wanted = np.full((4, 4, 5), np.nan)
    for i in range(4):
        for j in range(5):
            square = read(source).values[:, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2].reshape(4, -1)
            known = np.isfinite(square).any(axis=1)
            wanted[known, i, j] = np.nanmean(square[known], axis=1)
    once = read(Source(source.path, coarser=2))
    monkeypatch.setattr("groundcast.core.readers.large.BLOCK_BYTES", 4 * 4 * 4 * 4)
    many = read(Source(source.path, coarser=2))
    for made in (once, many):
        np.testing.assert_allclose(made.values, wanted, rtol=1e-5, atol=1e-5)
        assert made.place.shape == (4, 5) and made.place.cell[0] == pytest.approx(
            2 * read(source).place.cell[0]
        )
        assert "Cells are means of 2 x 2 pixels, of those that hold a value." in made.notes
    assert any("It was read in" in note for note in many.notes)
    assert once.quality.keys() == many.quality.keys() == read(source).quality.keys()


def test_a_large_raster_is_told_by_parts(source, monkeypatch):
    monkeypatch.setattr("groundcast.core.readers.large._PART_BYTES", 4 * 4 * 4)
    assert survey(source, 4 * 4 * 63) is None
    seen = survey(source, 4 * 4 * 63 - 1)
    assert (seen.parts, seen.stack.place.shape, seen.grid.shape) == (9, (2, 2), (7, 9))
    assert 0 < seen.valid_share <= 1 and len(seen.dates) == 4
    assert extent(source)[1] == 4 * 4 * 63


def test_what_does_not_fit_is_refused_and_a_part_of_it_is_read(source, monkeypatch):
    whole = read(source).place
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", str(4 * 4 * 63 / 1e9))
    with pytest.raises(GroundCastError, match=r"holds 4 rasters of 9 x 7 pixels: they need .* Draw regions"):
        read(source)
    assert read(Source(source.path, bounds=box(whole, Window(0, 0, 2, 2)))).place.shape == (2, 2)


def test_an_empty_middle_is_looked_past(raster, tmp_path, monkeypatch):
    values = np.full((2, 40, 40), np.nan, np.float32)
    values[:, 39, 39] = 3
    path = raster("e.tif", values, "mm", descriptions=DAYS[:2])
    monkeypatch.setattr("groundcast.core.readers.large._PART_BYTES", 4 * 2 * 4)
    monkeypatch.setattr("groundcast.core.readers.large.BLOCK_BYTES", 4 * 2 * 80)
    assert np.nanmax(survey(Source(str(path)), 0).stack.values) == 3
    empty = raster("n.tif", values * np.nan, "mm", descriptions=DAYS[:2])
    with pytest.raises(GroundCastError, match=r"n\.tif holds no values"):
        survey(Source(str(empty)), 0)


def test_all_parts_are_in_the_unit_that_was_guessed_once(raster, monkeypatch):
    """One half moves by metres, the other hardly: apart, they would be guessed differently."""
    values = np.random.default_rng(0).normal(0, 5, (4, 8, 8)).astype(np.float32)
    values[:, :4] *= 0.001
    path = str(raster("g.tif", values, descriptions=DAYS))
    monkeypatch.setattr("groundcast.core.readers.large.BLOCK_BYTES", 4 * 4 * 4 * 4)
    made = read(Source(path, coarser=2))
    factor = 1000 if any("guessed as metres" in note for note in made.notes) else 1
    wanted = factor * values.reshape(4, 4, 2, 4, 2).mean(axis=(2, 4))
    np.testing.assert_allclose(made.values, wanted, rtol=1e-4)
    assert not any("as chosen" in note for note in made.notes)


@pytest.mark.parametrize("reference", [(500005.0, 3999995.0), (500000.0, 3999980.0, 500020.0, 4000000.0)])
def test_a_reference_outside_of_the_part(raster, values, reference):
    path = str(raster("r.tif", values, "mm", descriptions=DAYS))
    whole = read(Source(path, reference=reference))
    bounds = (500040.0, 3999930.0, 500090.0, 3999970.0)
    window = window_of(whole.place, bounds, "")
    cut = read(Source(path, reference=reference, bounds=bounds))
    np.testing.assert_allclose(cut.values, whole.values[:, window.rows, window.columns], atol=1e-4)
    assert any("relative to the" in note for note in cut.notes)


def test_bounds_of_points_and_beside_the_data(table, raster, values):
    path = table("p_mm.csv", "id,x,y,20200105,20200117", "a,1,1,5,6", "b,2,2,7,8", "c,9,9,1,2")
    assert read(Source(str(path), bounds=(0, 0, 3, 3))).place.identifiers.tolist() == ["a", "b"]
    with pytest.raises(GroundCastError, match=r"The box 20, 20, 30, 30 holds nothing of p_mm\.csv, which"):
        read(Source(str(path), bounds=(20, 20, 30, 30)))
    grid = raster("r.tif", values, "mm", descriptions=DAYS)
    with pytest.raises(GroundCastError, match=r"nothing of r\.tif, which reaches from 500000, 3999930 to"):
        read(Source(str(grid), bounds=(0, 0, 1, 1)))
    with pytest.raises(GroundCastError, match="Points have no pixels to average"):
        read(Source(str(path), coarser=2))


@pytest.mark.parametrize("wrong", [{"bounds": (1.0, 2.0)}, {"bounds": (3.0, 0.0, 1.0, 5.0)}, {"coarser": -1}])
def test_bounds_that_are_none(wrong):
    with pytest.raises(GroundCastError, match="is out of range"):
        Source("a", **wrong)


def test_blocks_keep_stored_blocks_whole():
    windows = list(blocks(GRID, 10, 4 * 10 * 9 * 4, (2, 3)))
    assert [w.shape for w in windows] == [(4, 9), (3, 9)]
    assert sum(w.height * w.width for w in blocks(GRID, 10, 1, (2, 3))) == 63
    assert [w.shape for w in blocks(GRID, 10, 4 * 10 * 8, (2, 3))][:3] == [(2, 3)] * 3
    assert spread(GRID, 100, 3) == [Window(0, 0, 7, 9)]


def test_the_box_of_a_turned_grid_holds_it():
    turned = Grid("", (1.0, 1.0, 0.0, 1.0, -1.0, 0.0), 4, 4)
    left, bottom, right, top = box(turned)
    assert window_of(turned, (left, bottom, right, top), "") == Window(0, 0, 4, 4)
    assert window_of(turned, (0.5, -1.0, 1.5, 1.0), "") == Window(0, 0, 2, 2)
