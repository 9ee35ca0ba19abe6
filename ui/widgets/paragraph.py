"""A label for sentences: it breaks its lines."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel


def paragraph(name: str) -> QLabel:
    """An empty one called `name`."""
    made = QLabel()
    made.setObjectName(name)
    made.setWordWrap(True)
    return made
