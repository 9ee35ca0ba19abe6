"""Meshes that only QGIS reads: their values reach the worker as points, or one sentence says why not."""

from datetime import date

import numpy as np
import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import made_meshes
from groundcast.tests.with_qgis.dock_window import needs_worker
from groundcast.tests.with_qgis.test_add_stack import place  # noqa: F401
from groundcast.tests.with_qgis.test_data_layers import chosen, step  # noqa: F401
from groundcast.ui import jobs, mesh_table, sources
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsMeshDatasetIndex, QgsMeshLayer, QgsProject
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

DAYS = [date(2020, 1, 5), date(2020, 1, 17), date(2020, 1, 29), date(2020, 2, 10)]


def loaded(folder, *results):
    """The mesh as a layer with results, as a user adds them in its properties."""
    layer = QgsMeshLayer(str(made_meshes.mesh(folder)), "ground", "mdal")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    for path in results:
        assert layer.dataProvider().addDataset(str(path))
    return layer


def written(path):
    """x, y, and values (T, P) of what was written, by field."""
    source = ogr.Open(path)
    table = source.GetLayer(0)
    names = [field.GetName() for field in table.schema]
    rows = [(f.geometry().GetX(), f.geometry().GetY(), *(f.GetField(name) for name in names)) for f in table]
    assert table.GetSpatialRef().GetAuthorityCode(None) == "32633"
    return names, np.array(rows, float)


def begins(layer, day):
    """Set the first day of a layer, as its properties do."""
    first = QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)
    layer.temporalProperties().setReferenceTime(first, layer.dataProvider().temporalCapabilities())


@pytest.mark.parametrize("make", [made_meshes.ascii_dat, made_meshes.binary_dat])
def test_the_values_of_a_mesh_are_written_as_points(place, make):  # noqa: F811
    layer = loaded(place, make(place))
    if make is made_meshes.binary_dat:
        with pytest.raises(GroundCastError, match="set the first day in Layer Properties, Temporal"):
            sources.own_path(layer)
        begins(layer, DAYS[0])
    assert sources.layer_dates(layer) == DAYS and sources.layer_path(layer) == ""
    names, rows = written(sources.own_path(layer))
    assert names == ["D20200105", "D20200117", "D20200129", "D20200210"]
    np.testing.assert_array_equal(rows[:, :2].T, [made_meshes.X, made_meshes.Y])
    np.testing.assert_allclose(rows[:, 2:].T, made_meshes.VALUES)


@needs_worker
def test_a_mesh_of_another_form_is_chosen_in_step_1(step, place, qtbot):  # noqa: F811
    layer = loaded(place, made_meshes.ascii_dat(place))
    told = chosen(qtbot, step, [layer], "ground")
    assert "12 points" in told and "4 dates" in told and step.dates == DAYS
    assert step.preview.info["crs"] == "EPSG:32633"
    assert step.copied.text() == "The values “displacement” were taken from the mesh when it was chosen."
    path = jobs.training(step.study).job.deformation.path
    assert path.endswith("meshes/ground-displacement.gpkg") and step.combo.currentLayer() is layer


def test_what_is_drawn_is_taken_of_several_results(place):  # noqa: F811
    more = made_meshes.ascii_dat(place, np.vstack([made_meshes.VALUES] * 2), "longer")
    layer = loaded(place, made_meshes.ascii_dat(place), more)
    assert len(sources.layer_dates(layer)) == 8
    shown = layer.rendererSettings()
    shown.setActiveScalarDatasetGroup(1)
    layer.setRendererSettings(shown)
    assert layer.datasetGroupMetadata(QgsMeshDatasetIndex(1)).name() == "displacement"
    assert sources.layer_dates(layer) == DAYS and sources.own_path(layer).endswith("ground-displacement.gpkg")


def test_times_of_one_day_are_averaged(place):  # noqa: F811
    layer = loaded(place, made_meshes.ascii_dat(place, step=43200))
    names, rows = written(sources.own_path(layer))
    assert names == ["D20200105", "D20200106"]
    np.testing.assert_allclose(rows[:, 2], made_meshes.VALUES[:2].mean(axis=0))


def test_a_first_day_that_the_layer_alone_says_is_told(place):  # noqa: F811
    layer = loaded(place, made_meshes.ascii_dat(place, start=""))
    begins(layer, date(2021, 3, 1))
    assert sources.layer_dates(layer)[1] == date(2021, 3, 13)
    assert "The first day, 2021-03-01, is that of Layer Properties" in mesh_table.told(layer)


def test_meshes_that_cannot_be_taken_are_refused_in_a_sentence(step, place, monkeypatch):  # noqa: F811
    bare, arrows = loaded(place), loaded(place, made_meshes.ascii_dat(place, name="flow", arrows=True))
    for layer in (bare, arrows):
        with pytest.raises(GroundCastError, match=r'The mesh "ground" has no values of two dates or more\.'):
            sources.own_path(layer)
    monkeypatch.setattr(mesh_table, "MOST_NUMBERS", 40)
    large = loaded(place, made_meshes.ascii_dat(place))
    QgsProject.instance().addMapLayer(large)
    step.take_layer(large)
    assert step.problem.kind == "error" and "has 48 values, too many to take from QGIS" in step.problem.text()
    assert step.study.data_path == "" and step.combo.currentLayer() is None
    assert not (place / "sources" / "meshes").exists()


def test_a_folder_that_cannot_be_written_is_told(place):  # noqa: F811
    layer = loaded(place, made_meshes.ascii_dat(place))
    (place / "sources").write_text("a file")
    with pytest.raises(GroundCastError, match=r"The mesh ground cannot be written to .*meshes"):
        sources.own_path(layer)
