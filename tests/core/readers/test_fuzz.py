"""Damaged copies of valid files: a stack or one sentence, never a traceback, whatever bytes are hit."""

import shutil

import numpy as np
import pytest
import zarr
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers import making as make
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

RNG = np.random.default_rng(0)
MANY = RNG.normal(size=(3, 20, 30)).astype(np.float32)
TABLE = "pid,lon,lat," + ",".join(f"2020{m:02d}05" for m in range(1, 13)) + "\n"
TABLE += "".join(
    f"p{i},5.{i},45.{i}," + ",".join(f"{v:.2f}" for v in RNG.normal(size=12)) + "\n" for i in range(30)
)
LICSBAS = {
    "cum": MANY, "imdates": np.array([20200105, 20200117, 20200129]),
    "corner_lat": 45.0, "corner_lon": 5.0, "post_lat": -0.01, "post_lon": 0.01,
}  # fmt: skip

# Formats by name: a maker of one valid file.
VALID = {
    "geotiff": lambda f: make.tif(f, "20200105.tif", MANY[0]),
    "bands": lambda f: make.tif(f, "20200105.tif", MANY, compress="deflate"),
    "mintpy": lambda f: make.h5(f, "timeseries.h5", {"timeseries": MANY, "date": make.DAYS}),
    "licsbas": lambda f: make.h5(f, "cum.h5", LICSBAS),
    "network": lambda f: make.h5(f, "a.h5", {**make.KFTS, "igram": MANY[:2]}),
    "netcdf": lambda f: make.nc(f),
    "csv": lambda f: make.text(f, "a.csv", TABLE),
    "zip": lambda f: make.archive(f, "a.zip", {"a.csv": TABLE}),
    "long table": lambda f: make.text(
        f, "a.csv", "id,date,lon,lat,value\n" + "a,2020-01-05,5,45,1\na,2020-01-17,5,45,2\n" * 1
    ),
    "stations": lambda f: make.text(
        f, "rain.csv", "date,a,b\n" + "".join(f"2020-01-{d:02d},1,{d}\n" for d in range(1, 30))
    ),
    "matlab": make.mat,
    "stamps table": lambda f: make.text(
        f, "a.csv", "5,45,NaN,735928,735952\n" + "".join(f"5.{i},45.{i},1,{i},2\n" for i in range(30))
    ),
    "geopackage": make.gpkg,
    "geojson": lambda f: make.geojson(f, "a.geojson", [make.feature(D20200105=1.0, D20200117=2.0)] * 3),
    "vrt": lambda f: make.vrt(f, "<SimpleSource><SourceFilename>a.tif</SourceFilename></SimpleSource>"),
}


@some.composite
def damage(draw):
    """A function from good bytes to damaged ones: cut, overwritten, filled, repeated or swapped in places."""
    kind = draw(some.sampled_from(("cut", "write", "zero", "repeat", "header")))
    place, share = draw(some.floats(0, 1)), draw(some.floats(0, 0.2))
    content = draw(some.binary(min_size=1, max_size=12))

    def apply(good):
        size = len(good)
        at = int(place * size) if kind != "header" else int(place * min(size, 600))
        upto = min(size, at + max(1, int(share * size)))
        if kind == "cut":
            return good[:at]
        if kind == "zero":
            return good[:at] + bytes(upto - at) + good[upto:]
        if kind == "repeat":
            return good[:upto] + good[at:upto] + good[upto:]
        return good[:at] + content + good[at + len(content) :]

    return apply


# GDAL's words about damaged names are not always letters; rasterio and pyogrio then warn of their own.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", VALID)
@settings(
    max_examples=60, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(harm=damage())
def test_damaged_copies(tmp_path_factory, name, harm):
    folder = tmp_path_factory.mktemp("fuzz")
    path = VALID[name](folder)
    path.write_bytes(harm(path.read_bytes()))
    _a_stack_or_a_sentence(path)


@pytest.fixture(scope="module", params=[2, 3])
def store(request, tmp_path_factory):
    """A zarr store of three dates, in several blocks, of either version of the format."""
    if request.param == 3 and int(zarr.__version__.split(".")[0]) < 3:
        pytest.skip("this zarr writes version 2 only")
    path = tmp_path_factory.mktemp("stores") / "a.zarr"
    newer = int(zarr.__version__.split(".")[0]) > 2
    group = zarr.open_group(str(path), mode="w", **({"zarr_format": request.param} if newer else {}))
    axes = {"time": np.array([0, 12, 24]), "lat": np.linspace(45, 44, 20), "lon": np.linspace(5, 6, 30)}
    units = {"time": "days since 2020-01-05", "lat": "degrees_north", "lon": "degrees_east"}
    for name, values in {**axes, "displacement": MANY}.items():
        dimensions = tuple(axes) if values.ndim == 3 else (name,)
        named = {"dimension_names": dimensions} if request.param == 3 else {}
        shape = {"shape": values.shape, "chunks": tuple(map(min, values.shape, (2, 16, 16)))}
        make_array = getattr(group, "create_array", None) or group.create_dataset
        array = make_array(name, dtype=values.dtype, **shape, **named)
        array.attrs.update({"units": units.get(name, "mm"), "_ARRAY_DIMENSIONS": list(dimensions)})
        array[...] = values
    assert read(Source(str(path))).values.shape == MANY.shape
    return path


@settings(
    max_examples=60, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(harm=damage(), which=some.floats(0, 1, exclude_max=True), lost=some.booleans())
def test_damaged_stores(tmp_path_factory, store, harm, which, lost):
    """One of the store's files is damaged, or gone."""
    path = tmp_path_factory.mktemp("fuzz") / "a.zarr"
    shutil.copytree(store, path)
    files = sorted(each for each in path.rglob("*") if each.is_file())
    chosen = files[int(which * len(files))]
    content = chosen.read_bytes()
    chosen.unlink()
    if not lost:
        chosen.write_bytes(harm(content))
    _a_stack_or_a_sentence(path)


def _a_stack_or_a_sentence(path):
    try:
        stack = read(Source(str(path)))
    except GroundCastError as error:
        assert "\n" not in str(error) and len(error.message) < 600 and error.code
        return
    assert len(stack.dates) == len(stack.values) and (np.diff(stack.dates).astype(int) > 0).all()
    assert np.isfinite(stack.values).any() and not np.isinf(stack.values).any()
    x, y = stack.coordinates()
    assert len(x) == len(y) == stack.series.shape[1]
