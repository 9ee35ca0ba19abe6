"""Results as layers: what a user of the map counts on, on real EGMS values."""

import json
import shutil
from functools import lru_cache

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.ui import compat
from groundcast.ui.layers import add_run, frame, mosaic, play, show_all_times
from groundcast.ui.layers.loader import Loader
from groundcast.ui.layers.playing import follow
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime

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


@lru_cache(maxsize=1)
def kept_canvas():
    """A canvas and its time line; the canvas holds the time line by a bare pointer, so both are kept."""
    canvas, navigation = QgsMapCanvas(), QgsTemporalNavigationObject()
    canvas.setTemporalController(navigation)
    return canvas, navigation


def shown_band(layer: QgsRasterLayer) -> int:
    """The band that a layer's colours show."""
    renderer = layer.renderer()
    return renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band()


def timed_canvas():
    """The kept canvas with its time line off."""
    canvas, navigation = kept_canvas()
    navigation.pause()
    navigation.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)
    canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    return canvas, navigation


def nodes(group):
    return {node.name(): node for node in group.findLayers()}


def shader_of(layer):
    return layer.renderer().shader().rasterShaderFunction()


def part(group, name):
    return next(child for child in group.children() if child.name() == name)


def test_one_group_named_after_study_run_and_model(rasters, project):
    group = add_run(rasters, project, "Ustica")
    assert group.name() == "Ustica · Run 3 · Trend and season"
    assert not group.isExpanded()
    names = [child.name() for child in group.children()]
    assert names == [
        "Forecast 2026-03-02, median (mm)",
        "Interval width 2026-03-02 (mm)",
        "Residual 2024-12-25 (mm)",
        "Ends of the 90 % interval",
        "Displacement (mm)",
    ]


def test_twenty_observed_and_all_forecast_dates_newest_first(rasters, project):
    dated = list(nodes(part(add_run(rasters, project), "Displacement (mm)")))
    assert dated[0] == "2026-03-02 forecast" and dated[35] == "2025-01-06 forecast"
    assert dated[36] == "2024-12-25 observed"
    assert len(dated) == 36 + 20
    assert dated == sorted(dated, reverse=True)


def test_all_dates_when_asked(rasters, project):
    add_run(rasters, project)
    group = add_run(rasters, project, all_dates=True)
    observed = json.loads((rasters / "report.json").read_text())["dates"]["observed"]
    assert len(part(group, "Displacement (mm)").findLayers()) == len(observed) + 36
    assert len(project.mapLayers()) == len(observed) + 36 + 5


def test_only_the_last_median_is_seen(rasters, project):
    group = add_run(rasters, project)
    seen = [name for name, node in nodes(group).items() if node.isVisible()]
    assert seen == ["Forecast 2026-03-02, median (mm)"]


def test_observed_and_forecast_share_one_symmetric_range(rasters, project):
    group = add_run(rasters, project)
    ends = set()
    for name, node in nodes(group).items():
        if "observed" in name or "forecast" in name.lower():
            shader = shader_of(node.layer())
            ends.add((shader.minimumValue(), shader.maximumValue()))
            assert [shader.colorRampItemList()[i].color.name() for i in (0, 5, 10)] == [
                "#ca0020",
                "#f7f7f7",
                "#0571b0",
            ]
    assert len(ends) == 1
    low, high = ends.pop()
    assert low == -high and high in (10.0, 20.0, 50.0)


def test_range_holds_the_middle_96_percent_rounded_up(rasters, project):
    group = add_run(rasters, project)
    files = [rasters / region / f"{kind}.tif" for region in "AB" for kind in ("observed", "seasonal_median")]
    values = np.concatenate([gdal.Open(str(f)).ReadAsArray().ravel() for f in files])
    wanted = np.abs(np.nanpercentile(values, [2, 98])).max()
    half = shader_of(nodes(group)["Forecast 2026-03-02, median (mm)"].layer()).maximumValue()
    steps = np.outer([1, 10, 100], [1, 2, 5]).ravel()
    assert half == steps[steps >= wanted].min()


