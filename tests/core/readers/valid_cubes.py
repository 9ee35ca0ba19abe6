"""Valid rasters, cubes and interferograms, to be damaged; makers as `valid_files` says."""

import h5py
import netCDF4
import numpy as np
import rasterio
import zarr
from groundcast.tests.core.readers import made_factors, made_mesh, made_opera
from groundcast.tests.core.readers import making as make

LAYERS = np.random.default_rng(0).normal(size=(3, 20, 30)).astype(np.float32)
DAYS = ("20200105", "20200117", "20200129")
PAIRS = (("20200105", "20200117"), ("20200117", "20200129"), ("20200105", "20200129"))
MOVING = (("20200105", "20200117"), ("20200105", "20200129"), ("20200129", "20200210"))
"""As OPERA's products, whose first date moves on."""
TEXTS = np.array(DAYS, "S8")
HALF = np.full((20, 30), 0.5, np.float32)
SML = """<?xml version="1.0" ?>
<HEADER_INFO xmlns="http://www.sarmap.ch/xml/SARscapeHeaderSchema"><AcquisitionParameters>
<AcquisitionTime>{day}-JAN-2020 09:55:38.72322300</AcquisitionTime></AcquisitionParameters></HEADER_INFO>
"""
ISCE = """<imageFile><property name="WIDTH"><value>30</value></property>
<property name="LENGTH"><value>20</value></property><property name="NUMBER_BANDS"><value>2</value></property>
<property name="DATA_TYPE"><value>FLOAT</value></property>
<property name="SCHEME"><value>BIL</value></property>
<property name="BYTE_ORDER"><value>l</value></property></imageFile>"""


def _each_date(folder, write):
    for day, layer in zip(DAYS, LAYERS):
        write(folder, day, layer)
    return folder


def geotiffs(folder):
    return _each_date(folder, lambda inner, day, layer: make.tif(inner, f"{day}.tif", layer))


def scene(folder):
    make.text(folder, "scene.json", '{"simulated": true}')
    (folder / "deformation").mkdir()
    geotiffs(folder / "deformation")
    return folder


def bands(folder):
    path = make.tif(folder, "series.tif", LAYERS, compress="deflate")
    with rasterio.open(path, "r+") as file:
        file.descriptions = DAYS
    return path


def virtual(folder):
    make.tif(folder, "parts/a.tif", LAYERS[0])
    part = '<SourceFilename relativeToVRT="1">parts/a.tif</SourceFilename><SourceBand>1</SourceBand>'
    return make.vrt(folder, f"<SimpleSource>{part}</SimpleSource>", (30, 20))


def months(folder):
    """WorldClim 2.1's names."""
    for month in range(1, 13):
        make.tif(folder, f"wc2.1_10m_prec_{month:02d}.tif", np.full((20, 30), month), unit="mm")
    return folder


def _raw(path, layer):
    place = {"crs": "EPSG:32633", "transform": rasterio.Affine(10, 0, 5e5, 0, -10, 4e6)}
    shape = {"count": 1, "height": layer.shape[0], "width": layer.shape[1], "dtype": "float32"}
    with rasterio.open(path, "w", driver="ENVI", **shape, **place) as file:
        file.write(layer, 1)


def envi(folder):
    return _each_date(folder, lambda inner, day, layer: _raw(inner / f"disp_{day}.img", layer))


def sarscape(folder):
    """Names do not hold the date; SARscape's header beside them does."""

    def write(inner, day, layer):
        _raw(inner / f"disp_{DAYS.index(day)}", layer)
        make.text(inner, f"disp_{DAYS.index(day)}.sml", SML.format(day=day[-2:]))

    return _each_date(folder, write)


def licsar(folder):
    """A folder a pair, as GEOC."""
    for pair, layer in zip(PAIRS, LAYERS):
        name = "_".join(pair)
        make.tif(folder, f"{name}/{name}.geo.unw.tif", layer, unit="")
        make.tif(folder, f"{name}/{name}.geo.cc.tif", 400 * HALF, dtype="uint8", unit="")
    return folder


def hyp3(folder):
    for pair, layer in zip(PAIRS, LAYERS):
        name = f"S1AA_{pair[0]}T120000_{pair[1]}T120000_VVP012_INT80_G_ueF_0123"
        make.tif(folder, f"{name}_unw_phase.tif", layer, unit="")
        make.tif(folder, f"{name}_corr.tif", HALF, unit="")
    return folder


def isce(folder):
    """Amplitude and phase by lines."""
    for pair, layer in zip(PAIRS, LAYERS):
        inner = folder / "_".join(pair)
        inner.mkdir()
        np.stack([layer, layer], axis=1).astype("<f4").tofile(inner / "filt_fine.unw")
        (inner / "filt_fine.unw.xml").write_text(ISCE)
    return folder


def opera(folder):
    for pair, layer in zip(MOVING, LAYERS):
        made_opera.product(folder / f"{made_opera.name(*pair)}.nc", layer)
    return folder


def kfts(folder):
    return make.h5(folder, "a.h5", {**make.KFTS, "igram": LAYERS[:2]})


