"""A list of loaded layers that tells of a drop as of any other choice by the user."""

from __future__ import annotations

from qgis.gui import QgsMapLayerComboBox


class LayerBox(QgsMapLayerComboBox):
    """Emits `activated` after a layer was dropped on it, too: QGIS only shows the dropped one."""

    def dropEvent(self, event):  # noqa: N802
        """Show the layer as QGIS does, and tell of it where it is another one."""
        before = self.currentLayer()
        super().dropEvent(event)
        if self.currentLayer() is not before:
            self.activated.emit(self.currentIndex())
