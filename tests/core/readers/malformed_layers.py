"""Malformed layers of points: a name, its maker, and words of what is said."""

from groundcast.tests.core.readers.making import feature, geojson, gpkg, halved, raw, text

REFUSED = [
    ("geopackage cut short", lambda f: halved(gpkg(f), 0.3), ""),
    ("text as geopackage", lambda f: text(f, "a.gpkg", "hello"), "is not a vector file"),
    ("shapefile alone", lambda f: raw(f, "a.shp", b"\0\0\x27\x0a" + bytes(96)), ""),
    ("geojson that is none", lambda f: text(f, "a.geojson", "{"), "is not a vector file"),
    ("layer of nothing", lambda f: geojson(f, "a.geojson", []), ""),
    (
        "layer of lines",
        lambda f: geojson(f, "a.geojson", [feature("LineString", [[0, 0], [1, 1]], D20200105=1.0)]),
        "holds no points",
    ),
    ("layer without dates", lambda f: geojson(f, "a.geojson", [feature(height=1.0)]), "No dates were found"),
    ("layer of words", lambda f: geojson(f, "a.geojson", [feature(D20200105="x")]), ""),
]

# Read, with what must be said or come out.
READ = []
