"""Results that become layers beside the window's own work."""

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.ui.layers.loader import Loader
from qgis.core import QgsApplication, QgsProject

pytestmark = pytest.mark.skipif(
    not sample_run.EGMS.is_file(), reason="the real EGMS data of Ustica is not at hand (../shared/data)"
)


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """A run with the regions A and B on cells."""
    return sample_run.write_raster_run(tmp_path_factory.mktemp("study") / "run-3-seasonal")


@pytest.fixture(scope="module")
def points(tmp_path_factory):
    """A run at points."""
    return sample_run.write_point_run(tmp_path_factory.mktemp("study") / "run-4-seasonal")


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def test_loader_adds_in_the_background_without_holding_the_window_up(rasters, points, project, qtbot):
    loader = Loader(project)
    added = []
    loader.added.connect(lambda group, folder: added.append(group.name()))
    loader.add(rasters, "Ustica")
    loader.add(points, "Ustica")
    qtbot.waitUntil(lambda: len(added) == 2, timeout=20000)
    assert added == ["Ustica · Run 3 · Trend and season", "Ustica · Run 4 · Trend and season"]
    assert not loader.busy
    loader.close()


def test_loader_tells_what_is_wrong(project, qtbot, tmp_path):
    loader = Loader(project)
    with qtbot.waitSignal(loader.refused, timeout=10000) as told:
        loader.add(tmp_path)
    assert "holds no report.json" in told.args[0]
    loader.close()


def test_loader_forgets_a_run_when_the_project_is_closed(rasters, project, qtbot):
    loader = Loader(project)
    loader.add(rasters, "Ustica")
    project.clear()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=20000)
    qtbot.wait(50)
    assert not project.mapLayers() and not loader.busy
    loader.close()
