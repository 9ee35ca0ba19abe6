"""`keep-series`: unpacks blocks of a stack of packed files into its series copy, one question a block.

QGIS keeps this process while a stack is shown and nobody clicks. The first line on stdin says of which stack,
{"paths": […], "root": FOLDER, "mark": MARK}; each further one asks for a block, {"block": [top, left, height,
width], "limit": BYTES}, and is answered by `answer` with {"kept": true|false, "bytes": taken by the stack},
or by `failed`, after which the process ends, as it does at the end of stdin.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from ..core.errors import GroundCastError
from ..core.series_copy import Column, SeriesCopy, mark_of
from ..core.series_copy_room import make_room, taken
from . import faults
from .protocol import encode

LOWEST = 19
IDLE_PRIORITY_CLASS = 0x40


class Keeping:
    """Takes blocks until stdin ends; `stream` is the duplicate of the real stdout."""

    def __init__(self, stream, lines=None):
        self._stream, self._lines = stream, lines or sys.stdin

    def serve(self) -> None:
        """Answer every question, at the lowest priority that the system has for a process."""
        step_back()
        try:
            self._all()
        except Exception as error:
            self._say(
                "failed", code=getattr(error, "code", "series-copy"), message=str(faults.told(error)), cure=""
            )

    def _all(self) -> None:
        from ..core.packed_files import PackedFiles

        asked = (json.loads(line) for line in self._lines)
        first = next(asked, None)
        if first is not None:
            with PackedFiles(first["paths"]) as files:
                stack = Stack(first, files)
                for each in asked:
                    kept = stack.keep(Column(*each["block"]), each["limit"])
                    self._say("answer", document={"kept": kept, "bytes": taken(stack.copy.folder)})

    def _say(self, message: str, /, **entries) -> None:
        self._stream.write(encode(message, **entries) + "\n")
        self._stream.flush()


class Stack:
    """The open files and their copy."""

    def __init__(self, asked: dict, files):
        self._paths, self._files = asked["paths"], files
        self.copy = SeriesCopy(Path(asked["root"]), asked["mark"], len(self._paths))
        self._require_same()

    def keep(self, block: Column, limit: float) -> bool:
        """Unpack a block and keep it; False where there is no room for it.

        Raises:
            GroundCastError: a file was changed, the folder of the copy is gone, or cannot be written.
        """
        self.copy.require_folder()
        if not make_room(self.copy.root, self.copy.folder, self.copy.size(block), limit):
            return False
        values = self._files.read(block)
        # After the reading: what was changed in the midst of it is not kept either.
        self._require_same()
        self.copy.write(block, values)
        return True

    def _require_same(self) -> None:
        if mark_of(self._paths) != self.copy.mark:
            raise GroundCastError(
                "The files of the stack were changed.",
                "Their series are read anew at the next click.",
                "series-copy-changed",
            )


def step_back() -> None:
    """Leave the processors to everybody else."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), IDLE_PRIORITY_CLASS)
    else:
        os.nice(LOWEST)
