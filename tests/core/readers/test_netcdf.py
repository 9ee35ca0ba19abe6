"""NetCDF: real factors, and files made to the CF conventions."""

import netCDF4
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import netcdf_file, read, reader_of
from groundcast.core.source import Source


def test_vegetation_of_the_po_delta(data):
    """Packed int16 on UTM, rows from the north, 333 uneven dates, clouds missing."""
    path = data / "lai_po_delta/sentinel2_lai_uneven.nc"
    stack = read(Source(str(path), kind="lai"))
    assert stack.values.shape == (333, 61, 101) and stack.place.crs == "EPSG:32632"
    assert (stack.unit, stack.sign, stack.place.cell) == ("m2/m2", "", (20, 20))
    assert stack.valid_share == pytest.approx(0.64, abs=0.01)
    with netCDF4.Dataset(path) as file:
        raw = file["LAI"]
        raw.set_auto_maskandscale(False)
        packed = raw[100]
        x, y = file["x"][:], file["y"][:]
    values = np.where(packed == -32000, np.nan, packed * 0.001)
    np.testing.assert_allclose(stack.values[100], values if y[0] > y[-1] else values[::-1], rtol=1e-6)
    assert stack.place.centres()[0][0, 0] == x[0] and stack.place.centres()[1][0, 0] == max(y)


def test_stations_of_a_year_without_leap_days(data):
    stack = read(Source(str(data / "era5_points/ahccd_1950-2013.nc"), kind="rain"))
    assert stack.values.shape == (23360, 3) and stack.unit == "mm day-1"
    assert stack.place.identifiers.tolist() == ["Vancouver", "Kugluktuk", "Amos"]
    assert str(stack.dates[-1]) == "2013-12-31" and np.datetime64("2012-02-29") not in stack.dates
    assert any("calendar noleap" in note for note in stack.notes)


def test_variable_by_quantity_and_by_name(data):
    path = str(data / "era5_points/daily_surface_cancities_1990-1993.nc")
    warm = read(Source(path, kind="temperature"))
    assert warm.unit == "K" and 200 < np.nanmin(warm.values) < 260 and warm.values.shape == (1461, 5)
    assert any("variable tas of" in note and "one of 24" in note for note in warm.notes)
    assert read(Source(path, kind="snow", variable="snd")).unit == "m"
    with pytest.raises(GroundCastError, match=r"holds 24 variables \(evspsblpot, hurs"):
        read(Source(path))
    with pytest.raises(GroundCastError, match=r"has no variable 'gust' with dates\. Variables are evsp"):
        read(Source(path, variable="gust"))


def test_a_factor_cube_becomes_a_panel_of_ustica(data, ustica):
    """From the file to the dates and places of a deformation, as a job would take it."""
    from dataclasses import replace

    from groundcast.core.job import Preparation
    from groundcast.core.panels import panels

    factor = read(Source(str(data / "lai_po_delta/sentinel2_lai_uneven.nc"), kind="lai"))
    stack = replace(ustica, values=ustica.values[:, :5], place=ustica.place.take(np.arange(5)))
    x, y = factor.place.centres()
    place = replace(stack.place, crs="EPSG:32632", x=x[0, :5], y=y[0, :5])
    known = replace(stack, place=place).during(stack.dates < factor.dates[-1])
    made = panels(known, {"lai": factor}, [], Preparation(), None, None)
    assert all(np.isfinite(v).any() for v in made[0].factor_values().values())


@pytest.fixture
def cube(tmp_path):
    """A function that writes a CF cube of a variable along time, lat and lon."""

    def write(name="a.nc", values=None, units="mm", variable="displacement", time=(0, 12, 24), **options):
        lat, lon = options.get("lat", [45.0, 44.5]), options.get("lon", [5.0, 5.5, 6.0])
        values = np.arange(18.0).reshape(3, 2, 3) if values is None else values
        with netCDF4.Dataset(tmp_path / name, "w", format=options.get("format", "NETCDF4")) as file:
            for dimension, count in (("time", len(time)), ("lat", len(lat)), ("lon", len(lon))):
                file.createDimension(dimension, count)
            axis = file.createVariable("time", "f8", ("time",))
            axis.units = options.get("since", "days since 2020-01-05")
            axis.calendar = options.get("calendar", "standard")
            axis[:] = time
            for each, numbers, unit in (("lat", lat, "degrees_north"), ("lon", lon, "degrees_east")):
                coordinate = file.createVariable(each, "f8", (each,))
                coordinate.units = unit
                coordinate[:] = numbers
            main = file.createVariable(variable, options.get("dtype", "f4"), ("time", "lat", "lon"))
            main.units = units
            for key, value in options.get("attributes", {}).items():
                main.setncattr(key, value)
            main[:] = values
        return tmp_path / name

    return write


