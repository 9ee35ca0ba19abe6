"""What tests of one profile share: a run of Ustica as cells, and the dock with a line drawn across it."""

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.profile import ProfileDock
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

needs_ustica = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


def place(east=0.0, north=0.0):
    x, y = (float(v[4000]) for v in sample_run.egms()[:2])
    return QgsPointXY(x + east, y + north)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture
def dock(qgis_app, run, tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    QgsProject.instance().removeAllMapLayers()
    corner = place(-500, -500)
    window = map_window().reset(corner=(corner.x(), corner.y()), size=1000)
    made = ProfileDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(run)
    made.show()
    window.window.resize(1200, 900)
    QApplication.processEvents()
    made.drawn(QgsGeometry.fromPolylineXY([place(-300), place(300, 100)]), made.results.crs)
    QApplication.processEvents()
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()
