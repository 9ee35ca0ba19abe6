"""Fills the series copy of the stack that is shown, by a process of low priority, while nobody clicks."""

from __future__ import annotations

import json
import os
import time

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ...core.series_copy import Column
from ...worker.protocol import Lines
from .. import series_copies, settings, worker_limits
from ..words import tr
from .open_files import OpenFiles

BEAT_MS = 500
IDLE_SECONDS = 1.5
"""Nobody has clicked for so long."""

STOP_MS = 1000


class Filling(QObject):
    """Asks for one block after the other, those in the map's view first; `changed` tells of each that came.

    It gives way: while a block is unpacked for a click, and soon after one, it asks for none.
    """

    changed = pyqtSignal()

    def __init__(self, canvas, parent=None):
        super().__init__(parent)
        self._canvas = canvas
        self._places = self._process = self._asked = self._stack = None
        self._blocks: list[Column] = []
        self._heard, self._clicked = Lines(), 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._look)

    def follow(self, places) -> None:
        """Fill the copy of these places, a `RasterPlaces`; None, or places without one, ends it."""
        if places is self._places:
            return
        self.end()
        if isinstance(getattr(places, "open", None), OpenFiles):
            self._places = places
            self._timer.start()
        self.changed.emit()

    def clicked(self) -> None:
        """Give way for a while."""
        self._clicked = time.monotonic()

    def end(self) -> None:
        """Ask for nothing more, and end the process."""
        self._timer.stop()
        self._end_process()
        self._places, self._stack, self._blocks = None, None, []

    def share(self) -> float | None:
        """Of the blocks that are in the copy; None where there is no copy."""
        kept = self.kept
        return len(kept) / len(self._blocks) if kept is not None and self._blocks else None

    @property
    def kept(self):
        """The `KeptBlocks` that is filled, None while there is none."""
        return self._places.open.kept if self._places is not None else None

    def is_filling(self) -> bool:
        """Whether more blocks will come."""
        kept = self.kept
        room = kept is not None and not kept.full and series_copies.are_kept()
        return room and self.share() not in (None, 1.0)

    def bytes_when_done(self) -> int:
        """That the whole copy takes."""
        kept = self.kept
        return sum(map(kept.copy.size, self._blocks)) if kept is not None else 0

    def _look(self) -> None:
        """Ask for a block, where it is time for one."""
        kept = self.kept
        if kept is not self._stack:
            # The files were opened, or changed.
            self._end_process()
            self._stack = kept
            self._blocks = self._places.open.all_blocks() if kept is not None else []
            self.changed.emit()
        if kept is not None:
            kept.paused = not series_copies.are_kept()
        if kept is None or not self.is_filling():
            if self._process is not None:
                self._end_process()
                self.changed.emit()
        elif self._asked is None and self._is_time() and settings.is_set_up():
            self._ask(kept)

    def _is_time(self) -> bool:
        idle = time.monotonic() - self._clicked > IDLE_SECONDS
        return idle and not self._places.open.is_busy() and not self._canvas.isDrawing()

    def _ask(self, kept) -> None:
        missing = [block for block in self._blocks if not kept.holds(block)]
        if not missing:
            return
        self._asked = nearest(missing, *self._view())
        if self._process is None:
            self._start(kept)
        self._send(block=[getattr(self._asked, each) for each in ("top", "left", "height", "width")],
                   limit=kept.room.limit)  # fmt: skip

    def _view(self) -> tuple[tuple[float, float, float, float], tuple[float, float]]:
        """(left, top, right, bottom) of the map's view, and its middle, in columns and rows of the stack."""
        here = QgsCoordinateTransform(
            self._canvas.mapSettings().destinationCrs(), self._places.crs, QgsProject.instance()
        )
        try:
            return self._places.cells_of(here.transformBoundingBox(self._canvas.extent()))
        except (QgsCsException, ValueError, OverflowError):
            return self._places.cells_of(self._places.extent())

    def _start(self, kept) -> None:
        self._process, self._heard = QProcess(self), Lines()
        self._process.setProcessEnvironment(worker_limits.process_environment())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        door = str(settings.package() / "worker" / "__main__.py")
        self._process.start(settings.python(), ["-u", "-I", "-X", "utf8", door, "keep-series"])
        paths = [os.path.abspath(each) for each in kept.paths]
        self._send(paths=paths, root=str(kept.room.root), mark=kept.copy.mark)

    def _send(self, **words) -> None:
        if self._process is not None:
            self._process.write((json.dumps(words) + "\n").encode("utf-8"))

    def _hear(self) -> None:
        for message in self._heard.messages(bytes(self._process.readAllStandardOutput())):
            self._take(message)

    def _take(self, message: dict) -> None:
        kept, block = self._stack, self._asked
        if kept is None or block is None:
            return
        self._asked = None
        if message["type"] == "failed":
            kept.stop(str(message.get("message", "")))
        elif not message["document"]["kept"]:
            kept.full = True
        else:
            kept.filled(block, int(message["document"]["bytes"]))
        self.changed.emit()
        if message["type"] == "answer":
            self._look()

    def _not_started(self, error) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self, *_) -> None:
        """The process is gone though nobody ended it."""
        kept, asked = self._stack, self._asked
        self._end_process()
        if kept is not None and asked is not None and not kept.full:
            kept.stop(tr("the worker stopped unexpectedly."))
            self.changed.emit()

    def _end_process(self) -> None:
        process, self._process, self._asked = self._process, None, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(STOP_MS)
            process.deleteLater()


def nearest(blocks: list[Column], view: tuple[float, float, float, float], middle) -> Column:
    """The block to fill next: those in the view first, and of them the one nearest to its middle."""
    left, top = (np.array([getattr(block, each) for block in blocks]) for each in ("left", "top"))
    right = left + [block.width for block in blocks]
    bottom = top + [block.height for block in blocks]
    outside = (right <= view[0]) | (left >= view[2]) | (bottom <= view[1]) | (top >= view[3])
    far = np.hypot((left + right) / 2 - middle[0], (top + bottom) / 2 - middle[1])
    return blocks[int(np.lexsort((far, outside))[0])]
