"""Single maps of a run with their styles, and films and overlays of any dated map."""

import zipfile
from xml.etree import ElementTree

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run, scenario_run
from groundcast.tests.with_qgis.test_exporting import KML
from groundcast.ui.exporting.animation import Colours, key
from groundcast.ui.exporting.asking import Exports
from groundcast.ui.exporting.frames import sheets_of
from groundcast.ui.exporting.one_map import dated_kinds, exported_kinds, write_map
from groundcast.ui.exporting.task import ExportTask
from groundcast.ui.run_report import RunReport
from osgeo import gdal
from PIL import Image
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QMenu

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason=f"{sample_run.EGMS} is not here")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_raster_run(tmp_path_factory.mktemp("export") / "run-3 ü")


@pytest.fixture(autouse=True)
def small_pictures(monkeypatch):
    monkeypatch.setattr("groundcast.ui.exporting.frames.LONGEST", 120)


def test_one_map_is_a_cloud_optimised_file_that_looks_as_on_the_map(run, tmp_path):
    task = ExportTask(run, tmp_path / "residual ü.tif", "residual")
    assert task.run(), task.trouble
    data = gdal.Open(str(tmp_path / "residual ü.tif"))
    assert data.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    source = sheets_of(run, "residual")[1][0].path
    kept = gdal.Open(str(source))
    assert data.RasterCount == kept.RasterCount
    np.testing.assert_array_equal(data.ReadAsArray(), kept.ReadAsArray())
    assert [data.GetRasterBand(n + 1).GetDescription() for n in range(3)] == [
        kept.GetRasterBand(n + 1).GetDescription() for n in range(3)
    ]
    layer = QgsRasterLayer(str(tmp_path / "residual ü.tif"), "again")
    assert layer.renderer().type() == "singlebandpseudocolor"
    style = ElementTree.parse(tmp_path / "residual ü.sld")
    assert len([each for each in style.iter() if each.tag.endswith("ColorMapEntry")]) > 3
    assert not list(tmp_path.glob(".*"))
    with pytest.raises(GroundCastError, match=r"has no single map of that kind\. Export"):
        write_map(run, tmp_path / "none.tif", "skill")


def test_any_dated_map_becomes_overlays_and_an_animation(run, tmp_path):
    sheets = sheets_of(run, "residual")[1]
    task = ExportTask(run, tmp_path / "r.kmz", "residual")
    assert task.run(), task.trouble
    with zipfile.ZipFile(tmp_path / "r.kmz") as archive:
        tree = ElementTree.fromstring(archive.read("doc.kml"))
    overlays = list(tree.iter(f"{KML}GroundOverlay"))
    assert len(overlays) == len(sheets) == len(RunReport(run).report["dates"]["held_back"])
    assert "Residual" in overlays[0].find(f"{KML}name").text
    assert "Residual" in tree.find(f"{KML}Document/{KML}description").text
    task = ExportTask(run, tmp_path / "l.gif", "lower")
    assert task.run(), task.trouble
    with Image.open(tmp_path / "l.gif") as opened:
        assert opened.n_frames == len(RunReport(run).report["dates"]["forecast"])


def test_the_threshold_is_told_with_its_probability_in_percent(tmp_path):
    """“Crossing the threshold, 0 to 1” did not say which, and the map has it in percent."""
    folder = sample_run.write_raster_run(tmp_path / "run-1-seasonal")
    sample_run.with_products(folder, -20.0)
    task = ExportTask(folder, tmp_path / "r.kmz", "probability")
    assert task.run(), task.trouble
    with zipfile.ZipFile(tmp_path / "r.kmz") as archive:
        tree = ElementTree.fromstring(archive.read("doc.kml"))
    told = tree.find(f"{KML}Document/{KML}description").text
    assert "Falls below −20 mm" in told and "100 %" in told
    assert "Falls below −20 mm" in next(tree.iter(f"{KML}GroundOverlay")).find(f"{KML}name").text


