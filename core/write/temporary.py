"""Names of files in the making, and what becomes of those whose writer was killed.

`.STEM.COMPUTER-PROCESS-THREAD.part.SUFFIX` lies beside the file that it will become. Whoever writes into a
folder takes away what writers left there that live no longer.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
import threading
import zlib
from contextlib import suppress
from pathlib import Path


def _where() -> str:
    """Where process numbers mean the same: the computer, and on it the container (a Flatpak has its own)."""
    with suppress(OSError):
        return f"{platform.node()} {os.readlink('/proc/self/ns/pid')}"
    return platform.node()


COMPUTER = f"{zlib.crc32(_where().encode()):08x}"
_NAME = re.compile(r"\..*\.([0-9a-f]{8})-(\d+)-\d+\.part(\..*)?")
_MAKING: set[Path] = set()


def beside(path: Path) -> Path:
    """The name under which `path` is written, of this thread alone; it is known until `forget`."""
    writer = f"{COMPUTER}-{os.getpid()}-{threading.get_ident()}"
    made = path.with_name(f".{path.stem}.{writer}.part{path.suffix}")
    _MAKING.add(made)
    return made


def forget(temporary: Path) -> None:
    """Take away what lies under a name of `beside`, and what libraries put next to it (`-journal`)."""
    _MAKING.discard(temporary)
    # Where the folder itself is the trouble, that trouble must reach the user, not this one.
    with suppress(OSError):
        for name in os.listdir(temporary.parent):
            if name.startswith(temporary.name):
                _remove(temporary.parent / name)


def forget_all() -> None:
    """Take away all that this process has in the making: it is about to end."""
    for temporary in list(_MAKING):
        forget(temporary)


def sweep(folder: Path) -> None:
    """Take away what writers on this computer left in a folder that live no longer."""
    with suppress(OSError):
        for name in os.listdir(folder):
            named = _NAME.fullmatch(name) if name.startswith(".") else None
            if named and named[1] == COMPUTER and not _is_written(name, int(named[2])):
                _remove(folder / name)


def _is_written(name: str, process: int) -> bool:
    """Whether its writer lives: this process knows what it makes; of others there is the number."""
    if process == os.getpid():
        return any(name.startswith(made.name) for made in list(_MAKING))
    return lives(process)


def lives(process: int) -> bool:
    """Whether there is a process of this number."""
    if sys.platform == "win32":
        return _lives_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _lives_on_windows(process: int) -> bool:
    """Windows ends a process that is sent the signal 0: it is looked at instead."""
    import ctypes

    kernel, still_active, limited_look = ctypes.WinDLL("kernel32", use_last_error=True), 259, 0x1000
    handle = kernel.OpenProcess(limited_look, False, process)
    if not handle:
        no_such_process = 87
        return ctypes.get_last_error() != no_such_process
    code = ctypes.c_ulong()
    known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return not known or code.value == still_active


def _remove(file: Path) -> None:
    with suppress(OSError):
        if file.is_dir():
            shutil.rmtree(file, ignore_errors=True)
        else:
            file.unlink()
