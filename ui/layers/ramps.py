"""Colour ramps: one for each meaning, the same that QGIS ships, and all colour-blind safe."""

from __future__ import annotations

from qgis.core import QgsColorRampShader, QgsGradientColorRamp, QgsGradientStop
from qgis.PyQt.QtGui import QColor

from .. import compat

STOPS = 11
# Colours from low to high. Red is low: away from the satellite or down, the habit of InSAR maps.
COLOURS = {
    "motion": ("#ca0020", "#f4a582", "#f7f7f7", "#92c5de", "#0571b0"),  # RdBu
    "error": ("#e66101", "#fdb863", "#f7f7f7", "#b2abd2", "#5e3c99"),  # PuOr
    "width": ("#def5e5", "#78d6ae", "#35a0ab", "#3e5c97", "#2e1e3c", "#0b0405"),  # Mako, inverted
}


def ramp(meaning: str) -> QgsGradientColorRamp:
    """The ramp of "motion", "error" or "width"."""
    colours = [QColor(colour) for colour in COLOURS[meaning]]
    steps = len(colours) - 1
    stops = [QgsGradientStop(i / steps, colour) for i, colour in enumerate(colours[1:-1], 1)]
    return QgsGradientColorRamp(colours[0], colours[-1], False, stops)


def shader(meaning: str, low: float, high: float) -> QgsColorRampShader:
    """Interpolated colours over `low` … `high` mm at 11 equal steps; beyond, the end colours."""
    source = ramp(meaning)
    made = QgsColorRampShader(low, high, source, compat.INTERPOLATED, compat.EQUAL_INTERVAL)
    items = []
    for i in range(STOPS):
        value = low + (high - low) * i / (STOPS - 1)
        items.append(QgsColorRampShader.ColorRampItem(value, source.color(i / (STOPS - 1)), label(value)))
    made.setColorRampItemList(items)
    return made


def label(value: float) -> str:
    """A number in a legend: +10, −2.5, 0."""
    text = f"{abs(value):.6g}"
    sign = "" if text == "0" else "+" if value > 0 else "\u2212"
    return f"{sign}{text}"
