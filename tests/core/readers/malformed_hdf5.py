"""Malformed files of HDF5 and of MATLAB: a name, its maker, and words of what is said."""

import numpy as np
from groundcast.tests.core.readers.making import CUBE, DAYS, GRID, JMAT, KFTS, h5, halved, mat, raw, text

REFUSED = [
    ("text as hdf5", lambda f: text(f, "a.h5", "hello"), "is no HDF5 file"),
    ("hdf5 of no bytes", lambda f: raw(f, "a.h5", b""), "is no HDF5 file: it is empty"),
    (
        "hdf5 cut short",
        lambda f: halved(h5(f, "a.h5", {"timeseries": np.random.rand(3, 90, 90), "date": DAYS})),
        "cut short or damaged",
    ),
    ("hdf5 of only a signature", lambda f: raw(f, "a.h5", b"\x89HDF\r\n\x1a\n"), "cut short or damaged"),
    (
        "hdf5 of another layout",
        lambda f: h5(f, "a.h5", {"velocity": GRID}),
        "is HDF5 of an unknown layout; it holds velocity",
    ),
    (
        "hdf5 of sarvey itself",
        lambda f: h5(f, "p2_coh80_ts.h5", {"coord_xy": GRID, "point_id": GRID[0], "phase": GRID}),
        "is SARvey's own file",
    ),
    ("hdf5 of nothing", lambda f: h5(f, "a.h5", {}), "it holds nothing"),
    (
        "series of two dimensions",
        lambda f: h5(f, "a.h5", {"timeseries": GRID, "date": DAYS}),
        "has the size 3 x 4",
    ),
    (
        "series with too few dates",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS[:2]}),
        "has 2 dates for 3 layers",
    ),
    (
        "series with repeated dates",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS[[0, 1, 1]]}),
        "repeats or is out of order",
    ),
    (
        "series of complex numbers",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE.astype(complex), "date": DAYS}),
        "not real numbers",
    ),
    (
        "series that is a group",
        lambda f: h5(f, "a.h5", {"timeseries": None, "date": DAYS}),
        "has no data set 'timeseries'",
    ),
    ("series of texts", lambda f: h5(f, "a.h5", {"timeseries": DAYS, "date": DAYS}), "not real numbers"),
    (
        "series of absurd size",
        lambda f: h5(f, "a.h5", {"timeseries": (3, 2**20, 2**20), "date": DAYS}),
        "claims 3,298,534,883,328 numbers",
    ),
    (
        "series in radians",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS}, UNIT="radian"),
        "which is no length",
    ),
    (
        "series with a wrong corner",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS}, X_FIRST="?"),
        "are no numbers",
    ),
    ("hdf-eos5 without observations", lambda f: h5(f, "a.he5", {"HDFEOS": None}), "has no data set"),
    (
        "licsbas without place",
        lambda f: h5(f, "cum.h5", {"cum": CUBE, "imdates": [20200105, 20200117, 20200129]}),
        "is in radar geometry",
    ),
    (
        "licsbas with wrong dates",
        lambda f: h5(f, "cum.h5", {"cum": CUBE, "imdates": [1, 2, 3]}),
        "0 dates in imdates",
    ),
    (
        "network without rows",
        lambda f: h5(f, "a.h5", {**KFTS, "Jmat": np.zeros((2, 3))}),
        "does not join two dates",
    ),
    ("network of other sizes", lambda f: h5(f, "a.h5", {**KFTS, "Jmat": JMAT[:1]}), "Jmat of 1 x 3"),
    (
        "network with dates of seconds",
        lambda f: h5(f, "a.h5", {**KFTS, "dates": np.arange(3) * 1e9}),
        "no ordinal days",
    ),
    (
        "network of nothing",
        lambda f: h5(f, "a.h5", {**KFTS, "igram": np.full((2, 3, 4), np.nan)}),
        "are empty",
    ),
    ("text as a file of matlab", lambda f: text(f, "a.mat", "hello"), "is no file of MATLAB"),
    ("file of matlab cut short", lambda f: halved(mat(f)), "cut short or damaged"),
    ("file of matlab without series", lambda f: mat(f, ph_mm=None), "it lacks ph_mm"),
    ("file of matlab of texts", lambda f: mat(f, ph_mm="x"), "it lacks ph_mm"),
    ("file of matlab of complex numbers", lambda f: mat(f, ph_mm=1j * GRID.T), "it lacks ph_mm"),
    ("file of matlab of other sizes", lambda f: mat(f, day=np.ones((2, 1))), "for 4 places and 2 days"),
    ("file of matlab with days that are none", lambda f: mat(f, day=np.ones((3, 1))), "are none between"),
    ("file of matlab with one day twice", lambda f: mat(f, day=np.full((3, 1), 735929.0)), "twice"),
]

# Read, with what must be said or come out.
READ = [
    (
        "series out of order",
        lambda f: h5(f, "a.h5", {"timeseries": CUBE, "date": DAYS[::-1]}),
        "",
    ),
]
