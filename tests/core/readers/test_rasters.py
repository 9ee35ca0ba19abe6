"""GeoTIFFs: one per date, or one band per date."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.readers.climatology import around
from groundcast.core.source import Source
from groundcast.core.stack import TOWARDS_SATELLITE, UPWARDS

ONES = np.ones((2, 3), np.float32)


def test_opera_pairs_in_metres(data):
    stack = read(Source(str(data / "opera_geotiffs")))
    assert stack.values.shape == (8, 362, 357) and stack.place.crs == "EPSG:32613"
    assert str(stack.reference) == "2016-07-08" and str(stack.dates[0]) == "2016-08-01"
    with rasterio.open(data / "opera_geotiffs/displacement_20160708_20161223.tif") as file:
        np.testing.assert_allclose(stack.values[-1], file.read(1) * 1000, rtol=1e-6)
    assert (stack.unit, stack.sign, stack.place.cell) == ("mm", TOWARDS_SATELLITE, (30, 30))
    assert stack.quality["temporal_coherence"].shape == (362, 357)
    assert any("The unit is metres" in note for note in stack.notes)


def test_one_file_stands_for_its_series(data):
    one = read(Source(str(data / "opera_geotiffs/displacement_20160708_20160801.tif")))
    np.testing.assert_array_equal(one.values, read(Source(str(data / "opera_geotiffs"))).values)


def test_files_are_taken_in_order_of_time(raster, tmp_path):
    raster("s/b_20200105.tif", ONES * 1, "mm")
    raster("s/a_20200117.tif", ONES * 2, "mm")
    assert read(Source(str(tmp_path / "s"))).values[:, 0, 0].tolist() == [1, 2]


def test_missing_values_become_nan(raster, tmp_path):
    raster("s/20200105.tif", [[-9999, 1, np.inf]], "mm", nodata=-9999)
    assert np.isnan(read(Source(str(tmp_path / "s"))).values[0, 0, [0, 2]]).all()


def test_tags_tell_kind_sign_and_simulation(raster, tmp_path):
    raster("s/20200105.tif", ONES, KIND="up", SIGN=UPWARDS, UNIT="cm", SIMULATED="yes")
    stack = read(Source(str(tmp_path / "s")))
    assert (stack.kind, stack.sign, stack.simulated, stack.values[0, 0, 0]) == ("up", UPWARDS, True, 10)


def test_incidence_raster_is_kept(raster, tmp_path):
    raster("s/20200105.tif", ONES, "mm")
    raster("s/incidence_angle.tif", ONES * 38)
    raster("s/dem.tif", ONES)
    stack = read(Source(str(tmp_path / "s")))
    assert (stack.incidence_deg == 38).all()
    assert "dem.tif has no date and is left out." in stack.notes


def test_factor_keeps_its_unit(raster, tmp_path):
    raster("s/20200105.tif", ONES * 290, "K")
    stack = read(Source(str(tmp_path / "s"), kind="temperature"))
    assert (stack.unit, stack.sign, stack.values[0, 0, 0]) == ("K", "", 290)


def test_bands_with_dates_in_descriptions(raster):
    path = raster("all.tif", np.stack([ONES * 2, ONES]), "cm", descriptions=("20200117", "2020-01-05"))
    stack = read(Source(str(path)))
    assert stack.values[:, 0, 0].tolist() == [10, 20] and str(stack.dates[0]) == "2020-01-05"


def test_bands_without_dates(raster):
    path = raster("rgb.tif", np.stack([ONES] * 3), descriptions=("red", "20200105", None))
    with pytest.raises(GroundCastError, match=r"Only 1 of 3 bands of rgb.tif are described by a date"):
        read(Source(str(path)))
    path = raster("plain.tif", np.stack([ONES] * 3))
    with pytest.raises(GroundCastError, match=r"None of the 3 bands of plain.tif"):
        read(Source(str(path)))


def test_bands_with_one_date_twice(raster):
    path = raster("all.tif", np.stack([ONES, ONES]), descriptions=("20200105", "20200105"))
    with pytest.raises(GroundCastError, match=r"all.tif has the date 2020-01-05 twice, in the bands 1 and 2"):
        read(Source(str(path)))


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"values": np.ones((2, 4))}, r"20200117.tif has 4 x 2 pixels, 20200105.tif 3 x 2.*Resample it"),
        ({"crs": "EPSG:32631"}, r"20200117.tif has the reference system EPSG:32631, 20200105.tif EPSG:32630"),
        ({"corner": (500005, 4000000)}, r"20200117.tif has its corner at 500005, 4000000 and cells of 10"),
        ({"cell": 20.0}, r"cells of 20, 20200105.tif at 500000, 4000000 and 10"),
        ({"unit": "m"}, r"20200117.tif is in metres, 20200105.tif in millimetres.*one unit"),
        ({"unit": "radians"}, r"20200117.tif is in 'radians', which is no length.*wavelength"),
    ],
)
def test_rasters_that_do_not_fit(raster, tmp_path, other, message):
    raster("s/20200105.tif", ONES, "mm")
    raster("s/20200117.tif", **{"values": ONES, "unit": "mm"} | other)
    with pytest.raises(GroundCastError, match=message):
        read(Source(str(tmp_path / "s")))


def test_one_date_in_two_files(raster, tmp_path):
    raster("s/a_20200105.tif", ONES)
    raster("s/b_20200105.tif", ONES * 3, "mm")
    with pytest.raises(GroundCastError, match=r"05 occurs twice, in a_20200105.tif and b_20200105.tif"):
        read(Source(str(tmp_path / "s")))
    assert read(Source(str(tmp_path / "s"), variable="b_")).values[0, 0, 0] == 3


def test_all_missing(raster, tmp_path):
    raster("s/20200105.tif", ONES * np.nan)
    with pytest.raises(GroundCastError, match=r"s holds no values: all 1 rasters of 3 x 2 pixels are empty"):
        read(Source(str(tmp_path / "s")))


def test_no_dates_in_names(raster, tmp_path):
    raster("s/first.tif", ONES)
    with pytest.raises(GroundCastError, match="No dates were found in the names of s"):
        read(Source(str(tmp_path / "s")))


def test_cut_short(raster):
    path = raster("20200105.tif", np.random.default_rng(0).normal(size=(200, 200)))
    path.write_bytes(path.read_bytes()[:50000])
    with pytest.raises(GroundCastError, match=r"20200105.tif is cut short or damaged"):
        read(Source(str(path)))


def test_scene_folder_reads_its_deformation_and_says_simulated(raster, tmp_path):
    raster("scene/deformation/20200105.tif", ONES * 7, "mm", KIND="up")
    raster("scene/factors/rain/20200105.tif", ONES, "mm")
    (tmp_path / "scene/scene.json").write_text("{}")
    stack = read(Source(str(tmp_path / "scene")))
    assert stack.simulated and stack.kind == "up" and stack.values[0, 0, 0] == 7


def test_simulated_scene_without_files():
    stack = read(Source("simulated:small"))
    rain = read(Source("simulated:small", kind="rain"))
    assert stack.simulated and rain.simulated and (stack.kind, rain.kind) == ("los", "rain")


def test_written_scene_reads_back_and_makes_panels(tmp_path):
    from groundcast.core.job import Preparation
    from groundcast.core.panels import panels
    from groundcast.core.regions import read_regions
    from groundcast.core.simulate import scene, write_scene

    made = scene("small", 0)
    write_scene(made, tmp_path / "s")
    stack, truth = read(Source(str(tmp_path / "s"))), made.stack()
    np.testing.assert_array_equal(stack.dates, truth.dates)
    np.testing.assert_allclose(stack.values, truth.values, atol=0.01)
    np.testing.assert_allclose(stack.incidence_deg, truth.incidence_deg, atol=0.01)
    factors = {
        name: read(Source(str(tmp_path / "s/factors" / name), kind=name))
        for name in ("temperature", "ndvi", "rain")
    }
    regions = read_regions(str(tmp_path / "s/regions.gpkg"), stack.place.crs)
    found = panels(stack, factors, regions, Preparation())
    assert [p.region for p in found] == ["A", "B", "C", "D"]
    for panel in found:
        assert all(np.isfinite(v).all() for v in panel.factor_values().values())
        assert {n: f.unit for n, f in panel.factors.items()} == {n: s.unit for n, s in factors.items()}


def test_folder_with_one_file_of_bands(raster, tmp_path):
    raster("s/all.tif", np.stack([ONES, ONES * 2]), "mm", descriptions=("20200105", "20200117"))
    assert read(Source(str(tmp_path / "s"))).values[:, 0, 0].tolist() == [1, 2]


def test_text_that_is_named_tif_is_told(tmp_path):
    (tmp_path / "map.tif").write_text("hello\n")
    with pytest.raises(GroundCastError, match=r"map\.tif is not a GeoTIFF but text"):
        read(Source(str(tmp_path / "map.tif")))


@pytest.mark.parametrize(
    ("names", "days"),
    [
        (("a_2020005.tif", "a_2020017.tif"), ["2020-01-05", "2020-01-17"]),
        (("D20200105.tif", "D20200117.tif"), ["2020-01-05", "2020-01-17"]),
        (("los_2020-01-05.tif", "los_2020-01-17.tif"), ["2020-01-05", "2020-01-17"]),
        (("los_2020.0110.tif", "los_2020.0438.tif"), ["2020-01-05", "2020-01-17"]),
        (("S1_20200105T053212_x.tif", "S1_20200117T053212_x.tif"), ["2020-01-05", "2020-01-17"]),
    ],
)
def test_all_ways_to_write_dates_in_names(raster, tmp_path, names, days):
    for name in names:
        raster(f"s/{name}", ONES, "mm")
    assert [str(d) for d in read(Source(str(tmp_path / "s"))).dates] == days


def test_dates_in_tags_and_descriptions(raster, tmp_path):
    raster("s/first.tif", ONES, "mm", DATE="2020-01-05")
    raster("s/second.tif", ONES, "mm", descriptions=("20200117",))
    assert [str(d) for d in read(Source(str(tmp_path / "s"))).dates] == ["2020-01-05", "2020-01-17"]
    path = raster("b.tif", np.stack([ONES, ONES]), "mm", descriptions=("2020005", "D20200117"))
    assert [str(d) for d in read(Source(str(path))).dates] == ["2020-01-05", "2020-01-17"]


def written(path, driver, values, **options):
    """A raster by another driver of GDAL."""
    values = np.asarray(values, np.float32)
    bands = values if values.ndim == 3 else values[None]
    path.parent.mkdir(parents=True, exist_ok=True)
    place = {"crs": "EPSG:32633", "transform": rasterio.Affine(10, 0, 5e5, 0, -10, 4e6)}
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(path, "w", driver=driver, dtype="float32", **shape, **place, **options) as file:
        file.write(bands)
        if "descriptions" in options:
            file.descriptions = options["descriptions"]
    return path


SML = """<?xml version="1.0" ?>
<HEADER_INFO xmlns="http://www.sarmap.ch/xml/SARscapeHeaderSchema">
   <AcquisitionParameters>
      <AcquisitionTime>{day} 09:55:38.72322300</AcquisitionTime>
      <EndAcquisitionTime>{day} 09:59:54.71380800</EndAcquisitionTime>
      <AcquisitionTimeMaster>02-DEC-2021 09:55:35.79520398</AcquisitionTimeMaster>
      <AcquisitionTimeSlave>{day} 09:55:38.72322300</AcquisitionTimeSlave>
   </AcquisitionParameters>
