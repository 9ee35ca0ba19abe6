"""`answer`: what sources hold, one question after another, by a process whose libraries are loaded.

A dialog of QGIS keeps it, so that nobody waits for a start. A question is a line on stdin,
{"question": 3, "words": ["info", PATH, "--json", "--glance"]}; its answer are lines of `worker/protocol`:
`progress`, `known`, then `answer` or `failed`, each with the question's number. At the end of stdin the
process ends at once, in the midst of a reading too: all that it writes are unpacked copies of archives, which
it takes away. So it does at a line that is no JSON.
"""

from __future__ import annotations

import gc
import importlib
import io
import json
import os
import queue
import sys
import threading
import time

from ..core.readers.telling import listening
from ..core.write.json_file import plain
from ..core.write.temporary import forget_all
from . import commands, faults, limits, looking, source_commands
from .protocol import encode

IDLE_SECONDS = 300.0
"""Without a question for so long the process ends: its libraries hold about 150 MB."""

MOST_KEPT = 600_000_000
"""A process that holds more bytes than this after an answer ends; the next question starts another."""

BEFORE_LOADING = 0.2
"""Seconds that a first question has to come: it then loads but what it needs."""

LIBRARIES = (
    "scipy.spatial",
    "pandas",
    "rasterio",
    "rasterio.windows",
    "pyproj",
    "h5py",
    "groundcast.core.readers",
    "groundcast.core.describe",
    "groundcast.core.checks",
    "groundcast.core.glance",
)
BETWEEN_TELLINGS = 0.2


class Answering:
    """Takes questions and answers them; `stream` is the duplicate of the real stdout."""

    def __init__(self, stream, idle: float = IDLE_SECONDS):
        self._stream, self._idle = stream, idle
        self._lock = threading.Lock()
        self._questions: queue.Queue = queue.Queue()
        self._number = 0

    def serve(self) -> None:
        """Answer until nobody asks any more."""
        threading.Thread(target=self._hear, name="groundcast-questions", daemon=True).start()
        limits.watch(self._say_limit)
        question = self._next(BEFORE_LOADING)
        if question is None:
            threading.Thread(target=_load, name="groundcast-libraries", daemon=True).start()
            question = self._next(self._idle)
        while question is not None:
            self._answer(question)
            _let_go()
            question = None if limits.held_bytes() > MOST_KEPT else self._next(self._idle)

    def _next(self, seconds: float) -> dict | None:
        try:
            return self._questions.get(timeout=seconds)
        except queue.Empty:
            return None

    def _hear(self) -> None:
        """Take questions until stdin ends, or says what is none: nobody would hear its end any more."""
        code = 1
        try:
            for line in sys.stdin:
                self._questions.put(json.loads(line))
            code = 0
        finally:
            forget_all()
            os._exit(code)

    def _answer(self, question: dict) -> None:
        self._number = int(question["question"])
        try:
            given = commands.parser().parse_args(question["words"])
            with listening(self._progress()):
                source = source_commands.source_of(given)
                document = looking.look(source, given.glance, self._tell)
            self._say("answer", document=plain(document))
        except Exception as error:
            self._say("failed", code="info", message=str(faults.told(error)), cure="")

    def _tell(self, document: dict) -> None:
        self._say("known", document=plain(document))

    def _progress(self):
        """Tells how far the reading is, now and then."""
        last = [time.monotonic()]

        def told(share: float) -> None:
            if time.monotonic() - last[0] > BETWEEN_TELLINGS:
                last[0] = time.monotonic()
                self._say("progress", fraction=round(float(share), 3), seconds_left=None)

        return told

    def _say(self, message: str, /, **entries) -> None:
        with self._lock:
            self._stream.write(encode(message, question=self._number, **entries) + "\n")
            self._stream.flush()

    def _say_limit(self, most_mb: int) -> None:
        message, cure, code = limits.words(most_mb)
        self._say("failed", code=code, message=message, cure=cure)


def _load() -> None:
    """Load what answers need; what cannot be loaded is missed, and told, by the answer that needs it."""
    if sys.platform == "linux":
        # Here a thread has a priority of its own.
        os.setpriority(os.PRIO_PROCESS, 0, 10)
    for name in LIBRARIES:
        try:
            importlib.import_module(name)
        except ImportError:
            continue
    if "pandas" in sys.modules:
        sys.modules["pandas"].read_csv(io.StringIO("1,2\n"), header=None)


def _let_go() -> None:
    """Give the memory of what was read back to the system."""
    gc.collect()
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
