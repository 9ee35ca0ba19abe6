"""The study's profile lines: P1, P2 … with their ends labelled."""

from __future__ import annotations

from itertools import count

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsGeometry,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from .compat import ABOVE, OVER_POINT
from .maptools.bands import PENS
from .plots.colours import line_style
from .regions_layer import lettering
from .study_layers import StudyLayer
from .words import number, tr


class ProfilesLayer(StudyLayer):
    """Profile lines of the study; field `name`."""

    kind, label, geometry = "profiles", "Profiles", "LineString"
    fields = "field=name:string(40)"

    def next_name(self) -> str:
        """The first of P1, P2 … that no profile has."""
        taken = set(self.names())
        return next(name for name in (f"P{n}" for n in range(1, len(taken) + 2)) if name not in taken)

    def add(self, geometry: QgsGeometry, crs, name: str = "") -> str:
        """Add a profile and give its name; Ctrl+Z takes it back.

        Raises:
            GroundCastError: as in `StudyLayer.put`.
        """
        name = name or self.next_name()
        self.put([(geometry, {"name": name})], crs, tr("Draw profile {name}", name=name))
        return name

    def add_all(self, lines: list[QgsGeometry], crs) -> list[str]:
        """Add profiles and give their names; Ctrl+Z takes all of them back.

        Raises:
            GroundCastError: as in `StudyLayer.put`.
        """
        taken = set(self.names())
        free = (f"P{n}" for n in count(1) if f"P{n}" not in taken)
        shapes = [(line, {"name": name}) for line, name in zip(lines, free)]
        self.put(shapes, crs, tr("Take {n} lines", n=number(len(shapes))))
        return [values["name"] for _, values in shapes]

    def names(self) -> list[str]:
        """Names of the profiles in order; a line without a name, drawn with QGIS's own tools, is none."""
        return [str(feature["name"]) for feature in self.features() if feature["name"]]

    def line(self, name: str) -> QgsGeometry | None:
        """The profile called `name`, in the layer's CRS, or None."""
        for feature in self.features():
            if feature["name"] == name:
                return feature.geometry()
        return None

    def _signals(self, layer: QgsVectorLayer) -> tuple:
        return (layer.featureAdded, layer.featureDeleted, layer.geometryChanged, layer.attributeValueChanged)

    def follow(self, before: QgsVectorLayer | None, slot, on: bool = True) -> QgsVectorLayer | None:
        """Let `slot` hear of new, lost, moved and renamed lines, undo too; gives the layer that it hears of.

        Args:
            before: what the last call gave, None at first; that layer is followed no more.
            slot: a method of an object, not a function: that would outlive it.
            on: whether to follow the study's layer, or none any more.
        """
        layer = self.layer() if on else None
        # A project that is opened anew has another layer of the same id.
        old = None if before is None or sip.isdeleted(before) else before
        if layer is old:
            return layer
        for signal in self._signals(old) if old is not None else ():
            signal.disconnect(slot)
        for signal in self._signals(layer) if layer is not None else ():
            signal.connect(slot)
        return layer

    def style(self, layer: QgsVectorLayer) -> None:
        names = sorted({str(feature["name"]) for feature in layer.getFeatures() if feature["name"]})
        categories = [QgsRendererCategory(name, _symbol(name), name) for name in names]
        # For lines that are renamed elsewhere: a value that no category has would not be drawn at all.
        # In QGIS's own words, which speak its language.
        others = QCoreApplication.translate("QgsCategorizedSymbolRendererModel", "all other values")
        categories.append(QgsRendererCategory("", _symbol(""), others))
        layer.setRenderer(QgsCategorizedSymbolRenderer("name", categories))
        root = QgsRuleBasedLabeling.Rule(None)
        for words, place in (("name", "start_point($geometry)"), ("\"name\" || '′'", "end_point($geometry)")):
            root.appendChild(QgsRuleBasedLabeling.Rule(_end(words, place)))
        layer.setLabeling(QgsRuleBasedLabeling(root))
        layer.setLabelsEnabled(True)


def _symbol(name: str) -> QgsLineSymbol:
    """A line's colour over its casing, as its curve has it."""
    own = line_style(name)
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, QgsSimpleLineSymbolLayer(QColor(own.casing), 1.3))
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(own.colour), 0.6, PENS[own.pen]))
    return symbol


def _end(words: str, place: str) -> QgsPalLayerSettings:
    labels = lettering()
    labels.fieldName, labels.isExpression = words, True
    labels.geometryGenerator, labels.geometryGeneratorEnabled = place, True
    labels.geometryGeneratorType = QgsWkbTypes.PointGeometry
    labels.placement = OVER_POINT
    if hasattr(labels, "pointSettings"):  # QGIS 3.26 and later
        point = labels.pointSettings()
        point.setQuadrant(ABOVE)
        labels.setPointSettings(point)
    else:
        labels.quadOffset = ABOVE
    labels.yOffset = -1.5
    return labels
