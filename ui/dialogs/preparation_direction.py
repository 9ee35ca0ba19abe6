"""Which motion is forecast: along the line of sight, vertical, or up or east of two tracks."""

from __future__ import annotations

import os

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ..words import tr
from .second_track import SecondTrack

CHOICES = ("", "vertical", "up", "east")


class Direction(QWidget):
    """The choice, the second track, and what is assumed by it."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.choice = QComboBox()
        self.choice.setObjectName("gcDirectionChoice")
        self.choice.setAccessibleName(tr("Direction"))
        labels = (
            tr("As it is"),
            tr("Vertical, from one line of sight"),
            tr("Up, from an ascending and a descending track"),
            tr("East, from an ascending and a descending track"),
        )
        for data, label in zip(CHOICES, labels):
            self.choice.addItem(label, data)
        self.other = QgsFileWidget()
        self.other.setObjectName("gcSecondTrack")
        self.other.setAccessibleName(tr("Second track"))
        self.other.setDialogTitle(tr("The other track, same place and years"))
        self.told = SecondTrack()
        self.about = QLabel()
        self.about.setObjectName("gcDirectionAbout")
        self.about.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.choice, self.other, self.told, self.about):
            column.addWidget(widget)
        self.choice.currentIndexChanged.connect(self._edited)
        self.other.fileChanged.connect(self._edited)
        self.told.changed.connect(self._edited)
        self._show()

    def show_found(self, found: dict) -> None:
        """What the data allow: incidence for vertical, directions for two tracks."""
        reasons = {"vertical": self._lack(found, "incidence", tr("Needs an incidence angle in the data."))}
        text = tr("Needs incidence and heading, or the direction of the line of sight, in the data.")
        reasons |= {name: self._lack(found, "directions", text) for name in ("up", "east")}
        model = self.choice.model()
        for row, name in enumerate(CHOICES):
            reason = reasons.get(name, "")
            # What was chosen earlier can always be taken back.
            model.item(row).setEnabled(not reason or row == self.choice.currentIndex())
            model.item(row).setToolTip(reason)

    def _lack(self, found: dict, key: str, reason: str) -> str:
        return "" if found.get(key) and found.get("kind") == "los" else reason

    def fill(self, options: dict) -> None:
        chosen = options.get("component", "up") if options.get("other") else ""
        chosen = chosen or ("vertical" if options.get("vertical") else "")
        self.choice.setCurrentIndex(CHOICES.index(chosen))
        self.other.setFilePath(str(options.get("other", "")))
        self.told.fill(options.get("other_options") or {})
        self._show()

    def value(self) -> dict:
        chosen = self.choice.currentData()
        if chosen == "vertical":
            return {"vertical": True}
        path = self.other.filePath().strip().strip('"')
        if not (chosen and path):
            return {}
        own = {"other_options": self.told.value()} if self.told.value() else {}
        return {"other": path, "component": chosen, **own}

    def problem(self) -> str:
        """Why the choice cannot be used yet, "" where it can."""
        path = self.other.filePath().strip().strip('"')
        if self.choice.currentData() not in ("up", "east"):
            return ""
        if not path:
            return tr("Choose the second track.")
        return "" if os.path.exists(path) else tr("There is no {path}.", path=path)

    def _edited(self, *_):
        self._show()
        self.changed.emit()

    def _show(self):
        chosen = self.choice.currentData()
        for field in (self.other, self.told):
            field.setVisible(chosen in ("up", "east"))
        texts = {
            "vertical": tr("Divided by the cosine of the incidence; horizontal motion is taken as zero."),
            "up": tr(
                "Solved cell by cell; the ground is taken not to move north or south. Between its dates a "
                "track keeps its last value, so that nothing later is looked at."
            ),
        }
        texts["east"] = texts["up"]
        self.about.setText(texts.get(chosen, ""))
        self.about.setVisible(chosen in texts)
