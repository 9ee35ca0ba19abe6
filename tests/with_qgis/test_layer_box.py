"""A layer dropped on a list of layers is a choice like any other."""

import pytest
from groundcast.tests.with_qgis.dock_window import polygon_layer
from groundcast.ui import water_choice
from groundcast.ui.docks.water_inputs import study
from qgis.core import QgsMimeDataUtils, QgsProject
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QDropEvent


@pytest.fixture
def field(qtbot, qgis_new_project):
    made = study()
    qtbot.addWidget(made)
    return made


def drop(box, layer):
    data = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer)])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    box.dropEvent(QDropEvent(QPointF(2, 2), action, data, button, Qt.KeyboardModifier.NoModifier))


def test_a_dropped_layer_is_read_and_not_only_shown(field):
    layers = [polygon_layer(0, 0, 10, 10), polygon_layer(20, 0, 30, 10)]
    QgsProject.instance().addMapLayers(layers)
    field.show_path(water_choice.reference_of(layers[0]))
    told = []
    field.edited.connect(lambda: told.append(field.path()))
    drop(field.combo, layers[1])
    assert field.combo.currentLayer() is layers[1]
    assert told == [water_choice.reference_of(layers[1])]
    drop(field.combo, layers[1])
    assert len(told) == 1
