"""A reference in packed files is read beside the window: nothing waits for it, and no old answer is taken."""

import time

import numpy as np
import pytest
from groundcast.tests.with_qgis import packed_stack, works
from groundcast.tests.with_qgis.map_window import map_window
from groundcast.ui import map_place, series_copies
from groundcast.ui.docks.series import SeriesDock
from groundcast.ui.observed import block_files
from groundcast.ui.observed.block_files import BlockFiles
from groundcast.ui.observed.raster import RasterPlaces
from groundcast.ui.observed.results import ObservedResults
from groundcast.ui.reference import AT_ONCE_S, Reference
from groundcast.ui.study import Study
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import Qt

CRS = "EPSG:32633"
HERE, THERE, SHOWN = (10, 10), (80, 80), (50, 20)


@pytest.fixture(autouse=True)
def no_block_is_quick(monkeypatch):
    """To unpack one takes longer than the window waits, on a fast machine too, and no copy on the disk, which
    is filled behind the window, answers in its place."""
    read = BlockFiles.read

    def slowly(self, *given):
        time.sleep(3 * AT_ONCE_S)
        return read(self, *given)

    monkeypatch.setattr(block_files, "QUICK_BYTES", 0)
    monkeypatch.setattr(BlockFiles, "read", slowly)
    monkeypatch.setattr(series_copies, "room", lambda: None)


@pytest.fixture
def packed(tmp_path, qgis_app):
    """(values (T, Y, X), a maker of results of the same files)."""
    values, stack = packed_stack.write(tmp_path)
    made = []

    def results():
        made.append(ObservedResults(RasterPlaces(stack, "mm"), "packed"))
        return made[-1]

    yield values, results
    for each in made:
        each.close()
    works.ended("groundcast-blocks")


def box_of(cell):
    place = packed_stack.place_of(*cell)
    return QgsRectangle(place, place)


def study_with(cell):
    study = Study()
    study.reference = map_place.entry(box_of(cell), QgsCoordinateReferenceSystem(CRS))
    return study


@pytest.fixture
def dock(qgis_app, packed):
    window = map_window().reset()
    window.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem(CRS))
    reference = Reference(study_with(HERE))
    made = SeriesDock(window, reference)
    window.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    made.show()
    yield made
    made.unload()
    window.window.removeDockWidget(made)
    made.deleteLater()
    reference.close()


def series_of(values, cell):
    return values[:, cell[1], cell[0]]


def never_blocked(monkeypatch, results):
    """Asking for values that must first be unpacked ends the test."""
    own = results.series_at

    def asked(point, tolerance=0.0):
        assert results.is_ready(point), "the window waited for packed files"
        return own(point, tolerance)

    monkeypatch.setattr(results, "series_at", asked)


def test_other_data_are_shown_at_once_and_relative_when_the_reference_is_there(
    dock, packed, qtbot, monkeypatch
):
    values, results = packed
    first = results()
    never_blocked(monkeypatch, first)
    dock.set_observed(first)
    assert dock.reference.is_reading(first) and dock.chip.chip.text() == "Reference: reading…  ✕"
    qtbot.waitUntil(lambda: dock.reference.series(first) is not None, timeout=20000)
    assert dock.chip.chip.text() == "Reference: Pixel 11, 11  ✕"
    dock.pick(packed_stack.place_of(*SHOWN))
    qtbot.waitUntil(lambda: dock.series is not None, timeout=20000)
    wanted = series_of(values, SHOWN) - series_of(values, HERE)
    np.testing.assert_array_equal(dock.series.observed[: len(wanted)], wanted)
    # The same place in other results, as after another run: read anew, and never in the main thread.
    second = results()
    never_blocked(monkeypatch, second)
    dock.set_observed(second)
    qtbot.waitUntil(lambda: dock.series is not None and not dock.reference.is_reading(second), timeout=20000)
    np.testing.assert_array_equal(dock.series.observed[: len(wanted)], wanted)


def test_another_place_while_one_is_read_gives_that_place_alone(packed, qtbot):
    values, results = packed
    found, told = results(), []
    reference = Reference(study_with(HERE))
    reference.changed.connect(lambda: told.append(reference.series(found)))
    assert reference.series(found) is None and reference.is_reading(found)
    reference.take(box_of(THERE), QgsCoordinateReferenceSystem(CRS))
    qtbot.waitUntil(lambda: bool(told) and told[-1] is not None, timeout=20000)
    qtbot.wait(100)
    assert {series.where for series in told if series is not None} == {"Pixel 81, 81"}
    np.testing.assert_array_equal(told[-1].observed[: packed_stack.DATES], series_of(values, THERE))
    reference.close()


def test_nothing_is_read_on_of_results_that_are_shown_no_more(packed, qtbot):
    _, results = packed
    found, told = results(), []
    reference = Reference(study_with(HERE))
    reference.changed.connect(lambda: told.append(True))
    assert reference.series(found) is None
    reference.forget(found)
    assert not reference.is_reading(found)
    qtbot.wait(200)
    assert told == []
    another = results()
    assert reference.series(another) is None and reference.is_reading(another)
    reference.close()
    assert not reference.is_reading(another)


def test_a_place_chosen_in_packed_files_is_read_beside_the_window(dock, packed, qtbot, monkeypatch):
    values, results = packed
    found = results()
    never_blocked(monkeypatch, found)
    dock.reference.clear()
    dock.set_observed(found)
    dock.chip.take(box_of(THERE))
    assert not dock.reference.on and dock.notice.text() == "Reading the place…"
    qtbot.waitUntil(lambda: dock.reference.on, timeout=20000)
    assert dock.chip.chip.text() == "Reference: Pixel 81, 81  ✕" and not dock.notice.isVisible()
    own = dock.reference.series(found)
    np.testing.assert_array_equal(own.observed[: packed_stack.DATES], series_of(values, THERE))


def test_a_file_that_went_away_is_no_reference_and_is_not_asked_for_again_and_again(
    packed, qtbot, tmp_path, monkeypatch
):
    _, results = packed
    # Before anything opened them: an open file can be read on.
    for file in (tmp_path / "stack").iterdir():
        file.unlink()
    found, asked = results(), []
    own = found.read_ahead
    monkeypatch.setattr(found, "read_ahead", lambda point: (asked.append(point), own(point)))
    reference = Reference(study_with(HERE))
    reference.changed.connect(lambda: reference.series(found))
    reference.series(found)
    qtbot.waitUntil(lambda: not reference.is_reading(found), timeout=20000)
    count = len(asked)
    qtbot.wait(200)
    assert len(asked) == count and reference.series(found) is None
    assert reference.told(found) == "Reference: no values here"
    reference.close()
