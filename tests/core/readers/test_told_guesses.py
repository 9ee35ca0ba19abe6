"""What was guessed of numbers and dates can be said instead: no_data, date_order, first_day."""

import json

import netCDF4
import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers.making import CUBE, DAYS, h5, series, text, tif
from groundcast.worker.door import main

LOW = [[-9999.0, 0.0, 2.0, 5.0]]
CSV = "pid,lon,lat,{},{},{}\na,5.0,45.0,-9999,0,3\nb,5.1,45.1,2,3,4\n"
TOLD = "The value -9999 occurs 1 times and is taken as missing."


def grids(folder):
    for day in ("2020004", "2020016"):
        with netCDF4.Dataset(folder / f"los_{day}.grd", "w") as file:
            for name, numbers in (("y", [46.0, 45.0]), ("x", [5.0, 6.0])):
                file.createDimension(name, 2)
                file.createVariable(name, "f8", (name,))[:] = numbers
            file.createVariable("z", "f4", ("y", "x"))[:] = [[-9999, 0], [2, 5]]
    return folder


def rasters(folder):
    tif(folder, "20200105.tif", LOW)
    tif(folder, "20200117.tif", [[1.0, 1.0, 2.0, 5.0]])
    return folder


def points(folder):
    return text(folder, "a.csv", CSV.format("20200105", "20200117", "20200129"))


def rows(folder):
    return text(
        folder,
        "b.csv",
        "id,date,lon,lat,value\na,2020-01-05,5,45,-9999\na,2020-01-17,5,45,0\na,2020-01-29,5,45,7\n",
    )


@pytest.mark.parametrize("make", [rasters, points, rows, grids], ids=lambda make: make.__name__)
def test_the_numbers_for_no_data_are_those_that_were_said(make, tmp_path):
    path = str(make(tmp_path))
    found = read(Source(path, unit="mm"))
    assert np.isnan(found.values).any() and (found.values == 0).any()
    every = read(Source(path, unit="mm", no_data="none"))
    assert np.isfinite(every.values).all() and (every.values == -9999).any()
    said = read(Source(path, unit="mm", no_data="0"))
    assert (said.values == -9999).any() and not (said.values == 0).any() and np.isnan(said.values).any()
    both = read(Source(path, unit="mm", no_data="0, -9999"))
    assert not np.isin(both.values, (0, -9999)).any()
    assert not any("taken as missing" in note for note in every.notes)
    assert any("The value 0 occurs" in note for note in said.notes)


def test_numbers_for_no_data_are_those_of_the_source_whatever_its_unit(tmp_path):
    path = str(points(tmp_path))
    assert np.isnan(read(Source(path, unit="m", no_data="3")).values).sum() == 2
    assert (read(Source(path, unit="m", no_data="-9999")).values == 2000).any()


def test_stations_take_the_usual_numbers_for_no_data_and_those_that_are_said(tmp_path):
    """-9999 mm of rain went into the factor unless somebody said that it is none."""
    path = str(text(tmp_path, "rain.csv", "date,a,b\n2020-01-05,-9999,1\n2020-01-06,2,3\n"))
    stack = read(Source(path))
    assert np.isnan(stack.values[0, 0]) and TOLD in stack.notes
    assert (read(Source(path, no_data="none")).values == -9999).any()
    said = read(Source(path, no_data="3"))
    assert (said.values == -9999).any() and np.isnan(said.values[1, 1])


def test_zeros_of_mintpy_are_values_where_it_is_said(tmp_path):
    values = CUBE.copy()
    values[:, 0, 1] = 0
    path = str(h5(tmp_path, "timeseries.h5", {"timeseries": values, "date": DAYS}, UNIT="mm"))
    assert np.isnan(read(Source(path)).values[:, 0, 1]).all()
    assert (read(Source(path, no_data="none")).values[:, 0, 1] == 0).all()
    assert (read(Source(path, no_data="-9999")).values[:, 0, 1] == 0).all()


def test_zeros_of_interferograms_are_values_where_it_is_said(tmp_path):
    for name in ("20200105_20200117", "20200117_20200129"):
        tif(tmp_path, f"{name}.unw.tif", [[0.0, 1.0, 2.0, 3.0]], unit="rad")
    assert np.isnan(read(Source(str(tmp_path))).values[:, 0, 0]).all()
    stack = read(Source(str(tmp_path), no_data="none"))
    assert (stack.values[:, 0, 0] == 0).all() and not any("0 where there is none" in n for n in stack.notes)
    assert np.isnan(read(Source(str(tmp_path), no_data="3")).values[1:, 0, 3]).all()


