"""Work of the main thread for an algorithm that runs in another: a step in each event."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from concurrent.futures import Future, wait

from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, QTimer, pyqtSignal, pyqtSlot

# How often cancel is looked at, in seconds.
BEAT = 0.1


class Elsewhere(Exception):
    """Where in the main thread an error came from, in words."""


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
            # Whoever waits for the answer raises it again, and lets go of it in another thread.
            answer.set_exception(_in_words(error))

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
        _ask(lambda: _close(steps))


def _close(steps: Iterator) -> None:
    """A step that is at work, and has let other events in, ends first."""
    if getattr(steps, "gi_running", False):
        QTimer.singleShot(round(1000 * BEAT), lambda: _close(steps))
    else:
        steps.close()


def let_go(error: BaseException) -> None:
    """Empty the frames that an error, and those behind it, came through; frames at work stay as they are."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def _in_words(error: Exception) -> Exception:
    """An error without its frames, which hold what belongs to the main thread; words tell where it was."""
    told = Elsewhere("".join(traceback.format_exception(type(error), error, error.__traceback__)))
    let_go(error)
    error.__cause__, error.__context__ = told, None
    return error.with_traceback(None)


def _ask(piece) -> None:
    """Do `piece()` in the main thread, in a later event."""
    main = _Main()

    def done():
        piece()
        main.deleteLater()

    main.asked.emit(done)
