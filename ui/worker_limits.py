"""What the user allows a worker: its environment, with the threads and the memory of Options."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QProcessEnvironment

from ..worker import limits
from ..worker.interpreters import scrubbed
from . import settings

THREADS, MEMORY = "threads", "memory_mb"


def threads() -> int:
    """The most threads of a worker, 0 for what its libraries take themselves."""
    return _whole(THREADS)


def memory_mb() -> int:
    """The most memory of a worker in MB, 0 for no limit."""
    return _whole(MEMORY)


def environment() -> dict:
    """The variables that every worker of the plugin starts with; safe in any thread."""
    return scrubbed() | limits.variables(threads(), memory_mb())


def process_environment() -> QProcessEnvironment:
    """The same for Qt's processes."""
    made = QProcessEnvironment()
    for name, value in environment().items():
        made.insert(name, value)
    return made


def cores() -> int:
    """Threads that this computer runs at once."""
    return os.cpu_count() or 1


def _whole(key: str) -> int:
    text = str(settings.read(key, "0"))
    return int(text) if text.isdigit() else 0
