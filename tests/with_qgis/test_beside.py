"""Work beside the window: given up at once, in threads that stay, never behind what waits for its turn."""

import threading
import time
import weakref

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.ui import beside, compat
from groundcast.ui.beside import aside
from groundcast.ui.turns import Turns
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QObject, QRunnable, QThreadPool

STEP = "Reading"


def ended(steps):
    """What a generator returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_what_the_work_gives_or_raises_comes_back(qgis_app):
    def refuse():
        raise GroundCastError("No.", "Yes.", "no")

    assert ended(aside(STEP, lambda: 7)) == 7
    with pytest.raises(GroundCastError, match="No"):
        ended(aside(STEP, refuse))


def test_given_up_it_does_not_hold_the_window_until_the_file_is_read(qtbot, qgis_app):
    """A cancelled report waited for its thread, which read all points of a run: the window stood still."""
    owner, began, go_on = QObject(), threading.Event(), threading.Event()
    turns = Turns(QgsProject.instance(), owner)
    turns.begin(aside(STEP, lambda: (began.set(), go_on.wait(10))))
    qtbot.waitUntil(began.is_set, timeout=5000)
    since = time.monotonic()
    turns.stop()
    held = time.monotonic() - since
    go_on.set()
    owner.deleteLater()
    assert held < 0.5


class Noted:
    """Tells in which thread it ends."""

    def __init__(self, ends):
        weakref.finalize(self, lambda: ends.append(threading.current_thread()))


@pytest.mark.parametrize("broken", [False, True])
def test_what_work_holds_that_was_given_up_ends_in_the_main_thread(qtbot, qgis_app, broken):
    """A drawing of QGIS, which is an object of the main thread, ended in a thread of the pool."""
    ends, began, go_on = [], threading.Event(), threading.Event()

    def drawing(noted):
        def work():
            began.set()
            go_on.wait(10)
            if broken:
                raise OSError(noted)
            return id(noted)

        return work

    steps = aside(STEP, drawing(Noted(ends)))
    next(steps)
    assert began.wait(5)
    steps.close()
    del steps
    qtbot.wait(3 * beside.LOOK_MS)
    assert ends == []
    go_on.set()
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert ends == [threading.main_thread()] and not beside._given_up


class Waiting(QRunnable):
    """Holds a thread of Qt's pool, as a task of QGIS does that waits for a worker."""

    def __init__(self, go_on):
        super().__init__()
        self._go_on = go_on

    def run(self):
        self._go_on.wait(10)


def idle(qtbot, pool):
    """Wait until no thread of a pool works; `waitForDone` would end them, and break reference systems."""
    qtbot.waitUntil(lambda: pool.activeThreadCount() == 0, timeout=5000)


def test_it_need_not_wait_for_runs_that_hold_every_thread(qtbot, qgis_app):
    pool, go_on = QThreadPool.globalInstance(), threading.Event()
    for _ in range(pool.maxThreadCount() + 1):
        pool.start(Waiting(go_on))
    before, since = pool.maxThreadCount(), time.monotonic()
    assert ended(aside(STEP, lambda: 7)) == 7
    held = time.monotonic() - since
    go_on.set()
    idle(qtbot, pool)
    assert held < 3 and pool.maxThreadCount() == before


def test_reference_systems_that_its_thread_met_first_stay_whole(qtbot, qgis_app):
    """Qt's pool was widened for the work and narrowed again: the thread ended, its reference systems with it.

    Then nothing could be carried to or from them any more in the whole of QGIS, and an export crashed.
    """
    pool, go_on = QThreadPool.globalInstance(), threading.Event()
    for _ in range(pool.maxThreadCount()):
        pool.start(Waiting(go_on))
    qtbot.waitUntil(lambda: pool.activeThreadCount() >= pool.maxThreadCount(), timeout=5000)
    known = ended(aside(STEP, lambda: QgsCoordinateReferenceSystem("EPSG:32741")))
    go_on.set()
    idle(qtbot, pool)
    qtbot.wait(300)
    there = QgsCoordinateTransform(known, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    assert known.isValid() and there.transform(500000, 8000000).x() == pytest.approx(63, abs=1e-6)


def test_its_threads_are_made_once_in_a_qgis(qgis_app):
    assert compat.own_pool() is compat.own_pool() and compat.own_pool().maxThreadCount() > 1
