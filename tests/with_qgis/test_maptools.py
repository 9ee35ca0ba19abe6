"""Drawing on a real canvas with real clicks: regions, profiles, picks, and what is refused."""

import pytest
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import run_profile
from groundcast.ui.crs_way import ellipsoidal
from groundcast.ui.maptools.pick import PickTool
from groundcast.ui.maptools.profile import ProfileTool
from groundcast.ui.maptools.region import RegionTool
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction

DATA = QgsCoordinateReferenceSystem("EPSG:3035")
SQUARE = ((-50, -50), (50, -50), (50, 50), (-50, 50))
KEY = Qt.Key


@pytest.fixture
def window(qgis_app):
    return map_window().reset()


@pytest.fixture
def drawn():
    return []


def region(window, drawn, shape="polygon", **more):
    tool = RegionTool(window, shape, lambda geometry, crs: drawn.append((geometry, crs)), DATA, **more)
    tool.start()
    # Nobody else holds it: Python would take it away in the middle of a drawing.
    window.tool = tool
    return tool


def profile(window, drawn, **more):
    tool = ProfileTool(window, lambda geometry, crs: drawn.append((geometry, crs)), DATA, **more)
    tool.start()
    # Nobody else holds it: Python would take it away in the middle of a drawing.
    window.tool = tool
    return tool


def centre(window):
    return window.mapCanvas().extent().center()


def test_polygon_is_drawn_by_corners_and_a_right_click(window, drawn):
    region(window, drawn)
    for corner in SQUARE:
        window.click(*corner)
    assert not drawn
    window.right()
    geometry, crs = drawn[0]
    assert crs == DATA
    assert geometry.area() == pytest.approx(10000, rel=0.05)
    assert geometry.boundingBox().center().distance(centre(window)) < 2


def test_double_click_finishes_too(window, drawn):
    region(window, drawn)
    for corner in SQUARE:
        window.click(*corner)
    # A double click is press, release (the last corner above), double click, release.
    viewport, left, pixel = window.mapCanvas().viewport(), Qt.MouseButton.LeftButton, window.pixel(-50, 50)
    QTest.mouseDClick(viewport, left, pos=pixel)
    QTest.mouseRelease(viewport, left, pos=pixel)
    assert len(drawn) == 1
    assert drawn[0][0].area() == pytest.approx(10000, rel=0.05)


def test_two_corners_are_refused_and_the_sketch_is_kept(window, drawn):
    region(window, drawn)
    for corner in SQUARE[:2]:
        window.click(*corner)
    window.right()
    assert not drawn
    assert window.message() == "A region needs three corners. Click one more."
    window.click(*SQUARE[2])
    window.right()
    assert drawn[0][0].area() == pytest.approx(5000, rel=0.05)


def test_crossing_is_told_at_once_and_cured_by_backspace(window, drawn):
    region(window, drawn)
    for corner in ((-50, -50), (50, 50), (50, -50), (-50, 50)):
        window.click(*corner)
    assert "The outline crosses itself" in window.message()
    window.right()
    assert not drawn
    window.key(KEY.Key_Backspace)
    window.right()
    assert drawn[0][0].area() == pytest.approx(5000, rel=0.05)


def test_region_outside_the_data_is_refused_by_name_and_crs(window, drawn):
    far = QgsRectangle(0, 0, 10, 10)
    region(window, drawn, extent=far, name=lambda: "C")
    for corner in SQUARE:
        window.click(*corner)
    window.right()
    assert not drawn
    wanted = "Region C lies outside the data. Draw it on the coloured area, or check its CRS (EPSG:3035)."
    assert window.message() == wanted


def test_region_without_valid_pixels_is_refused(window, drawn):
    tool = region(window, drawn, count=lambda geometry: 0)
    for corner in SQUARE:
        window.click(*corner)
    window.right()
    assert not drawn
    assert window.message() == "Region A holds no valid pixels. Draw it on the coloured area."
    assert tool.active


def test_status_bar_counts_valid_pixels_while_drawing(window, drawn):
    region(window, drawn, count=lambda geometry: round(geometry.area() / 100))
    for corner in SQUARE:
        window.click(*corner)
    assert "valid pixels" in window.window.statusBar().currentMessage()


@pytest.mark.parametrize(("shape", "area"), [("rectangle", 10000), ("circle", 3.14159 * 100**2 * 2)])
def test_rectangle_and_circle_by_clicks_and_by_drag(window, drawn, shape, area):
    region(window, drawn, shape)
    start, end = ((-50, -50), (50, 50)) if shape == "rectangle" else ((0, 0), (100, 100))
    window.click(*start)
    window.click(*end)
    window.drag(start, end)
    assert len(drawn) == 2
    for geometry, _ in drawn:
        assert geometry.area() == pytest.approx(area, rel=0.06)


