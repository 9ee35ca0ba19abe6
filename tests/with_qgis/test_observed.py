"""Series and profiles of the chosen data, before any run."""

import csv

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import file_layer, points_layer
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed.layer import LayerPlaces
from groundcast.ui.observed.open_files import OpenFiles, open_files
from groundcast.ui.observed.opening import Observed
from groundcast.ui.observed.raster import RasterPlaces, write_stack
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.observed.table import TablePlaces, write_table
from groundcast.ui.study import Study
from osgeo import gdal, osr
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

pytestmark = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    return TablePlaces(write_table(str(sample_run.EGMS), tmp_path_factory.mktemp("series ü")))


def place_of(index):
    x, y, *_ = sample_run.egms()
    return QgsPointXY(float(x[index]), float(y[index]))


def test_a_table_gives_the_series_of_the_nearest_point(table):
    _, _, names, dates, values = sample_run.egms()
    name, place, found = table.nearest(place_of(4000), 5.0)
    np.testing.assert_allclose(found, values[:, 4000], atol=1e-4)
    assert names[4000] in name and place == place_of(4000)
    np.testing.assert_array_equal(table.dates, np.sort(dates))
    assert table.nearest(QgsPointXY(0, 0), 5.0) is None
    assert table.unit == "mm" and table.crs.authid() == sample_run.CRS


def test_values_in_a_box_are_those_of_its_points(table):
    x, y, _, _, values = sample_run.egms()
    east, north = float(x[4000]), float(y[4000])
    box = QgsRectangle(east - 150, north - 150, east + 150, north + 150)
    inside = (abs(x - east) <= 150) & (abs(y - north) <= 150)
    dates, found, *_ = table.within(box, table.dates[:3])
    assert found.shape == (3, int(inside.sum())) and len(dates) == 3
    np.testing.assert_allclose(np.sort(found[0]), np.sort(values[0, inside]), atol=1e-4)


def test_gaps_and_metres_of_a_plain_table(tmp_path):
    with open(tmp_path / "a.csv", "w", newline="") as opened:
        csv.writer(opened).writerows(
            [["id", "lon", "lat", "20200101", "20200113", "20200125"], ["p", 12.5, 38.0, 0.001, "", 0.003]]
        )
    places = TablePlaces(write_table(str(tmp_path / "a.csv"), tmp_path / "out", unit="m"))
    _, _, found = places.nearest(QgsPointXY(12.5, 38.0), 1e-6)
    np.testing.assert_allclose(found, [1.0, np.nan, 3.0], rtol=1e-5)


def test_a_table_without_dates_is_refused_and_a_given_up_one_leaves_nothing(tmp_path):
    (tmp_path / "b.csv").write_text("id,lon,lat,height\n1,12,38,5\n")
    with pytest.raises(GroundCastError, match=r"b\.csv has fewer than two dates"):
        write_table(str(tmp_path / "b.csv"), tmp_path / "out")
    write_table(str(sample_run.EGMS), tmp_path / "gone", cancelled=lambda: True)
    assert not list((tmp_path / "gone").iterdir())


def test_a_layer_is_read_with_its_filter(tmp_path):
    layer = file_layer(tmp_path, dates=12)
    places = LayerPlaces(layer, "mm")
    _, _, found = places.nearest(place_of(7), 1.0)
    np.testing.assert_allclose(found, sample_run.egms()[4][-12:, 7], atol=1e-3)
    layer.setSubsetString("fid > 100")
    assert places.nearest(place_of(7), 1.0) is None
    assert places.within(layer.extent())[1].shape[1] == layer.featureCount()


@pytest.fixture
def folder(tmp_path):
    """Four rasters of 3 x 2 pixels, one a date, in metres; the first is the last by name."""
    grid = tmp_path / "grid"
    grid.mkdir()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    for step, day in enumerate(("20200101", "20200113", "20200125", "20200206")):
        made = gdal.GetDriverByName("GTiff").Create(str(grid / f"up_{day}.tif"), 3, 2, 1, gdal.GDT_Float32)
        made.SetGeoTransform((500000, 100, 0, 4200000, 0, -100))
        made.SetProjection(reference.ExportToWkt())
        made.GetRasterBand(1).WriteArray(np.arange(6, dtype=np.float32).reshape(2, 3) / 1000 * (step + 1))
        made = None
    return grid


def test_rasters_of_a_folder_are_one_stack(folder, tmp_path):
    places = RasterPlaces(write_stack(folder, tmp_path / "series.vrt"), "m")
    what, centre, values = places.nearest(QgsPointXY(500250, 4199850), 0)
    np.testing.assert_allclose(values, [5, 10, 15, 20], rtol=1e-5)
    assert what == "Pixel 3, 2" and (centre.x(), centre.y()) == (500250, 4199850)
    assert [str(day) for day in places.dates][-1] == "2020-02-06"
    results = ObservedResults(places, "grid", horizon=3)
    series = results.series_at(QgsPointXY(500250, 4199850))
    np.testing.assert_allclose(series.baseline("linear")[4:], [25, 30, 35], rtol=1e-4)
    line = results.along([QgsPointXY(500000, 4199950), QgsPointXY(500300, 4199950)], places.dates[-1:])
    assert line is not None and np.isfinite(line.observed).any() and not np.isfinite(line.forecast).any()


