"""Series that are kept beside the one shown: their places, names, colours and notes stay in the study."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import GroundCastError
from . import map_place
from .place_reading import PlaceReading
from .plots.kept_looks import next_colour
from .series_values import Series
from .spoken import translated
from .words import tr


@dataclass(eq=False)
class Kept:
    """A kept series.

    Attributes:
        found: as the results hold it, whatever the reference; None where they hold nothing there.
        name, colour, note: the user's; shown: whether its curve is drawn.
        place: where it is, as `map_place.entry` writes it.
    """

    found: Series | None
    name: str
    colour: str
    note: str = ""
    shown: bool = True
    place: dict | None = None

    def entry(self) -> dict:
        """What the study keeps: no values and no row numbers, so that it holds for other data too."""
        words = {"name": self.name, "colour": self.colour, "note": self.note, "shown": self.shown}
        return {**(self.place or {}), **words}


class KeptSeries(QObject):
    """The kept series of a study; `changed` tells that some were found, or that the study has others.

    Args:
        study: keeps them in its field `kept`; None keeps them in memory only.
    """

    changed = pyqtSignal()

    def __init__(self, study=None, parent=None):
        super().__init__(parent)
        self._study, self._results = study, None
        self.all: list[Kept] = []
        self._waiting: list[Kept] = []
        self._asked: Kept | None = None
        self._reading = PlaceReading(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._find_next)
        self._forget = study.on_change(self._follow) if study is not None else lambda: None
        self._follow()

    def add(self, kept: Kept) -> None:
        """Keep one more; without a series of its own it is looked up."""
        self.all.append(kept)
        self.write()
        if kept.found is None and self._results is not None:
            self._waiting.append(kept)
            self._soon.start(0)
            self.changed.emit()

    def free_colour(self) -> str:
        """The next colour that no kept series has, or that fewest have."""
        return next_colour([each.colour for each in self.all])

    def remove(self, kept: Kept) -> None:
        """Let one go."""
        self.all = [each for each in self.all if each is not kept]
        self._waiting = [each for each in self._waiting if each is not kept]
        self.write()

    def write(self) -> None:
        """Give the study what is kept now: after another name, colour, note or tick, too."""
        if self._study is not None:
            self._study.kept = [each.entry() for each in self.all if each.place is not None]
            self._study.changed()

    def find(self, results) -> None:
        """Look every place up in other results, one after the other, beside Qt's events."""
        self._results = results
        self._reading.stop()
        self._asked = None
        for each in self.all:
            each.found = None
        self._waiting = list(self.all) if results is not None else []
        self._soon.start(0)

    def close(self) -> None:
        """Stop reading, and following the study."""
        self._soon.stop()
        self._reading.stop(wait_s=2.0)
        self._forget()

    def _find_next(self) -> None:
        if not self._waiting or self._asked is not None:
            return
        self._asked = self._waiting.pop(0)
        if self._asked.place:
            self._reading.ask(self._results, self._asked.place, self._take)
        else:
            self._go_on()

    def _take(self, answer: Future) -> None:
        """The answer for the place that was asked for; the next one is asked in a later event."""
        try:
            self._asked.found = answer.result()
        except GroundCastError as error:
            # The same file is told of in the dock when it is asked for; a list says what it found only.
            QgsMessageLog.logMessage(translated(str(error)), "GroundCast", Qgis.MessageLevel.Warning)
        self._go_on()

    def _go_on(self) -> None:
        self._asked = None
        if self._waiting:
            self._soon.start(0)
        self.changed.emit()

    def _follow(self) -> None:
        """A project was opened, or another study chosen."""
        if self._study is None:
            return
        if self._study.kept == [each.entry() for each in self.all if each.place is not None]:
            return
        told = [kept for kept in map(_read, self._study.kept) if kept is not None]
        if [each.place for each in told] == [each.place for each in self.all]:
            # Other words or colours for the same places: nothing is to be read again.
            for each, now in zip(self.all, told):
                each.name, each.colour, each.note, each.shown = now.name, now.colour, now.note, now.shown
        else:
            self.all = told
            self.find(self._results)
        self.changed.emit()


def reset_colours(study) -> None:
    """Give the kept series of a study the plugin's own colours, in the order in which they were kept."""
    taken: list[str] = []
    for _ in study.kept:
        taken.append(next_colour(taken))
    study.kept = [{**entry, "colour": colour} for entry, colour in zip(study.kept, taken)]
    study.changed()


def _read(entry) -> Kept | None:
    """One entry of the study; one that nobody can read is told in the log, and left out."""
    if not map_place.is_entry(entry) or not isinstance(entry.get("name"), str):
        text = tr("A kept series of the project cannot be read: {entry}.", entry=entry)
        QgsMessageLog.logMessage(text, "GroundCast", Qgis.MessageLevel.Warning)
        return None
    place = {"crs": entry["crs"], "box": list(entry["box"])}
    place |= {key: entry[key] for key in map_place.AREA if isinstance(entry.get(key), str)}
    words = {key: str(entry.get(key) or "") for key in ("name", "colour", "note")}
    return Kept(None, **words, shown=bool(entry.get("shown", True)), place=place)
