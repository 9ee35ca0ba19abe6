"""`info --option`, its findings, and `convert`: every way back and forth gives the same series."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.reporter import Cancelled
from groundcast.core.source import Source
from groundcast.worker.converting import convert
from groundcast.worker.door import main
from groundcast.worker.reporters import Remembering
from groundcast.worker.source_commands import with_options

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
DATES = ("20200105", "20200117", "20200129")


@pytest.fixture
def data():
    """The folder of real data; tests that need it skip where it is not at hand."""
    if not DATA.is_dir():
        pytest.skip("the real data are not beside the repository (../shared/data)")
    return DATA


@pytest.fixture
def grids(tmp_path):
    """A folder of three GeoTIFFs in centimetres."""
    (tmp_path / "s").mkdir()
    values = np.random.default_rng(0).normal(size=(3, 4, 5)).astype(np.float32)
    values[:, 1, 2] = np.nan
    place = {"crs": "EPSG:32633", "transform": rasterio.Affine(20, 0, 5e5, 0, -20, 4e6), "nodata": np.nan}
    for day, layer in zip(DATES, values):
        path, shape = tmp_path / "s" / f"{day}.tif", {"height": 4, "width": 5, "count": 1}
        with rasterio.open(path, "w", driver="GTiff", dtype="float32", **shape, **place) as file:
            file.write(layer[None])
            file.units = ["cm"]
    return tmp_path / "s"


@pytest.mark.parametrize("name", ["a.tif", "a.nc", "a.gpkg", "a.zarr", "timeseries.h5"])
def test_what_is_converted_reads_back_the_same(grids, tmp_path, name):
    before = read(Source(str(grids)))
    after = read(Source(str(convert(Source(str(grids)), tmp_path / name))))
    held = np.isfinite(before.series).any(axis=0)
    wanted = before.values if after.gridded else before.series[:, held]
    np.testing.assert_allclose(after.values, wanted, rtol=1e-6)
    assert (after.unit, after.kind, after.place.crs) == ("mm", "los", "EPSG:32633")
    np.testing.assert_array_equal(after.dates, before.dates)
    if after.gridded:
        assert after.place == before.place


@pytest.mark.parametrize("name", ["a.nc", "a.zarr", "a.tif"])
def test_a_large_raster_is_converted_part_by_part(data, tmp_path, monkeypatch, name):
    """The same values as at once, from parts that end inside of the raster; an empty part stays empty."""
    source = Source(str(data / "lai_po_delta/sentinel2_lai_uneven.nc"), kind="lai")
    whole = read(Source(str(convert(source, tmp_path / name)), kind="lai"))
    monkeypatch.setattr("groundcast.worker.converting.AT_ONCE_BYTES", 1e6)
    monkeypatch.setattr("groundcast.core.readers.large.BLOCK_BYTES", 4 * 333 * 64 * 64)
    monkeypatch.setattr("groundcast.worker.converting.read", None)
    parts = read(Source(str(convert(source, tmp_path / f"parts-{name}")), kind="lai"))
    np.testing.assert_array_equal(parts.values, whole.values)
    np.testing.assert_array_equal(parts.dates, whole.dates)
    assert (parts.place, parts.unit, parts.kind) == (whole.place, whole.unit, whole.kind)
    assert not list(tmp_path.glob(".*"))


@pytest.fixture
def small_parts(monkeypatch):
    monkeypatch.setattr("groundcast.worker.converting.AT_ONCE_BYTES", 1e5)
    monkeypatch.setattr("groundcast.core.readers.large.BLOCK_BYTES", 4 * 12 * 64 * 64)


def test_a_series_of_mintpy_part_by_part(data, tmp_path, monkeypatch, small_parts):
    source = Source(str(data / "opera_geotiffs"))
    parts = convert(source, tmp_path / "parts.h5")
    monkeypatch.setattr("groundcast.worker.converting.AT_ONCE_BYTES", 1e9)
    one, other = (read(Source(str(path))) for path in (parts, convert(source, tmp_path / "whole.h5")))
    np.testing.assert_array_equal(one.values, other.values)
    assert one.place == other.place


def test_points_part_by_part(data, tmp_path, monkeypatch, small_parts):
    """The same points with the same series, in the order of the parts."""
    source = Source(str(data / "opera_geotiffs"))
    parts = convert(source, tmp_path / "parts.gpkg")
    monkeypatch.setattr("groundcast.worker.converting.AT_ONCE_BYTES", 1e9)
    one, other = (read(Source(str(path))) for path in (parts, convert(source, tmp_path / "whole.gpkg")))
    first, second = np.argsort(one.place.identifiers), np.argsort(other.place.identifiers)
    np.testing.assert_array_equal(one.place.identifiers[first], other.place.identifiers[second])
    np.testing.assert_array_equal(one.values[:, first], other.values[:, second])
    np.testing.assert_allclose(one.place.x[first], other.place.x[second])
    assert (one.unit, one.kind, one.sign) == (other.unit, other.kind, other.sign)


class Listening(Remembering):
    """Remembers each share that it is told; cancels from one on."""

    def __init__(self, until=2.0):
        super().__init__()
        self.shares, self._until = [], until

    def progress(self, fraction):
        self.shares.append(fraction)
        if fraction >= self._until:
            self.cancel()
        super().progress(fraction)


@pytest.mark.parametrize("name", ["a.tif", "a.gpkg", "a.nc"])
def test_a_conversion_tells_how_far_it_is_and_can_be_cancelled(data, tmp_path, small_parts, name):
    source, heard = Source(str(data / "opera_geotiffs")), Listening()
    convert(source, tmp_path / name, reporter=heard)
    assert len(heard.shares) > 20 and heard.shares == sorted(heard.shares) and heard.shares[-1] == 1
    with pytest.raises(Cancelled):
        convert(source, tmp_path / f"stopped-{name}", reporter=Listening(until=0.4))
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


def test_a_large_table_tells_how_far_it_is_read(data, tmp_path, monkeypatch):
    monkeypatch.setattr("groundcast.core.readers.text._LARGE", 1e5)
    monkeypatch.setattr("groundcast.core.readers.text._ROWS", 500)
    source = Source(str(data / "egms_ustica/EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"))
    heard = Listening()
    convert(source, tmp_path / "points.nc", reporter=heard)
    assert len(heard.shares) > 5 and heard.shares == sorted(heard.shares)


def test_points_to_netcdf_and_back(data, tmp_path):
    source = Source(str(data / "egms_ustica/EGMS_L3_E45N17_100km_U_2020_2024_1.zip"))
    before, after = read(source), read(Source(str(convert(source, tmp_path / "u.nc"))))
    np.testing.assert_array_equal(after.values, before.values)
    np.testing.assert_array_equal(after.place.identifiers, before.place.identifiers)
    assert after.kind == "up" and after.place.crs == "EPSG:3035"
    np.testing.assert_allclose(after.place.x, before.place.x)


def test_geopackage_has_the_fields_other_tools_read(grids, tmp_path):
    import pyogrio

    path = convert(Source(str(grids)), tmp_path / "a.gpkg")
    assert {f"D{day}" for day in DATES} <= set(pyogrio.read_info(path)["fields"])


def test_a_geopackage_says_its_unit_and_sign_itself(data, tmp_path):
    """Nothing is guessed anew: not the unit of small values, nor line of sight for what is up."""
    source = Source(str(data / "egms_ustica/EGMS_L3_E45N17_100km_U_2020_2024_1.zip"))
    before, after = read(source), read(Source(str(convert(source, tmp_path / "plain.gpkg"))))
    assert (after.kind, after.sign, after.unit) == ("up", "positive up", "mm")
    assert (after.attribution, after.simulated) == (before.attribution, False)
    assert not any("guessed" in note or "Confirm" in note for note in after.notes)
    assert any("as plain.gpkg says" in note for note in after.notes)
    rain = convert(Source(str(tmp_path / "plain.gpkg"), kind="rain", unit="m"), tmp_path / "rain.gpkg")
    again = read(Source(str(rain)))
    assert (again.kind, again.unit, again.sign) == ("rain", "m", "")


def test_mintpy_s_names(data, tmp_path):
    """What MintPy's readfile.read_attribute and objects.timeseries look for in a geocoded series."""
    import h5py

    source = Source(str(data / "opera_geotiffs"))
    before, path = read(source), convert(source, tmp_path / "geo_timeseries.h5")
    with h5py.File(path) as file:
        assert file["timeseries"].dtype == np.float32 and file["timeseries"].shape == before.values.shape
        assert file["date"][0] == b"20160801" and file["bperp"].shape == (8,)
        about = dict(file.attrs)
        np.testing.assert_allclose(file["timeseries"][3], np.nan_to_num(before.values[3]) / 1000, rtol=1e-5)
    wanted = {"FILE_TYPE": "timeseries", "UNIT": "m", "LENGTH": "362", "WIDTH": "357", "EPSG": "32613"}
    wanted |= {"X_UNIT": "meters", "UTM_ZONE": "13N", "REF_DATE": "20160708", "START_DATE": "20160801"}
    assert wanted.items() <= about.items() and float(about["X_STEP"]) == 30 and float(about["Y_STEP"]) == -30
    assert all(isinstance(value, str) for value in about.values())
    after, zero = read(Source(str(path))), (before.values == 0).all(axis=0)
    np.testing.assert_allclose(after.values[:, ~zero], before.values[:, ~zero], rtol=1e-5)
    assert (after.place, after.reference, after.sign) == (before.place, before.reference, before.sign)