def test_files_stay_open_between_clicks_and_give_what_the_stack_gives(folder, tmp_path, monkeypatch):
    made = write_stack(folder, tmp_path / "series.vrt")
    places, plain = RasterPlaces(made, "m"), RasterPlaces(made, "m")
    monkeypatch.setattr(plain, "_open", None)
    box = places.extent()
    points = [
        QgsPointXY(box.xMinimum() + share * box.width(), box.yMinimum() + share * box.height())
        for share in (-0.2, 0.1, 0.5, 0.9)
    ]
    asked = []
    monkeypatch.setattr(places._file, "at", asked.append)
    for point in points:
        one, other = places.nearest(point, 0), plain.nearest(point, 0)
        assert (one is None) == (other is None)
        if one is not None:
            np.testing.assert_array_equal(one[2], other[2])
    assert not asked


def test_files_of_other_grids_are_read_by_the_stack(folder, tmp_path):
    made = write_stack(folder, tmp_path / "series.vrt")
    files = open_files(made)
    assert files.at(0, 0) is not None
    assert OpenFiles(files._paths, (1, 1)).at(0, 0) is None
    assert open_files(next(folder.glob("*.tif"))) is None


def test_a_folder_of_one_date_is_refused(folder, tmp_path):
    for file in list(folder.iterdir())[1:]:
        file.unlink()
    with pytest.raises(GroundCastError, match="grid has fewer than two dates"):
        write_stack(folder, tmp_path / "series.vrt")


@pytest.fixture
def study(tmp_path):
    settings.write("results", str(tmp_path / "results"))
    yield Study(name="Ustica")
    settings.write("results", "")
    QgsProject.instance().clear()


def test_the_studys_file_is_read_once_and_follows_the_choice(study, qtbot):
    observed, told = Observed(study), []
    observed.ready.connect(lambda: told.append(observed.results))
    study.data_path = str(sample_run.EGMS)
    observed.look()
    observed.look()
    qtbot.waitUntil(lambda: observed.results is not None, timeout=60000)
    assert len(told) == 1 and observed.results.title == "Ustica · observed"
    layer = points_layer(dates=5)
    QgsProject.instance().addMapLayer(layer)
    study.data_path, study.data_layer_id = "", layer.id()
    observed.look()
    assert len(observed.results.observed_dates) == 5
    QgsProject.instance().removeMapLayer(layer.id())
    assert observed.results is None
    observed.stop()


def test_the_series_of_a_shapefile_stay_when_its_layer_is_removed(study, tmp_path, qtbot):
    path, project = str(tmp_path / "points ü.shp"), QgsProject.instance()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        points_layer(dates=5), path, project.transformContext(), options
    )
    layer = project.addMapLayer(QgsVectorLayer(path, "points", "ogr"))
    study.data_path, study.data_layer_id = path, layer.id()
    observed, told = Observed(study), []
    observed.ready.connect(lambda: told.append(observed.results))
    observed.look()
    name, place, values = observed.results.places.nearest(place_of(0), 5.0)
    project.removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: observed.results is not None)
    again = observed.results.places.nearest(place_of(0), 5.0)
    assert again[:2] == (name, place)
    np.testing.assert_array_equal(again[2], values)
    assert len(told) == 3 and told[1] is None and not project.mapLayers()
    observed.stop()


def test_a_click_shows_observed_and_baselines_before_any_run(qgis_app, table):
    window = map_window().reset(corner=(place_of(4000).x() - 200, place_of(4000).y() - 200))
    dock = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.set_observed(ObservedResults(table, "Ustica"))
    dock.show()
    dock.pick(place_of(4000))
    QApplication.processEvents()
    rows = [dock.list.topLevelItem(i).text(0) for i in range(1, dock.list.topLevelItemCount())]
    assert rows == ["Observed", "Persistence", "Linear", "Trend and season"]
    said = dock.plot.accessibleDescription()
    assert "210 dates" in said and "a forecast comes with a run" in said
    assert "Ustica · observed" in dock.windowTitle()
    dock.set_observed(None)
    assert dock.findChild(QLabel, "gcSeriesDockEmpty").text() == "Choose data or run a forecast first."
    dock.unload()
    window.window.removeDockWidget(dock)


def test_a_profile_before_any_run_has_observed_curves_only(qgis_app, table):
    window = map_window().reset(corner=(place_of(4000).x() - 200, place_of(4000).y() - 200))
    dock = ProfileDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.set_observed(ObservedResults(table, "Ustica"))
    dock.show()
    here = place_of(4000)
    line = QgsGeometry.fromPolylineXY(
        [QgsPointXY(here.x() - 400, here.y()), QgsPointXY(here.x() + 400, here.y())]
    )
    dock._take(line)
    QApplication.processEvents()
    assert np.isfinite(dock.profile.observed).any() and not np.isfinite(dock.profile.forecast).any()
    assert dock.pages.currentWidget() is dock.plot
    dock.unload()
    window.window.removeDockWidget(dock)
