"""A profile reads what lies along its line and no more, beside the window, and can be given up."""

import time
from threading import Event, Thread

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.dock_window import points_layer
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import point_rows, run_profile, settings, swath
from groundcast.ui.area_reading import AreaReading
from groundcast.ui.docks import profile_reading
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.docks.profile_reading import ProfileReading
from groundcast.ui.observed.layer import LayerPlaces
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.point_files import PointFile
from groundcast.ui.raster_files import RasterFile
from groundcast.ui.run_profile import line_through, profile_along
from groundcast.ui.run_results import RunResults
from groundcast.ui.swath import Cancelled, Swath
from osgeo import gdal
from qgis.core import QgsCsException, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
DATES = 4


@pytest.fixture(scope="module")
def gridded(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture(scope="module")
def pointed(tmp_path_factory):
    return sample_run.write_point_run(tmp_path_factory.mktemp("runs") / "Run 2", 3000)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A raster of 1,200 x 1,200 cells whose values tell their place."""
    path, side = tmp_path_factory.mktemp("large") / "large.tif", 1200
    rows, columns = np.mgrid[:side, :side].astype(np.float32)
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "INTERLEAVE=PIXEL"]
    made = gdal.GetDriverByName("GTiff").Create(str(path), side, side, DATES, gdal.GDT_Float32, options)
    made.SetGeoTransform((0, 10, 0, 10 * side, 0, -10))
    for band in range(1, DATES + 1):
        made.GetRasterBand(band).SetDescription(f"2024010{band}")
        made.GetRasterBand(band).WriteArray(rows * side + columns)
    made = None
    return path


@pytest.fixture
def dock(qgis_app, gridded, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    QgsProject.instance().removeAllMapLayers()
    window = map_window().reset(corner=tuple(c - 500 for c in place()), size=1000)
    made = ProfileDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(gridded)
    made.show()
    window.window.resize(1000, 800)
    QApplication.processEvents()
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


def place(point=4000):
    return tuple(float(v[point]) for v in sample_run.egms()[:2])


def corners(*ways):
    x, y = place()
    return [QgsPointXY(x + east, y + north) for east, north in ways]


BENT = ((-600, -300), (100, 200), (100, 500), (700, -100))


def in_the_box(results, line, width, kind):
    """As it was done once: everything in the box around the line, then what lies near; sorted."""
    found = []
    for region in results.regions:
        told = results.values_in(kind, region, QgsRectangle(*line.box(width)))
        if told is not None and told[1].size:
            index, share = line.near(told[2], told[3], width)
            found += [(each, *map(float, told[1][:, i])) for i, each in zip(index, share)]
    return np.array(sorted(np.nan_to_num(found, nan=-1e4).tolist()))


def along(results, line, width, kind):
    found = []
    for region in results.regions:
        told = results.values_near(kind, region, Swath(line, width))
        if told is not None and told[1].size:
            found += [(each, *map(float, told[1][:, i])) for i, each in enumerate(told[2])]
    return np.array(sorted(np.nan_to_num(found, nan=-1e4).tolist()))


@pytest.mark.parametrize("width", [90.0, 400.0, 1500.0])
@pytest.mark.parametrize("kind", ["observed", "median"])
def test_cells_along_a_bent_line_are_those_of_its_box(gridded, width, kind):
    results = RunResults(gridded)
    line = line_through(results.crs, corners(*BENT))
    wanted = in_the_box(results, line, width, kind)
    assert len(wanted) > 10
    np.testing.assert_allclose(along(results, line, width, kind), wanted, atol=1e-9)


@pytest.mark.parametrize("without_index", [False, True])
def test_points_along_a_bent_line_are_those_of_its_box(pointed, monkeypatch, without_index):
    results = RunResults(pointed)
    x, y = place(100)
    line = line_through(results.crs, [QgsPointXY(x + e, y + n) for e, n in BENT])
    wanted = in_the_box(results, line, 200.0, "observed")
    assert len(wanted) > 20
    if without_index:
        # As on a drive where SQLite cannot open the file.
        monkeypatch.setattr(point_rows, "_quoted", lambda name: '"nothing"')
    np.testing.assert_allclose(along(results, line, 200.0, "observed"), wanted, atol=1e-9)


def test_points_of_a_layer_are_read_in_any_thread(qgis_app):
    """They were asked of the layer itself, which belongs to the main thread, and all of them."""
    layer = points_layer(dates=6)
    results = ObservedResults(LayerPlaces(layer, "mm"), "Ustica")
    x, y = place(0)
    line = line_through(results.crs, [QgsPointXY(x - 50, y), QgsPointXY(x + 50, y)])
    wanted = in_the_box(results, line, 100.0, "observed")
    own, answers = results.in_thread(), []
    thread = Thread(target=lambda: answers.append(along(own, line, 100.0, "observed")))
    thread.start()
    thread.join(30)
    np.testing.assert_allclose(answers[0], wanted, atol=1e-9)
    assert own.extent() == results.extent() and results.in_thread() is not results


def test_a_diagonal_reads_little_of_a_large_raster(large, monkeypatch):
    """The box around a diagonal is the whole raster: 100 MB a date and kind at 5,000 x 5,000."""
    file, cells = RasterFile(large), []
    read = RasterFile._read

    def counted(self, left, top, width, height, bands=None):
        cells.append(width * height)
        return read(self, left, top, width, height, bands)

    monkeypatch.setattr(RasterFile, "_read", counted)
    crs = QgsProject.instance().crs().fromEpsgId(3035)
    line = line_through(crs, [QgsPointXY(5, 5), QgsPointXY(11995, 11995)])
    _, values, share = file.near(Swath(line, 30.0))
    assert sum(cells) < 0.15 * 1200**2 and max(cells) <= 64**2
    assert values.shape == (DATES, len(share)) and 3000 < len(share) < 8000
    rows, columns = np.divmod(values[0].astype(int), 1200)
    assert np.abs(rows + columns - 1199).max() <= 3
    assert len(set(values[0])) == len(share), "no cell is taken twice"


def test_a_line_of_many_corners_costs_little_more_than_a_straight_one(large):
    crs = QgsProject.instance().crs().fromEpsgId(3035)
    ways = np.linspace(50, 11950, 3000)
    shore = [QgsPointXY(x, 6000 + 40 * np.sin(x / 70)) for x in ways]
    begun = time.monotonic()
    _, values, _ = RasterFile(large).near(Swath(line_through(crs, shore), 30.0))
    assert values.shape[1] > 3000 and time.monotonic() - begun < 20


def test_more_than_memory_holds_is_refused_in_words(gridded, monkeypatch):
    results = RunResults(gridded)
    monkeypatch.setattr(swath, "MOST_VALUES", 100.0)
    with pytest.raises(GroundCastError, match=r"more than memory takes\. Give it a smaller width"):
        profile_along(results, corners(*BENT), results.dates)

    def exhausted(*_, **__):
        raise MemoryError

    monkeypatch.setattr(run_profile, "swathed", exhausted)
    monkeypatch.setattr(swath, "MOST_VALUES", 1e9)
    with pytest.raises(GroundCastError, match=r"more than memory takes\. Give it a smaller width"):
        profile_along(results, corners(*BENT), results.dates)


def test_a_reading_that_nobody_waits_for_ends_after_its_part(large):
    asked = []

    def going():
        asked.append(1)
        return len(asked) < 3

    crs = QgsProject.instance().crs().fromEpsgId(3035)
    line = line_through(crs, [QgsPointXY(5, 5), QgsPointXY(11995, 11995)])
    with pytest.raises(Cancelled):
        RasterFile(large).near(Swath(line, 30.0, going))
    assert len(asked) == 3


@pytest.fixture
def slow(monkeypatch):
    """A reading that goes on until it is let go; the window waits for none."""
    monkeypatch.setattr(profile_reading, "AT_ONCE_S", 0.0)
    gate, read = Event(), RasterFile.near
    gate.ended = []

    def waiting(self, asked, dates=None):
        try:
            while not gate.wait(0.01):
                asked.go_on(0.5)
            return read(self, asked, dates)
        except Cancelled:
            gate.ended.append(True)
            raise

    monkeypatch.setattr(RasterFile, "near", waiting)
    yield gate
    gate.set()


def draw(dock):
    dock.drawn(QgsGeometry.fromPolylineXY(corners((-300, 0), (300, 100))), dock.results.crs)


def test_the_window_goes_on_while_a_profile_is_read(dock, slow, qtbot):
    draw(dock)
    assert dock.reading.busy
    qtbot.waitUntil(lambda: dock.progress.bar.isVisible(), timeout=10000)
    assert "Reading" in dock.empty_label.text()
    qtbot.waitUntil(lambda: dock.progress.bar.value() > 0, timeout=10000)
    assert dock.readout.text().startswith("Reading the profile: ")
    slow.set()
    qtbot.waitUntil(lambda: dock.has_picture(), timeout=20000)
    assert not dock.progress.bar.isVisible() and not dock.progress.button.isVisible()
    assert np.isfinite(dock.profile.observed).any() and "RMSE" in dock.readout.text()
    slow.clear()
    dock.swath.width_box.setValue(500)
    assert dock.reading.busy
    qtbot.waitUntil(lambda: dock.plot.graphicsEffect() is not None, timeout=10000)
    slow.set()
    qtbot.waitUntil(lambda: not dock.reading.busy, timeout=20000)
    assert dock.profile.width == 500 and dock.plot.graphicsEffect() is None


def test_a_click_gives_the_reading_up(dock, slow, qtbot):
    draw(dock)
    qtbot.waitUntil(lambda: dock.progress.button.isVisible(), timeout=10000)
    QTest.mouseClick(dock.progress.button, Qt.MouseButton.LeftButton)
    assert not dock.reading.busy and dock.profile is None
    assert dock.empty_label.text().startswith("The reading was cancelled.")
    qtbot.waitUntil(lambda: bool(slow.ended), timeout=10000)
    slow.set()
    dock.swath.width_box.setValue(400)
    qtbot.waitUntil(lambda: dock.profile is not None, timeout=20000)


def test_another_question_takes_the_place_of_the_one_before(dock, slow, qtbot):
    draw(dock)
    dock.swath.width_box.setValue(700)
    qtbot.waitUntil(lambda: len(slow.ended) == 1, timeout=10000)
    slow.set()
    qtbot.waitUntil(lambda: not dock.reading.busy, timeout=20000)
    assert dock.profile.width == 700


def test_a_closed_dock_reads_nothing_and_reads_again_when_it_opens(dock, slow, qtbot):
    draw(dock)
    dock.close()
    qtbot.waitUntil(lambda: bool(slow.ended) and not dock.reading.busy, timeout=10000)
    slow.set()
    dock.show()
    qtbot.waitUntil(lambda: dock.profile is not None, timeout=20000)


def test_a_refused_reading_is_told_in_the_dock(dock, monkeypatch, profiles_at_once):
    monkeypatch.setattr(swath, "MOST_VALUES", 1.0)
    draw(dock)
    assert "more than memory takes. Give it a smaller width, or draw a shorter line." in dock.notice.text()


def test_a_run_of_points_that_cannot_be_opened_anew_is_told_in_the_dock(dock, monkeypatch):
    """It was opened before the answer was waited for, where nobody took its error."""

    def gone(_self):
        raise GroundCastError("The drive is gone.", "Connect it again.", "results-gone")

    monkeypatch.setattr(RunResults, "in_thread", gone)
    draw(dock)
    assert "The drive is gone." in dock.notice.text() and not dock.reading.busy
    answers = []
    assert AreaReading().ask(dock.results, QgsRectangle(), None, answers.append)
    with pytest.raises(GroundCastError, match="drive is gone"):
        answers[0].result()


def test_a_line_without_a_way_gives_the_question_before_up(dock, slow, qtbot, monkeypatch):
    draw(dock)
    assert dock.reading.busy

    def nowhere(_self, _line):
        raise QgsCsException("no way")

    monkeypatch.setattr(ProfileReading, "_asked", nowhere)
    dock.compute()
    assert not dock.reading.busy and "no way" in dock.notice.text()
    qtbot.wait(50)
    assert dock.profile is None


def test_points_are_looked_for_in_their_index_alone(pointed, monkeypatch):
    """A call of OGR's Python a number took seconds; its features are not asked for now."""
    monkeypatch.setattr(PointFile, "within", lambda *_: pytest.fail("every point of the box was read"))
    x, y = place(100)
    line = [QgsPointXY(x - 500, y), QgsPointXY(x + 500, y)]
    results = RunResults(pointed)
    assert np.isfinite(results.along(line, results.dates).observed).any()
