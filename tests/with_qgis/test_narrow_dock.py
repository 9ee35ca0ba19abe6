"""Step 4 in a dock as narrow as it gets on a small screen at 200 %, in German and in both themes."""

import pytest
from groundcast.scripts.lib import cut_off
from groundcast.tests.with_qgis.dock_window import points_layer
from groundcast.tests.with_qgis.test_dock_states import make_dock, worker  # noqa: F401
from groundcast.tests.with_qgis.test_room_for_words import spoken  # noqa: F401
from groundcast.ui.study import Study
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture(params=["default", "Night Mapping"])
def theme(request, qgis_app):
    before = QPalette(QApplication.palette())
    QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")
    QApplication.setPalette(before)


@pytest.mark.parametrize("model", ["groundcast", "gler-bigrunet", "cnn-phlstm"])
def test_the_settings_of_a_model_have_room(make_dock, theme, spoken, model, qtbot):  # noqa: F811
    layer = points_layer()
    QgsProject.instance().addMapLayer(layer)
    dock = make_dock(Study(data_layer_id=layer.id(), model=model))
    for step in dock.steps:
        step.open(step is dock.model)
    dock.model.advanced.setCollapsed(False)
    for _ in range(2):
        dock.resize(dock.minimumSizeHint().width(), 900)
        qtbot.wait(100)
    found = cut_off.found(dock.model)
    assert not found, "\n".join(found)
