"""The choice of what a region is for, in a row of the list of regions."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ...core.roles import ROLES
from .. import region_roles
from ..words import tr


class RoleBox(QComboBox):
    """The roles with what each does as its tooltip; `chosen(name of the region, role)` tells a choice."""

    chosen = pyqtSignal(str, str)

    def __init__(self, name: str, role: str, alone: bool):
        super().__init__()
        self.setObjectName(f"gcRole{name}")
        self.setAccessibleName(tr("Role of region {name}", name=name))
        for each in ROLES:
            self.addItem(region_roles.label(each), each)
            self.setItemData(self.count() - 1, region_roles.tip(each), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(ROLES.index(role))
        told = tr("Draw a second region to test on.") if alone else region_roles.tip(role)
        self.setToolTip(f"<b>{tr('Role')}</b><br>{told}")
        self.setEnabled(not alone)
        # The list is made anew on every change, so not while Qt still holds this box.
        self.activated.connect(lambda _index: QTimer.singleShot(0, self._tell))
        self._name = name

    def _tell(self) -> None:
        self.chosen.emit(self._name, self.currentData())
