"""What happens to the world while the plugin works: each gets a sentence, or simply works.

Beside these: the plugin disabled and QGIS quit (test_frame.py, test_frame_window.py), outlines that cross
themselves or lie outside and lines without length (test_maptools.py), sessions of editing and folders that
cannot be written (test_study_layers.py), projects with letters beyond ASCII (test_real_window.py).
"""

import time

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import (
    INFO,
    file_layer,
    flush,
    message,
    needs_data,
    points_layer,
    scripted_worker,
    write_report,
)
from groundcast.ui import jobs, settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.layers import group as groups
from groundcast.ui.layers.ranges import of_values
from groundcast.ui.study import Memory, Study
from groundcast.ui.study_shelf import Shelf
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

pytestmark = needs_data
HELLO = message("hello", versions={}, device={"kind": "cpu", "name": "Test processor"})
LETTERS = "Größe 測試"


@pytest.fixture
def place(tmp_path, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    yield tmp_path
    settings.write("python", "")
    settings.write("results", "")


@pytest.fixture
def make_dock(qtbot, place):
    made = []

    def make(layer):
        QgsProject.instance().addMapLayers([layer])
        study = Study(model="seasonal", horizon=6)
        memory = Memory(study, QgsProject.instance())
        dock = ForecastDock(None, study)
        qtbot.addWidget(dock)
        dock.resize(380, 760)
        dock.show()
        qtbot.waitUntil(lambda: dock.worker.status is not None, timeout=60000)
        qtbot.waitUntil(lambda: dock.data.has_data() and not dock.data.preview.reading, timeout=60000)
        made.append((dock, memory))
        return dock

    yield make
    for dock, memory in made:
        dock.stop()
        memory.close()
        limit = time.monotonic() + 15
        while dock.queue.current is not None and time.monotonic() < limit:
            QApplication.processEvents()
            time.sleep(0.01)
        assert dock.queue.current is None
    QgsProject.instance().clear()
    flush()


def begin(dock, qtbot):
    """Start the run by a click; gives its task once the worker works."""
    QTest.mouseClick(dock.run.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dock.queue.current is not None, timeout=10000)
    task = dock.queue.current
    qtbot.waitUntil(lambda: task._worker is not None and task._worker.running, timeout=20000)
    return task


def test_a_layer_removed_while_its_run_goes_on_is_told_and_the_run_goes_on(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, 0.8, message("done", report="report.json", seconds=1.0)])
    dock = make_dock(points_layer("Ustica"))
    task, ended = begin(dock, qtbot), []
    dock.queue.ended.connect(lambda each: ended.append(each.outcome.kind))
    QgsProject.instance().removeMapLayer(dock.study.data_layer_id)
    qtbot.waitUntil(lambda: not dock.data.has_data(), timeout=5000)
    assert dock.data.problem.text() == 'The layer "Ustica" was removed. Choose data again.'
    assert dock.queue.current is task
    write_report(task.folder, model="seasonal")
    qtbot.waitUntil(lambda: ended == ["done"], timeout=15000)
    assert dock.study.runs == [str(task.folder)]


def test_the_run_of_a_closed_project_finishes_and_belongs_to_no_other(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, 0.8, message("done", report="report.json", seconds=1.0)])
    dock = make_dock(file_layer(place))
    task = begin(dock, qtbot)
    write_report(task.folder, model="seasonal")
    QgsProject.instance().clear()
    assert dock.study.runs == [] and dock.queue.current is task
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=15000)
    assert dock.study.runs == []
    assert dock.run.outcome.text() == f"The run of the project that was closed is ready in {task.folder}."
    shown = []
    dock.showRun.connect(shown.append)
    QTest.mouseClick(dock.run.outcome.button("gcShowLeftRun"), Qt.MouseButton.LeftButton)
    assert shown == [str(task.folder)]


