"""Which build of torch the worker environment has: for a graphics card, or for the processor only."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...worker.supply import Supply, build_in
from .. import build_words, settings
from ..words import tr


class BuildBox(QWidget):
    """A list of the builds and, under it, what the chosen one costs; `edited` tells of another choice."""

    edited = pyqtSignal()

    def __init__(self, place, parent=None):
        """`place` is called for the folder of the environment."""
        super().__init__(parent)
        self._place = place
        self.choice = QComboBox()
        self.choice.setObjectName("gcOptionsBuild")
        self.choice.setAccessibleName(tr("Build"))
        self.choice.addItem(tr("Graphics card (NVIDIA)"), "cuda")
        self.choice.addItem(tr("Processor only"), "cpu")
        self.choice.setToolTip(
            tr("<b>Build</b><br>What <b>Set up…</b> installs; <b>Repair</b> exchanges another one.")
        )
        self.told = QLabel()
        self.told.setObjectName("gcOptionsBuildTold")
        self.told.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        self.load()
        self.choice.currentIndexChanged.connect(lambda _index: self._changed())

    def build(self) -> str:
        """The build that is chosen; "auto" where it is what this computer gets anyway."""
        chosen = self.choice.currentData()
        return "auto" if chosen == Supply().chosen_build else chosen

    def trouble(self) -> str:
        """Why the chosen build cannot be made, "" where it can or is there."""
        return build_words.lack_of_room(self.build(), self._place()) if self._is_wanted() else ""

    def load(self) -> None:
        """Show what is kept."""
        self.choice.setCurrentIndex(self.choice.findData(settings.supply().chosen_build))
        self.tell()

    def save(self) -> None:
        """Keep what is shown, for the next set-up or repair."""
        settings.write("build", self.build())

    def _changed(self):
        self.tell()
        self.edited.emit()

    def tell(self) -> None:
        """Say what is there already, or what the chosen build costs."""
        there, chosen = self._there(), self.choice.currentData()
        if there == chosen:
            self.told.setText(tr("Installed."))
            return
        parts = [build_words.download(self.choice.currentText(), chosen) + "."]
        parts.append(build_words.room(chosen, self._place()))
        if there:
            parts.append(tr("The other build is installed: <b>Repair</b> makes the environment anew."))
        self.told.setText(" ".join(parts))

    def _is_wanted(self) -> bool:
        return self._there() != self.choice.currentData()

    def _there(self) -> str:
        """The build that lies in the folder, "" where there is none."""
        return build_in(Path(self._place()))
