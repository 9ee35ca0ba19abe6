"""Points play as maps do: one layer, coloured by the field of the date that the time line shows."""

import json
import shutil

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.time_line import timed_canvas
from groundcast.ui import compat
from groundcast.ui.layers import add_run, look, play, recolour, relative
from groundcast.ui.layers.group import PART
from groundcast.ui.layers.playing import follow, show_points
from groundcast.ui.layers.point_dates import days_of, playing
from groundcast.ui.layers.temporal import show_date
from groundcast.ui.run_results import RunResults
from qgis.core import QgsPointXY, QgsProject

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sample_run.write_point_run(tmp_path_factory.mktemp("runs") / "run-1-seasonal", count=80)


@pytest.fixture
def group(qgis_app, run):
    QgsProject.instance().clear()
    yield add_run(run, QgsProject.instance(), "Ustica")
    QgsProject.instance().clear()


def of_kind(group, kind):
    return next(layer for layer in look.layers_of(group) if layer.customProperty(look.KIND) == kind)


def seen(group):
    nodes = [node for node in group.findLayers() if node.isVisible()]
    return sorted(node.layer().customProperty(look.KIND) for node in nodes)


def at(navigation, number):
    navigation.setCurrentFrameNumber(number)
    return navigation.dateTimeRangeForFrameNumber(number)


def test_play_goes_through_the_dates_of_points_from_observed_into_forecast(group):
    # It said that the run had no dated maps to play.
    canvas, navigation = timed_canvas()
    assert seen(group) == ["median"]
    newest = of_kind(group, "median").renderer().classAttribute()
    assert play(group, canvas, QgsProject.instance())
    navigation.pause()
    assert seen(group) == ["median", "observed"] and len(playing(group)) == 2
    past, coming = of_kind(group, "observed"), of_kind(group, "median")
    observed, forecast = days_of(past), days_of(coming)
    assert navigation.temporalExtents().begin().date().toPyDate() == observed[-20][0]
    shown = at(navigation, 0)
    assert past.renderer().classAttribute() == observed[-20][1], "from the first frame on"
    show_points(at(navigation, 5), canvas, QgsProject.instance())
    day = past.customProperty(look.DATE)
    assert past.renderer().classAttribute() == f"D{day.replace('-', '')}" and day in past.name()
    assert past.temporalProperties().isVisibleInTemporalRange(shown)
    assert not coming.temporalProperties().isVisibleInTemporalRange(shown)
    assert show_date(canvas, forecast[3][0])
    shown = navigation.dateTimeRangeForFrameNumber(navigation.currentFrameNumber())
    show_points(shown, canvas, QgsProject.instance())
    assert coming.renderer().classAttribute() == forecast[3][1]
    assert coming.temporalProperties().isVisibleInTemporalRange(shown)
    assert not past.temporalProperties().isVisibleInTemporalRange(shown)
    navigation.setNavigationMode(compat.NAVIGATION_OFF)
    follow(canvas, QgsProject.instance())
    assert seen(group) == ["median"] and coming.renderer().classAttribute() == newest


def with_both(folder, run):
    """A run with maps of cells and the points that they were made of, as those on EGMS points are."""
    made, report = sample_run.write_raster_run(folder), folder / "report.json"
    shutil.copy(run / "all" / "points.gpkg", made / "A" / "points.gpkg")
    found = json.loads(report.read_text(encoding="utf-8"))
    found["artifacts"].append(dict(found["artifacts"][0], kind="points", path="A/points.gpkg", region="A"))
    report.write_text(json.dumps(found), encoding="utf-8")
    return made


@pytest.mark.parametrize("ticked", [False, True])
def test_of_maps_and_points_those_play_that_are_in_sight(group, run, tmp_path, ticked):
    canvas, navigation = timed_canvas()
    both = add_run(with_both(tmp_path / "run-2-seasonal", run), QgsProject.instance())
    points = next(child for child in both.children() if child.customProperty(PART) == "points")
    points.setItemVisibilityChecked(ticked)
    before = seen(both)
    assert play(both, canvas, QgsProject.instance())
    navigation.pause()
    own = {id(layer) for layer in playing(both)}
    shown = [node.layer() for node in both.findLayers() if node.isVisible()]
    assert all((id(layer) in own) is ticked for layer in shown)
    assert len(shown) == 2 if ticked else len(shown) > 20
    # Ticked while the time line is on, points have its date, too.
    show_points(at(navigation, 5), canvas, QgsProject.instance())
    days = {layer.customProperty(look.DATE) for layer in playing(both)}
    assert days_of(playing(both)[0])[-1][0].isoformat() not in days
    navigation.setNavigationMode(compat.NAVIGATION_OFF)
    follow(canvas, QgsProject.instance())
    assert seen(both) == before


def test_every_observed_date_plays_where_all_are_asked_for(run, group):
    canvas, navigation = timed_canvas()
    every = add_run(run, QgsProject.instance(), "Ustica", True)
    assert play(every, canvas, QgsProject.instance())
    navigation.pause()
    assert navigation.temporalExtents().begin().date().toPyDate() == days_of(of_kind(every, "observed"))[0][0]
    navigation.setNavigationMode(compat.NAVIGATION_OFF)


def test_less_a_reference_each_date_is_less_its_own_value(run, group):
    canvas, navigation = timed_canvas()
    results = RunResults(run)
    place = QgsPointXY(*(float(values[7]) for values in sample_run.egms()[:2]))
    series = results.series_at(place, 1.0)
    relative.show(group, series, run)
    results.close()
    play(group, canvas, QgsProject.instance())
    navigation.pause()
    show_points(at(navigation, 4), canvas, QgsProject.instance())
    past = of_kind(group, "observed")
    day = past.customProperty(look.DATE)
    value = json.loads(past.customProperty(relative.BY_DAY))[day]
    assert past.renderer().classAttribute() == f'"D{day.replace("-", "")}" - ({value})'
    navigation.setNavigationMode(compat.NAVIGATION_OFF)
    follow(canvas, QgsProject.instance())
    relative.take_back(group)
    assert past.renderer().classAttribute() == days_of(past)[-1][1]
    recolour.recolour(group, None)