</HEADER_INFO>
"""


def test_envi_with_headers_and_dates_of_sarscape(tmp_path):
    """ENVI raw rasters with .hdr; SARscape's .sml holds the date where the name does not."""
    written(tmp_path / "s/disp_20200105", "ENVI", ONES)
    written(tmp_path / "s/disp_20200117.img", "ENVI", ONES * 2)
    stack = read(Source(str(tmp_path / "s"), unit="mm"))
    assert stack.values[:, 0, 0].tolist() == [1, 2] and stack.place.crs == "EPSG:32633"
    assert read(Source(str(tmp_path / "s/disp_20200105"), unit="mm")).values.shape == (2, 2, 3)
    assert read(Source(str(tmp_path / "s/disp_20200117.hdr"), unit="mm")).values.shape == (2, 2, 3)
    for name, day in (("first", "05-JAN-2020"), ("second", "17-JAN-2020")):
        written(tmp_path / f"t/{name}", "ENVI", ONES)
        (tmp_path / f"t/{name}.sml").write_text(SML.format(day=day))
    assert [str(d) for d in read(Source(str(tmp_path / "t"), unit="mm")).dates] == [
        "2020-01-05",
        "2020-01-17",
    ]


@pytest.mark.parametrize("tag", ["DATE", "ACQUISITION_DATE", "date", "TIME"])
@pytest.mark.parametrize("count", [2, 12])
def test_bands_are_dated_by_any_tag_that_files_are(tmp_path, tag, count):
    """Twelve of them were a climatology, where the tag was not called DATE."""
    path = written(tmp_path / "series.tif", "GTiff", np.stack([ONES * (i + 1) for i in range(count)]))
    days = [str(np.datetime64("2020-01-05") + 12 * i) for i in range(count)]
    with rasterio.open(path, "r+") as file:
        for band, day in enumerate(days, 1):
            file.update_tags(band, **{tag: day})
    stack = read(Source(str(path), unit="mm"))
    assert [str(day) for day in stack.dates] == days


