"""Threads that outlive the window that started them: Qt ends QGIS when a running one is deleted."""

from __future__ import annotations

from qgis.PyQt.QtCore import QThread

_RUNNING: set[QThread] = set()


def start(thread: QThread) -> None:
    """Start a thread without a parent and hold it until it is over."""
    _RUNNING.add(thread)
    thread.finished.connect(lambda: _RUNNING.discard(thread))
    thread.start()


def wait() -> None:
    """Let every such thread end, for the plugin's unload."""
    for thread in list(_RUNNING):
        thread.wait()
        _RUNNING.discard(thread)