def test_deformation_cube_in_metres(cube):
    stack = read(Source(str(cube(units="m"))))
    assert (stack.kind, stack.unit, stack.place.crs) == ("los", "mm", "EPSG:4326")
    assert stack.values[1, 1, 2] == 11000 and [str(d) for d in stack.dates][1] == "2020-01-17"
    assert stack.place.transform == (0.5, 0, 4.75, 0, -0.5, 45.25)


@pytest.mark.parametrize("form", ["NETCDF3_CLASSIC", "NETCDF3_64BIT_OFFSET", "NETCDF4"])
def test_all_forms_of_the_format(cube, form):
    assert read(Source(str(cube(format=form)))).values[0, 0, 1] == 1


def test_rows_from_the_south_and_longitudes_to_360(cube):
    stack = read(Source(str(cube(lat=[44.5, 45.0], lon=[359.0, 0.0, 1.0]))))
    plain = read(Source(str(cube("b.nc", lon=[179.0, 180.0, 181.0], lat=[44.5, 45.0]))))
    assert stack.values[0, 0].tolist() == [3, 4, 5] and stack.coordinates()[0][:3].tolist() == [-1, 0, 1]
    assert stack.place.centres()[1][0, 0] == 45
    x = plain.coordinates()[0]
    assert x.max() <= 180


def test_several_hours_a_day_are_averaged_or_summed(cube):
    hours = {"since": "hours since 2020-01-05", "time": (0, 12, 24)}
    mean = read(Source(str(cube(units="K", variable="t2m", **hours)), kind="temperature"))
    assert len(mean.dates) == 2 and mean.values[0, 0, 0] == 3 and mean.values[1, 0, 0] == 12
    total = read(Source(str(cube("b.nc", units="m", variable="tp", **hours)), kind="rain"))
    assert total.values[0, 0, 0] == 6 and any("summed" in note for note in total.notes)


def test_years_in_files_of_their_own_follow_each_other(cube, tmp_path):
    (tmp_path / "s").mkdir()
    for year in (2020, 2021):
        path = cube(f"s/chirps-v2.0.{year}.days_p05.nc", variable="precip", since=f"days since {year}-01-01")
        assert path.is_file()
    stack = read(Source(str(tmp_path / "s"), kind="rain"))
    assert len(stack.dates) == 6 and str(stack.dates[3]) == "2021-01-01"


def test_packed_integers_with_missing_values(cube):
    packed = np.ma.array(np.full((3, 2, 3), 12.5), mask=np.zeros((3, 2, 3), bool))
    packed[0, 0, 0] = np.ma.masked
    attributes = {"scale_factor": 0.1, "add_offset": 10.0}
    stack = read(Source(str(cube(values=packed, dtype="i2", attributes=attributes))))
    assert np.isnan(stack.values[0, 0, 0]) and stack.values[1, 0, 0] == pytest.approx(12.5)


def test_calendar_of_twelve_equal_months(cube):
    stack = read(Source(str(cube(calendar="360_day", since="days since 2021-01-01", time=(0, 59, 359)))))
    assert [str(d) for d in stack.dates] == ["2021-01-01", "2021-03-02", "2021-12-31"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"since": "days since soon"}, r"times of a.nc are 'days since soon' in the calendar 'standard'"),
        ({"since": "metres"}, r"a.nc has no variable with a time axis; it holds time, lat, lon"),
        ({"calendar": "mayan"}, r"in the calendar 'mayan', which gives no dates"),
        ({"time": (0, np.nan, 3)}, r"time axis of a.nc is empty or has missing entries"),
        ({"values": np.full((3, 2, 3), np.nan)}, r"a.nc holds no values"),
    ],
)
def test_cubes_that_cannot_be_read(cube, options, message):
    with pytest.raises(GroundCastError, match=message):
        read(Source(str(cube(**options))))


