"""The messages between worker and QGIS: one JSON object a line, each with a `type`.

    hello     versions {name: text}, device {name, kind, memory_bytes, free_bytes}
    stage     name, region
    progress  fraction 0–1, seconds_left (null while unknown)
    metric    name, step, value, region
    warning   code, message, cure
    artifact  kind, path, region, model
    paused    on (true once the worker waits, false once it goes on)
    done      report (path of report.json), seconds
    failed    code, message, cure
    known     document, as far as it is known      (of `answer`, see worker/answering; all that it says
    answer    document                              carries the number of its question)

QGIS says two words, each a line on the worker's stdin: PAUSE and GO_ON. The end of stdin is the third: stop.

Standard library only: both sides import it, QGIS's side in any thread.
"""

from __future__ import annotations

import json
import math

TYPES = (
    "hello", "stage", "progress", "metric", "warning", "artifact", "paused", "done", "failed",
    "known", "answer",
)  # fmt: skip
PAUSE, GO_ON = "pause", "go on"
STATE = "training.state"
"""The file that a training which was stopped goes on from, in a folder of its own below the job folder."""
FINISH = "finish"
"""An empty file in a job folder whose training was stopped: take the training as it stands, and forecast."""


def encode(message: str, /, **entries) -> str:
    """One line of the protocol, without the line feed; numbers that JSON lacks become null."""
    if message not in TYPES:
        raise ValueError(f"Unknown message type {message!r}.")
    return json.dumps({"type": message} | {k: _plain(v) for k, v in entries.items()})


def decode(line: str) -> dict | None:
    """The message in `line`, or None where it is none (a stray print, half a line)."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    known = isinstance(message, dict) and message.get("type") in TYPES
    return message if known else None


class Lines:
    """The messages of a stream that comes in pieces, each of which may end within a line."""

    def __init__(self):
        self._rest = b""

    def messages(self, piece: bytes) -> list[dict]:
        """Those that a piece completes; lines that hold none are left out."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        found = (decode(line.decode("utf-8", "replace")) for line in lines)
        return [message for message in found if message is not None]


def _plain(value):
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return value
