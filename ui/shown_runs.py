"""Finished runs in the window: on the map, played in time, judged by their skill, told in a report."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import Qgis, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget

from ..core.errors import GroundCastError
from . import compat
from .spoken import translated
from .words import tr

# The name that QGIS gives its own dock.
TEMPORAL_CONTROLLER = "Temporal Controller"
# Its three rows, in heights of a line of text.
CONTROLLER_LINES = 7.5
# Between the parts of a group's name.
DOT = " · "


class ShownRuns(QObject):
    """Puts runs on the map, and does there what the docks ask for.

    Args:
        iface: QGIS's window.
        study: what the user works on; its runs are the ones that are shown.
        say: (text, level of the message) tells the user what is not there.

    Signals: `shown(run folder)`, a run is to be seen everywhere; `added`, its layers are on the map.
    """

    shown = pyqtSignal(str)
    added = pyqtSignal()

    def __init__(self, iface, study, say):
        super().__init__()
        self.iface = iface
        self.study = study
        self._say = say
        self._loader = None
        # () → (name, place) of the series that is shown, None without one; set by who has it.
        self.picked = lambda: None
        # What a run that is not on the map yet was asked for, by its folder.
        self._asked: dict = {}
        # The time line that is followed since a run was first shown.
        self._followed = self._mode = None
        QgsProject.instance().cleared.connect(self._asked.clear)

    @property
    def loader(self):
        """Adds results to the map; made when the first run is shown."""
        if self._loader is None:
            from .layers.loader import Loader

            self._loader = Loader(QgsProject.instance())
            self._loader.added.connect(self._added)
            self._loader.refused.connect(self._refused)
        return self._loader

    def close(self) -> None:
        """Stop adding layers."""
        QgsProject.instance().cleared.disconnect(self._asked.clear)
        self._asked.clear()
        if self._followed is not None:
            self._followed.updateTemporalRange.disconnect(self._follow_time_line)
            self._followed = None
        if self._loader is not None:
            self._loader.close()
            self._loader = None

    def latest(self) -> str:
        """The newest run of the study whose results are there, "" without one."""
        there = [run for run in self.study.runs if os.path.isfile(Path(run) / "report.json")]
        return there[-1] if there else ""

    def show(self, folder: str) -> None:
        """Put a run on the map and into the docks."""
        self.loader.add(folder, self.study.name)
        self.shown.emit(folder)

    def show_dates(self, folder: str, every: bool) -> None:
        """Give a run that is on the map a layer for every date, or for the last observed ones only."""
        self.loader.add(folder, self.study.name, every)

    def play(self, folder: str) -> None:
        """Play a run on the map from observed into forecast, with the Temporal Controller in sight."""
        self._with_group(folder, self.play_group)

    def judge(self, folder: str) -> None:
        """Show where a run is better than its reference, and where it is worse."""
        self._with_group(folder, self._show_skill)

    def rename(self, folder: str, before: str) -> None:
        """Let the group of a run on the map bear the run's new name in the place of the one before."""
        from . import run_names
        from .layers import find_group

        group = find_group(QgsProject.instance(), folder)
        if group is not None:
            # A name may itself hold what stands between the parts; the study's name comes before it.
            head, found, tail = f"{group.name()}{DOT}".rpartition(f"{DOT}{before}{DOT}")
            if found:
                group.setName(f"{head}{DOT}{run_names.told(folder)}{DOT}{tail}".removesuffix(DOT))

    def play_group(self, group) -> None:
        """Play the dated maps of a group."""
        from .layers import play

        self._show_time_line()
        if not play(group, self.iface.mapCanvas(), QgsProject.instance()):
            self._say(tr("This run has no dated maps to play."), Qgis.MessageLevel.Info)
        self.watch()

    def watch(self) -> None:
        """Follow the time line, once there is one: it shows runs that play, and points, at its date."""
        found = compat.navigation(self.iface.mapCanvas()) if self._followed is None else None
        if found is not None:
            self._followed = found
            # PyQt 5.15 finds no signal navigationModeChanged on QGIS 3.22; this one comes with it.
            found.updateTemporalRange.connect(self._follow_time_line)

    def _follow_time_line(self, shown) -> None:
        """The time line was turned on or off, or shows another date."""
        from .layers.playing import follow, show_points

        mode = self._followed.navigationMode()
        if mode != self._mode:
            self._mode = mode
            follow(self.iface.mapCanvas(), QgsProject.instance())
        show_points(shown, self.iface.mapCanvas(), QgsProject.instance())

    def report_on(self, folder: str) -> None:
        """Open the dialog that writes a run's report."""
        from .dialogs.report import ReportDialog
        from .report.lines import study_lines, study_places

        try:
            lines = study_lines(QgsProject.instance(), folder)
        except QgsCsException:
            lines = []
            text = tr("The profile lines have no way to the CRS of the run. The report has none.")
            self._say(text, Qgis.MessageLevel.Warning)
        places, window = study_places(self.study, self.picked()), self.iface.mainWindow()
        self._report = ReportDialog(folder, lines, self.iface.openLayoutDesigner, window, places)
        self._report.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report.open()

    def show_residuals(self, folder: str) -> None:
        """Open the histogram of a run's residuals."""
        from .dialogs.residuals import ResidualsDialog

        try:
            self._residuals = ResidualsDialog(folder, self.iface)
        except GroundCastError as error:
            self._say(str(error), Qgis.MessageLevel.Warning)
            return
        self._residuals.show()

    def _with_group(self, folder: str, use) -> None:
        """Hand the run's layers to `use`, once they are on the map."""
        from .layers import find_group

        group = find_group(QgsProject.instance(), folder)
        if group is not None:
            use(group)
            return
        self._asked[str(Path(folder))] = use
        self.show(folder)

    def _show_skill(self, group) -> None:
        from .layers import show_only

        layer = show_only(group, "skill")
        if layer is None:
            self._say(tr("This run has no map of its skill."), Qgis.MessageLevel.Info)
            return
        self.iface.setActiveLayer(layer)

    def _show_time_line(self) -> None:
        """Open QGIS's Temporal Controller, no higher than it needs: the map is what is watched."""
        window = self.iface.mainWindow()
        controller = window.findChild(QDockWidget, TEMPORAL_CONTROLLER)
        if controller is not None and controller.isHidden():
            controller.show()
            least = round(CONTROLLER_LINES * controller.fontMetrics().height())
            QTimer.singleShot(0, lambda: window.resizeDocks([controller], [least], Qt.Orientation.Vertical))

    def _refused(self, text: str, folder: str) -> None:
        """What the run was asked for is asked for no more."""
        self._asked.pop(folder, None)
        self._say(translated(text), Qgis.MessageLevel.Warning)

    def _added(self, group, folder: str) -> None:
        from .layers import frame
        from .layers.group import zoom_to

        self.added.emit()
        frame(group, self.iface.mapCanvas(), QgsProject.instance())
        self.watch()
        zoom_to(group, self.iface.mapCanvas())
        use = self._asked.pop(folder, None)
        if use is not None:
            use(group)
