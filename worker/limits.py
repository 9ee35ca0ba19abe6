"""How much of the computer a worker may take: threads and memory, told by its environment variables.

Standard library only; QGIS's process makes the variables, the worker keeps to them.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

# What torch, numpy's two kinds of linear algebra, Apple's, numexpr and GDAL look at when they start.
THREADS = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "GDAL_NUM_THREADS",
)
MEMORY = "GROUNDCAST_MEMORY_MB"
MB = 1_000_000
SECONDS_BETWEEN = 0.25
EXIT_CODE = 3


def variables(threads: int = 0, memory_mb: int = 0) -> dict:
    """The variables for at most `threads` threads a library and `memory_mb` of memory; 0 is open."""
    made = dict.fromkeys(THREADS, str(threads)) if threads > 0 else {}
    return made | ({MEMORY: str(memory_mb)} if memory_mb > 0 else {})


def limit_mb(environ=None) -> int:
    """The memory limit of this process in MB, 0 for none."""
    text = (os.environ if environ is None else environ).get(MEMORY, "")
    return int(text) if text.isdigit() else 0


def watch(exceeded: Callable[[int], None], stop: Callable[[int], None] = os._exit) -> threading.Event:
    """End this process once it holds more memory than its limit; `exceeded(MB)` has the last word.

    A limit of the system would make every library fail in its own way, or the process die without a
    word. Looks four times a second, so short peaks pass. Set the event to end the watch.
    """
    most, ended = limit_mb(), threading.Event()

    def look():
        while not ended.wait(SECONDS_BETWEEN):
            if held_bytes() > most * MB:
                exceeded(most)
                stop(EXIT_CODE)
                return

    if most:
        threading.Thread(target=look, name="groundcast-memory", daemon=True).start()
    return ended


def words(most_mb: int) -> tuple[str, str, str]:
    """(message, cure, code) for a worker that reached its limit."""
    return (
        f"The run needs more than the {most_mb / 1000:g} GB of memory that Options → GroundCast allows.",
        "Use fewer series, a larger cell or a smaller region, or raise the limit.",
        "memory-limit",
    )


def held_bytes() -> int:
    """Memory that this process holds now; on macOS the most that it ever held."""
    if sys.platform == "win32":
        return _held_on_windows()
    statm = Path("/proc/self/statm")
    if statm.is_file():
        return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _held_on_windows() -> int:
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = [("cb", wintypes.DWORD), ("PageFaultCount", wintypes.DWORD)] + [
            (name, ctypes.c_size_t)
            for name in (
                "PeakWorkingSetSize",
                "WorkingSetSize",
                "QuotaPeakPagedPoolUsage",
                "QuotaPagedPoolUsage",
                "QuotaPeakNonPagedPoolUsage",
                "QuotaNonPagedPoolUsage",
                "PagefileUsage",
                "PeakPagefileUsage",
            )
        ]

    kernel = ctypes.WinDLL("kernel32")
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.K32GetProcessMemoryInfo.argtypes = [wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD]
    found = Counters(cb=ctypes.sizeof(Counters))
    kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(found), found.cb)
    return found.WorkingSetSize