def ifgram_stack(folder):
    sets = {
        "unwrapPhase": LAYERS, "date": np.array(PAIRS, "S8"), "dropIfgram": np.ones(3, bool),
        "coherence": np.stack([HALF] * 3),
    }  # fmt: skip
    return make.h5(folder, "ifgramStack.h5", sets, WAVELENGTH="0.0555", REF_Y="1", REF_X="1")


def mintpy(folder):
    return make.h5(folder, "timeseries.h5", {"timeseries": LAYERS, "date": TEXTS})


def radar(folder):
    """MintPy's series in radar geometry, with its coordinates beside it."""
    rows, columns = np.mgrid[:20, :30]
    with h5py.File(folder / "geometryRadar.h5", "w") as file:
        file["latitude"], file["longitude"] = 45 + 0.01 * rows, 5 + 0.01 * columns
    with h5py.File(folder / "timeseries.h5", "w") as file:
        file["timeseries"], file["date"] = LAYERS, TEXTS
    return folder / "timeseries.h5"


def lookup(folder):
    """MintPy's series in radar geometry, with a lookup table from its map beside it."""
    rows, columns = np.mgrid[:20, :30]
    with h5py.File(folder / "geometryGeo.h5", "w") as file:
        file["azimuthCoord"], file["rangeCoord"] = rows + 0.5, columns + 0.5
        file.attrs.update({"X_FIRST": "5", "Y_FIRST": "45", "X_STEP": "0.01", "Y_STEP": "-0.01"})
    with h5py.File(folder / "timeseries.h5", "w") as file:
        file["timeseries"], file["date"] = LAYERS, TEXTS
    return folder / "timeseries.h5"


def hdf_eos5(folder):
    """As MintPy's save_hdfeos5.py."""
    top = "HDFEOS/GRIDS/timeseries"
    sets = {
        f"{top}/observation/displacement": LAYERS, f"{top}/observation/date": TEXTS,
        f"{top}/quality/temporalCoherence": HALF, f"{top}/geometry/incidenceAngle": 70 * HALF,
    }  # fmt: skip
    return make.h5(folder, "S1_IW1_128_0593_0597_20200105_20200129.he5", sets, UNIT="m")


def licsbas(folder):
    place = {"corner_lat": 45.0, "corner_lon": 5.0, "post_lat": -0.01, "post_lon": 0.01}
    return make.h5(folder, "cum.h5", {"cum": LAYERS, "imdates": np.array(list(map(int, DAYS))), **place})


def store(folder, version):
    """A zarr store in several blocks, of either version of the format; None where zarr cannot write it."""
    newer = int(zarr.__version__.split(".")[0]) > 2
    if version == 3 and not newer:
        return None
    path = folder / "a.zarr"
    group = zarr.open_group(str(path), mode="w", **({"zarr_format": version} if newer else {}))
    axes = {"time": np.array([0, 12, 24]), "lat": np.linspace(45, 44, 20), "lon": np.linspace(5, 6, 30)}
    units = {"time": "days since 2020-01-05", "lat": "degrees_north", "lon": "degrees_east"}
    for name, values in {**axes, "displacement": LAYERS}.items():
        dimensions = tuple(axes) if values.ndim == 3 else (name,)
        named = {"dimension_names": dimensions} if version == 3 else {}
        shape = {"shape": values.shape, "chunks": tuple(map(min, values.shape, (2, 16, 16)))}
        make_array = getattr(group, "create_array", None) or group.create_dataset
        array = make_array(name, dtype=values.dtype, **shape, **named)
        array.attrs.update({"units": units.get(name, "mm"), "_ARRAY_DIMENSIONS": list(dimensions)})
        array[...] = values
    return path


def era5_zip(folder):
    values = np.random.default_rng(2).normal(size=(40, 3, 4))
    return made_factors.mixed(folder / "era5.zip", 18262 + np.arange(40), values)


def mesh(folder):
    return made_mesh.ugrid(folder / "mesh.nc")


def gmt(folder):
    """GMT 6, "GMT netCDF grid files": z of y and x."""

    def write(inner, day, layer):
        with netCDF4.Dataset(inner / f"disp_{day}.grd", "w") as file:
            for name, numbers in (("x", 5 + 0.01 * np.arange(30)), ("y", 45 + 0.01 * np.arange(20))):
                file.createDimension(name, len(numbers))
                file.createVariable(name, "f8", (name,))[:] = numbers
                file[name].actual_range = numbers[[0, -1]]
            file.createVariable("z", "f4", ("y", "x"), fill_value=np.nan)[:] = layer

    return _each_date(folder, write)


def older_gmt(folder):
    """z as one row from the upper left."""

    def write(inner, day, layer):
        with netCDF4.Dataset(inner / f"disp_{day}.grd", "w", format="NETCDF3_CLASSIC") as file:
            file.createDimension("side", 2)
            file.createDimension("xysize", layer.size)
            for name, pair in (("x_range", (5, 5.29)), ("y_range", (45, 45.19)), ("spacing", (0.01, 0.01))):
                file.createVariable(name, "f8", ("side",))[:] = pair
            file.createVariable("dimension", "i4", ("side",))[:] = 30, 20
            file.createVariable("z", "f4", ("xysize",))[:] = layer.ravel()

    return _each_date(folder, write)
