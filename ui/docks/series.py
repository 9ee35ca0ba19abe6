"""The series dock: click the map, see what was observed there, what is forecast, and how well."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY, QgsRectangle

from ..kept_series import Kept, KeptSeries
from ..maptools.pick import PickTool
from ..plots.colours import region_style
from ..plots.kept_looks import KeptLook, looks
from ..reference import Reference
from ..series_values import NO_VALUES
from ..words import tr
from .plot_dock import PlotDock
from .series_bar import build_bar
from .series_copying import SeriesCopying
from .series_finding import SeriesFinding
from .series_list import SeriesList, forecast_name
from .series_marks import SHOWN, SeriesMarks
from .series_menus import map_menu, plot_menu, zoom_to_place
from .series_time import SeriesTime
from .series_words import scores, values, where


class SeriesDock(PlotDock):
    """One place's series, and those kept beside it.

    Args:
        iface: QGIS's interface.
        reference: of all docks.
        study: remembers the kept series; None forgets them with the dock.
    """

    READS_AHEAD = True
    title = tr("GroundCast series")
    invitation = tr("Click the map to see a series.")

    def __init__(self, iface, reference: Reference | None = None, study=None):
        # As found, and as shown: less the reference, where there is one.
        self._found, self.series = None, None
        self._study = study
        self.keeping, self._kept = KeptSeries(study), []
        # The place as the study keeps it, and whether somebody asked for it there.
        self._entry, self._is_asked = None, False
        self._index = None
        super().__init__(iface, "gcSeriesDock", reference)
        self.tool = PickTool(iface, self)
        self._marks = SeriesMarks(self.canvas)
        self.finding, self.copying = SeriesFinding(self), SeriesCopying(self)
        self.tool.blocked = lambda: "" if self.results is not None else self._no_run()
        self.tool.awaits = self._awaits
        build_bar(self, self._study)
        self.list = SeriesList(self)
        self.list.changed.connect(self.redraw)
        self.list.edited.connect(self._edited)
        self.list.dropped.connect(self._let_go)
        self.list.sought.connect(lambda kept: zoom_to_place(self, kept.place))
        self.splitter.addWidget(self.list)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.empty_button.setText(tr("Pick"))
        self.empty_button.clicked.connect(lambda: self.tool.start())
        self.tool.picked.connect(self.pick)
        self.tool.referenced.connect(self.chip.take)
        self.tool.aimed.connect(self.finding.aim)
        self.tool.boxed.connect(self.pick_box)
        self.tool.doubled.connect(self.area.pick_at)
        self.tool.dropped.connect(self.drop)
        self.tool.removed.connect(self.remove_kept)
        self.keeping.changed.connect(self._kept_found)
        self.tool.menu_asked.connect(lambda at, place: map_menu(self, at, place))
        self.time = SeriesTime(self)
        self.canvas.destinationCrsChanged.connect(self._marked)
        self.run_changed()

    def make_plot(self, theme):
        from ..plots.series_plot import SeriesPlot

        plot = SeriesPlot(theme)
        plot.hovered.connect(self.read_out)
        plot.stepped.connect(self._step)
        plot.menu_asked.connect(lambda at, _index: plot_menu(self, at))
        plot.timed.connect(self.time.move)
        return plot

    @property
    def picked(self) -> tuple[str, dict] | None:
        """Name and `map_place.entry` of the series that is shown, None without one."""
        return None if self._found is None or self._entry is None else (where(self._found), self._entry)

    def pick(self, place: QgsPointXY, keep: bool = False) -> None:
        """Show the series at a place in map coordinates; `keep` keeps the one shown so far as well."""
        if self.results is None:
            self.say_empty(self._no_run())
            return
        self.area.reading.stop()
        self.copying.filling.clicked()
        if keep:
            self._add_kept()
        self.finding.at(place)

    def pick_box(self, box: QgsRectangle, keep: bool = False) -> None:
        """Show the mean series of a box in map coordinates; `keep` as in `pick`."""
        if self.results is None:
            self.say_empty(self._no_run())
            return
        if keep:
            self._add_kept()
        self.area.pick_box(box)

    def drop(self) -> None:
        """Forget the series shown; kept ones stay."""
        self.area.reading.stop()
        self._entry, self._is_asked = None, False
        self.tool.pending = False
        self._empty(self.invitation)

    def _empty(self, text: str) -> None:
        """A sentence in place of the series."""
        self._found = self.series = self._index = None
        self._enable()
        self._marked()
        self.list.fill(None, [], "", self.theme)
        self.readout.say([])
        self.say_empty(text)

    def refer_to_shown(self) -> None:
        """Make the place of the series shown the reference: a point, or the mean of an area."""
        if self._found is not None and self._entry is not None:
            self.reference.take_place(self._entry, (self.results, self._found))

    def remove_kept(self) -> None:
        """Let the series kept last go."""
        if self._found_kept:
            self._let_go(self._found_kept[-1])

    def reference_changed(self) -> None:
        self._refill()

    @property
    def _found_kept(self) -> list[Kept]:
        return self.keeping.all

    def run_changed(self) -> None:
        self.finding.waiting.stop()
        self.copying.follow()
        self.area.reading.stop()
        self.keeping.find(self.results)
        self._kept = []
        self._entry = self._entry if self._is_asked else None
        # What was found in other results has other dates, and their place is not yet read in these.
        self._empty(self.invitation)
        self.extras.show()
        self.fit.show()
        self.pick_action.setEnabled(self.results is not None)
        self.empty_button.setVisible(self.results is not None)
        if self.results is None:
            self.setWindowTitle(self.title)
            self.drop()
            self.say_empty(self._no_run())
        elif self._entry is not None:
            self.finding.again(self._entry)

    def redraw(self) -> None:
        if self.series is None or not self.ensure_plot():
            return
        both = zip(self._kept, self._found_kept, self._looks())
        kept = [(each, look, own.name) for each, own, look in both if own.shown and each is not None]
        self.plot.half = self.extras.half_shown()
        self.plot.factor = self.extras.drawn(self.series.region)
        self.plot.fits, self.plot.curve = self.fit.curves(self.series), self.fit.chosen(self.series)
        self.plot.title = self._title()
        self.plot.credit = self.results.report["data"].get("attribution") or ""
        self.plot.model = forecast_name(self.results.model)
        self.plot.threshold, self.plot.y_range = self._threshold(), self.range.chosen()
        self.plot.show_series(self.series, self.list.shown(), kept, self.results.unit, self.results.sign)
        self.show_page(self.plot)
        self.time.show()

    def read_out(self, index: int | None) -> None:
        """Say the values of one date in the line below the plot; None says the scores."""
        self._index = index
        if self.plot is not None and self.series is not None:
            self.plot.point_at(index)
        if self.series is None:
            parts = []
        elif index is None:
            parts = scores(self.series, self.results.model, self._against())
            # Before any run the last words are long, and a narrow line has no room behind them.
            end = len(parts) if self.results.model else len(parts) - 1
            parts = [*parts[:end], *self.fit.told(self.series), *parts[end:], *self.extras.told()]
        else:
            parts = values(self.series, index, self.results.unit, self.list.shown(), self._threshold())
            parts += self.fit.curve.at(self.plot.curve, index) if self.plot is not None else []
        text = self.readout.say(parts)
        if self.plot is not None:
            self.plot.setAccessibleDescription(text)

    def unload(self) -> None:
        self.time.close()
        self.canvas.destinationCrsChanged.disconnect(self._marked)
        self.copying.close()
        self.keeping.close()
        self.area.close()
        self.extras.close()
        super().unload()

    def leave_map(self) -> None:
        self.tool.stop()
        self.area.sketch.stop()
        self.chip.clear()
        self._marks.clear()

    def enter_map(self) -> None:
        self._marked()
        self.chip.mark()

    def file_name(self) -> str:
        return f"{self.results.name} {self.series.where}".replace(" ", "_")

    def show_found(self, series, entry: dict) -> None:
        """Show what was found at the place of a `map_place.entry`; None says that there is nothing."""
        self._found, self._entry, self._is_asked = series, entry, True
        self.tool.pending = True
        if series is None:
            self._empty(tr(NO_VALUES))
            return
        if not self.isVisible():
            self.setUserVisible(True)
        self._refill()

    def _kept_found(self) -> None:
        """Kept series came back; where nothing was clicked yet the last of them is shown."""
        there = [each for each in self._found_kept if each.found is not None]
        if self._found is None and not self._is_asked and there and self.results is not None:
            self._found, self._entry = there[-1].found, there[-1].place
        self._refill()

    def _refer(self) -> None:
        """What is shown, from what was found: less the reference, where there is one."""
        relative = lambda series: self.reference.relative(series, self.results)  # noqa: E731
        self.series = relative(self._found)
        self._kept = [relative(each.found) for each in self._found_kept]

    def _threshold(self):
        """The run's threshold; it says nothing of values relative to another place."""
        return None if self.reference.series(self.results) is not None else self.results.threshold

    def _refill(self) -> None:
        self._refer()
        self._enable()
        self._marked()
        if self.series is not None:
            kept = list(zip(self._found_kept, self._kept, self._looks()))
            self.list.against = self._against()
            self.list.fill(self.series, self.series.scores(), self.results.model, self.theme, kept)
            self.redraw()
            self.read_out(None)

    def _follow_theme(self) -> None:
        before = self.theme
        super()._follow_theme()
        if self.theme != before:
            # List and map have the colours of the curves.
            self._refill()

    def _looks(self) -> list[KeptLook]:
        """How the kept series are drawn; hidden ones have theirs, so that no other one takes it."""
        return looks([own.colour for own in self._found_kept], self.theme.dark)

    def _enable(self) -> None:
        self.keep_action.setEnabled(self.series is not None)
        self.clear_action.setEnabled(bool(self._found_kept))
        for action in (self.zoom_action, self.copy_action, self.export_button):
            action.setEnabled(self.series is not None)

    def keep_shown(self) -> None:
        """Keep the series shown beside those that come next."""
        self._add_kept()
        self._refill()

    def _add_kept(self) -> None:
        """Keep what is shown, once, under its own name and in the next colour that is free."""
        if self._found is None or any(each.place == self._entry for each in self._found_kept):
            return
        region = (self._entry or {}).get("region")
        colour = region_style(region).colour if region else self.keeping.free_colour()
        self.keeping.add(Kept(self._found, where(self._found), colour, place=self._entry))

    def _let_go(self, kept: Kept) -> None:
        """Let one kept series go."""
        self.keeping.remove(kept)
        self._refill()

    def show_extras(self) -> None:
        """Draw replicas, factor, fits and curve as they are chosen now, and read out the same date."""
        self.redraw()
        self.read_out(self._index)

    def _edited(self) -> None:
        """A kept series has another name, colour, note or tick."""
        self.keeping.write()
        self._refill()

    def _against(self) -> str:
        """The place that all values are relative to, "" without one."""
        own = self.reference.series(self.results) if self.results is not None else None
        return "" if own is None else own.where

    def _title(self) -> str:
        against = self._against()
        against = f" · {tr('relative to {place}', place=against)}" if against else ""
        return f"{self.results.title} · {where(self.series)}{against}"

    def _marked(self) -> None:
        """A cross at each series on the map, in the colour of its curve."""
        self._marks.clear()
        if self.results is None or not self.isVisible():
            return
        both = zip(self._found_kept, self._looks())
        shown = [(own.found, look.colour) for own, look in both if own.shown and own.found is not None]
        if self.series is not None:
            shown.append((self.series, SHOWN))
        self._marks.show(shown, self.results.crs)
        self._marks.surround(self._entry if self.series is not None else None)

    def _step(self, by: int) -> None:
        if self.series is None:
            return
        known = np.flatnonzero(np.isfinite(self.series.observed) | np.isfinite(self.series.median))
        if not len(known):
            return
        if self._index is None:
            at = len(known) - 1 if by < 0 else 0
        else:
            at = int(np.clip(np.searchsorted(known, self._index) + by, 0, len(known) - 1))
        self.read_out(int(known[at]))
