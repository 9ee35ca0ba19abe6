"""MintPy's series, in files made exactly to its layout (docs/api/data_structure.md, save_hdfeos5.py)."""

from dataclasses import replace

import h5py
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import raster_files, read
from groundcast.core.source import Source
from groundcast.core.stack import TOWARDS_SATELLITE

DAYS = ["20200105", "20200117", "20200210"]
DEGREES = {
    "X_FIRST": "14.9", "Y_FIRST": "37.8", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees",
}  # fmt: skip
METRES = {
    "X_FIRST": "500000", "Y_FIRST": "4100000", "X_STEP": "80", "Y_STEP": "-80", "X_UNIT": "meters",
    "UTM_ZONE": "33N",
}  # fmt: skip
COMMON = {"FILE_TYPE": "timeseries", "UNIT": "m", "REF_DATE": "20200105", "REF_Y": "0", "REF_X": "1"}


def layers():
    """(3, 2, 4) metres: pixel (0, 0) has no solution, (0, 1) is the reference."""
    values = np.arange(24, dtype=np.float32).reshape(3, 2, 4) / 1000 + 0.001
    values[:, 0, :2] = 0
    return values


def series(path, values=None, days=DAYS, place=DEGREES, **attributes):
    """timeseries.h5: the sets `timeseries`, `date`, `bperp` and the attributes at the top."""
    with h5py.File(path, "w") as file:
        file["timeseries"] = layers() if values is None else values
        if days:
            file["date"] = np.array(days, "S8")
        file["bperp"] = np.zeros(3, np.float32)
        file.attrs.update(COMMON | place | attributes)
    return Source(str(path))


def flat(path, **sets):
    path.parent.mkdir(exist_ok=True)
    with h5py.File(path, "w") as file:
        for name, value in sets.items():
            file[name] = np.full((2, 4), value, np.float32) if np.isscalar(value) else value
    return path


def test_geocoded_series(tmp_path):
    stack = read(series(tmp_path / "geo_timeseries_ERA5_demErr.h5"))
    assert (stack.unit, stack.sign, stack.kind) == ("mm", TOWARDS_SATELLITE, "los")
    assert [str(d) for d in stack.dates] == ["2020-01-05", "2020-01-17", "2020-02-10"]
    assert str(stack.reference) == "2020-01-05" and stack.place.crs == "EPSG:4326"
    assert stack.place.transform == (0.001, 0, 14.9, 0, -0.001, 37.8)
    np.testing.assert_allclose(stack.values[:, 1, 2], [7, 15, 23], rtol=1e-5)


def test_pixels_without_solution_are_empty_but_not_the_reference(tmp_path):
    stack = read(series(tmp_path / "timeseries.h5"))
    assert np.isnan(stack.values[:, 0, 0]).all() and (stack.values[:, 0, 1] == 0).all()
    assert any("1 pixels are 0 on all dates" in note for note in stack.notes)


def test_projected_grid_and_code(tmp_path):
    assert read(series(tmp_path / "a.h5", place=METRES)).place.crs == "EPSG:32633"
    assert read(series(tmp_path / "b.h5", place=METRES, EPSG="25833")).place.crs == "EPSG:25833"


def test_quality_and_angles_beside_it(tmp_path):
    flat(tmp_path / "geo_temporalCoherence.h5", temporalCoherence=0.8)
    flat(tmp_path / "geo_velocity.h5", velocity=0.002, velocityStd=0.001)
    flat(tmp_path / "geo_geometryRadar.h5", incidenceAngle=35.0, azimuthAngle=-260.0)
    stack = read(series(tmp_path / "geo_timeseries.h5"))
    np.testing.assert_allclose(stack.quality["temporal_coherence"], 0.8)
    np.testing.assert_allclose(stack.quality["velocity_mm_per_year"], 2, rtol=1e-6)
    assert (stack.incidence_deg == 35).all()
    # Azimuth -260 is 100 degrees anti-clockwise from north: the satellite stands in the west.
    assert stack.quality["los_east"][0, 0] == pytest.approx(
        -np.sin(np.radians(35)) * np.sin(np.radians(100)), 1e-5
    )
    assert stack.quality["los_north"][0, 0] == pytest.approx(
        np.sin(np.radians(35)) * np.cos(np.radians(100)), 1e-5
    )


