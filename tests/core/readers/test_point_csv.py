"""Tables with one row per point and one column per date."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source


def test_donana_in_its_utm_zone_with_angles_from_the_line_of_sight(data):
    stack = read(Source(str(data / "donana/donana_s1_asc_los_mm.csv")))
    assert stack.values.shape == (134, 573)
    assert stack.place.crs == "EPSG:25830"
    assert (stack.place.x[0], stack.place.y[0]) == (195699.6, 4129374.81)
    assert stack.incidence_deg[0] == pytest.approx(np.degrees(np.arccos(0.7516618)), abs=1e-3)
    assert stack.values[1, 0] == np.float32(-0.164)
    assert "131 of 573 points repeat the place of another one." in stack.notes
    assert "The unit is millimetres, from the name donana_s1_asc_los_mm.csv." in stack.notes


@pytest.mark.parametrize("written", ["{}", "D{}", "D_{}", "disp_{}"])
def test_ways_to_write_dates(table, written):
    first, second = written.format("20200105"), written.format("20200117")
    path = table("a_mm.csv", f"id,lon,lat,{first},{second}", "p,1.5,45.5,1,3")
    stack = read(Source(str(path)))
    assert [str(d) for d in stack.dates] == ["2020-01-05", "2020-01-17"]
    assert stack.place.crs == "EPSG:4326" and stack.values.tolist() == [[1], [3]]
    assert "The columns lon and lat are taken as degrees of WGS 84 (EPSG:4326)." in stack.notes


def test_unsorted_columns_are_put_in_order(table):
    path = table("a_mm.csv", "x,y,2020-02-01,2020-01-01", "1,2,20,10")
    stack = read(Source(str(path), crs="EPSG:32633"))
    assert stack.values.ravel().tolist() == [10, 20] and stack.dates[0] < stack.dates[1]


def test_semicolons_decimal_commas_and_other_alphabets(table):
    path = table(
        "a_mm.csv", "Código;Easting;Northing;20200105;20200117", "ñ;1,5;2,5;-3,25;4", encoding="latin-1"
    )
    stack = read(Source(str(path), crs="EPSG:25830"))
    assert stack.values.ravel().tolist() == [-3.25, 4] and stack.place.x[0] == 1.5


def test_metres_and_centimetres_become_millimetres(table):
    lines = ("x,y,20200105,20200117", "1,2,0.5,-0.25")
    assert read(Source(str(table("a_cm.csv", *lines)))).values.ravel().tolist() == [5, -2.5]
    chosen = read(Source(str(table("b.csv", *lines)), unit="m"))
    assert chosen.values.ravel().tolist() == [500, -250] and chosen.unit == "mm"


def test_values_too_small_for_millimetres_are_guessed_as_metres(table):
    rows = [f"{i},0,0.00{i},0.00{i + 3},0.00{i + 1}" for i in range(1, 6)]
    stack = read(Source(str(table("a.csv", "x,y,20200105,20200117,20200129", *rows))))
    assert stack.values[0, 0] == pytest.approx(1.0)
    assert any("guessed as metres" in note for note in stack.notes)


def test_unknown_crs_is_told(table):
    stack = read(Source(str(table("a_mm.csv", "x,y,20200105,20200117", "1,2,3,4"))))
    assert stack.place.crs == "" and any("No coordinate reference system" in note for note in stack.notes)


def test_points_without_coordinates_are_left_out_and_told(table):
    stack = read(Source(str(table("a_mm.csv", "x,y,20200105,20200117", "1,2,3,4", ",,5,6"))))
    assert stack.values.shape == (2, 1)
    assert "1 of 2 points have no coordinates and are left out." in stack.notes


def test_letters_before_dates_choose_the_variable(table):
    path = table("a_mm.csv", "x,y,U20200105,E20200105", "1,2,3,4")
    assert read(Source(str(path), variable="E")).values.tolist() == [[4]]
    with pytest.raises(GroundCastError, match="has the date 2020-01-05 twice, in the columns U"):
        read(Source(str(path)))


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["id,x,y,value", "1,2,3,4"], r"No dates were found in a.csv\. Name the columns like 20200105"),
        (
            ["x,y,20200105,20200105", "1,2,3,4"],
            "a.csv has the date 2020-01-05 twice, in the columns",
        ),
        (["x,y,20200105"], "a.csv has 1 dates but no points"),
        (["x,y,20200105,20200117", "1,2,,"], "a.csv holds no values: all 2 x 1 entries are empty"),
        (["id,20200105,20200117", "1,2,3"], "No coordinates were found in a.csv"),
        (["x,y,20200105,20200117", "1,2,three,4"], "a.csv cannot be read as a table: .*three"),
        (["x,y,20200105", "1,2,3", "1,2,3,4,5"], "a.csv cannot be read as a table"),
        (["lon,lat,20200105", "4e5,50,3"], "Longitude reaches 400000 and latitude 50 in a.csv, which are no"),
        (["x,y,20200105,20200117", "one,2,3,4"], "The column x of a.csv is not numeric"),
    ],
)
def test_bad_tables_are_told_in_words(table, lines, message):
    with pytest.raises(GroundCastError, match=message):
        read(Source(str(table("a.csv", *lines))))


def test_unknown_unit_is_refused(table):
    path = table("a.csv", "x,y,20200105,20200117", "1,2,3,4")
    with pytest.raises(GroundCastError, match=r"is in 'rad', which is no length.*wavelength"):
        read(Source(str(path), unit="rad"))


def test_direction_that_nothing_says_is_told(table):
    lines = ("x,y,20200105,20200117", "1,2,3,inf")
    stack = read(Source(str(table("a_mm.csv", *lines))))
    assert any("taken as line of sight" in note for note in stack.notes)
    assert np.isnan(stack.values[1, 0])
    assert any(
        "taken as up, from the name" in n for n in read(Source(str(table("vertical.csv", *lines)))).notes
    )
    assert not any("taken as" in n for n in read(Source(str(table("b.csv", *lines)), kind="los")).notes)


def test_table_read_in_parts_is_the_same(table, monkeypatch):
    """More rows than one part holds, a column that turns to words only in a later part."""
    head = "pid,note,x,y,20200105,20200117"
    rows = [f"p{i},{i if i < 7 else 'word'},{i},{i},{i}.5,{'' if i == 3 else i}" for i in range(10)]
    path = str(table("a.csv", head, *rows))
    whole = read(Source(path))
    monkeypatch.setattr("groundcast.core.readers.text._ROWS", 4)
    monkeypatch.setattr("groundcast.core.readers.text._LARGE", 0)
    parts = read(Source(path))
    np.testing.assert_array_equal(parts.values, whole.values)
    np.testing.assert_array_equal(parts.place.identifiers, whole.place.identifiers)
    np.testing.assert_array_equal(parts.place.x, whole.place.x)


BOTH = ("ID,X,Y,LAT,LON,20200105,20200117", "1,500000,4000000,36.1,-3,1,2")


def test_degrees_are_taken_where_a_system_of_degrees_is_chosen(table):
    """X and Y in metres were taken as degrees, because EPSG:4326 was chosen for LAT and LON."""
    stack = read(Source(str(table("sarproz_mm.csv", *BOTH)), crs="EPSG:4326"))
    assert (stack.place.x[0], stack.place.y[0]) == (-3, pytest.approx(36.1))
    metres = read(Source(str(table("sarproz_mm.csv", *BOTH)), crs="EPSG:32630"))
    assert metres.place.x[0] == 500000


def test_metres_are_refused_as_degrees(table):
    path = table("a_mm.csv", "easting,northing,20200105,20200117", "4598600,1740700,1,2")
    with pytest.raises(GroundCastError, match=r"Longitude reaches 4\.5986e\+06 .* are no degrees\. Choose"):
        read(Source(str(path), crs="EPSG:4326"))


def test_the_system_of_the_columns_may_be_chosen_too(data):
    """EPSG:25830 for columns named easting_25830 put longitudes and latitudes at its origin."""
    path = str(data / "donana/donana_s1_asc_los_mm.csv")
    found, chosen = read(Source(path)), read(Source(path, crs="EPSG:25830"))
    np.testing.assert_array_equal(chosen.place.x, found.place.x)
    assert (chosen.place.crs, read(Source(path, crs="EPSG:32630")).place.crs) == ("EPSG:25830", "EPSG:32630")
    degrees = read(Source(path, crs="EPSG:4326"))
    assert -7 < degrees.place.x[0] < -6 and degrees.place.crs == "EPSG:4326"


def test_degrees_are_no_metres(table):
    lines = ("lon,lat,20200105,20200117", "5,45,1,2")
    with pytest.raises(GroundCastError, match=r"of a_mm.csv are degrees, and EPSG:32631 has none\. Choose"):
        read(Source(str(table("a_mm.csv", *lines)), crs="EPSG:32631"))
    metres = table("b_mm.csv", lines[0], "500000,4000000,1,2")
    assert read(Source(str(metres), crs="EPSG:32631")).place.x[0] == 500000
