"""The mean series of an area in the series dock: of a dragged box, a region, or selected polygons."""

from __future__ import annotations

from concurrent.futures import Future

from qgis.core import QgsCoordinateReferenceSystem, QgsCsException, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from ...core.errors import GroundCastError
from ..area import Area, joined
from ..area_reading import AreaReading
from ..crs_way import way
from ..kept_series import Kept
from ..map_place import area_entry, outline_of
from ..map_place import entry as box_entry
from ..maptools.control import crs_trouble
from ..plots.kept_looks import KeptLook
from ..plots.swatch import swatch
from ..region_names import field_of
from ..region_sources import selected_layers
from ..regions_layer import RegionsLayer, colours_of
from ..words import tr
from .area_sketch import AreaSketch
from .menu_button import menu_button


class SeriesArea(QObject):
    """A button whose menu lists the areas there are, and the reading of their series.

    Args:
        dock: a `SeriesDock`; study: names the layer of its regions where that is not the drawn one.
    """

    def __init__(self, dock, study=None):
        super().__init__(dock)
        self._dock, self._study = dock, study
        self.reading = AreaReading(self)
        self.sketch = AreaSketch(dock, self)
        self.sketch.drawn.connect(self.pick)
        sentence = tr("Mean and spread of a region, or of the polygons selected in any layer.")
        self.button = menu_button(dock.toolbar, "gcSeriesArea", tr("Mean of"), sentence, self.fill)

    def fill(self, menu: QMenu) -> None:
        """The study's regions, layers with selected polygons, several of them; a polygon to be drawn."""
        menu.clear()
        areas = [*self.regions(), *self.selections()]
        for area in areas:
            self._add(menu, area, self.pick)
        if not areas:
            told = menu.addAction(tr("Draw a region, or select polygons of a layer."))
            told.setEnabled(False)
        if len(areas) > 1:
            menu.addSeparator()
            menu.addAction(tr("All of them"), lambda: self.pick_all(areas))
            beside = menu.addMenu(tr("Beside the one shown"))
            for area in areas:
                self._add(beside, area, self.pick_beside)
        menu.addSeparator()
        menu.addAction(tr("Draw a polygon"), self.sketch.start).setEnabled(self._dock.results is not None)

    def regions(self) -> list[Area]:
        """The regions of the study by their names; polygons of one name are one region."""
        found = {}
        for layer in self._layers():
            field = field_of(layer)
            for feature in layer.getFeatures():
                name = str(feature[field]) if field else str(feature.id())
                found.setdefault((layer, name), []).append(feature.geometry())
        made = ((layer, name, joined(shapes)) for (layer, name), shapes in sorted(found.items(), key=_name))
        colours = {layer: colours_of(layer) for layer in self._layers()}
        return [
            Area(shape, layer.crs(), tr("Region {name}", name=name), name, colours[layer].get(name, ""))
            for layer, name, shape in made
            if not shape.isEmpty()
        ]

    def selections(self) -> list[Area]:
        """The selected polygons of each other layer as one area."""
        regions, made = self._layers(), []
        for layer in (each for each in selected_layers() if each not in regions):
            shape = joined([feature.geometry() for feature in layer.selectedFeatures()])
            title = tr("Selected in {layer}", layer=layer.name())
            made += [] if shape.isEmpty() else [Area(shape, layer.crs(), title)]
        return made

    def pick_at(self, place: QgsPointXY) -> None:
        """Show the mean of the region at a place in map coordinates."""
        dock = self._dock
        if dock.results is None:
            return
        own = dock.canvas.mapSettings().destinationCrs()
        for area in self.regions():
            try:
                here = way(own, area.crs).transform(place)
            except QgsCsException:
                continue
            if area.geometry.contains(here):
                self.pick(area)
                return
        text = tr("No region of the study lies here. Draw one, or drag a box.")
        dock.notice.say("info", text, [("gcHideNotice", tr("Hide"), dock.notice.clear)])

    def pick(self, area: Area) -> None:
        """Show the mean series of an area."""
        results = self._dock.results
        if results is None:
            return
        try:
            outline = area.outline(results.crs)
        except QgsCsException:
            self._dock.say_trouble(crs_trouble(area.crs, results.crs))
            return
        self._ask(area_entry(area), outline.box, outline)

    def find(self, entry: dict, box: QgsRectangle) -> None:
        """Show the mean at the place of a `map_place.entry`, whose box in the CRS of the results is given."""
        try:
            outline = outline_of(entry, self._dock.results.crs)
        except QgsCsException:
            own = QgsCoordinateReferenceSystem(entry["crs"])
            self._dock.say_trouble(crs_trouble(own, self._dock.results.crs))
            return
        self._ask(entry, box if outline is None else outline.box, outline)

    def pick_beside(self, area: Area) -> None:
        """Show the mean series of an area beside what is shown, in its colour; alone where nothing is."""
        if self._dock.series is None and not self.reading.busy:
            self.pick(area)
        else:
            self._keep(area)

    def pick_all(self, areas: list[Area]) -> None:
        """Show the first of some areas, and the others beside it."""
        self.pick(areas[0])
        for area in areas[1:]:
            self._keep(area)

    def _keep(self, area: Area) -> None:
        """Keep the mean of an area beside what is shown, once; it is read as the window has time."""
        keeping, entry = self._dock.keeping, area_entry(area)
        if all(each.place != entry for each in keeping.all):
            colour = area.colour or keeping.free_colour()
            keeping.add(Kept(None, area.title, colour, place=entry))

    def _add(self, menu: QMenu, area: Area, slot) -> None:
        """A line of a menu, with the colour that the area has on the map."""
        action = menu.addAction(area.title, lambda: slot(area))
        if area.colour:
            dock = self._dock
            height, ratio = dock.fontMetrics().height(), dock.devicePixelRatioF()
            action.setIcon(swatch("kept", area.colour, height, ratio, KeptLook(area.colour)))

    def pick_box(self, box: QgsRectangle) -> None:
        """Show the mean series of a box in map coordinates."""
        dock = self._dock
        own = dock.canvas.mapSettings().destinationCrs()
        try:
            inside = way(own, dock.results.crs).transformBoundingBox(box)
        except QgsCsException:
            dock.say_trouble(crs_trouble(own, dock.results.crs))
            return
        self._ask(box_entry(inside, dock.results.crs), inside, None)

    def close(self) -> None:
        """Stop reading for good."""
        self.reading.stop(wait_s=2.0)
        self.sketch.close()

    def _ask(self, entry: dict, box: QgsRectangle, outline) -> None:
        dock = self._dock
        # The first click of a double click is still waited for.
        dock.finding.waiting.stop()
        if not self.reading.ask(dock.results, box, outline, lambda answer: self._take(entry, answer)):
            words = tr("Reading the mean…")
            dock.readout.say([words]) if dock.series is not None else dock.say_empty(words)

    def _take(self, entry: dict, answer: Future) -> None:
        dock = self._dock
        try:
            found = answer.result()
        except GroundCastError as error:
            dock.say_trouble(str(error))
            return
        dock.clear_trouble()
        dock.show_found(found[0] if found else None, entry)

    def _layers(self) -> list:
        """The drawn layer of regions, and the one that the study takes its regions from."""
        chosen = self._study.region_layer_id if self._study is not None else ""
        both = (RegionsLayer().layer(), QgsProject.instance().mapLayer(chosen))
        return list(dict.fromkeys(layer for layer in both if layer is not None and layer.isValid()))


def _name(entry) -> str:
    (_, name), _ = entry
    return name
