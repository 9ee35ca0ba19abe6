"""Regions from polygons."""

import json

import numpy as np
import pyogrio
import pytest
import shapely
from groundcast.core.errors import GroundCastError
from groundcast.core.regions import COLOURS, everything, read_regions


def write(path, shapes, crs="EPSG:32630", layer=None, **fields):
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, object)),
        [np.array(values, object) for values in fields.values()] or [np.arange(len(shapes))],
        list(fields) or ["number"],
        geometry_type="Unknown" if len({s.geom_type for s in shapes}) > 1 else shapes[0].geom_type,
        crs=crs,
        layer=layer,
    )
    return str(path)


BOXES = [shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)]


def test_polygons_without_names_are_letters_in_their_colours(tmp_path):
    regions = read_regions(write(tmp_path / "r.gpkg", BOXES), "EPSG:32630")
    assert [(r.name, r.colour) for r in regions] == [("A", COLOURS[0]), ("B", COLOURS[1])]
    assert regions[0].inside(np.array([5.0, 25.0]), np.array([5.0, 5.0])).tolist() == [True, False]


def test_names_and_parts_of_one_region(tmp_path):
    path = write(tmp_path / "r.gpkg", [*BOXES, shapely.box(40, 0, 50, 10)], Name=["slope", "dam", "slope"])
    regions = read_regions(path, "EPSG:32630")
    assert [(r.name, r.polygons) for r in regions] == [("slope", 2), ("dam", 1)]
    assert regions[0].inside(np.array([5.0, 25.0, 45.0]), np.full(3, 5.0)).tolist() == [True, False, True]


def test_geojson_is_brought_to_the_data(tmp_path):
    ring = [[-3.0, 45.0], [-2.9, 45.0], [-2.9, 45.1], [-3.0, 45.1], [-3.0, 45.0]]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path = tmp_path / "r.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    region = read_regions(str(path), "EPSG:32630")[0]
    assert region.said_crs == "EPSG:4326"
    assert region.inside(np.array([503000.0, 520000.0]), np.array([4988000.0, 4988000.0])).tolist() == [
        True,
        False,
    ]


def test_layer_in_the_path(tmp_path):
    write(tmp_path / "r.gpkg", BOXES, layer="one")
    pyogrio.raw.write(
        tmp_path / "r.gpkg", shapely.to_wkb(np.array(BOXES[:1], object)), [np.arange(1)], ["n"],
        geometry_type="Polygon", crs="EPSG:32630", layer="two", append=False,
    )  # fmt: skip
    assert len(read_regions(f"{tmp_path / 'r.gpkg'}|layername=two", "EPSG:32630")) == 1
    assert len(read_regions(f"{tmp_path / 'r.gpkg'}|layername=one", "EPSG:32630")) == 2


def test_no_file_is_everything():
    assert read_regions("", "EPSG:32630")[0].name == "all"
    assert everything().inside(np.zeros(3), np.zeros(3)).all()


def test_bad_regions(tmp_path):
    with pytest.raises(GroundCastError, match="There is no regions file"):
        read_regions(str(tmp_path / "none.gpkg"), "EPSG:32630")
    (tmp_path / "a.gpkg").write_text("x")
    with pytest.raises(GroundCastError, match=r"a.gpkg is not a vector file with polygons"):
        read_regions(str(tmp_path / "a.gpkg"), "EPSG:32630")
    with pytest.raises(GroundCastError, match=r"p.gpkg holds no polygons"):
        read_regions(write(tmp_path / "p.gpkg", [shapely.Point(1, 1)]), "EPSG:32630")
    bow = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    with pytest.raises(GroundCastError, match=r"Region A is not a proper polygon \(self-intersection\)"):
        read_regions(write(tmp_path / "b.gpkg", [bow]), "EPSG:32630")


@pytest.mark.parametrize(
    "name", ["../../outside", "C/on:1", "..", "/etc", "a\nb", "dam.", "x" * 81, ".hidden"]
)
def test_a_name_that_is_no_folder_is_refused(name, tmp_path):
    path = write(tmp_path / "r.gpkg", BOXES, name=[name, "B"])
    with pytest.raises(GroundCastError, match="cannot name a folder of results"):
        read_regions(path, "EPSG:32630")


def test_names_alike_but_for_case_are_refused(tmp_path):
    path = write(tmp_path / "r.gpkg", BOXES, name=["Dam", "dam"])
    with pytest.raises(GroundCastError, match="The regions Dam and dam differ in case only"):
        read_regions(path, "EPSG:32630")


def test_names_in_other_scripts_are_taken(tmp_path):
    path = write(tmp_path / "r.gpkg", BOXES, name=["Böschung (Süd), km 3.5", "青藏铁路"])
    assert [r.name for r in read_regions(path, "EPSG:32630")] == ["Böschung (Süd), km 3.5", "青藏铁路"]
