"""Exports of points and cubes as each processor writes them, made of given series; no real one is at hand.

Layouts are those of the programs' own writers: SARvey sarvey/sarvey_export.py (github.com/luhipi/sarvey),
MintPy src/mintpy/save_qgis.py (github.com/insarlab/MintPy), TRE Altamira's list of fields (SqueeSAR
shapefile, treuropa.com, "Deformation Map Visualization"), StaMPS matlab/ts_flaghelper.m
(github.com/dbekaert/StaMPS), the table of www/manual.md of github.com/thho/StaMPS_Visualizer, the columns of
ps_export_gis.m for StaMPS, SARproz' "Sparse Data Export" (sarproz.com/manual/dbf_sito.html; dates as forms 1
and 25 of MATLAB's datestr), and PyGMTSAR pygmtsar/Stack_export.py (github.com/AlexeyPechnikov/pygmtsar).
"""

import json
from datetime import date

import h5py
import netCDF4
import numpy as np
import pyogrio
import rasterio
import scipy.io
import shapely

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SARPROZ = (
    "ID", "SVET", "LVET", "LAT", "LON", "HEIGHT", "HEIGHT WRT DEM", "SIGMA HEIGHT", "VEL", "SIGMA VEL",
    "CUMUL.DISP.", "COHER",
)  # fmt: skip
SARPROZ_LONG = (
    "ID", "X", "Y", "LAT", "LON", "LAT2", "LON2", "HEIGHT", "HEIGHT WRT DEM", "SIGMA HEIGHT", "VEL",
    "SIGMA VEL", "SEASONAL", "CUMUL.DISP.", "COHER", "SVET", "LVET", "IN", "FIN", "STDEV",
)  # fmt: skip
"""With all that can be asked for: X and Y in metres of a zone that the file does not name."""
TRE = ("HEIGHT", "H_STDEV", "VEL", "V_STDEV", "COHERENCE")
SARVEY = ("velocity", "coherence", "omega", "st_consist", "dem_error", "dem")
POINTS = (
    "sarvey.shp", "sarvey.gpkg", "mintpy.shp", "tre.shp", "stamps_tsexport.csv", "stamps_headerless.csv",
    "ps_plot_ts_v-d.mat", "newer/ps_plot_ts_v-d.mat", "ps_export_gis.csv", "sarproz.csv", "sarproz_short.csv",
    "pygmtsar.csv", "pygmtsar.geojson",
)  # fmt: skip
"""Files of points; all hold the same series, in millimetres towards the satellite."""
WITH_COHERENCE = (*POINTS[:4], *POINTS[6:11])


def points(folder, days, values, lon, lat):
    """All exports of points.

    Args:
        days: (T,) texts YYYYMMDD; values (T, P) mm; lon, lat (P,) degrees.
    """
    named = {f"D{day}": series for day, series in zip(days, values.astype(float))}
    for make in (_sarvey, _squeesar, _stamps, _matlab, _sarproz, _pygmtsar):
        make(folder, days, values.astype(float), lon, lat, named)


def _layer(path, columns, x, y, crs, **more):
    fields, data = list(columns), [np.asarray(column) for column in columns.values()]
    place = {"geometry_type": "Point", "crs": crs}
    pyogrio.raw.write(path, shapely.to_wkb(shapely.points(x, y)), data, fields, **place, **more)


def _csv(path, names, rows):
    path.write_text("\n".join(",".join(map(str, row)) for row in ([names, *rows] if names else rows)) + "\n")


def _half(count, names):
    return {name: np.full(count, 0.5) for name in names}


def _sarvey(folder, _days, _values, lon, lat, named):
    """In the UTM zone of the points; the geometry of a GeoPackage is called coord."""
    x, y = (axis * 1e5 for axis in (lon, lat - 10))
    columns = {"point_id": np.arange(len(lon))} | _half(len(lon), SARVEY) | named
    _layer(folder / "sarvey.shp", columns, x, y, "EPSG:32631")
    _layer(folder / "sarvey.gpkg", columns, x, y, "EPSG:32631", layer_options={"GEOMETRY_NAME": "coord"})


def _squeesar(folder, _days, _values, lon, lat, named):
    """TRE Altamira's fields, which MintPy writes too; hundredths of a millimetre."""
    codes = np.array([f"{i + 1:08x}" for i in range(len(lon))], object)
    rounded = {name: series.round(2) for name, series in named.items()}
    columns = {"CODE": codes} | _half(len(lon), TRE) | {"EFF_AREA": np.ones(len(lon), np.int32)} | rounded
    for name in ("mintpy.shp", "tre.shp"):
        _layer(folder / name, columns, lon, lat, "EPSG:4326")


def _datenums(days):
    """MATLAB's days, 1 on 1 January of the year 0."""
    return [date(int(day[:4]), int(day[4:6]), int(day[6:])).toordinal() + 366 for day in days]