def test_zeros_of_an_interferogram_stack_are_values_where_it_is_said(tmp_path):
    phase = np.ones((2, 2, 3), np.float32)
    phase[:, 0, 0] = 0
    pairs = np.array([[b"20200105", b"20200117"], [b"20200117", b"20200129"]])
    path = str(h5(tmp_path, "ifgramStack.h5", {"unwrapPhase": phase, "date": pairs}))
    assert np.isnan(read(Source(path)).values[:, 0, 0]).all()
    assert (read(Source(path, no_data="none")).values[:, 0, 0] == 0).all()
    assert np.isnan(read(Source(path, no_data="1")).values[1:, 1]).all()


@pytest.mark.parametrize(
    ("order", "dates", "days"),
    [
        ("dmy", ("05/01/2020", "01/02/2020", "02/03/2020"), ("2020-01-05", "2020-02-01", "2020-03-02")),
        ("mdy", ("05/01/2020", "06/02/2020", "07/03/2020"), ("2020-05-01", "2020-06-02", "2020-07-03")),
        ("dmy", ("20/01/05", "21/01/05", "22/01/05"), ("2005-01-20", "2005-01-21", "2005-01-22")),
        ("ymd", ("05.1.20", "05.1.21", "05.1.22"), ("2005-01-20", "2005-01-21", "2005-01-22")),
        ("dmy", ("2020/1/5", "17-01-20", "2020-01-29"), ("2020-01-05", "2020-01-17", "2020-01-29")),
    ],
)
def test_dates_are_read_in_the_order_that_was_said(order, dates, days, tmp_path):
    wide = text(tmp_path, "a.csv", CSV.format(*dates))
    stack = read(Source(str(wide), unit="mm", date_order=order))
    assert tuple(map(str, stack.dates)) == days
    assert not any("taken as year, month and day" in note for note in stack.notes)
    if dates[0][:4].isdigit():
        return
    lines = [f"a,{day},5,45,{row}" for row, day in enumerate(dates)]
    long = text(tmp_path, "long.csv", "\n".join(["id,date,lon,lat,value", *lines]) + "\n")
    assert tuple(map(str, read(Source(str(long), unit="mm", date_order=order)).dates)) == days


def test_a_layer_s_fields_are_read_in_the_order_that_was_said(tmp_path):
    features = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [5, 45]},
        "properties": {"05/01/20": 1.0, "01/02/20": 2.0},
    }
    content = json.dumps({"type": "FeatureCollection", "features": [features]})
    stack = read(Source(str(text(tmp_path, "p_mm.geojson", content)), date_order="dmy"))
    assert [str(day) for day in stack.dates] == ["2020-01-05", "2020-02-01"]


def test_dates_that_may_be_several_ask_for_their_order(tmp_path):
    path = str(text(tmp_path, "a.csv", CSV.format("05/01/2020", "01/02/2020", "02/03/2020")))
    with pytest.raises(
        GroundCastError, match=r"The dates of a.csv can be .* one way \(05/01/2020\)\. Choose the"
    ):
        read(Source(path))
    path = str(text(tmp_path, "rain.csv", "date,a\n05/01/2020,1\n06/01/2020,2\n"))
    with pytest.raises(GroundCastError, match=r"The dates of rain.csv can be read in more than one way"):
        read(Source(path))
    assert str(read(Source(path, date_order="mdy")).dates[0]) == "2020-05-01"


def test_a_date_that_is_none_in_the_chosen_order_is_refused(tmp_path):
    path = str(text(tmp_path, "a.csv", CSV.format("05/01/2020", "17/01/2020", "29/01/2020")))
    with pytest.raises(
        GroundCastError, match=r"a.csv has 17/01/2020, which is no date as month, day, year\."
    ):
        read(Source(path, date_order="mdy"))


def test_days_of_a_year_count_from_the_number_that_was_said(tmp_path):
    path = str(grids(tmp_path))
    for first, day in (("", "2020-01-05"), ("0", "2020-01-05"), ("1", "2020-01-04")):
        stack = read(Source(path, unit="mm", first_day=first))
        assert str(stack.dates[0]) == day
        assert any("as GMTSAR does" in note for note in stack.notes) == (not first)
    folder = tmp_path / "tifs"
    for name in ("d_2020004.tif", "d_2020016.tif"):
        tif(folder, name)
    for first, day in (("", "2020-01-04"), ("0", "2020-01-05"), ("1", "2020-01-04")):
        stack = read(Source(str(folder), first_day=first))
        assert str(stack.dates[0]) == day
        said = "Names like d_2020004.tif count the days of a year from 001. Confirm the dates."
        assert (said in stack.notes) == (not first)
    bands = bands_of(tmp_path)
    assert str(read(Source(bands)).dates[0]) == "2020-01-04"
    assert str(read(Source(bands, first_day="0")).dates[0]) == "2020-01-05"