def test_what_mintpy_cannot_hold(data, grids, tmp_path):
    points = Source(str(data / "donana/donana_s1_asc_los_mm_unique.csv"))
    with pytest.raises(GroundCastError, match=r"a\.h5 cannot hold 442 points\. Give --cell"):
        convert(points, tmp_path / "a.h5")
    with pytest.raises(GroundCastError, match=r"a\.h5 cannot hold rain"):
        convert(Source(str(grids), kind="rain"), tmp_path / "a.h5")
    up = read(Source(str(convert(Source(str(grids), kind="up"), tmp_path / "up.h5"))))
    assert (up.kind, up.sign) == ("up", "positive up")


def test_points_are_gridded_on_request(data, tmp_path):
    source = Source(str(data / "donana/donana_s1_asc_los_mm_unique.csv"))
    with pytest.raises(GroundCastError, match=r"a.tif cannot hold 442 points\. Give --cell"):
        convert(source, tmp_path / "a.tif")
    assert read(Source(str(convert(source, tmp_path / "a.tif", 500)))).gridded


def test_what_cannot_be_written(grids, tmp_path, capsys):
    assert main(["convert", str(grids), str(tmp_path / "a.xyz")]) == 1
    assert "a.xyz ends in no format that GroundCast writes" in capsys.readouterr().err
    place = Source(str(grids), crs="")
    (tmp_path / "x").mkdir()
    with rasterio.open(
        tmp_path / "x/20200105.tif", "w", driver="GTiff", dtype="float32", count=1, height=2, width=2,
        transform=rasterio.Affine(1, 0, 5, 0, -1, 5),
    ) as file:  # fmt: skip
        file.write(np.ones((1, 2, 2), np.float32))
    with pytest.raises(GroundCastError, match="have no coordinate reference system"):
        convert(Source(str(tmp_path / "x"), unit=place.unit or "mm"), tmp_path / "a.nc")


