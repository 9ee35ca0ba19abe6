"""A folder that goes away while one works, as with a network drive: one sentence, and on when it is back."""

import time

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed.raster import RasterPlaces, write_stack
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.reference import Reference
from groundcast.ui.study import Study
from groundcast.ui.worker_command import WorkerCommand
from osgeo import gdal, osr
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

needs_data = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
# What a click may take where nothing is to be had; a hang is what is looked for, not a slow machine.
PATIENCE = 20


def place(point, east=0.0, north=0.0):
    x, y = (float(v[point]) for v in sample_run.egms()[:2])
    return QgsPointXY(x + east, y + north)


@pytest.fixture
def docks(qgis_app, tmp_path, monkeypatch, profiles_at_once):
    """The Series and the Profile dock of one reference."""
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    QgsProject.instance().removeAllMapLayers()
    corner = place(4000, -500, -500)
    window = map_window().reset(corner=(corner.x(), corner.y()), size=1000)
    study = Study()
    reference = Reference(study)
    made = [SeriesDock(window, reference, study), ProfileDock(window, reference)]
    for dock in made:
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.show()
    window.window.resize(1000, 800)
    QApplication.processEvents()
    yield made
    for dock in made:
        dock.unload()
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    reference.close()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


def settle():
    for _ in range(20):
        QApplication.processEvents()


@needs_data
def test_results_that_go_away_are_one_sentence_and_come_back_by_a_click(docks, tmp_path):
    folder = sample_run.write_raster_run(tmp_path / "drive" / "Run 1")
    series, profile = docks
    for dock in docks:
        dock.set_run(folder)
    series.pick(place(4000))
    series.keep_action.trigger()
    before = np.array(series.series.observed)
    line = QgsGeometry.fromPolylineXY([place(4000, -300), place(4000, 300)])
    profile.drawn(line, profile.results.crs)
    settle()
    (tmp_path / "drive").rename(tmp_path / "unplugged")

    began = time.monotonic()
    series.pick(place(4100))
    profile.compute()
    moved = place(4100)
    series.reference.take(QgsRectangle(moved, moved), series.results.crs)
    settle()
    assert time.monotonic() - began < PATIENCE
    said = f"{folder} cannot be reached any more. "
    said += "Connect its drive again, or put the folder back, and click once more."
    assert series.notice.text() == said and profile.notice.text() == said
    # What was read stays on the screen, and in the list.
    np.testing.assert_array_equal(series._found.observed, before)
    series.reference.clear()

    (tmp_path / "unplugged").rename(tmp_path / "drive")
    series.pick(place(4100))
    profile.compute()
    settle()
    assert series.series.where != "" and profile.profile is not None
    assert not series.notice.isVisible() and not profile.notice.isVisible()


@needs_data
def test_a_run_opened_from_a_drive_that_is_gone_is_one_sentence(docks, tmp_path):
    series, _ = docks
    series.set_run(tmp_path / "gone" / "Run 1")
    assert "holds no report.json. Choose the folder of a finished run." in series.notice.text()


def test_data_that_go_away_before_the_first_click_are_one_sentence_or_simply_work(docks, tmp_path):
    grid, out = tmp_path / "drive", tmp_path / "kept"
    grid.mkdir()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3035)
    for step, day in enumerate(("20200101", "20200113", "20200125")):
        made = gdal.GetDriverByName("GTiff").Create(str(grid / f"up_{day}.tif"), 8, 8, 1, gdal.GDT_Float32)
        made.SetGeoTransform((4_600_000, 100, 0, 1_740_400, 0, -100))
        made.SetProjection(reference.ExportToWkt())
        made.GetRasterBand(1).WriteArray(np.full((8, 8), step, np.float32))
        made = None
    series, _ = docks
    places = RasterPlaces(write_stack(grid, out / "series.vrt"), "mm")
    series.set_observed(ObservedResults(places, "grid"))
    grid.rename(tmp_path / "unplugged")
    began = time.monotonic()
    series.pick(QgsPointXY(4_600_250, 1_740_250))
    settle()
    assert time.monotonic() - began < PATIENCE
    # Files that GDAL still holds open are read on Linux all the same; else the file is named.
    if series.series is None:
        assert "up_2020" in series.notice.text() or "No values at this place." in series.empty_label.text()
    (tmp_path / "unplugged").rename(grid)
    series.pick(QgsPointXY(4_600_250, 1_740_250))
    assert list(series.series.observed[:3]) == [0, 1, 2]


@needs_worker
def test_a_worker_whose_source_is_gone_says_one_sentence(qgis_app, qtbot, tmp_path):
    command = WorkerCommand(["info", str(tmp_path / "gone" / "stack"), "--json"])
    with qtbot.waitSignal(command.failed, timeout=60000) as told:
        command.start()
    assert "gone" in told.args[0] and "Traceback" not in told.args[0] and "\n" not in told.args[0]
