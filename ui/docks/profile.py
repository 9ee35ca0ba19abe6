"""The profile dock: draw lines, see observed against forecast along them, residual below."""

from __future__ import annotations

from concurrent.futures import Future

from qgis.core import QgsCsException, QgsFeatureRequest, QgsGeometry
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QComboBox

from ...core.errors import GroundCastError
from .. import results_place
from ..crs_way import way
from ..maptools.control import crs_trouble
from ..maptools.profile import ProfileTool
from ..profiles_layer import ProfilesLayer
from ..reference import Reference
from ..series_values import NO_VALUES
from ..words import tr
from .menu_button import labelled
from .plot_dock import PlotDock
from .profile_beside import ProfileBeside
from .profile_dates import MOST_DATES, ProfileDates
from .profile_extras import ProfileExtras
from .profile_lines import ProfileLines
from .profile_marks import ProfileMarks
from .profile_picture import ProfilePicture
from .profile_pointer import ProfilePointer
from .profile_progress import ProfileProgress
from .profile_reading import ProfileReading
from .profile_swath import ProfileSwath
from .value_range import ValueRange

MOST_TAKEN = 100
"""Lines of a map layer that become profiles at once: a list of more is no help to anybody."""


class ProfileDock(PlotDock):
    """Profiles of the study: one line at chosen dates, or several lines at one date.

    Attributes:
        profile: of the current line, None without values.
        named: `NamedLine`s of all lines that are drawn together, empty where one is drawn alone.

    Args:
        iface: QGIS's interface.
        reference: of all docks.
        study: remembers which lines are drawn; None forgets them with the dock.
    """

    title = tr("GroundCast profile")
    invitation = tr("Draw a line on the map to see a profile.")

    def __init__(self, iface, reference: Reference | None = None, study=None):
        self._study = study
        self.profile, self.named = None, []
        self.index = None
        self._line: QgsGeometry | None = None
        self._watched = None
        super().__init__(iface, "gcProfileDock", reference)
        self.reading = ProfileReading(self)
        self.tool = ProfileTool(iface, self._finished, parent=self)
        self.tool.blocked = lambda: "" if self.results is not None else self._no_run()
        self.tool.awaits = self._awaits
        self.pointer, self.picture = ProfilePointer(self), ProfilePicture(self)
        self.layer = ProfilesLayer()
        self.marks = ProfileMarks(self.canvas)
        self._build_bar()
        self._build_dates()
        self.empty_button.setText(tr("Draw"))
        self.empty_button.clicked.connect(lambda: self.tool.start())
        self.progress = ProfileProgress(self)
        self.run_changed()

    def make_plot(self, theme):
        return self.picture.plot(theme)

    def redraw(self) -> None:
        if self.reading.shown() and self.ensure_plot():
            self.picture.draw()

    def drawn(self, geometry: QgsGeometry, crs) -> None:
        """Keep a line in the study's layer and show its profile."""
        name = self._keep_line(geometry, crs)
        if name:
            self._choose(name)

    def _finished(self, geometry: QgsGeometry, crs) -> None:
        """A line drawn on the map: kept now, its profile in an event of its own."""
        name = self._keep_line(geometry, crs)
        if name:
            self._choice.start()

    def _keep_line(self, geometry: QgsGeometry, crs) -> str:
        """The name under which a line was kept; "" where it was refused, which is told."""
        try:
            name = self.layer.add(geometry, crs)
        except GroundCastError as error:
            again = results_place.cures(error, self, lambda: self._keep_again(geometry, crs))
            self.notice.say("error", str(error), again)
            self._take(geometry)
            return ""
        if hasattr(self.iface, "setActiveLayer"):
            # Ctrl+Z works on the active layer.
            self.iface.setActiveLayer(self.layer.layer())
        self._list_lines(name)
        # What the layer tells of this line need not be read a second time.
        self._edits.stop()
        return name

    def _keep_again(self, geometry: QgsGeometry, crs) -> None:
        """Another folder was chosen for what could not be kept."""
        self.notice.clear()
        self.drawn(geometry, crs)

    def _choose(self, name: str) -> None:
        """The user's choice of a line, which the study keeps."""
        self.lines.settle(name)
        self.show_line(name)

    def show_line(self, name: str) -> None:
        """Show the profile of one of the study's lines."""
        if self.layer.line(name) is None or self.results is None:
            return
        try:
            line = self.geometry(name)
        except QgsCsException:
            self.notice.say("error", crs_trouble(self.layer.layer().crs(), self.results.crs))
            return
        self._take(line)

    def geometry(self, name: str) -> QgsGeometry:
        """A line of the study in the CRS of the results; QgsCsException where there is no way."""
        line, layer = self.layer.line(name), self.layer.layer()
        line.transform(way(layer.crs(), self.results.crs))
        return line

    def compute(self) -> None:
        """Read the values along the lines once more: other dates, width, run, or lines."""
        if self._line is None or self.results is None:
            return
        self.lines.show()
        # Several lines have one date.
        self.date_list.set_alone(self.lines.several(), self.results)
        try:
            if not self.reading.ask(self._line, self._take_read):
                self.progress.begin()
        except QgsCsException as error:
            # The answer to the question before would take the place of what is told.
            self._stop_reading()
            self.say_trouble(str(error))

    def _take_read(self, answer: Future) -> None:
        """What was read along the lines."""
        self.progress.end()
        try:
            self.profile, self.named = answer.result()
        except GroundCastError as error:
            self.say_trouble(str(error))
            return
        self.clear_trouble()
        self.picture.follow_number()
        self._mark_lines()
        if not self.reading.shown():
            self.readout.say([])
            alone = self.extras.other is None
            self.say_empty(tr(NO_VALUES) if alone else tr("The two runs share no forecast along this line."))
        else:
            self.redraw()
            self.read_out(None)
        self._enable()

    def cancel_reading(self) -> None:
        """Give up what is being read along the lines."""
        self._stop_reading()
        self._show_nothing(tr("The reading was cancelled. Choose a line, a width or dates to read again."))

    def _stop_reading(self) -> None:
        self.reading.stop()
        self.progress.end()

    def _show_nothing(self, why: str) -> None:
        """A sentence in place of the plot."""
        self.profile, self.named = None, []
        self.readout.say([])
        self._enable()
        self.say_empty(why)

    def _mark_lines(self) -> None:
        """The lines on the map, while the dock is open; the swath of the current one only."""
        if self.isHidden():
            return
        name, width = self.line_box.currentText(), self.profile.width if self.profile is not None else 0
        self.marks.show_line(self._line, width, self.results.crs, name)
        for other in self.lines.names():
            if other != name:
                self.marks.add_line(self.geometry(other), 0, self.results.crs, other)

    def take_lines(self, layer) -> None:
        """Make the selected lines of a map layer, or all, profiles of the study; show the first of them."""
        chosen = layer.selectedFeatures() or layer.getFeatures(QgsFeatureRequest().setLimit(MOST_TAKEN + 1))
        lines = [part for feature in chosen for part in feature.geometry().asGeometryCollection()]
        if len(lines) > MOST_TAKEN:
            words = tr("{name} has more than {n} lines. Select those you want first.")
            text = words.format(name=layer.name(), n=MOST_TAKEN)
            self.notice.say("info", text, [("gcHideNotice", tr("Hide"), self.notice.clear)])
            return
        try:
            names = self.layer.add_all(lines, layer.crs()) if lines else []
        except GroundCastError as error:
            self.notice.say("error", str(error))
            return
        if names:
            self._list_lines(names[0])
            self._choose(names[0])

    def _view_changed(self) -> None:
        """Another kind of plot takes the place of the one before."""
        picture = self.extras.is_picture
        self.swath.band_box.setEnabled(not picture)
        self.range.button.setEnabled(not picture)
        self.date_list.setEnabled(not picture)
        self.remake_plot()
        self.compute()

    def _band_changed(self) -> None:
        if self.reading.shown() and self.reading.shown()[0].middle != self.swath.middle:
            self.compute()
        else:
            self.redraw()
        self.read_out(self.index)

    def read_out(self, index: int | None) -> None:
        """Say the values at one place in the line below the plot, and mark it on the map."""
        self.index = index
        if not self.reading.shown() or self.plot is None:
            return
        self.plot.point_at(index)
        self.plot.setAccessibleDescription(self.readout.say(self.reading.words(index)))
        if index is None:
            self.marks.hide_link()
        else:
            self.marks.link(self.reading.places(index), self.results.crs)

    def reference_changed(self) -> None:
        self.compute()

    def run_changed(self) -> None:
        self._stop_reading()
        self.extras.follow()
        self.profile, self.named = None, []
        self.draw_action.setEnabled(self.results is not None)
        self.empty_button.setVisible(self.results is not None)
        if self.results is None:
            if self.tool.active:
                self.tool.stop()
            self.setWindowTitle(self.title)
            self.marks.clear()
            self.date_list.clear()
            self.readout.say([])
            self.say_empty(self._no_run())
        else:
            self._move_tool()
            self.date_list.fill(self.results)
            self.say_empty(self.invitation)
            self._list_lines(self.line_box.currentText())
            if self.line_box.currentText():
                # A project that is opened brings a run and tells of its lines: they are read once, later.
                self._edits.start()
        self._enable()

    def unload(self) -> None:
        self.reading.stop(wait_s=2.0)
        self.pointer.close()
        self.lines.close()
        self.extras.close()
        self.beside.close()
        self._watched = self.layer.follow(self._watched, self._lines_edited, False)
        super().unload()

    def leave_map(self) -> None:
        if self.reading.busy:
            # It is read when the dock opens again.
            self._stop_reading()
            self._line = None
        self.tool.stop()
        self.chip.clear()
        self.marks.clear()

    def enter_map(self) -> None:
        self.chip.mark()
        if self._line is None and self.line_box.currentText():
            self.show_line(self.line_box.currentText())
        elif self.reading.shown():
            self._mark_lines()

    def file_name(self) -> str:
        return f"{self.results.name} {self.line_box.currentText() or 'profile'}".replace(" ", "_")

    def _build_bar(self) -> None:
        sentence = tr("Click along a line on the map, right-click to finish.")
        self.draw_action = self.action("/mActionCaptureLine.svg", "gcDrawProfile", tr("Draw"), sentence)
        self.tool.set_action(self.draw_action)
        self.line_box = labelled(self.toolbar, tr("Line"), QComboBox(), "gcProfileLine")
        self.line_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.line_box.textActivated.connect(self._choose)
        self._edits = QTimer(self)
        self._edits.setSingleShot(True)
        self._edits.timeout.connect(self._lines_changed)
        self._choice = QTimer(self)
        self._choice.setSingleShot(True)
        self._choice.timeout.connect(lambda: self._choose(self.line_box.currentText()))
        self.lines = ProfileLines(self, self._study)
        self.lines.changed.connect(self.compute)
        self.lines.recalled.connect(self._lines_edited)
        self.swath = ProfileSwath(self)
        self.swath.width_changed.connect(self.compute)
        self.swath.band_changed.connect(self._band_changed)
        self.extras = ProfileExtras(self, self._study)
        self.extras.view_changed.connect(self._view_changed)
        self.extras.run_chosen.connect(self.compute)
        self.extras.lines_chosen.connect(self.take_lines)
        self.beside = ProfileBeside(self)
        self.beside.changed.connect(self.redraw)
        self.range = ValueRange(self, "profile_y", "gcProfileRange")
        self.range.changed.connect(self.redraw)
        self.files.menu.addAction(tr("As a point layer"), self.picture.as_layer)
        self.add_reference()
        self.add_view_actions()

    def _build_dates(self) -> None:
        self.date_list = ProfileDates()
        self.date_list.changed.connect(self.compute)
        self.date_list.refused.connect(self._dates_refused)
        self.splitter.addWidget(self.date_list)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)

    def _dates_refused(self) -> None:
        text = tr("Choose one to {n} dates; more cannot be told apart.", n=MOST_DATES)
        self.notice.say("info", text, [("gcHideNotice", tr("Hide"), self.notice.clear)])

    def _take(self, line: QgsGeometry) -> None:
        self._line = line
        if not self.isVisible():
            self.setUserVisible(True)
        self.compute()

    def _list_lines(self, chosen: str) -> None:
        self._watched = self.layer.follow(self._watched, self._lines_edited)
        names = self.layer.names()
        self.line_box.blockSignals(True)
        self.line_box.clear()
        self.line_box.addItems(names)
        wanted = [name for name in (chosen, self.lines.first, *names[-1:]) if name in names]
        self.line_box.setCurrentText(wanted[0] if wanted else "")
        self.line_box.blockSignals(False)
        self.lines.show()

    def _lines_edited(self, *_) -> None:
        """One edit tells of itself several times, and a layer of lines comes at once: they are read once."""
        self._edits.start()

    def _lines_changed(self) -> None:
        self._list_lines(self.line_box.currentText())
        name = self.line_box.currentText()
        if name and self.isHidden():
            # A closed dock stays closed, whoever edits the lines; what it shows is read when it opens again.
            self._line = None
            return
        if name:
            self.show_line(name)
            return
        self._stop_reading()
        self._line = None
        self.marks.clear()
        self._show_nothing(self.invitation)

    def _move_tool(self) -> None:
        on = self.tool.active or self.tool.wanted
        self.tool.move_to(self.results.crs, self.results.extent())
        if on:
            self.tool.start()

    def _enable(self) -> None:
        for action in (self.zoom_action, self.copy_action, self.export_button):
            action.setEnabled(bool(self.reading.shown()))
        self.line_box.setEnabled(self.line_box.count() > 0)
