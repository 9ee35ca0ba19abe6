"""Exports a run in a thread, with progress and cancel in QGIS's task list."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...core.errors import GroundCastError
from .. import run_names, sign_words
from ..layers import kinds
from ..layers.shown_colours import ShownColours
from ..layers.styles import limits
from ..words import tr
from . import kmz
from .animation import Caption, Colours, key, write_gif
from .film import write_mp4
from .frames import frames, sheets_of
from .one_map import write_map
from .package import write_zip

CHANCE = "probability"


class ExportTask(QgsTask):
    """Writes `target` by its ending; `ended(path, or GroundCastError)`, nothing when it was cancelled.

    Args:
        kind: of map; "" takes displacement, observed and forecast. A .tif needs one.
        colours: as on the map; None for those that the run came with.
    """

    ended = pyqtSignal(object)

    def __init__(self, folder: Path, target: Path, kind: str = "", colours: ShownColours | None = None):
        super().__init__(tr("Exporting {name}", name=target.name), QgsTask.Flag.CanCancel)
        self._folder, self._target, self._kind = Path(folder), Path(target), kind
        self._colours = colours
        self._found: Path | GroundCastError | None = None

    def run(self) -> bool:
        """Write; called by QGIS off the main thread."""
        try:
            ending = self._target.suffix.lower()
            if ending == ".zip":
                write_zip(self._folder, self._target, self.isCanceled)
            elif ending == ".tif":
                write_map(self._folder, self._target, self._kind, self._colours)
            else:
                self._draw(ending)
            self._found = self._target
        except GroundCastError as error:
            self._found = error
        except OSError as error:
            self._found = GroundCastError(
                tr("{path} cannot be written ({reason}).", path=self._target, reason=error.strerror or error),
                tr("Choose another folder, or free some space."),
                "not-writable",
            )
        return isinstance(self._found, Path)

    @property
    def trouble(self) -> GroundCastError | None:
        """Why nothing was written, None where something was."""
        return self._found if isinstance(self._found, GroundCastError) else None

    def finished(self, _succeeded: bool) -> None:
        """Hand over; called by QGIS in the main thread."""
        if not self.isCanceled() and self._found is not None:
            self.ended.emit(self._found)

    def _draw(self, ending: str) -> None:
        maps, sheets = sheets_of(self._folder, self._kind, self._colours)
        # Of a scenario it is the response that plays.
        kind = self._kind or ("response" if sheets[0].kind == "response" else "")
        what, colours = _meaning(maps, kind), _colours(maps, kind)
        title = f"{maps.prefix}{run_names.told(self._folder)} · {maps.model}"
        sign = sign_words.told(maps.report["data"]["sign"])
        half = self._target.with_name(f".{self._target.name}.part")
        half.touch()  # a folder that cannot be written is told before the drawing, not after
        try:
            if ending == ".kmz":
                drawn = self._counted(frames(maps, sheets, kmz.CRS, what=what), len(sheets))
                kmz.write_kmz(half, title, _about(maps, colours, what), drawn, key(colours, what or sign))
            else:
                drawn = self._counted(frames(maps, sheets, "", "white", what), len(sheets))
                write = write_mp4 if ending == ".mp4" else write_gif
                credit = maps.report["data"].get("attribution") or ""
                write(half, Caption(f"{title} · {sign}", credit, colours), drawn)
            if not self.isCanceled():
                os.replace(half, self._target)
        finally:
            half.unlink(missing_ok=True)

    def _counted(self, drawn, count: int):
        for number, frame in enumerate(drawn, 1):
            if self.isCanceled():
                return
            self.setProgress(100 * number / count)
            yield frame


def _meaning(maps, kind: str) -> str:
    """What one kind of map shows, "" of displacement; a probability names what is crossed."""
    if kind == CHANCE:
        return kinds.name(kind, "", maps.about)
    return kinds.meaning(kind) if kind else ""


def _about(maps, colours: Colours, what: str) -> str:
    """What the colours mean, and whose data they show."""
    data = maps.report["data"]
    text = tr("±{n} mm, {sign}", n=f"{colours.high:g}", sign=sign_words.told(data["sign"]))
    if what:
        low, high = colours.end(colours.low), colours.end(colours.high)
        text = tr("{what}: {low} to {high}", what=what, low=low, high=high)
    return " · ".join(part for part in (text, data.get("attribution") or "") if part)


def _colours(maps, kind: str) -> Colours:
    """Between which values the colours of the maps lie."""
    own = maps.ranges.ramp
    if kind == CHANCE:
        return Colours(0, 100, "%", kinds.KINDS[kind].ramp, own)
    if kind:
        return Colours(*limits(kind, maps.ranges), kinds.KINDS[kind].unit, kinds.KINDS[kind].ramp, own)
    return Colours(-maps.ranges.motion, maps.ranges.motion, own=own)