def test_envi_of_several_bands_with_dates_as_names(tmp_path):
    path = written(tmp_path / "series.img", "ENVI", np.stack([ONES, ONES * 3]))
    header = path.with_suffix(".hdr").read_text().split("band names")[0]
    path.with_suffix(".hdr").write_text(header + "band names = {20200105, 20200117}\n")
    assert read(Source(str(path), unit="mm")).values[:, 0, 0].tolist() == [1, 3]


ISCE_XML = """<imageFile>
 <property name="WIDTH"><value>3</value></property><property name="LENGTH"><value>2</value></property>
 <property name="NUMBER_BANDS"><value>2</value></property>
 <property name="DATA_TYPE"><value>FLOAT</value></property>
 <property name="SCHEME"><value>BIL</value></property><property name="BYTE_ORDER"><value>l</value></property>
</imageFile>"""


def test_unwrapped_interferograms_of_isce(tmp_path):
    """ISCE 2: PAIR/filt_fine.unw, two bands interleaved by line: amplitude, phase; with .xml (or .vrt)."""
    for pair, phase in (("20200105_20200117", 1), ("20200117_20200129", 2)):
        (tmp_path / pair).mkdir()
        lines = np.stack([np.full((2, 3), 99), np.full((2, 3), phase)], axis=1).astype("<f4")
        lines.tofile(tmp_path / pair / "filt_fine.unw")
        (tmp_path / pair / "filt_fine.unw.xml").write_text(ISCE_XML)
    stack = read(Source(str(tmp_path)))
    np.testing.assert_allclose(stack.values[:, 0, 0], np.array([0, -1, -3]) * 55.466 / (4 * np.pi), rtol=1e-5)


