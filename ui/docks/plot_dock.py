"""What the docks with plots share: tool bar, empty state, notice, read-out, export, theme, closing."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGraphicsOpacityEffect,
    QSizePolicy,
    QWidget,
)

from ...core.errors import GroundCastError
from .. import plots_ahead
from ..plots.colours import Theme
from ..reference import Reference
from ..run_results import RunResults
from ..words import tr
from .plot_body import PlotBody
from .plot_files import PlotFiles
from .reference_chip import ReferenceChip

HEIGHT = 270
# In widths of an m, 13 pixels at the usual font: the least dock with a list, and the widest list.
FOLD, WIDEST = 40, 30
# How much is seen of a picture that another one will take the place of.
FADED = 0.3


class PlotDock(QgsDockWidget):
    """A dock with a plot that matplotlib draws, loaded when the dock is first shown.

    Subclasses give `make_plot`, `make_list`, `title`, `invitation` and `tool`.

    Signals: `helpRequested` asks for the dock's page of the help.
    """

    helpRequested = pyqtSignal()  # noqa: N815
    # Whether clicks ask for whole series of a run, which wait for nothing then.
    READS_AHEAD = False
    title = ""
    invitation = ""

    def __init__(self, iface, name: str, reference: Reference | None = None):
        super().__init__(self.title, iface.mainWindow())
        self.reference = reference or Reference()
        self.chip = None
        self.setObjectName(name)
        self.iface, self.canvas = iface, iface.mapCanvas()
        self.results: RunResults | None = None
        # `observed.opening.Observed`, which says what becomes of the chosen data while there is no run.
        self.observed = None
        self.plot = None
        self.files = PlotFiles(self)
        # Whether the user has divided plot and list otherwise than two to one.
        self._split = self._waits = self._troubled = False
        self.reference.changed.connect(self._referred)
        self.theme = Theme.of(iface.mainWindow())
        PlotBody(self, name)
        self.splitter.splitterMoved.connect(self._split_by_user)
        self.visibilityChanged.connect(lambda shown: self._first_shown() if shown else None)
        self.closedStateChanged.connect(lambda closed: self.leave_map() if closed else self.enter_map())
        iface.mainWindow().installEventFilter(self)

    def make_plot(self, theme: Theme):
        """The plot's canvas."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Show the present values in a new plot."""
        raise NotImplementedError

    def enter_map(self) -> None:
        """Show on the map what belongs to the dock."""

    def leave_map(self) -> None:
        """Give back the former tool and hide every mark on the map."""
        raise NotImplementedError

    def run_changed(self) -> None:
        """The dock has another run, or none."""

    def reference_changed(self) -> None:
        """What is shown is relative to another place, or to none."""

    def set_run(self, folder: Path | str | None) -> None:
        """Show results of the run in `folder`; None shows none."""
        if self.results is not None:
            self.reference.forget(self.results)
            self.results.close()
        self.results = None
        self.notice.clear()
        try:
            self.results = RunResults(folder) if folder else None
            if self.results is not None:
                if self.READS_AHEAD:
                    self.results.preload()
                self._told_run()
            self.run_changed()
        except GroundCastError as error:
            self.results = None
            self.run_changed()
            self.notice.say("error", str(error))
        self._show_chip()

    def reread(self) -> None:
        """Show the same run once more, as after it got another name; not where there is none."""
        if isinstance(self.results, RunResults):
            self.set_run(self.results.folder)

    def set_observed(self, results) -> None:
        """Show the chosen data where there is no run; None takes them away again."""
        if isinstance(self.results, RunResults) or (results is not None and self.results is results):
            return
        self.reference.forget(self.results)
        self.results = results
        if results is not None:
            self._told_run()
        self.run_changed()
        self._show_chip()
        self.tool.go_on()

    def _show_chip(self) -> None:
        if self.chip is not None:
            self.chip.show()

    def eventFilter(self, watched, event):  # noqa: N802  (Qt asks for this name)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._follow_theme()
        return super().eventFilter(watched, event)

    def show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._fold()

    def resizeEvent(self, event):  # noqa: N802  (Qt asks for this name)
        super().resizeEvent(event)
        self._fold()

    def side(self) -> QWidget | None:
        """The list beside the plot."""
        return self.splitter.widget(1)

    def _fold(self) -> None:
        """Without a picture the list has nothing to tell; in a narrow dock the plot needs all room."""
        letter = self.fontMetrics().horizontalAdvance("m")
        if self.side() is not None:
            self.side().setVisible(self.width() >= FOLD * letter and self.has_picture())
            if not self._split:
                beside = self._beside()
                self.splitter.setSizes([self.width() - beside, beside])

    def _beside(self) -> int:
        """The width of the list: a third, or up to four ninths where its words need more."""
        side, letter = self.side(), self.fontMetrics().horizontalAdvance("m")
        wanted = max(self.width() // 3, side.words_width() if hasattr(side, "words_width") else 0)
        # What is beyond its most width would be nobody's.
        return min(wanted, 4 * self.width() // 9, WIDEST * letter, side.maximumWidth())

    def _split_by_user(self, *_) -> None:
        self._split = True

    def dim(self, on: bool) -> None:
        """Fade the picture while another one is being read."""
        if self.plot is None or on == (self.plot.graphicsEffect() is not None):
            return
        effect = QGraphicsOpacityEffect(self.plot) if on else None
        if effect is not None:
            effect.setOpacity(FADED)
        self.plot.setGraphicsEffect(effect)

    def say_empty(self, text: str) -> None:
        """One centred sentence in place of the plot."""
        self.empty_label.setText(text)
        self.show_page(self.empty)

    def say_trouble(self, text: str) -> None:
        """An error of what was asked for last; the next answer takes it away."""
        self._troubled = True
        self.notice.say("error", text)

    def clear_trouble(self) -> None:
        """What was asked for was found again."""
        if self._troubled:
            self.notice.clear()
        self._troubled = False

    def export(self, path: Path | str) -> None:
        """Write plot or values to `path`, whose ending chooses the format."""
        self.files.write(path)

    def unload(self) -> None:
        """Leave the map for good; called once, when the plugin is unloaded."""
        self.iface.mainWindow().removeEventFilter(self)
        self.reference.changed.disconnect(self._referred)
        if self.chip is not None:
            self.chip.remove()
        self.leave_map()
        if self.results is not None:
            self.reference.forget(self.results)
            self.results.close()

    def action(self, icon: str, name: str, text: str, sentence: str, slot=None):
        """A tool bar action with its bold name and a sentence as tooltip."""
        action = self.toolbar.addAction(QgsApplication.getThemeIcon(icon), text)
        action.setObjectName(name)
        action.setToolTip(f"<b>{text}</b><br>{sentence}")
        if slot is not None:
            action.triggered.connect(lambda _checked=False: slot())
        # Qt makes the buttons of a tool bar for the mouse alone.
        self.toolbar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action

    def order_keys(self) -> None:
        """Tab goes as one reads: the tool bar, the picture or what stands in its place, the list."""
        held = [self.toolbar.widgetForAction(action) for action in self.toolbar.actions()]
        # A field and its label share a widget.
        held = [own for each in held if each is not None for own in (each, each.focusProxy()) if own]
        chain = [each for each in held if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        chain += [each for each in (self.empty_button, self.plot, self.side()) if each is not None]
        for before, after in zip(chain, chain[1:]):
            QWidget.setTabOrder(before, after)

    def add_reference(self) -> None:
        """The button and the chip of the reference."""
        self.chip = ReferenceChip(self, self.reference)

    def _referred(self) -> None:
        if self.results is not None:
            self.reference_changed()

    def add_view_actions(self) -> None:
        """Zoom to all, copy, export and help: the tail of every tool bar."""
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.toolbar.addWidget(spacer)
        name = self.objectName()
        self.zoom_action = self.action(
            "/mActionZoomFullExtent.svg",
            f"{name}Home",
            tr("Zoom to all"),
            tr("Shows every value (Home)."),
            self._home,
        )
        self.copy_action = self.action(
            "/mActionEditCopy.svg",
            f"{name}Copy",
            tr("Copy"),
            tr("Puts the picture on the clipboard."),
            self.files.copy_image,
        )
        self.export_button = self.files.button()
        self.toolbar.addWidget(self.export_button)
        self.action(
            "/mActionHelpContents.svg",
            f"{name}Help",
            tr("Help"),
            tr("What is drawn, and what can be done with it (F1)."),
            self.helpRequested.emit,
        )

    def sizeHint(self):  # noqa: N802  (Qt asks for this name)
        return QSize(super().sizeHint().width(), HEIGHT)

    def _first_shown(self) -> None:
        self.order_keys()
        if self.plot is None:
            QTimer.singleShot(0, self._make_next)
            QTimer.singleShot(0, self._take_height)

    def _make_next(self) -> None:
        """Make the plot in the turn after this one: the dock is painted in between.

        Making the dock took its part of what a window may stand still, and timers that are due together hold
        it up together.
        """
        QTimer.singleShot(0, self._make_first)

    def _make_first(self) -> None:
        if self.isVisible():
            self.ensure_plot()

    def _take_height(self) -> None:
        """Leave the map its room: Qt would give a new dock at the bottom half the window."""
        window = self.iface.mainWindow()
        low = window.dockWidgetArea(self) == Qt.DockWidgetArea.BottomDockWidgetArea
        if low and not self.isFloating() and self.height() > HEIGHT:
            window.resizeDocks([self], [HEIGHT], Qt.Orientation.Vertical)

    def ensure_plot(self) -> bool:
        """Make the plot on first need; False where matplotlib is missing, which is then told.

        While matplotlib is being loaded in its thread it is False, too: the plot comes when that has ended.
        """
        if self.plot is not None:
            return True
        if plots_ahead.loading():
            if not self._waits:
                self._waits = True
                self.say_empty(tr("Loading…"))
                plots_ahead.then(self, self._plots_loaded)
            return False
        if importlib.util.find_spec("matplotlib") is None:
            text = tr(
                "Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS."
            )
            self.notice.say("warning", text)
            return False
        self.plot = self.make_plot(self.theme)
        QTimer.singleShot(0, self.plot.warm)
        self.pages.addWidget(self.plot)
        self.order_keys()
        return True

    def _plots_loaded(self) -> None:
        self._waits = False
        if not self.ensure_plot():
            return
        self.say_empty(self.invitation if self.results is not None else self._no_run())
        # In a turn of its own: making the plot took most of what a window may stand still.
        QTimer.singleShot(0, self.redraw)

    def _no_run(self) -> str:
        """What to do first where there is nothing to show, or what is awaited."""
        told = self.observed.told() if self.observed is not None else ""
        return told or tr("Choose data or run a forecast first.")

    def _awaits(self) -> bool:
        """Whether what there will be to show is being read."""
        return self.results is None and self.observed is not None and self.observed.reading

    def _follow_theme(self) -> None:
        theme = Theme.of(self.iface.mainWindow())
        if theme == self.theme:
            return
        self.theme = theme
        if self.plot is None:
            return
        shown = self.pages.currentWidget() is self.plot
        self.remake_plot()
        self.redraw()
        if shown:
            self.show_page(self.plot)

    def remake_plot(self) -> None:
        """A new, empty plot in the place of the one before, where there was one."""
        if self.plot is None:
            return
        old, self.plot = self.plot, None
        self.pages.removeWidget(old)
        old.deleteLater()
        self.ensure_plot()

    def _told_run(self) -> None:
        self.setWindowTitle(f"{self.title} · {self.results.title}")

    def has_picture(self) -> bool:
        """Whether a plot is seen, not a sentence in its place."""
        return self.plot is not None and self.pages.currentWidget() is self.plot

    def _home(self) -> None:
        if self.has_picture():
            self.plot.navigation.home()

    def file_name(self) -> str:
        """A name for an exported file, without ending."""
        return self.objectName()
