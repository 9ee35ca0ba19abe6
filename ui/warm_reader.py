"""One worker process with its libraries loaded, which says what sources hold, one after another."""

from __future__ import annotations

import itertools
import json

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QProcess, pyqtSignal

from ..worker import limits
from ..worker.protocol import Lines
from . import settings, worker_limits
from .words import tr
from .worker_command import reason

NAME = "gcWarmReader"
STOP_MS = 1000
_numbers = itertools.count(1)
# Held here: QGIS's application has no lasting wrapper in Python that would hold its children, and a reader
# that loses its Python half hears no answer.
_kept: list = []


class Question(QObject):
    """What `groundcast info --json` says of a source; `known` comes before, with what is known so far.

    Ends with `finished(dict)` or `failed(str)`, in the main thread; after `stop` nothing follows.

    Attributes:
        lost: whether it failed because the process ended, not because of the source.
    """

    known = pyqtSignal(dict)
    progressed = pyqtSignal(float)
    finished = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, words: list[str], parent=None):
        super().__init__(parent)
        self.number, self.words, self.again = next(_numbers), words, True
        self.lost = False

    def start(self) -> None:
        """Ask it."""
        shared().ask(self)

    def stop(self) -> None:
        """Give it up."""
        shared().drop(self)

    def line(self) -> bytes:
        """As the worker takes it."""
        return (json.dumps({"question": self.number, "words": self.words}) + "\n").encode("utf-8")


class WarmReader(QObject):
    """Keeps the process, starts another where it ended, and lets questions wait for one another."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName(NAME)
        self._process: QProcess | None = None
        self._started_with = None
        self._waiting: list[Question] = []
        self._asked: Question | None = None
        self._heard = Lines()

    def warm(self) -> None:
        """Start the process, so that a question soon to come need not wait for it."""
        if settings.is_set_up() and self._asked is None and not self._fits():
            self._start()

    def ask(self, question: Question) -> None:
        """Answer a question when those before are answered."""
        self._waiting.append(question)
        self._next()

    def drop(self, question: Question) -> None:
        """Give a question up; a reading under way ends with its process."""
        self._waiting = [each for each in self._waiting if each is not question]
        if question is self._asked:
            self._asked = None
            self.end()
            self._next()

    def end(self) -> None:
        """End the process at once."""
        process, self._process, self._heard = self._process, None, Lines()
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(STOP_MS)
            process.deleteLater()

    def _fits(self) -> bool:
        """Whether a process runs that was started as one would be started now."""
        running = self._process is not None and self._process.state() != QProcess.ProcessState.NotRunning
        return running and self._started_with == _how()

    def _next(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        question = self._waiting.pop(0)
        if sip.isdeleted(question):
            self._next()
            return
        self._asked = question
        if not self._fits():
            self._start()
        if self._asked is question:  # else it did not start
            self._process.write(question.line())

    def _start(self) -> None:
        self.end()
        self._started_with = _how()
        python, door, _ = self._started_with
        self._process = QProcess(self)
        self._process.setProcessEnvironment(worker_limits.process_environment())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        self._process.start(python, ["-u", "-I", "-X", "utf8", door, "answer"])

    def _hear(self) -> None:
        for message in self._heard.messages(bytes(self._process.readAllStandardOutput())):
            self._take(message)

    def _take(self, message: dict) -> None:
        question = self._asked
        if question is None or message.get("question") != question.number:
            return
        last = message["type"] in ("answer", "failed")
        if last:
            self._asked = None
        if not sip.isdeleted(question):
            _tell(question, message)
        if last:
            self._next()

    def _not_started(self, error) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._lose(tr("The worker environment is not set up yet. Set it up first."))
            self._next()

    def _ended(self, code, status) -> None:
        """The process is gone: one that had nothing more to do is not missed."""
        self._hear()
        told = bytes(self._process.readAllStandardError())
        question = self._asked
        self.end()
        by_itself = code in (0, limits.EXIT_CODE) and status == QProcess.ExitStatus.NormalExit
        if question is not None and by_itself and not sip.isdeleted(question) and question.again:
            # It had just ended for want of questions, or for the memory of the one before.
            question.again, self._asked = False, None
            self._waiting.insert(0, question)
        elif status != QProcess.ExitStatus.NormalExit or not code:
            self._lose(tr("The worker stopped unexpectedly. Try again, or copy the diagnostics."))
        else:
            self._lose(reason(told))
        self._next()

    def _lose(self, text: str) -> None:
        question, self._asked = self._asked, None
        if question is not None and not sip.isdeleted(question):
            question.lost = True
            question.failed.emit(text)


class WarmWhenNear(QObject):
    """Starts the process when the mouse comes to a widget by which sources are chosen."""

    def __init__(self, *widgets):
        super().__init__(widgets[0])
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, widget, event):  # noqa: N802  (Qt asks for this name)
        """Listens only."""
        if event.type() == QEvent.Type.Enter:
            shared().warm()
        return False


def shared() -> WarmReader:
    """The one of this QGIS, which goes with the application; `close` ends it before."""
    if not _kept or sip.isdeleted(_kept[0]):
        _kept[:] = [WarmReader(QCoreApplication.instance())]
    return _kept[0]


def close() -> None:
    """Leave nothing behind, for the plugin's unload."""
    for reader in _kept:
        if not sip.isdeleted(reader):
            reader.end()
            reader.deleteLater()
    _kept.clear()


def _how() -> tuple:
    """All that a process is started with."""
    door = settings.package() / "worker" / "__main__.py"
    return settings.python(), str(door), tuple(sorted(worker_limits.environment().items()))


def _tell(question: Question, message: dict) -> None:
    kind = message["type"]
    if kind == "known":
        question.known.emit(message["document"])
    elif kind == "answer":
        question.finished.emit(message["document"])
    elif kind == "failed":
        question.failed.emit(f"{message.get('message', '')} {message.get('cure', '')}".strip())
    elif kind == "progress":
        question.progressed.emit(float(message["fraction"]))