def _stamps(folder, days, values, lon, lat, named):
    """StaMPS-Visualizer's table by writetable and by csvwrite, and the table of ps_export_gis."""
    meta = [lon.mean(), lat.mean(), "NaN", *(number - 1 for number in _datenums(days))]
    rows = [meta, *([x, y, 0.5, *series] for x, y, series in zip(lon, lat, values.T))]
    _csv(folder / "stamps_tsexport.csv", [f"export_res_{i + 1:2d}" for i in range(len(meta))], rows)
    _csv(folder / "stamps_headerless.csv", [], rows)
    names = ["CODE", "LON", "LAT", "HEIGHT", "COHERENCE", "VLOS", *named]
    rows = [[f"PS_{i}", lon[i], lat[i], 0.5, 0.5, 0.5, *values[:, i]] for i in range(len(lon))]
    _csv(folder / "ps_export_gis.csv", names, rows)


def _matlab(folder, days, values, lon, lat, _named):
    """ps_plot's series with the pm2.mat beside it, as version 5 and as 7.3, which is HDF5."""
    series = {"ph_mm": values.T.astype(np.float32), "lonlat": np.stack([lon, lat], axis=1)}
    series |= {"day": np.array(_datenums(days), float)[:, None], "lambda": np.array([[0.0555]])}
    coherence = {"coh_ps": np.full((len(lon), 1), 0.5)}
    (folder / "newer").mkdir()
    for name, content in (("ps_plot_ts_v-d.mat", series), ("pm2.mat", coherence)):
        scipy.io.savemat(folder / name, content, do_compression=True)
        with h5py.File(folder / "newer" / name, "w", userblock_size=512) as file:
            for key, array in content.items():
                file[key] = array.T
        with open(folder / "newer" / name, "r+b") as file:
            file.write(b"MATLAB 7.3 MAT-file, Platform: GLNXA64".ljust(124) + b"\0\2IM")


def _sarproz(folder, days, values, lon, lat, _named):
    """Columns of dates as 05-Jan-2020, and as 20/01/05."""
    rows = [
        [i + 1, 10 + i, 20 + i, lat[i], lon[i], *[0.5] * (len(SARPROZ) - 5), *values[:, i]]
        for i in range(len(lon))
    ]
    long = [f"{day[6:]}-{MONTHS[int(day[4:6]) - 1]}-{day[:4]}" for day in days]
    short = [f"{day[2:4]}/{day[4:6]}/{day[6:]}" for day in days]
    _csv(folder / "sarproz.csv", [*SARPROZ, *long], rows)
    more = [
        [
            i + 1,
            5e5 + i,
            5e6 + i,
            lat[i],
            lon[i],
            lat[i],
            lon[i],
            *[0.5] * (len(SARPROZ_LONG) - 7),
            *values[:, i],
        ]
        for i in range(len(lon))
    ]
    _csv(folder / "sarproz_short.csv", [*SARPROZ_LONG, *short], more)


def _pygmtsar(folder, days, values, lon, lat, _named):
    """A row a point and date without names of points, and a property a date."""
    iso = [f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in days]
    rows = [[day, lon[i], lat[i], values[t, i]] for t, day in enumerate(iso) for i in range(len(lon))]
    _csv(folder / "pygmtsar.csv", ["date", "lon", "lat", "disp"], rows)
    features = [
        {
            "type": "Feature",
            "properties": dict(zip(iso, values[:, i])),
            "geometry": {"type": "Point", "coordinates": [lon[i], lat[i]]},
        }
        for i in range(len(lon))
    ]
    (folder / "pygmtsar.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))


def cubes(folder, days, layers):
    """PyGMTSAR's netCDF and its GeoTIFFs, of layers (T, Y, X) in mm; `disp.nc` and the folder `geotiffs`."""
    iso = [f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in days]
    first = date.fromisoformat(iso[0])
    axes = {
        "date": np.array([(date.fromisoformat(day) - first).days for day in iso]),
        "lat": 45 + 0.001 * np.arange(layers.shape[1]),
        "lon": 5 + 0.001 * np.arange(layers.shape[2]),
    }
    with netCDF4.Dataset(folder / "disp.nc", "w", format="NETCDF3_64BIT_OFFSET") as file:
        for name, numbers in axes.items():
            file.createDimension(name, len(numbers))
            file.createVariable(name, "i4" if name == "date" else "f8", (name,))[:] = numbers
        file["date"].units = f"days since {iso[0]} 00:00:00"
        file["date"].calendar = "proleptic_gregorian"
        file.createVariable("disp", "f4", tuple(axes), fill_value=np.nan)[:] = layers
    (folder / "geotiffs").mkdir()
    shape = {"count": 1, "height": layers.shape[1], "width": layers.shape[2], "dtype": "float32"}
    place = {"crs": "EPSG:4326", "transform": rasterio.Affine(0.001, 0, 5, 0, -0.001, 45)}
    for day, layer in zip(iso, layers):
        path = folder / "geotiffs" / f"disp.{day}.tif"
        with rasterio.open(path, "w", driver="GTiff", **shape, **place) as file:
            file.write(layer.astype(np.float32), 1)
