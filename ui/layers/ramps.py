"""Colour ramps: one for each meaning, the same that QGIS ships, and all colour-blind safe."""

from __future__ import annotations

from qgis.core import (
    QgsColorRamp,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsSymbolLayerUtils,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from .. import compat, settings

STOPS = 11
# Colours from low to high. Red is low: away from the satellite or down, the habit of InSAR maps.
COLOURS = {
    "motion": ("#ca0020", "#f4a582", "#f7f7f7", "#92c5de", "#0571b0"),  # RdBu
    "error": ("#e66101", "#fdb863", "#f7f7f7", "#b2abd2", "#5e3c99"),  # PuOr
    "width": ("#def5e5", "#78d6ae", "#35a0ab", "#3e5c97", "#2e1e3c", "#0b0405"),  # Mako, inverted
    "chance": ("#faebdd", "#f69c73", "#e83f3f", "#a11a5b", "#4c1d4b", "#03051a"),  # Rocket, inverted
    "skill": ("#7b3294", "#c2a5cf", "#e6e6e6", "#a6dba0", "#008837"),  # PRGn, its middle seen on white
    "water": ("#a6611a", "#dfc27d", "#f5f5f5", "#80cdc1", "#018571"),  # BrBG: brown dry, green wet
    "when": ("#0d0887", "#7e03a8", "#cc4778", "#f89540", "#f0f921"),  # Plasma
}
NOT_CROSSING, ALREADY = "#d9d9d9", "#000000"
# Colours of vik, one of the Scientific colour maps of F. Crameri (doi 10.5281/zenodo.1243862, MIT licence).
VIK = (
    "#590008", "#8b2706", "#be6533", "#d39774", "#eacebd",
    "#ece5e0", "#c9dde7", "#71a8c4", "#1e6f9d", "#033e7d", "#001261",
)  # fmt: skip


# Those that the user may exchange in Options.
CHOICES = ("motion", "error", "skill")


def ramp(meaning: str, own: str = "") -> QgsColorRamp:
    """The ramp of one of `COLOURS`, or the one that the user chose in its place.

    Args:
        own: what a single run has for motion in place of both, as `written` gave it.
    """
    return (read(own) if meaning == "motion" else None) or chosen(meaning) or shipped(meaning)


def chosen(meaning: str) -> QgsColorRamp | None:
    """The ramp that the user set for a meaning, None where it is the plugin's own or cannot be read."""
    return read(settings.read(f"ramp/{meaning}") if meaning in CHOICES else "")


def read(text: str) -> QgsColorRamp | None:
    """The ramp that `written` gave as text, None where it is none."""
    document = QDomDocument()
    return QgsSymbolLayerUtils.loadColorRamp(document.documentElement()) if _is_xml(document, text) else None


def written(wanted: QgsColorRamp) -> str:
    """A ramp as text."""
    document = QDomDocument()
    document.appendChild(QgsSymbolLayerUtils.saveColorRamp("ramp", wanted, document))
    return document.toString(-1)


def choose(meaning: str, wanted: QgsColorRamp | None) -> None:
    """Keep the user's ramp for a meaning; None goes back to the plugin's own."""
    if wanted is None or colours_of(wanted) == colours_of(shipped(meaning)):
        settings.write(f"ramp/{meaning}", "")
        return
    settings.write(f"ramp/{meaning}", written(wanted))


def colours_of(wanted: QgsColorRamp, count: int = 5) -> tuple[str, ...]:
    """`count` colours from low to high, evenly spread."""
    return tuple(wanted.color(i / (count - 1)).name() for i in range(count))


def _is_xml(document: QDomDocument, text: str) -> bool:
    """Whether `document` could be filled with `text`; Qt 5 says it with a tuple, Qt 6 with an object."""
    answer = document.setContent(text) if text else False
    return bool(answer[0]) if isinstance(answer, tuple) else bool(answer)


def shipped(meaning: str) -> QgsGradientColorRamp:
    """The plugin's own ramp of one of `COLOURS`."""
    return _gradient(COLOURS[meaning])


def vik() -> QgsGradientColorRamp:
    """Red-brown below, blue above, in steps that look equal."""
    return _gradient(VIK)


def _gradient(names: tuple[str, ...]) -> QgsGradientColorRamp:
    colours = [QColor(name) for name in names]
    steps = len(colours) - 1
    stops = [QgsGradientStop(i / steps, colour) for i, colour in enumerate(colours[1:-1], 1)]
    return QgsGradientColorRamp(colours[0], colours[-1], False, stops)


def shader(meaning: str, low: float, high: float, own: str = "") -> QgsColorRampShader:
    """Interpolated colours over `low` … `high` mm at 11 equal steps; beyond, the end colours.

    Args:
        own: a run's own ramp, as in `ramp`.
    """
    source = ramp(meaning, own)
    made = QgsColorRampShader(low, high, source, compat.INTERPOLATED, compat.EQUAL_INTERVAL)
    items = []
    for i in range(STOPS):
        value = low + (high - low) * i / (STOPS - 1)
        items.append(QgsColorRampShader.ColorRampItem(value, source.color(i / (STOPS - 1)), label(value)))
    made.setColorRampItemList(items)
    return made


def classes(items: list[tuple[float, str, str]]) -> QgsColorRampShader:
    """Classes of (upper bound, colour, label), the last one without a bound."""
    made = QgsColorRampShader(items[0][0], items[-2][0] if len(items) > 1 else items[0][0])
    made.setColorRampType(compat.DISCRETE)
    ends = [bound for bound, _, _ in items[:-1]] + [float("inf")]
    made.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(end, QColor(colour), text)
            for end, (_, colour, text) in zip(ends, items)
        ]
    )
    return made


def label(value: float) -> str:
    """A number in a legend: +10, −2.5, 0."""
    text = f"{abs(value):.6g}"
    sign = "" if text == "0" else "+" if value > 0 else "\u2212"
    return f"{sign}{text}"
