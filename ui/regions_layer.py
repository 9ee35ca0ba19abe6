"""The study's regions: polygons with a letter, a role and a colour of their own."""

from __future__ import annotations

import re

from qgis.core import (
    NULL,
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

from ..core.errors import GroundCastError
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
# Text of other layers' fields of this name may be anything.
COLOUR = "#[0-9A-Fa-f]{6}"
GIVEN = f'CASE WHEN regexp_match("colour", \'^{COLOUR}$\') THEN "colour" END'


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
        self._change(name, "role", role, tr("Change the role of region {name}", name=name))

    def set_colour(self, name: str, colour: str) -> None:
        """Give a region the colour "#RRGGBB"; Ctrl+Z takes it back."""
        self._change(name, "colour", colour, tr("Change the colour of region {name}", name=name))

    def rename(self, name: str, new: str) -> None:
        """Call a region otherwise; Ctrl+Z takes it back.

        Raises:
            GroundCastError: the name cannot be a folder's (`region-name`), or another region has it, if
                only in other case (`region-taken`).
        """
        require(new)
        others = [str(feature["name"]) for feature in self.features() if feature["name"] != name]
        other = next((each for each in others if each.casefold() == new.casefold()), "")
        if other:
            raise GroundCastError(
                tr("There is a region {name} already.", name=other), tr("Give another name."), "region-taken"
            )
        self._change(name, "name", new, tr("Rename region {name}", name=name))

    def _change(self, name: str, field: str, value: str, title: str) -> None:
        """Give one attribute of a region another value, as one step that Ctrl+Z takes back."""
        layer = self.layer()
        self.begin(layer)
        layer.beginEditCommand(title)
        for feature in self.features():
            if feature["name"] == name:
                layer.changeAttributeValue(feature.id(), layer.fields().indexOf(field), value)
        layer.endEditCommand()
        keep_in_step(layer)
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
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, _categories(layer)))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(lettering(field)))
    layer.setLabelsEnabled(True)


def keep_in_step(layer: QgsVectorLayer) -> None:
    """Draw regions whose name or colour was changed, also by undo or in QGIS's own table, as they are now."""
    drawn = layer.renderer()
    if not isinstance(drawn, QgsCategorizedSymbolRenderer):
        return
    # A symbol ends with its category, so no more than its colour is kept.
    shown = {each.value(): each.symbol().symbolLayers()[-1].strokeColor() for each in drawn.categories()}
    for name, colour in colours_of(layer).items():
        if shown.get(name) != QColor(colour):
            layer.setRenderer(QgsCategorizedSymbolRenderer(drawn.classAttribute(), _categories(layer)))
            return


def colours_of(layer: QgsVectorLayer) -> dict[str, str]:
    """The colour of each region by its name: its own where the layer gives one, else its letter's."""
    field = layer.fields().lookupField("colour")
    made = {}
    for name, feature in zip(names_of(layer), layer.getFeatures()):
        given = feature[field] if field >= 0 and feature[field] != NULL else ""
        made[name] = given if re.fullmatch(COLOUR, str(given)) else region_style(name).colour
    return made


def _categories(layer: QgsVectorLayer) -> list[QgsRendererCategory]:
    fields = {name for name in ("role", "colour") if layer.fields().indexOf(name) >= 0}
    own = colours_of(layer)
    names = sorted({"A", "B", "C", "D", *own})
    return [QgsRendererCategory(name, _symbol(name, own.get(name, ""), fields), name) for name in names]


def _symbol(name: str, colour: str, fields: set[str]) -> QgsFillSymbol:
    """The region's line over its casing; a fill that shows the role and hardly tints what lies below."""
    style = region_style(name)
    own = QColor(colour or style.colour)
    fill = QColor(own)
    fill.setAlpha(TINT)
    casing = QgsSimpleFillSymbolLayer(QColor(0, 0, 0, 0), Qt.BrushStyle.NoBrush, QColor(style.casing))
    casing.setStrokeWidth(1.3)
    line = QgsSimpleFillSymbolLayer(fill, Qt.BrushStyle.SolidPattern, own, PENS[style.pen], 0.75)
    for key, words in _by_fields(own.name(), fields):
        line.setDataDefinedProperty(key, QgsProperty.fromExpression(words))
    symbol = QgsFillSymbol()
    # A list of layers given at once stays Python's, and is gone before it is drawn.
    symbol.changeSymbolLayer(0, casing)
    symbol.appendSymbolLayer(line)
    return symbol


def _by_fields(colour: str, fields: set[str]) -> list[tuple[int, str]]:
    """What of a line is read from its feature: (property, expression)."""
    own = f"coalesce({GIVEN}, '{colour}')" if "colour" in fields else f"'{colour}'"
    made = [(QgsSymbolLayer.PropertyStrokeColor, own)] if "colour" in fields else []
    alpha = f"CASE WHEN \"role\" IN ('validate', 'forecast') THEN {HATCH} ELSE {TINT} END"
    alpha = alpha if "role" in fields else str(TINT)
    if fields:
        made.append((QgsSymbolLayer.PropertyFillColor, f"set_color_part({own}, 'alpha', {alpha})"))
    if "role" in fields:
        made.append((QgsSymbolLayer.PropertyFillStyle, FILL_BY_ROLE))
    return made


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
