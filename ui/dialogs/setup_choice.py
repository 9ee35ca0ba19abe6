"""What the set-up of learned models asks: which build, or an own environment; folder, proxy, packages."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...worker import environment
from .. import build_words, settings
from ..widgets.step import name_the_arrow
from ..widgets.supply_form import SupplyForm
from ..words import tr


class SetupChoice(QWidget):
    """Build, own environment, folder and supply; `edited` tells of every change."""

    edited = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.builds = {
            "cuda": self._radio("gcSetupCuda", build_words.download(tr("Graphics card (NVIDIA)"), "cuda")),
            "cpu": self._radio("gcSetupNew", build_words.download(tr("Processor only"), "cpu")),
        }
        self.own = self._radio("gcSetupOwn", tr("Use an environment I have"))
        self._group = QButtonGroup(self)
        for button in (*self.builds.values(), self.own):
            self._group.addButton(button)
            button.toggled.connect(self._changed)
        self._make_fields()
        self._lay_out()
        self.load()

    def load(self) -> None:
        """Show what is kept, which Options may have changed since."""
        self.builds[settings.supply().chosen_build].setChecked(True)
        self.own.setChecked(bool(settings.read("python")))
        self.python.setFilePath(str(settings.read("python")))
        self.folder.setFilePath(str(settings.read("environment")))
        self.supply.load()
        self._changed()

    def _radio(self, name, label):
        made = QRadioButton(label)
        made.setObjectName(name)
        return made

    def _make_fields(self):
        self.python = QgsFileWidget()
        self.python.setObjectName("gcSetupPython")
        self.python.setDialogTitle(tr("The environment's Python"))
        self.python.setAccessibleName(tr("The environment's Python"))
        self.python.lineEdit().setPlaceholderText("…/bin/python")
        self.python.fileChanged.connect(self._changed)
        self.folder = QgsFileWidget()
        self.folder.setObjectName("gcSetupFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setAccessibleName(tr("Folder of the environment"))
        self.folder.lineEdit().setPlaceholderText(str(environment.folder()))
        self.folder.fileChanged.connect(self._changed)
        self.supply = SupplyForm()
        self.supply.edited.connect(self._changed)
        self.size = QLabel()
        self.size.setObjectName("gcSetupSize")
        self.size.setWordWrap(True)

    def _lay_out(self):
        title = tr("Folder, proxy, offline packages")
        self.more = QgsCollapsibleGroupBoxBasic(title)
        self.more.setObjectName("gcSetupMore")
        self.more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.more.setCollapsed(True)
        name_the_arrow(self.more, title)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Fo&lder"), self.folder)
        inside = QVBoxLayout(self.more)
        inside.addLayout(form)
        inside.addWidget(self.supply)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (*self.builds.values(), self.own, self.python, self.more, self.size):
            column.addWidget(widget)

    def _changed(self, *_):
        self.python.setEnabled(self.own.isChecked())
        self.more.setEnabled(not self.own.isChecked())
        self.size.setText("" if self.own.isChecked() else build_words.room(self.build(), self.place()))
        self.edited.emit()

    def build(self) -> str:
        """The build that is chosen; "auto" where it is what this computer gets anyway."""
        chosen = next((name for name, button in self.builds.items() if button.isChecked()), "cpu")
        return "auto" if chosen == environment.Supply().chosen_build else chosen

    def place(self) -> Path:
        """Where the environment goes."""
        return Path(self.folder.filePath() or environment.folder())

    def trouble(self) -> str:
        """What stands in the way, "" for nothing."""
        if self.own.isChecked():
            return "" if self.python.filePath() else tr("Choose the environment's Python first.")
        return build_words.lack_of_room(self.build(), self.place()) or self.supply.trouble()

    def save(self) -> None:
        """Keep the choices, all but the own environment: it is kept once it works."""
        settings.write("build", self.build())
        settings.write("environment", self.folder.filePath())
        self.supply.save()
