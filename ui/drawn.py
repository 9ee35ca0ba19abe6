"""What was drawn is kept: regions and profiles are written to their files with the project."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..core.errors import GroundCastError


class Drawn(QObject):
    """Ends the edit sessions of drawn layers where the project is written; Ctrl+Z ends there.

    Args:
        say: (text) → None, tells what could not be written.
    """

    def __init__(self, say):
        super().__init__()
        self._say = say
        QgsProject.instance().writeProject.connect(self._save)

    def close(self) -> None:
        """Keep what was drawn, and hear of the project no more."""
        self._save()
        QgsProject.instance().writeProject.disconnect(self._save)

    def _save(self, *_) -> None:
        from .profiles_layer import ProfilesLayer
        from .regions_layer import RegionsLayer

        for layer in (RegionsLayer(), ProfilesLayer()):
            try:
                layer.save()
            except GroundCastError as error:
                self._say(str(error))
