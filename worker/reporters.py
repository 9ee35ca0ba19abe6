"""Reporters of the worker: JSON lines for QGIS, a bar on a terminal, and what both remember."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import nullcontext
from pathlib import Path

from ..core.reporter import Cancelled
from . import protocol

LEAST_SECONDS_BETWEEN = 0.2


class Remembering:
    """Keeps the warnings and the time for the report; `cancel` makes the next progress raise, `pause` makes
    it wait until `go_on` or `cancel`.

    `while_paused` makes the context of that wait: a job with processes of its own lets them wait too.
    """

    def __init__(self):
        self.while_paused = nullcontext
        self.warnings: list[dict] = []
        self.started = time.monotonic()
        self._cancelled = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._waited = 0.0
        self._last = 0.0

    @property
    def seconds(self) -> float:
        """Since the start, without pauses."""
        return time.monotonic() - self.started - self._waited

    @property
    def paused(self) -> bool:
        """Whether the job shall wait at its next cancel point, or waits there."""
        return not self._going.is_set()

    def cancel(self) -> None:
        """Ask the running job to stop at its next cancel point; callable from any thread."""
        self._cancelled.set()
        self._going.set()

    def pause(self) -> None:
        """Ask the running job to wait at its next cancel point; callable from any thread."""
        if not self._cancelled.is_set():
            self._going.clear()

    def go_on(self) -> None:
        """End a pause; callable from any thread."""
        self._going.set()

    def stage(self, name, region=""):
        self.send("stage", name=name, region=region)

    def progress(self, fraction):
        if self.paused:
            self._wait()
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if fraction < 1 and now - self._last < LEAST_SECONDS_BETWEEN:
            return
        self._last = now
        left = self.seconds * (1 - fraction) / fraction if fraction > 0.01 else None
        self.send("progress", fraction=round(float(fraction), 4), seconds_left=left)

    def _wait(self) -> None:
        """Wait for the end of a pause, which does not count as time of the run."""
        began = time.monotonic()
        self.send("paused", on=True)
        with self.while_paused():
            self._going.wait()
        self._waited += time.monotonic() - began
        self.send("paused", on=False)

    def metric(self, name, step, value):
        self.send("metric", name=name, step=int(step), value=float(value))

    def warning(self, code, message, cure=""):
        self.warnings.append({"code": code, "message": message, "cure": cure})
        self.send("warning", code=code, message=message, cure=cure)

    def artifact(self, kind, path: Path, region="", model=""):
        self.send("artifact", kind=kind, path=str(path), region=region, model=model)

    def send(self, message: str, /, **entries) -> None:
        """Nothing here; subclasses tell."""


class Pipe(Remembering):
    """Writes protocol lines to `stream`, the duplicate of the real stdout."""

    def __init__(self, stream):
        super().__init__()
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, message, /, **entries):
        with self._lock:
            self._stream.write(protocol.encode(message, **entries) + "\n")
            self._stream.flush()


class Console(Remembering):
    """Tells a person on stderr; a bar that redraws itself on a terminal, lines elsewhere."""

    def __init__(self, stream=sys.stderr):
        super().__init__()
        self._stream = stream
        self._bar = stream.isatty()
        self._stage = ""
        self._shown = -1

    def send(self, message, /, **entries):
        told = getattr(self, f"_{message}", None)
        if told:
            told(**entries)

    def _stage_line(self, text: str) -> None:
        self._stream.write(("\r\033[K" if self._bar else "") + text + "\n")
        self._stream.flush()

    def _hello(self, versions, device):
        self._stage_line(f"Device: {device.get('label', device['name'])}")

    def stage(self, name, region=""):
        self._stage = f"{name} · region {region}" if region and region != "all" else name
        self._stage_line(self._stage)

    def _progress(self, fraction, seconds_left):
        percent = int(100 * fraction)
        step = 1 if self._bar else 10
        if percent // step == self._shown // step:
            return
        self._shown = percent
        left = "" if seconds_left is None else f", {clock(seconds_left)} left"
        if self._bar:
            filled = percent * 30 // 100
            self._stream.write(f"\r\033[K[{'#' * filled}{'.' * (30 - filled)}] {percent} %{left}")
            self._stream.flush()
        else:
            self._stage_line(f"{percent} %{left}")

    def _warning(self, code, message, cure):
        self._stage_line(f"Note: {message} {cure}".rstrip())


def clock(seconds: float) -> str:
    """Seconds as people say them: "40 s", "3 min", "2 h 10 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
