"""How many pixels or points the regions hold and share, counted beside the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

from qgis.core import QgsApplication, QgsCsException, QgsGeometry, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import GroundCastError
from . import valid_places
from .area import Area
from .crs_way import way
from .region_names import names_of
from .words import tr

# Corners that are moved one after the other are counted once.
PAUSE_MS = 200


@dataclass(frozen=True)
class Counts:
    """What was counted.

    Attributes:
        inside: by region; uncertain: regions whose pixels were thinned, or seen on one date only.
        shared: by two regions, those that share a place only.
        beside: pairs that share no place but touch, or lie less than one cell (for points: their usual
            distance) apart.
    """

    inside: dict[str, int] = field(default_factory=dict)
    uncertain: frozenset[str] = frozenset()
    shared: dict[tuple[str, str], int] = field(default_factory=dict)
    beside: frozenset[tuple[str, str]] = frozenset()


class CountTask(QgsTask):
    """Counts in a thread; `ended(Counts)` where it could."""

    ended = pyqtSignal(object)

    def __init__(self, places, shapes: dict[str, QgsGeometry], outlines: dict):
        super().__init__(tr("Counting what regions hold"), QgsTask.Flag.CanCancel)
        self._places, self._shapes, self._outlines = places, shapes, outlines
        self._found: Counts | None = None

    def run(self) -> bool:
        """Count; called by QGIS off the main thread."""
        try:
            self._found = self._counted()
        except GroundCastError:
            # What cannot be read is told by the step of the data.
            return False
        return True

    def finished(self, succeeded: bool) -> None:
        """Hand over; called by QGIS in the main thread."""
        if succeeded and not self.isCanceled() and self._found is not None:
            self.ended.emit(self._found)

    def _counted(self) -> Counts | None:
        inside, uncertain, cells = {}, set(), {}
        for name, outline in self._outlines.items():
            if self.isCanceled():
                return None
            found = self._places.within(outline.box)
            inside[name], cells[name] = found.count([outline]), found.cell
            uncertain |= set() if found.certain else {name}
        shared, beside = {}, set()
        for pair in combinations(inside, 2):
            if number := self._shared(pair):
                shared[pair] = number
            elif self._shapes[pair[0]].distance(self._shapes[pair[1]]) <= min(cells[each] for each in pair):
                beside.add(pair)
        return Counts(inside, frozenset(uncertain), shared, frozenset(beside))

    def _shared(self, pair) -> int:
        one, other = (self._outlines[name] for name in pair)
        box = one.box.intersect(other.box)
        return 0 if box.isEmpty() else self._places.within(box).count([one, other])


class RegionCounts(QObject):
    """Keeps `found` in step with regions and data; `changed` tells that it is new.

    Attributes:
        found: the last counts, None while nothing is known.
    """

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.found: Counts | None = None
        self._key = self._asked = self._task = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._begin)

    def look(self, shown, regions) -> None:
        """Count the regions of a layer in the data that another shows; the same again costs nothing."""
        if shown is None or regions is None or not regions.featureCount():
            self.stop()
            return
        features = list(zip(names_of(regions), (each.geometry() for each in regions.getFeatures())))
        key = shown.id(), regions.crs().authid(), [(name, bytes(shape.asWkb())) for name, shape in features]
        if key == self._key:
            return
        self.stop()
        self._key, self._asked = key, (shown.id(), shown.crs(), regions.crs(), features)
        self._timer.start()

    def stop(self) -> None:
        """Know nothing, and give up what is being counted."""
        self._timer.stop()
        if self._task is not None:
            self._task.ended.disconnect(self._ended)
            self._task.cancel()
        self.found = self._key = self._task = None

    def _begin(self):
        layer_id, crs, own, features = self._asked
        places = valid_places.of_layer(QgsProject.instance().mapLayer(layer_id))
        try:
            shapes = _carried(features, own, crs)
            outlines = {name: Area(shape, crs, name).outline(crs) for name, shape in shapes.items()}
        except QgsCsException:
            return
        if places is None or not outlines:
            return
        self._task = CountTask(places, shapes, outlines)
        self._task.ended.connect(self._ended)
        QgsApplication.taskManager().addTask(self._task)

    def _ended(self, found):
        self._task, self.found = None, found
        self.changed.emit()


def _carried(features, own, crs) -> dict[str, QgsGeometry]:
    """The shape of each region in the CRS of the data; parts of one name are one region."""
    parts: dict[str, list[QgsGeometry]] = {}
    for name, shape in features:
        if shape.isEmpty():
            continue
        carried = QgsGeometry(shape)
        if own != crs:
            carried.transform(way(own, crs))
        parts.setdefault(name, []).append(carried)
    made = {name: QgsGeometry.unaryUnion(each) if len(each) > 1 else each[0] for name, each in parts.items()}
    return {name: shape for name, shape in made.items() if not shape.isEmpty()}
