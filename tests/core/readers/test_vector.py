"""Vector layers of points with a field per date."""

import json

import numpy as np
import pyogrio
import pytest
import shapely
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source


def layer(path, kind="Point", coordinates=(5.0, 45.0), **fields):
    place = {"type": kind, "coordinates": coordinates}
    feature = {"type": "Feature", "properties": fields, "geometry": place}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return Source(str(path))


def points(path):
    """Two points with two dates and a velocity."""
    columns = [np.array([1.0, 3.0]), np.array([0.5, 1.0]), np.array([1.5, 2.0])]
    names = ["vel", "D20200105", "D20200117"]
    geometry = shapely.to_wkb(shapely.points([[5.0, 45.0], [5.1, 45.0]]))
    pyogrio.raw.write(path, geometry, columns, names, geometry_type="Point", crs="EPSG:4326")
    return path


def test_donana_shapefile_in_centimetres_is_its_csv(data):
    shape = read(Source(str(data / "donana/Sentinel_Asc.shp"), unit="cm"))
    table = read(Source(str(data / "donana/donana_s1_asc_los_mm.csv")))
    np.testing.assert_array_equal(shape.dates, table.dates)
    np.testing.assert_allclose(shape.values, table.values, atol=2e-3)
    np.testing.assert_allclose(shape.incidence_deg, table.incidence_deg, atol=1e-3)
    np.testing.assert_allclose(shape.place.x, table.place.x, atol=0.02)


def test_donana_shapefile_without_unit_says_it_may_be_centimetres(data):
    notes = read(Source(str(data / "donana/Sentinel_Asc.shp"))).notes
    assert any("guessed" in note and "could also be centimetres" in note for note in notes)


def test_a_shapefile_without_its_table_names_what_is_missing(tmp_path):
    path = points(tmp_path / "far.shp")
    assert read(Source(str(path))).dates.size == 2
    (tmp_path / "far.dbf").unlink()
    with pytest.raises(GroundCastError) as refused:
        read(Source(str(path)))
    assert refused.value.message == "far.dbf, which holds the dates, is not beside far.shp."
    assert refused.value.code == "shapefile-parts"


def test_geojson(tmp_path):
    stack = read(layer(tmp_path / "a_mm.geojson", D20200117=4.0, D20200105=3.0, coherence=0.5))
    assert stack.values.ravel().tolist() == [3, 4] and stack.place.crs == "EPSG:4326"
    assert stack.quality["temporal_coherence"].tolist() == [0.5]


def test_layers_that_are_no_points_or_have_no_dates(tmp_path):
    with pytest.raises(GroundCastError, match=r"b.geojson holds no points"):
        read(layer(tmp_path / "b.geojson", "LineString", [[0, 0], [1, 1]], D20200105=1.0))
    with pytest.raises(GroundCastError, match=r"No dates were found in c.geojson"):
        read(layer(tmp_path / "c.geojson", height=1.0))


def test_fields_of_days_in_two_digits_are_to_be_confirmed(tmp_path):
    fields = {"20/01/05": 3.0, "20/01/17": 4.0, "20/01/29": 5.0}
    stack = read(layer(tmp_path / "d_mm.geojson", **fields))
    assert [str(day) for day in stack.dates] == ["2020-01-05", "2020-01-17", "2020-01-29"]
    assert "Columns like 20/01/05 are taken as year, month and day. Confirm it." in stack.notes
    fields = {"05/01/20": 3.0, "17/01/20": 4.0, "29/01/20": 5.0}
    with pytest.raises(GroundCastError, match=r"The dates of e_mm.geojson can be read in more than one way"):
        read(layer(tmp_path / "e_mm.geojson", **fields))


@pytest.mark.parametrize("name", ["points.gpkg", "points.shp", "points.geojson"])
def test_a_layer_that_is_not_there_and_a_filter_that_does_not_fit(tmp_path, name):
    path = points(tmp_path / name)
    with pytest.raises(GroundCastError, match=rf"{name} has no layer others\. Choose one of points\."):
        read(Source(f"{path}|layername=others"))
    for wrong in ("velo > 2", "vel > 2 and"):
        with pytest.raises(GroundCastError, match=rf"The filter {wrong} does not fit the layer of {name}\."):
            read(Source(f"{path}|layername=points|subset={wrong}"))
    assert len(read(Source(f"{path}|layername=points|subset=vel > 2", unit="mm")).place) == 1
