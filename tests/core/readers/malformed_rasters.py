"""Malformed rasters and folders of them: a name, its maker, and words of what is said."""

import numpy as np
from groundcast.tests.core.readers.making import (
    GRID,
    halved,
    in_latin,
    nc,
    raw,
    scaled,
    series,
    text,
    tif,
    vrt,
)

REFUSED = [
    (
        "geotiff cut short",
        lambda f: halved(tif(f, "20200105.tif", np.random.rand(300, 300))),
        "cut short or damaged",
    ),
    ("geotiff of no bytes", lambda f: raw(f, "20200105.tif", b""), "20200105.tif is empty"),
    (
        "geotiff of only a header",
        lambda f: raw(f, "20200105.tif", b"II*\0\x08\0\0\0"),
        "cut short or damaged",
    ),
    ("text as geotiff", lambda f: text(f, "20200105.tif", "hello"), "is not a GeoTIFF but text"),
    (
        "picture as geotiff",
        lambda f: raw(f, "20200105.tif", b"\x89PNG\r\n\x1a\n" + bytes(64)),
        "is not a GeoTIFF",
    ),
    ("netcdf as geotiff", lambda f: nc(f, "20200105.tif"), "is not a GeoTIFF but an HDF5 file"),
    (
        "mixed reference systems",
        lambda f: series(f, ("20200129.tif", {"crs": "EPSG:32634"})),
        "the reference system",
    ),
    ("mixed sizes", lambda f: series(f, ("20200129.tif", {"values": GRID[:2]})), "4 x 2 pixels"),
    ("mixed cells", lambda f: series(f, ("20200129.tif", {"cell": 20.0})), "cells of 20"),
    ("mixed units", lambda f: series(f, ("20200129.tif", {"unit": "m"})), "is in metres"),
    ("names without dates", lambda f: tif(f, "s/first.tif").parent, "No dates were found"),
    ("one date twice", lambda f: series(f, ("b_20200105.tif", {})), "occurs twice"),
    ("impossible date", lambda f: tif(f, "s/20201305.tif").parent, "No dates were found"),
    ("all missing", lambda f: tif(f, "20200105.tif", GRID * np.nan), "holds no values"),
    ("all infinite", lambda f: tif(f, "20200105.tif", GRID + np.inf), "holds no values"),
    ("complex numbers", lambda f: tif(f, "20200105.tif", dtype="complex64"), "holds complex numbers"),
    (
        "virtual raster to nowhere",
        lambda f: vrt(f, "<SimpleSource><SourceFilename>gone.tif</SourceFilename></SimpleSource>"),
        "cut short or damaged",
    ),
    (
        "virtual raster to the web",
        lambda f: vrt(f, "<SimpleSource><SourceFilename>https://a.b/c.tif</SourceFilename></SimpleSource>"),
        "files on another computer",
    ),
    (
        "virtual raster of absurd size",
        lambda f: vrt(f, "", (2_000_000_000, 2_000_000_000)),
        "they need 16,000,000,000.0 GB",
    ),
    (
        "virtual raster cut short",
        lambda f: halved(vrt(f, "<SimpleSource></SimpleSource>")),
        "cut short or damaged",
    ),
    (
        "geotiff described in latin letters",
        lambda f: in_latin(tif(f, "first.tif")),
        "holds a text that is not in UTF-8",
    ),
    (
        "envi header alone",
        lambda f: text(f, "20200105.hdr", "ENVI\nsamples = 4\nlines = 3\n"),
        "no format that GroundCast reads",
    ),
    (
        "envi data too short",
        lambda f: (
            text(
                f,
                "20200105.hdr",
                "ENVI\nsamples = 4000\nlines = 3000\nbands = 1\ndata type = 4\ninterleave = bsq\n",
            ),
            raw(f, "20200105.img", b"1234"),
        )[1],
        "cut short or damaged",
    ),
    (
        "isce description alone",
        lambda f: text(f, "20200105.unw.xml", "<imageFile></imageFile>"),
        "no format that GroundCast reads",
    ),
]

# Read, with what must be said or come out.
READ = [
    (
        "no reference system",
        lambda f: series(f, first={"crs": None}),
        "No coordinate reference system was found",
    ),
    ("dates in the future", lambda f: tif(f, "s/20990105.tif").parent, "in the future"),
    (
        "undeclared -9999",
        lambda f: tif(f, "20200105.tif", np.where(GRID == 3, -9999, GRID)),
        "-9999 occurs 1 times",
    ),
    ("one pixel", lambda f: tif(f, "20200105.tif", GRID[:1, :1] + 1), ""),
    ("scaled integers", lambda f: scaled(tif(f, "20200105.tif", dtype="int16", nodata=-32768)), ""),
]