def test_info_takes_options_and_tells_findings(data, capsys):
    path = str(data / "etna_envisat/Etna_sample.h5")
    assert (
        main(["info", path, "--json", "--option", "phase_sign=towards", "--option", "wavelength_mm=56"]) == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert told["checks"]["unwrapping_jumps"]["half_wavelength_mm"] == 28
    assert any("towards the satellite, as chosen" in note for note in told["notes"])


def test_info_tells_a_large_raster_by_parts(data, capsys, monkeypatch):
    """All that is not a matter of values is that of the whole."""
    path = str(data / "opera_geotiffs")
    main(["info", path, "--json"])
    whole = json.loads(capsys.readouterr().out)
    monkeypatch.setattr("groundcast.worker.looking.SURVEYED_BYTES", 1e6)
    monkeypatch.setattr("groundcast.core.readers.large._PART_BYTES", 4 * 8 * 40**2)
    assert main(["info", path, "--json"]) == 0
    parts = json.loads(capsys.readouterr().out)
    for key in (
        "kind",
        "epochs",
        "first",
        "last",
        "gaps",
        "unit",
        "sign",
        "crs",
        "grid",
        "transform",
        "dates",
    ):
        assert parts[key] == whole[key]
    assert parts["extent_degrees"] == pytest.approx(whole["extent_degrees"], abs=0.002)
    assert parts["valid_share"] == pytest.approx(whole["valid_share"], abs=0.1)
    assert any("it was judged by 9 parts" in note for note in parts["notes"])


def test_options_of_a_source():
    given = ["reference=15.1,37.5", "years=2019,2020", "variable=pr", "also=/a,/b", "wavelength_mm=31"]
    given += ["bounds=1,2,3,4", "coarser=4"]
    source = with_options(Source("x"), given)
    assert (source.reference, source.years, source.variable) == ((15.1, 37.5), (2019, 2020), "pr")
    assert source.also == ("/a", "/b") and source.wavelength_mm == 31
    assert (source.bounds, source.coarser) == ((1.0, 2.0, 3.0, 4.0), 4)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("colour=red", r"A source has no option 'colour'\. Options are reader"),
        ("reference=here,there", r"reference = here,there is not a list of numbers"),
        ("wavelength_mm=long", r"wavelength_mm = long is not a number"),
        ("kind", r"--option kind is not of the form KEY=VALUE"),
    ],
)
def test_options_that_cannot_be_read(text, message):
    with pytest.raises(GroundCastError, match=message):
        with_options(Source("x"), [text])


def test_two_tracks_are_written_as_up_and_east(data, tmp_path, capsys):
    tracks = [
        str(data / f"egms_ustica/EGMS_L2b_{t}_VV_2020_2024_1.zip") for t in ("117_0227_IW2", "022_0845_IW2")
    ]
    words = ["convert", tracks[0], str(tmp_path / "u.tif"), "--other", tracks[1], "--cell", "100"]
    assert main(words) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "u_up.tif"), str(tmp_path / "u_east.tif")]
    up, east = (read(Source(str(tmp_path / f"u_{part}.tif"))) for part in ("up", "east"))
    assert (up.kind, east.kind, up.values.shape) == ("up", "east", (206, 34, 44))
