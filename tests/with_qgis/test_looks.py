"""How a run is looked at: presets of the colours, blending, map tips, and two maps side by side."""

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import looks
from groundcast.ui.layers import add_run, look, relative
from groundcast.ui.reference import Reference
from groundcast.ui.run_results import RunResults
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "Run 1")


@pytest.fixture
def group(qgis_app, run):
    QgsProject.instance().clear()
    yield add_run(run, QgsProject.instance(), "Ustica")
    QgsProject.instance().clear()


def main_map(group):
    return next(la for la in look.layers_of(group) if la.customProperty(look.KIND) == "median")


def ends(layer):
    shader = layer.renderer().shader().rasterShaderFunction()
    return shader.minimumValue(), shader.maximumValue()


def test_a_preset_gives_all_maps_of_displacement_one_symmetric_range(group):
    before = ends(main_map(group))
    moving = [la for la in look.layers_of(group) if la.customProperty(look.KIND) in ("median", "observed")]
    half = look.stretch(group, 0)
    values = np.concatenate([look._values(layer) for layer in moving])
    assert half == pytest.approx(np.nanmax(np.abs(values)), rel=0.06)
    assert {ends(layer) for layer in moving} == {(-half, half)}
    residual = next(la for la in look.layers_of(group) if la.customProperty(look.KIND) == "residual")
    assert ends(residual)[1] < half
    assert look.stretch(group, 10) < look.stretch(group, 1) <= half
    look.stretch(group)
    assert ends(main_map(group)) == before


def test_a_number_gives_all_maps_of_displacement_its_range_and_the_usual_one_comes_back(
    made, run, group, monkeypatch
):
    usual, asked = look.half_range(group), []
    answer = lambda *given: asked.append(given[3]) or (37.5, True)  # noqa: E731
    monkeypatch.setattr(looks.QInputDialog, "getDouble", answer)
    menu = made.menu(lambda: str(run), None)
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text() == "Colours: ± a number of mm…").trigger()
    assert asked == [usual] and look.half_range(group) == 37.5
    assert ends(main_map(group)) == (-37.5, 37.5)
    assert made.said[-1] == "Colours from −38 to +38 mm."
    look.stretch(group)
    assert look.half_range(group) == usual


def test_blending_multiplies_and_goes_back(group):
    look.blend(group, True)
    assert {la.blendMode() for la in look.layers_of(group)} == {
        QPainter.CompositionMode.CompositionMode_Multiply
    }
    assert look.is_blended(group)
    look.blend(group, False)
    assert not look.is_blended(group)


@pytest.mark.skipif(
    not hasattr(QgsRasterLayer, "setMapTipTemplate"), reason="rasters have tips from QGIS 3.30 on"
)
def test_rasters_tell_their_value_under_the_pointer(group):
    template = main_map(group).mapTipTemplate()
    assert "raster_value(@layer, " in template and "mm" in template


def test_points_tell_their_value_under_the_pointer(qgis_app, tmp_path):
    QgsProject.instance().clear()
    made = add_run(sample_run.write_point_run(tmp_path / "Run 2", count=50), QgsProject.instance())
    layer = next(la for la in look.layers_of(made) if la.customProperty(look.KIND) == "median")
    feature = next(layer.getFeatures())
    context = QgsExpressionContext()
    context.setFeature(feature)
    said = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    value = feature[layer.renderer().classAttribute()]
    assert f"<b>{value:.1f} mm</b>" in said and layer.customProperty(look.DATE) in said
    QgsProject.instance().clear()


@pytest.fixture
def window(qgis_app, group):
    window = map_window()
    box = main_map(group).extent()
    window.reset(corner=(box.xMinimum(), box.yMinimum()), size=box.width())
    yield window
    window.reset()


@pytest.fixture
def made(window, run):
    reference, said, asked = Reference(), [], []
    found = looks.Looks(window, said.append, lambda: reference, lambda *given: asked.append(given))
    found.kept, found.said, found.asked = reference, said, asked
    yield found
    found.close()


