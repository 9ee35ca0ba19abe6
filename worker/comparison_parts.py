"""The parts of a comparison, each a backtest in a process of its own, some of them side by side."""

from __future__ import annotations

import math
import sys
import threading
import time
from collections.abc import Callable, Collection
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import GroundCastError
from ..core.reporter import Cancelled
from ..core.write.atomic import write_bytes
from ..core.write.json_file import write_json
from .client import Worker
from .comparison_part import MARK, RESULTS, Part, running
from .folder_lock import busy, is_free
from .machine import Side

PACKAGE = Path(__file__).resolve().parents[1]
LISTEN_SECONDS = 0.2
WAITING = "waiting for an earlier run to end"

PATIENCE_SECONDS = 300.0
"""How long a part waits for that of a comparison that was killed: it ends at its next cancel point."""


class Parts:
    """Runs parts that are not finished yet; of a model that failed no further part is begun.

    Args:
        mark: what the parts are made from, as one word.
        side: how many at once, and how much of the machine each may take.
        heard: told of each part's end, the folder of its results or an error; gives all models that failed.
    """

    def __init__(
        self,
        parts: list[Part],
        mark: str,
        side: Side,
        heard: Callable[[Part, Path | GroundCastError], Collection[str]],
    ):
        self._parts, self._mark, self._side, self._heard = parts, mark, side, heard
        self._ends: list[Path | GroundCastError | None] = [None] * len(parts)
        self._running: dict[int, _Running] = {}
        self._failed: Collection[str] = ()
        self._patient_until, self._waited = math.inf, False

    def run(self, reporter) -> list[Path | GroundCastError | None]:
        """Of each part the folder of its finished backtest, why it failed, or None where it was not begun.

        While the reporter is paused every process waits too, at its next cancel point.

        Raises:
            core.reporter.Cancelled: all processes are stopped; finished parts are kept.
        """
        waiting = list(range(len(self._parts)))
        reporter.while_paused = self._paused
        self._patient_until = time.monotonic() + PATIENCE_SECONDS
        try:
            while waiting or self._running:
                while (number := self._next(waiting)) is not None:
                    waiting.remove(number)
                    self._begin(number, reporter)
                self._listen(reporter, waiting)
        except Cancelled:
            self._stop()
            raise
        return self._ends

    def _next(self, waiting: list[int]) -> int | None:
        """The first part that can begin now; None where all processors are taken, or every folder is."""
        if len(self._running) >= self._side.count:
            return None
        late = time.monotonic() > self._patient_until
        return next((n for n in waiting if late or is_free(Path(self._parts[n].job.out))), None)

    def _begin(self, number: int, reporter) -> None:
        part = self._parts[number]
        if set(self._failed) & set(part.models):
            return
        if part.finished(self._mark):
            self._end(number, Path(part.job.out))
            return
        if not is_free(Path(part.job.out)):
            self._end(number, busy(Path(part.job.out)))
            return
        self._running[number] = _Running(part, self._side)
        reporter.stage(running([each.part for each in self._running.values()]))

    def _listen(self, reporter, waiting: list[int]) -> None:
        """Wait a moment for the oldest process, tell how far all are, and take in those that have ended."""
        for each in list(self._running.values())[:1]:
            each.worker.wait(LISTEN_SECONDS)
        if waiting and not self._running:
            self._wait(reporter)
        reporter.progress(self._share(waiting))
        for number, each in list(self._running.items()):
            if each.worker.outcome is not None:
                self._end(number, self._running.pop(number).ended(self._mark))

    def _wait(self, reporter) -> None:
        """A moment for the parts of a comparison that was killed: they end by themselves."""
        if not self._waited:
            reporter.stage(WAITING)
        self._waited = True
        time.sleep(LISTEN_SECONDS)

    @contextmanager
    def _paused(self):
        """Within this every process waits."""
        for each in self._running.values():
            each.worker.pause()
        try:
            yield
        finally:
            for each in self._running.values():
                each.worker.go_on()

    def _end(self, number: int, told: Path | GroundCastError) -> None:
        self._ends[number] = told
        self._failed = self._heard(self._parts[number], told)

    def _share(self, waiting: list[int]) -> float:
        """How much of all is done, 0 to 1."""
        done = 0.0
        for number, part in enumerate(self._parts):
            if number in self._running:
                done += part.cost * self._running[number].ear.share
            elif number not in waiting:
                done += part.cost
        return done / sum(part.cost for part in self._parts)

    def _stop(self) -> None:
        for each in self._running.values():
            each.worker.cancel()
        for each in self._running.values():
            each.worker.wait()


class _Running:
    """A part under way, started as it is made."""

    def __init__(self, part: Part, side: Side):
        self.part, self.ear = part, _Ear()
        folder = Path(part.job.out)
        # What an earlier job left must not be taken for the results of this one, should it end half-way.
        for name in (*RESULTS, MARK):
            (folder / name).unlink(missing_ok=True)
        write_bytes(folder / "job.json", part.job.to_json().encode())
        self.worker = Worker(sys.executable, PACKAGE, folder, self.ear.hear, side.environment())
        self.worker.start()

    def ended(self, mark: str) -> Path | GroundCastError:
        """The folder of its results, or why there are none."""
        folder, end = Path(self.part.job.out), self.worker.outcome
        write_json(folder / "curves.json", self.ear.curves)
        if end.kind != "done":
            return GroundCastError(end.message, end.cure, end.code)
        write_bytes(folder / MARK, self.part.marked(mark).encode())
        return folder


class _Ear:
    """What a part says of itself: how far it is, and its curves of loss."""

    def __init__(self):
        self.share, self.curves = 0.0, {}
        self._lock = threading.Lock()

    def hear(self, message: dict) -> None:
        """Called in the client's thread."""
        with self._lock:
            if message["type"] == "progress":
                self.share = float(message["fraction"])
            elif message["type"] == "metric":
                self.curves.setdefault(message["name"], []).append([message["step"], message["value"]])
