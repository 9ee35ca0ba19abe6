"""What regions hold and share is counted beside the window, for pixels and for points, and told in step 3."""

import numpy as np
import pytest
from groundcast.tests.with_qgis.dock_window import (
    flush,
    needs_data,
    points_layer,
    polygon_layer,
    scripted_worker,
)
from groundcast.ui import region_roles, settings, threads, valid_places
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.drawing import counter
from groundcast.ui.study import Study
from osgeo import gdal, osr
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle

WEST, TOP, CELL = 4597000, 1742000, 10


def raster(folder, columns=400, rows=200, bands=2, name="stack.tif"):
    """A layer of simulated values; its right half has none."""
    values = np.full((rows, columns), 1.0, np.float32)
    values[:, columns // 2 :] = np.nan
    data = gdal.GetDriverByName("GTiff").Create(str(folder / name), columns, rows, bands, gdal.GDT_Float32)
    data.SetGeoTransform((WEST, CELL, 0, TOP, 0, -CELL))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3035)
    data.SetProjection(crs.ExportToWkt())
    for band in range(1, bands + 1):
        data.GetRasterBand(band).WriteArray(values)
    data = None
    layer = QgsRasterLayer(str(folder / name), "stack")
    QgsProject.instance().addMapLayers([layer])
    return layer


def box(left, bottom, right, top):
    """Corners in cells from the upper left."""
    return WEST + left * CELL, TOP - bottom * CELL, WEST + right * CELL, TOP - top * CELL


def regions(*boxes):
    layer = polygon_layer(*boxes[0][1:], boxes[0][0])
    for name, *corners in boxes[1:]:
        layer.dataProvider().addFeatures(list(polygon_layer(*corners, name).getFeatures()))
    QgsProject.instance().addMapLayers([layer])
    return layer


@pytest.fixture
def dock(qtbot, tmp_path, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    scripted_worker(tmp_path)
    made = ForecastDock(None, Study())
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.worker.status is not None, timeout=20000)
    yield made
    made.stop()
    QgsProject.instance().clear()
    flush()
    settings.write("python", "")
    settings.write("results", "")


def shown(dock, qtbot, data, layer, **roles):
    dock.study.data_layer_id = data.id()
    dock.study.changed()
    dock.regions.take(layer)
    for name, role in roles.items():
        region_roles.set_role(dock.study, layer, name, role)
    dock.study.changed()
    qtbot.waitUntil(lambda: dock.regions.counts.found is not None, timeout=20000)
    tree = dock.regions.tree
    return [tree.topLevelItem(row).text(4) for row in range(tree.topLevelItemCount())]


def test_pixels_are_counted_and_a_region_without_any_is_refused(dock, qtbot, tmp_path):
    layer = regions(("A", *box(10, 30, 30, 10)), ("B", *box(195, 30, 205, 10)), ("C", *box(300, 30, 320, 10)))
    assert shown(dock, qtbot, raster(tmp_path), layer) == ["400", "100", "0"]
    wanted = "Region C holds no valid pixels. Draw it on the coloured area."
    assert dock.regions.problem.text() == wanted and dock.regions.problem.kind == "error"
    assert dock.regions.trouble() == wanted


def test_of_a_raster_with_one_date_an_empty_region_is_only_told(dock, qtbot, tmp_path):
    layer = regions(("A", *box(10, 30, 30, 10)), ("C", *box(300, 30, 320, 10)))
    shown(dock, qtbot, raster(tmp_path, bands=1), layer)
    assert dock.regions.problem.kind == "warning" and not dock.regions.trouble()
    assert dock.regions.problem.text().startswith("Region C holds no valid pixels.")


def test_shared_pixels_are_told_with_their_number(dock, qtbot, tmp_path):
    layer = regions(("A", *box(10, 30, 30, 10)), ("B", *box(25, 30, 45, 10)))
    shown(dock, qtbot, raster(tmp_path), layer)
    assert dock.regions.problem.text() == ("Regions A and B share 100 pixels or points, which count in both.")
    assert not dock.regions.trouble()
    shown(dock, qtbot, QgsProject.instance().mapLayersByName("stack")[0], layer, B="test")
    wanted = "Regions A and B share 100 pixels or points. Scores for B would be too good."
    assert dock.regions.trouble() == wanted
    dock.regions.problem.button("gcCutRegionButton").click()
    qtbot.waitUntil(lambda: dock.regions.counts.found is not None, timeout=20000)
    assert dock.regions.counts.found.inside == {"A": 400, "B": 300}
    beside = "Region B lies directly beside A. Neighbours move alike, so its scores flatter."
    assert dock.regions.problem.text() == beside and not dock.regions.trouble()


def test_a_test_region_further_than_a_cell_away_is_not_told(dock, qtbot, tmp_path):
    layer = regions(("A", *box(10, 30, 30, 10)), ("B", *box(33, 30, 45, 10)))
    shown(dock, qtbot, raster(tmp_path), layer, B="test")
    assert not dock.regions.counts.found.beside and not dock.regions.problem.text()


def test_a_large_region_is_sampled(dock, qtbot, tmp_path):
    layer = regions(("A", *box(0, 1000, 1200, 0)))
    assert shown(dock, qtbot, raster(tmp_path, 1200, 1000), layer)[0].startswith("~")
    assert dock.regions.counts.found.inside["A"] == pytest.approx(600000, rel=0.01)


@needs_data
def test_points_are_counted_and_shared(dock, qtbot):
    points = points_layer()
    QgsProject.instance().addMapLayers([points])
    whole = points.extent().buffered(1)
    middle = whole.center().x()
    corners = whole.yMinimum(), middle + 200, whole.yMaximum()
    layer = regions(
        ("A", whole.xMinimum(), *corners), ("B", middle, corners[0], whole.xMaximum(), corners[2])
    )
    shown(dock, qtbot, points, layer)
    at = [feature.geometry().asPoint().x() for feature in points.getFeatures()]
    shared = sum(middle < x < middle + 200 for x in at)
    found = dock.regions.counts.found
    assert sum(found.inside.values()) == len(at) + shared
    assert found.shared.get(("A", "B"), 0) == shared


def test_the_region_tool_counts_pixels_that_were_read_beside_the_window(qgis_new_project, tmp_path):
    layer = raster(tmp_path, 1200, 1000)
    count = counter(layer)
    threads.wait()
    assert count(QgsGeometry.fromRect(QgsRectangle(*box(700, 400, 900, 200)))) == 0
    assert count(QgsGeometry.fromRect(QgsRectangle(*box(100, 300, 300, 100)))) == pytest.approx(
        40000, rel=0.05
    )
    # So few cells may all be thinned away.
    assert count(QgsGeometry.fromRect(QgsRectangle(*box(800, 302, 802, 300)))) is None
    QgsProject.instance().clear()


def test_polygons_and_addresses_have_no_places(qgis_new_project):
    assert valid_places.of_layer(polygon_layer(0, 0, 1, 1)) is None
    assert valid_places.of_layer(QgsRasterLayer("url=x", "x", "wms")) is None
