"""Proxy and offline packages of the worker environment, as set-up and Options both ask for them."""

from __future__ import annotations

from urllib.parse import urlsplit

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from .. import settings
from ..words import tr

CHOICES = ("qgis", "none", "own")


class SupplyForm(QWidget):
    """Two rows; `edited` tells of every change. `save` keeps what is shown."""

    edited = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("gcSupply")
        self.proxy = QComboBox()
        self.proxy.setObjectName("gcProxy")
        labels = (tr("QGIS's own"), tr("None"), tr("This address:"))
        for name, label in zip(CHOICES, labels):
            self.proxy.addItem(label, name)
        self.proxy.setToolTip(
            tr(
                "<b>Proxy</b><br>Packages are downloaded through it. For a proxy that asks for a password, "
                "enter it in Options → Network and choose QGIS's own."
            )
        )
        self.address = QLineEdit()
        self.address.setObjectName("gcProxyAddress")
        self.address.setPlaceholderText("http://proxy.example.org:8080")
        self.address.setAccessibleName(tr("Address of the proxy"))
        self.wheels = QgsFileWidget()
        self.wheels.setObjectName("gcWheels")
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.lineEdit().setPlaceholderText(tr("Download them"))
        self.wheels.setAccessibleName(tr("Folder of packages"))
        self.wheels.setToolTip(
            tr(
                "<b>Packages from a folder</b><br>For computers without internet: fill it elsewhere with "
                "<i>pip download -r requirements.txt -d FOLDER</i>."
            )
        )
        self._lay_out()
        self.load()

    def _lay_out(self):
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        row = QHBoxLayout()
        row.addWidget(self.proxy)
        row.addWidget(self.address, 1)
        row.addStretch(0)
        form.addRow(tr("Pro&xy"), row)
        form.labelForField(row).setBuddy(self.proxy)
        form.addRow(tr("P&ackages from a folder"), self.wheels)
        self.proxy.currentIndexChanged.connect(self._changed)
        self.address.textChanged.connect(lambda _text: self.edited.emit())
        self.wheels.fileChanged.connect(lambda _path: self.edited.emit())

    def _changed(self, _index=0):
        self.address.setVisible(self.proxy.currentData() == "own")
        self.edited.emit()

    def load(self) -> None:
        """Show what is kept."""
        self.proxy.setCurrentIndex(max(self.proxy.findData(settings.read("proxy", "qgis")), 0))
        self.address.setText(str(settings.read("proxy_address")))
        self.wheels.setFilePath(str(settings.read("wheels")))
        self._changed()

    def trouble(self) -> str:
        """What is wrong with the entries, "" for nothing."""
        if self.proxy.currentData() == "own" and not _is_address(self.address.text().strip()):
            return tr("The proxy needs an address such as http://proxy.example.org:8080.")
        return ""

    def save(self) -> None:
        """Keep what is shown, for every download from now on; a proxy that is none is not kept."""
        if not self.trouble():
            settings.write("proxy", self.proxy.currentData())
            settings.write("proxy_address", self.address.text().strip())
        settings.write("wheels", self.wheels.filePath())


def _is_address(text: str) -> bool:
    """Whether `text` is http(s)://, a name, and a port where one is given."""
    try:
        parts = urlsplit(text)
        sound = parts.port is None or parts.port > 0
    except ValueError:
        return False
    bare = not parts.path.strip("/") and not parts.query and not any(c.isspace() for c in text)
    return sound and bare and parts.scheme in ("http", "https") and bool(parts.hostname)
