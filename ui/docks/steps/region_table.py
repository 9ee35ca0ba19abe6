"""The list of step 3: each region with its tick, role, area, colour and how much it holds."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from ...crs_way import ellipsoidal
from ...widgets.role_box import RoleBox
from ...widgets.table import Table
from ...words import number, tr

SQUARE_METRES = 1e6
ROLE, VALID = 1, 4
MOST = 200
"""Polygons of a layer that are listed, each with a box of its own; a layer of more is taken no more."""


class RegionTable(Table):
    """A row a region; its colours are `RegionEditing`'s. `roleChosen(name, role)` tells of a choice."""

    roleChosen = pyqtSignal(str, str)  # noqa: N815

    def __init__(self):
        headers = [tr("Name"), tr("Role"), tr("Area"), "", tr("Valid")]
        super().__init__("gcRegionsTree", tr("Regions"), headers, 9)
        self.setToolTip(tr("<b>Regions</b><br>A run trains and forecasts those with a tick."))
        told = tr("<b>Valid</b><br>Pixels or points with data in the region; ~ where large ones are sampled.")
        self.headerItem().setToolTip(VALID, told)

    def fill(self, layer, names: list[str], features: list, roles: dict[str, str], chosen: list[str]) -> None:
        """List the regions of a layer, at most `MOST`.

        Args:
            names: of the `features`, in their order.
            roles: by name.
            chosen: those with a tick; none means all.
        """
        self.clear()
        # An earlier study may have more: they are in the run, though not in the list.
        for name, feature in zip(names[:MOST], features):
            item = QTreeWidgetItem([name, "", _area(layer, feature)])
            ticked = not chosen or name in chosen
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.addTopLevelItem(item)
            box = RoleBox(name, roles[name], alone=len(names) == 1)
            box.chosen.connect(self.roleChosen)
            self.setItemWidget(item, ROLE, box)

    def show_counts(self, found) -> None:
        """Say what each holds; `found` as of `RegionCounts`, None while it is not known."""
        with QSignalBlocker(self):
            for row in range(self.topLevelItemCount()):
                item = self.topLevelItem(row)
                inside = found.inside.get(item.text(0)) if found is not None else None
                about = "~" if inside and item.text(0) in found.uncertain else ""
                item.setText(VALID, "" if inside is None else about + number(inside))
            self.fit(ROLE)

    def ticked(self) -> list[str]:
        """Names of the regions with a tick."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [item.text(0) for item in items if item.checkState(0) == Qt.CheckState.Checked]


def _area(layer, feature) -> str:
    """The ellipsoidal area in km²."""
    area = ellipsoidal(layer.crs()).measureArea(feature.geometry()) / SQUARE_METRES
    return tr("{area} km²", area=number(area, 2 if area < 10 else 0))