@pytest.mark.parametrize(
    ("names", "days", "note"),
    [
        (
            ("r_2020.0137.tif", "r_2020.0465.tif"),
            ["2020-01-06", "2020-01-18"],
            "Names like r_2020.0137.tif are read as decimal years, here 2020-01-06. Confirm the dates.",
        ),
        (
            ("chirps-v2.0.2020.01.tif", "chirps-v2.0.2020.02.tif"),
            ["2020-01-01", "2020-02-01"],
            "Names like chirps-v2.0.2020.01.tif name a month: its first day is taken. Confirm the dates.",
        ),
        (("chirps-v2.0.2020.01.05.tif", "chirps-v2.0.2020.01.06.tif"), ["2020-01-05", "2020-01-06"], ""),
    ],
)
def test_names_of_more_than_one_reading_are_spoken_of(names, days, note, tmp_path):
    """rain_2020.05.17.tif was read as the decimal year 2020.05, and nothing said so."""
    for name in names:
        tif(tmp_path, name)
    stack = read(Source(str(tmp_path), kind="rain"))
    assert [str(day) for day in stack.dates] == days
    assert note in stack.notes or not any(note.startswith("Names like") for note in stack.notes)


def test_columns_that_are_decimal_years_are_spoken_of(tmp_path):
    stack = read(Source(str(text(tmp_path, "a.csv", CSV.format("2020.0137", "2020.0465", "2020.0792")))))
    assert "Columns like 2020.0137 are read as decimal years. Confirm the dates." in stack.notes


def bands_of(folder):
    import rasterio

    path = tif(folder, "stack.tif", np.ones((2, 3, 4)))
    with rasterio.open(path, "r+") as file:
        file.descriptions = ["2020004", "2020016"]
    return str(path)


def test_other_dates_say_nothing_of_days_of_a_year(tmp_path):
    assert not any("days of a year" in note for note in read(Source(str(series(tmp_path)))).notes)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (
            {"no_data": "nothing"},
            r"The source's no data 'nothing' is out of range\. Give numbers with commas",
        ),
        ({"no_data": "1,inf"}, r"The source's no data '1,inf' is out of range"),
        ({"date_order": "ydm"}, r"The source's date order 'ydm' is out of range\. Choose ymd or dmy or mdy"),
        ({"first_day": "2"}, r"The source's first day '2' is out of range\. Choose 0 or 1"),
    ],
)
def test_what_cannot_be_said_is_refused(wrong, message):
    with pytest.raises(GroundCastError, match=message) as told:
        Source("a", **wrong)
    assert told.value.code == "source-option"


def test_what_was_said_stands_in_the_job():
    source = Source("a", no_data="-9999,0", date_order="dmy", first_day="0")
    assert Source.from_dict(source.as_dict()) == source
    old = {
        name: entry for name, entry in Source("a").as_dict().items() if name not in ("no_data", "first_day")
    }
    assert Source.from_dict(old) == Source("a")


def test_all_three_are_options_of_the_command_line(tmp_path, capsys):
    assert main(["info", str(points(tmp_path)), "--json", "--unit", "mm", "--option", "no_data=none"]) == 0
    assert json.loads(capsys.readouterr().out)["valid_share"] == 1
    wide = text(tmp_path, "w.csv", CSV.format("05/01/2020", "01/02/2020", "02/03/2020"))
    assert main(["info", str(wide), "--json", "--unit", "mm", "--option", "date_order=dmy"]) == 0
    assert json.loads(capsys.readouterr().out)["dates"][0] == "2020-01-05"
    words = ["info", str(grids(tmp_path)), "--json", "--unit", "mm", "--option", "reader=grids"]
    assert main([*words, "--option", "first_day=1"]) == 0
    assert json.loads(capsys.readouterr().out)["dates"][0] == "2020-01-04"
    assert main([*words, "--option", "first_day=5"]) != 0
    assert "The source's first day '5' is out of range" in capsys.readouterr().err
