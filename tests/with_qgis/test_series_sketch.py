"""A polygon drawn on the map for its mean series, and the series shown as the reference: a polygon's, too."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.docks.series_menus import plot_menu
from groundcast.ui.reference import Reference
from groundcast.ui.regions_layer import RegionsLayer
from groundcast.ui.study import Study
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
CORNERS = ((-150, -150), (150, -150), (0, 150))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal")


@pytest.fixture
def study():
    return Study()


@pytest.fixture
def dock(qgis_app, folder, study):
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    window = map_window()
    made = SeriesDock(window, Reference(study), study)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(folder)
    made.show()
    window.window.resize(1000, 800)
    for _ in range(20):
        QApplication.processEvents()
    window.reset(corner=(x - 200, y - 200))
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


def draw(dock, qtbot):
    """Choose it in the menu, click three corners, right-click; wait for the mean."""
    menu = QMenu()
    dock.area.fill(menu)
    menu.actions()[-1].trigger()
    window = map_window()
    for corner in CORNERS:
        window.click(*corner)
    window.click(0, 0, Qt.MouseButton.RightButton)
    qtbot.waitUntil(lambda: dock.series is not None and "Drawn polygon" in dock.series.where, timeout=20000)


def test_a_drawn_polygon_has_the_mean_of_its_cells_and_is_no_region(dock, qtbot):
    draw(dock, qtbot)
    centre = map_window().mapCanvas().extent().center()
    ring = [QgsPointXY(centre.x() + east, centre.y() + north) for east, north in CORNERS]
    shape = QgsGeometry.fromPolygonXY([ring])
    _, values, x, y = dock.results.values_in("observed", dock.results.regions[0], shape.boundingBox())
    inside = np.array([shape.contains(QgsPointXY(*at)) for at in zip(x, y)], bool)
    mean = np.nanmean(values[:, inside], axis=1)
    np.testing.assert_allclose(dock.series.observed[: len(mean)], mean, atol=1e-3)
    assert dock.series.has_spread and RegionsLayer().layer() is None


def test_a_line_goes_round_the_area_that_is_shown(dock, qtbot):
    def bands():
        return [each for each in dock._marks._marks if isinstance(each, QgsRubberBand)]

    draw(dock, qtbot)
    (band,) = bands()
    assert len(band.asGeometry().asMultiPolygon()[0][0]) == 4
    dock.pick_box(map_window().mapCanvas().extent())
    qtbot.waitUntil(lambda: "Drawn polygon" not in dock.series.where, timeout=20000)
    (band,) = bands()
    away = band.asGeometry().boundingBox().center().distance(map_window().mapCanvas().extent().center())
    assert away < 1e-6
    dock.pick(map_window().mapCanvas().extent().center())
    assert bands() == []


def test_it_draws_on_until_it_is_left_and_gives_the_map_back(dock, qtbot):
    dock.tool.start()
    draw(dock, qtbot)
    assert dock.area.sketch._tool.active
    window = map_window()
    window.click(0, 0, Qt.MouseButton.RightButton)
    assert dock.tool.active and not dock.area.sketch._tool.active


def test_a_closed_dock_draws_no_more(dock, qtbot):
    draw(dock, qtbot)
    dock.close()
    QApplication.processEvents()
    assert not dock.area.sketch._tool.active


def test_a_drawn_polygon_is_kept_with_the_study(dock, study, qtbot):
    draw(dock, qtbot)
    dock.keep_action.trigger()
    assert "Drawn polygon" in dock.keeping.all[0].name
    assert study.kept[0]["polygon"].upper().startswith("POLYGON")


def refer(dock):
    """The plot's own menu, Set as reference."""

    def press():
        menu = QApplication.activePopupWidget()
        next(each for each in menu.actions() if each.text() == "Set as reference").trigger()
        menu.close()

    QTimer.singleShot(0, press)
    plot_menu(dock, dock.mapToGlobal(QPoint(5, 5)))


def test_the_mean_of_a_polygon_becomes_the_reference(dock, study, qtbot):
    draw(dock, qtbot)
    mean = dock.series.observed
    refer(dock)
    assert "Drawn polygon" in dock.reference.told(dock.results)
    np.testing.assert_allclose(dock.series.observed[np.isfinite(mean)], 0, atol=1e-5)
    # As it comes back with the project: read again by its corners, not by its box.
    again = Reference(study)
    try:
        qtbot.waitUntil(lambda: again.series(dock.results) is not None, timeout=20000)
        np.testing.assert_allclose(again.series(dock.results).observed, mean, atol=1e-4)
    finally:
        again.close()


def test_without_a_series_nothing_can_be_the_reference(dock):
    dock.refer_to_shown()
    assert not dock.reference.on
