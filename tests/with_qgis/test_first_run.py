"""Before the worker environment is set up: whatever needs it leads to the set-up, and what works says so."""

import pytest
from groundcast.tests.with_qgis.dock_window import points_layer, scripted_worker
from groundcast.tests.with_qgis.test_dock_states import make_dock, worker  # noqa: F401
from groundcast.ui import settings
from groundcast.ui.dialogs.setup import SetupDialog
from groundcast.ui.docks.water import WaterDock
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def bare(make_dock, worker, monkeypatch, qtbot):  # noqa: F811
    """A dock without a worker environment, whose first notice was hidden."""
    settings.write("python", str(worker / "nowhere" / "python"))
    settings.write("hide_setup", "yes")
    monkeypatch.setattr(settings, "home", lambda: worker / "home")
    dock = make_dock()
    dock.worker.look()
    qtbot.waitUntil(lambda: dock.worker.status is not None and not dock.worker.ready)
    yield dock
    settings.write("hide_setup", "")


def set_up_window(qtbot):
    def windows():
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, SetupDialog) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(windows()))
    (found,) = windows()
    found.reject()
    return found


def test_the_step_that_runs_leads_to_the_set_up(bare, qtbot):
    assert not bare.setup_notice.isVisible()
    assert "Set up…" in bare.run.device.text() and "Set up…" not in bare.run.title()
    bare.run.device.linkActivated.emit("setup")
    assert set_up_window(qtbot)


def test_the_simulated_scene_leads_to_the_set_up_and_forgets_it_once_that_is_done(bare, worker, qtbot):  # noqa: F811
    bare.data.empty.linkActivated.emit("scene")
    notice = bare.data.problem
    assert notice.text() == "The worker environment is not set up yet. Set it up first."
    QTest.mouseClick(notice.button("gcSceneSetup"), Qt.MouseButton.LeftButton)
    assert set_up_window(qtbot)
    scripted_worker(worker)
    bare.worker.look()
    qtbot.waitUntil(lambda: bare.worker.ready, timeout=20000)
    assert notice.text() == ""


def test_the_simulated_twin_says_what_it_needs(bare, qtbot):
    """ "Choose a prior of water storage first." said nothing of the twin that brings one."""

    class Window:
        def mainWindow(self):  # noqa: N802  (names of QGIS's interface)
            return None

    dock = WaterDock(Window())
    qtbot.addWidget(dock)
    dock.try_twin()
    assert dock.problem.text() == (
        "The worker environment is not set up yet. Set it up in the Forecast dock first."
    )
    dock.stop()


def test_series_and_profiles_are_offered_before_any_run(make_dock, worker):  # noqa: F811
    layer = points_layer()
    QgsProject.instance().addMapLayer(layer)
    dock = make_dock(Study(data_layer_id=layer.id()))
    assert dock.results.series.isEnabled() and dock.results.profile.isEnabled()
    assert not dock.results.play.isEnabled()
