"""Threads that last: they are used again, tell what they work at, and leave reference systems whole."""

import gc
import threading
import time

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.tests.with_qgis import works
from groundcast.ui import compat, lasting
from groundcast.ui.thread_reading import ThreadReading
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject


def carried(crs) -> float:
    """Longitude of the middle of a zone of UTM."""
    turn = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    return turn.transform(500000, 8000000).x()


def test_what_the_work_gives_or_raises_is_told(qgis_app):
    def refuse():
        raise GroundCastError("No.", "Yes.", "no")

    assert lasting.begin(lambda: 7, "seven").answer.result(10) == 7
    with pytest.raises(GroundCastError, match="No"):
        lasting.begin(refuse, "no").answer.result(10)


def test_what_goes_on_is_told_by_its_name(qtbot, qgis_app):
    go_on = threading.Event()
    begun = lasting.begin(lambda: go_on.wait(10), "waiting")
    assert "waiting" in lasting.working() and begun.is_held()
    go_on.set()
    assert works.ended("waiting")
    qtbot.waitUntil(lambda: not begun.is_held(), timeout=5000)


def test_more_work_than_processors_need_not_wait(qgis_app):
    """Blocks that are unpacked, runs read ahead and a report hold threads, and a click needs one more."""
    go_on = threading.Event()
    begun = [lasting.begin(lambda: go_on.wait(10), "many") for _ in range(20)]
    try:
        assert lasting.begin(lambda: 7, "one more").answer.result(5) == 7
    finally:
        go_on.set()
        assert all(each.answer.result(10) for each in begun)


def test_reference_systems_that_a_reading_met_first_stay_whole(qtbot, qgis_app):
    """A plain thread took them along when it ended (QGIS 3.22): nothing could be carried to the map."""
    reading, found = ThreadReading(), []
    reading.ask(lambda _going: QgsCoordinateReferenceSystem("EPSG:32742"), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert works.ended("groundcast-reading")
    qtbot.wait(300)
    assert found[0].result().isValid() and carried(found[0].result()) == pytest.approx(69, abs=1e-6)


def test_work_that_waits_for_a_thread_is_not_lost(qgis_app):
    """In a busy window half of all work never began; there it is tested by a dialog (`journey_study`)."""
    begun = [lasting.begin(lambda: time.sleep(0.2), f"wait {n}") for n in range(compat.OWN_THREADS + 8)]
    gc.collect()
    for each in begun:
        each.answer.result(timeout=30)
    assert not lasting._UNTAKEN
