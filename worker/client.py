"""QGIS's end of the pipe: starts one worker, listens, cancels it, and tells how it ended.

Standard library only; safe in any thread. The caller is never kept waiting except by `wait`.
"""

from __future__ import annotations

import contextlib
import signal
import subprocess  # nosec B404 - the worker is a program of its own
import threading
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import GroundCastError
from .interpreters import scrubbed, window_flags
from .protocol import GO_ON, PAUSE, decode

GRACE_SECONDS = 5.0
TAIL_BYTES = 65536
DRAIN_SECONDS = 2.0
LONGEST_LINE = 1 << 20
MEMORY_SIGNS = ("MemoryError", "bad_alloc", "can't allocate memory", "Unable to allocate", "Cannot allocate")


@dataclass(frozen=True)
class Outcome:
    """How a worker ended.

    Attributes:
        kind: "done", "failed" (it said why), "cancelled" or "died" (it could not say).
        message, cure, code: words for the user and a stable word; "" when done.
        report: path of report.json, "" unless done.
        tail: the last 64 kB of what it wrote besides messages, for the diagnostics.
        exit_code: of the process; negative is the signal that ended it.
    """

    kind: str
    message: str = ""
    cure: str = ""
    code: str = ""
    report: str = ""
    tail: str = ""
    exit_code: int = 0


