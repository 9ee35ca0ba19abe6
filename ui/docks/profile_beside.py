"""Another raster beside a profile: heights below the ground's motion, on an axis of their own."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np
from qgis.core import QgsCsException, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from ...core.errors import GroundCastError
from ..maptools.control import crs_trouble
from ..raster_beside import band_of, layers, places_in, values_at
from ..thread_reading import ThreadReading
from ..words import number, tr
from .menu_button import add_choice, menu_button, reasoned


class ProfileBeside(QObject):
    """A button with a menu of the map's rasters; `changed` tells of another choice, or that values have come.

    Attributes:
        layer_id: of the layer that was chosen, "" for none.
    """

    changed = pyqtSignal()

    def __init__(self, dock):
        super().__init__(dock)
        self._dock, self.layer_id = dock, ""
        self._beside = ThreadReading(self)
        # The profile that values were read for, and these; None while they are read, or could not be.
        self._read: tuple[str, object, np.ndarray | None] = ("", None, None)
        sentence = tr("Draws a raster of the map beside the curves, heights for instance, on its own axis.")
        self.button = menu_button(dock.toolbar, "gcProfileBeside", tr("Raster"), sentence, self.fill)
        QgsProject.instance().layersRemoved.connect(self._layers_gone)

    def fill(self, menu: QMenu) -> None:
        """None, and the rasters there are."""
        menu.clear()
        add_choice(menu, tr("None"), not self.layer_id, lambda: self.choose(""))
        for layer in layers():
            key = layer.id()
            add_choice(menu, layer.name(), key == self.layer_id, lambda key=key: self.choose(key))

    def choose(self, layer_id: str) -> None:
        """Draw the layer of this id, "" for none."""
        self.layer_id = layer_id
        self._read = ("", None, None)
        self.follow()
        self.changed.emit()

    def follow(self) -> None:
        """Label and state of the button: a layer may have left the map, or have another name."""
        layer = self._layer()
        self.button.setText(tr("Raster") if layer is None else layer.name())
        alone = not self._dock.extras.is_picture and not self._dock.lines.several()
        reasoned(self.button, "" if alone else tr("Only for the curves of one line."))

    def drawn(self, profile) -> tuple | None:
        """(name, distances (S,), values (S,)) beside a profile; None without any, or while they are read."""
        self.follow()
        layer = self._layer()
        if layer is None:
            return None
        if self._read[:2] != (layer.id(), profile):
            self._ask(layer, profile)
        values = self._read[2]
        return None if values is None else (layer.name(), profile.distance, values)

    def words(self, index: int) -> list[str]:
        """Its value at one place of the profile that is shown."""
        told = self.drawn(self._dock.profile) if self.button.isEnabled() else None
        if told is None or not np.isfinite(told[2][index]):
            return []
        return [f"{told[0]} {number(told[2][index], 1)}"]

    def close(self) -> None:
        """Stop reading, and following the map, for good."""
        QgsProject.instance().layersRemoved.disconnect(self._layers_gone)
        self._beside.stop(wait_s=2.0)

    def _layer(self):
        layer = QgsProject.instance().mapLayer(self.layer_id) if self.layer_id else None
        return layer if layer is not None and layer.isValid() else None

    def _layers_gone(self, ids: list[str]) -> None:
        if self.layer_id in ids:
            self.choose("")

    def _ask(self, layer, profile) -> None:
        crs = self._dock.results.crs
        self._read = (layer.id(), profile, None)
        try:
            places = places_in(layer, profile.x, profile.y, crs)
        except QgsCsException:
            self._dock.notice.say("error", crs_trouble(crs, layer.crs()))
            return
        path, band = layer.source(), band_of(layer)
        late = []
        self._beside.ask(
            lambda going: values_at(path, band, places, going), lambda answer: self._take(answer, late)
        )
        late.append(True)

    def _take(self, answer: Future, late: list) -> None:
        """Values have come: at once, or after the plot was drawn without them."""
        try:
            values = answer.result()
        except GroundCastError as error:
            self._dock.notice.say("error", str(error))
            return
        if not np.isfinite(values).any():
            hide = ("gcHideNotice", tr("Hide"), self._dock.notice.clear)
            self._dock.notice.say("info", tr("{line} has no values", line=self.button.text()) + ".", [hide])
            return
        self._read = (*self._read[:2], values)
        if late:
            self.changed.emit()
