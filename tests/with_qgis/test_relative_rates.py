"""Maps of rates relative to the reference: less its own rate; what cannot be told again says so."""

import math

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.ui.layers import add_run, look, rates, relative
from groundcast.ui.run_results import RunResults
from osgeo import ogr
from qgis.core import QgsPointXY, QgsProject, QgsRectangle

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")

KINDS = ("velocity", "velocity_lower", "velocity_upper", "acceleration", "change")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = sample_run.write_raster_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal")
    sample_run.with_products(folder, threshold=-3.0)
    return folder


@pytest.fixture
def group(qgis_app, run):
    QgsProject.instance().clear()
    yield add_run(run, QgsProject.instance(), "Ustica")
    QgsProject.instance().clear()


def place(index):
    return QgsPointXY(*(float(v[index]) for v in sample_run.egms()[:2]))


def value_at(layer, point):
    return layer.dataProvider().sample(point, 1)[0]


def layers_by_kind(group):
    return {layer.customProperty(look.KIND): layer for layer in look.layers_of(group)}


def test_rates_are_less_the_reference_s_own(group, run):
    results, layers = RunResults(run), layers_by_kind(group)
    there, here = place(4000), place(4300)
    own = results.series_at(there)
    box = QgsRectangle(there, there)
    found = rates.rates_at(results, box)
    before = {kind: value_at(layers[kind], here) for kind in KINDS}
    at_ref = {kind: value_at(layers[kind], there) for kind in KINDS}
    assert set(found) == {"velocity", "acceleration", "change"} and abs(found["velocity"]) > 0
    relative.show(group, own, run, found)
    for kind in KINDS:
        base = rates.base_of(kind)
        assert found[base] == pytest.approx(at_ref[base], abs=1e-6)
        assert value_at(layers[kind], here) == pytest.approx(before[kind] - found[base], abs=1e-4)
    assert value_at(layers["velocity"], there) == pytest.approx(0, abs=1e-4)
    relative.take_back(group)
    assert {kind: value_at(layers[kind], here) for kind in KINDS} == before


def test_the_velocity_that_is_left_is_that_of_the_relative_forecast(run):
    """Taking off a rate is the same as taking off the displacement, since a slope is linear in it."""
    results = RunResults(run)
    one, other = results.series_at(place(4300)), results.series_at(place(4000))
    ahead = np.isfinite(one.median)
    years = (one.days[ahead] - one.days[ahead][0]) / 365.25

    def slope(series):
        return np.polyfit(years, series.median[ahead], 1)[0]

    assert slope(one.relative_to(other)) == pytest.approx(slope(one) - slope(other), abs=1e-4)


def test_what_stays_says_so_and_has_its_name_back(group, run):
    results, layers = RunResults(run), layers_by_kind(group)
    names = {kind: layers[kind].name() for kind in ("probability", "crossing", "velocity")}
    here, own = place(4300), results.series_at(place(4000))
    chance = value_at(layers["probability"], here)
    relative.show(group, own, run, {})
    for kind, name in names.items():
        assert layers[kind].name() == f"{name} · not relative"
    assert value_at(layers["probability"], here) == chance
    relative.show(group, own, run, {"velocity": 1.0})
    assert layers["velocity"].name() == names["velocity"]
    layers["probability"].setName("My own")
    relative.take_back(group)
    assert layers["crossing"].name() == names["crossing"] and layers["probability"].name() == "My own"


def test_the_rate_of_an_area_is_its_mean(run):
    results = RunResults(run)
    path = results.artifact("velocity", results.regions[0])
    from osgeo import gdal

    data = gdal.Open(str(path))
    left, width, _, top, _, height = data.GetGeoTransform()
    values = data.ReadAsArray()
    rows, columns = (axis[len(axis) // 2] for axis in np.nonzero(np.isfinite(values)))
    inside = values[rows - 1 : rows + 2, columns - 1 : columns + 2]
    box = QgsRectangle(
        left + (columns - 1) * width,
        top + (rows + 2) * height,
        left + (columns + 2) * width,
        top + (rows - 1) * height,
    )
    assert rates.rates_at(results, box)["velocity"] == pytest.approx(float(np.nanmean(inside)), rel=1e-5)
    away = QgsRectangle(0, 0, 1, 1)
    assert rates.rates_at(results, away) == {} and rates.rates_at(results, QgsRectangle(0, 0, 0, 0)) == {}


def test_points_have_the_rate_of_their_own_place(tmp_path):
    folder = sample_run.write_point_run(tmp_path / "Run 2", count=50)
    x, y, *_ = sample_run.egms()
    source = ogr.Open(str(folder / "all" / "points.gpkg"), 1)
    layer = source.CreateLayer("summary", sample_run._crs(), ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("velocity", ogr.OFTReal))
    for index in range(50):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x[index]} {y[index]})"))
        feature.SetField("velocity", float(index))
        layer.CreateFeature(feature)
    layer = source = None
    results = RunResults(folder)
    series = results.series_at(place(7), 1.0)
    there = QgsPointXY(series.x, series.y)
    assert rates.rates_at(results, QgsRectangle(there, there)) == {"velocity": 7.0}
    everything = rates.rates_at(results, results.extent())
    assert math.isclose(everything["velocity"], np.mean(np.arange(50)))
