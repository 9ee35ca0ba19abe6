"""The studies of a project: one is worked on, the others wait in the project."""

from __future__ import annotations

import json
from collections.abc import Callable

from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import GroundCastError
from . import region_roles
from .region_names import names_of
from .spoken import translated
from .study import SCOPE, Study, carried, landed, with_paths
from .words import tr

KEY = "studies"
# What the place of the open study is filled with in the list.
OPEN = None


class Shelf(QObject):
    """Lets several studies share a project; `changed` tells of another list or another open study.

    The open study is kept by `Memory`, as that of a project with one study is; the others stand in an entry
    of their own, in the order in which the user sees them. Drawn regions and profiles are the project's, and
    serve all its studies.
    """

    changed = pyqtSignal()

    def __init__(self, study: Study, project: QgsProject, parent=None):
        super().__init__(parent)
        self._study, self._project = study, project
        self._places: list[dict | None] = [OPEN]
        self._name = ""
        self._forget = study.on_change(self._renamed)
        project.readProject.connect(self._read)
        project.cleared.connect(self._clear)
        project.writeProject.connect(self._rewrite)
        self._read()

    def close(self) -> None:
        """Stop keeping; what the project holds stays."""
        self._forget()
        self._project.readProject.disconnect(self._read)
        self._project.cleared.disconnect(self._clear)
        self._project.writeProject.disconnect(self._rewrite)

    def names(self) -> list[str]:
        """What people call the studies, in order; those without data are "New study"."""
        told = [self._study.name if place is OPEN else place["name"] for place in self._places]
        return [name or tr("New study") for name in told]

    def all_entries(self) -> list[dict]:
        """The entries of all studies of the project, the open one's too; paths are absolute."""
        return [self._study.to_dict() if place is OPEN else place for place in self._places]

    def turn_paths(self, turn: Callable[[str], str]) -> None:
        """Let `turn` change every path of the studies that wait."""
        self._places = [place if place is OPEN else with_paths(place, turn) for place in self._places]
        self._write()

    @property
    def current(self) -> int:
        """The place of the open study in the list."""
        return self._places.index(OPEN)

    def switch(self, index: int) -> None:
        """Open another study; the one that was open waits in its place."""
        if index == self.current or not 0 <= index < len(self._places):
            return
        wanted = self._places[index]
        self._places[self.current] = self._put_aside()
        self._places[index] = OPEN
        self._open(Study.from_dict(wanted))

    def new(self) -> None:
        """Open an empty study at the end of the list."""
        self._add(Study())

    def duplicate(self) -> None:
        """Open a copy of the open study, without its runs: to try other settings."""
        copy = Study.from_dict(self._study.to_dict())
        copy.name = self._free_name(tr("{name} copy", name=self._study.name or tr("New study")))
        copy.runs, copy.comparisons, copy.unfinished = [], [], []
        self._add(copy)

    def rename(self, name: str) -> None:
        """Call the open study `name`."""
        if name.strip():
            self._study.name = name.strip()
            self._study.changed()

    def delete(self) -> None:
        """Take the open study out of the project; its files stay. The last one leaves an empty study."""
        at = self.current
        del self._places[at]
        if not self._places:
            self._places = [OPEN]
            self._open(Study())
            return
        at = min(at, len(self._places) - 1)
        found, self._places[at] = self._places[at], OPEN
        self._open(Study.from_dict(found))

    def _put_aside(self) -> dict:
        """The open study as it waits: with the regions that it has, whatever others draw meanwhile."""
        entry = self._study.to_dict()
        layer = self._project.mapLayer(self._study.region_layer_id or "")
        if layer is not None and not region_roles.ticked(self._study, layer):
            entry["data_options"]["region_names"] = names_of(layer)
        return entry

    def _add(self, study: Study) -> None:
        self._places[self.current] = self._put_aside()
        self._places.append(OPEN)
        self._open(study)

    def _open(self, study: Study) -> None:
        self._study.become(study)
        self._write()
        self.changed.emit()

    def _free_name(self, wanted: str) -> str:
        name, number = wanted, 2
        while name in self.names():
            name, number = f"{wanted} {number}", number + 1
        return name

    def _renamed(self) -> None:
        if self._study.name != self._name:
            self._name = self._study.name
            self.changed.emit()

    def _write(self) -> None:
        if self._places == [OPEN]:
            self._project.removeEntry(SCOPE, KEY)
            return
        places = [place and carried(place, self._project) for place in self._places]
        self._project.writeEntry(SCOPE, KEY, json.dumps(places))

    def _read(self, *_) -> None:
        text, there = self._project.readEntry(SCOPE, KEY, "")
        self._places = [OPEN]
        try:
            self._places = self._known(json.loads(text)) if there else [OPEN]
        except (ValueError, TypeError, GroundCastError) as error:
            # The entry stays as it is until the user changes the list, so a newer plugin can read it.
            QgsMessageLog.logMessage(translated(str(error)), "GroundCast", Qgis.MessageLevel.Warning)
        self.changed.emit()

    def _known(self, places: list) -> list:
        if not isinstance(places, list) or places.count(OPEN) != 1:
            raise ValueError(tr("The project's list of studies cannot be read."))
        return [place and landed(Study.from_dict(place).to_dict(), self._project) for place in places]

    def _clear(self) -> None:
        self._places = [OPEN]
        self.changed.emit()

    def _rewrite(self, *_) -> None:
        if self._places != [OPEN]:
            self._write()
