"""S turns the project's snapping on and off while one draws, and every shape follows it."""

import pytest
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.maptools.profile import ProfileTool
from groundcast.ui.maptools.region import RegionTool
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

CRS = QgsCoordinateReferenceSystem("EPSG:3035")


def profile(window):
    return ProfileTool(window, lambda *_: None, CRS)


def region(window, shape="polygon", on_finished=lambda *_: None):
    return RegionTool(window, shape, on_finished, crs=CRS)


def rectangle(window):
    return region(window, "rectangle")


@pytest.mark.parametrize("make", [profile, region, rectangle])
def test_s_toggles_snapping_and_says_so(make, qgis_new_project, monkeypatch):
    window, told = map_window().reset(), []
    tool = make(window)
    monkeypatch.setattr(tool, "hint", told.append)
    tool.tool.told.connect(told.append)
    tool.start()
    for on in (True, False):
        QTest.keyClick(window.mapCanvas(), Qt.Key.Key_S)
        assert QgsProject.instance().snappingConfig().enabled() is on
        assert told[-1] == ("Snapping is on (S)." if on else "Snapping is off (S).")
    QTest.keyClick(window.mapCanvas(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not QgsProject.instance().snappingConfig().enabled()
    tool.remove()


@pytest.fixture
def corner(qgis_new_project):
    """A place that a layer holds, to which the map snaps; afterwards it does not any more."""
    window = map_window().reset()
    middle = window.mapCanvas().extent().center()
    layer = QgsVectorLayer("Point?crs=EPSG:3035", "benchmarks", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({middle.x() + 50} {middle.y() + 50})"))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    window.mapCanvas().setLayers([layer])
    snaps = QgsSnappingConfig()
    snaps.setEnabled(True)
    snaps.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    snaps.setTypeFlag(QgsSnappingConfig.SnappingTypes.VertexFlag)
    snaps.setTolerance(12)
    snaps.setUnits(QgsTolerance.UnitType.Pixels)
    utils = window.mapCanvas().snappingUtils()
    before = utils.config()
    utils.setConfig(snaps)
    yield feature.geometry().asPoint()
    utils.setConfig(before)
    window.mapCanvas().setLayers([])


@pytest.mark.parametrize("shape", ["rectangle", "circle"])
def test_rectangle_and_circle_snap_as_polygons_do(corner, shape, qtbot):
    window, drawn = map_window(), []
    tool = region(window, shape, lambda geometry, _crs: drawn.append(geometry))
    tool.start()
    window.click(-50, -50)

    def is_marked():
        window.hover(54, 55)
        return tool.tool._snaps.match().isValid()

    # QGIS finds the places of a layer in a thread of its own, once.
    qtbot.waitUntil(is_marked, timeout=20000)
    window.click(54, 55)
    tool.remove()
    box = drawn[0].boundingBox()
    if shape == "rectangle":
        assert (box.xMaximum(), box.yMaximum()) == pytest.approx((corner.x(), corner.y()))
    else:
        assert box.width() / 2 == pytest.approx(100 * 2**0.5, abs=2)
        assert drawn[0].distance(QgsGeometry.fromPointXY(corner)) < 1
    assert not drawn[0].isEmpty()