def test_virtual_rasters(raster, tmp_path):
    for day in ("20200105", "20200117"):
        raster(f"parts/{day}.tif", ONES * int(day[-2:]), "mm")
        (tmp_path / "s").mkdir(exist_ok=True)
        (tmp_path / f"s/{day}.vrt").write_text(
            f"""<VRTDataset rasterXSize="3" rasterYSize="2"><SRS>EPSG:32630</SRS>
            <GeoTransform>500000, 10, 0, 4000000, 0, -10</GeoTransform>
            <VRTRasterBand dataType="Float32" band="1"><UnitType>mm</UnitType><SimpleSource>
            <SourceFilename relativeToVRT="1">../parts/{day}.tif</SourceFilename><SourceBand>1</SourceBand>
            </SimpleSource></VRTRasterBand></VRTDataset>"""
        )
    assert read(Source(str(tmp_path / "s"))).values[:, 0, 0].tolist() == [5, 17]


def test_virtual_raster_that_points_elsewhere(tmp_path):
    text = "<VRTDataset><SourceFilename>/vsicurl/https://example.org/a.tif</SourceFilename></VRTDataset>"
    (tmp_path / "20200105.vrt").write_text(text)
    with pytest.raises(GroundCastError, match=r"20200105.vrt refers to files on another computer"):
        read(Source(str(tmp_path / "20200105.vrt")))
    (tmp_path / "20200105.vrt").write_text("hello")
    with pytest.raises(GroundCastError, match=r"20200105.vrt is not a VRT"):
        read(Source(str(tmp_path / "20200105.vrt")))