def test_residual_and_width_have_ramps_of_their_own(rasters, project):
    layers = nodes(add_run(rasters, project))
    residual = shader_of(layers["Residual 2024-12-25 (mm)"].layer())
    assert residual.minimumValue() == -residual.maximumValue() <= -2
    assert residual.colorRampItemList()[0].color.name() == "#e66101"
    assert residual.legendSettings().suffix() == " mm, observed − forecast"
    width = shader_of(layers["Interval width 2026-03-02 (mm)"].layer())
    assert width.minimumValue() == 0
    motion = shader_of(layers["2026-03-02 forecast"].layer())
    assert motion.legendSettings().suffix() == " mm"
    assert motion.legendSettings().minimumLabel() == f"\u2212{motion.maximumValue():g}"


def test_each_date_lasts_until_the_next_one(rasters, project):
    layers = nodes(part(add_run(rasters, project), "Displacement (mm)"))
    spans = []
    for name, node in layers.items():
        properties = node.layer().temporalProperties()
        assert properties.isActive()
        span = properties.fixedTemporalRange()
        assert span.begin().date() == QDate.fromString(name[:10], "yyyy-MM-dd")
        assert span.includeBeginning() and not span.includeEnd()
        spans.append(span)
    spans = spans[::-1]
    assert all(a.end() == b.begin() for a, b in zip(spans, spans[1:]))
    assert spans[-1].end().date() == spans[-1].begin().date().addDays(12)


def test_playing_shows_the_dates_and_hides_the_sum(rasters, project):
    canvas, navigation = timed_canvas()
    group = add_run(rasters, project)
    assert play(group, canvas, project)
    navigation.pause()
    assert nodes(group)["2024-12-25 observed"].isVisible()
    assert not nodes(group)["Forecast 2026-03-02, median (mm)"].isVisible()
    first = navigation.temporalExtents().begin().date()
    assert first == QDate.fromString(list(nodes(part(group, "Displacement (mm)")))[-1][:10], "yyyy-MM-dd")
    assert project.timeSettings().temporalRange().end().date() == QDate(2026, 3, 14)
    assert navigation.frameDuration().days() == 12


def test_with_the_time_line_off_a_played_run_shows_what_it_showed_before(rasters, project):
    """All its dates stayed ticked: QGIS prepared each of them in the window's thread at every drawing."""
    canvas, navigation = timed_canvas()
    group = add_run(rasters, project)
    shown = {name for name, node in nodes(group).items() if node.isVisible()}
    assert play(group, canvas, project) and play(group, canvas, project)
    navigation.setNavigationMode(compat.NAVIGATION_OFF)
    follow(canvas, project)
    assert {name for name, node in nodes(group).items() if node.isVisible()} == shown
    navigation.setNavigationMode(compat.ANIMATED)
    follow(canvas, project)
    assert nodes(group)["2024-12-25 observed"].isVisible()
    assert not any(nodes(group)[name].isVisible() for name in shown)
    navigation.setNavigationMode(compat.NAVIGATION_OFF)


def test_dated_layers_do_not_vanish_while_the_time_line_is_off(rasters, project):
    """QGIS filtered the map by a frame of the time line when a project was opened again."""
    canvas, navigation = timed_canvas()
    group = add_run(rasters, project)
    assert frame(group, canvas, project)
    assert navigation.frameDuration().days() == 12
    assert not canvas.mapSettings().isTemporal()
    canvas.setTemporalRange(navigation.temporalExtents())
    assert canvas.mapSettings().isTemporal()
    show_all_times(canvas)
    assert not canvas.mapSettings().isTemporal()


def test_a_time_line_that_is_on_keeps_its_filter(rasters, project):
    canvas, navigation = timed_canvas()
    play(add_run(rasters, project), canvas, project)
    navigation.pause()
    canvas.setTemporalRange(navigation.temporalExtents())
    show_all_times(canvas)
    assert canvas.mapSettings().isTemporal()


def test_regions_are_one_map_with_the_values_of_both(rasters, project):
    layer = nodes(add_run(rasters, project))["2026-03-02 forecast"].layer()
    halves = [gdal.Open(str(rasters / r / "seasonal_median.tif")).ReadAsArray()[-1] for r in "AB"]
    shown = gdal.Open(layer.source()).ReadAsArray()[shown_band(layer) - 1]
    np.testing.assert_array_equal(shown, np.concatenate(halves, axis=1))