def test_a_run_of_a_closed_project_leaves_the_next_project_free(make_dock, place, qtbot):
    """Steps 1 to 4 and the row of studies were grey in a project that the run has nothing to do with."""
    scripted_worker(place, [HELLO, "wait"])
    dock = make_dock(file_layer(place))
    shelf = Shelf(dock.study, QgsProject.instance())
    dock.show_studies(shelf)
    begin(dock, qtbot)
    assert not dock.data.isEnabled() and not dock.study_row.combo.isEnabled()
    QgsProject.instance().clear()
    assert dock.data.isEnabled() and dock.study_row.combo.isEnabled() and dock.run.cancel.isVisible()
    dock.queue.cancel()
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=15000)
    shelf.close()


def test_another_crs_of_the_chosen_layer_is_told(make_dock, place, qtbot):
    scripted_worker(place, info=INFO | {"crs": "EPSG:3035"})
    layer = file_layer(place)
    dock = make_dock(layer)
    assert dock.data.crs.text() == ""
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qtbot.waitUntil(lambda: bool(dock.data.crs.text()), timeout=20000)
    assert "has the CRS EPSG:4326, its file says EPSG:3035." in dock.data.crs.text()
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    qtbot.waitUntil(lambda: not dock.data.preview.reading and not dock.data.crs.text(), timeout=20000)


def test_a_layer_without_a_file_is_written_in_the_crs_that_it_has_at_the_run(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, "wait"])
    layer = points_layer()
    dock = make_dock(layer)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    task = begin(dock, qtbot)
    written = gdal.OpenEx(task.job.deformation.path)
    assert written.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "32633"
    dock.queue.cancel()
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=15000)


def test_data_in_an_open_edit_session_is_used_as_saved_and_the_session_stays(make_dock, place, qtbot):
    scripted_worker(place, [HELLO, "wait"])
    layer = file_layer(place)
    dock = make_dock(layer)
    assert layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    begin(dock, qtbot)
    assert layer.isEditable() and layer.isModified()
    dock.queue.cancel()
    qtbot.waitUntil(lambda: dock.queue.current is None, timeout=15000)
    layer.rollBack()


def test_two_studies_on_one_output_folder_get_folders_of_their_own(place):
    one, other = (Study(name="Ustica", model="seasonal") for _ in range(2))
    folders = [jobs.new_folder(study) for study in (one, other, one)]
    assert len(set(folders)) == 3 and len({folder.parent for folder in folders}) == 1


def test_a_project_of_any_letters_keeps_its_study(place):
    project = QgsProject.instance()
    study = Study()
    memory = Memory(study, project)
    (place / LETTERS).mkdir()
    study.name = LETTERS
    study.data_path = str(place / LETTERS / f"{LETTERS}.csv")
    study.changed()
    assert project.write(str(place / LETTERS / f"{LETTERS}.qgz"))
    project.clear()
    assert study.name == ""
    assert project.read(str(place / LETTERS / f"{LETTERS}.qgz"))
    assert study.name == LETTERS and study.data_path == str(place / LETTERS / f"{LETTERS}.csv")
    memory.close()


def test_a_map_without_any_value_has_a_range_and_a_legend(place):
    """No number of a run is lost for one map that holds none."""
    run = sample_run.write_raster_run(place / "run-1-seasonal")
    for region in ("A", "B"):
        data = gdal.Open(str(run / region / "seasonal_residual.tif"))
        shape, marks = (data.RasterCount, data.RasterYSize, data.RasterXSize), data.GetGeoTransform()
        days = [data.GetRasterBand(i + 1).GetDescription() for i in range(data.RasterCount)]
        data = None
        empty = np.full(shape, np.nan, np.float32)
        sample_run._write_cog(run / region / "seasonal_residual.tif", days, empty, (marks[0], marks[3]))
    group = groups.add_run(run, QgsProject.instance())
    layers = {node.layer().customProperty(groups.KIND): node.layer() for node in group.findLayers()}
    shader = layers["residual"].renderer().shader()
    assert np.isfinite([shader.minimumValue(), shader.maximumValue()]).all()
    assert layers["residual"].renderer().shader().rasterShaderFunction().colorRampItemList()
    assert layers["median"].isValid()
    nothing = np.full(3, np.nan)
    ranges = of_values(nothing, nothing, nothing, nothing)
    assert (ranges.motion, ranges.residual, ranges.width) == (1.0, 2.0, 1.0)