def test_cut_short_and_other_files(cube, tmp_path):
    path = cube(values=np.random.default_rng(0).normal(size=(3, 2, 3)))
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(GroundCastError, match=r"a.nc is cut short or damaged"):
        read(Source(str(path)))
    path.write_text("hello")
    with pytest.raises(GroundCastError, match=r"a.nc is no netCDF file"):
        read(Source(str(path)))


@pytest.fixture
def grd(tmp_path):
    """A function that writes a GMT grid, z(y, x) from the south as GMT does."""

    def write(name, value=1.0, shape=(2, 3), units="mm"):
        with netCDF4.Dataset(tmp_path / name, "w") as file:
            for axis, count, start in (("x", shape[1], 14.9), ("y", shape[0], 37.8)):
                file.createDimension(axis, count)
                coordinate = file.createVariable(axis, "f8", (axis,))
                coordinate.long_name = {"x": "longitude", "y": "latitude"}[axis]
                coordinate.units = {"x": "degrees_east", "y": "degrees_north"}[axis]
                coordinate[:] = start + 0.01 * np.arange(count)
            z = file.createVariable("z", "f4", ("y", "x"))
            z.units = units
            z[:] = value + np.arange(shape[0])[:, None]
        return tmp_path / name

    return write


def test_two_of_many_grids_tell_that_a_folder_holds_no_cube(grd, tmp_path, monkeypatch):
    """GMTSAR leaves hundreds of them, each of which was opened at every look at the folder."""
    for day in range(10, 28):
        grd(f"202001{day}.grd")
    asked, has_time = [], netcdf_file.has_time
    monkeypatch.setattr(netcdf_file, "has_time", lambda path: asked.append(path.name) or has_time(path))
    assert reader_of(Source(str(tmp_path))) == "grids"
    assert set(asked) == {"20200110.grd", "20200127.grd"}


def test_series_of_gmt_grids(grd, tmp_path):
    grd("20200117.grd", 5)
    grd("20200105.grd", 1)
    grd("mask.grd")
    stack = read(Source(str(tmp_path)))
    assert stack.values[:, 0, 0].tolist() == [2, 6] and stack.place.crs == "EPSG:4326"
    assert any("1 grids without a date" in note for note in stack.notes)
    assert read(Source(str(tmp_path / "20200105.grd"))).values.shape == (2, 2, 3)


@pytest.mark.parametrize(
    "names", [("disp_2020004.grd", "disp_2020016.grd"), ("disp_2020.004.grd", "disp_2020.016.grd")]
)
def test_gmtsar_counts_days_from_zero(grd, tmp_path, names):
    """With the dot of its documentation, too, which is no decimal year."""
    grd(names[0])
    grd(names[1], 3)
    stack = read(Source(str(tmp_path)))
    assert [str(d) for d in stack.dates] == ["2020-01-05", "2020-01-17"]
    assert any("as GMTSAR does" in note for note in stack.notes)


def test_older_form_of_gmt_grids(tmp_path):
    with netCDF4.Dataset(tmp_path / "20200105.grd", "w", format="NETCDF3_CLASSIC") as file:
        file.createDimension("side", 2)
        file.createDimension("xysize", 6)
        for name, values in (("x_range", [0, 4]), ("y_range", [0, 2]), ("spacing", [2, 2])):
            file.createVariable(name, "f8", ("side",))[:] = values
        file.createVariable("dimension", "i4", ("side",))[:] = [3, 2]
        file.createVariable("z", "f4", ("xysize",))[:] = np.arange(6)
    stack = read(Source(str(tmp_path), unit="mm"))
    assert stack.values[0].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert stack.place.transform == (2, 0, -1, 0, -2, 3)


def test_grids_that_do_not_fit(grd, tmp_path):
    grd("20200105.grd")
    grd("20200117.grd", shape=(2, 4))
    with pytest.raises(GroundCastError, match=r"20200117.grd has 4 x 2 pixels, 20200105.grd 3 x 2"):
        read(Source(str(tmp_path)))
    grd("b_20200105.grd")
    with pytest.raises(GroundCastError, match=r"The date 2020-01-05 occurs twice"):
        read(Source(str(tmp_path), variable="20200105"))
    with pytest.raises(GroundCastError, match=r"No dates were found in the names of the grids"):
        read(Source(str(tmp_path), variable="x"))
