"""What is drawn of a run elsewhere has its own ramp and range, as the map: it had those of all runs."""

from xml.etree import ElementTree

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.test_looks import ends, group, run  # noqa: F401
from groundcast.tests.with_qgis.test_run_colours import steps
from groundcast.tests.with_qgis.written import write_project
from groundcast.ui.exporting import task as tasks
from groundcast.ui.exporting.animation import Colours, key
from groundcast.ui.exporting.asking import Exports
from groundcast.ui.exporting.frames import frames, sheets_of
from groundcast.ui.layers import add_run, look, ramps, recolour
from groundcast.ui.layers.shown_colours import of_run
from groundcast.ui.processing.export import Export
from groundcast.ui.report.writing import Writing
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer, QgsVectorLayer

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")
HALF = 7.0


@pytest.fixture
def in_vik(group):  # noqa: F811
    """The run on the map in vik, from −7 to +7 mm."""
    look.stretch(group, told=HALF)
    recolour.recolour(group, ramps.vik())
    return group


def entries(sld):
    found = [each for each in ElementTree.parse(sld).iter() if each.tag.endswith("ColorMapEntry")]
    return [(each.get("color").lower(), float(each.get("quantity"))) for each in found]


def is_shown(sld):
    found = entries(sld)
    return [found[0], found[-1]] == [(ramps.VIK[0], -HALF), (ramps.VIK[-1], HALF)]


def test_a_run_that_is_not_on_the_map_has_the_colours_that_it_came_with(run, qgis_app):  # noqa: F811
    usual = sheets_of(run)[0]
    assert of_run(run).on(usual) == usual and not usual.ranges.ramp


def test_the_menus_export_one_map_in_them(in_vik, run, tmp_path, qtbot):  # noqa: F811
    said = []
    exports = Exports(lambda text, level: said.append(text))
    exports.start(run, tmp_path / "median.tif", "median")
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    layer = QgsRasterLayer(str(tmp_path / "median.tif"), "again")
    assert tuple(steps(layer)) == ramps.VIK and ends(layer) == (-HALF, HALF)
    assert is_shown(tmp_path / "median.sld")


def test_errors_and_rates_keep_what_is_their_own(in_vik, run, tmp_path):  # noqa: F811
    maps = of_run(run).on(sheets_of(run)[0])
    assert tasks._colours(maps, "residual").high == maps.ranges.residual
    rates = [kind for kind in ("velocity", "acceleration") if kind in maps.ranges.own]
    assert all(tasks._colours(maps, kind).high == maps.ranges.own[kind] for kind in rates)
    residual = tasks.ExportTask(run, tmp_path / "residual.tif", "residual", of_run(run))
    assert residual.run(), residual.trouble
    again = QgsRasterLayer(str(tmp_path / "residual.tif"), "again")
    assert steps(again)[0] == ramps.COLOURS["error"][0]


def test_pictures_and_the_bar_below_them_are_drawn_in_them(in_vik, run, monkeypatch):  # noqa: F811
    monkeypatch.setattr("groundcast.ui.exporting.frames.LONGEST", 120)
    maps, sheets = sheets_of(run, colours=of_run(run))
    usual = sheets_of(run)
    one, other = (next(frames(each, shown[:1])).picture for each, shown in ((maps, sheets), usual))
    assert one != other
    told = tasks._colours(maps, "")
    assert (told.low, told.high, told.own) == (-HALF, HALF, recolour.kept(in_vik))
    bar = key(told)
    shades = {bar.pixelColor(x, bar.height() // 2).name() for x in range(bar.width())}
    assert ramps.VIK[-1] in shades and bar != key(Colours(-HALF, HALF))


def test_a_package_has_them_in_styles_and_project(in_vik, run):  # noqa: F811
    write_project(run)
    assert all(map(is_shown, run.glob("A/*_median.sld")))
    project = QgsProject()
    assert project.read(str(run / "project.qgz"))
    shown = [layer for layer in project.mapLayers().values() if layer.customProperty(look.KIND) == "median"]
    assert shown and all(tuple(steps(layer)) == ramps.VIK for layer in shown)
    assert {ends(layer) for layer in shown} == {(-HALF, HALF)}
    project.clear()
    # A style that an earlier export left is not taken for today's.
    recolour.recolour(in_vik, None)
    write_project(run)
    assert not any(map(is_shown, run.glob("A/*_median.sld")))


def test_a_geopackage_has_them(qgis_app, tmp_path):
    folder = sample_run.write_point_run(tmp_path / "run-1", count=50)
    recolour.recolour(add_run(folder, QgsProject.instance()), ramps.vik())
    write_project(folder)
    path = next(folder.rglob("*.gpkg"))
    for name in ("median", "lower", "upper"):
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        assert (steps(layer)[0], steps(layer)[-1]) == (ramps.VIK[0], ramps.VIK[-1]), name
    QgsProject.instance().clear()


def test_as_an_algorithm_too(in_vik, run, tmp_path):  # noqa: F811
    target = tmp_path / "m.tif"
    given = {"RUN": str(run), "KIND": "median", "OUTPUT": str(target)}
    _, good = Export().create().run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert good and is_shown(target.with_suffix(".sld"))


def test_a_report_in_a_project_of_its_own_has_them(in_vik, run, tmp_path):  # noqa: F811
    project = QgsProject()
    writing = Writing(run, tmp_path / "r.pdf", project, html=False)
    for _ in writing.steps():
        pass
    shown = [layer for layer in project.mapLayers().values() if layer.customProperty(look.KIND) == "median"]
    assert [tuple(steps(layer)) for layer in shown] == [ramps.VIK] and ends(shown[0]) == (-HALF, HALF)
    writing.made = None
    project.clear()
