"""Kept series stay in the study: saved with the project, moved with it, and found again by their places."""

import shutil

import numpy as np
import pytest
from groundcast.tests.with_qgis import sample_run
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import map_place
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.docks.series_marks import SHOWN, casing
from groundcast.ui.kept_series import KeptSeries
from groundcast.ui.plots.kept_looks import KEPT
from groundcast.ui.reference import Reference
from groundcast.ui.study import Memory, Study
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(not sample_run.EGMS.is_file(), reason="needs the EGMS file of Ustica")


def place(point):
    return QgsPointXY(*(float(v[point]) for v in sample_run.egms()[:2]))


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs")
    return sample_run.write_raster_run(folder / "Run 1"), sample_run.write_point_run(folder / "Run 2", 50)


@pytest.fixture
def opened(qgis_app, runs):
    """(study, reference) → a dock of the first run, taken down after the test."""
    made, window = [], map_window()
    middle = place(4000)
    window.reset(corner=(middle.x() - 200, middle.y() - 200))

    def open_dock(study, reference=None):
        dock = SeriesDock(window, reference, study)
        window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        window.window.resize(1200, 800)
        dock.set_run(runs[0])
        dock.show()
        made.append(dock)
        for _ in range(20):
            QApplication.processEvents()
        return dock

    yield open_dock
    for dock in made:
        dock.unload()
        window.window.removeDockWidget(dock)
        dock.deleteLater()
    window.window.resize(400, 400)


def rows(dock):
    return [dock.list.topLevelItem(i).text(0) for i in range(dock.list.topLevelItemCount())]


def keep_two(dock):
    """A pixel and the mean of a box, with words of the user's."""
    window = map_window()
    dock.tool.start()
    window.click(0, 0)
    dock.keep_action.trigger()
    window.drag((-150, -150), (150, 150))
    while dock.area.reading.busy:  # a busy machine takes a while
        QApplication.processEvents()
    dock.keep_action.trigger()
    QApplication.processEvents()
    first, second = dock.keeping.all
    first.name, first.note, first.colour = "North bowl", "sinks since the pump", "#123456"
    second.shown = False
    dock.list.edited.emit()
    return first, second


def test_kept_series_come_back_with_a_project_that_was_moved(opened, tmp_path, qtbot):
    project, study = QgsProject.instance(), Study()
    memory = Memory(study, project)
    dock = opened(study)
    first, second = keep_two(dock)
    values = [np.array(each.found.observed) for each in (first, second)]
    assert [entry["name"] for entry in study.kept] == ["North bowl", second.name]
    (tmp_path / "here").mkdir()
    assert project.write(str(tmp_path / "here" / "study.qgz"))
    memory.close()
    shutil.move(tmp_path / "here", tmp_path / "there")

    project.clear()
    again = Study()
    memory = Memory(again, project)
    assert project.read(str(tmp_path / "there" / "study.qgz"))
    try:
        new = opened(again)
        kept = new.keeping.all
        assert [k.name for k in kept] == ["North bowl", second.name] and not kept[1].shown
        assert (kept[0].note, kept[0].colour) == ("sinks since the pump", "#123456")
        qtbot.waitUntil(lambda: all(own.found is not None for own in kept), timeout=20000)
        for own, before in zip(kept, values):
            np.testing.assert_array_equal(own.found.observed, before)
        assert second.name.startswith("Mean of ")
        # Nothing was clicked in the new window: the last one is shown, and the first is drawn beside it.
        assert new.series is not None and any("North bowl" in text for text in rows(new))
        assert new.plot.kept.lines[0].get_color() == "#123456"
    finally:
        memory.close()
        project.clear()


def crosses(dock):
    """The colours on the map of what is kept: of each casing, and of the cross on it."""
    marks = [each for each in dock._marks._marks if isinstance(each, QgsVertexMarker)]
    tones = [mark.color().name().upper() for mark in marks]
    return [pair for pair in zip(tones[::2], tones[1::2]) if pair[1] != SHOWN]


def test_on_the_map_a_kept_series_has_the_colour_of_its_curve_in_dark_windows_too(opened):
    window = map_window().window
    before, light = QPalette(window.palette()), QPalette(window.palette())
    light.setColor(QPalette.ColorRole.Window, QColor("#EFEFEF"))
    window.setPalette(light)
    dock = opened(Study())
    keep_two(dock)
    first, second = dock.keeping.all
    # Indigo in light windows is green in dark ones.
    first.colour, second.colour, second.shown = KEPT[1][0], KEPT[0][0], True
    dock.list.edited.emit()
    assert crosses(dock) == [("#FFFFFF", KEPT[1][0].upper()), ("#FFFFFF", KEPT[0][0].upper())]
    dark = QPalette(light)
    dark.setColor(QPalette.ColorRole.Window, QColor("#323232"))
    window.setPalette(dark)
    try:
        QApplication.processEvents()
        assert [line.get_color().upper() for line in dock.plot.kept.lines[::2]] == [KEPT[1][1], KEPT[0][1]]
        assert crosses(dock) == [("#FFFFFF", KEPT[1][1]), ("#1A1A1A", KEPT[0][1])], "seen on a white map"
    finally:
        window.setPalette(before)


