"""Results as layers: what a user of the map counts on, on real EGMS values."""

import json
import shutil

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.run_group import nodes, part, shader_of, shown_band
from groundcast.ui.layers import add_run
from osgeo import gdal
from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer, QgsVectorLayer

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
