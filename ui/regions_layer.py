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

from .maptools.bands import PENS
from .plots.colours import letters, region_style
from .region_names import ALLOWED, field_of, names_of, require
from .study_layers import StudyLayer
from .words import tr

# Opacities of 255: a map below keeps its colours, which mean motion; hatching is seen.
TINT, HATCH = 8, 120
# The role is shown by the fill: full, hatched, none, dots.
FILL_BY_ROLE = (
    "CASE \"role\" WHEN 'validate' THEN 'b_diagonal' WHEN 'test' THEN 'no' "
    "WHEN 'forecast' THEN 'dense6' ELSE 'solid' END"
)


class RegionsLayer(StudyLayer):
    """Regions A, B, C … of the study; fields `name`, `role` (one of `core.roles.ROLES`), `colour`."""

    kind, label, geometry = "regions", "Regions", "Polygon"
    fields = "field=name:string(40)&field=role:string(12)&field=colour:string(7)"

    def next_name(self) -> str:
        """The first letter that no region has."""
        taken = {feature["name"] for feature in self.features()}
        return next(name for name in map(letters, range(len(taken) + 1)) if name not in taken)

    def add(self, geometry: QgsGeometry, crs, role: str = "train", name: str = "") -> str:
        """Add a region and give its letter; Ctrl+Z takes it back.

        Raises:
            GroundCastError: the name cannot be a folder's (`region-name`), or as in `StudyLayer.put`.
        """
        name = name or self.next_name()
        require(name)
        values = {"name": name, "role": role, "colour": region_style(name).colour}
        self.put([(geometry, values)], crs, tr("Draw region {name}", name=name))
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
        colour_regions(layer)
        field = layer.fields().indexOf("name")
        # QGIS's own forms refuse then what the worker would.
        pattern = f"^{ALLOWED}$".replace("\\", "\\\\").replace("'", "''")
        cure = tr("Use letters, digits, spaces, - and _.")
        layer.setConstraintExpression(field, f"regexp_match(\"name\", '{pattern}')", cure)


def colour_regions(layer: QgsVectorLayer) -> None:
    """Give the polygons of any layer of regions their colours, lines and letters."""
    field = field_of(layer)
    if not field:
        return
    roles = layer.fields().indexOf("role") >= 0
    names = sorted({"A", "B", "C", "D"} | set(names_of(layer)))
    categories = [QgsRendererCategory(name, _symbol(name, roles), name) for name in names]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(lettering(field)))
    layer.setLabelsEnabled(True)


def _symbol(name: str, roles: bool) -> QgsFillSymbol:
    """The region's line over its casing; a fill that shows the role and hardly tints what lies below."""
    style = region_style(name)
    fill = QColor(style.colour)
    fill.setAlpha(TINT)
    casing = QgsSimpleFillSymbolLayer(QColor(0, 0, 0, 0), Qt.BrushStyle.NoBrush, QColor(style.casing))
    casing.setStrokeWidth(1.3)
    line = QgsSimpleFillSymbolLayer(
        fill, Qt.BrushStyle.SolidPattern, QColor(style.colour), PENS[style.pen], 0.75
    )
    if roles:
        hatch = ",".join(map(str, (*fill.getRgb()[:3], HATCH)))
        colour = f"CASE WHEN \"role\" IN ('validate', 'forecast') THEN '{hatch}' END"
        for key, words in (
            (QgsSymbolLayer.PropertyFillStyle, FILL_BY_ROLE),
            (QgsSymbolLayer.PropertyFillColor, colour),
        ):
            line.setDataDefinedProperty(key, QgsProperty.fromExpression(words))
    symbol = QgsFillSymbol()
    # A list of layers given at once stays Python's, and is gone before it is drawn.
    symbol.changeSymbolLayer(0, casing)
    symbol.appendSymbolLayer(line)
    return symbol


def lettering(field: str = "name") -> QgsPalLayerSettings:
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
    labels.fieldName = field
    labels.setFormat(text)
    return labels