def test_radar_geometry_with_coordinates_becomes_points(tmp_path):
    latitude, longitude = np.full((2, 4), 37.7, np.float32), np.full((2, 4), 15.0, np.float32)
    longitude[1] += np.arange(4) / 100
    latitude[0, 0] = longitude[0, 0] = 0
    flat(tmp_path / "inputs/geometryRadar.h5", latitude=latitude, longitude=longitude, incidenceAngle=39.0)
    stack = read(series(tmp_path / "timeseries.h5", place={}))
    assert stack.values.shape == (3, 8) and stack.place.crs == "EPSG:4326"
    assert np.isnan(stack.place.x[0]) and stack.place.x[7] == pytest.approx(15.03)
    assert (stack.incidence_deg == 39).all()


ROWS = np.array([[0, 1.9, 0.5], [0.2, 1.5, 7.0]], np.float32)
COLUMNS = np.array([[0, 3.2, 2.5], [1.7, 0, 3.0]], np.float32)
PIXELS = [[None, (1, 3), (0, 2)], [(0, 1), None, None]]
"""Where the table points: 0 is no pixel, row 7 lies outside, the first pixel reaches from 0 to 1."""


def table(folder, rows=ROWS, columns=COLUMNS):
    """inputs/geometryGeo.h5 of GAMMA and ROI_PAC: MintPy 1.6, load_data.py and objects/resample.py."""
    path = flat(folder / "inputs/geometryGeo.h5", azimuthCoord=rows, rangeCoord=columns)
    with h5py.File(path, "a") as file:
        file.attrs.update(DEGREES | {"FILE_TYPE": "geometry", "LENGTH": "2", "WIDTH": "3"})
    return path


def test_radar_geometry_with_a_lookup_table_lies_on_its_map(tmp_path):
    table(tmp_path)
    flat(tmp_path / "inputs/geometryRadar.h5", incidenceAngle=np.arange(8, dtype=np.float32).reshape(2, 4))
    flat(tmp_path / "temporalCoherence.h5", temporalCoherence=np.arange(8).reshape(2, 4) / 10)
    stack = read(series(tmp_path / "timeseries.h5", place={}))
    assert stack.values.shape == (3, 2, 3) and stack.place.transform == (0.001, 0, 14.9, 0, -0.001, 37.8)
    radar = layers() * 1000
    for row, pixels in enumerate(PIXELS):
        for column, pixel in enumerate(pixels):
            found = stack.values[:, row, column]
            assert (
                np.isnan(found).all() if pixel is None else np.allclose(found, radar[(slice(None), *pixel)])
            )
    assert stack.incidence_deg[0, 1] == 7
    assert stack.quality["temporal_coherence"][0, 2] == pytest.approx(0.2)
    assert any("lookup table in geometryGeo.h5" in note for note in stack.notes)
    part = read(replace(series(tmp_path / "timeseries.h5", place={}), bounds=(14.9, 37.798, 14.901, 37.799)))
    np.testing.assert_array_equal(part.values[:, 0, 0], stack.values[:, 1, 0])


def test_room_is_asked_for_the_radar_image_and_the_map(tmp_path, monkeypatch):
    """Both are held at once: 3 dates of 2 x 3 cells, and of the 2 x 4 pixels that the table names at most."""
    table(tmp_path)
    source = series(tmp_path / "timeseries.h5", place={})
    monkeypatch.setattr(raster_files, "fits", lambda needed: needed <= 3 * 4 * 6)
    with pytest.raises(GroundCastError, match=r"timeseries.h5 holds 3 rasters of 3 x 2 pixels"):
        read(source)
    monkeypatch.setattr(raster_files, "fits", lambda needed: needed <= 3 * 4 * (6 + 8))
    assert np.isfinite(read(source).values).any()


def test_a_cropped_series_finds_its_pixels_in_the_table(tmp_path):
    table(tmp_path, np.where(ROWS > 0, ROWS + 10, 0), np.where(COLUMNS > 0, COLUMNS + 20, 0))
    cropped = series(tmp_path / "timeseries.h5", place={}, SUBSET_YMIN="10", SUBSET_XMIN="20")
    np.testing.assert_allclose(read(cropped).values[:, 0, 1], layers()[:, 1, 3] * 1000, rtol=1e-6)


