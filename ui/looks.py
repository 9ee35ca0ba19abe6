"""The menu of how a run is looked at: colours, blending, and a comparison side by side on the map."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QInputDialog, QMenu

from ..core.errors import GroundCastError
from .dialogs.run_colours import RunColoursDialog
from .layers import find_group, look, recolour, relative
from .layers import group as groups
from .layers.group import PART, run_groups
from .layers.rates import rates_at
from .maptools.swipe import SwipeTool
from .run_results import RunResults
from .spoken import translated
from .turns import Turns
from .words import number, tr

LEAST, MOST = 0.1, 1e5
"""Of a range that the user gives, in mm."""


class Looks(QObject):
    """Changes how the layers of a run look; everything can be taken back in the same menu.

    Args:
        iface: QGIS's interface.
        say: (text) → shows a remark in the main window.
        reference: () → the `Reference` of the plots.
        show_dates: (folder, every) → gives a run layers for every date, or for the last observed ones.
    """

    def __init__(self, iface, say, reference, show_dates=lambda folder, every: None, parent=None):
        super().__init__(parent)
        self._show_dates = show_dates
        self._turns = Turns(QgsProject.instance(), self)
        self._reference = reference
        self._say = say
        self.canvas = iface.mapCanvas()
        self.swipe = SwipeTool(iface, self)

    def menu(self, folder_of, parent) -> QMenu:
        """A menu for the run whose folder `folder_of()` gives, filled when it is opened."""
        menu = QMenu(parent)
        menu.setObjectName("gcLookMenu")
        menu.setTitle(tr("Display"))
        menu.aboutToShow.connect(lambda: self._fill(menu, folder_of()))
        return menu

    def close(self) -> None:
        """Leave the map for good."""
        self._turns.stop()
        self.swipe.remove()

    def _fill(self, menu: QMenu, folder: str) -> None:
        menu.clear()
        group = find_group(QgsProject.instance(), folder) if folder else None
        if group is None:
            menu.addAction(tr("Show the run on the map first")).setEnabled(False)
            return
        for percent in look.PRESETS:
            words = tr("Colours: {low} to {high} % of the values", low=percent, high=100 - percent)
            text = words if percent else tr("Colours: all values")
            menu.addAction(text, lambda percent=percent: self._stretch(group, percent))
        menu.addAction(tr("Colours: ± a number of mm…"), lambda: self._ask_range(group, menu))
        menu.addAction(tr("Colours of this run…"), lambda: self._ask_ramp(group, menu))
        menu.addSeparator()
        blended = menu.addAction(tr("Blend with the map below"), lambda: self._blend(group))
        blended.setCheckable(True)
        blended.setChecked(look.is_blended(group))
        every = groups.shows_all_dates(group)
        dates = menu.addAction(tr("All observed dates"), lambda: self._show_dates(folder, not every))
        dates.setCheckable(True)
        dates.setChecked(every)
        dates.setToolTip(
            tr("Layers of every date, and Play from the first one; else of the last 20 observed.")
        )
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        self._add_relative(menu, tr("Relative to the reference"), [group])
        shown = run_groups(QgsProject.instance())
        if len(shown) > 1:
            self._add_relative(menu, tr("All runs relative to the reference"), shown)
        menu.addSeparator()
        self._fill_swipe(menu)

    def _add_relative(self, menu: QMenu, text: str, shown: list) -> None:
        """An entry that shows these groups of runs less the reference, or as they were."""
        on = all(relative.is_relative(group) for group in shown)
        less = menu.addAction(text, lambda: self._turns.begin(self._refer(shown, not on)))
        less.setCheckable(True)
        less.setChecked(on)
        less.setEnabled(on or self._reference().on)
        if not less.isEnabled():
            less.setToolTip(tr("Choose a reference in the Series or Profile dock first."))

    def _fill_swipe(self, menu: QMenu) -> None:
        """A menu of every run's maps: one of them goes to the right of the line."""
        if self.swipe.active:
            menu.addAction(tr("End the swipe"), self.swipe.stop)
        swipe = menu.addMenu(tr("Swipe against"))
        swipe.setObjectName("gcSwipeMenu")
        for group in run_groups(QgsProject.instance()):
            own = swipe.addMenu(group.name())
            for child in group.children():
                if isinstance(child, QgsLayerTreeLayer):
                    self._add(own, child)
                elif isinstance(child, QgsLayerTreeGroup) and child.customProperty(PART) == "dates":
                    dates = own.addMenu(child.name())
                    for node in child.findLayers():
                        self._add(dates, node)

    def _add(self, menu: QMenu, node: QgsLayerTreeLayer) -> None:
        layer = node.layer()
        if layer is not None:
            menu.addAction(node.name(), lambda: self.swipe.show([layer, *self._below()]))

    def _below(self) -> list:
        """What the map shows besides runs: base maps and the study's own layers."""
        runs = {node.layerId() for group in run_groups(QgsProject.instance()) for node in group.findLayers()}
        return [layer for layer in self.canvas.mapSettings().layers() if layer.id() not in runs]

    def _ask_ramp(self, group, parent) -> None:
        """Let the user give the run's maps of motion another ramp."""
        asked = RunColoursDialog(recolour.ramp_of(group), parent)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.accepted.connect(lambda: recolour.recolour(group, asked.chosen()))
        asked.open()

    def _ask_range(self, group, parent) -> None:
        """Let the user say how far the colours reach."""
        now, words = look.half_range(group), tr("Colours from minus to plus, in mm")
        half, given = QInputDialog.getDouble(parent, tr("Colours"), words, now or 10.0, LEAST, MOST, 1)
        if given:
            self._stretch(group, look.USUAL, half)

    def _stretch(self, group, percent: float, told: float = 0.0) -> None:
        half = look.stretch(group, percent, told)
        if half:
            self._say(tr("Colours from −{half} to +{half} mm.", half=number(half, int(half < 10))))

    def _refer(self, shown: list, on: bool):
        """The maps of runs less the reference, or as they were, one run in each turn."""
        told, without = [], []
        for group in shown:
            if not on:
                relative.take_back(group)
            elif self._refer_one(group, told):
                without.append(group.name())
            yield
        if without:
            self._say(tr("Without a value at the reference: {runs}.", runs=", ".join(without)))
        elif told:
            self._say(tr("Displacement, residuals and rates relative to {place}.", place=told[-1]))

    def _refer_one(self, group, told: list) -> bool:
        """Show a run less the reference, whose words go to `told`; gives whether it holds nothing there."""
        folder = groups.folder_of(group)
        try:
            # Without its folder the run has no report to read, which is told.
            results = RunResults(folder or str(group.customProperty(groups.RUN)))
            own = self._reference().read_now(results)
            if own is not None:
                rates, place = rates_at(results, self._box(own, results)), self._reference().place
                relative.show(group, own, results.folder, rates, place)
                told.append(own.where)
            results.close()
        except GroundCastError as error:
            self._say(translated(str(error)))
            return False
        return own is None

    def _box(self, own, results) -> QgsRectangle:
        """The reference in the CRS of the results; that of a point is the point that was found."""
        box = self._reference().box(results.crs)
        return box if box.width() or box.height() else QgsRectangle(own.x, own.y, own.x, own.y)

    def _blend(self, group) -> None:
        look.blend(group, not look.is_blended(group))
