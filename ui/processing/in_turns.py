"""Work of the main thread for an algorithm that runs in another: a step in each event."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, wait

from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal, pyqtSlot

# How often cancel is looked at, in seconds.
BEAT = 0.1


class _Main(QObject):
    """Does in the main thread what another one asks for."""

    asked = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self._do)

    @pyqtSlot(object)
    def _do(self, piece):
        piece()


def taken(steps: Iterator, feedback, told=lambda step: None):
    """Take every step in the main thread; gives what the generator returns, None where it was cancelled.

    What a step raises is raised here. In the main thread itself, as in qgis_process, all are taken at once.

    Args:
        told: (step) → None, hears of each step; in the thread of the caller.
    """
    here = QThread.currentThread() == QCoreApplication.instance().thread()
    take = _at_once if here else _in_events
    while not feedback.isCanceled():
        ended, step = take(steps, feedback)
        if ended:
            return step
        told(step)
    _give_up(steps, here)
    return None


def _at_once(steps: Iterator, _feedback) -> tuple[bool, object]:
    try:
        return False, next(steps)
    except StopIteration as end:
        return True, end.value


def _in_events(steps: Iterator, feedback) -> tuple[bool, object]:
    """One step in the main thread; an answer that nobody waits for any more is left."""
    answer = Future()

    def piece():
        try:
            answer.set_result(_at_once(steps, feedback))
        except Exception as error:
            # Whoever waits for the answer raises it again.
            answer.set_exception(error)

    _ask(piece)
    # QGIS that quits waits for the thread of the algorithm, and takes no step any more.
    while not answer.done() and not feedback.isCanceled():
        wait([answer], BEAT)
    return answer.result() if answer.done() else (False, None)


def _give_up(steps: Iterator, here: bool) -> None:
    """What the steps have made belongs to the main thread, and ends there."""
    if here:
        steps.close()
    else:
        _ask(steps.close)


def _ask(piece) -> None:
    """Do `piece()` in the main thread, in a later event."""
    main = _Main()

    def done():
        piece()
        main.deleteLater()

    main.asked.emit(done)