def entries(menu):
    """Every action below a menu by its text, the menus in it too."""
    for action in menu.actions():
        if action.menu() is not None:
            yield from entries(action.menu())
        elif action.text():
            yield action.text(), action


def test_the_menu_offers_presets_blending_and_every_map(made, run, group):
    menu = made.menu(lambda: str(run), None)
    menu.aboutToShow.emit()
    found = dict(entries(menu))
    assert "Colours: 2 to 98 % of the values" in found and "Colours: all values" in found
    found["Blend with the map below"].trigger()
    assert look.is_blended(group)
    swipe = menu.findChild(QMenu, "gcSwipeMenu")
    dates = [text for text, _ in entries(swipe) if text.endswith("forecast")]
    assert len(dates) > 10
    menu.deleteLater()


def value_at(layer, place):
    found, known = layer.dataProvider().sample(place, look._band(layer))
    return found if known else np.nan


def test_the_dates_that_are_not_shown_are_asked_for_and_taken_back(made, run, group):
    menu = made.menu(lambda: str(run), None)
    menu.aboutToShow.emit()
    action = dict(entries(menu))["All observed dates"]
    assert not action.isChecked()
    action.trigger()
    assert made.asked == [(str(run), True)]
    count = len(group.findLayers())
    group = add_run(run, QgsProject.instance(), "Ustica", all_dates=True)
    first = min(la.temporalProperties().fixedTemporalRange().begin() for la in look.layers_of(group)
                if la.temporalProperties().isActive())  # fmt: skip
    assert len(group.findLayers()) > count + 100
    assert first.date().toString("yyyy-MM-dd") == str(RunResults(run).observed_dates[0])
    # Whoever shows the run again leaves the choice alone.
    assert len(add_run(run, QgsProject.instance(), "Ustica").findLayers()) == len(group.findLayers())
    menu.aboutToShow.emit()
    assert dict(entries(menu))["All observed dates"].isChecked()
    dict(entries(menu))["All observed dates"].trigger()
    assert made.asked[-1] == (str(run), False)
    assert len(add_run(run, QgsProject.instance(), all_dates=False).findLayers()) == count
    menu.deleteLater()


def choose(menu, text, qtbot, made):
    menu.aboutToShow.emit()
    dict(entries(menu))[text].trigger()
    qtbot.waitUntil(lambda: not made._turns.busy, timeout=60000)


def test_all_runs_are_shown_relative_to_the_reference_and_go_back(made, run, group, qtbot, tmp_path):
    other = add_run(sample_run.write_point_run(tmp_path / "Run 2", count=50), QgsProject.instance())
    place = QgsPointXY(*(float(v[7]) for v in sample_run.egms()[:2]))
    made.kept.take(QgsRectangle(place, place), RunResults(run).crs)
    menu, text = made.menu(lambda: str(run), None), "All runs relative to the reference"
    choose(menu, text, qtbot, made)
    assert relative.is_relative(group) and relative.is_relative(other)
    assert made.said[-1].startswith("Displacement, residuals and rates relative to ")
    choose(menu, "Relative to the reference", qtbot, made)
    assert not relative.is_relative(group) and relative.is_relative(other)
    choose(menu, text, qtbot, made)
    choose(menu, text, qtbot, made)
    assert not relative.is_relative(group) and not relative.is_relative(other)
    away = QgsRectangle(0, 0, 0, 0)
    made.kept.take(away, RunResults(run).crs)
    choose(menu, text, qtbot, made)
    assert made.said[-1] == f"Without a value at the reference: {other.name()}, {group.name()}."
    menu.deleteLater()


