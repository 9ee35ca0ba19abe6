"""Zarr: real data there and back, stores of both versions, and what is none."""

import base64
import shutil
import struct
import warnings

import numpy as np
import pytest
import zarr
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read, zarr_store
from groundcast.core.source import Source
from groundcast.worker.converting import convert

VERSIONS = [2, 3] if int(zarr.__version__.split(".")[0]) > 2 else [2]


@pytest.fixture(params=VERSIONS)
def store(request, tmp_path):
    """A function that writes a CF cube along time, lat and lon, as xarray lays it out."""

    def write(name="a.zarr", values=None, about=None, fill=None, variable="displacement"):
        values = np.arange(18, dtype=np.float32).reshape(3, 2, 3) if values is None else values
        group = zarr.open_group(str(tmp_path / name), mode="w", **_version(request.param))
        days = np.array([0, 12, 24], np.int32)
        axes = {"time": days, "lat": np.array([44.5, 45.0]), "lon": np.array([5.0, 5.5, 6.0])}
        units = {"time": "days since 2020-01-05", "lat": "degrees_north", "lon": "degrees_east"}
        for axis, numbers in axes.items():
            _add(group, axis, numbers, (axis,), {"units": units[axis]}, None)
        _add(group, variable, values, tuple(axes), {"units": "mm"} | (about or {}), fill)
        return tmp_path / name

    return write


def _version(number):
    return {"zarr_format": number} if len(VERSIONS) > 1 else {}


def _add(group, name, values, dimensions, about, fill):
    make = getattr(group, "create_array", None) or group.create_dataset
    new = _is_new(group)
    named = {"dimension_names": dimensions} if new else {}
    array = make(name, shape=values.shape, chunks=values.shape, dtype=values.dtype, fill_value=fill, **named)
    array.attrs.update(about if new else about | {"_ARRAY_DIMENSIONS": list(dimensions)})
    array[...] = values


def _is_new(group):
    return getattr(group, "metadata", None) is not None and group.metadata.zarr_format == 3


def test_a_cube_is_read_with_its_rows_from_the_north(store):
    stack = read(Source(str(store())))
    assert stack.values.shape == (3, 2, 3) and stack.place.crs == "EPSG:4326"
    assert stack.values[0, 0].tolist() == [3, 4, 5] and stack.place.transform[5] == 45.25
    assert str(stack.dates[-1]) == "2020-01-29" and (stack.kind, stack.unit) == ("los", "mm")


def test_packed_values_and_missing_ones(store):
    packed = np.full((3, 2, 3), 100, np.int16)
    packed[0, 0, 0], packed[1] = -999, 0
    path = store(values=packed, about={"scale_factor": 0.1, "add_offset": 5.0, "_FillValue": -999})
    values = read(Source(str(path))).values
    assert np.isnan(values[0, 1, 0]) and values[2, 0, 0] == pytest.approx(15) and values[1, 0, 0] == 5


def test_the_fill_value_of_the_store_is_missing(store):
    values = np.ones((3, 2, 3), np.float32)
    values[1] = -5
    assert np.isnan(read(Source(str(store(values=values, fill=-5.0)))).values[1]).all()


def test_a_fill_value_in_base_64(store):
    values = np.ones((3, 2, 3), np.float32)
    values[1] = -77
    text = base64.standard_b64encode(struct.pack("<d", -77)).decode()
    assert np.isnan(read(Source(str(store(values=values, about={"_FillValue": text})))).values[1]).all()


def test_real_vegetation_there_and_back(data, tmp_path):
    source = Source(str(data / "lai_po_delta/sentinel2_lai_uneven.nc"), kind="lai")
    before = read(source)
    after = read(Source(str(convert(source, tmp_path / "lai.zarr")), kind="lai"))
    np.testing.assert_array_equal(after.values, before.values)
    assert after.place == before.place and after.unit == before.unit
    np.testing.assert_array_equal(after.dates, before.dates)


def test_real_points_there_and_back(data, tmp_path):
    source = Source(str(data / "egms_ustica/EGMS_L3_E45N17_100km_U_2020_2024_1.zip"))
    before, after = read(source), read(Source(str(convert(source, tmp_path / "u.zarr"))))
    np.testing.assert_array_equal(after.values, before.values)
    np.testing.assert_array_equal(after.place.identifiers, before.place.identifiers)
    np.testing.assert_allclose(after.place.x, before.place.x)
    assert (after.kind, after.sign, after.place.crs) == ("up", "positive up", "EPSG:3035")


def test_what_is_written_is_what_gdal_reads(data, tmp_path):
    gdalinfo = shutil.which("gdalinfo")
    if gdalinfo is None:
        pytest.skip("gdalinfo is not installed")
    import subprocess

    source = Source(str(data / "lai_po_delta/sentinel2_lai_uneven.nc"), kind="lai")
    path = convert(source, tmp_path / "lai.zarr")
    said = subprocess.run(
        [gdalinfo, f'ZARR:"{path}":/lai:0'], capture_output=True, text=True, check=False
    ).stdout
    assert "Size is 101, 61" in said and "Pixel Size = (20.000000000000000,-20.0" in said