def test_width_is_upper_minus_lower(rasters, project):
    layer = nodes(add_run(rasters, project))["Interval width 2026-03-02 (mm)"].layer()
    shown = gdal.Open(layer.source()).ReadAsArray()[shown_band(layer) - 1]
    parts = {
        kind: np.concatenate(
            [gdal.Open(str(rasters / r / f"seasonal_{kind}.tif")).ReadAsArray()[-1] for r in "AB"], axis=1
        )
        for kind in ("upper", "lower")
    }
    np.testing.assert_allclose(shown, parts["upper"] - parts["lower"], rtol=1e-6)


def test_regions_with_different_dates_and_places_are_one_map(rasters, tmp_path):
    a = gdal.Translate(str(tmp_path / "a.tif"), str(rasters / "A" / "observed.tif"), bandList=[1, 2])
    b = gdal.Translate(
        str(tmp_path / "b.tif"), str(rasters / "B" / "observed.tif"), bandList=[2, 3], srcWin=[0, 3, 5, 7]
    )
    whole = gdal.Open(str(rasters / "A" / "observed.tif"))
    names = [whole.GetRasterBand(i).GetDescription() for i in (1, 2, 3)]
    a.GetRasterBand(1).SetDescription(names[0]), a.GetRasterBand(2).SetDescription(names[1])
    b.GetRasterBand(1).SetDescription(names[1]), b.GetRasterBand(2).SetDescription(names[2])
    width, small = a.RasterXSize, b.ReadAsArray()
    a = b = None
    made = gdal.Open(str(mosaic.mosaic([tmp_path / "a.tif", tmp_path / "b.tif"], tmp_path / "m" / "m.vrt")))
    assert [made.GetRasterBand(i).GetDescription() for i in (1, 2, 3)] == names
    values = made.ReadAsArray()
    np.testing.assert_array_equal(values[2, 3:10, width : width + 5], small[1])
    assert np.isnan(values[2, :, :width]).all() and np.isnan(values[0, :, width:]).all()


def test_regions_on_different_grids_are_refused(rasters, tmp_path):
    coarse = tmp_path / "coarse.tif"
    gdal.Translate(str(coarse), str(rasters / "A" / "observed.tif"), xRes=200, yRes=200)
    with pytest.raises(GroundCastError, match=r"coarse.tif has another grid than .*observed.tif") as caught:
        mosaic.mosaic([rasters / "A" / "observed.tif", coarse], tmp_path / "m.vrt")
    assert caught.value.code == "results-grids"


def test_every_raster_has_its_look_beside_it(rasters, project):
    add_run(rasters, project)
    files = sorted(rasters.rglob("*.tif")) + sorted(rasters.rglob("*.vrt"))
    assert len(files) == 12 + 6
    for file in files:
        assert file.with_suffix(".qml").is_file(), file
    opened = QgsRasterLayer(str(rasters / "A" / "seasonal_residual.tif"), "by hand")
    assert opened.renderer().type() == "singlebandpseudocolor"
    assert shown_band(opened) == opened.bandCount()
    assert shader_of(opened).colorRampItemList()[0].color.name() == "#e66101"


def test_layers_tell_model_scores_unit_sign_and_origin(rasters, project):
    layer = nodes(add_run(rasters, project))["Forecast 2026-03-02, median (mm)"].layer()
    told = layer.metadata()
    for words in ("Trend and season", "RMSE", "Unit: mm", "positive towards the satellite"):
        assert words in told.abstract()
    assert told.rights() == [sample_run.CREDIT]
    assert any(line.startswith("Job: ") for line in told.history())


def test_simulated_data_says_so_everywhere(rasters, project, tmp_path):
    folder = shutil.copytree(rasters, tmp_path / "run-1-seasonal")
    report = json.loads((folder / "report.json").read_text()) | {"simulated": True}
    (folder / "report.json").write_text(json.dumps(report))
    group = add_run(folder, project, "Scene")
    assert group.name().startswith("Simulated · ")
    assert all(name.startswith("Simulated · ") for name in nodes(group))
    assert "Simulated data" in group.findLayers()[0].layer().metadata().abstract()


