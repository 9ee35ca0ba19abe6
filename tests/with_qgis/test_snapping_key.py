"""S turns the project's snapping on and off while a region or a profile is drawn."""

import pytest
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.maptools.profile import ProfileTool
from groundcast.ui.maptools.region import RegionTool
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

CRS = QgsCoordinateReferenceSystem("EPSG:3035")


def profile(window):
    return ProfileTool(window, lambda *_: None, CRS)


def region(window):
    return RegionTool(window, "polygon", lambda *_: None, crs=CRS)


@pytest.mark.parametrize("make", [profile, region])
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
