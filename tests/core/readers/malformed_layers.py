"""Malformed layers of points: a name, its maker, and words of what is said."""

import numpy as np
import pyogrio
import shapely
from groundcast.tests.core.readers.making import feature, geojson, gpkg, halved, raw, text


def two_layers(folder):
    """A GeoPackage of two tracks."""
    for track in ("ascending", "descending"):
        place = {"geometry_type": "Point", "crs": "EPSG:4326", "append": (folder / "a.gpkg").exists()}
        shapes = shapely.to_wkb(shapely.points([5.0], [45.0]))
        pyogrio.raw.write(folder / "a.gpkg", shapes, [np.ones(1)], ["D20200105"], layer=track, **place)
    return folder / "a.gpkg"


REFUSED = [
    ("geopackage cut short", lambda f: halved(gpkg(f), 0.3), "is not a vector file, or is damaged"),
    ("text as geopackage", lambda f: text(f, "a.gpkg", "hello"), "is not a vector file"),
    (
        "shapefile alone",
        lambda f: raw(f, "a.shp", b"\0\0\x27\x0a" + bytes(96)),
        "is not a vector file, or is damaged",
    ),
    ("geojson that is none", lambda f: text(f, "a.geojson", "{"), "is not a vector file"),
    ("layer of nothing", lambda f: geojson(f, "a.geojson", []), "holds no points"),
    (
        "layer of lines",
        lambda f: geojson(f, "a.geojson", [feature("LineString", [[0, 0], [1, 1]], D20200105=1.0)]),
        "holds no points",
    ),
    ("layer without dates", lambda f: geojson(f, "a.geojson", [feature(height=1.0)]), "No dates were found"),
    (
        "layer of words",
        lambda f: geojson(f, "a.geojson", [feature(D20200105="x")]),
        "The field D20200105 of a.geojson is not numeric",
    ),
    ("two layers with dates", two_layers, "holds 2 layers of points with dates (ascending, descending)"),
    ("geopackage of nothing", lambda f: raw(f, "a.gpkg", b""), "is not a vector file, or is damaged"),
]

# Read, with what must be said or come out.
READ = []
