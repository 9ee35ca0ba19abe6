"""The picture in the profile dock: which kind of plot shows its lines, and what is written around it."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QMenu

from ..profile_points import point_layer
from ..profile_values import NamedLine
from ..words import tr
from .series_list import forecast_name


class ProfilePicture:
    """Makes and fills the plot of a `ProfileDock`, as the dock is set."""

    def __init__(self, dock):
        self._dock = dock

    def plot(self, theme):
        """A canvas for one line, for several, or for one over time."""
        dock = self._dock
        if dock.lines.several():
            from ..plots.lines_plot import LinesPlot as Plot
        elif not dock.extras.is_picture:
            from ..plots.profile_plot import ProfilePlot as Plot
        else:
            from ..plots.heat_plot import HeatPlot as Plot
        plot = Plot(theme)
        plot.hovered.connect(dock.read_out)
        plot.stepped.connect(dock.pointer.step)
        plot.menu_asked.connect(self._menu)
        return plot

    def draw(self) -> None:
        """Show what was read in the plot."""
        dock = self._dock
        dock.beside.follow()
        dock.plot.title = self._title()
        dock.plot.credit = dock.results.report["data"].get("attribution") or ""
        dock.plot.model = forecast_name(dock.results.model)
        if dock.extras.is_picture:
            self._draw_over_time()
        else:
            dock.plot.y_range = dock.range.chosen()
            self._draw_lines() if dock.named else self._draw_curves()
        dock.show_page(dock.plot)

    def follow_number(self) -> None:
        """One line has a curve a date, several have one a line: another plot."""
        dock, several = self._dock, self._dock.lines.several()
        kinds = {"gcLinesPlot": True, "gcProfilePlot": False}
        if dock.plot is not None and kinds.get(dock.plot.objectName(), several) != several:
            dock.remake_plot()

    def as_layer(self) -> None:
        """Put the places of what is drawn on the map, as points with their values."""
        dock = self._dock
        if not dock.reading.shown():
            return
        lines = dock.named or [NamedLine(dock.line_box.currentText(), dock.profile)]
        name = f"{', '.join(line.name for line in lines)} ({lines[0].profile.unit})"
        beside = getattr(dock.plot, "beside", None) if not dock.named else None
        layer = point_layer(lines, dock.results.crs, tr("Profile {name}", name=name), beside)
        QgsProject.instance().addMapLayer(layer)

    def _draw_over_time(self) -> None:
        from ..layers.shown_colours import of_run

        dock, ahead = self._dock, self._dock.results.forecast_dates
        origin = ahead[0] if len(ahead) else None
        own = of_run(folder).ramp if (folder := getattr(dock.results, "folder", None)) else ""
        dock.plot.show_profile(dock.profile, dock.extras.view, dock.results.unit, origin, own)

    def _draw_lines(self) -> None:
        dock = self._dock
        dock.date_list.colour([], [], dock.theme)
        longest = dock.reading.shown().index(dock.reading.ruler())
        dock.plot.show_lines(dock.named, longest, *self._drawn(dock.named[0].profile))

    def _draw_curves(self) -> None:
        from ..plots.profile_plot import shares

        dock, dates = self._dock, self._dock.profile.dates
        dock.date_list.colour(dates, shares(len(dates)), dock.theme)
        dock.plot.beside = dock.beside.drawn(dock.profile)
        dock.plot.show_profile(dock.profile, *self._drawn(dock.profile))

    def _drawn(self, profile) -> tuple[str, str, str]:
        """The band about the curves, unit and sign; a slope has no band, and rises along the line."""
        if profile.is_slope:
            return "", profile.unit, ""
        return self._dock.swath.band, profile.unit, self._dock.results.sign

    def _title(self) -> str:
        dock = self._dock
        told = dock.named[0].profile if dock.named else dock.profile
        name = ", ".join(each.name for each in dock.named) or dock.line_box.currentText()
        own = dock.reference.series(dock.results)
        parts = [tr("Profile {name}", name=name)] if name else []
        parts += [str(told.dates[0])] if dock.named else []
        if told is not None and told.against:
            parts.append(tr("minus {run}", run=told.against))
        elif own is not None:
            parts.append(tr("relative to {place}", place=own.where))
        return " · ".join([dock.results.title, *parts])

    def _menu(self, position, index) -> None:
        dock = self._dock
        menu = QMenu(dock)
        if index is not None:
            menu.addAction(tr("Centre map here"), lambda: dock.pointer.centre(index))
        dock.files.add_to(menu)
        menu.exec(position)
