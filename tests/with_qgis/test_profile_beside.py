"""Another raster beside a profile: its values where the line goes, on an axis of its own, said and saved."""

import csv

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.profile_window import dock, needs_ustica, place, run  # noqa: F401
from groundcast.ui.layers.group import KIND
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QApplication

pytestmark = needs_ustica


def observed(run):  # noqa: F811
    """A file of the run: the displacement that the satellite saw at Ustica, a band a date."""
    return next(iter(sorted(run.rglob("*observed*.tif"))))


def loaded(path, name="Other", kind=""):
    layer = QgsRasterLayer(str(path), name, "gdal")
    assert layer.isValid()
    if kind:
        layer.setCustomProperty(KIND, kind)
    return QgsProject.instance().addMapLayer(layer)


def choose(dock, qtbot, name):  # noqa: F811
    """Click a line of the button's menu, and wait for what it reads."""
    menu = dock.beside.button.menu()
    menu.aboutToShow.emit()
    next(entry for entry in menu.actions() if entry.text() == name).trigger()
    qtbot.waitUntil(lambda: not dock.beside._beside.busy)
    QApplication.processEvents()


def test_the_cell_of_each_place_is_read(dock, run, qtbot):  # noqa: F811
    loaded(observed(run))
    choose(dock, qtbot, "Other")
    name, distance, values = dock.plot.beside
    data, profile = gdal.Open(str(observed(run))), dock.profile
    left, size, _, top, _, height = data.GetGeoTransform()
    cells = data.GetRasterBand(1).ReadAsArray()
    column = np.floor((profile.x - left) / size).astype(int)
    row = np.floor((profile.y - top) / height).astype(int)
    np.testing.assert_array_equal(values, cells[row, column])
    assert name == "Other" and np.isfinite(values).sum() > 3 and distance is profile.distance
    axis = dock.plot._beside.axes
    assert axis.get_visible() and axis.get_ylabel() == "Other"
    np.testing.assert_array_equal(dock.plot._beside._line.get_ydata(), values[np.isfinite(values)])


def test_a_raster_of_another_crs_is_read_at_the_same_places(dock, run, qtbot, tmp_path):  # noqa: F811
    loaded(observed(run), "Own")
    choose(dock, qtbot, "Own")
    own = dock.plot.beside[2]
    near = [place(-600, -600).x(), place(-600, -600).y(), place(600, 600).x(), place(600, 600).y()]
    small = {"outputBounds": near, "outputBoundsSRS": sample_run.CRS, "xRes": 1e-5, "yRes": 1e-5}
    gdal.Warp(str(tmp_path / "degrees.tif"), str(observed(run)), dstSRS="EPSG:4326", **small)
    loaded(tmp_path / "degrees.tif", "Degrees")
    choose(dock, qtbot, "Degrees")
    same = np.isclose(dock.plot.beside[2], own, equal_nan=True)
    # A place at the very edge of a cell may fall into the next one.
    assert same.mean() > 0.9


def test_the_value_is_said_and_exported(dock, run, qtbot, tmp_path):  # noqa: F811
    loaded(observed(run))
    choose(dock, qtbot, "Other")
    values = dock.plot.beside[2]
    index = int(np.flatnonzero(np.isfinite(values))[0])
    dock.read_out(index)
    assert f"Other {values[index]:.1f}".replace("-", "−") in dock.readout.toolTip()
    dock.export(tmp_path / "profile.csv")
    rows = list(csv.DictReader((tmp_path / "profile.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == len(dock.profile.dates) * len(values)
    assert float(rows[len(values) + index]["Other"]) == pytest.approx(values[index], abs=1e-3)
    dock.export(tmp_path / "profile.svg")
    assert ">Other<" in (tmp_path / "profile.svg").read_text(encoding="utf-8")


def test_a_profile_becomes_a_layer_of_points(dock, run, qtbot):  # noqa: F811
    loaded(observed(run), "Other: a & b")
    choose(dock, qtbot, "Other: a & b")
    values, profile = dock.plot.beside[2], dock.profile
    entry = next(each for each in dock.files.menu.actions() if each.text() == "As a point layer")
    entry.trigger()
    (layer,) = QgsProject.instance().mapLayersByName(f"Profile {dock.line_box.currentText()} (mm)")
    rows = list(layer.getFeatures())
    assert layer.crs() == dock.results.crs and len(rows) == len(profile.distance)
    day = str(profile.dates[0]).replace("-", "")
    index = int(np.flatnonzero(np.isfinite(profile.observed[0]) & np.isfinite(values))[0])
    row, place = rows[index], rows[index].geometry().asPoint()
    assert (place.x(), place.y()) == (profile.x[index], profile.y[index])
    assert row["distance_m"] == pytest.approx(profile.distance[index])
    assert row[f"observed_{day}"] == pytest.approx(profile.observed[0, index])
    assert row[f"residual_{day}"] == pytest.approx(profile.residual[0, index])
    assert row["Other  a & b"] == pytest.approx(values[index])
    last = str(profile.dates[-1]).replace("-", "")
    assert f"observed_{last}" not in layer.fields().names() and f"lower_{last}" in layer.fields().names()


def test_none_and_a_layer_that_left_the_map_take_it_away(dock, run, qtbot):  # noqa: F811
    layer = loaded(observed(run))
    choose(dock, qtbot, "Other")
    choose(dock, qtbot, "None")
    assert dock.plot.beside is None and not dock.plot._beside.axes.get_visible()
    choose(dock, qtbot, "Other")
    assert dock.plot._beside.axes.get_visible()
    QgsProject.instance().removeMapLayer(layer.id())
    QApplication.processEvents()
    assert dock.plot.beside is None and dock.beside.button.text() == "Raster"


def test_maps_of_runs_and_layers_that_are_no_files_are_not_offered(dock, run):  # noqa: F811
    loaded(observed(run), "Of a run", "median")
    loaded(observed(run), "b")
    loaded(observed(run), "A")
    menu = dock.beside.button.menu()
    menu.aboutToShow.emit()
    assert [entry.text() for entry in menu.actions()] == ["None", "A", "b"]


def test_another_view_greys_the_button_and_says_why(dock, run, qtbot):  # noqa: F811
    loaded(observed(run))
    choose(dock, qtbot, "Other")
    dock.extras.view_box.setCurrentIndex(dock.extras.view_box.findData("displacement"))
    QApplication.processEvents()
    assert not dock.beside.button.isEnabled()
    assert "Only for the curves of one line." in dock.beside.button.toolTip()
    dock.extras.view_box.setCurrentIndex(dock.extras.view_box.findData("curves"))
    QApplication.processEvents()
    assert dock.beside.button.isEnabled() and dock.plot.beside is not None


@pytest.mark.skipif(not (sample_run.DATA / "opera_geotiffs").is_dir(), reason="needs the data of OPERA")
def test_a_raster_of_elsewhere_says_that_it_has_no_values(dock, qtbot):  # noqa: F811
    loaded(sample_run.DATA / "opera_geotiffs" / "average_temporal_coherence.tif", "Coherence")
    choose(dock, qtbot, "Coherence")
    assert dock.plot.beside is None and "Coherence has no values." in dock.notice.text()


def test_a_file_that_is_gone_is_told(dock, run, qtbot, tmp_path):  # noqa: F811
    copy = tmp_path / "heights.tif"
    copy.write_bytes(observed(run).read_bytes())
    loaded(copy)
    copy.unlink()
    choose(dock, qtbot, "Other")
    assert "heights.tif cannot be reached any more" in dock.notice.text() and dock.plot.beside is None
