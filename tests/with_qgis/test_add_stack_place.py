"""Where a source lies: told in the Add-stack dialog and outlined on the map until it closes."""

import pytest
from groundcast.tests.with_qgis.test_add_stack import OPERA, needs_worker, opened, place, real  # noqa: F401
from groundcast.ui.dialogs import add_stack_place
from groundcast.ui.dialogs.add_stack_place import Place
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas

BOX = [103.6593, 32.07623, 103.6674, 32.08307]


@pytest.fixture
def canvas(qtbot):
    """A map in the coordinates of the web, far away."""
    shown = QgsMapCanvas()
    qtbot.addWidget(shown)
    shown.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    shown.setExtent(QgsRectangle(0, 0, 1000, 1000))
    return shown


def bands(canvas):
    return [item for item in canvas.scene().items() if type(item).__name__ == "QgsRubberBand"]


def test_the_place_is_said_and_outlined_and_the_map_goes_there(canvas, qtbot):
    label = Place(canvas)
    qtbot.addWidget(label)
    label.show_info({"extent_degrees": BOX})
    assert "Longitude 103.6593 to 103.6674°, latitude 32.0762 to 32.0831°" in label.text()
    (band,) = bands(canvas)
    outline = band.asGeometry().boundingBox()
    assert outline.center().x() == pytest.approx(11539886, rel=1e-4)
    assert not canvas.extent().contains(outline)
    label.linkActivated.emit("map")
    assert canvas.extent().contains(outline)
    label.show_info({})
    assert not bands(canvas) and label.isHidden()


def test_without_a_place_or_a_map_nothing_is_drawn(canvas, qtbot, monkeypatch):
    label = Place(canvas)
    qtbot.addWidget(label)
    label.show_info({"extent_degrees": None})
    assert label.isHidden() and not bands(canvas)
    monkeypatch.setattr(add_stack_place, "iface", None)
    alone = Place()
    qtbot.addWidget(alone)
    alone.show_info({"extent_degrees": [-8, 36, -5, 38]})
    assert alone.text() == "Longitude −8.00 to −5.00°, latitude 36.00 to 38.00°"
    alone.linkActivated.emit("map")
    alone.clear_map()


@needs_worker
@real(OPERA)
def test_the_outline_goes_with_the_dialog(canvas, place, qtbot):  # noqa: F811
    dialog = opened(qtbot, OPERA)
    dialog.place._canvas = canvas
    dialog.place._box = []
    dialog.place.show_info(dialog.preview.info)
    assert "Longitude −102." in dialog.place.text() and len(bands(canvas)) == 1
    dialog.reject()
    assert not bands(canvas)