class Worker:
    """One worker process for one job folder.

    Args:
        python: the worker's interpreter (`environment.python_in()`).
        package: folder of the plugin package, the one that holds `worker`.
        folder: job folder with job.json; `log.txt` is written there.
        listener: called with each message (dict, see `protocol`) in a thread of the client's; it
            must be quick, and its exceptions go to the log.
        environment: the process's variables, default `scrubbed()`.
    """

    def __init__(self, python, package, folder, listener=None, environment=None):
        self.command = [str(python), "-u", "-I", "-X", "utf8", str(Path(package) / "worker" / "__main__.py")]
        self.folder = Path(folder)
        self.listener = listener or (lambda message: None)
        self._environment = environment
        self._process = None
        self._outcome = None
        self._last = {}
        self._hello = False
        self._cancelled = False
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._tail = deque()
        self._tail_bytes = 0

    @property
    def running(self) -> bool:
        """Whether the worker was started and has not ended."""
        return self._process is not None and not self._ended.is_set()

    @property
    def outcome(self) -> Outcome | None:
        """How it ended; None while it runs."""
        return self._outcome

    def start(self) -> None:
        """Start the worker and return at once.

        Raises:
            GroundCastError: it was started before (`worker-started`), the folder cannot be written
                (`not-writable`), or the interpreter does not start (`worker-start`).
        """
        if self._process is not None:
            raise GroundCastError("This worker was started before.", "Make a new one.", "worker-started")
        self._log = self._open_log()
        try:
            self._process = subprocess.Popen(  # nosec B603 - our own worker, no shell
                [*self.command, "run", str(self.folder)],
                env=scrubbed() if self._environment is None else self._environment,
                cwd=str(self.folder),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                # A Ctrl+C in the terminal that QGIS was started from must not reach the worker.
                start_new_session=True,
                **window_flags(),
            )
        except OSError as error:
            self._log.close()
            raise GroundCastError(
                f"The worker does not start ({self.command[0]}: {error.strerror}).",
                "Repair the worker environment in Options.",
                "worker-start",
            ) from error
        threading.Thread(target=self._supervise, name="groundcast-worker", daemon=True).start()

    def cancel(self, grace: float = GRACE_SECONDS) -> None:
        """Ask the worker to stop, kill it after `grace` seconds; returns at once, may be repeated."""
        if not self.running or self._cancelled:
            return
        self._cancelled = True
        threading.Thread(target=self._stop, args=(grace,), name="groundcast-cancel", daemon=True).start()

    def pause(self) -> None:
        """Ask the worker to wait at its next cancel point; it says `paused` once it does."""
        self._say(PAUSE)

    def go_on(self) -> None:
        """End a pause."""
        self._say(GO_ON)

    def wait(self, timeout: float | None = None) -> Outcome | None:
        """The outcome, once the worker has ended; None when `timeout` seconds pass before."""
        self._ended.wait(timeout)
        return self._outcome

    def _open_log(self):
        try:
            return open(self.folder / "log.txt", "ab", buffering=0)
        except OSError as error:
            raise GroundCastError(
                f"The folder {self.folder} cannot be written ({error.strerror}).",
                "Choose another output folder.",
                "not-writable",
            ) from error

    def _supervise(self) -> None:
        """Read both pipes, reap the process, settle the outcome."""
        process = self._process
        readers = [
            threading.Thread(target=self._listen, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._drain, args=(process.stderr,), daemon=True),
        ]
        for reader in readers:
            reader.start()
        exit_code = process.wait()
        # At most a pipe's 64 kB are left to read. A child of the worker may hold the pipes open
        # for longer than the worker lived; nobody waits for that.
        deadline = time.monotonic() + DRAIN_SECONDS
        for reader in readers:
            reader.join(timeout=max(deadline - time.monotonic(), 0))
        self._outcome = self._judge(exit_code)
        self._close()
        self._ended.set()

    def _listen(self, stream) -> None:
        with stream:
            for line in iter(lambda: stream.readline(LONGEST_LINE), b""):
                self._hear(line)

    def _hear(self, line: bytes) -> None:
        """Hand a message to the listener, anything else (a stray print, half a line) to the log."""
        message = decode(line.decode("utf-8", "replace"))
        if message is None:
            self._note(line)
            return
        self._hello = True
        if message["type"] in ("done", "failed"):
            self._last = message
        try:
            self.listener(message)
        except Exception as error:  # a bug in a listener must not stall the worker's pipe
            self._note(f"The listener stopped at {message['type']}: {error!r}\n".encode())

    def _drain(self, stream) -> None:
        """Empty stderr as fast as it comes: an undrained pipe stalls the worker."""
        with stream:
            for chunk in iter(lambda: stream.read1(TAIL_BYTES), b""):
                self._note(chunk)

    def _note(self, chunk: bytes) -> None:
        """Keep what is no message: all of it in log.txt, the last 64 kB in memory."""
        with self._lock:
            try:
                self._log.write(chunk)
            except (OSError, ValueError):  # a full disk, or a late word after the end: the tail has it
                self._tail.append(b"[log.txt could not be written]\n")
            self._tail.append(chunk)
            self._tail_bytes += len(chunk)
            while self._tail_bytes > TAIL_BYTES and len(self._tail) > 1:
                self._tail_bytes -= len(self._tail.popleft())

    def _say(self, word: str) -> None:
        """One word on the leash; a worker that has gone hears nothing."""
        if self.running and not self._cancelled:
            with contextlib.suppress(OSError, ValueError):
                self._process.stdin.write(f"{word}\n".encode("ascii"))
                self._process.stdin.flush()

    def _stop(self, grace: float) -> None:
        try:
            self._process.stdin.close()
        except OSError:  # it died first; the leash is gone either way
            self._note(b"The worker had gone before it was cancelled.\n")
        if not self._ended.wait(grace):
            self._note(b"The worker did not stop in time and was killed.\n")
            self._process.kill()

    def _close(self) -> None:
        """Close the leash and the log; each reader closes its own pipe."""
        with contextlib.suppress(OSError):  # flushing a pipe whose reader has gone
            self._process.stdin.close()
        # A folder that went away meanwhile must not keep QGIS waiting for the end.
        with self._lock, contextlib.suppress(OSError):
            self._log.close()

    def _judge(self, exit_code: int) -> Outcome:
        """The outcome, from the last message, the cancel and the exit code."""
        with self._lock:
            tail = b"".join(self._tail)[-TAIL_BYTES:].decode("utf-8", "replace")
        rest = {"tail": tail, "exit_code": exit_code}
        if self._last.get("type") == "done":
            return Outcome("done", report=str(self._last.get("report", "")), **rest)
        if self._cancelled:
            cure = "What was finished is kept; start the run again to continue."
            return Outcome("cancelled", "The run was cancelled.", cure, "cancelled", **rest)
        if self._last.get("type") == "failed":
            words = [str(self._last.get(key) or "") for key in ("message", "cure", "code")]
            return Outcome("failed", *words, **rest)
        return Outcome("died", *_last_words(exit_code, self._hello, tail), **rest)


def _last_words(exit_code: int, said_hello: bool, tail: str) -> tuple:
    """(message, cure, code) for a worker that ended without a word."""
    how = _how(exit_code)
    if exit_code == -9 or any(sign in tail for sign in MEMORY_SIGNS):
        message = f"The worker stopped unexpectedly ({how}), probably because memory ran out."
        return message, "Use a smaller batch or region. The best model so far is kept.", "out-of-memory"
    if not said_hello:
        lines = tail.strip().splitlines()
        message = f"The worker did not start ({how}{': ' + lines[-1][:200] if lines else ''})."
        return message, "Repair the worker environment in Options.", "worker-start"
    message = f"The worker stopped unexpectedly ({how})."
    return message, "The best model so far is kept; continue, or copy the diagnostics.", "worker-died"


def _how(exit_code: int) -> str:
    """The exit code in words: "killed by SIGABRT", "exit code 3"."""
    if exit_code >= 0:
        return f"exit code {exit_code}"
    try:
        return f"killed by {signal.Signals(-exit_code).name}"
    except ValueError:
        return f"killed by signal {-exit_code}"
