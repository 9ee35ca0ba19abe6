"""Dated layers on QGIS's time line, on real EGMS values."""

import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.run_group import nodes, part
from groundcast.tests.with_qgis.time_line import timed_canvas
from groundcast.ui import compat
from groundcast.ui.layers import add_run, frame, play, show_all_times
from groundcast.ui.layers.playing import follow
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate

pytestmark = pytest.mark.skipif(
    not sample_run.EGMS.is_file(), reason="the real EGMS data of Ustica is not at hand (../shared/data)"
)


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """A run with the regions A and B on cells."""
    return sample_run.write_raster_run(tmp_path_factory.mktemp("study") / "run-3-seasonal")


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


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