def test_regions_are_given_in_the_crs_of_the_data(window, drawn):
    window.reset("EPSG:4326", (13.17, 38.70), 0.01)
    region(window, drawn, "rectangle")
    window.click(-0.002, -0.002)
    window.click(0.002, 0.002)
    geometry, crs = drawn[0]
    assert crs == DATA
    assert 4.5e6 < geometry.boundingBox().xMinimum() < 4.7e6
    # 0.004 degrees are 444 m north and 347 m east at this latitude.
    assert geometry.area() == pytest.approx(444 * 347, rel=0.03)


def test_escape_drops_the_sketch_then_gives_back_the_former_tool(window, drawn):
    tool = region(window, drawn)
    window.click(*SQUARE[0])
    window.click(*SQUARE[1])
    window.key(KEY.Key_Escape)
    assert tool.active
    window.key(KEY.Key_Escape)
    assert not tool.active
    assert window.mapCanvas().mapTool() is window.pan


def test_leaving_takes_every_band_off_the_map(window, drawn):
    before = len(window.items())
    tool = region(window, drawn)
    for corner in ((-50, -50), (50, 50), (50, -50), (-50, 50)):
        window.click(*corner)
    assert len(window.items()) > before
    window.mapCanvas().setMapTool(window.pan)
    assert not tool.active
    assert len(window.items()) == before


def test_action_follows_the_tool(window, drawn):
    action = QAction("Region", window.window)
    tool = RegionTool(window, "rectangle", lambda *_: None, DATA)
    tool.set_action(action)
    action.trigger()
    assert tool.active
    assert action.isChecked()
    window.mapCanvas().setMapTool(window.pan)
    assert not action.isChecked()
    action.trigger()
    action.trigger()
    assert not tool.active
    assert window.mapCanvas().mapTool() is window.pan


def test_profile_needs_two_places(window, drawn):
    profile(window, drawn)
    window.click(0, 0)
    window.right()
    assert not drawn
    assert window.message() == "The profile has no length. Click two different places."
    window.click(100, 0)
    window.right(100, 0)
    assert drawn[0][0].length() == pytest.approx(100, rel=0.03)


def test_profile_tells_its_length_on_the_ellipsoid(window, drawn):
    profile(window, drawn)
    window.click(-100, 0)
    window.click(100, 0)
    words = window.window.statusBar().currentMessage()
    metres = float(words.rsplit(" ", 2)[1])
    # EPSG:3035 keeps areas, not lengths; near Sicily a map metre is within 1.5 % of a true one.
    assert metres == pytest.approx(200, rel=0.02)


def test_right_click_without_a_sketch_leaves(window, drawn):
    tool = profile(window, drawn)
    window.right()
    assert not tool.active


def test_pick_tells_place_box_and_keep(window):
    tool, picked, boxed = PickTool(window), [], []
    tool.picked.connect(lambda place, keep: picked.append((place, keep)))
    tool.boxed.connect(lambda box, _keep: boxed.append(box))
    tool.start()
    window.click(10, 20)
    window.click(10, 20, modifier=Qt.KeyboardModifier.ControlModifier)
    assert [keep for _, keep in picked] == [False, True]
    assert picked[0][0].x() == pytest.approx(centre(window).x() + 10, abs=1.5)
    window.drag((-30, -30), (30, 30))
    assert boxed[0].width() == pytest.approx(60, abs=3)
    assert len(picked) == 2


def test_escape_first_drops_the_pick_then_leaves(window):
    tool, dropped = PickTool(window), []
    tool.dropped.connect(lambda: dropped.append(True))
    tool.start()
    tool.pending = True
    window.key(KEY.Key_Escape)
    assert dropped and tool.active
    tool.pending = False
    window.key(KEY.Key_Escape)
    assert not tool.active


@pytest.mark.parametrize("ellipsoid", ["NONE", "EPSG:7030"])
def test_a_length_is_the_same_in_the_tool_and_in_the_profile(qgis_new_project, ellipsoid):
    project, crs = QgsProject.instance(), QgsCoordinateReferenceSystem("EPSG:4326")
    project.setEllipsoid(ellipsoid)
    corners = [QgsPointXY(13.15, 38.70), QgsPointXY(13.20, 38.72)]
    told = ellipsoidal(crs).measureLength(QgsGeometry.fromPolylineXY(corners))
    assert 4000 < told < 6000
    assert run_profile.line_through(crs, corners).true_length == pytest.approx(told, rel=1e-3)
