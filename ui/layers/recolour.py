"""A ramp of a run's own: all its maps of motion in other colours, with the range that they have."""

from __future__ import annotations

from qgis.core import (
    QgsColorRamp,
    QgsColorRampShader,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsSingleBandPseudoColorRenderer,
)

from . import kinds, ramps, styles

MEANING = "motion"
KIND = "groundcast/kind"
# Kept with the group, for layers that come to it later.
RAMP = "groundcast/ramp"


def ramp_of(group: QgsLayerTreeGroup) -> QgsColorRamp:
    """The ramp of a run's maps of motion: its own, else the one of all runs."""
    return ramps.read(kept(group)) or ramps.ramp(MEANING)


def kept(group: QgsLayerTreeGroup | None) -> str:
    """The run's own ramp as text, "" where it has none."""
    return str(group.customProperty(RAMP) or "") if group is not None else ""


def recolour(group: QgsLayerTreeGroup, wanted: QgsColorRamp | None) -> None:
    """Give the run's maps of motion a ramp of their own; None gives them the usual one back."""
    usual = wanted is None or ramps.colours_of(wanted) == ramps.colours_of(ramps.ramp(MEANING))
    keep(group, "" if usual else ramps.written(wanted))


def keep(group: QgsLayerTreeGroup, text: str) -> None:
    """Colour the run's maps by a ramp as `kept` gives it."""
    group.setCustomProperty(RAMP, text)
    apply(group)


def apply(group: QgsLayerTreeGroup) -> None:
    """Colour all maps of motion of the run by its ramp, as after they were styled anew."""
    own = ramp_of(group)
    for node in group.findLayers():
        if node.layer() is not None and _moves(node.layer()):
            _colour(node.layer(), own)


def _moves(layer: QgsMapLayer) -> bool:
    about = kinds.KINDS.get(str(layer.customProperty(KIND, "")))
    return about is not None and about.ramp == MEANING and not layer.customProperty(styles.EMPTY)


def _colour(layer: QgsMapLayer, own: QgsColorRamp) -> None:
    look = styles.copied(layer.renderer())
    if isinstance(look, QgsGraduatedSymbolRenderer):
        look.updateColorRamp(own.clone())
    elif isinstance(look, QgsSingleBandPseudoColorRenderer):
        _colour_steps(look.shader().rasterShaderFunction(), own)
    layer.setRenderer(look)
    layer.triggerRepaint()


def _colour_steps(colours: QgsColorRampShader, own: QgsColorRamp) -> None:
    low, high = colours.minimumValue(), colours.maximumValue()
    span = high - low or 1.0
    steps = [
        QgsColorRampShader.ColorRampItem(step.value, own.color((step.value - low) / span), step.label)
        for step in colours.colorRampItemList()
    ]
    colours.setSourceColorRamp(own.clone())
    colours.setColorRampItemList(steps)
