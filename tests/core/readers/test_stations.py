"""Station tables."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.core.stack import UPWARDS


@pytest.mark.parametrize(
    ("name", "kind", "shape", "places"),
    [
        ("rain_daily_mm", "rain", (7443, 4), ["Almonte", "La_Palma_del_Condado", "Moguer", "Niebla"]),
        ("aemet_monthly", "temperature", (180, 2), ["4642E_tm_mes", "5783_tm_mes"]),
        ("aemet_monthly", "rain", (180, 2), ["4642E_p_mes", "5783_p_mes"]),
        ("ndvi_land118_median", "ndvi", (723, 1), ["ndvi_median"]),
        ("piezo_monthly_masl", "head", (116, 6), None),
        ("monthly_merged", "temperature", (64, 2), ["t2m_huelva_C", "t2m_sevilla_C"]),
    ],
)
def test_donana_tables_by_the_factor_they_are_given_for(data, name, kind, shape, places):
    stack = read(Source(str(data / f"donana/donana_{name}.csv"), kind=kind))
    assert stack.values.shape == shape and stack.kind == kind and stack.sign == ""
    assert places is None or stack.place.identifiers.tolist() == places
    assert (np.diff(stack.dates).astype(int) > 0).all()


def test_a_factor_is_not_converted(data):
    stack = read(Source(str(data / "donana/donana_rain_daily_mm.csv"), kind="rain", unit="mm"))
    assert stack.unit == "mm" and stack.values[1].tolist()[2:] == [0, 0] and np.isnan(stack.values[1, 0])


def test_several_quantities_ask_for_one(data):
    path = str(data / "donana/donana_aemet_monthly.csv")
    with pytest.raises(GroundCastError, match=r"several quantities \(hr, p_mes, tm_max, tm_mes, tm_min\)"):
        read(Source(path, kind="wind"))
    assert read(Source(path, kind="wind", variable="hr")).values.shape == (180, 2)
    with pytest.raises(GroundCastError, match="has no column 'gust'"):
        read(Source(path, kind="wind", variable="gust"))


def test_companion_places_the_stations(table):
    path = table("rain.csv", "date,north,south", "2020-01-02,1,2", "2020-01-01,3,4")
    table("rain_stations.csv", "station,longitude,latitude", "south,5,44", "north,5,45")
    stack = read(Source(str(path)))
    assert stack.place.crs == "EPSG:4326" and stack.place.y.tolist() == [45, 44]
    assert stack.values.tolist() == [[3, 4], [1, 2]]


def test_companion_in_metres_asks_for_its_reference_system(table):
    path = str(table("rain.csv", "date,a,b", "2020-01-02,1,2"))
    table("stations.csv", "station,x,y", "a,500000,4000000", "b,500100,4000000")
    stack = read(Source(path))
    assert stack.place.crs == "" and any("Choose the one of the stations." in note for note in stack.notes)
    chosen = read(Source(path, crs="EPSG:32630"))
    assert chosen.place.crs == "EPSG:32630" and "Stations are placed from stations.csv." in chosen.notes
    table("stations.csv", "station,longitude,latitude", "a,500000,4000000", "b,500100,4000000")
    with pytest.raises(
        GroundCastError, match=r"Longitude reaches 500100 and latitude 4e\+06 in stations.csv"
    ):
        read(Source(path))


GNSS = ("date,a,b", "2020-01-05,0.001,0.002", "2020-01-17,0.004,0.002")


def test_stations_of_a_deformation_are_in_millimetres(table):
    """Metres came out as metres that were called m, without a word on unit and direction."""
    stack = read(Source(str(table("gnss.csv", *GNSS)), kind="up", unit="m"))
    assert (stack.unit, stack.kind, stack.sign) == ("mm", "up", UPWARDS)
    np.testing.assert_allclose(stack.values, [[1, 2], [4, 2]], rtol=1e-6)
    assert "The unit is metres, as chosen." in stack.notes
    guessed = read(Source(str(table("gnss.csv", *GNSS)), kind="up"))
    assert any("The unit was guessed as metres" in note for note in guessed.notes)
    named = table("gnss.csv", GNSS[0].replace("a,b", "a_cm,b_cm"), *GNSS[1:])
    np.testing.assert_allclose(read(Source(str(named), kind="up")).values[1], [0.04, 0.02], rtol=1e-6)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["date,a", "2020-01-01,1", "2020-01-01,2"], "rain.csv has the date 2020-01-01 in 2 rows"),
        (["date,a", "soon,1"], r"rain.csv has an entry that is no date \(soon\)"),
        (["date,a", "2020-01-01,1", ",2"], "rain.csv has 1 rows without a date"),
        (["date,a"], "rain.csv has columns but no rows"),
        (["date,a", "2020-01-01,x"], "rain.csv has no column of numbers"),
        (["date,a", "2020-01-01,", "2020-01-02,"], "rain.csv holds no values in the columns a"),
    ],
)
def test_bad_station_tables(table, lines, message):
    with pytest.raises(GroundCastError, match=message):
        read(Source(str(table("rain.csv", *lines))))