def test_simulated_is_not_said_twice(rasters, project, tmp_path):
    folder = shutil.copytree(rasters, tmp_path / "run-1-seasonal")
    report = json.loads((folder / "report.json").read_text()) | {"simulated": True}
    (folder / "report.json").write_text(json.dumps(report))
    assert add_run(folder, project, "Simulated scene").name() == "Simulated scene · Run 1 · Trend and season"


def test_points_are_coloured_by_their_newest_date(points, project):
    group = add_run(points, project, "Ustica")
    layers = nodes(group)
    forecast = layers["Points 2026-03-02 forecast (mm)"]
    renderer = forecast.layer().renderer()
    assert renderer.type() == "graduatedSymbol" and renderer.classAttribute() == "D20260302"
    assert len(renderer.ranges()) == 11 and forecast.isVisible()
    observed = layers["Points 2024-12-25 observed (mm)"].layer().renderer()
    inner = [(r.lowerValue(), r.upperValue()) for r in renderer.ranges()]
    assert inner == [(r.lowerValue(), r.upperValue()) for r in observed.ranges()]
    assert inner[0][0] < -1e6 and inner[-1][1] > 1e6
    assert sum(f["D20260302"] is not None for f in forecast.layer().getFeatures()) == 600


def test_nothing_is_added_twice(rasters, project):
    first = add_run(rasters, project)
    count = len(project.mapLayers())
    assert add_run(rasters, project) is first
    assert len(project.mapLayers()) == count
    assert len([c for c in project.layerTreeRoot().children() if isinstance(c, QgsLayerTreeGroup)]) == 1


def test_a_newer_report_replaces_the_group(rasters, project, tmp_path):
    folder = shutil.copytree(rasters, tmp_path / "run-1-seasonal")
    add_run(folder, project)
    count = len(project.mapLayers())
    report = json.loads((folder / "report.json").read_text()) | {"created": "2026-02-02T00:00:00"}
    (folder / "report.json").write_text(json.dumps(report))
    add_run(folder, project)
    assert len(project.mapLayers()) == count
    assert len(project.layerTreeRoot().children()) == 1


def test_group_is_known_again_in_a_moved_project(rasters, project, tmp_path):
    (tmp_path / "one").mkdir()
    folder = shutil.copytree(rasters, tmp_path / "one" / "run-1-seasonal")
    add_run(folder, project, "Ustica")
    project.write(str(tmp_path / "one" / "p.qgs"))
    project.clear()
    (tmp_path / "one").rename(tmp_path / "two")
    project.read(str(tmp_path / "two" / "p.qgs"))
    assert all(layer.isValid() for layer in project.mapLayers().values())
    count = len(project.mapLayers())
    add_run(tmp_path / "two" / "run-1-seasonal", project)
    assert len(project.mapLayers()) == count


def test_group_goes_above_the_data_and_below_drawings(rasters, project):
    data = QgsVectorLayer("Point?crs=EPSG:3035", "data", "memory")
    drawn = QgsVectorLayer("Polygon?crs=EPSG:3035", "Regions", "memory")
    drawn.setCustomProperty("groundcast/layer", "regions")
    for layer in (data, drawn):
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    add_run(rasters, project, "Ustica")
    names = [child.name() for child in project.layerTreeRoot().children()]
    assert names == ["Regions", "Ustica · Run 3 · Trend and season", "data"]


def test_missing_file_is_named(rasters, project, tmp_path):
    folder = shutil.copytree(rasters, tmp_path / "run-1-seasonal")
    (folder / "B" / "seasonal_median.tif").unlink()
    with pytest.raises(GroundCastError, match=r"seasonal_median.tif is missing, though the report names it"):
        add_run(folder, project)
    assert not project.mapLayers()


def test_band_without_a_date_is_named(rasters, project, tmp_path):
    folder = shutil.copytree(rasters, tmp_path / "run-1-seasonal")
    for region in "AB":
        file = sample_run.opened_to_change(folder / region / "seasonal_median.tif")
        file.GetRasterBand(2).SetDescription("tomorrow")
        file.FlushCache()
        del file
    with pytest.raises(GroundCastError, match="'tomorrow', not by its date"):
        add_run(folder, project)


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