def test_complex_numbers_are_refused(tmp_path):
    with rasterio.open(
        tmp_path / "20200105.tif", "w", driver="GTiff", dtype="complex64", count=1, height=2, width=3,
        crs="EPSG:32630", transform=rasterio.Affine(10, 0, 5e5, 0, -10, 4e6),
    ) as file:  # fmt: skip
        file.write(np.ones((1, 2, 3), np.complex64))
    with pytest.raises(GroundCastError, match=r"20200105.tif holds complex numbers: a wrapped interferogram"):
        read(Source(str(tmp_path / "20200105.tif")))


def test_rasters_larger_than_the_memory(raster, tmp_path, monkeypatch):
    raster("s/20200105.tif", ONES, "mm")
    monkeypatch.setenv("GROUNDCAST_MEMORY_GB", "2e-8")
    with pytest.raises(GroundCastError, match=r"s holds 1 rasters of 3 x 2 pixels: they need 0.0 GB"):
        read(Source(str(tmp_path / "s")))


def test_pairs_of_hyp3(raster, tmp_path):
    """ASF HyP3: one folder a product, names with two times; the phase is taken, weighted by its coherence."""
    for pair, phase in (("20200105T053212_20200117T053212", 1), ("20200105T053212_20200129T053212", 2)):
        for ending, value in (("unw_phase", phase), ("corr", 0.6), ("los_disp", 9), ("dem", 5)):
            raster(f"s/S1AA_{pair}_VVP012_INT80_G_ueF_ABCD_{ending}.tif", ONES * value)
    stack = read(Source(str(tmp_path / "s")))
    np.testing.assert_allclose(stack.values[:, 0, 0], np.array([0, -1, -2]) * 55.466 / (4 * np.pi), rtol=1e-5)
    assert any("weighted by coherence" in note for note in stack.notes)


def test_climatology_of_twelve_files_is_labelled(raster, tmp_path):
    """WorldClim's names: wc2.1_10m_tavg_01.tif … _12.tif."""
    for month in range(1, 13):
        raster(f"s/wc2.1_10m_tavg_{month:02d}.tif", ONES * month, "degC")
    stack = read(Source(str(tmp_path / "s"), kind="temperature", years=(2019, 2020)))
    assert stack.values[:, 0, 0].tolist() == [*range(1, 13), *range(1, 13)] and stack.unit == "degC"
    assert (str(stack.dates[0]), str(stack.dates[-1]), stack.kind) == (
        "2019-01-01",
        "2020-12-01",
        "temperature",
    )
    assert any("monthly climatology, repeated from 2019 to 2020" in note for note in stack.notes)


def test_climatology_of_twelve_bands(raster):
    path = raster("prec.tif", np.stack([ONES * m for m in range(12)]), "mm")
    stack = read(Source(str(path), kind="rain"))
    assert stack.values.shape == (168, 2, 3) and stack.unit == "mm"
    with pytest.raises(GroundCastError, match=r"prec.tif is a monthly climatology, the same every year"):
        read(Source(str(path), kind="los"))


def test_years_of_a_climatology_out_of_range():
    with pytest.raises(GroundCastError, match=r"The span of years \(2020, 2019\) is out of range"):
        Source("a", years=(2020, 2019))


def test_a_climatology_lasts_as_long_as_a_deformation_needs(raster, tmp_path):
    for month in range(1, 13):
        raster(f"wc/prec_{month:02d}.tif", np.full((2, 2), month, np.float32))
    given = Source(str(tmp_path / "wc"), kind="rain")
    envisat = np.array(["2003-01-22", "2010-09-01"], "datetime64[D]")
    stack = read(around(given, envisat))
    assert (str(stack.dates[0]), str(stack.dates[-1])) == ("2001-01-01", "2011-12-01")
    assert around(given, envisat, 1200).years == (1997, 2011), "a lag begins as many days earlier"
    assert around(replace(given, years=(2005, 2006)), envisat).years == (2005, 2006)
    later = read(replace(given, years=(2020, 2090)))
    assert not any("in the future" in note for note in later.notes)
