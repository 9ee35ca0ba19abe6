"""Several profile lines in one plot: a curve, a colour and a name each, the same as on the map."""

import csv

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import settings
from groundcast.ui.docks.profile import ProfileDock
from groundcast.ui.docks.profile_lines import MOST_LINES
from groundcast.ui.plots.colours import LINES, line_of, line_style
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRenderContext,
)
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

pytestmark = [
    pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica"),
    pytest.mark.usefixtures("profiles_at_once"),
]


def place(point, east=0.0, north=0.0):
    x, y = (float(v[point]) for v in sample_run.egms()[:2])
    return QgsPointXY(x + east, y + north)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture
def dock(qgis_app, run, tmp_path, monkeypatch):
    """Three lines drawn by clicks, the last one twice as long."""
    monkeypatch.setattr(settings, "results_folder", lambda: tmp_path)
    QgsProject.instance().removeAllMapLayers()
    corner = place(4000, -500, -500)
    window = map_window().reset(corner=(corner.x(), corner.y()), size=1000)
    made = ProfileDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.set_run(run)
    made.show()
    window.window.resize(1280, 800)
    QApplication.processEvents()
    made.draw_action.trigger()
    for north, end in ((0, 150), (100, 150), (-100, 450)):
        window.click(-150, north)
        window.click(end, north)
        window.right(end, north)
    QApplication.processEvents()
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    window.window.resize(400, 400)
    QgsProject.instance().removeAllMapLayers()


def menu(dock):
    dock.lines.button.menu().aboutToShow.emit()
    return {action.text(): action for action in dock.lines.button.menu().actions() if action.text()}


def together(dock):
    menu(dock)["All lines"].trigger()
    QApplication.processEvents()


def curves(dock, axes):
    """The curves of the lines, by their colour."""
    return [line for line in axes.lines if len(np.atleast_1d(line.get_xdata())) > 2]


def test_every_line_has_one_curve_in_its_own_colour_and_its_name_at_the_end(dock):
    assert dock.lines.button.text() == "Lines together" and len(dock.profile.dates) == 3
    together(dock)
    assert dock.plot.objectName() == "gcLinesPlot" and [n.name for n in dock.named] == ["P1", "P2", "P3"]
    assert [text.get_text() for text in sorted(dock.plot.labels.texts, key=lambda t: t.get_text())] == [
        "P1",
        "P2",
        "P3",
    ]
    for named in dock.named:
        assert len(named.profile.dates) == 1
        observed, forecast = (
            line for line in curves(dock, dock.plot.top) if line.get_color() == dock.theme.line(named.name)
        )
        np.testing.assert_array_equal(observed.get_ydata(), named.profile.observed[0])
        np.testing.assert_array_equal(forecast.get_ydata(), named.profile.forecast[0])
    assert (
        dock.plot.top.get_xlim()[1] > dock.named[2].profile.distance[-1] == dock.reading.ruler().distance[-1]
    )
    assert dock.lines.button.text() == "3 lines" and dock.readout.text().startswith(
        str(dock.date_list.dates()[0])
    )
    assert "P1, P2, P3" in dock.plot.title


def test_the_map_shows_each_line_in_the_colour_of_its_curve(dock):
    layer = dock.layer.layer()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        colour = renderer.symbolForFeature(feature, context).symbolLayer(1).color().name().upper()
        assert colour == LINES[line_of(feature["name"])][0] == line_style(feature["name"]).colour
    renderer.stopRender(context)
    together(dock)
    drawn = {item.strokeColor().name().upper() for item in dock.marks._items}
    assert drawn == {QColor(line_style(name).colour).name().upper() for name in ("P1", "P2", "P3")}


