"""An end to what never ends: a reader that does not come back fails its test."""

import signal
from contextlib import contextmanager


@contextmanager
def time_limit(seconds):
    """Raises `TimeoutError` inside after so many seconds, where the system has such an alarm."""

    def stop(_number, _frame):
        raise TimeoutError(f"still reading after {seconds} seconds")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
