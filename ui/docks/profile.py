"""The profile dock: draw a line, see observed against forecast along it, residual below."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QListWidget, QListWidgetItem, QMenu

from ...core.errors import GroundCastError
from ..maptools.control import crs_trouble
from ..maptools.profile import ProfileTool, length_words
from ..plots.colours import blended
from ..plots.swatch import swatch
from ..profiles_layer import ProfilesLayer
from ..run_profile import default_dates
from ..series_values import NO_VALUES
from ..words import number, tr
from .plot_dock import PlotDock
from .profile_marks import ProfileMarks
from .series_list import forecast_name

MOST_DATES = 8
KEY = Qt.ItemDataRole.UserRole
CHECK = Qt.CheckState
BANDS = ("spread", "interval", "")


class ProfileDock(PlotDock):
    """Profiles of the study, one at a time, at chosen dates.

    Args:
        iface: QGIS's interface.
    """

    title = tr("GroundCast profile")
    invitation = tr("Draw a line on the map to see a profile.")

    def __init__(self, iface):
        self.profile = None
        self._index = None
        self._line: QgsGeometry | None = None
        super().__init__(iface, "gcProfileDock")
        self.tool = ProfileTool(iface, self.drawn, parent=self)
        self.tool.blocked = lambda: "" if self.results is not None else self._no_run()
        self.layer = ProfilesLayer()
        self.marks = ProfileMarks(self.canvas)
        self._build_bar()
        self._build_dates()
        self.empty_button.setText(tr("Draw"))
        self.empty_button.clicked.connect(lambda: self.tool.start())
        self.canvas.xyCoordinates.connect(self._map_moved)
        self.run_changed()

    def make_plot(self, theme):
        from ..plots.profile_plot import ProfilePlot

        plot = ProfilePlot(theme)
        plot.hovered.connect(self.read_out)
        plot.stepped.connect(self._step)
        plot.menu_asked.connect(self._plot_menu)
        return plot

    def drawn(self, geometry: QgsGeometry, crs) -> None:
        """Keep a line in the study's layer and show its profile."""
        try:
            name = self.layer.add(geometry, crs)
        except GroundCastError as error:
            self.notice.say("error", str(error))
            self._take(geometry)
            return
        layer = self.layer.layer()
        self._watch(layer)
        if hasattr(self.iface, "setActiveLayer"):
            # Ctrl+Z works on the active layer.
            self.iface.setActiveLayer(layer)
        self._list_lines(name)
        self.show_line(name)

    def show_line(self, name: str) -> None:
        """Show the profile of one of the study's lines."""
        line, layer = self.layer.line(name), self.layer.layer()
        if line is None or self.results is None:
            return
        try:
            line.transform(QgsCoordinateTransform(layer.crs(), self.results.crs, QgsProject.instance()))
        except QgsCsException:
            self.notice.say("error", crs_trouble(layer.crs(), self.results.crs))
            return
        self._take(line)

    def compute(self) -> None:
        """Read the values along the line once more: other dates, width, or run."""
        if self._line is None or self.results is None:
            return
        corners = [QgsPointXY(vertex) for vertex in self._line.vertices()]
        try:
            self.profile = self.results.along(corners, np.array(self.dates()), self.width_box.value())
        except GroundCastError as error:
            self.notice.say("error", str(error))
            return
        if self.profile is None:
            self.marks.show_line(self._line, 0, self.results.crs)
            self.readout.clear()
            self.say_empty(tr(NO_VALUES))
        else:
            self.marks.show_line(self._line, self.profile.width, self.results.crs)
            self.redraw()
            self.read_out(None)
        self._enable()

    def redraw(self) -> None:
        if self.profile is None or not self.ensure_plot():
            return
        self.plot.title = self._title()
        self.plot.credit = self.results.report["data"].get("attribution") or ""
        self.plot.model = forecast_name(self.results.model)
        self._colour_dates()
        band = self.band_box.currentData()
        self.plot.show_profile(self.profile, band, self.results.unit, self.results.sign)
        self.show_page(self.plot)

    def dates(self) -> list[np.datetime64]:
        """The ticked dates."""
        items = (self.date_list.item(i) for i in range(self.date_list.count()))
        return [np.datetime64(item.data(KEY)) for item in items if item.checkState() == CHECK.Checked]

    def read_out(self, index: int | None) -> None:
        """Say the values at one place in the line below the plot, and mark it on the map."""
        self._index = index
        if self.profile is None:
            return
        self.plot.point_at(index)
        text = self._summary() if index is None else self._values(index)
        self.readout.setText(text)
        self.readout.setToolTip(text)
        self.plot.setAccessibleDescription(text)
        if index is None:
            self.marks.hide_link()
        else:
            self.marks.link(QgsPointXY(self.profile.x[index], self.profile.y[index]), self.results.crs)

    def run_changed(self) -> None:
        self.profile = None
        self.draw_action.setEnabled(self.results is not None)
        self.empty_button.setVisible(self.results is not None)
        if self.results is None:
            self.tool.stop()
            self.setWindowTitle(self.title)
            self.marks.clear()
            self.date_list.clear()
            self.readout.clear()
            self.say_empty(self._no_run())
        else:
            self._move_tool()
            self._fill_dates()
            self.say_empty(self.invitation)
            self._list_lines(self.line_box.currentText())
            if self.line_box.currentText():
                self.show_line(self.line_box.currentText())
        self._enable()

    def leave_map(self) -> None:
        self.tool.stop()
        self.marks.clear()

    def enter_map(self) -> None:
        if self.profile is not None:
            self.marks.show_line(self._line, self.profile.width, self.results.crs)

    def file_name(self) -> str:
        return f"{self.results.name} {self.line_box.currentText() or 'profile'}".replace(" ", "_")

    def _build_bar(self) -> None:
        sentence = tr("Click along a line on the map, right-click to finish.")
        self.draw_action = self.action("/mActionCaptureLine.svg", "gcDrawProfile", tr("Draw"), sentence)
        self.tool.set_action(self.draw_action)
        self.line_box = self._labelled(tr("Line"), QComboBox(), "gcProfileLine")
        self.line_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.line_box.textActivated.connect(self.show_line)
        self.width_box = self._labelled(tr("Width"), QgsDoubleSpinBox(), "gcProfileWidth")
        self.width_box.setRange(0, 100000)
        self.width_box.setDecimals(0)
        self.width_box.setSingleStep(50)
        self.width_box.setSuffix(" m")
        self.width_box.setSpecialValueText(tr("Automatic"))
        self.width_box.setToolTip(
            tr("Values this near the line are taken together. Automatic is three cells.")
        )
        self.width_box.setKeyboardTracking(False)
        self.width_box.valueChanged.connect(lambda _value: self.compute())
        self.band_box = self._labelled(tr("Show"), QComboBox(), "gcProfileBand")
        words = (tr("Median ± SD"), tr("Median, 90 % band"), tr("Median"))
        for text, band in zip(words, BANDS):
            self.band_box.addItem(text, band)
        self.band_box.currentIndexChanged.connect(lambda _index: self.redraw())
        self.add_view_actions()

    def _labelled(self, text: str, widget, name: str):
        label = QLabel(f" {text} ")
        label.setBuddy(widget)
        widget.setObjectName(name)
        widget.setAccessibleName(text)
        self.toolbar.addWidget(label)
        self.toolbar.addWidget(widget)
        return widget

    def _build_dates(self) -> None:
        self.date_list = QListWidget()
        self.date_list.setObjectName("gcProfileDates")
        self.date_list.setAccessibleName(tr("Dates"))
        self.date_list.setToolTip(tr("Dates to show, at most {n}.", n=MOST_DATES))
        self.date_list.setMinimumWidth(19 * self.fontMetrics().horizontalAdvance("m"))
        self.date_list.setMaximumWidth(23 * self.fontMetrics().horizontalAdvance("m"))
        self.date_list.itemChanged.connect(self._date_ticked)
        self.splitter.addWidget(self.date_list)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)

    def _fill_dates(self) -> None:
        """Every date of the run, newest on top; the three telling ones ticked."""
        ticked = set(default_dates(self.results))
        self.date_list.blockSignals(True)
        self.date_list.clear()
        # Those that are shown stand on top, so that the list is the plot's legend.
        newest_first = list(self.results.dates)[::-1]
        for date in sorted(newest_first, key=lambda day: day not in ticked):
            ahead, held = date in self.results.forecast_dates, date in self.results.held_back_dates
            kind = tr("forecast") if ahead else tr("held back") if held else ""
            item = QListWidgetItem(f"{date}  {kind}".rstrip())
            item.setData(KEY, str(date))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(CHECK.Checked if date in ticked else CHECK.Unchecked)
            self.date_list.addItem(item)
        self.date_list.blockSignals(False)

    def _colour_dates(self) -> None:
        """The strength of each date's colour beside its name."""
        from ..plots.profile_plot import shares

        strength = dict(zip(map(str, self.profile.dates), shares(len(self.profile.dates))))
        height = self.fontMetrics().height()
        self.date_list.setIconSize(QSize(2 * height, height))
        self.date_list.blockSignals(True)
        for item in (self.date_list.item(i) for i in range(self.date_list.count())):
            share = strength.get(item.data(KEY))
            colour = blended(self.theme.colour("forecast"), self.theme.base, share) if share else ""
            icon = swatch("forecast", colour, height, self.devicePixelRatioF()) if share else QIcon()
            item.setIcon(icon)
        self.date_list.blockSignals(False)

    def _date_ticked(self, item: QListWidgetItem) -> None:
        count = len(self.dates())
        if not 1 <= count <= MOST_DATES:
            self.date_list.blockSignals(True)
            item.setCheckState(CHECK.Unchecked if count > MOST_DATES else CHECK.Checked)
            self.date_list.blockSignals(False)
            text = tr("Choose one to {n} dates; more cannot be told apart.", n=MOST_DATES)
            self.notice.say("info", text, [("gcHideNotice", tr("Hide"), self.notice.clear)])
            return
        self.compute()

    def _take(self, line: QgsGeometry) -> None:
        self._line = line
        if not self.isVisible():
            self.setUserVisible(True)
        self.compute()

    def _list_lines(self, chosen: str) -> None:
        names = [feature["name"] for feature in self.layer.features()]
        self.line_box.blockSignals(True)
        self.line_box.clear()
        self.line_box.addItems(names)
        self.line_box.setCurrentText(chosen if chosen in names else names[-1] if names else "")
        self.line_box.blockSignals(False)

    def _watch(self, layer) -> None:
        """Follow undo, deletion and moved corners of the lines."""
        if layer is None or layer.property("gcWatched"):
            return
        layer.setProperty("gcWatched", True)
        layer.featureDeleted.connect(lambda _fid: self._lines_changed())
        layer.geometryChanged.connect(lambda *_: self._lines_changed())

    def _lines_changed(self) -> None:
        self._list_lines(self.line_box.currentText())
        name = self.line_box.currentText()
        if name:
            self.show_line(name)
            return
        self.profile = self._line = None
        self.marks.clear()
        self.readout.clear()
        self._enable()
        self.say_empty(self.invitation)

    def _move_tool(self) -> None:
        on = self.tool.active
        self.tool.move_to(self.results.crs, self.results.extent())
        if on:
            self.tool.start()

    def _enable(self) -> None:
        for action in (self.zoom_action, self.copy_action, self.export_button):
            action.setEnabled(self.profile is not None)
        self.line_box.setEnabled(self.line_box.count() > 0)

    def _map_moved(self, place: QgsPointXY) -> None:
        """The mouse near the line on the map: the same place in the plot."""
        if self.profile is None or self._line is None or not self.isVisible():
            return
        try:
            turn = QgsCoordinateTransform(
                self.canvas.mapSettings().destinationCrs(), self.results.crs, QgsProject.instance()
            )
            here = turn.transform(place)
        except QgsCsException:
            return
        away = np.hypot(self.profile.x - here.x(), self.profile.y - here.y())
        edge = turn.transform(QgsPointXY(place.x() + 12 * self.canvas.mapUnitsPerPixel(), place.y()))
        reach = max(
            here.distance(edge), np.hypot(*np.diff([self.profile.x[:2], self.profile.y[:2]], axis=1)[:, 0])
        )
        index = int(away.argmin())
        if away[index] <= reach:
            self.read_out(index)
        elif self._index is not None:
            self.read_out(None)

    def _step(self, by: int) -> None:
        if self.profile is not None:
            last = len(self.profile.distance) - 1
            at = (0 if by > 0 else last) if self._index is None else int(np.clip(self._index + by, 0, last))
            self.read_out(at)

    def _summary(self) -> str:
        """Length, width and the error over the held-back dates shown."""
        profile, words = self.profile, []
        words.append(length_words(float(profile.distance[-1])))
        words.append(tr("swath {n} m", n=number(profile.width)))
        residual = profile.residual[np.isfinite(profile.residual)]
        if residual.size:
            rmse = float(np.sqrt(np.mean(residual**2)))
            text = tr("observed − forecast: mean {bias} mm, RMSE {rmse} mm over {n} values")
            words.append(
                text.format(bias=number(residual.mean(), 1), rmse=number(rmse, 1), n=number(residual.size))
            )
        return "    ".join(words)

    def _values(self, index: int) -> str:
        profile, unit = self.profile, self.results.unit
        words = [f"{number(profile.distance[index])} m"]
        for d, date in enumerate(profile.dates):
            parts = []
            for label, table in ((tr("observed"), profile.observed), (tr("forecast"), profile.forecast)):
                if np.isfinite(table[d, index]):
                    parts.append(f"{label} {number(table[d, index], 1)}")
            if np.isfinite(profile.residual[d, index]):
                parts.append(tr("residual {value}", value=number(profile.residual[d, index], 1)))
            if parts:
                words.append(f"{date} {', '.join(parts)} {unit}")
        return "    ".join(words)

    def _title(self) -> str:
        name = self.line_box.currentText()
        return " · ".join([self.results.title, *([tr("Profile {name}", name=name)] if name else [])])

    def _no_run(self) -> str:
        return tr("Run a forecast first, or show a run from Results.")

    def _plot_menu(self, position, index) -> None:
        menu = QMenu(self)
        if index is not None:
            menu.addAction(tr("Centre map here"), lambda: self._centre(index))
        menu.addAction(tr("Copy picture"), self._copy)
        menu.addAction(tr("Copy the values"), self._copy_values)
        menu.addMenu(self.export_button.menu()).setText(tr("Export"))
        menu.exec(position)

    def _centre(self, index: int) -> None:
        place = QgsPointXY(self.profile.x[index], self.profile.y[index])
        map_crs = self.canvas.mapSettings().destinationCrs()
        self.canvas.setCenter(
            QgsCoordinateTransform(self.results.crs, map_crs, QgsProject.instance()).transform(place)
        )
        self.canvas.refresh()
