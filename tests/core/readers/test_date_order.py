"""Dates out of order in each form: the stack is that of the same data in order, or one sentence refuses."""

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers.making import CUBE, DAYS, h5, mat, nc, text, tif

TURNED = np.array([1, 2, 0])
TEXTS = [day.decode() for day in DAYS]
PARTS = {
    "corner_lat": 45.0, "corner_lon": 5.0, "post_lat": -0.01, "post_lon": 0.01,
}  # fmt: skip
BOUNDS = (5.0, 44.98, 5.02, 45.0)


def bands(folder, order):
    import rasterio

    path = tif(folder, "stack.tif", CUBE[order])
    with rasterio.open(path, "r+") as file:
        file.descriptions = [TEXTS[i] for i in order]
    return path


def mintpy(folder, order):
    return h5(folder, "timeseries.h5", {"timeseries": CUBE[order], "date": DAYS[order]}, UNIT="mm")


def eos(folder, order):
    observed = "HDFEOS/GRIDS/timeseries/observation/"
    sets = {observed + "displacement": CUBE[order], observed + "date": DAYS[order]}
    return h5(folder, "a.he5", sets, FILE_TYPE="HDFEOS", UNIT="mm")


def radar(folder, order):
    import h5py

    rows, columns = np.indices(CUBE.shape[1:], np.float32)
    with h5py.File(folder / "timeseries.h5", "w") as file:
        file["timeseries"], file["date"] = CUBE[order], DAYS[order]
        file.attrs["UNIT"] = "mm"
    (folder / "inputs").mkdir()
    with h5py.File(folder / "inputs" / "geometryRadar.h5", "w") as file:
        file["latitude"], file["longitude"] = 45 - rows / 100, 5 + columns / 100
    return folder / "timeseries.h5"


def netcdf(folder, order):
    return nc(folder, times=tuple(np.array([0, 12, 24])[order]), fill=CUBE[order])


def wide(folder, order):
    header = "lon,lat," + ",".join(TEXTS[i] for i in order)
    rows = [f"{5 + i / 10},45," + ",".join(str(CUBE[t, 0, i]) for t in order) for i in range(4)]
    return text(folder, "a.csv", "\n".join([header, *rows]) + "\n")


def long(folder, order):
    rows = [
        f"p{i},{TEXTS[t][:4]}-{TEXTS[t][4:6]}-{TEXTS[t][6:]},{5 + i / 10},45,{CUBE[t, 0, i]}"
        for t in order
        for i in range(4)
    ]
    return text(folder, "a.csv", "\n".join(["id,date,lon,lat,value", *rows]) + "\n")


def stations(folder, order):
    rows = [f"{TEXTS[t][:4]}-{TEXTS[t][4:6]}-{TEXTS[t][6:]},{CUBE[t, 0, 0]},{CUBE[t, 0, 1]}" for t in order]
    return text(folder, "rain.csv", "\n".join(["date,a,b", *rows]) + "\n")


def stamps(folder, order):
    numbers = 735928 + 12 * np.array(order)
    rows = [f"{5 + i / 10},45,1," + ",".join(str(CUBE[t, 0, i]) for t in order) for i in range(4)]
    return text(folder, "a.csv", "\n".join(["5,45,NaN," + ",".join(map(str, numbers)), *rows]) + "\n")


def matlab(folder, order):
    days = (735929.0 + 12 * np.arange(3))[order][:, None]
    return mat(folder, ph_mm=CUBE[order][:, 0].T, lonlat=np.full((4, 2), 5.0), day=days)


def layer(folder, order):
    import pyogrio
    import shapely

    points = shapely.to_wkb(shapely.points(np.arange(4.0), np.zeros(4)))
    fields, data = [f"D{TEXTS[t]}" for t in order], [CUBE[t, 0] for t in order]
    pyogrio.raw.write(folder / "b.gpkg", points, data, fields, geometry_type="Point", crs="EPSG:4326")
    return folder / "b.gpkg"


FORMS = (bands, mintpy, eos, radar, netcdf, wide, long, stations, stamps, matlab, layer)


def _read(make, folder, order, **options):
    folder.mkdir()
    return read(Source(str(make(folder, order)), unit="mm", **options))


@pytest.mark.parametrize("make", FORMS, ids=lambda make: make.__name__)
def test_dates_are_put_in_order(tmp_path, make):
    straight = _read(make, tmp_path / "straight", np.arange(3))
    turned = _read(make, tmp_path / "turned", TURNED)
    np.testing.assert_array_equal(turned.dates, straight.dates)
    np.testing.assert_array_equal(turned.values, straight.values)
    assert (np.diff(turned.dates).astype(int) > 0).all() and np.ptp(turned.values) > 0


@pytest.mark.parametrize("make", [mintpy, eos, netcdf], ids=lambda make: make.__name__)
def test_dates_of_a_part_are_put_in_order(tmp_path, make):
    straight = _read(make, tmp_path / "straight", np.arange(3), bounds=BOUNDS)
    turned = _read(make, tmp_path / "turned", TURNED, bounds=BOUNDS)
    np.testing.assert_array_equal(turned.dates, straight.dates)
    np.testing.assert_array_equal(turned.values, straight.values)


def test_dates_that_stand_for_others_are_refused_out_of_order(tmp_path):
    """LiCSBAS's and KFTS' dates are counted by other data sets of the file."""
    sets = {"cum": CUBE, "imdates": np.array([int(day) for day in DAYS])[TURNED]}
    with pytest.raises(GroundCastError, match=r"The dates of cum.h5 repeat or are out of order"):
        read(Source(str(h5(tmp_path, "cum.h5", {**sets, **PARTS}))))
    rows = np.array([[1, -1, 0], [0, 1, -1]], float)
    network = {"igram": np.ones((2, 3, 4), np.float32), "Jmat": rows, "dates": 733000 - 35 * np.arange(3)}
    with pytest.raises(GroundCastError, match=r"The dates of a.h5 repeat or are out of order"):
        read(Source(str(h5(tmp_path, "a.h5", network))))