def test_of_a_scenario_it_is_the_response_that_is_named(tmp_path):
    """What a scenario changes was called “forecast”, and its colours those of a displacement."""
    folder = scenario_run.write_scenario_run(tmp_path / "run-2-scenario")
    task = ExportTask(folder, tmp_path / "r.kmz")
    assert task.run(), task.trouble
    with zipfile.ZipFile(tmp_path / "r.kmz") as archive:
        tree = ElementTree.fromstring(archive.read("doc.kml"))
    assert "scenario minus reference" in tree.find(f"{KML}Document/{KML}description").text
    names = [each.find(f"{KML}name").text for each in tree.iter(f"{KML}GroundOverlay")]
    assert names and all("Response" in each for each in names)


def test_the_legend_is_as_wide_as_what_it_says(qgis_app):
    low, wide = key(Colours(-20, 20), "up"), key(Colours(-20, 20), "positive " * 20)
    assert low.width() < wide.width() and low.height() == wide.height()


def test_the_ends_of_the_colours_are_told_in_their_unit():
    assert [Colours(-20, 20).end(value) for value in (-20, 20)] == ["−20 mm", "+20 mm"]
    assert [Colours(0, 1, "", "chance").end(value) for value in (0, 1)] == ["0.0", "1.0"]
    assert Colours(0, 15, "mm", "width").end(15) == "15 mm"


def test_the_menu_offers_each_map_of_the_run(run, tmp_path, monkeypatch):
    report = RunReport(run).report
    assert {"median", "lower", "residual"} <= set(dated_kinds(report)) <= set(exported_kinds(report))
    exports, asked = Exports(lambda *_: None), []
    monkeypatch.setattr(exports, "start", lambda *given: asked.append(given))
    where = "groundcast.ui.exporting.asking.QFileDialog.getSaveFileName"
    monkeypatch.setattr(where, lambda *given: (given[2], ""))
    menu = exports.menu(lambda: str(run), None)
    maps, dated = (menu.findChild(QMenu, name) for name in ("gcExportMapMenu", "gcExportDatedMenu"))
    for each in (maps, dated):
        each.aboutToShow.emit()
    next(each for each in maps.actions() if each.text().startswith("Residual")).trigger()
    own = next(each.menu() for each in dated.actions() if each.text().startswith("Residual"))
    own.actions()[0].trigger()
    assert [(given[1].name, given[2]) for given in asked] == [
        ("run-3 ü-residual.tif", "residual"), ("run-3 ü-residual.kmz", "residual"),
    ]  # fmt: skip
    menu.deleteLater()
    empty = exports.menu(lambda: str(tmp_path), None)
    empty.findChild(QMenu, "gcExportMapMenu").aboutToShow.emit()
    texts = [each.text() for each in empty.findChild(QMenu, "gcExportMapMenu").actions()]
    assert texts == ["This run has no such maps"]
    empty.deleteLater()


def test_a_package_is_made_ready_in_turns_and_packed(run, tmp_path, qtbot):
    told, seen = [], []
    exports = Exports(lambda text, level: told.append(text))
    beat = QTimer(exports)
    beat.timeout.connect(lambda: seen.append(bool(exports._projects)))
    beat.start(0)
    exports.start(run, tmp_path / "p.zip")
    qtbot.waitUntil(lambda: len(told) > 1, timeout=120000)
    beat.stop()
    assert sum(seen) > 30 and not exports._projects
    assert "being made ready" in told[0] and "p.zip" in told[1]
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        assert f"{run.name}/project.qgz" in archive.namelist()
    exports.start(tmp_path, tmp_path / "q.zip")
    qtbot.waitUntil(lambda: len(told) > 3, timeout=20000)
    assert "holds no report" in told[3] and not (tmp_path / "q.zip").exists()
    exports.deleteLater()


def test_a_package_that_is_made_ready_is_given_up_when_the_plugin_goes(run, tmp_path, qtbot):
    exports = Exports(lambda text, level: None)
    exports.start(run, tmp_path / "p.zip")
    qtbot.wait(50)
    exports.close()
    qtbot.wait(200)
    assert not exports._tasks and not exports._projects and not (tmp_path / "p.zip").exists()
    exports.deleteLater()
