"""The card of a model of the catalogue: what it is and what it needs, readable before it is chosen."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFrame, QTextBrowser

from ...models import catalogue
from .. import model_needs
from ..words import tr


class ModelFacts(QTextBrowser):
    """Shows one model at a time."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcModelFacts")
        self.setAccessibleName(tr("What the model needs"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setOpenLinks(False)
        self.name = ""

    def show_model(self, name: str, settings: dict, at_hand: model_needs.AtHand, blocked: str = "") -> None:
        """Show the model `name`; `blocked` is why it cannot be chosen."""
        self.name = name
        self.setHtml(model_needs.card(catalogue.entry(name), settings, at_hand, blocked))