def test_a_line_renamed_elsewhere_is_still_drawn(dock):
    layer = dock.layer.layer()
    feature = dock.layer.features()[1]
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("name"), "Railway")
    renderer, context = layer.renderer(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    assert renderer.symbolForFeature(layer.getFeature(feature.id()), context) is not None
    assert renderer.categories()[-1].label() == "all other values"
    renderer.stopRender(context)


def test_bands_are_drawn_around_few_lines_and_left_out_with_words_around_more(dock):
    together(dock)
    assert len(dock.plot.top.collections) == 3 and "no bands" not in dock.readout.text()
    dock.drawn(QgsGeometry.fromPolylineXY([place(4000, -100, 50), place(4000, 100, 50)]), dock.results.crs)
    together(dock)
    assert len(dock.named) == 4 and not dock.plot.top.collections
    assert "no bands around so many lines" in dock.readout.text()
    dock.swath.band_box.setCurrentIndex(dock.swath.band_box.findData("mean"))
    assert "no bands" not in dock.readout.text()
    dock.swath.band_box.setCurrentIndex(0)


def test_one_date_at_a_time_and_the_former_ones_come_back(dock):
    before = dock.date_list.dates()
    together(dock)
    assert dock.date_list.dates() == [max(day for day in before if day in dock.results.held_back_dates)]
    last = dock.date_list.items()[-1]
    last.setCheckState(Qt.CheckState.Checked)
    QApplication.processEvents()
    assert [str(day) for day in dock.date_list.dates()] == [last.data(Qt.ItemDataRole.UserRole)]
    assert [str(n.profile.dates[0]) for n in dock.named] == [last.data(Qt.ItemDataRole.UserRole)] * 3
    menu(dock)["Only P3"].trigger()
    assert dock.date_list.dates() == before and dock.plot.objectName() == "gcProfilePlot"
    assert not dock.named and len(dock.profile.dates) == 3


def test_the_pointer_rings_the_same_distance_on_every_line(dock):
    together(dock)
    ruler = dock.reading.ruler()
    near, far = ruler.nearest(100), len(ruler.distance) - 1

    def rings():
        return [m for m in dock.marks._link if m.isVisible() and isinstance(m, QgsVertexMarker)]

    dock.read_out(near)
    assert len(rings()) == 6 and all(name in dock.readout.text() for name in ("P1", "P2", "P3"))
    dock.read_out(far)
    assert len(rings()) == 2 and "P1" not in dock.readout.text() and "P3" in dock.readout.text()
    at = rings()[0].center()
    assert (at.x(), at.y()) == pytest.approx((ruler.x[-1], ruler.y[-1]))
    dock.read_out(None)
    assert not rings()


def test_the_pointer_on_any_line_of_the_map_moves_the_cross(dock):
    together(dock)
    dock.tool.stop()
    map_window().hover(0, 100)
    assert dock.index is not None
    assert dock.reading.ruler().distance[dock.index] == pytest.approx(150, abs=60)
    map_window().hover(0, 400)
    assert dock.index is None


def test_a_picture_over_time_shows_one_line_and_says_so(dock):
    together(dock)
    dock.extras.view_box.setCurrentIndex(dock.extras.view_box.findData("displacement"))
    QApplication.processEvents()
    assert not dock.lines.button.isEnabled() and "one line at a time" in dock.lines.button.toolTip()
    assert dock.plot.objectName() == "gcHeatPlot" and not dock.named
    assert "one line at a time: P3" in dock.readout.text()
    dock.extras.view_box.setCurrentIndex(0)
    QApplication.processEvents()
    assert len(dock.named) == 3 and dock.plot.objectName() == "gcLinesPlot"


def test_more_lines_than_there_are_colours_are_refused(dock):
    for north in range(4):
        line = [place(4000, -100, 20 * north), place(4000, 100, 20 * north)]
        dock.drawn(QgsGeometry.fromPolylineXY(line), dock.results.crs)
    names = [dock.line_box.itemText(i) for i in range(dock.line_box.count())]
    assert len(names) == 7
    dock.lines.take(names)
    assert "up to 6 lines" in dock.notice.text() and not dock.named


def test_an_undone_line_leaves_the_plot(dock):
    together(dock)
    dock.layer.layer().undoStack().undo()
    QApplication.processEvents()
    assert [n.name for n in dock.named] == ["P1", "P2"]
    dock.layer.layer().undoStack().undo()
    QApplication.processEvents()
    assert not dock.named and dock.plot.objectName() == "gcProfilePlot" and not dock.lines.button.isEnabled()
    assert "Draw a second line" in dock.lines.button.toolTip()


def test_files_hold_every_line_by_its_name(dock, tmp_path):
    together(dock)
    for ending in ("png", "svg", "pdf", "csv"):
        dock.export(tmp_path / f"lines.{ending}")
        assert (tmp_path / f"lines.{ending}").stat().st_size > 1000
    rows = list(csv.DictReader((tmp_path / "lines.csv").read_text(encoding="utf-8").splitlines()))
    assert {row["line"] for row in rows} == {"P1", "P2", "P3"}
    own = [row for row in rows if row["line"] == "P2"]
    np.testing.assert_allclose(
        [float(row["forecast_mm"]) for row in own], dock.named[1].profile.forecast[0], atol=1e-3
    )
    assert f"P2, {dock.plot.model}" in (tmp_path / "lines.svg").read_text(encoding="utf-8")


def test_a_line_that_is_renamed_or_drawn_elsewhere_is_followed(dock, qtbot):
    """With QGIS's own tools, in the attribute table, or without a name at all."""
    together(dock)
    layer = dock.layer.layer()
    first = next(f for f in layer.getFeatures() if f["name"] == "P1")
    layer.changeAttributeValue(first.id(), layer.fields().lookupField("name"), "West")
    qtbot.waitUntil(lambda: dock.line_box.findText("West") >= 0, timeout=2000)
    assert dock.line_box.findText("P1") < 0 and dock.lines.names() == ["P2", "P3"]
    nameless = QgsFeature(layer.fields())
    nameless.setGeometry(QgsGeometry.fromPolylineXY([place(4000), place(4000, 100)]))
    layer.addFeature(nameless)
    named = QgsFeature(nameless)
    named.setAttribute("name", "Elsewhere")
    layer.addFeature(named)
    qtbot.waitUntil(lambda: dock.line_box.findText("Elsewhere") >= 0, timeout=2000)
    assert dock.line_box.count() == 4


def test_all_lines_hold_the_current_one_and_never_more_than_can_be_told_apart(dock, qtbot):
    layer = dock.layer.layer()
    for number in range(4, 10):
        dock.layer.add(QgsGeometry.fromPolylineXY([place(4000), place(4000, 100)]), layer.crs(), f"P{number}")
    qtbot.waitUntil(lambda: dock.line_box.count() == 9, timeout=2000)
    dock.line_box.setCurrentText("P9")
    dock.line_box.textActivated.emit("P9")
    together(dock)
    assert len(dock.lines.names()) == MOST_LINES and "P9" in dock.lines.names()
