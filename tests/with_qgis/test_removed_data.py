"""The layer of a study's data is taken out of the project: the study stays as it is, or says what it lost."""

import pytest
from groundcast.tests.with_qgis.dock_window import (
    file_layer,
    flush,
    needs_data,
    points_layer,
    scripted_worker,
)
from groundcast.ui import settings
from groundcast.ui.docks.forecast import ForecastDock
from groundcast.ui.study import Study
from groundcast.ui.study_shelf import Shelf
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = needs_data
TOLD = 'The layer "second" was removed. Choose data again.'


@pytest.fixture
def place(tmp_path, qgis_new_project):
    settings.write("results", str(tmp_path / "results"))
    scripted_worker(tmp_path)
    yield tmp_path
    settings.write("python", "")
    settings.write("results", "")


@pytest.fixture
def open_dock(qtbot, place):
    made = []

    def make(*layers, chosen, **entries):
        QgsProject.instance().addMapLayers(list(layers))
        dock = ForecastDock(None, Study(**entries))
        qtbot.addWidget(dock)
        dock.show()
        qtbot.waitUntil(lambda: dock.worker.status is not None, timeout=60000)
        dock.data.combo.setFocus()
        QTest.keyClick(dock.data.combo, Qt.Key.Key_Home)
        for _ in range(dock.data.combo.findText(chosen)):
            QTest.keyClick(dock.data.combo, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: dock.data.has_data() and not dock.data.preview.reading, timeout=60000)
        assert dock.data.combo.currentText() == chosen
        made.append(dock)
        return dock

    yield make
    for dock in made:
        dock.stop()
    QgsProject.instance().clear()
    flush()


def data_of(study):
    return study.data_path, study.data_layer_id, dict(study.data_options)


def settled(qtbot):
    """Layers come and go in bursts; the dock looks after each."""
    qtbot.wait(60)


def test_the_other_of_two_layers_is_not_taken_in_place_of_the_one_removed(open_dock, qtbot):
    """The list went to the row before, which was taken for a choice: the study had other data, unasked."""
    first, second = points_layer("first"), points_layer("second")
    dock = open_dock(first, second, chosen="second")
    QgsProject.instance().removeMapLayer(second.id())
    settled(qtbot)
    assert data_of(dock.study)[:2] == ("", "") and dock.data.problem.text() == TOLD
    assert dock.data.combo.currentText() == ""
    # Another burst of layers is no choice either.
    QgsProject.instance().addMapLayer(points_layer("third"))
    settled(qtbot)
    QgsProject.instance().removeMapLayer(first.id())
    settled(qtbot)
    assert not dock.data.has_data() and dock.data.problem.text() == TOLD
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down):
        QTest.keyClick(dock.data.combo, key)
    assert dock.data.has_data() and dock.data.problem.text() == ""


def test_a_study_with_runs_keeps_the_file_of_the_layer_removed(open_dock, place, qtbot):
    """The list went to its empty row, which was taken for no data at all."""
    layer = file_layer(place)
    dock = open_dock(layer, chosen="Ustica", runs=[str(place / "Run 1")])
    before = data_of(dock.study)
    QgsProject.instance().removeMapLayer(layer.id())
    settled(qtbot)
    assert data_of(dock.study) == before and before[0] == str(place / "points.gpkg")
    assert dock.study.runs == [str(place / "Run 1")]
    assert dock.data.combo.currentText().endswith("points.gpkg")
    assert dock.data.copied.text() == "The layer was removed. The study still reads points.gpkg itself."
    assert dock.run.primary.isEnabled()


def test_a_file_stays_the_data_beside_another_layer(open_dock, place, qtbot):
    layer = file_layer(place)
    dock = open_dock(points_layer("first"), layer, chosen="Ustica")
    before = data_of(dock.study)
    QgsProject.instance().removeMapLayer(layer.id())
    settled(qtbot)
    assert data_of(dock.study) == before and "still reads points.gpkg" in dock.data.copied.text()
    QTest.keyClick(dock.data.combo, Qt.Key.Key_Home)
    assert not dock.data.has_data() and dock.data.copied.text() == ""


def test_a_new_study_is_told_nothing_of_the_layer_that_another_one_lost(open_dock, qtbot):
    first, second = points_layer("first"), points_layer("second")
    dock = open_dock(first, second, chosen="second")
    shelf = Shelf(dock.study, QgsProject.instance())
    QgsProject.instance().removeMapLayer(second.id())
    settled(qtbot)
    assert dock.data.problem.text() == TOLD
    shelf.new()
    settled(qtbot)
    assert dock.data.problem.text() == "" and dock.study.data_layer_id == first.id()
    shelf.close()
