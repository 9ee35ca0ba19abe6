"""The tools of series and profiles, asked for while the chosen data are still being read.

The first click on Series after data had been chosen was refused with "Choose data or run a forecast first."
"""

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis.dock_window import points_layer
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed.layer import LayerPlaces
from groundcast.ui.observed.opening import Observed
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.study import Study
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QLabel


@pytest.fixture(params=[SeriesDock, ProfileDock])
def waiting(request, qgis_new_project, tmp_path):
    """A dock whose data are being read, its tool's action, and the data's reader."""
    window = map_window().reset(corner=(0, 0))
    path = tmp_path / "data.csv"
    path.write_text("a\n1\n")
    dock, observed = request.param(window), Observed(Study(data_path=str(path)))
    # Of a task only that there is one counts here.
    observed._task = observed
    dock.observed = observed
    observed.ready.connect(lambda: dock.set_observed(observed.results))
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    action = QAction(dock)
    dock.tool.set_action(action)
    dock.set_observed(None)
    dock.show()
    yield dock, action, observed
    observed._task = None
    dock.unload()
    window.window.removeDockWidget(dock)


def said(dock):
    return dock.findChild(QLabel, f"{dock.objectName()}Empty").text()


def test_a_tool_asked_for_meanwhile_starts_when_the_data_are_there(waiting):
    dock, action, observed = waiting
    bar = dock.iface.messageBar()
    bar.clearWidgets()
    action.trigger()
    assert action.isChecked() and not dock.tool.active and bar.currentItem() is None
    assert said(dock) == "Reading…"
    observed._task = None
    layer = points_layer()
    QgsProject.instance().addMapLayer(layer)
    observed._take(LayerPlaces(layer, "mm"))
    assert isinstance(dock.results, ObservedResults)
    assert dock.tool.active and action.isChecked()


def test_data_that_cannot_be_read_say_so_in_place_of_choose_data(waiting):
    dock, action, observed = waiting
    action.trigger()
    observed._ended(GroundCastError("The series of data.csv are not shown.", "They come with a run."))
    assert said(dock) == "The series of data.csv are not shown. They come with a run."
    assert not dock.tool.active and not action.isChecked()


def test_leaving_the_tool_before_it_started_leaves_it(waiting):
    dock, action, observed = waiting
    action.trigger()
    action.trigger()
    observed._task = None
    observed.ready.emit()
    assert not action.isChecked() and not dock.tool.active
    # Nothing is read, and nothing was found: only a run will show these data.
    assert said(dock) == "Run a forecast first."
