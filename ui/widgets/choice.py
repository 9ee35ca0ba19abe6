"""A drop-down list of entries, each with what it stands for."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtWidgets import QComboBox


def choice(name: str, entries: Iterable[tuple[str, str]]) -> QComboBox:
    """A list called `name` of (data, label)."""
    made = QComboBox()
    made.setObjectName(name)
    for data, label in entries:
        made.addItem(label, data)
    return made
