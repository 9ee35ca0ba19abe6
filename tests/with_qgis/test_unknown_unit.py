"""Values whose unit nobody told: neither words nor tables nor replicas call them millimetres."""

from dataclasses import replace

import numpy as np
import pytest
from groundcast.tests.with_qgis import packed_stack
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui.docks.profile_words import summary, summary_of
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.docks.series_list import velocity
from groundcast.ui.layers.sources import ConvertTask, _points_layer
from groundcast.ui.observed.layer import LayerPlaces
from groundcast.ui.observed.raster import RasterPlaces
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.profile_values import NamedLine
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

DAYS = ("20200101", "20200113", "20200125", "20200206")
SOURCE = "as in the source"


def results(unit):
    """Points on a line whose values rise by 1 every 12 days."""
    fields = "".join(f"&field=D{day}:double" for day in DAYS)
    layer = QgsVectorLayer(f"Point?crs=EPSG:3035{fields}", "points", "memory")
    features = []
    for x in range(0, 500, 10):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(4600000 + x, 1740000)))
        feature.setAttributes([0.0, 1.0, 2.0, 3.0])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    made = ObservedResults(LayerPlaces(layer, unit), "points")
    made.layer = layer
    return made


@pytest.mark.parametrize("unit, said", [("", f"30.4 a year, {SOURCE}"), ("mm", "30.4 mm/yr"), ("m", "mm/yr")])
def test_the_velocity_is_told_in_the_unit_that_is_known(qgis_app, unit, said):
    found = results(unit)
    assert found.unit == ("mm" if unit else SOURCE)
    told = velocity(found.series_at(QgsPointXY(4600000, 1740000), 1.0))
    assert told.endswith(said) and ("mm" in told) == bool(unit)


def test_columns_of_tables_are_named_by_the_unit_that_is_known(qgis_app):
    known, unknown = results("mm"), results("")
    ends = {}
    for name, found in (("known", known), ("unknown", unknown)):
        series = found.series_at(QgsPointXY(4600000, 1740000), 1.0)
        corners = [QgsPointXY(4600000, 1740000), QgsPointXY(4600400, 1740000)]
        profile = found.along(corners, found.observed_dates[-1:], 20.0)
        ends[name] = [*series.relative_to(series).rows()[0], *profile.rows()[0]]
    assert {"observed_mm", "median_mm", "linear_mm", "residual_mm"} <= set(ends["known"])
    assert not [column for column in ends["unknown"] if "mm" in column]
    assert {"observed_in_unit_of_source", "forecast_in_unit_of_source"} <= set(ends["unknown"])
    assert len(ends["known"]) == len(ends["unknown"])


@pytest.fixture
def dock(qgis_app):
    window = map_window().reset()
    made = SeriesDock(window)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.show()
    yield made
    made.extras.set_half(0.0)
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()


def test_replicas_are_greyed_with_the_reason_and_not_drawn_or_kept_as_mm(dock):
    dock.set_observed(results("mm"))
    dock.extras.set_half(27.7)
    assert dock.extras.replicas.isEnabled() and dock.extras.half_shown() == 27.7
    dock.set_observed(results(""))
    dock.pick(QgsPointXY(4600000, 1740000))
    dock.keep_action.trigger()
    assert not dock.extras.replicas.isEnabled() and dock.extras.half_shown() == 0.0
    assert "Only for values in millimetres. Tell the unit" in dock.extras.replicas.toolTip()
    assert not [name for name in dock.plot.rows()[0] if "mm" in name]
    assert "30.4 a year" in dock.readout.text() and "mm" not in dock.readout.text()
    assert np.isfinite(dock.series.observed).sum() == 4


@pytest.mark.parametrize("unit, said", [("", SOURCE), ("mm", "mm")])
def test_a_profile_tells_its_errors_in_the_unit_that_is_known(qgis_app, unit, said):
    found = results(unit)
    corners = [QgsPointXY(4600000, 1740000), QgsPointXY(4600400, 1740000)]
    profile = found.along(corners, found.observed_dates[-1:], 20.0)
    profile = replace(profile, forecast=profile.observed + 1.0)
    alone, together = summary(profile)[0], summary_of([NamedLine("P1", profile)], [], True)[1]
    assert alone.startswith(f"observed − forecast: mean −1.0 {said}, RMSE 1.0 {said} over ")
    assert together == f"P1 RMSE 1.0 {said}"


@pytest.mark.parametrize("unit, column", [("", "D20210101"), ("m", "D20210101"), ("", "mean_velocity")])
def test_a_layer_of_velocities_is_named_by_the_unit_that_is_known(qgis_app, tmp_path, unit, column):
    (tmp_path / "p.csv").write_text(f"lon,lat,D20200101,{column}\n13.2,38.7,0,1\n13.3,38.7,0,2\n")
    task = ConvertTask(str(tmp_path / "p.csv"), {"unit": unit}, tmp_path)
    assert task.run()
    layer = _points_layer(task._found, "data")
    known = bool(unit) or column == "mean_velocity"
    assert ("(mm/yr)" in layer.name()) == known and ("unit not known" in layer.name()) != known
    assert all((" mm/yr" in each.label()) == known for each in layer.renderer().ranges())


@pytest.mark.parametrize("given, told, unit, scale", [
    ("", "mm", "mm", 1), ("", "m", "mm", 1000), ("mm", "m", "mm", 1), ("", "radians", "", 1), ("", "", "", 1),
])  # fmt: skip
def test_rasters_that_tell_their_unit_are_believed_and_what_the_user_says_counts_more(
    qgis_app, tmp_path, given, told, unit, scale
):
    values, stack = packed_stack.write(tmp_path)
    for file in (tmp_path / "stack").iterdir():
        data = gdal.Open(str(file), gdal.GA_Update)
        data.SetMetadataItem("UNIT", told)
        del data
    places = RasterPlaces(stack, given)
    assert places.unit == unit
    _, _, found = places.nearest(packed_stack.place_of(5, 5), 0.0)
    np.testing.assert_allclose(found, scale * values[:, 5, 5], rtol=1e-6)
    places.close()