def test_options_give_kept_series_the_plugin_s_colours_back_without_reading_them_again(opened, qtbot):
    from groundcast.ui.kept_series import reset_colours
    from groundcast.ui.options_looks import LooksGroup

    study = Study()
    dock = opened(study)
    keep_two(dock)
    for own in dock.keeping.all:
        own.colour = "#123456"
    dock.list.edited.emit()
    found = [own.found for own in dock.keeping.all]
    page = LooksGroup()
    qtbot.addWidget(page)
    assert not page.resets_series
    page.series.click()
    assert page.resets_series
    reset_colours(study)
    assert [own.colour for own in dock.keeping.all] == [light for light, *_ in KEPT[:2]]
    assert [entry["colour"] for entry in study.kept] == [own.colour for own in dock.keeping.all]
    assert [own.found for own in dock.keeping.all] == found and None not in found


def test_a_cross_is_told_from_light_and_dark_maps():
    from groundcast.tests.with_qgis.test_colours import contrast

    for colour in (SHOWN, "#FFFFFF", "#000000", *(tone for each in KEPT for tone in each[:2])):
        for ground in ("#FFFFFF", "#1A1A1A"):
            assert max(contrast(colour, ground), contrast(casing(colour), ground)) >= 3, (colour, ground)
        assert contrast(colour, casing(colour)) >= 3, colour


def test_a_place_without_values_in_other_data_is_told_and_not_forgotten(opened, runs):
    study = Study()
    dock = opened(study)
    keep_two(dock)
    entries = list(study.kept)
    # The run at points holds the first 50 of them, far from here.
    dock.set_run(runs[1])
    for _ in range(20):
        QApplication.processEvents()
    dock.pick(place(10))
    assert sum("no values here" in text for text in rows(dock)) == 2
    assert study.kept == entries and not dock.plot.kept.lines
    dock.set_run(runs[0])
    for _ in range(20):
        QApplication.processEvents()
    assert all(each.found is not None for each in dock.keeping.all)


def test_another_study_has_kept_series_of_its_own(opened):
    study, other = Study(), Study(name="Other")
    dock = opened(study)
    keep_two(dock)
    study.become(other)
    assert dock.keeping.all == [] and not any("North bowl" in text for text in rows(dock))


def test_the_same_place_is_kept_once_and_let_go_for_good(opened):
    study = Study()
    dock = opened(study)
    dock.pick(place(4000))
    dock.keep_action.trigger()
    dock.keep_action.trigger()
    assert len(study.kept) == 1
    dock.clear_action.trigger()
    assert study.kept == [] and not dock.clear_action.isEnabled()


def test_an_entry_that_nobody_can_read_is_left_out_and_told_in_the_log(qgis_app):
    told = []
    hear = lambda text, tag, _level: told.append((tag, text))  # noqa: E731
    QgsApplication.messageLog().messageReceived.connect(hear)
    study = Study(
        kept=[{"name": "A", "box": [0, 0, 0]}, {"name": "B", "crs": "EPSG:3035", "box": [1, 2, 1, 2]}]
    )
    found = KeptSeries(study)
    QgsApplication.messageLog().messageReceived.disconnect(hear)
    assert [each.name for each in found.all] == ["B"]
    assert any("cannot be read" in text and tag == "GroundCast" for tag, text in told)
    found.close()


def test_places_hold_in_another_crs(qgis_app):
    metres, degrees = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:3035", "EPSG:4326"))
    here = place(4000)
    kept = map_place.entry(QgsRectangle(here, here), metres)
    there = map_place.box_in(kept, degrees).center()
    assert 12 < there.x() < 14 and 38 < there.y() < 39 and map_place.is_point(kept)
    assert map_place.box_in(kept | {"crs": "EPSG:4326"}, metres) is None


def test_velocities_say_that_they_are_relative_to_the_reference(opened):
    study = Study()
    reference = Reference(study)
    dock = opened(study, reference)
    dock.pick(place(4000))
    alone = dock.series.velocity()
    assert rows(dock)[0].endswith("mm/yr")
    moved = place(4100)
    reference.take(QgsRectangle(moved, moved), dock.results.crs)
    own = reference.series(dock.results)
    assert dock.series.velocity() == pytest.approx(alone - own.velocity(), abs=1e-3)
    assert rows(dock)[0].endswith("mm/yr relative")
    assert f"Relative to the reference: {own.where}." in dock.list.topLevelItem(0).toolTip(0)
    reference.clear()
    assert rows(dock)[0].endswith("mm/yr")
    reference.close()