def test_a_store_is_written_over_and_nothing_else(store, tmp_path):
    source = Source(str(store()))
    first = convert(source, tmp_path / "out.zarr")
    assert convert(source, first) == first and len(read(Source(str(first))).dates) == 3
    (tmp_path / "mine.zarr").mkdir()
    (tmp_path / "mine.zarr" / "notes.txt").write_text("mine")
    with pytest.raises(GroundCastError, match="is there already, and is not a folder of this format"):
        convert(source, tmp_path / "mine.zarr")
    assert (tmp_path / "mine.zarr" / "notes.txt").read_text() == "mine"
    assert not list(tmp_path.glob(".*part*"))


def test_a_name_is_wanted_where_there_are_several(store):
    path = store(variable="a")
    group = zarr.open_group(str(path), mode="a")
    about = dict(group["a"].attrs)
    _add(group, "b", np.ones((3, 2, 3), np.float32), ("time", "lat", "lon"), about, None)
    with pytest.raises(GroundCastError, match=r"holds 2 variables \(a, b\)\. .*--option variable=a"):
        read(Source(str(path)))
    assert read(Source(str(path), variable="b", kind="rain")).values.max() == 1


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (lambda path: [f.unlink() for f in path.iterdir() if f.is_file()], "is no zarr store"),
        (lambda path: [f.write_text("{") for f in path.iterdir() if f.is_file()], "is cut short or damaged"),
        (lambda path: shutil.rmtree(path / "displacement"), "has no variable with a time axis"),
        (lambda path: shutil.rmtree(path / "time"), "has no variable with a time axis"),
        (lambda path: (path / ".zarray").write_text("{}"), "is a single array without dates"),
    ],
)
def test_what_cannot_be_read(store, harm, message):
    path = store()
    harm(path)
    with pytest.raises(GroundCastError, match=message):
        read(Source(str(path)))


def test_a_damaged_block(store):
    path = store(values=np.random.default_rng(0).normal(size=(3, 2, 3)).astype(np.float32))
    for block in (path / "displacement").rglob("*"):
        if block.is_file() and not block.name.startswith(".z") and block.name != "zarr.json":
            block.write_bytes(block.read_bytes()[:9])
    with pytest.raises(GroundCastError, match="is cut short or damaged"):
        read(Source(str(path)))


@pytest.mark.parametrize(
    ("small", "said"),
    [
        (1 << 26, r"a\.zarr is cut short or damaged"),
        (8, r"displacement of a\.zarr claims 18 numbers\. Choose a smaller part of it"),
    ],
)
def test_a_large_sound_store_is_not_called_damaged(store, monkeypatch, small, said):
    """Only where little was asked for is a lack of memory the fault of a block that claims too much."""
    path, read_raw = store(), zarr_store.Array._read

    class Full:
        """An array whose reading lacks memory."""

        def __init__(self, array):
            self.dtype, self.chunks = array.dtype, array.chunks

        def __getitem__(self, index):
            raise MemoryError

    def full(self, index):
        if self.name == "displacement":
            self._array = Full(self._array)
        return read_raw(self, index)

    monkeypatch.setattr(zarr_store, "_SMALL", small)
    monkeypatch.setattr(zarr_store.Array, "_read", full)
    with pytest.raises(GroundCastError, match=said):
        read(Source(str(path)))


def test_an_empty_folder(tmp_path):
    (tmp_path / "a.zarr").mkdir()
    with pytest.raises(GroundCastError, match=r"a\.zarr is empty"):
        read(Source(str(tmp_path / "a.zarr")))


def test_reading_leaves_the_filters_of_warnings_as_they_were(store, tmp_path):
    store("a.zarr")
    store("b.zarr", variable="displacement")
    before = list(warnings.filters)
    with pytest.raises(GroundCastError, match=r"occurs in a.zarr and in b.zarr"):
        read(Source(str(tmp_path / "a.zarr"), also=(str(tmp_path / "b.zarr"),)))
    assert warnings.filters == before


@pytest.mark.parametrize(
    "about", [{"valid_range": [2, 15]}, {"valid_min": 2, "valid_max": 15}, {"valid_range": [2.0, 15.0]}]
)
def test_values_out_of_the_valid_range_are_missing(store, about):
    """As netCDF4 does it of the same attributes, before scale and offset."""
    values = np.arange(18, dtype=np.int16).reshape(3, 2, 3)
    stack = read(Source(str(store(values=values, about=about | {"scale_factor": 0.5}))))
    assert np.isnan(stack.values[0, 1, :2]).all() and stack.values[0, 1, 2] == 1
    assert np.isnan(stack.values).sum() == 4
