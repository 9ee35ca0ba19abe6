"""Snapping of the project, turned on and off by a key while one draws."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from ..words import tr


def is_key(event) -> bool:
    """Whether S alone was pressed."""
    return event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.NoModifier


def toggle() -> str:
    """Turn the project's snapping on or off, as QGIS's own button does; what it is now, in words."""
    project = QgsProject.instance()
    config = project.snappingConfig()
    config.setEnabled(not config.enabled())
    project.setSnappingConfig(config)
    return tr("Snapping is on (S).") if config.enabled() else tr("Snapping is off (S).")
