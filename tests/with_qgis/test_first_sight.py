"""What is seen of a source before the worker has answered: from names and headers, and said so."""

import zipfile
from datetime import date

import pytest
from groundcast.tests.with_qgis.dock_window import INFO, file_layer, needs_data
from groundcast.tests.with_qgis.sample_run import EGMS
from groundcast.tests.with_qgis.test_add_stack import OPERA, place, real  # noqa: F401
from groundcast.ui import preview as previews
from groundcast.ui.dialogs.add_stack import AddStackDialog
from groundcast.ui.first_sight import first_sight
from osgeo import gdal, osr
from qgis.PyQt.QtCore import Qt

DONANA = EGMS.parent.parent / "donana"


def raster(path, bands=()):
    """A raster of 6 x 5 pixels of 100 m, a band for each description."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), 6, 5, max(len(bands), 1))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    data.SetProjection(system.ExportToWkt())
    data.SetGeoTransform((500000, 100, 0, 4400000, 0, -100))
    for number, text in enumerate(bands, 1):
        data.GetRasterBand(number).SetDescription(text)
    data.FlushCache()


@real(OPERA)
def test_pairs_with_one_first_date(place):  # noqa: F811
    sight = first_sight(str(OPERA), {})
    assert sight.dates[0] == date(2016, 8, 1) and len(sight.dates) == 8
    assert sight.told().startswith(
        "From names, at first sight: 8 GeoTIFF files · 8 dates · 2016 · 357 x 362 pixels"
    )
    west, south, east, north = sight.info["extent_degrees"]
    assert -102.72 < west < east < -102.59 and 31.34 < south < north < 31.46
    assert first_sight(str(next(OPERA.glob("*.tif"))), {}).dates == sight.dates


def test_a_network_has_all_its_dates_and_a_part_of_the_names_is_kept(place):  # noqa: F811
    for name in ("20200101_20200113.unw.tif", "20200113_20200125.unw.tif", "20210101_20210113.cc.tif"):
        raster(place / name)
    days = [date(2020, 1, 1), date(2020, 1, 13), date(2020, 1, 25)]
    assert first_sight(str(place), {"variable": "unw"}).dates == days
    assert len(first_sight(str(place), {}).dates) == 5


def test_bands_with_dates_and_what_the_user_says_of_the_place(place):  # noqa: F811
    raster(place / "all.tif", ["20200105", "20200117"])
    sight = first_sight(str(place / "all.tif"), {})
    assert sight.what == "2 bands" and sight.size == "6 x 5 pixels · EPSG:32633" and sight.info
    assert first_sight(str(place / "all.tif"), {"crs": "EPSG:32634"}).info == {}
    assert first_sight(str(place / "all.tif"), {"bounds": [0, 0, 1, 1]}).info == {}


@real(EGMS)
def test_tables_and_archives_of_them(place):  # noqa: F811
    assert len(first_sight(str(EGMS), {}).dates) == 210
    assert len(first_sight(str(DONANA / "donana_s1_asc_los_mm.csv"), {}).dates) == 134


@needs_data
def test_a_layer_of_points(place):  # noqa: F811
    sight = first_sight(file_layer(place, 6).source(), {})
    assert len(sight.dates) == 6 and "points" in sight.what and len(sight.info["extent_degrees"]) == 4


def damaged_raster(folder):
    (folder / "20200101.tif").write_bytes(b"II*\0 no raster")
    return folder


def damaged_archive(folder):
    (folder / "a.zip").write_bytes(b"PK\x03\x04 no archive")
    return folder / "a.zip"


def empty_archive(folder):
    zipfile.ZipFile(folder / "a.zip", "w").close()
    return folder / "a.zip"


def long_table(folder):
    (folder / "a.csv").write_text("id,date,value\n1,2020-01-01,2\n")
    return folder / "a.csv"


@pytest.mark.parametrize("make", [damaged_raster, damaged_archive, empty_archive, long_table])
def test_what_says_no_dates_says_nothing(place, make):  # noqa: F811
    assert first_sight(str(make(place)), {}) is None
    assert first_sight(str(place / "nowhere.tif"), {}) is None


@pytest.fixture
def asked(place, qtbot, monkeypatch):  # noqa: F811
    """The dialog of a folder; its question is asked, and not answered yet."""
    monkeypatch.setattr(previews.Question, "start", lambda _self: None)
    monkeypatch.setattr(previews.settings, "is_set_up", lambda: True)
    dialog = AddStackDialog(str(OPERA))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.preview.forget()


@real(OPERA)
def test_the_dialog_shows_it_at_once_and_the_reader_has_the_last_word(asked):
    assert asked.preview.reading and not asked.add.isEnabled()
    assert asked.notice.text().startswith("From names, at first sight: 8 GeoTIFF files · 8 dates · 2016")
    assert len(asked.strip.dates) == 8 and asked.place.text().startswith("Longitude −102.7")
    document = INFO | {"epochs": 2, "dates": ["2020-01-05", "2020-01-17"]}
    asked.preview._question.finished.emit(document)
    assert "first sight" not in asked.notice.text() and "2 dates · 2020" in asked.notice.text()
    assert asked.strip.dates == [date(2020, 1, 5), date(2020, 1, 17)]


@real(OPERA)
def test_a_refusal_takes_it_back(asked):
    assert len(asked.strip.dates) == 8 and asked.place.isVisible()
    asked.preview._question.failed.emit("The rasters differ in size. Cut them to one.")
    assert asked.strip.dates == [] and not asked.place.isVisible() and asked.notice.kind == "error"
