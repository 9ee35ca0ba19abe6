"""The study's regions: polygons with a letter, a role and a colour of their own."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from .maptools.bands import FILL, PENS
from .plots.colours import letters, region_style
from .study_layers import StudyLayer
from .words import tr

ROLES = ("train", "validate", "test", "forecast")
# The role is shown by the fill: full, hatched, none, dots.
FILL_BY_ROLE = (
    "CASE \"role\" WHEN 'validate' THEN 'b_diagonal' WHEN 'test' THEN 'no' "
    "WHEN 'forecast' THEN 'dense6' ELSE 'solid' END"
)


class RegionsLayer(StudyLayer):
    """Regions A, B, C … of the study; fields `name`, `role` (one of `ROLES`), `colour`."""

    kind, label, geometry = "regions", "Regions", "Polygon"
    fields = "field=name:string(40)&field=role:string(12)&field=colour:string(7)"

    def next_name(self) -> str:
        """The first letter that no region has."""
        taken = {feature["name"] for feature in self.features()}
        return next(name for name in map(letters, range(len(taken) + 1)) if name not in taken)

    def add(self, geometry: QgsGeometry, crs, role: str = "train", name: str = "") -> str:
        """Add a region and give its letter; Ctrl+Z takes it back.

        Raises:
            GroundCastError: as in `StudyLayer.put`.
        """
        name = name or self.next_name()
        values = {"name": name, "role": role, "colour": region_style(name).colour}
        self.put(geometry, crs, values, tr("Draw region {name}", name=name))
        return name

    def set_role(self, name: str, role: str) -> None:
        """Change what a region is for; Ctrl+Z takes it back."""
        layer = self.layer()
        self.begin(layer)
        layer.beginEditCommand(tr("Change the role of region {name}", name=name))
        for feature in self.features():
            if feature["name"] == name:
                layer.changeAttributeValue(feature.id(), layer.fields().indexOf("role"), role)
        layer.endEditCommand()
        layer.triggerRepaint()

    def remove(self, name: str) -> None:
        """Delete a region; Ctrl+Z takes it back."""
        layer = self.layer()
        self.begin(layer)
        layer.beginEditCommand(tr("Delete region {name}", name=name))
        layer.deleteFeatures([f.id() for f in self.features() if f["name"] == name])
        layer.endEditCommand()
        layer.triggerRepaint()

    def style(self, layer: QgsVectorLayer) -> None:
        names = sorted({"A", "B", "C", "D"} | {feature["name"] for feature in layer.getFeatures()})
        categories = [QgsRendererCategory(name, _symbol(name), name) for name in names]
        layer.setRenderer(QgsCategorizedSymbolRenderer("name", categories))
        layer.setLabeling(QgsVectorLayerSimpleLabeling(lettering()))
        layer.setLabelsEnabled(True)


def _symbol(name: str) -> QgsFillSymbol:
    """The region's line over its casing, and a light fill that shows the role."""
    style = region_style(name)
    fill = QColor(style.colour)
    fill.setAlpha(FILL)
    casing = QgsSimpleFillSymbolLayer(QColor(0, 0, 0, 0), Qt.BrushStyle.NoBrush, QColor(style.casing))
    casing.setStrokeWidth(1.3)
    line = QgsSimpleFillSymbolLayer(
        fill, Qt.BrushStyle.SolidPattern, QColor(style.colour), PENS[style.pen], 0.75
    )
    role = QgsProperty.fromExpression(FILL_BY_ROLE)
    line.setDataDefinedProperty(QgsSymbolLayer.PropertyFillStyle, role)
    symbol = QgsFillSymbol()
    # A list of layers given at once stays Python's, and is gone before it is drawn.
    symbol.changeSymbolLayer(0, casing)
    symbol.appendSymbolLayer(line)
    return symbol


def lettering() -> QgsPalLayerSettings:
    """The name in the middle, with a light edge that keeps it readable on imagery."""
    text = QgsTextFormat()
    font = QFont(text.font())
    font.setBold(True)
    text.setFont(font)
    text.setSize(11)
    text.setColor(QColor("#1A1A1A"))
    edge = QgsTextBufferSettings()
    edge.setEnabled(True)
    edge.setSize(1)
    edge.setColor(QColor("#FFFFFF"))
    text.setBuffer(edge)
    labels = QgsPalLayerSettings()
    labels.fieldName = "name"
    labels.setFormat(text)
    return labels