def test_interferograms_with_a_lookup_table_lie_on_its_map(tmp_path):
    table(tmp_path)
    phase = np.arange(1, 17, dtype=np.float32).reshape(2, 2, 4)
    pairs = np.array([["20200105", "20200117"], ["20200117", "20200129"]], "S8")
    with h5py.File(tmp_path / "ifgramStack.h5", "w") as file:
        file["unwrapPhase"], file["date"], file["coherence"] = phase, pairs, np.full((2, 2, 4), 0.5)
        file.attrs.update({"WAVELENGTH": "0.0555", "REF_Y": "0", "REF_X": "2"})
    stack = read(Source(str(tmp_path / "ifgramStack.h5")))
    assert stack.values.shape == (3, 2, 3) and (stack.values[:, 0, 2] == 0).all()
    moved = (phase[:, 1, 3] - phase[:, 0, 2]).cumsum() * -55.5 / (4 * np.pi)
    np.testing.assert_allclose(stack.values[1:, 0, 1], moved, rtol=1e-5)
    assert np.isnan(stack.values[:, 0, 0]).all()


def test_radar_geometry_alone_is_refused(tmp_path):
    with pytest.raises(GroundCastError, match=r"timeseries.h5 is in radar geometry.*Geocode it") as caught:
        read(series(tmp_path / "timeseries.h5", place={}))
    assert caught.value.code == "radar-geometry"


def test_hdf_eos5(tmp_path):
    """HDFEOS/GRIDS/timeseries/{observation, quality, geometry}, attributes at the top."""
    path = tmp_path / "S1_IW1_128_0593_0597_20200105_20200210.he5"
    with h5py.File(path, "w") as file:
        group = file.create_group("HDFEOS/GRIDS/timeseries")
        group["observation/displacement"] = layers()
        group["observation/date"] = np.array(DAYS, "S8")
        group["observation/bperp"] = np.zeros(3, np.float32)
        group["quality/temporalCoherence"] = np.full((2, 4), 0.9, np.float32)
        group["quality/mask"] = np.ones((2, 4), bool)
        group["geometry/incidenceAngle"] = np.full((2, 4), 34.0, np.float32)
        group["geometry/height"] = np.zeros((2, 4), np.float32)
        file.attrs.update(COMMON | DEGREES | {"FILE_TYPE": "HDFEOS", "mission": "S1"})
    stack = read(Source(str(path)))
    np.testing.assert_allclose(stack.values[:, 1, 2], [7, 15, 23], rtol=1e-5)
    assert (stack.incidence_deg == 34).all() and (stack.quality["mask"] == 1).all()
    np.testing.assert_allclose(stack.quality["temporal_coherence"], 0.9)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"days": DAYS[:2]}, r"t.h5 has 2 dates for 3 layers"),
        ({"days": ["20200105", "soon", "20200210"]}, r"t.h5 has 2 dates for 3 layers"),
        ({"values": np.ones((2, 4))}, r"timeseries of t.h5 has the size 2 x 4"),
        ({"X_FIRST": "here"}, r"X_STEP and Y_STEP of t.h5 are no numbers"),
        ({"X_STEP": "0"}, r"The pixels of t.h5 have the size 0 x -0.001"),
        ({"UNIT": "radian"}, r"t.h5 is in 'radian', which is no length"),
        ({"values": np.full((3, 2, 4), np.nan)}, r"t.h5 holds no values"),
    ],
)
def test_series_that_do_not_fit(tmp_path, changes, message):
    with pytest.raises(GroundCastError, match=message):
        read(series(tmp_path / "t.h5", **changes))


def test_file_cut_short(tmp_path):
    source = series(tmp_path / "t.h5", values=np.random.default_rng(0).normal(size=(3, 50, 60)))
    whole = (tmp_path / "t.h5").read_bytes()
    (tmp_path / "t.h5").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(GroundCastError, match=r"t.h5 is cut short or damaged"):
        read(source)


def test_a_number_that_no_float_holds_in_mm_is_missing_and_told(tmp_path):
    values = layers()
    values[1, 1, 2] = 1e37
    stack = read(series(tmp_path / "timeseries.h5", values))
    assert np.isnan(stack.values[1, 1, 2]) and np.isfinite(stack.values[1, 1, 3])
    assert "1 values too large for a number in mm are taken as missing." in stack.notes
