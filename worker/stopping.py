"""Ctrl+C and the system's request to end, answered soon: libraries that work for minutes do not hear them.

Python hands a signal on when the library that runs returns. The signal itself writes to a socket at once, and
a thread that waits there can take away what is half written and end the process.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading

from ..core.write.temporary import forget_all

GRACE_SECONDS = 1.0
"""What is left to the command itself to come to a cancel point."""


def stop_soon(cancel, code: int, said: str) -> None:
    """From now on a signal cancels, and ends the process where that is not heard; main thread only.

    Args:
        cancel: asks the command to stop, in any thread.
        code: exit code of a process that is ended.
        said: its last line.
    """
    heard, told = socket.socketpair()
    told.setblocking(False)
    signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: cancel())
    watch = threading.Thread(target=_watch, args=(heard, told, cancel, code, said), daemon=True)
    watch.start()


def _watch(heard, _told, cancel, code: int, said: str) -> None:
    """Wait for a signal; `_told` is held so that the socket stays open."""
    heard.recv(1)
    cancel()
    threading.Event().wait(GRACE_SECONDS)
    forget_all()
    print(said, file=sys.stderr, flush=True)
    os._exit(code)