def test_maps_are_shown_relative_to_the_reference_and_go_back(made, run, group, qtbot):
    results = RunResults(run)
    east, north = (v[4000] for v in sample_run.egms()[:2])
    ref, here = QgsPointXY(east, north), QgsPointXY(*(float(v[4300]) for v in sample_run.egms()[:2]))
    made.kept.take(QgsRectangle(ref, ref), results.crs)
    layers = {la.customProperty(look.KIND): la for la in look.layers_of(group)}
    wanted = ("median", "residual", "observed", "velocity")
    before = {kind: value_at(layers[kind], here) for kind in wanted if kind in layers}
    at_ref = {kind: value_at(layers[kind], ref) for kind in before}
    look_before = ends(layers["median"])
    menu = made.menu(lambda: str(run), None)
    choose(menu, "Relative to the reference", qtbot, made)
    assert relative.is_relative(group) and ends(layers["median"]) == look_before
    for kind in ("median", "residual", "observed"):
        assert value_at(layers[kind], here) == pytest.approx(before[kind] - at_ref[kind], abs=1e-3)
        assert value_at(layers[kind], ref) == pytest.approx(0, abs=1e-3)
    if "velocity" in before:
        assert value_at(layers["velocity"], here) == before["velocity"]
    choose(menu, "Relative to the reference", qtbot, made)
    assert value_at(layers["median"], here) == pytest.approx(before["median"])
    assert not relative.is_relative(group) and ends(layers["median"]) == look_before
    menu.deleteLater()


def test_points_are_coloured_by_what_is_left_of_their_values(qgis_app, tmp_path):
    QgsProject.instance().clear()
    folder = sample_run.write_point_run(tmp_path / "Run 2", count=50)
    group = add_run(folder, QgsProject.instance())
    results = RunResults(folder)
    own = results.series_at(QgsPointXY(*(float(v[7]) for v in sample_run.egms()[:2])), 1.0)
    layer = next(la for la in look.layers_of(group) if la.customProperty(look.KIND) == "median")
    field = layer.renderer().classAttribute()
    assert relative.show(group, own, folder) >= 3
    value = own.median[np.isfinite(own.median)][-1]
    assert layer.renderer().classAttribute() == f'"{field}" - ({float(value)})'
    relative.take_back(group)
    assert layer.renderer().classAttribute() == field
    QgsProject.instance().clear()


def test_without_a_reference_maps_stay(made, run, group):
    menu = made.menu(lambda: str(run), None)
    menu.aboutToShow.emit()
    action = dict(entries(menu))["Relative to the reference"]
    assert not action.isEnabled() and "Series or Profile dock" in action.toolTip()
    menu.deleteLater()


def test_without_layers_on_the_map_the_menu_says_so(made, tmp_path):
    menu = made.menu(lambda: str(tmp_path), None)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Show the run on the map first"]
    menu.deleteLater()


def test_a_swipe_shows_another_layer_at_the_right_of_the_line(made, window, group, qtbot):
    layer = main_map(group)
    made.swipe.show([layer])
    qtbot.waitUntil(lambda: not made.swipe.picture.isNull(), timeout=20000)
    canvas = window.mapCanvas()
    canvas.grab()
    assert made.swipe.active and made.swipe.share == 0.5
    middle = made.swipe.picture.toImage() if hasattr(made.swipe.picture, "toImage") else made.swipe.picture
    colours = {middle.pixel(x, y) for x in range(0, middle.width(), 9) for y in range(0, middle.height(), 9)}
    assert len(colours) > 3
    extent = canvas.extent()
    left, right = extent.width() * -0.25, 0
    window.drag((0, 0), (left, right))
    assert made.swipe.share == pytest.approx(0.25, abs=0.02)
    window.right()
    assert not made.swipe.active and window.mapCanvas().mapTool() is window.pan


def test_the_swipe_survives_a_layer_that_is_removed(made, window, group, qtbot):
    layer = main_map(group)
    made.swipe.show([layer])
    qtbot.waitUntil(lambda: not made.swipe.picture.isNull(), timeout=20000)
    QgsProject.instance().removeMapLayer(layer.id())
    QApplication.processEvents()
    made.swipe._draw()
    window.key(Qt.Key.Key_Escape)
    assert not made.swipe.active
