"""Chosen data as layers, before any run: points by their mean velocity, rasters by their last date."""

from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import sample_run
from groundcast.ui import sources as files_of
from groundcast.ui.layers import sources, velocity
from osgeo import ogr
from qgis.core import (
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

pytestmark = pytest.mark.skipif(
    not sample_run.EGMS.is_file(), reason="the real EGMS data of Ustica is not at hand (../shared/data)"
)


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@lru_cache(maxsize=1)
def kept_canvas():
    """A canvas that lives as long as the tests."""
    return QgsMapCanvas()


def test_velocities_of_egms_points_are_those_of_the_file(tmp_path):
    path = velocity.write_velocities(str(sample_run.EGMS), tmp_path / "v.gpkg")
    layer = QgsVectorLayer(f"{path}|layername=points", "v", "ogr")
    assert layer.featureCount() == len(sample_run.egms()[0])
    assert layer.crs().authid() == "EPSG:3035"
    x, y, *_ = sample_run.egms()
    extent = layer.extent()
    assert (extent.xMinimum(), extent.yMaximum()) == pytest.approx((x.min(), y.max()))
    mean = np.mean([f["velocity_mm_yr"] for f in layer.getFeatures()])
    # The mean velocity of this track, measured before this plugin existed.
    assert mean == pytest.approx(-1.6, abs=0.1)


def test_velocity_is_fitted_where_the_file_has_none(tmp_path):
    (tmp_path / "p.csv").write_text(
        "lon,lat,D20200101,D20210101,D20220101\n13.2,38.7,0.00,0.01,0.02\n13.3,38.7,0,,\n"
    )
    path = velocity.write_velocities(str(tmp_path / "p.csv"), tmp_path / "v.gpkg", unit="m")
    data = ogr.Open(str(path))
    values = [row.GetField("velocity_mm_yr") for row in data.GetLayer(0)]
    assert values[0] == pytest.approx(10 * 365.25 / 365.5, rel=1e-3) and values[1] is None


@pytest.mark.parametrize(
    ("text", "code"),
    [("id,D20200101,D20200113\n1,2,3\n", "points-place"), ("lon,lat,height\n1,2,3\n", "points-velocity")],
)
def test_points_that_cannot_be_shown_say_why(tmp_path, text, code):
    (tmp_path / "p.csv").write_text(text)
    with pytest.raises(GroundCastError) as caught:
        velocity.write_velocities(str(tmp_path / "p.csv"), tmp_path / "v.gpkg")
    assert caught.value.code == code and "p.csv" in caught.value.message


def test_data_are_shown_where_nothing_can_be_written_beside_the_project(
    project, qtbot, tmp_path, monkeypatch
):
    """On a read-only medium the map stayed empty, and nobody said why."""
    (tmp_path / "closed").write_text("a file, where a folder would be")
    monkeypatch.setattr(sources.settings, "results_folder", lambda: tmp_path / "closed" / "GroundCast")
    monkeypatch.setattr(sources.settings, "home", lambda: tmp_path / "home")
    shown = sources.SourceLayers(project, kept_canvas())
    with qtbot.waitSignal(shown.added, timeout=20000) as added:
        shown.add(str(sample_run.EGMS), {"name": "Ustica"})
    assert added.args[0].source().startswith(str(tmp_path / "home" / "Ustica"))
    assert sources.settings.cache_folder() == tmp_path / "home" / "sources"
    shown.stop()


def test_what_cannot_be_written_is_told_without_words_of_python(tmp_path):
    (tmp_path / "closed").write_text("a file, where a folder would be")
    with pytest.raises(GroundCastError) as caught:
        velocity.write_velocities(str(sample_run.EGMS), tmp_path / "closed" / "v.gpkg")
    assert "Errno" not in caught.value.message and "exists" in caught.value.message


def test_chosen_data_comes_to_the_map_once(project, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sources.settings, "results_folder", lambda: tmp_path)
    shown = sources.SourceLayers(project, kept_canvas())
    with qtbot.waitSignal(shown.added, timeout=20000) as added:
        shown.add(str(sample_run.EGMS), {"name": "Ustica"})
    layer = added.args[0]
    assert layer.name() == "Ustica · mean velocity (mm/yr)"
    assert layer.renderer().type() == "graduatedSymbol"
    shown.stop()
    shown.step_back()
    assert not project.layerTreeRoot().findLayer(layer.id()).isVisible()
    shown.add(str(sample_run.EGMS), {"name": "Ustica"})
    qtbot.wait(100)
    assert len(project.mapLayers()) == 1
    shown.close()


def test_geotiffs_come_to_the_map_with_their_last_date(project, qtbot, tmp_path, monkeypatch):
    folder = sample_run.DATA / "opera_geotiffs"
    if not folder.is_dir():
        pytest.skip("the real OPERA data is not at hand (../shared/data)")
    monkeypatch.setattr(sources.settings, "results_folder", lambda: tmp_path)
    shown = sources.SourceLayers(project, kept_canvas())
    with qtbot.waitSignal(shown.added, timeout=20000) as added:
        shown.add(str(folder), {"name": "Opera", "unit": "m"})
    layer = added.args[0]
    assert layer.isValid() and layer.name().startswith("Opera · 2016-") and layer.name().endswith("(m)")
    shown.close()


def test_addresses_that_no_path_can_be_are_no_files(qgis_new_project, monkeypatch):
    """Windows refuses the `?` of a web map where a path is asked for."""

    def refuse(_path):
        raise OSError(123, "The filename, directory name, or volume label syntax is incorrect")

    layer = QgsVectorLayer("Point?crs=EPSG:3035", "A memory layer", "memory")
    assert files_of.shown_file(layer) is not None
    monkeypatch.setattr(Path, "resolve", refuse)
    assert files_of.shown_file(layer) is None


def test_data_that_moved_with_its_project_is_shown_by_the_layer_that_moved_too(
    project, qtbot, tmp_path, monkeypatch
):
    here, there = tmp_path / "here", tmp_path / "anderswo ü"
    (here / "GroundCast").mkdir(parents=True)
    data = here / "points.csv"
    data.write_text("lon,lat,D20200101,D20210101,D20220101\n13.2,38.7,0,1,2\n13.3,38.7,0,1,1\n")
    monkeypatch.setattr(sources.settings, "results_folder", lambda: here / "GroundCast")
    project.write(str(here / "study.qgz"))
    shown = sources.SourceLayers(project, kept_canvas())
    with qtbot.waitSignal(shown.added, timeout=20000) as added:
        shown.add(str(data), {"name": "Points", "unit": "mm"})
    identifier = added.args[0].id()
    project.write()
    project.clear()
    here.rename(there)
    project.read(str(there / "study.qgz"))
    assert shown.shown(str(there / "points.csv")).id() == identifier
    assert files_of.showing(str(there / "points.csv")).id() == identifier
    assert shown.shown(str(there / "others.csv")) is None
    shown.close()
